import type { Claim } from './claims.ts'
import { isNegated } from './clauses.ts'
import { inside } from './figures.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import { type Cue, cue } from './word-index.ts'

const retail =
  /\b(?:retail(?:ers?)?(?: (?:store|purchase|shop))?|bought (?:at|from|in) (?:walmart|costco|target|ebay|a retailer|retailers|a store)|walmart|costco|liquidation)\b|零售店?|超市|散货|清仓/gi
const wholesale =
  /\b(?:wholesale\w*|(?:authori[sz]ed )?distributors?|direct(?:ly)? from the (?:factory|manufacturer|brand)|manufacturer|factory)\b|批发|工厂|厂家|经销商|一级代理/gi
const retailCue = cue('retail retailer retailers walmart costco target ebay store liquidation')
const tradeCue = cue(
  'wholesale wholesaler wholesalers distributor distributors direct directly manufacturer factory',
)
const retailZh = /零售|超市|散货|清仓/
const tradeZh = /批发|工厂|厂家|经销商|代理/

/** Where the goods are said to come from: retail or trade; both or neither tell nothing. */
export function sourcingOf(plan: PlanText): 'retail' | 'trade' | null {
  const shop = tells(plan, retailCue, retailZh, retail)
  const trade = tells(plan, tradeCue, tradeZh, wholesale)
  return shop === trade ? null : shop ? 'retail' : 'trade'
}

function tells(plan: PlanText, english: Cue, chinese: RegExp, pattern: RegExp): boolean {
  const holds = ({ own, quoted }: PlanSentence): boolean => {
    if (quoted) return false
    pattern.lastIndex = 0
    const hit = pattern.exec(own)
    return hit !== null && !isNegated(own, hit.index)
  }
  return (
    plan.sentencesWith(english).some(holds) ||
    plan.hanSentences.some((one) => chinese.test(one.own) && holds(one))
  )
}

const supplierIs =
  /(?:\b[Ss]uppl(?:ier|ied by|ier is|ier,)[:,]?\s(?:is\s|was\s|name[:：]?\s(?:is\s)?)?|\b(?:[Bb]ought|[Pp]urchased|[Ss]ourced) (?:\w{1,20} ){0,4}from\s)([A-Z][\w&'.-]{0,30}(?:\s[A-Z][\w&'.-]{0,30}){0,5}(?:,\s?(?:Ltd|Inc)\.?)?)|(?:供应商(?:名称)?(?:是|为|:|：)?|采购自|购自)([\u4e00-\u9fff()（）]{3,24}?(?:公司|厂|商行|经营部))/g
const supplierCue = cue('supplier supplied bought purchased sourced')
const noSupplier = /^(?:The|Our|We|This|Amazon|Invoice|Exhibit|On|In)\b/

const sorted = (sentences: readonly PlanSentence[]): PlanSentence[] =>
  [...new Set(sentences)].sort((a, b) => a.at - b.at)

/** The names that the plan gives its suppliers. */
export function suppliersOf(plan: PlanText): Claim[] {
  const named = [
    ...plan.sentencesWith(supplierCue),
    ...plan.hanSentences.filter(({ own }) => /供应商|采购自|购自/.test(own)),
  ]
  return sorted(named).flatMap(({ own, start }) => {
    const found: Claim[] = []
    supplierIs.lastIndex = 0
    for (let hit = supplierIs.exec(own); hit !== null; hit = supplierIs.exec(own)) {
      const value = (hit[1] ?? hit[2] ?? '').trim().replace(/[.,]$/, '')
      if (value.length < 3 || noSupplier.test(value)) continue
      found.push({
        about: 'supplier',
        value,
        scope: '',
        start: start + hit.index,
        end: start + supplierIs.lastIndex,
      })
    }
    return found
  })
}

const invoiceNumber =
  /\binvoices?\s(?:no\.?\s?|number\s|#\s?)?((?=[\w-]*\d)[A-Z0-9][\w-]{2,20})|发票(?:号码?)?[:：]?\s?((?=[\w-]*\d)[\w-]{3,20})/i
const invoiceCue = cue('invoice invoices')

/** The day each invoice is said to be of, where its sentence names one invoice and one day. */
export function invoiceDaysOf(plan: PlanText): Claim[] {
  const named = [
    ...plan.sentencesWith(invoiceCue),
    ...plan.hanSentences.filter(({ own }) => own.includes('发票')),
  ]
  return sorted(named).flatMap((sentence) => {
    const [date, second] = inside(plan.figures.dates, sentence)
    const hit = invoiceNumber.exec(sentence.own)
    if (hit === null || date === undefined || second !== undefined || date.iso === null) return []
    const { start, end, iso } = date
    return [{ about: `invoice ${(hit[1] ?? hit[2] ?? '').toLowerCase()}`, value: iso, scope: '', start, end }]
  })
}
