import type { Case } from '../case.ts'
import type { Text } from '../text.ts'
import type { Form, Severity } from '../words.ts'
import type { PlanText } from './plan-text.ts'

/** Where in the text: UTF-16 offsets `[start, end)`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a check found: a span, and where the rule says more than its general message, the message and a mechanical fix. */
export interface Match extends Span {
  readonly severity?: Severity
  readonly message?: Text
  /** Replaces `[start, end)` of the fix, not of the match. Only for changes that touch no fact and no tense. */
  readonly fix?: Span & { readonly text: string }
}

/** What the check may know besides the text. */
export interface RuleContext {
  /** The case, or null when the text is linted alone. */
  readonly kase: Case | null
  readonly form: Form
}

/** An example that the rule's tests run: a text, and what it needs of the case. */
export type Example = string | { readonly text: string; readonly kase?: Record<string, unknown>; readonly form?: Form }

/**
 * One check of a plan. A rule knows no other rule, no clock, no network; its examples are its test.
 * Severity and confidence follow the domain sheet: a contested rule is never an error.
 */
export interface Rule {
  readonly id: string
  readonly severity: Severity
  readonly title: Text
  /** What to do about it, in the coach's voice. */
  readonly message: Text
  readonly source: string
  readonly confidence: 'official' | 'notice' | 'expert' | 'inference' | 'contested'
  readonly checked: string
  /** `block`: an error that cannot be waived; `confirm`: lifted only by the seller's recorded confirmation. */
  readonly lift?: 'block' | 'confirm'
  /** Forms the rule does not speak about. */
  readonly notFor?: readonly Form[]
  /** What of the case it cannot do without; without it the rule is reported as not checked. */
  readonly needs?: (context: RuleContext) => string | null
  /** Who can mend it: `yes` a mechanical fix exists, `assist` by asking the seller, `no` only the seller. */
  readonly fix: 'yes' | 'assist' | 'no'
  /** What to ask the seller, where asking helps. */
  readonly assist?: Text
  readonly good: readonly Example[]
  readonly bad: readonly Example[]
  check(plan: PlanText, context: RuleContext): readonly Match[]
}

/** Every place a pattern matches in the seller's own words; quoted text is left alone. */
export function matches(plan: PlanText, pattern: RegExp): Match[] {
  const found: Match[] = []
  for (const hit of plan.text.matchAll(pattern)) {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    if (!plan.isQuoted(span)) found.push(span)
  }
  return found
}
