import { numeralCharacters, readChineseNumber } from './chinese-number.ts'
import { monthWords } from './date-patterns.ts'
import { type Anchors, readAnchors } from './figure-anchors.ts'

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

interface PeriodPattern {
  readonly pattern: RegExp
  /** A cheap first look: without it no such period is named. */
  readonly may: (text: string, anchors: Anchors) => boolean
}

const after =
  (letter: string) =>
  (text: string, { digits }: Anchors) =>
    digits.some((digit) => (text.charCodeAt(digit - 1) | 32) === letter.charCodeAt(0))
const has =
  (...words: readonly string[]) =>
  (text: string) =>
    words.some((word) => text.includes(word))

const partOfMonth = /(?:early|mid|late)[ -]$/i

/** "Q2 2026", "the second quarter of 2026", "H1", "the first half of 2026", "early March"; 2026年第二季度, 上半年, 3月上旬. */
const patterns: readonly PeriodPattern[] = [
  {
    may: after('q'),
    pattern: new RegExp(`(?:\\b${year}[ -]?)?\\bQ(?<q>[1-4])\\b(?:[ /-](?:of )?(?<y2>20\\d\\d)\\b)?`, 'gi'),
  },
  {
    may: has('uarter', 'UARTER'),
    pattern: new RegExp(`\\b(?<qo>first|second|third|fourth|last) quarter\\b(?: of ${year}\\b)?`, 'gi'),
  },
  {
    may: after('h'),
    pattern: new RegExp(`(?:\\b${year}[ -]?)?\\bH(?<h>[12])\\b(?:[ /-](?:of )?(?<y2>20\\d\\d)\\b)?`, 'g'),
  },
  {
    may: has('half of'),
    pattern: new RegExp(`\\b(?<ho>first|second) half of (?:the year|${year})\\b`, 'gi'),
  },
  {
    may: (text, { months }) => months.some((at) => partOfMonth.test(text.slice(Math.max(0, at - 6), at))),
    pattern: new RegExp(`\\b(?<third>early|mid|late)[ -]${month}\\b(?:,? ${year}\\b)?`, 'gi'),
  },
  { may: has('季度'), pattern: new RegExp(`(?:${year}年)?第?(?<qz>[一二三四1-4])季度`, 'g') },
  { may: has('半年'), pattern: new RegExp(`(?:${year}年)?(?<hz>[上下])半年`, 'g') },
  {
    may: has('旬', '月初', '月底', '月末'),
    pattern: new RegExp(
      `(?:${year}年)?(?<m>[\\d${numeralCharacters}]{1,3})月(?<tz>上旬|中旬|下旬|初|底|末)`,
      'g',
    ),
  },
]

/** Every quarter, half-year and third of a month that a text names, in order. */
export function findPeriods(text: string, anchors: Anchors = readAnchors(text)): FoundPeriod[] {
  const found: FoundPeriod[] = []
  for (const { pattern, may } of patterns) {
    if (!may(text, anchors)) continue
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
  return found.sort((a, b) => a.start - b.start)
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
