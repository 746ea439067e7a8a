import { rules } from '../../src/core/poa/rules/index.ts'
import { measure, precision, recall, type Score } from './measure.ts'

/** Prints the scoreboard: `--faults` lists every miss and false alarm as well, `--rule V04` those of one rule. */
const args = process.argv.slice(2)
const only = args.includes('--rule') ? args[args.indexOf('--rule') + 1] : undefined
const { texts, scores, faults } = measure()

const percent = (share: number): string => `${Math.round(share * 100)}`.padStart(4)
const columns = (score: Score): string =>
  `${String(score.hits).padStart(5)}${String(score.misses).padStart(5)}${String(score.alarms).padStart(5)} ${percent(precision(score))} ${percent(recall(score))}`

const sources = Object.entries(Object.groupBy(texts, ({ from }) => from))
console.log(`texts: ${sources.map(([from, of]) => `${of.length} ${from}`).join(', ')}`)
console.log(`${''.padEnd(32)}      English                    Chinese`)
console.log(`${'rule'.padEnd(32)}  hit miss  alm prec  rec    hit miss  alm prec  rec`)
const sum = { en: { hits: 0, misses: 0, alarms: 0 }, zh: { hits: 0, misses: 0, alarms: 0 } }
for (const { id, severity } of rules) {
  const score = scores.get(id)
  if (!score || (only !== undefined && !id.startsWith(only))) continue
  console.log(`${`${id} ${severity.slice(0, 1)}`.padEnd(32)}${columns(score.en)}  ${columns(score.zh)}`)
  for (const lang of ['en', 'zh'] as const) {
    sum[lang].hits += score[lang].hits
    sum[lang].misses += score[lang].misses
    sum[lang].alarms += score[lang].alarms
  }
}
console.log(`${'all'.padEnd(32)}${columns(sum.en)}  ${columns(sum.zh)}`)
if (args.includes('--faults') || only !== undefined) {
  for (const { kind, ruleId, from, id, lang, text } of faults) {
    if (only !== undefined && !ruleId.startsWith(only)) continue
    console.log(`${kind} ${ruleId} ${lang} ${from} ${id}: ${text.replaceAll(/\s+/g, ' ').slice(0, 160)}`)
  }
}
