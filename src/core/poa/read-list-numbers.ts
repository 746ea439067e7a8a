import type { Span } from './rule.ts'

// "1.", "B2)", "3 - " at the start of a line
const atLineStart = /[A-Z]?\d{1,2}(?:[.)、:：]|\s?[-–]\s)|[(（]\d{1,2}[)）]/y
const labelled = /\d{1,2}\b/y
const labels = new Set(
  'issue part section step point question item cause action measure page a b c'.split(' '),
)
const ordinal = /第[\d一二三四五六七八九十]{1,3}[条项步点部分]/g

/** Figures that count nothing: list numbers, "Issue 2", 第三条. `digits` are the starts of the runs of digits. Sorted. */
export function findListNumbers(text: string, digits: readonly number[]): Span[] {
  const found: Span[] = text.includes('第') ? Array.from(text.matchAll(ordinal), spanOf) : []
  let last = 0 // of a list whose numbers have no mark behind them
  for (const digit of digits) {
    const bare = bareNumber(text, digit, last)
    if (bare !== null) last = bare.value
    const span = bare ?? lineNumber(text, digit) ?? labelledNumber(text, digit)
    if (span !== null) found.push({ start: span.start, end: span.end })
  }
  return found.sort((a, b) => a.start - b.start)
}

const spanOf = (hit: RegExpExecArray): Span => ({ start: hit.index, end: hit.index + hit[0].length })

const bareAtLineStart =
  /\d{1,2}(?=[ \t\u3000]+["“«(（《]?[A-Z\u3400-\u9fff](?<![件个個套台只双條条支把瓶箱张份人名位单]))/y

/** "1 Root cause", "2 What was done": the next of a row of lines that are numbered with nothing but a blank behind. */
function bareNumber(text: string, digit: number, last: number): (Span & { value: number }) | null {
  if (digit > 0 && text[digit - 1] !== '\n') return null
  bareAtLineStart.lastIndex = digit
  if (!bareAtLineStart.test(text)) return null
  const value = Number(text.slice(digit, bareAtLineStart.lastIndex))
  return value === last + 1 || value === 1 ? { start: digit, end: bareAtLineStart.lastIndex, value } : null
}

function lineNumber(text: string, digit: number): Span | null {
  const before = text.charCodeAt(digit - 1)
  const led = (before >= 65 && before <= 90) || before === 40 || before === 0xff08
  const start = led ? digit - 1 : digit
  let line = start
  while (line > 0 && (text[line - 1] === ' ' || text[line - 1] === '\t')) line--
  if (line > 0 && text[line - 1] !== '\n') return null
  atLineStart.lastIndex = start
  return atLineStart.test(text) ? { start: line, end: atLineStart.lastIndex } : null
}

const isBlank = (unit: number): boolean => unit <= 32 || unit === 0xa0 || unit === 0x3000
const isWordPart = (unit: number): boolean =>
  ((unit | 32) >= 97 && (unit | 32) <= 122 && unit < 128) || (unit >= 48 && unit <= 57) || unit === 95

function labelledNumber(text: string, digit: number): Span | null {
  const end = isBlank(text.charCodeAt(digit - 1)) ? digit - 1 : digit
  let start = end
  while (start > 0 && end - start < 9 && isWordPart(text.charCodeAt(start - 1))) start--
  if (start === end || !labels.has(text.slice(start, end).toLowerCase())) return null
  labelled.lastIndex = digit
  return labelled.test(text) ? { start, end: labelled.lastIndex } : null
}
