import type { PlanSentence, PlanText } from './plan-text.ts'

const exhibit =
  /\b(?:exhibits?|attach(?:ed|ments?)|enclos(?:ed|ures?)|annex|appendix)\b|\binvoices? (?:no\.? ?|number )?[A-Z]{0,4}-?\d|\b(?:records?|reports?|photos?|certificate|invoices?|letter|screenshots?) (?:of [^,.;]{1,30} )?(?:shows?|proves?|confirms?)\b|附件|随附|附录|见(?:发票|证书|报告)|发票\d/i
const continues = /^(?:[（(]?(?:see |in )?(?:exhibits?|attach|the attached|enclosed)\b|(?:请?见|详见)?附件)/i

/** True when words name something that shows what they say. */
const namesProof = (words: string): boolean => exhibit.test(words)

/** The sentence after this one; null at a heading or the end. */
function nextTo(plan: PlanText, { at }: PlanSentence): PlanSentence | null {
  const next = plan.sentences[at + 1]
  return next === undefined || next.heading ? null : next
}

/** True when the sentence or the one after it names an exhibit. */
export function isShown(plan: PlanText, sentence: PlanSentence): boolean {
  return namesProof(sentence.text) || namesProof(nextTo(plan, sentence)?.text ?? '')
}

/** True when an exhibit is named behind the place in its sentence, or at the head of the next one. */
export function isShownAfter(plan: PlanText, sentence: PlanSentence, end: number): boolean {
  return namesProof(plan.text.slice(end, sentence.end)) || continues.test(nextTo(plan, sentence)?.text ?? '')
}
