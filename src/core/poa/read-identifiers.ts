import type { Span } from './rule.ts'

const address =
  /[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?:https?:\/\/|www\.)[^\s,，;；)）。]{3,100}/g
const phone = /\+\d[\d ()-]{6,20}\d/g
// An order number; a token of letters and digits such as QC-3 or INV-2291/A; a long run of digits.
const coded =
  /\b\d{3}-\d{7}-\d{7}\b|(?<![\w-])(?=[A-Za-z0-9/-]{0,30}\d)(?=[A-Za-z0-9/-]{0,30}[A-Za-z])[A-Za-z0-9]{1,12}(?:[/-][A-Za-z0-9]{1,14}){0,4}(?![\w-])|(?<![\w.-])\d{5,25}(?![\w.-])/y

/**
 * Every identifier of a text: e-mail and web addresses, phone numbers, order numbers, codes of letters and digits, long
 * numbers. `digits` are the starts of its runs of digits. Sorted and apart.
 */
export function findIdentifiers(text: string, digits: readonly number[]): Span[] {
  const found: Span[] = []
  if (text.includes('@') || text.includes('http') || text.includes('www.')) {
    for (const hit of text.matchAll(address)) found.push(spanOf(hit))
  }
  if (text.includes('+')) for (const hit of text.matchAll(phone)) found.push(spanOf(hit))
  found.push(...codesIn(text, digits))
  found.sort((a, b) => a.start - b.start)
  let end = 0
  return found.filter((span) => {
    if (span.start < end) return false
    end = span.end
    return true
  })
}

const spanOf = (hit: RegExpExecArray): Span => ({ start: hit.index, end: hit.index + hit[0].length })

function codesIn(text: string, digits: readonly number[]): Span[] {
  const found: Span[] = []
  let end = 0
  for (const digit of digits) {
    if (digit < end || isPlainNumber(text, digit)) continue
    for (let at = tokenStart(text, digit, end); at <= digit; at = nextStart(text, at, digit)) {
      coded.lastIndex = at
      if (!coded.test(text) || coded.lastIndex <= digit) continue
      end = coded.lastIndex
      found.push({ start: at, end })
      break
    }
  }
  return found
}

// No code that the pattern takes reaches further back from its first digit.
const reach = 40
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57
const isPart = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || ((unit | 32) - 97) >>> 0 < 26 || unit === 45 || unit === 47

/** A number of up to four digits with nothing joined to it: no code begins or ends there. */
function isPlainNumber(text: string, digit: number): boolean {
  if (isPart(text.charCodeAt(digit - 1))) return false
  let end = digit + 1
  while (isDigit(text.charCodeAt(end))) end++
  return end - digit < 5 && !isPart(text.charCodeAt(end))
}

function tokenStart(text: string, digit: number, from: number): number {
  let at = digit
  const first = Math.max(from, digit - reach)
  while (at > first && isPart(text.charCodeAt(at - 1))) at--
  return at
}

/** After a slash a code can begin anew. */
function nextStart(text: string, at: number, digit: number): number {
  const slash = text.slice(at, digit).indexOf('/')
  return slash < 0 ? digit + (at === digit ? 1 : 0) : at + slash + 1
}
