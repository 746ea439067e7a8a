import type { Case } from '../case.ts'
import { type FoundDate, findDates } from '../dates.ts'
import { plainName } from '../evidence/same-name.ts'
import { findQuantities } from '../quantities.ts'
import { citedExhibits } from './exhibits-cited.ts'
import { compactOf, type Known, knownOf } from './known.ts'
import type { Span } from './rule.ts'

export interface Unknown extends Span {
  readonly what: 'date' | 'number' | 'identifier' | 'name'
}

/** Every date, number, identifier and name of a text that the case does not hold. */
export function unknownIn(text: string, kase: Case): Unknown[] {
  const known = knownOf(kase)
  const dates = findDates(text)
  const exhibits = citedExhibits(text)
  const found: Unknown[] = dates
    .filter((date) => date.problem !== 'impossible' && !knowsDate(known, date))
    .map(({ start, end }) => ({ start, end, what: 'date' }))
  const taken: Span[] = [...dates, ...exhibits, ...markers(text)]
  for (const [what, spans] of [
    ['name', namesIn(text, known)],
    ['identifier', identifiersIn(text, known, taken)],
    ['number', numbersIn(text, known, taken)],
  ] as const) {
    for (const span of spans) if (!found.some((other) => overlaps(other, span))) found.push({ ...span, what })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

function knowsDate(known: Known, date: FoundDate): boolean {
  const days = [...known.days]
  const { month, monthDay } = date
  if (month !== undefined) return days.some((day) => day.startsWith(month))
  if (monthDay !== undefined) return days.some((day) => day.endsWith(monthDay))
  return date.candidates.some((day) => known.days.has(day) || known.days.has(day.slice(5)))
}

/** List numbers, headings such as "Issue 2", clock-free labels: figures that count nothing. */
const marker =
  /^[ \t]*(?:[A-Z]?\d{1,2}(?:[.)、:：]|\s?[-–]\s)|[(（]\d{1,2}[)）])|\b(?:issue|part|section|step|point|question|item|cause|action|measure|page|[A-C])\s?\d{1,2}\b|第[\d一二三四五六七八九十]{1,3}[条项步点部分]/gim
const markers = (text: string): Span[] =>
  Array.from(text.matchAll(marker), (hit) => ({ start: hit.index, end: hit.index + hit[0].length }))

const identifier =
  /\b\d{3}-\d{7}-\d{7}\b|[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}|(?:https?:\/\/|www\.)[^\s,，;；)）。]{3,100}|\+\d[\d ()-]{6,20}\d|(?<![\w-])(?=[A-Za-z0-9/-]{0,30}\d)(?=[A-Za-z0-9/-]{0,30}[A-Za-z])[A-Za-z0-9]{1,12}(?:[/-][A-Za-z0-9]{1,14}){0,4}(?![\w-])|(?<![\w.-])\d{5,25}(?![\w.-])/g
const ordinary =
  /^(?:\d{1,2}(?:st|nd|rd|th)|\d{1,4}(?:cm|mm|m|kg|g|ml|l|h|hrs?|days?|pcs|x|v|w|s)|(?:24|48)h|[A-Z]\d{1,2}|mp[34]|24\/7|3pl|b2[bc])$/i

function identifiersIn(text: string, known: Known, taken: Span[]): Span[] {
  return Array.from(text.matchAll(identifier)).flatMap((hit) => {
    const span = { start: hit.index, end: hit.index + hit[0].length }
    if (taken.some((other) => overlaps(other, span))) return []
    const plain = /^\d+$/.test(hit[0]) && known.numbers.has(Number(hit[0]))
    const isKnown = plain || ordinary.test(hit[0]) || known.compact.includes(compactOf(hit[0]))
    taken.push(span)
    return isKnown ? [] : [span]
  })
}

function numbersIn(text: string, known: Known, taken: readonly Span[]): Span[] {
  const years = new Set([...known.days].map((day) => Number(day.slice(0, 4))))
  const quantities = findQuantities(text)
  const digits = Array.from(
    text.matchAll(/(?<![\w.,-])\d{1,3}(?:[,，]\d{3}){1,3}(?!\d)|(?<![\w.-])\d{1,12}(?:\.\d{1,4})?(?![\w-])/g),
    (hit) => ({
      start: hit.index,
      end: hit.index + hit[0].length,
      value: Number(hit[0].replaceAll(/[,，]/g, '')),
    }),
  )
  const worded = quantities.filter(
    ({ words, unit, value }) => !/\d/.test(words) && unit !== null && value > 1,
  )
  return [...digits, ...worded].flatMap(({ start, end, value }) => {
    if (taken.some((other) => overlaps(other, { start, end }))) return []
    if (known.numbers.has(value) || years.has(value) || known.compact.includes(`${text.slice(start, end)}%`))
      return []
    // 1月至2月: the month of a date told in part.
    if (/^\s?(?:[年月]|[日号](?!码))/.test(text.slice(end))) return []
    // A full check of a lot is a way of checking, not a figure.
    return value === 100 && /^\s?[%％]/.test(text.slice(end)) ? [] : [{ start, end }]
  })
}

const companyEn =
  /(?:[A-Z][\w&'’-]{0,30}[ ,.]{1,2}){1,6}(?:Co\.?,?\s?)?(?:Ltd|Limited|Inc|LLC|GmbH|Corp|Corporation|S\.A|B\.V)\b\.?/g
const companyZh = /[\u4e00-\u9fff()（）]{2,24}?(?:有限公司|有限责任公司|股份公司|经营部|商行|批发部)/g
const person = /\b(?:Mr|Ms|Mrs|Dr)\.?\s[A-Z][a-z]{1,20}(?:\s[A-Z][a-z]{1,20})?/g
const leading =
  /^(?:The|Our|From|By|On|In|At|With|To|And|Supplier|Invoice|Buyer|Exhibit|We|Since|After|Purchase|Distributor|Factory)[ ,.]+/

function namesIn(text: string, known: Known): Span[] {
  const latin = [...text.matchAll(companyEn), ...text.matchAll(person)].filter((hit) => {
    const name = hit[0].replace(leading, '').replace(/^(?:Mr|Ms|Mrs|Dr)\.?\s/, '')
    return plainName(name) !== '' && !known.names.includes(plainName(name))
  })
  const han = [...text.matchAll(companyZh)].filter((hit) => !endsInKnown(plainName(hit[0]), known.names))
  return [...latin, ...han].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
}

/** A Chinese name is not parted from the words before it, so it is known when its end is, from some place on. */
function endsInKnown(name: string, names: string): boolean {
  for (let at = 0; at <= name.length - 2; at++) {
    // What stands before the known part must not look like the front of a longer name.
    if (names.includes(name.slice(at)))
      return (
        at === 0 ||
        /(?:[从由向与和及自的为是购到给]|供应商|名称|抬头|全称|公司为?|[:：]|购买方|销售方|采购|开具|来自|工厂)$/.test(
          name.slice(0, at),
        )
      )
  }
  return false
}
