import type { PlanSentence, PlanText } from './plan-text.ts'
import { says, type Wording } from './rule.ts'

const named = /\broot cause\b|原因/i
// A plea or an apology gives no cause.
const plea = /\b(?:please|hope|sorry|apolog\w{1,6}|ask)\b|[望请]|歉|\?|？/i

/**
 * Tells the sentences that stand for the cause: those of its part; where a text has none, those that name it, and all of
 * a text that tells of nothing done either, be it a single line.
 */
function causeTest(plan: PlanText): (sentence: PlanSentence) => boolean {
  if (plan.sentencesOf('cause').length > 0) return ({ part }) => part === 'cause'
  const isShort = plan.sentencesOf('actions').length === 0 && plan.sentencesOf('prevention').length === 0
  return ({ part, own }) =>
    (isShort && (part === 'opening' || part === 'other') && !plea.test(own)) || named.test(own)
}

/** The causes that are told in these words, unless one of all causes tells more. */
export function onlyCauses(
  plan: PlanText,
  wording: Wording,
  tellsMore: (own: string) => boolean,
): readonly PlanSentence[] {
  const english = plan.sentencesWith(wording.cue, wording.also)
  if (english.length === 0 && !plan.hasChinese) return none
  const isCause = causeTest(plan)
  const candidates = plan.hasChinese ? new Set([...english, ...plan.hanSentences]) : english
  const found: PlanSentence[] = []
  for (const one of candidates) {
    if (!one.heading && !one.quoted && isCause(one) && says(one, wording)) found.push(one)
  }
  if (found.length === 0) return none
  return plan.statements.some((one) => isCause(one) && tellsMore(one.own)) ? none : found
}

const none: readonly PlanSentence[] = []
