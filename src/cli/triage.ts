import { parseNotice } from '../core/notice/parse.ts'
import { type Verb, WrongUse, complain, printLine } from './io.ts'
import { outputLang } from './output-lang.ts'
import { parseOptions } from './parse-options.ts'
import { readInputs } from './read-input.ts'
import { triageText } from './triage-text.ts'

/** Notices, parsed: one object a line, or a short summary for people. */
export const triage: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean' }, lang: { type: 'string' } })
  if (positionals.length === 0) throw new WrongUse('name a file, or - for standard input')
  const lang = outputLang(values.lang)
  let code = 0
  for await (const input of readInputs(positionals, io)) {
    if (input.text === null) {
      complain(io, `triage: ${input.problem}`)
      code = 2
      continue
    }
    const reading = parseNotice(input.text)
    printLine(
      io,
      values.json ? JSON.stringify({ file: input.file, ...reading }) : triageText(input.file, reading, lang),
    )
  }
  return code
}
