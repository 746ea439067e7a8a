import type { FoundQuantity } from '../quantities.ts'
import type { PlanText } from './plan-text.ts'
import type { Span } from './rule.ts'

/** A number of things as a sum may take it up: what is counted, and the words on both sides up to the next number. */
export interface Count extends Span {
  /** Its place among the counts of its stretch. */
  readonly at: number
  readonly value: number
  readonly words: string
  /** `any` where the text does not name the thing; the word itself where it is none of ours. */
  readonly kind: string
  readonly lead: string
  readonly trail: string
  /** True where no other number follows. */
  readonly last: boolean
}

const reach = { lead: 40, trail: 60 } as const

// Measures, times and names; a number of these is no count.
const measure =
  /^[\s-]?(?:m[lm]|cm|km|m|k?g|mg|l|lbs?|oz|fl|inch(?:es)?|in\.|ft|°|w|v|k?wh|m?ah|[gmt]b|hz|px|dpi|hours?|hrs?|minutes?|mins?|seconds?|years?|times|fold|stars?|points?|percentage|am|pm|am|class|nd|rd|th|version|edition|model|series|packaging)\b|^\s?(?:毫[升克米]|公[斤里分]|[千毫]?克|厘米|米|寸|英寸|升|小时|分钟|秒|个?(?:小时|季度)|年|次|倍|版|型|号|级|类|度|瓦|伏|岁|点)/i
const time = /^\s?(?:weeks?|months?)\b|^\s?(?:周|个?(?:月|星期|工作日|自然日))/i
const currency = /(?:[$¥￥€£]|\b(?:usd|eur|gbp|rmb|cny|us\$))\s?$/i
const afterNumber = /\d[\s\d、,，&–-]{0,4}(?:and|to|和|及|至)?\s?$/i
const namedRun =
  /(?:\b(?:exhibits?|invoices|orders|lots|batches|steps|lines|items|pages|annex(?:es)?|nos?\.?|numbers)|附件|发票|订单)\s?[\d、,，\s&–-]{1,24}(?:and|to|和|及|至)?\s?$/i
// Nouns that are no goods; "units" may stand for every other one.
const noGoods =
  /^(?:photo|picture|image|buyer|customer|people|person|staff|picker|packer|employee|worker|manual|page|listing|asin|sku|offer|order|invoice|document|exhibit|receipt|file|complaint|message|return|review|supplier|step|check|sample|label|bin|shelf|lot|batch|case|claim|refund|rule|team|account|store|delivery|shipment|day|carton)/
const singular: Readonly<Record<string, string>> = {
  boxes: 'carton',
  cartons: 'carton',
  cases: 'carton',
  units: 'unit',
  pieces: 'unit',
  pcs: 'unit',
  items: 'unit',
}
const plural =
  /^\s(?:[a-z-]{2,12}\s)?([a-z]{2,14}s)\b(?<!\b(?:was|is|has|as|its|this|less|plus|minus|thus|across|always|towards))/
// 个 and 款 count anything; 件 counts goods.
const anything = /^\s?[个個家款]/

/**
 * The counts among the quantities from one number to before another, in order. Quoted numbers, measures, years and names
 * are left out. `stretch` is the text they stand in.
 */
export function countsOf(
  plan: PlanText,
  quantities: readonly FoundQuantity[],
  first: number,
  last: number,
  stretch: Span,
): Count[] {
  const found: Count[] = []
  let from = stretch.start
  for (let at = first; at < last; at++) {
    const quantity = quantities[at]
    if (quantity === undefined) break
    const { start, end, value, words } = quantity
    const next = at + 1 < last ? (quantities[at + 1]?.start ?? stretch.end) : stretch.end
    const lead = plan.text.slice(Math.max(from, start - reach.lead), start)
    const trail = plan.text.slice(end, Math.min(next, end + reach.trail))
    from = end
    const kind = kindOf(quantity, lead, trail)
    if (kind === null || plan.isQuoted(quantity)) continue
    const beside = plan.text.slice(Math.max(stretch.start, start - 40), start)
    if (afterNumber.test(beside.slice(-8)) && namedRun.test(beside)) continue
    found.push({ start, end, at: 0, value, words, kind, lead, trail, last: at + 1 === last })
  }
  return inRows(found)
}

const between = /^(?:[,，、]\s?|\s?(?:and|和|及|与)\s?)$/

/** "29.99, 29.99 and 35 dollars": what the last of a row is, its fellows are; "USD 29.99 and 35" likewise. */
function inRows(counts: Count[]): Count[] {
  if (!counts.some(({ kind }) => kind === 'money')) return numbered(counts)
  for (let at = counts.length - 2; at >= 0; at--) joinRow(counts, at, counts[at + 1], counts[at]?.trail)
  for (let at = 1; at < counts.length; at++) joinRow(counts, at, counts[at - 1], counts[at]?.lead)
  return numbered(counts)
}

const numbered = (counts: readonly Count[]): Count[] =>
  counts.filter(({ kind }) => kind !== 'decimal').map((count, at) => ({ ...count, at }))

function joinRow(counts: Count[], at: number, beside: Count | undefined, text: string | undefined): void {
  const count = counts[at]
  if (!count || beside?.kind !== 'money' || (count.kind !== 'any' && count.kind !== 'decimal')) return
  if (between.test(text ?? '')) counts[at] = { ...count, kind: 'money' }
}

function kindOf({ unit, words, value }: FoundQuantity, lead: string, trail: string): string | null {
  if (unit === 'money' || currency.test(lead.slice(-5))) return 'money'
  if (unit === 'percent') return 'percent'
  if (measure.test(trail)) return null
  if (unit === 'day' || time.test(trail)) return 'time'
  if (unit === 'order' || unit === 'carton' || unit === 'document' || unit === 'person') return unit
  if (anything.test(trail)) return 'any'
  if (unit === 'unit') return 'unit'
  if (/^(?:19|20)\d\d$/.test(words)) return null
  if (!Number.isInteger(value)) return 'decimal'
  const noun = plural.exec(trail)?.[1]
  return noun === undefined ? 'any' : (singular[noun] ?? noun.replace(/s$/, ''))
}

/** True where two counts can be parts of one sum. */
export function sameThing({ kind: a }: Count, { kind: b }: Count): boolean {
  if (a === b) return true
  if (a === 'money' || b === 'money' || a === 'percent' || b === 'percent' || a === 'time' || b === 'time')
    return false
  if (a === 'any' || b === 'any') return true
  return (a === 'unit' && !noGoods.test(b)) || (b === 'unit' && !noGoods.test(a))
}
