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
  wording: Wording,
  gate: RegExp,
  { headings = false } = {},
): readonly Said[] {
  let found: Said[] | undefined
  for (const sentence of englishOf(plan, wording))
    if (headings || !sentence.heading) addHits((found ??= []), sentence, wording.en)
  for (const sentence of plan.hanSentences)
    if ((headings || !sentence.heading) && gate.test(sentence.own))
      addHits((found ??= []), sentence, wording.zh)
  return found ?? none
}

/** The sentences worth a search for all ways at once: those in which one of them is found, where they are told apart. */
function englishOf(plan: PlanText, { ways }: Wording): readonly PlanSentence[] {
  const [only, second] = ways
  if (only !== undefined && second === undefined) return plan.sentencesWith(only.cue, only.also)
  let found: Set<PlanSentence> | undefined
  for (const way of ways)
    for (const one of plan.sentencesWith(way.cue, way.also))
      if (isIn(one, way.en)) (found ??= new Set()).add(one)
  return found === undefined ? [] : [...found].sort((one, other) => one.at - other.at)
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
  wording: Wording,
  gate: RegExp,
  accepts: (sentence: PlanSentence) => boolean = isOwn,
): boolean {
  for (const way of wording.ways)
    for (const one of plan.sentencesWith(way.cue, way.also))
      if (isOwn(one) && accepts(one) && isIn(one, way.en)) return true
  return plan.hanSentences.some(
    (one) => isOwn(one) && gate.test(one.own) && isIn(one, wording.zh) && accepts(one),
  )
}

const isOwn = ({ heading, quoted }: PlanSentence): boolean => !heading && !quoted

function isIn({ own }: PlanSentence, pattern: RegExp): boolean {
  pattern.lastIndex = 0
  return pattern.test(own)
}
