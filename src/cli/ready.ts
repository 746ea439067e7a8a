import { gateName } from '../core/poa/gate-names.ts'
import { readyGate } from '../core/poa/ready.ts'
import type { Text } from '../core/text.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { outputLang } from './output-lang.ts'
import { parseOptions } from './parse-options.ts'
import { readCase } from './read-case.ts'

const results = {
  yes: { en: 'yes', zh: '可以' },
  no: { en: 'no', zh: '还不行' },
  'not-checked': { en: 'not checked', zh: '未检查' },
} satisfies Record<string, Text>

/** The gate, item by item; 1 while the plan is not ready. */
export const ready: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    case: { type: 'string' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
  })
  const file = values.case ?? positionals[0]
  if (file === undefined) throw new WrongUse('name a case: --case CASE.json')
  const lang = outputLang(values.lang)
  const gate = readyGate(await readCase(file, io))
  if (values.json) printLine(io, JSON.stringify({ file, ...gate }))
  else {
    for (const { id, result, why } of gate.items) {
      const reason = result === 'yes' ? '' : ` (${why[lang]})`
      printLine(io, `${results[result][lang]}: ${gateName(id)[lang]}${reason}`)
    }
    const sum = gate.ready ? { en: 'Ready.', zh: '可以提交。' } : { en: 'Not ready.', zh: '还不能提交。' }
    printLine(io, sum[lang])
  }
  return gate.ready ? 0 : 1
}
