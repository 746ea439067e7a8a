import { addDays as addDaysTo } from 'date-fns/addDays'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import { getDay } from 'date-fns/getDay'
import { parseISO } from 'date-fns/parseISO'
import { findBareDays } from './bare-days.ts'
import { readChineseNumber } from './chinese-number.ts'
import { dayQuestions } from './day-questions.ts'
import { datePatterns, englishMonths, monthWords } from './date-patterns.ts'
import { type Anchors, readAnchors } from './figure-anchors.ts'
import { readRelativeDay, type RelativeDay } from './relative-day.ts'
import type { Lang, Text } from './text.ts'

/** A date as it stands in a text. Days are `YYYY-MM-DD` strings everywhere; no time of day is ever meant. */
export interface FoundDate {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly iso: string | null
  /** `YYYY-MM` where only a month and a year are named. */
  readonly month?: string
  /** `MM-DD` where the year is left out. */
  readonly monthDay?: string
  /** Every day it can mean: one, or both readings of 03/04/2026. */
  readonly candidates: readonly string[]
  readonly problem: null | 'ambiguous' | 'impossible' | 'no-year'
}

export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isInCalendar(Number(year), Number(month), Number(day))
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Asked for every date of every text, so it parses nothing. */
function isInCalendar(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0)
  return day >= 1 && day <= length
}

export function addDays(day: string, count: number): string {
  return formatISO(addDaysTo(parseISO(day), count), { representation: 'date' })
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return differenceInCalendarDays(parseISO(b), parseISO(a))
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: string): number {
  return getDay(parseISO(day))
}

/** The calendar day it is in a time zone at a moment. */
export function dayIn(zone: string, ms: number): string {
  if (zone !== last.zone || ms !== last.ms) last = { zone, ms, day: readDayIn(zone, ms) }
  return last.day
}

/** All that is asked in one turn is asked of the same moment. */
let last = { zone: '', ms: Number.NaN, day: '' }

function readDayIn(zone: string, ms: number): string {
  const part = Object.fromEntries(
    formatIn(zone)
      .formatToParts(ms)
      .map((p) => [p.type, p.value]),
  )
  return `${part['year']}-${part['month']}-${part['day']}`
}

/** Making a format costs a hundred times its use, and the zones are few. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** "4 March 2026" or "2026年3月4日". */
export function printDay(day: string, lang: Lang): string {
  const [year = '', month = '', date = ''] = day.split('-')
  if (lang === 'zh') return `${year}年${Number(month)}月${Number(date)}日`
  return `${Number(date)} ${englishMonths[Number(month) - 1]} ${year}`
}

/** Every date a text names, in order. What is no calendar date (Q2, 上旬, "last spring") is left out. */
export function findDates(text: string, anchors: Anchors = readAnchors(text)): FoundDate[] {
  let found: FoundDate[] = []
  for (const { from, pattern } of datePatterns) {
    const places = anchors[from]
    if (places.length === 0) continue
    const fresh = datesBy(pattern, text, places, found)
    if (fresh.length > 0) found = found.length === 0 ? fresh : merged(found, fresh)
  }
  return found
}

/** What one pattern reads at the places where a date can begin, leaving alone what an earlier pattern read. */
function datesBy(
  pattern: RegExp,
  text: string,
  places: readonly number[],
  taken: readonly FoundDate[],
): FoundDate[] {
  const fresh: FoundDate[] = []
  let end = 0
  let next = 0 // the first of the taken ones that ends after the place
  for (const start of places) {
    if (start < end) continue
    pattern.lastIndex = start
    const hit = pattern.exec(text)
    if (hit === null) continue
    end = pattern.lastIndex
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    const meaning = meaningOf(hit.groups ?? {}, hit[0])
    if (meaning) fresh.push({ start, end, words: hit[0], ...meaning })
  }
  return fresh
}

function merged(one: readonly FoundDate[], other: readonly FoundDate[]): FoundDate[] {
  return [...one, ...other].toSorted((a, b) => a.start - b.start)
}

type Meaning = Omit<FoundDate, 'start' | 'end' | 'words'>
const impossible: Meaning = { iso: null, candidates: [], problem: 'impossible' }

function meaningOf(groups: Readonly<Record<string, string | undefined>>, words: string): Meaning | null {
  const year = groups['y'] === undefined ? null : yearOf(groups['y'])
  if (groups['a'] !== undefined) return slashed(year ?? 0, Number(groups['a']), Number(groups['b']))
  const name = groups['name']?.toLowerCase()
  const month = name === undefined ? numberOf(groups['m']) : (monthWords[name] ?? 0)
  if (groups['d'] === undefined)
    return { iso: null, month: `${year}-${two(month)}`, candidates: [], problem: null }
  const day = numberOf(groups['d'])
  // "you may 3 times" is no date, and "March 45" is 45 of something.
  if (year === null && name !== undefined && (words.includes('may ') || day < 1 || day > 31)) return null
  if (year === null) return withoutYear(month, day)
  const iso = `${year}-${two(month)}-${two(day)}`
  return isDay(iso) ? { iso, candidates: [iso], problem: null } : impossible
}

function withoutYear(month: number, day: number): Meaning {
  const monthDay = `${two(month)}-${two(day)}`
  // 2024 has a 29 February, so that day passes.
  return isDay(`2024-${monthDay}`) ? { iso: null, monthDay, candidates: [], problem: 'no-year' } : impossible
}

function slashed(year: number, a: number, b: number): Meaning {
  const readings = [`${year}-${two(b)}-${two(a)}`, `${year}-${two(a)}-${two(b)}`]
  const candidates = [...new Set(readings.filter(isDay))]
  const [iso = null] = candidates
  if (candidates.length === 0) return impossible
  return candidates.length === 1
    ? { iso, candidates, problem: null }
    : { iso: null, candidates, problem: 'ambiguous' }
}

function yearOf(words: string): number {
  const year = numberOf(words)
  return year < 100 ? 2000 + year : year
}

function numberOf(words: string | undefined): number {
  if (words === undefined) return 0
  return /^\d+$/.test(words) ? Number(words) : (readChineseNumber(words) ?? 0)
}

function two(n: number): string {
  return String(n).padStart(2, '0')
}

type Answer = { readonly day: string } | { readonly problem: Text }

/** The day a seller's answer names, or the sentence that asks which day is meant. */
export function readDay(
  text: string,
  today: string,
  lang: Lang,
  options: { readonly future?: boolean } = {},
): Answer {
  const future = options.future ?? false
  const words = text.normalize('NFKC').trim()
  const found = findDates(words)
  const days = new Set(found.map((date) => dayOf(date, today, future)))
  const [first] = found
  if (first && days.size > 1) return { problem: dayQuestions.several(found.map((date) => date.words)) }
  if (first) return answer([...days][0] ?? null, () => whichDay(first))
  const relative = readRelativeDay(words)
  if (relative) return answer(relativeTo(today, relative, future), () => dayQuestions.impossible(words))
  return readBareDay(words, today, lang, future)
}

function answer(day: string | null, problem: () => Text): Answer {
  return day === null ? { problem: problem() } : { day }
}

function dayOf(date: FoundDate, today: string, future: boolean): string | null {
  return date.monthDay === undefined ? date.iso : nearestDay(date.monthDay, today, future)
}

/** The latest such day not after today; the earliest not before it where the future is meant. */
function nearestDay(monthDay: string, today: string, future: boolean): string | null {
  const year = Number(today.slice(0, 4))
  for (let i = 0; i < 9; i++) {
    const day = `${year + (future ? i : -i)}-${monthDay}`
    if (isDay(day) && (future ? day >= today : day <= today)) return day
  }
  return null
}

function whichDay(date: FoundDate): Text {
  const [a, b] = date.candidates.map(inBoth)
  if (a && b) return dayQuestions.ambiguous(date.words, a, b)
  return date.problem === 'impossible'
    ? dayQuestions.impossible(date.words)
    : dayQuestions.onlyMonth(date.words)
}

function inBoth(day: string): Text {
  return { en: printDay(day, 'en'), zh: printDay(day, 'zh') }
}

function dateOfMonth(today: string, months: number, date: number): string {
  const count = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + months
  return `${Math.floor(count / 12)}-${two((count % 12) + 1)}-${two(date)}`
}

/** 9号 without a month: the latest such day of this month or the last, the coming one where the future is meant. */
function nearestDate(date: number, today: string, future: boolean): string | null {
  const [near, far] = [0, future ? 1 : -1].map((months) => dateOfMonth(today, months, date))
  const fits = (day: string | undefined): day is string =>
    day !== undefined && isDay(day) && (future ? day >= today : day <= today)
  if (fits(near)) return near
  return fits(far) ? far : null
}

function relativeTo(today: string, relative: RelativeDay, future: boolean): string | null {
  if ('days' in relative) return addDays(today, relative.days)
  if ('months' in relative) {
    if (relative.months === null) return nearestDate(relative.date, today, future)
    const day = dateOfMonth(today, relative.months, relative.date)
    return isDay(day) ? day : null
  }
  // Weeks begin on Monday, as both languages count them.
  const monday = addDays(today, -((weekday(today) + 6) % 7))
  const inWeek = addDays(monday, (relative.weekday + 6) % 7)
  if (relative.weeks !== null) return addDays(inWeek, relative.weeks * 7)
  if (future) return inWeek < today ? addDays(inWeek, 7) : inWeek
  return inWeek > today || (relative.before && inWeek === today) ? addDays(inWeek, -7) : inWeek
}

/** 7.9, 7/9 and 20260709. In Chinese the month comes first; elsewhere both readings are asked about. */
function readBareDay(words: string, today: string, lang: Lang, future: boolean): Answer {
  const packed = /^(20\d\d)(\d\d)(\d\d)$/.exec(words)?.slice(1).join('-')
  if (packed !== undefined && isDay(packed)) return { day: packed }
  const found = findBareDays(words)
  const [first] = found
  if (!first) return { problem: dayQuestions.none }
  if (new Set(found.map((bare) => bare.words)).size > 1)
    return { problem: dayQuestions.several(found.map((bare) => bare.words)) }
  const monthFirst = `${two(Number(first.a))}-${two(Number(first.b))}`
  const isChinese = lang === 'zh' || /\p{Script=Han}/u.test(words)
  const readings = isChinese ? [monthFirst] : [`${two(Number(first.b))}-${two(Number(first.a))}`, monthFirst]
  const days = readings.map((monthDay) => nearestDay(monthDay, today, future)).filter((day) => day !== null)
  const [one, other] = new Set(days)
  if (one === undefined) return { problem: dayQuestions.impossible(first.words) }
  return other === undefined
    ? { day: one }
    : { problem: dayQuestions.ambiguous(first.words, inBoth(one), inBoth(other)) }
}
