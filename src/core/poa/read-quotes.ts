import type { Span } from './rule.ts'

// Quotation marks in pairs on one line, at most a long sentence apart; an inch mark after a digit opens nothing,
// an apostrophe is none. Lines that begin with ">" are quoted whole.
const quoted =
  /(?<!\d)"[^"\n]{1,600}"|“[^“”\n]{1,600}”|«[^«»\n]{1,600}»|(?<![\w’'])['‘](?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w)){2,300}['’](?!\w)|「[^「」\n]{1,600}」|『[^『』\n]{1,600}』|^[ \t]*>.*$/gm

const marks = ['"', "'", '‘', '“', '«', '「', '『', '>']

export function readQuotes(text: string): Span[] {
  if (!marks.some((mark) => text.includes(mark))) return []
  return Array.from(text.matchAll(quoted), (hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
}

/** True when the span lies in one of the spans, which are sorted and apart. */
export function within(spans: readonly Span[], span: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= span.start) low = middle + 1
    else high = middle
  }
  const last = spans[low - 1]
  return last !== undefined && span.end <= last.end
}

const oddBlank = /[\t\r\n\u00a0\u3000]/
const oddBlanks = /[\t\r\n\u00a0\u3000]/g

/** The text with quoted stretches and line ends as blanks, every character in its place. */
export function blanked(text: string, mayQuote: boolean): string {
  const own = mayQuote ? text.replace(quoted, (words) => ' '.repeat(words.length)) : text
  return oddBlank.test(own) ? own.replace(oddBlanks, ' ') : own
}
