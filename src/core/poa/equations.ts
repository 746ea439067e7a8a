import type { Span } from './rule.ts'

/** A sum that does not come out: where it stands, what it makes and what the text says. */
export interface WrongSum extends Span {
  readonly sum: string
  readonly makes: string
  readonly told: string
}

interface Term extends Span {
  readonly value: number
  readonly places: number
  readonly isPercent: boolean
}

interface Row extends Span {
  readonly terms: readonly Term[]
  readonly signs: string
}

const unit = String.raw`(?:[%％元件箱个個盒套只台单批张笔天]|美元|(?:units?|pieces|pcs|items|cartons?|boxes|lots|days|weeks|orders|buyers|USD|RMB|EUR|GBP|each)\b)`
const term = new RegExp(
  String.raw`(?:[$¥￥€£]|US\$|(?:USD|RMB|CNY|EUR|GBP) ?)?(\d[\d,]{0,11}(?:\.\d{1,4})?)(?: ?${unit}){0,2}`,
  'iy',
)
const operator = / ?[+×*÷/−] ?| ?x ?| [-–] | (?:plus|minus|times|less) |[加减乘]以?/iy
const gives =
  / ?(?:=|等于) ?|[,，]? ?(?:共计?|合计|总计) ?|,? ?\b(?:equals|makes?|gives?|comes? to|in total|altogether|together|total):? /iy
// "500 units (200 + 300)": the sum stands behind what it makes.
const opens = /(?: \w{2,14}){0,2} ?[=(（:：] ?/y
const begins = /(?<![\w.,#/-])(?:[$¥￥€£]|US\$|\b(?:USD|RMB|CNY|EUR|GBP) ?)?\d/gi
const mayHold = /[+×*÷=−]|\d ?x ?\d|等于|\b(?:plus|minus|times)\b/
const most = 24

/** 41 + 139 = 180, 12 x 20 = 240, USD 29.99 + 29.99 = 59.98, 500 units (200 + 300). */
export function wrongEquations(text: string, offset: number): WrongSum[] {
  if (!mayHold.test(text)) return []
  const found: WrongSum[] = []
  begins.lastIndex = 0
  for (let hit = begins.exec(text); hit !== null; hit = begins.exec(text)) {
    const row = readRow(text, hit.index)
    if (row === null) continue
    const other = otherSide(text, row)
    // A number that opens nothing may begin nothing else; one that ends a sum may open the next.
    begins.lastIndex = Math.max(begins.lastIndex, other === null ? row.end : other.start)
    if (other === null) continue
    const [sum, told] = row.terms.length > 1 ? [row, other] : [other, row]
    const makes = worth(sum, told)
    if (comesOut(makes, sum, told)) continue
    found.push({
      start: offset + row.start,
      end: offset + other.end,
      sum: text.slice(sum.start, sum.end),
      makes: `${Math.round(makes * 100) / 100}`,
      told: text.slice(told.start, told.end),
    })
    begins.lastIndex = other.end
  }
  return found
}

/** The number behind a sum, or the sum behind a number. */
function otherSide(text: string, row: Row): Row | null {
  const isSum = row.terms.length > 1
  const link = isSum ? gives : opens
  link.lastIndex = row.end
  if (!link.test(text)) return null
  const other = readRow(text, link.lastIndex)
  if (other === null || isSum === other.terms.length > 1) return null
  return /^[.,/]?\d/.test(text.slice(other.end, other.end + 2)) ? null : other
}

/** The terms that follow one another from a place. */
function readRow(text: string, start: number): Row | null {
  const terms: Term[] = []
  let signs = ''
  let at = start
  for (let next = readTerm(text, at); next !== null && terms.length < most; next = readTerm(text, at)) {
    terms.push(next)
    operator.lastIndex = next.end
    const sign = operator.exec(text)
    if (sign === null) break
    at = operator.lastIndex
    signs += signOf(sign[0])
  }
  const last = terms.at(-1)
  return last === undefined ? null : { start, end: last.end, terms, signs }
}

function readTerm(text: string, at: number): Term | null {
  term.lastIndex = at
  const hit = term.exec(text)
  if (hit === null) return null
  const number = (hit[1] ?? '').replaceAll(',', '')
  const places = number.includes('.') ? number.length - number.indexOf('.') - 1 : 0
  return { start: at, end: term.lastIndex, value: Number(number), places, isPercent: /[%％]/.test(hit[0]) }
}

function signOf(words: string): string {
  const word = words.trim().toLowerCase()
  if (/^(?:[×x*]|times|乘)/.test(word)) return '×'
  if (/^[÷/]/.test(word)) return '÷'
  return /^(?:\+|plus|加)/.test(word) ? '+' : '−'
}

/** What the sum makes, multiplied and divided before it is added; in percent where that is told of a quotient. */
function worth({ terms, signs }: Row, told: Row): number {
  let total = 0
  let product = 0
  for (const [at, { value, isPercent }] of terms.entries()) {
    const number = isPercent ? value / 100 : value
    const sign = at === 0 ? '+' : signs.charAt(at - 1)
    if (sign === '×') product *= number
    else if (sign === '÷') product /= number
    else {
      total += product
      product = sign === '−' ? -number : number
    }
  }
  return (total + product) * (signs.includes('÷') && told.terms[0]?.isPercent === true ? 100 : 1)
}

/** A quotient, a share and a product of fractions may have been rounded in the last place. */
function comesOut(makes: number, { terms, signs }: Row, told: Row): boolean {
  const [number] = told.terms
  if (number === undefined) return true
  const isRounded =
    signs.includes('÷') ||
    (signs.includes('×') && terms.some(({ places, isPercent }) => places > 0 || isPercent))
  const step = 10 ** -number.places
  return Math.abs(makes - number.value) <= (isRounded ? step : step * 0.0001)
}
