import type { Case } from '../case.ts'
import type { FoundDate } from '../dates.ts'
import type { FoundPeriod } from '../periods.ts'
import { plainName } from '../evidence/same-name.ts'
import { type Figures, readFigures, touches } from './figures.ts'
import { compactOf, type Known, knownOf } from './known.ts'
import { findIdentifiers } from './read-identifiers.ts'
import { findListNumbers } from './read-list-numbers.ts'
import type { Span } from './rule.ts'

export interface Unknown extends Span {
  readonly what: 'date' | 'number' | 'identifier' | 'name'
}

/** Every date, number, identifier and name of a text that the case does not hold. */
export function unknownIn(text: string, kase: Case, figures: Figures = readFigures(text)): Unknown[] {
  const known = knownOf(kase)
  const { dates, periods, exhibits, anchors } = figures
  const strange = dates.filter((date) => date.problem !== 'impossible' && !knowsDate(known, date))
  const named = [dates, periods, exhibits, findListNumbers(text, anchors.digits)]
  const identifiers = findIdentifiers(text, anchors.digits).filter((span) => !touchesAny(named, span))
  let found: Unknown[] = strange.map(({ start, end }) => ({ start, end, what: 'date' }))
  const add = (what: Unknown['what'], spans: readonly Span[]): void => {
    const open = spans.filter((span) => !touches(found, span)).map(({ start, end }) => ({ start, end, what }))
    if (open.length > 0) found = [...found, ...open].sort((a, b) => a.start - b.start)
  }
  add(
    'date',
    periods.filter((period) => !knowsPeriod(known, period)),
  )
  add('name', namesIn(text, known))
  add(
    'identifier',
    identifiers.filter((span) => !knowsIdentifier(known, text.slice(span.start, span.end))),
  )
  add('number', numbersIn(text, known, figures, [...named, identifiers]))
  return found
}

const touchesAny = (lists: readonly (readonly Span[])[], span: Span): boolean =>
  lists.some((spans) => touches(spans, span))

function knowsDate(known: Known, { month, monthDay, candidates }: FoundDate): boolean {
  if (month !== undefined) return known.months.has(month)
  if (monthDay !== undefined) return known.monthDays.has(monthDay)
  return candidates.some((day) => known.days.has(day) || known.days.has(day.slice(5)))
}

/** Some day or month of the case lies in it; a period of no year is known in any. */
function knowsPeriod(known: Known, { year, from, to }: FoundPeriod): boolean {
  const inYear = (day: string): boolean => year === null || day.startsWith(String(year))
  const days = [...known.days].filter((day) => day.length === 10 && inYear(day))
  if (days.some((day) => day.slice(5) >= from && day.slice(5) <= to)) return true
  const months = [...known.months].filter((month) => /^\d{4}-\d{2}$/.test(month) && inYear(month))
  return months.some((month) => month.slice(5) >= from.slice(0, 2) && month.slice(5) <= to.slice(0, 2))
}

const ordinary =
  /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,4}(?:cm|mm|m|kg|g|ml|l|h|hrs?|days?|pcs|x|v|w|s)|(?:24|48)h|[A-Z]\d{1,2}|mp[34]|24\/7|3pl|b2[bc])$/i

function knowsIdentifier(known: Known, words: string): boolean {
  const plain = /^\d+$/.test(words) && known.numbers.has(Number(words))
  return plain || ordinary.test(words) || known.compact.has(compactOf(words))
}

const grouped = /(?<![\w.,-])\d{1,3}(?:[,，]\d{3}){1,3}(?!\d)|(?<![\w.-])\d{1,12}(?:\.\d{1,4})?(?![\w-])/y

function numbersIn(
  text: string,
  known: Known,
  { anchors, quantities }: Figures,
  taken: readonly (readonly Span[])[],
): Span[] {
  const found: Span[] = []
  let last = 0
  for (const start of anchors.digits) {
    if (start < last) continue
    grouped.lastIndex = start
    const hit = grouped.exec(text)
    if (hit === null) continue
    last = grouped.lastIndex
    const value = Number(last - start > 3 ? hit[0].replaceAll(/[,，]/g, '') : hit[0])
    if (isStrange(text, { start, end: last }, value, known, taken)) found.push({ start, end: last })
  }
  const worded = quantities.filter(
    ({ words, unit, value }) => unit !== null && value > 1 && !/\d/.test(words),
  )
  return [...found, ...worded.filter((span) => isStrange(text, span, span.value, known, taken))]
}

const monthPart = /^\s?(?:[年月]|[日号](?!码))/
const percent = /^\s?[%％]/

function isStrange(
  text: string,
  { start, end }: Span,
  value: number,
  known: Known,
  taken: readonly (readonly Span[])[],
): boolean {
  if (known.numbers.has(value) || known.years.has(value)) return false
  if (touchesAny(taken, { start, end })) return false
  // 1月至2月: the month of a date told in part.
  if (monthPart.test(text.slice(end, end + 3))) return false
  const share = percent.test(text.slice(end, end + 2))
  // A full check of a lot is a way of checking, not a figure.
  return !(share && value === 100) && !(share && known.compact.has(`${text.slice(start, end)}%`))
}

const companyEn =
  /(?:[A-Z][\w&'’-]{0,30}[ ,.]{1,2}){1,6}(?:Co\.?,?\s?)?(?:Ltd|Limited|Inc|LLC|GmbH|Corp|Corporation|S\.A|B\.V)\b\.?/g
const companyZh = /[\u4e00-\u9fff()（）]{2,24}?(?:有限公司|有限责任公司|股份公司|经营部|商行|批发部)/g
const person = /\b(?:Mr|Ms|Mrs|Dr)\.?\s[A-Z][a-z]{1,20}(?:\s[A-Z][a-z]{1,20})?/g
const leading =
  /^(?:The|Our|From|By|On|In|At|With|To|And|Supplier|Invoice|Buyer|Exhibit|We|Since|After|Purchase|Distributor|Factory)[ ,.]+/

const namesAny = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word))
const formsEn = ['Ltd', 'Limited', 'Inc', 'LLC', 'GmbH', 'Corp', 'S.A', 'B.V']
const titles = ['Mr', 'Ms', 'Dr']
const formsZh = ['公司', '经营部', '商行', '批发部']

function namesIn(text: string, known: Known): Span[] {
  const companies = namesAny(text, formsEn) ? [...text.matchAll(companyEn)] : []
  const people = namesAny(text, titles) ? [...text.matchAll(person)] : []
  const latin = [...companies, ...people].filter((hit) => {
    const name = hit[0].replace(leading, '').replace(/^(?:Mr|Ms|Mrs|Dr)\.?\s/, '')
    return plainName(name) !== '' && !known.names.includes(plainName(name))
  })
  const han = namesAny(text, formsZh)
    ? [...text.matchAll(companyZh)].filter((hit) => !endsInKnown(plainName(hit[0]), known.names))
    : []
  return [...latin, ...han].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
}

/** A Chinese name is not parted from the words before it, so it is known when its end is, from some place on. */
function endsInKnown(name: string, names: string): boolean {
  for (let at = 0; at <= name.length - 2; at++) {
    // What stands before the known part must not look like the front of a longer name.
    if (names.includes(name.slice(at)))
      return (
        at === 0 ||
        /(?:[从由向与和及自的为是购到给]|供应商|经销商|代理商|分销商|批发商|制造商|生产商|名称|抬头|全称|公司为?|[:：]|购买方|销售方|采购|开具|来自|工厂)$/.test(
          name.slice(0, at),
        )
      )
  }
  return false
}
