import type { Span } from './rule.ts'

type LineKind = 'blank' | 'item' | 'quote' | 'prose'

/** One line of the text, or one cell of a table's row; `content` is where its own words begin, after any list mark. */
export interface Line extends Span {
  readonly kind: LineKind
  readonly content: number
}

const bullet = String.raw`[-*+•·–—▪●○◦■◆★►▶➤➢→✓※][ \t]+|(?:[✔✅☑]|[\ud83c\ud83d][\udc00-\udfff])\ufe0f?[ \t]*`
// "1. ", "1, ", "2) ", "3、", "B2. ", "1.2 Cause" (but "1.5 kg"), "a. ", "iv) ", "一、", "①", "1️⃣"
const number = String.raw`[A-Za-z]?\d{1,2}(?:[.,、．][ \t]+|[)）\]］】][ \t]*|、|[.．](?=[^\d\s]))|(?:\d{1,2}(?:\.\d){1,2}[.)）、]?|[A-F]\d{1,2})[ \t]+(?=[A-Z*\u3400-\u9fff]|\d{1,4}[年月])|(?:[A-Za-z]|[ivx]{2,4}|[IVX]{2,4})(?:[.、．][ \t]+|[)）\]][ \t]*|、|\.(?=[A-Z][a-z]|[\u3400-\u9fff]))|[一二三四五六七八九十]{1,3}[.．、）)】][ \t]*|[①-⑳❶-❿][ \t]*|\d\ufe0f?\u20e3[ \t]*`
const mark = new RegExp(String.raw`^[ \t\u3000]*(?:${bullet}|[（([［【]?(?:${number}))`)
const quoteMark = /^[ \t]*>/
// Nothing, a rule across the page, or the line under the head of a table.
const blank = /^[\s|:=_*—–-]*$/
const row = /^[ \t]*\||\t/

export function readLines(text: string): Line[] {
  const lines: Line[] = []
  const mayHaveRows = text.includes('|') || text.includes('\t')
  let start = 0
  while (start <= text.length) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const line = text.slice(start, end)
    if (mayHaveRows && row.test(line)) pushRow(lines, line, start)
    else lines.push(readLine(line, start))
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

/** Each cell of a row is an item; the first may be the heading of a second that tells something. */
function pushRow(lines: Line[], line: string, start: number): void {
  const cells = blank.test(line) ? [] : cellsOf(line, start)
  const [, second, third] = cells
  if (second === undefined) {
    lines.push(readLine(line, start))
    return
  }
  const isTold = third === undefined && telling.test(line.slice(second.content - start, second.end - start))
  for (const [at, cell] of cells.entries()) {
    const isHeading = at === 0 && isTold
    lines.push(isHeading ? { ...cell, start: cell.content } : cell)
  }
}

const telling = /\d|[.。;；]$|.{40}/

function cellsOf(line: string, start: number): Line[] {
  const isPiped = /^[ \t]*\|/.test(line)
  const cells: Line[] = []
  let from = isPiped ? 0 : (mark.exec(line)?.[0].length ?? 0)
  for (let at = from; at <= line.length; at++) {
    const ends = at === line.length || (isPiped ? line[at] === '|' : line[at] === '\t' && !isStray(line, at))
    if (!ends) continue
    const words = line.slice(from, at)
    const content = start + from + (words.length - words.trimStart().length)
    const end = start + from + words.trimEnd().length
    // With its bar before it a cell is no heading: the head of a column tells nothing of the next column.
    const bar = start + Math.max(0, isPiped ? from - 1 : from - 2)
    if (content < end) cells.push({ kind: 'item', start: Math.min(bar, content), end, content })
    from = at + 1
  }
  return cells
}

// A tab amid a sentence that was copied from a document.
const isStray = (line: string, at: number): boolean =>
  /[a-z,]/.test(line[at - 1] ?? '') && /[a-z]/.test(line[at + 1] ?? '')
