import { isApproximate, vagueNumber } from '../approximate.ts'
import { findQuantities } from '../quantities.ts'
import { type CountField, countWords, noneWords } from './count-words.ts'
import { type CountToken, overlaps, pairCounts, tokensOf } from './pair-counts.ts'

export type { CountField } from './count-words.ts'

/** The units that an answer tells, as far as they are plain. */
export interface UnitCounts {
  readonly totals: Partial<Record<CountField, number>>
  /** What is told of one listing each. */
  readonly perAsin: Readonly<Record<string, Partial<Record<CountField, number>>>>
  /** Two figures of one kind: which of them, or what total, is for the seller to say. */
  readonly several: Partial<Record<CountField, readonly number[]>>
  /** Rough figures, as typed; where there are any, nothing else is kept. */
  readonly rough: readonly string[]
  /** Figures that count orders or boxes, and figures with no word beside them. */
  readonly unplaced: readonly string[]
}

const roughWords =
  /大概|大约|差不多|左右|估计|好像|我记得|记不清|\b(?:roughly|approx(?:imately)?|i think|i guess|i believe|maybe|perhaps|probably|or so)\b/i
const notUnits =
  /^\s?(?:个?(?:月|站点|站|店铺?|国家|年|sku|链接)|months?\b|years?\b|stores?\b|skus?\b|times\b|次|%|％)/i
const notCounted = new Set(['percent', 'money', 'day', 'person'])

/** The numbers of an answer such as "sold 46, 11 in stock", 卖了388 库存12 or "46 / 11": by the word beside each, else in order. */
export function readUnitCounts(
  typed: string,
  open: readonly ('sold' | 'stock')[] = ['sold', 'stock'],
): UnitCounts {
  const text = typed.normalize('NFKC')
  const { numbers, unplaced } = numbersIn(text)
  const rough = numbers.filter(({ start, end }) => isApproximate(text, start, end)).map(({ words }) => words)
  const vague = vagueNumber(text)
  if (vague !== null) rough.splice(0, rough.length, vague)
  const said = roughWords.exec(text)?.[0]
  if (said !== undefined && rough.length === 0) rough.push(said)
  const nothing: UnitCounts = { totals: {}, perAsin: {}, several: {}, rough, unplaced }
  if (rough.length > 0) return nothing
  const parts = partsOf(text, numbers)
  if (parts === null) return { ...nothing, unplaced: numbers.map(({ words }) => words) }
  const perAsin: Record<string, Partial<Record<CountField, number>>> = {}
  const several: Partial<Record<CountField, readonly number[]>> = {}
  const left = [...unplaced]
  let totals: Partial<Record<CountField, number>> = {}
  for (const part of parts) {
    const inPart = numbers.filter(({ start }) => start >= part.start && start < part.end)
    const read = readPart(text.slice(part.start, part.end), shifted(inPart, -part.start), open)
    left.push(...read.unplaced)
    Object.assign(several, read.several)
    if (part.asin === null) totals = read.totals
    else perAsin[part.asin] = { ...perAsin[part.asin], ...read.totals }
  }
  return { totals, perAsin, several, rough, unplaced: left }
}

const shifted = (tokens: readonly CountToken[], by: number): CountToken[] =>
  tokens.map((token) => ({ ...token, start: token.start + by, end: token.end + by }))

function numbersIn(text: string): { numbers: CountToken[]; unplaced: string[] } {
  const numbers: CountToken[] = []
  const unplaced: string[] = []
  for (const { start, end, value, unit, words } of findQuantities(text)) {
    const after = text.slice(end, end + 12)
    if ((unit !== null && notCounted.has(unit)) || notUnits.test(after)) continue
    const isOther =
      unit === 'order' ||
      unit === 'carton' ||
      /^\s?(?:invoices?|documents?|files?|receipts?)\b|^\s?份/i.test(after)
    if (isOther) unplaced.push(`${words}${/^\s?[A-Za-z]{1,10}|^\s?\S/.exec(after)?.[0] ?? ''}`)
    else if (Number.isInteger(value)) numbers.push({ start, end, words, field: null, value })
    else unplaced.push(words)
  }
  return { numbers, unplaced }
}

interface Part {
  readonly asin: string | null
  readonly start: number
  readonly end: number
}

/** The text cut where each listing is named, before its numbers or after them; null where it cannot be told which. */
function partsOf(text: string, numbers: readonly CountToken[]): Part[] | null {
  const named = Array.from(text.matchAll(/(?<![A-Za-z0-9])B0[A-Za-z0-9]{8}(?![A-Za-z0-9])/gi))
  const [first] = named
  const last = named.at(-1)
  if (!first || !last) return [{ asin: null, start: 0, end: text.length }]
  const asin = (hit: RegExpExecArray): string => hit[0].toUpperCase()
  const before = numbers.some(({ start }) => start < first.index)
  const after = numbers.some(({ start }) => start > last.index)
  if (before && after) return null
  return named.map((hit, i) =>
    before
      ? { asin: asin(hit), start: i === 0 ? 0 : endOf(named[i - 1]), end: hit.index }
      : { asin: asin(hit), start: endOf(hit), end: named[i + 1]?.index ?? text.length },
  )
}

const endOf = (hit: RegExpExecArray | undefined): number => (hit ? hit.index + hit[0].length : 0)

type PartRead = Pick<UnitCounts, 'totals' | 'several' | 'unplaced'>

function readPart(
  text: string,
  numbers: readonly CountToken[],
  open: readonly ('sold' | 'stock')[],
): PartRead {
  const nones = tokensOf(text, noneWords, [])
  const free = numbers.filter((number) => !overlaps(number, nones))
  const words = tokensOf(text, countWords, nones)
  const pairs = pairCounts(text, free, words)
  const told: Partial<Record<CountField, number[]>> = {}
  const put = (field: CountField, value: number): void => {
    told[field] = [...(told[field] ?? []), value]
  }
  for (const { field } of nones) if (field) put(field, 0)
  for (const { field, value } of pairs) if (field && value !== null) put(field, value)
  const loose = free.filter(({ start }) => !pairs.some((pair) => pair.start === start))
  if (
    numbers.length === 0 &&
    nones.length === 0 &&
    open.length === 1 &&
    /^\W*(?:none|no|nil|zero|没有了?|没了|无|零)\W*$/iu.test(text)
  )
    for (const field of open) put(field, 0)
  const rest = placeLoose(text, loose, told, open)
  const totals: Partial<Record<CountField, number>> = {}
  const several: Partial<Record<CountField, readonly number[]>> = {}
  for (const [field, values] of Object.entries({ ...told, ...rest.told }) as [CountField, number[]][]) {
    const [only] = new Set(values)
    if (values.length === 1 && only !== undefined) totals[field] = only
    else several[field] = values
  }
  return { totals, several, unplaced: rest.unplaced }
}

/** Words that may stand beside a bare number; anything more and the line is about something else. */
const filler =
  /\b(?:units?|pcs|pieces|items?|in total|total|and|of|for|each|at|we|now|none|no|zero)\b|[件个個张張台套只双条把支瓶合计共总没有无了和及是现在我们还]/gi
const isBare = (words: string): boolean =>
  !/\p{L}/u.test(words.replace(filler, '').replace(/[\d\s.,，、/;；:：-]/g, ''))

/** Numbers with no word beside them stand in the order of the question, where the line says nothing else. */
function placeLoose(
  text: string,
  loose: readonly CountToken[],
  told: Partial<Record<CountField, number[]>>,
  open: readonly ('sold' | 'stock')[],
): { told: Partial<Record<CountField, number[]>>; unplaced: string[] } {
  let plain = text
  for (const [, pattern] of [...noneWords, ...countWords]) plain = plain.replace(pattern, ' ')
  const isAfresh = loose.length === 2 && Object.keys(told).length === 0
  const fields = isAfresh ? (['sold', 'stock'] as const) : open.filter((field) => told[field] === undefined)
  if (loose.length === 0 || loose.length > fields.length || !isBare(plain))
    return { told: {}, unplaced: loose.map(({ words }) => words) }
  const placed: Partial<Record<CountField, number[]>> = {}
  for (const [i, { value }] of loose.entries()) {
    const field = fields[i]
    if (field && value !== null) placed[field] = [value]
  }
  return { told: placed, unplaced: [] }
}
