import type { Case } from './core/case.ts'
import { type Fixing, fixAll } from './core/poa/fixes.ts'
import { type LintResult, lint as lintWith } from './core/poa/lint.ts'
import type { Rule } from './core/poa/rule.ts'
import { rules as all } from './core/poa/rules/index.ts'
import type { Lang } from './core/text.ts'
import type { Form } from './core/words.ts'

export type { Case } from './core/case.ts'
export type { FixEdit, FixLeft, Fixing } from './core/poa/fixes.ts'
export type { Finding, LintResult } from './core/poa/lint.ts'
export type { Example, Rule, Span } from './core/poa/rule.ts'
export type { Lang, Text } from './core/text.ts'
export type { Form, Severity } from './core/words.ts'

export interface LintOptions {
  /** The case the text belongs to, as `readCase` of `appeal-coach/case` gives it. Without one, the rules that compare the text with a case are told as not checked. */
  readonly case?: Case | null | undefined
  /** What is to be sent. Judged from the case and the text when not given. */
  readonly form?: Form | undefined
  /** The language to count words in. Judged from the text when not given. */
  readonly lang?: Lang | undefined
  /** The rules to run; all of them when not given. */
  readonly rules?: readonly Rule[] | undefined
}

/** Every rule there is, each with its source, its message in both languages and its examples. */
export const rules: readonly Rule[] = all

/**
 * Checks a plan of action, in English or Chinese.
 *
 * Offsets are UTF-16 `[start, end)` into the text as given, lines and columns count from 1, and findings stand in the order
 * of the text. `ready` is true only when no error is left and every rule that can find one has run, so without a case it is
 * false. It is pure: no clock, no network, no file, and the same input gives the same answer.
 *
 * @throws TypeError when the text is no string, or the case was not read with `readCase`
 */
export function lint(text: string, options: LintOptions = {}): LintResult {
  return lintWith(checked(text), optionsFrom(options))
}

/**
 * Makes every mechanical fix that leaves the text better: one that touches a fact, or sets off another rule, is left and
 * told in `left`. Nothing that only the seller can know is ever filled in.
 *
 * @throws TypeError when the text is no string, or the case was not read with `readCase`
 */
export function applyFixes(text: string, options: LintOptions = {}): Fixing {
  return fixAll(checked(text), optionsFrom(options))
}

const optionsFrom = ({ case: kase = null, form, lang, rules: some }: LintOptions) => {
  return { kase: kase === null ? null : whole(kase), form, lang, rules: some }
}

function checked(text: string): string {
  if (typeof text !== 'string') throw new TypeError('the text to lint must be a string')
  return text
}

/** A rule that stumbles over a missing key would be told as not checked; the reason is better told at once. */
function whole(kase: Case): Case {
  const missing = ['notice', 'facts', 'evidence', 'choices', 'waivers', 'rounds'].filter(
    (key) => !(key in kase),
  )
  if (missing.length === 0) return kase
  throw new TypeError(
    `the case has no ${missing.join(', ')}: read it with readCase of appeal-coach/case first`,
  )
}
