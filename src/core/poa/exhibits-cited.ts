import { readChineseNumber } from '../chinese-number.ts'
import type { Span } from './rule.ts'

/** A place where the text cites an exhibit by its number. */
export interface CitedExhibit extends Span {
  readonly number: number
}

// 2, 2a, A, II, 二; a number of units or a day begins no further exhibit.
const one = String.raw`(?:\d{1,2}[a-z]?(?![\w%])|(?:[VX]|[IVX]{2,4}|I(?!\s[a-z]))(?![A-Za-z0-9])|[A-HJ-UWYZ](?![A-Za-z0-9])|[一二三四五六七八九十]{1,3}(?![件月日号个张份箱览维]))`
const mark = '(?:,|，|、|;|and|&|\\+|和|及|与|to|through|至|到|-|–|—|~)'
const next = new RegExp(
  String.raw`\s?${mark}(?:\s?${mark})?\s?(?:[Ee]x(?:hibits?|h?\.)\s?|附件)?${one}(?!\s?(?:units?|pcs|pieces|件|月|日|%))`,
  'y',
)
const citing = new RegExp(
  String.raw`(?:\b(?:[Ee]xhibits?|EXHIBITS?|[Ee]xh?\.|[Aa]ppendi(?:x|ces)|APPENDI(?:X|CES)|[Aa]nnex(?:es)?|ANNEX(?:ES)?|[Aa]ttachments?|ATTACHMENTS?|[Ee]nclosures?|ENCLOSURES?|[Ee]ncl\.)|附件|附录|证据)\s?(?:[Nn]o\.?\s?|#\s?|编?号\s?)?(?=${one})`,
  'g',
)
const first = new RegExp(one, 'y')

/** Every exhibit cited: "exhibit 2", "exhibits 1 to 3", "Annex B", 附件一、二. A range counts each number between. */
export function citedExhibits(text: string): CitedExhibit[] {
  const found: CitedExhibit[] = []
  citing.lastIndex = 0
  for (let hit = citing.exec(text); hit !== null; hit = citing.exec(text)) {
    const from = citing.lastIndex
    const end = endOfList(text, from)
    for (const number of numbersOf(text.slice(from, end))) found.push({ number, start: hit.index, end })
    citing.lastIndex = end
  }
  return found
}

/** Where the numbers that are cited together end. */
function endOfList(text: string, from: number): number {
  first.lastIndex = from
  let end = first.test(text) ? first.lastIndex : from
  for (;;) {
    next.lastIndex = end
    if (!next.test(text)) return end
    end = next.lastIndex
  }
}

const parts = /\d{1,2}|[IVX]{1,4}\b|[A-Z](?![A-Za-z])|[一二三四五六七八九十]{1,3}|through|to|至|到|-|–|—|~/g

function numbersOf(words: string): number[] {
  const numbers: number[] = []
  let range = false
  for (const part of words.match(parts) ?? []) {
    const number = numberOf(part)
    if (number === null) {
      range = true
      continue
    }
    const last = numbers.at(-1)
    if (range && last !== undefined) for (let n = last + 1; n < number; n++) numbers.push(n)
    numbers.push(number)
    range = false
  }
  return numbers
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function numberOf(part: string): number | null {
  if (/^\d/.test(part)) return Number(part)
  const roman = romans.indexOf(part)
  if (roman >= 0) return roman + 1
  if (/^[A-Z]$/.test(part)) return part.charCodeAt(0) - 64
  return readChineseNumber(part)
}
