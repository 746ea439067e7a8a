import type { Span } from './rule.ts'

type LineKind = 'blank' | 'item' | 'quote' | 'prose'

/** One line of the text, without its line end; `content` is where its own words begin, after any list mark. */
export interface Line extends Span {
  readonly kind: LineKind
  readonly content: number
}

// "- ", "• ", "1. ", "1, ", "2) ", "(3) ", "B2. ", "a. ", "一、", "①"
const mark =
  /^[ \t\u3000]*(?:[-*•·–—▪●][ \t]+|[（(]?(?:[A-Za-z]?\d{1,2}|[A-Za-z]|[一二三四五六七八九十]{1,3})(?:[.,、．][ \t]+|[)）][ \t]*|、[ \t]*|[.．](?=[^\d\s]))|[①-⑳][ \t]*)/
const quoteMark = /^[ \t]*>/
const blank = /^\s*$/

export function readLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  while (start <= text.length) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    lines.push(readLine(text.slice(start, end), start))
    start = end + 1
  }
  return lines
}

function readLine(line: string, start: number): Line {
  const end = start + line.trimEnd().length
  if (blank.test(line)) return { kind: 'blank', start, end: start, content: start }
  if (quoteMark.test(line)) return { kind: 'quote', start, end, content: start + line.indexOf('>') + 1 }
  const marked = mark.exec(line)
  if (marked !== null && start + marked[0].length < end) {
    return { kind: 'item', start, end, content: start + marked[0].length }
  }
  return { kind: 'prose', start, end, content: start + (line.length - line.trimStart().length) }
}
