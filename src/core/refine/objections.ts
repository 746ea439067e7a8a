import type { Span } from '../poa/rule.ts'

/** Where a clause ends: a stop inside the sentence, or a word that joins clauses. */
const edge = /[,;:，；：、]|—|\b(?:and|but|because|although|even though|so|which|while|as)\b/gi

/** Words that say nothing of a case. A figure, a name and a «not» are none of them. */
const light = new Set(
  'i we us our you your it its this that these those they them is are am was were be been being have has had will would the a an of for to in on at by with from as so and but or which while although because even though very deeply truly really sincerely severely extremely greatly happen happens occur occurs again once all solve solves solved receive received notice message letter appeal opportunity'.split(
    ' ',
  ),
)
const lightHan =
  /我们|本人|我|对此|因此|感到|表示|非常|十分|深深|深表|再次|这次|此次|以后|今后|发生|的|了|在|对|为|就|也|都|将|会|这|并|且/g

/**
 * A sentence without the clauses that a rule objects to. Only a clause that says nothing else goes: its own words are the
 * rule's finding and light ones, so no fact goes with it. Null where there is no such clause, or nothing would be left.
 */
export function withoutObjections(sentence: string, found: readonly Span[]): string | null {
  let left = ''
  let isCut = false
  for (const clause of clausesOf(sentence)) {
    const mine = found.filter(({ start, end }) => start < clause.end && end > clause.start)
    const words = sentence.slice(clause.start, clause.end)
    if (mine.length > 0 && isLight(blanked(sentence, clause, mine))) isCut = true
    else left += words
  }
  return isCut && /[\p{L}\p{N}]/u.test(left) ? left.trim() : null
}

function clausesOf(sentence: string): Span[] {
  const cuts = [...sentence.matchAll(edge)].map(({ index }) => index).filter((at) => at > 0)
  const places = [0, ...cuts, sentence.length]
  return places.slice(1).map((end, i) => ({ start: places[i] ?? 0, end }))
}

function blanked(sentence: string, clause: Span, found: readonly Span[]): string {
  let words = ''
  for (let at = clause.start; at < clause.end; at += 1)
    words += found.some(({ start, end }) => at >= start && at < end) ? ' ' : sentence.charAt(at)
  return words
}

function isLight(words: string): boolean {
  const rest = words.replaceAll(lightHan, '')
  if (/[\p{N}[\]]|\p{Script=Han}/u.test(rest)) return false
  return (rest.match(/[\p{L}'’]+/gu) ?? []).every((word) => light.has(word.toLowerCase()))
}
