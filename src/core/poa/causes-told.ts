import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Wording } from './rule.ts'

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
  { ways, zh }: Pick<Wording, 'ways' | 'zh'>,
  tellsMore: (own: string) => boolean,
): readonly PlanSentence[] {
  let isCause: ((sentence: PlanSentence) => boolean) | undefined
  const found = new Set<PlanSentence>()
  const look = (sentences: readonly PlanSentence[], pattern: RegExp): void => {
    for (const one of sentences) {
      if (one.heading || one.quoted || found.has(one)) continue
      isCause ??= causeTest(plan)
      if (isCause(one) && one.own.search(pattern) >= 0) found.add(one)
    }
  }
  for (const way of ways) {
    const sentences = plan.sentencesWith(way.cue, way.also)
    if (sentences.length > 0) look(sentences, way.en)
  }
  look(plan.hanSentences, zh)
  if (found.size === 0 || isCause === undefined) return none
  const told = isCause
  return plan.statements.some((one) => told(one) && tellsMore(one.own)) ? none : [...found]
}

const none: readonly PlanSentence[] = []
