import { numeralCharacters, readChineseNumber } from './chinese-number.ts'
import { findDates } from './dates.ts'

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

const units: readonly (readonly [QuantityUnit, RegExp])[] = [
  ['percent', /^\s?(?:%|％|percent\b|per cent\b)/i],
  ['money', /^\s?(?:usd|eur|gbp|rmb|cny|dollars?|yuan|元|块钱|美元|欧元|人民币)/i],
  [
    'unit',
    /^\s?-?(?:units?|pcs|pieces?|items?|sets?|pairs?|products?|sofas?)\b|^\s?(?:件|个|個|套|台|只|双|條|条|支|把|瓶|pc)/i,
  ],
  ['order', /^\s?(?:customer\s|amazon\s)?orders?\b|^\s?(?:单|個订单|个订单|笔订单|份订单)/i],
  ['day', /^[\s-]?(?:calendar\s|business\s|working\s)?days?\b|^\s?(?:天|日内|个工作日|个自然日)/i],
  ['carton', /^\s?(?:cartons?|boxes|box|cases|pallets?)\b|^\s?(?:箱|托)/i],
  ['document', /^\s?(?:invoices?|documents?|files?|receipts?)\b|^\s?(?:张|份)/i],
  ['person', /^\s?(?:people|persons?|employees?|staff|workers?|buyers?|customers?)\b|^\s?(?:人|名|位)/i],
]
const orderZh = /^\s?(?:个|個|笔|份)订单/

const digits = '\\d{1,3}(?:[,，]\\d{3}){1,3}(?!\\d)(?:\\.\\d{1,4})?|\\d{1,12}(?:\\.\\d{1,4})?'
const number = new RegExp(
  `(?<![\\w.#-]|\\d:)(?<digits>${digits})(?:\\s?(?<scale>[万千百萬])(?![\\d${numeralCharacters}]))?(?![\\w]*\\d)(?!\\.\\d)|(?<![A-Za-z-])(?<words>${numberWords})(?![A-Za-z])|(?<![${numeralCharacters}第周期])(?<zh>[${numeralCharacters}]{1,12})(?=\\s?(?:[件个個套台箱单天张份人名位只双条條支把瓶元]|$))`,
  'gi',
)
/** Numbers that name a thing instead of counting it. */
const nameBefore =
  /(?:\b(?:invoice|order|exhibit|appendix|annex|attachment|complaint|case|no|nr|number|id|ref|po|step|section|model|version|round|lot|batch|form|item|line|policy|phone|tel|page|week|room|asin|sku|upc|ean|registration|trademark)s?\.?(?:\s(?:no|number|id|nr))?[.:#]?\s?#?|[#№]\s?|(?:附件|单号|编号|号码|号|发票号码?|订单号?|第|型号|批次|批号|电话|票号|投诉编号)[:：]?\s?)$/i
const nameAfter = /^\s?(?:号(?!码?[,，])|年|月|日|st\b|nd\b|rd\b|th\b|:\d\d|楼|室|点\d|层)/i

const phone = /\+\d[\d ()-]{6,20}\d/g

/** Every quantity a text names, in order. Dates, identifiers, invoice numbers and ASINs are not quantities. */
export function findQuantities(text: string): FoundQuantity[] {
  const taken = [...findDates(text), ...Array.from(text.matchAll(phone), spanOf)]
  const found: FoundQuantity[] = []
  for (const hit of text.matchAll(number)) {
    const start = hit.index
    const end = start + hit[0].length
    if (taken.some((other) => start < other.end && other.start < end)) continue
    const value = valueOf(hit.groups ?? {})
    if (value === null || isName(text, start, end)) continue
    found.push({ start, end, value, unit: unitAt(text, end), words: hit[0] })
  }
  return found
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

function valueOf(groups: Readonly<Record<string, string | undefined>>): number | null {
  const { digits: written, scale, words, zh } = groups
  if (zh !== undefined) return readChineseNumber(zh)
  if (words !== undefined) return valueOfWords(words.toLowerCase())
  if (written === undefined) return null
  const factor = scale === undefined ? 1 : (readChineseNumber(`一${scale}`) ?? 1)
  return Number(written.replaceAll(/[,，]/g, '')) * factor
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

function isName(text: string, start: number, end: number): boolean {
  if (nameAfter.test(text.slice(end, end + 8))) return true
  const before = text.slice(Math.max(0, start - 24), start)
  return nameBefore.test(before) && unitAt(text, end) !== 'unit'
}

function unitAt(text: string, end: number): QuantityUnit | null {
  const after = text.slice(end, end + 20)
  if (orderZh.test(after)) return 'order'
  return units.find(([, pattern]) => pattern.test(after))?.[0] ?? null
}
