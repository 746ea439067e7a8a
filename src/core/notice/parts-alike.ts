import { findAsins } from './identifiers.ts'
import type { Sentence } from './layout.ts'
import { isReply, resembler, type Subject } from './learnt/resemblance.ts'
import { likeliest } from './learnt/scorer.ts'

/** Where a part may begin: at a blank line or at a number, a letter or a bullet. */
const opening =
  /(?:^|\n) ?(?:\(?\d{1,2}[.)、]|[（(]?[一二三四五六七八九十][、.)）]|[A-Z][.)] |【|■|--+ )|\n\n+/giu

const mostParts = 40
/** So many goods of several cases are not told in one message. */
const mostAsins = 400
const rather = 0.6

/** A part of a message that reads like a notice of its own. */
interface Part extends Subject {
  readonly start: number
  /** Its first sentence. */
  readonly sentence: Sentence
}

/**
 * The parts of a message that name goods of their own and each read like a labelled notice. In a message about one
 * case they are of one kind.
 */
export function partsAlike(plain: string, sentences: readonly Sentence[]): Part[] {
  const asins = findAsins(plain).slice(0, mostAsins)
  if (asins.length < 2) return []
  const starts = [...plain.matchAll(opening)].map(({ index }) => index)
  const parts = starts
    .map((start, at) => ({ start, end: starts[at + 1] ?? plain.length }))
    .filter(({ start, end }) => asins.some((one) => one.start >= start && one.start < end))
  if (parts.length < 2) return []
  return parts.slice(0, mostParts).flatMap(({ start, end }) => {
    const sentence = sentences.find((one) => one.start >= start && one.start < end)
    const like = resembler.of(plain.slice(start, end))
    if (like === null || sentence === undefined) return []
    const { value, likelihood } = likeliest(like.subjects)
    return like.isNotice > 0.5 && likelihood >= rather && !isReply(value.kind)
      ? [{ ...value, start, sentence }]
      : []
  })
}
