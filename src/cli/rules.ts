import type { Rule } from '../core/poa/rule.ts'
import { rules } from '../core/poa/rules/index.ts'
import type { Lang } from '../core/text.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { needOf, pageOf, severityNames } from './lint-words.ts'
import { lookOf } from './look.ts'
import { outputLang } from './output-lang.ts'
import { oneOf, parseOptions } from './parse-options.ts'
import { formsOf, pageOfRule, waiverOf } from './rules-page.ts'

/** The rules in a list, or the page of one. */
export const showRules: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string' },
    json: { type: 'boolean' },
    lang: { type: 'string' },
  })
  if (positionals.length > 1) throw new WrongUse('name one rule, or none for the list')
  const format = oneOf('--format', values.json ? 'json' : values.format, ['text', 'json', 'md']) ?? 'text'
  const lang = outputLang(values.lang)
  const [wanted] = positionals
  const shown = wanted === undefined ? rules : [named(wanted)]
  if (format === 'json') for (const rule of shown) printLine(io, JSON.stringify(factsOf(rule)))
  else if (format === 'md')
    printLine(
      io,
      wanted === undefined
        ? (await import('./rules-catalogue.ts')).catalogue(rules, lang)
        : shown.map((rule) => pageOfRule(rule, lang, 1)).join('\n'),
    )
  else {
    const look = await lookOf(io)
    const texts = shown.map((rule) =>
      wanted === undefined ? lineOf(rule, lang) : pageOfRule(rule, lang, null),
    )
    for (const text of texts) for (const row of look.rows(text, '')) printLine(io, row)
  }
  return 0
}

/** A rule by its id, its code or its name: `V04-supplier-only-blame`, `v04`, `supplier-only-blame`. */
function named(wanted: string): Rule {
  const words = wanted.toLowerCase()
  const rule = rules.find(({ id }) => {
    const lower = id.toLowerCase()
    return lower === words || lower.split('-')[0] === words || lower.replace(/^[^-]*-/, '') === words
  })
  if (!rule) throw new WrongUse(`there is no rule "${wanted}"; all of them: appeal-coach rules`)
  return rule
}

/** The functions fall away in JSON. */
const factsOf = (rule: Rule): object => ({
  ...rule,
  assist: rule.assist ?? null,
  forms: formsOf(rule),
  needsCase: rule.needs !== undefined,
  needs: needOf(rule),
  partial: rule.partial ?? false,
  waiver: waiverOf(rule),
  page: pageOf(rule.id),
})

const lineOf = ({ id, severity, title }: Rule, lang: Lang): string =>
  lang === 'zh'
    ? `${id}（${severityNames[severity].zh}）：${title.zh}`
    : `${id} (${severityNames[severity].en}): ${title.en}`
