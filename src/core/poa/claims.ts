import { type FoundQuantity, findQuantities } from '../quantities.ts'
import type { Span } from './rule.ts'

/** A figure or statement that must be the same wherever it is made. */
export interface Claim extends Span {
  readonly about: string
  readonly value: string
}

const counted: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'sold',
    /\b(?:sold|shipped to buyers|sales of)\s(?:a total of |about |all )?$|(?:售出|卖出|销售了?|销量)(?:为|是|共|了)?$/i,
    /^\s?(?:units? |pcs |pieces |items )?(?:were |was |have been )?sold\b|^件?(?:已)?(?:售出|卖出)/i,
  ],
  [
    'bought',
    /\b(?:bought|purchased|invoiced|ordered)\s(?:a total of |about )?$|(?:采购|进货|购入|购买)(?:了|共)?$/i,
    /^\s?(?:units? |pcs |pieces |items )?(?:were |was |have been )?(?:bought|purchased|invoiced)\b/i,
  ],
  [
    'in stock',
    /\b(?:stock of|in stock:?)\s$|库存(?:为|共|剩余?|有)?$/i,
    /^\s?(?:units? |pcs |pieces |items |FBA units )?(?:are |were )?(?:left |still )?in stock\b|^件(?:在库|库存)/i,
  ],
]

/** Counts the text tells as sold, bought or in stock, each with its place. A count of a part of time is left alone. */
export function countClaims(
  text: string,
  quantities: readonly FoundQuantity[] = findQuantities(text),
): Claim[] {
  return quantities.flatMap(({ start, end, value, unit }) => {
    if (unit !== null && unit !== 'unit') return []
    const before = text.slice(Math.max(0, start - 30), start)
    const after = text.slice(end, end + 40)
    const of = counted.find(([, ahead, behind]) => ahead.test(before) || behind.test(after))
    return of ? [{ about: of[0], value: String(value), start, end }] : []
  })
}

const retail =
  /\b(?:retail(?:er|ers)? (?:store|purchase|shop)?|bought (?:at|from|in) (?:walmart|costco|target|ebay|a retailer|retailers|a store)|walmart|costco|liquidation|retail arbitrage)\b|零售店?|超市|散货|清仓/i
const wholesale =
  /\b(?:wholesale\w*|(?:authori[sz]ed )?distributors?|direct(?:ly)? from the (?:factory|manufacturer|brand)|manufacturer|factory)\b|批发|工厂|厂家|经销商|一级代理/i

/** Where the goods are said to come from: retail or trade; both or neither tell nothing. */
export function sourcing(text: string): 'retail' | 'trade' | null {
  const [shop, trade] = [retail.test(text), wholesale.test(text)]
  return shop === trade ? null : shop ? 'retail' : 'trade'
}

const supplierIs =
  /(?:\b[Ss]uppl(?:ier|ied by|ier is|ier,)[:,]?\s(?:is\s|was\s)?|\b(?:[Bb]ought|[Pp]urchased|[Ss]ourced) (?:\w+ ){0,4}from\s)((?:[A-Z][\w&'.-]*\s?){1,6}(?:,\s?(?:Ltd|Inc)\.?)?)|(?:供应商(?:是|为|:|：)?|采购自|购自)([\u4e00-\u9fff()（）]{3,24}?(?:公司|厂|商行|经营部))/g

/** The names that the text gives its suppliers. */
export function supplierNames(text: string): Claim[] {
  return Array.from(text.matchAll(supplierIs)).flatMap((hit) => {
    const value = (hit[1] ?? hit[2] ?? '').trim().replace(/[.,]$/, '')
    return value.length < 3 || /^(?:The|Our|We|This|Amazon)\b/.test(value)
      ? []
      : [{ about: 'supplier', value, start: hit.index, end: hit.index + hit[0].length }]
  })
}
