import type { Sentence } from './layout.ts'
import type { Message } from './split.ts'
import type { NoticeEvidence } from './triage.ts'

export interface Spot {
  readonly start: number
  readonly end: number
}

/** Fields whose quotation is the thing itself; of the others the clause is quoted, since one word shows nothing. */
const verbatim = new Set([
  'asins',
  'complaintIds',
  'orderIds',
  'rightNumbers',
  'contacts',
  'doubtful',
  'brands',
  'marketplace',
  'fileTypes',
  'phishing',
  'questions',
])
const reach = 80
const mostQuoted = 220
const salutation =
  /^(?:hello|hi|dear|hallo|guten tag|sehr geehrte[rs]?|您好|你好|尊敬的|こんにちは|出品者様)[^,，、:!。.]{0,40}[,，、:!] ?/iu
const mark = /^(?:-{1,3}|[•●▪◆■*・·○‣✓>]|\([a-z\d]\)|\(?\d{1,2}[.)、]) ?/u

/** The clause around a finding, from the start of its sentence or of a part of a long one; it ends before a full stop that another sentence follows. */
function clauseOf(spot: Spot, sentences: readonly Sentence[], plain: string): Spot {
  const sentence = sentences.find((one) => one.start <= spot.start && spot.start < one.end)
  if (sentence === undefined || spot.end > sentence.end) return spot
  const { text } = sentence
  const opening = (mark.exec(text)?.[0] ?? '').length
  const greeted = opening + (salutation.exec(text.slice(opening))?.[0] ?? '').length
  const at = spot.start - sentence.start
  const isWhole = at === 0 && spot.end === sentence.end
  let from = at >= greeted || isWhole ? greeted : at >= opening ? opening : 0
  if (at - from > reach) {
    const near = text.slice(at - reach, at)
    const border = [...near.matchAll(/[,，、;:：] ?/g)][0]
    const blank = near.search(/ /)
    from = at - reach + (border ? border.index + border[0].length : blank >= 0 ? blank + 1 : 0)
  }
  const end = sentence.end - from - sentence.start <= mostQuoted ? text.length : spot.end - sentence.start
  const isLast = /^(?:\n|$)/.test(plain.slice(sentence.end, sentence.end + 1))
  const words = text.slice(from, end).replace(isLast ? /\s+$/u : /[.。\s]+$/u, '')
  return {
    start: sentence.start + from,
    end: Math.max(isWhole ? 0 : spot.end, sentence.start + from + words.length),
  }
}

/** Gathers the quotations that findings rest on, as offsets into the text as it was given. */
export function quoter(
  text: string,
  message: Message,
  sentences: readonly Sentence[],
): { all: NoticeEvidence[]; quote: (field: string, spot: Spot | null) => void } {
  const all: NoticeEvidence[] = []
  const quote = (field: string, spot: Spot | null): void => {
    if (spot === null || spot.end <= spot.start) return
    const wide = verbatim.has(field) ? spot : clauseOf(spot, sentences, message.plain.text)
    const { start, end } = message.plain.range(wide.start, wide.end)
    const isKnown = all.some((one) => one.field === field && one.start === start)
    if (end > start && !isKnown) all.push({ field, start, end, text: text.slice(start, end) })
  }
  return { all, quote }
}
