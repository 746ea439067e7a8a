import { globSync, readFileSync } from 'node:fs'
import { Case } from '../../src/core/case.ts'
import { lint } from '../../src/core/poa/lint.ts'
import type { Example } from '../../src/core/poa/rule.ts'
import { rules } from '../../src/core/poa/rules/index.ts'
import { type Lang, langs } from '../../src/core/text.ts'
import type { Form } from '../../src/core/words.ts'

/** How a rule did in one language. */
export interface Score {
  hits: number
  misses: number
  alarms: number
}

/** One text that a person labelled: which rules should speak, which must not. */
interface Labelled {
  readonly from: 'example' | 'sentence' | 'plan' | 'public-plan'
  readonly id: string
  readonly lang: Lang
  readonly text: string
  readonly kase: Case | null
  readonly form?: Form | undefined
  readonly found: readonly string[]
  /** Rules that must not speak; all others but these are not judged. */
  readonly clean: readonly string[]
}

interface Fault {
  readonly kind: 'miss' | 'alarm'
  readonly ruleId: string
  readonly from: Labelled['from']
  readonly id: string
  readonly lang: Lang
  readonly text: string
}

const fixture = (path: string): URL => new URL(`../fixtures/${path}`, import.meta.url)
const read = (path: string): string => readFileSync(fixture(path), 'utf8')
const list = (pattern: string): string[] =>
  globSync(pattern, { cwd: fixture('').pathname }).map((path) => path.replaceAll('\\', '/'))
const linesOf = (path: string): unknown[] =>
  read(path)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)
const langOf = (text: string): Lang => (/[\u3400-\u9fff]/.test(text) ? 'zh' : 'en')

function examples(): Labelled[] {
  return rules.flatMap((rule) => {
    const labelled = (example: Example, isBad: boolean): Labelled => {
      const { text, kase, form } = typeof example === 'string' ? { text: example } : example
      return {
        from: 'example',
        id: rule.id,
        lang: langOf(text),
        text,
        kase: kase === undefined ? null : Case.parse(kase),
        form,
        found: isBad ? [rule.id] : [],
        clean: isBad ? [] : [rule.id],
      }
    }
    return [...rule.bad.map((one) => labelled(one, true)), ...rule.good.map((one) => labelled(one, false))]
  })
}

interface Sentence {
  id: string
  lang: Lang
  part: 'cause' | 'actions' | 'prevention' | null
  text: string
  found: string[]
  /** Rules that a reader might raise as well: neither hit nor alarm. */
  may?: string[]
}
const headings = {
  en: { cause: 'Root cause', actions: 'Actions taken', prevention: 'Preventive measures' },
  zh: { cause: '根本原因', actions: '已采取的措施', prevention: '预防措施' },
} as const

function sentences(): Labelled[] {
  const all = list('sentences/*.jsonl').flatMap((path) => linesOf(path) as Sentence[])
  // Rules about a whole letter say nothing of a sentence; judged are those that somebody labelled one with.
  const judged = Object.fromEntries(
    langs.map((lang) => [
      lang,
      [...new Set(all.filter((one) => one.lang === lang).flatMap(({ found }) => found))],
    ]),
  )
  return all.map(({ id, lang, part, text, found, may = [] }) => ({
    from: 'sentence',
    id,
    lang,
    text: part === null ? text : `${headings[lang][part]}\n${text}`,
    kase: null,
    found,
    clean: (judged[lang] ?? []).filter((ruleId) => !found.includes(ruleId) && !may.includes(ruleId)),
  }))
}

interface Plan {
  lang: Lang
  case: unknown
  form: Form | null
  found: string[]
  clean?: string[]
}

function plans(): Labelled[] {
  return list('plans/*.json').map((path) => {
    const plan = JSON.parse(read(path)) as Plan
    const isGood = path.startsWith('plans/good-')
    return {
      from: 'plan',
      id: path.slice('plans/'.length, -'.json'.length),
      lang: plan.lang,
      text: read(path.replace(/json$/, 'txt')),
      kase: Case.parse(plan.case),
      form: plan.form ?? undefined,
      found: plan.found,
      clean: isGood ? rules.map(({ id }) => id) : (plan.clean ?? []),
    }
  })
}

const kinds: Readonly<Record<string, string>> = {
  inauthentic: 'inauthentic-customer',
  'rights-owner': 'rights-owner-counterfeit',
  verification: 'verification',
  other: 'other',
}

function publicPlans(): Labelled[] {
  const all = linesOf('poas.jsonl') as {
    id: string
    text: string
    lang: Lang
    case_type: string
    annotator_findings: string[]
  }[]
  return all.map(({ id, text, lang, case_type: type, annotator_findings: found }) => ({
    from: 'public-plan',
    id,
    lang,
    text,
    kase: Case.parse({ notice: { kind: kinds[type] } }),
    found,
    clean: [],
  }))
}

export const labelledTexts = (): Labelled[] => [...examples(), ...sentences(), ...plans(), ...publicPlans()]

export interface Scoreboard {
  readonly texts: readonly Labelled[]
  readonly scores: ReadonlyMap<string, Readonly<Record<Lang, Score>>>
  readonly faults: readonly Fault[]
}

/** Lints every labelled text and counts, for each rule and language, hits, misses and false alarms. */
export function measure(texts: readonly Labelled[] = labelledTexts()): Scoreboard {
  const blank = (): Score => ({ hits: 0, misses: 0, alarms: 0 })
  const scores = new Map(rules.map(({ id }) => [id, { en: blank(), zh: blank() }]))
  const faults: Fault[] = []
  for (const { from, id, lang, text, kase, form, found, clean } of texts) {
    // An info never counts, so a good plan may carry one.
    const findings = lint(text, { kase, form }).findings
    const told = new Set(findings.map(({ ruleId }) => ruleId))
    for (const ruleId of found) {
      const score = scores.get(ruleId)?.[lang]
      if (score === undefined) continue
      if (told.has(ruleId)) score.hits++
      else {
        score.misses++
        faults.push({ kind: 'miss', ruleId, from, id, lang, text })
      }
    }
    for (const ruleId of clean) {
      const score = scores.get(ruleId)?.[lang]
      if (score === undefined || !told.has(ruleId)) continue
      score.alarms++
      faults.push({ kind: 'alarm', ruleId, from, id, lang, text })
    }
  }
  return { texts, scores, faults }
}

/** Of what it told, how much was right; 1 where it told nothing. */
export const precision = ({ hits, alarms }: Score): number =>
  hits + alarms === 0 ? 1 : hits / (hits + alarms)

/** Of what it should have told, how much it did; 1 where there was nothing to tell. */
export const recall = ({ hits, misses }: Score): number => (hits + misses === 0 ? 1 : hits / (hits + misses))
