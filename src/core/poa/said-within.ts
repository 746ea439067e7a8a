import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Match, Wording } from './rule.ts'

interface Said {
  readonly span: Match
  readonly sentence: PlanSentence
}

const none: readonly Said[] = []

/**
 * Every place where the seller's own words say it, with its sentence, headings left out. A Chinese sentence is searched
 * only where `gate`, a cheap pattern, holds in it: what cues do for English.
 */
export function saidWithin(
  plan: PlanText,
  { cue, also, en, zh }: Wording,
  gate: RegExp,
  { headings = false } = {},
): readonly Said[] {
  const english = plan.sentencesWith(cue, also)
  const chinese = plan.hanSentences
  if (english.length === 0 && chinese.length === 0) return none
  const found: Said[] = []
  for (const sentence of english) if (headings || !sentence.heading) addHits(found, sentence, en)
  for (const sentence of chinese)
    if ((headings || !sentence.heading) && gate.test(sentence.own)) addHits(found, sentence, zh)
  return found
}

function addHits(found: Said[], sentence: PlanSentence, pattern: RegExp): void {
  const { own, start } = sentence
  pattern.lastIndex = 0
  for (let hit = pattern.exec(own); hit !== null; hit = pattern.exec(own)) {
    if (hit[0] === '') pattern.lastIndex++
    else found.push({ span: { start: start + hit.index, end: start + pattern.lastIndex }, sentence })
  }
}

/** True when it is said in a sentence that is accepted; the first such place ends the search. */
export function isSaidWithin(
  plan: PlanText,
  { cue, also, en, zh }: Wording,
  gate: RegExp,
  accepts: (sentence: PlanSentence) => boolean = isOwn,
): boolean {
  return (
    plan.sentencesWith(cue, also).some((one) => isOwn(one) && isIn(one, en) && accepts(one)) ||
    plan.hanSentences.some((one) => isOwn(one) && gate.test(one.own) && isIn(one, zh) && accepts(one))
  )
}

const isOwn = ({ heading, quoted }: PlanSentence): boolean => !heading && !quoted

function isIn({ own }: PlanSentence, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(own)
}
