import { numeralCharacters, readChineseNumber } from './chinese-number.ts'
import { type FoundDate, findDates } from './dates.ts'
import { type Anchors, readAnchors } from './figure-anchors.ts'

type QuantityUnit = 'unit' | 'order' | 'percent' | 'day' | 'carton' | 'document' | 'person' | 'money'

/** A number of something as it stands in a text. */
export interface FoundQuantity {
  readonly start: number
  readonly end: number
  readonly value: number
  /** What is counted; null where the text does not say, or says something of no use here. */
  readonly unit: QuantityUnit | null
  readonly words: string
}

const small =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const wordValues: Readonly<Record<string, number>> = Object.fromEntries([
  ...small.map((word, i) => [word, i + 1]),
  ...tens.map((word, i) => [word, (i + 2) * 10]),
  ['a', 1],
  ['an', 1],
])
const counts = [...small, ...tens].toSorted((a, b) => b.length - a.length).join('|')
const numberWords = `(?:(?:${counts})(?:[- ](?:${counts}))?|an?(?=\\s(?:dozen|hundred|thousand)\\b))(?:\\s(?:dozen|hundred|thousand)\\b(?:\\s(?:and\\s)?(?:${counts})(?:[- ](?:${counts}))?)?)?|dozen`

const unitWords: Readonly<Record<string, QuantityUnit>> = Object.fromEntries(
  (
    [
      ['percent', 'percent'],
      ['money', 'usd eur euro euros gbp rmb cny dollar dollars yuan'],
      ['unit', 'unit units pcs pc piece pieces item items set sets pair pairs product products sofa sofas'],
      ['order', 'order orders'],
      ['day', 'day days'],
      ['carton', 'carton cartons boxes box cases pallet pallets'],
      ['document', 'invoice invoices document documents file files receipt receipts'],
      [
        'person',
        'people person persons employee employees staff worker workers buyer buyers customer customers',
      ],
    ] as const
  ).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit])),
)
/** What stands before the noun without changing what is counted: "customer orders", "working days". */
const unitQualifiers: Readonly<Record<string, QuantityUnit>> = {
  customer: 'order',
  amazon: 'order',
  calendar: 'day',
  business: 'day',
  working: 'day',
}
const unitSigns: readonly (readonly [QuantityUnit, RegExp])[] = [
  ['order', /(?:个|個|笔|份)订单|单/y],
  ['percent', /[%％]/y],
  ['money', /元|块钱|美元|欧元|人民币/y],
  ['unit', /[件个個套台只双條条支把瓶]/y],
  ['day', /天|日内|个工作日|个自然日/y],
  ['carton', /[箱托]/y],
  ['document', /[张份]/y],
  ['person', /[人名位]/y],
]

const digits = '\\d{1,3}(?:[,，]\\d{3}){1,3}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?'
/** A number in each of its three scripts, and where such a one can begin. */
const numbers: readonly {
  readonly from: 'digits' | 'numberWords' | 'numerals'
  readonly pattern: RegExp
}[] = [
  {
    from: 'digits',
    pattern: new RegExp(
      `(?<![\\w.#-]|\\d:)(${digits})(?:\\s?([万千百萬])(?![\\d${numeralCharacters}]))?(?!\\w{0,20}\\d)(?!\\.\\d)`,
      'y',
    ),
  },
  {
    from: 'numberWords',
    pattern: new RegExp(`(?<![A-Za-z-])(${numberWords})(?![A-Za-z])`, 'iy'),
  },
  {
    from: 'numerals',
    pattern: new RegExp(
      `(?<![${numeralCharacters}第周期])([${numeralCharacters}]{1,12})(?=\\s?(?:[件个個套台箱单天张份人名位只双条條支把瓶元]|$))`,
      'y',
    ),
  },
]
/** Numbers that name a thing instead of counting it. */
const nameBefore =
  /(?:\b(?:invoice|order|exhibit|appendix|annex|attachment|complaint|case|no|nr|number|id|ref|po|step|section|model|version|round|lot|batch|form|item|line|policy|phone|tel|page|week|room|asin|sku|upc|ean|registration|trademark)s?\.?(?:\s(?:no|number|id|nr))?[.:#]?\s?#?|[#№]\s?|(?:附件|单号|编号|号码|号|发票号码?|订单号?|第|型号|批次|批号|电话|票号|投诉编号)[:：]?\s?)$/i
const nameAfter = /^\s?(?:号(?!码?[,，])|年|月|日|st\b|nd\b|rd\b|th\b|:\d\d|楼|室|点\d|层)/i

const phone = /\+\d[\d ()-]{6,20}\d/g

/** Every quantity a text names, in order. Dates, identifiers, invoice numbers and ASINs are not quantities. */
export function findQuantities(
  text: string,
  anchors: Anchors = readAnchors(text),
  dates: readonly FoundDate[] = findDates(text, anchors),
): FoundQuantity[] {
  const phones = text.includes('+') ? Array.from(text.matchAll(phone), spanOf) : []
  const taken = phones.length === 0 ? dates : [...dates, ...phones].toSorted((a, b) => a.start - b.start)
  const found: FoundQuantity[] = []
  let next = 0 // the first of the taken stretches that ends after the number
  for (const { start, end, value, words } of numbersIn(text, anchors)) {
    while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
    if ((taken[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue
    const unit = unitAt(text, end)
    if (value === null || isName(text, start, end, unit)) continue
    found.push({ start, end, value, unit, words })
  }
  return found
}

interface Written {
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly words: string
}

/** Every number as it is written, in order. */
function numbersIn(text: string, anchors: Anchors): Written[] {
  const found: Written[] = []
  for (const { from, pattern } of numbers) {
    let end = 0
    for (const start of anchors[from]) {
      if (start < end) continue
      pattern.lastIndex = start
      const hit = pattern.exec(text)
      if (hit === null) continue
      end = pattern.lastIndex
      found.push({ start, end, value: valueOf(from, hit[1] ?? '', hit[2]), words: hit[0] })
    }
  }
  // 26万 is one number: its last sign begins no other.
  return found.sort((a, b) => a.start - b.start).filter(({ start }, at) => start >= (found[at - 1]?.end ?? 0))
}

/** The one number an answer gives, such as "240", "two dozen" or 两百四十件; null when there is none or more than one. */
export function readCount(text: string): number | null {
  const words = text.normalize('NFKC').trim()
  const whole = readChineseNumber(words)
  if (whole !== null) return whole
  if (/^(?:none|zero|no|nil|没有|无|零)\b|^(?:没有|无|零)/i.test(words) && !/\d/.test(words)) return 0
  const values = new Set(findQuantities(words).map((quantity) => quantity.value))
  const [only] = values
  return values.size === 1 && only !== undefined && only >= 0 ? only : null
}

function spanOf(hit: RegExpExecArray): { start: number; end: number } {
  return { start: hit.index, end: hit.index + hit[0].length }
}

function valueOf(
  from: (typeof numbers)[number]['from'],
  written: string,
  scale: string | undefined,
): number | null {
  if (from === 'numerals') return readChineseNumber(written)
  if (from === 'numberWords') return valueOfWords(written.toLowerCase())
  const factor = scale === undefined ? 1 : (readChineseNumber(`一${scale}`) ?? 1)
  return Number(/[,，]/.test(written) ? written.replaceAll(/[,，]/g, '') : written) * factor
}

function valueOfWords(words: string): number {
  let total = 0
  for (const word of words.split(/[- ]/)) {
    if (word === 'dozen') total = Math.max(total, 1) * 12
    else if (word === 'hundred') total = Math.max(total, 1) * 100
    else if (word === 'thousand') total = Math.max(total, 1) * 1000
    else total += wordValues[word] ?? 0
  }
  return total
}

function isName(text: string, start: number, end: number, unit: QuantityUnit | null): boolean {
  if (nameAfter.test(text.slice(end, end + 8))) return true
  if (unit === 'unit' || !mayName(text, start)) return false
  return nameBefore.test(text.slice(Math.max(0, start - 24), start))
}

const nameWords = new Set(
  'invoice order exhibit appendix annex attachment complaint case no nr number id ref po step section model version round lot batch form item line policy phone tel page week room asin sku upc ean registration trademark'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
)

/** A cheap first look: the last word before the number is one that names, or no Latin word. */
function mayName(text: string, start: number): boolean {
  let end = start
  while (end > 0 && start - end < 5 && ' .:#\u00a0'.includes(text.charAt(end - 1))) end--
  if (text.slice(end, start).includes('#')) return true
  let from = end
  while (from > 0 && end - from < 14 && /[a-z]/i.test(text.charAt(from - 1))) from--
  return from === end ? end > 0 : nameWords.has(text.slice(from, end).toLowerCase())
}

const unitWord = /[\s-]?([a-z]+)(?:\s([a-z]+))?/iy

function unitAt(text: string, end: number): QuantityUnit | null {
  const next = text.charCodeAt(end)
  const at = next <= 32 || next === 0xa0 || next === 0x3000 || next === 45 ? end + 1 : end
  const first = text.charCodeAt(at) | 32
  return first >= 97 && first <= 122 ? unitWordAt(text, end) : unitSignAt(text, next === 45 ? end : at)
}

function unitSignAt(text: string, at: number): QuantityUnit | null {
  const sign = text.charCodeAt(at)
  if (sign !== 37 && !(sign > 127)) return null
  for (const [unit, pattern] of unitSigns) {
    pattern.lastIndex = at
    if (pattern.test(text)) return unit
  }
  return null
}

function unitWordAt(text: string, end: number): QuantityUnit | null {
  unitWord.lastIndex = end
  const [, word = '', after = ''] = unitWord.exec(text) ?? []
  const first = word.toLowerCase()
  const qualified = unitQualifiers[first]
  if (qualified !== undefined && unitWords[after.toLowerCase()] === qualified) return qualified
  if (first === 'per' && after.toLowerCase() === 'cent') return 'percent'
  return unitWords[first] ?? null
}
