import { numeralCharacters, readChineseNumber } from './chinese-number.ts'
import { monthWords } from './date-patterns.ts'

/** A stretch of a year as a text names it; `from` and `to` are `MM-DD`, the year is null where none is told. */
export interface FoundPeriod {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly year: number | null
  readonly from: string
  readonly to: string
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
}
const year = '(?<y>20\\d\\d)'
const month = `(?<name>${Object.keys(monthWords)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`

/** "Q2 2026", "the second quarter of 2026", "H1", "the first half of 2026", "early March"; 2026年第二季度, 上半年, 3月上旬. */
const patterns: readonly RegExp[] = [
  new RegExp(`(?:\\b${year}[ -]?)?\\bQ(?<q>[1-4])\\b(?:[ /-](?:of )?(?<y2>20\\d\\d)\\b)?`, 'gi'),
  new RegExp(`\\b(?<qo>first|second|third|fourth|last) quarter\\b(?: of ${year}\\b)?`, 'gi'),
  new RegExp(`(?:\\b${year}[ -]?)?\\bH(?<h>[12])\\b(?:[ /-](?:of )?(?<y2>20\\d\\d)\\b)?`, 'g'),
  new RegExp(`\\b(?<ho>first|second) half of (?:the year|${year})\\b`, 'gi'),
  new RegExp(`\\b(?<third>early|mid|late)[ -]${month}\\b(?:,? ${year}\\b)?`, 'gi'),
  new RegExp(`(?:${year}年)?第?(?<qz>[一二三四1-4])季度`, 'g'),
  new RegExp(`(?:${year}年)?(?<hz>[上下])半年`, 'g'),
  new RegExp(`(?:${year}年)?(?<m>[\\d${numeralCharacters}]{1,3})月(?<tz>上旬|中旬|下旬|初|底|末)`, 'g'),
]
// One of these stands in every way to name a period.
const hint = /quarter|half of|\b[QH][1-4]\b|\b(?:early|mid|late)[ -]|季度|半年|旬|月[初底末]/i

/** Every quarter, half-year and third of a month that a text names, in order. */
export function findPeriods(text: string): FoundPeriod[] {
  if (!hint.test(text)) return []
  const found: FoundPeriod[] = []
  for (const pattern of patterns) {
    for (const hit of text.matchAll(pattern)) {
      const bounds = boundsOf(hit.groups ?? {})
      const told = hit.groups?.['y'] ?? hit.groups?.['y2']
      if (bounds === null) continue
      const [from, to] = bounds
      const start = hit.index
      const end = start + hit[0].length
      found.push({ start, end, words: hit[0], year: told === undefined ? null : Number(told), from, to })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

type Groups = Readonly<Record<string, string | undefined>>

function boundsOf(groups: Groups): [string, string] | null {
  const quarter = groups['q'] ?? groups['qz'] ?? groups['qo']
  if (quarter !== undefined) return months((numberOf(quarter) - 1) * 3 + 1, 3)
  const half = groups['h'] ?? groups['ho'] ?? groups['hz']
  if (half !== undefined) return months(half === '下' || numberOf(half) === 2 ? 7 : 1, 6)
  const named = groups['name']?.toLowerCase()
  const at = named === undefined ? numberOf(groups['m'] ?? '') : (monthWords[named] ?? 0)
  return at < 1 || at > 12 ? null : third(at, groups['third']?.toLowerCase() ?? groups['tz'] ?? '')
}

const numberOf = (words: string): number =>
  ordinals[words.toLowerCase()] ?? (/^\d+$/.test(words) ? Number(words) : (readChineseNumber(words) ?? 0))

const two = (n: number): string => String(n).padStart(2, '0')
const months = (first: number, count: number): [string, string] => [
  `${two(first)}-01`,
  `${two(first + count - 1)}-31`,
]

function third(at: number, part: string): [string, string] {
  if (/early|上旬|初/.test(part)) return [`${two(at)}-01`, `${two(at)}-10`]
  if (/mid|中旬/.test(part)) return [`${two(at)}-11`, `${two(at)}-20`]
  return [`${two(at)}-21`, `${two(at)}-31`]
}
