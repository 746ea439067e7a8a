import { writeFile } from 'node:fs/promises'
import { draftPoa } from '../core/poa/draft.ts'
import { missingIn, printPoa } from '../core/poa/print.ts'
import { langs } from '../core/text.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { oneOf, parseOptions } from './parse-options.ts'
import { readCase } from './read-case.ts'

/** The plan of a case, printed from its sentences; 1 while something is missing in it. */
export const draft: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    case: { type: 'string' },
    format: { type: 'string' },
    lang: { type: 'string' },
    out: { type: 'string' },
    json: { type: 'boolean' },
  })
  const file = values.case ?? positionals[0]
  if (file === undefined) throw new WrongUse('name a case: --case CASE.json')
  const format = oneOf('--format', values.format, ['txt', 'md']) ?? 'txt'
  const lang = oneOf('--lang', values.lang, langs) ?? 'en'
  const kase = await readCase(file, io)
  const poa = draftPoa(kase)
  const text = printPoa(poa, { lang, format })
  const missing = missingIn(poa)
  const printed = values.json
    ? JSON.stringify({ file, lang, text, missing, ...poa })
    : text.replace(/\n$/, '')
  if (values.out === undefined) printLine(io, printed)
  else await writeOut(values.out, `${printed}\n`)
  return missing.length > 0 ? 1 : 0
}

async function writeOut(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600 })
  } catch {
    throw new WrongUse(`cannot write ${path}; check the folder and its rights`)
  }
}
