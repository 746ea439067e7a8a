import { type Lang, langs } from '../core/text.ts'
import { oneOf } from './parse-options.ts'

/** The language of the text output: as asked for, else as the machine is set. */
export function outputLang(given: string | undefined): Lang {
  const asked = oneOf('--lang', given, langs)
  const machine = process.env['LC_ALL'] ?? process.env['LANG'] ?? ''
  return asked ?? (machine.startsWith('zh') ? 'zh' : 'en')
}
