import type { Example, Rule } from '../core/poa/rule.ts'
import { rules } from '../core/poa/rules/index.ts'
import type { Lang } from '../core/text.ts'
import { type Verb, WrongUse, printLine } from './io.ts'
import { outputLang } from './output-lang.ts'
import { oneOf, parseOptions } from './parse-options.ts'

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
  for (const rule of shown) {
    if (format === 'json') printLine(io, JSON.stringify(factsOf(rule)))
    else if (wanted === undefined) printLine(io, lineOf(rule, format === 'md', lang))
    else printLine(io, pageOf(rule, format === 'md', lang))
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
const factsOf = (rule: Rule): object => ({ ...rule, needsCase: rule.needs !== undefined })

function lineOf({ id, severity, title }: Rule, isMarkdown: boolean, lang: Lang): string {
  return isMarkdown ? `- **${id}** (${severity}): ${title[lang]}` : `${id} ${severity}: ${title[lang]}`
}

function pageOf(rule: Rule, isMarkdown: boolean, lang: Lang): string {
  const head = isMarkdown ? (text: string) => `## ${text}` : (text: string) => text
  const labels =
    lang === 'zh'
      ? { bad: '会被指出的写法', good: '没问题的写法', ask: '可以问卖家' }
      : { bad: 'Is found in', good: 'Is not found in', ask: 'What to ask' }
  return [
    isMarkdown ? `# ${rule.id}` : rule.id,
    rule.title[lang],
    rule.message[lang],
    `${rule.severity}, ${rule.confidence}, ${rule.checked}. ${rule.source}`,
    ...(rule.assist ? [head(labels.ask), rule.assist[lang]] : []),
    head(labels.bad),
    rule.bad.map(exampleLine).join('\n'),
    head(labels.good),
    rule.good.map(exampleLine).join('\n'),
  ].join('\n\n')
}

function exampleLine(example: Example): string {
  const text = typeof example === 'string' ? example : example.text
  const short = text.replaceAll(/\s+/g, ' ').trim()
  return `- ${short.length > 300 ? `${short.slice(0, 300)}…` : short}`
}
