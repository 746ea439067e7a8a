import { factLock } from '../lock/fact-lock.ts'
import { clean } from '../model/clean.ts'
import { wordsFault } from '../model/output-check.ts'
import { catalogueShare } from '../poa/genericity.ts'
import type { Case } from '../case.ts'
import { type LintResult, lint } from '../poa/lint.ts'
import { readPlan } from '../poa/read-plan.ts'
import type { Lang } from '../text.ts'
import { isMendable } from './mendable.ts'
import { withoutObjections } from './objections.ts'
import type { Form } from '../words.ts'
import { type DraftText, type Passage, reworded, wordsOf } from './draft-text.ts'

/** Why other words were not taken; `lock/KIND` names the kind of fact they touched. */
export type Reason = string

/** What a draft is judged by: the case it must agree with, and its form where that is not to be read from it. */
export interface RefineOptions {
  readonly kase: Case
  readonly form?: Form
}

/** A draft and what the linter says of it. */
export interface Checked {
  readonly draft: DraftText
  readonly result: LintResult
}

export type Verdict =
  | { readonly kept: true; readonly next: Checked }
  | { readonly kept: false; readonly reason: Reason }

const longest = 1000

export const check = (draft: DraftText, options: RefineOptions): Checked => ({
  draft,
  result: lint(draft.text, options),
})

/**
 * Whether other words for a passage make the draft better: fewer findings, or with as many fewer or less general words; no
 * rule with more findings than before, every fact kept, nothing outside the passage touched.
 */
export function judge(
  now: Checked,
  passage: Passage,
  words: string,
  options: RefineOptions,
  lang: Lang,
): Verdict {
  const before = wordsOf(now.draft, passage)
  const no = (reason: Reason): Verdict => ({ kept: false, reason })
  if (words === before) return no('same')
  if (words.trim() === '') return no('empty')
  if (words.length > longest) return no('too-long')
  if (words.includes('\n') || words !== words.trim() || clean(words) !== words) return no('lines')
  if (wordsFault(words, lang, before) !== null) return no('words')
  const broken = brokenFact(now, passage, words, options.kase)
  if (broken !== null) return no(`lock/${broken}`)
  const next = check(reworded(now.draft, passage.id, words), options)
  const gained = rulesThatGained(now.result, next.result)
  if (gained.length > 0) return no(`sets/${gained[0]}`)
  if (openIn(next.result) < openIn(now.result)) return { kept: true, next }
  return saysItBetter(before, words) ? { kept: true, next } : no('no-better')
}

/** The kind of fact that other words add, lose or change; a clause that a rule objects to and that tells no fact may go. */
function brokenFact({ draft, result }: Checked, passage: Passage, words: string, kase: Case): string | null {
  const before = wordsOf(draft, passage)
  const whole = factLock(before, words, kase)
  if (whole.holds) return null
  const found = result.findings
    .filter((finding) => isMendable(finding) && finding.start >= passage.start && finding.end <= passage.end)
    .map(({ start, end }) => ({ start: start - passage.start, end: end - passage.start }))
  const bare = withoutObjections(before, found)
  if (bare !== null && factLock(bare, words, kase).holds) return null
  return whole.breaches[0]?.kind ?? 'fact'
}

/** Findings that nobody waived. */
export const openIn = ({ findings }: LintResult): number =>
  findings.filter(({ waived }) => waived === null).length

/** Rules with more to say than before; a rule that can no longer run says too much as well. */
function rulesThatGained(before: LintResult, after: LintResult): string[] {
  const had = countsOf(before)
  return [...countsOf(after)].filter(([rule, count]) => count > (had.get(rule) ?? 0)).map(([rule]) => rule)
}

function countsOf({ findings, notChecked }: LintResult): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, waived } of findings)
    if (waived === null) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  for (const { ruleId } of notChecked) counts.set(`${ruleId}?`, (counts.get(`${ruleId}?`) ?? 0) + 1)
  return counts
}

/** Fewer words that are no more general, or as many that are less general. */
function saysItBetter(before: string, after: string): boolean {
  const [old, fresh] = [measured(before), measured(after)]
  if (fresh.words > old.words || fresh.general > old.general) return false
  return fresh.words < old.words || fresh.general < old.general
}

function measured(text: string): { words: number; general: number } {
  const { sentences, length } = readPlan(text)
  return { words: length, general: catalogueShare(sentences) }
}
