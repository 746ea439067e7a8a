import { isInvoice } from './is-invoice.ts'
import type { Case, Evidence } from '../case.ts'
import { type Check, check, list } from './check.ts'
import { checkGoods } from './check-goods.ts'
import { daysBetween } from '../dates.ts'
import { plainName } from './same-name.ts'

/** Types that are taken for an invoice and are none (domain sheet a.3, c.2: 11), numbers used twice, and the goods line. */
export function checkPapers(kase: Case): Check[] {
  const cited = kase.evidence.filter((entry) => entry.leftOut === null)
  return [...noInvoice(kase, cited), ...sameNumber(kase), ...inSequence(cited), ...checkGoods(kase)]
}

const standIns = new Set(['pro-forma', 'quotation', 'order-confirmation', 'packing-list', 'receipt'])
const asksInvoice = new Set([
  'invoices',
  'invoice-or-loa-or-licence',
  'invoice-from-rights-owner',
  'invoices-new-supplier',
])

function noInvoice(kase: Case, cited: readonly Evidence[]): Check[] {
  const asked = kase.notice?.documentsRequested.some((demand) => asksInvoice.has(demand)) ?? true
  // An invoice that was only ticked off a list tells nothing yet.
  const told = (entry: Evidence): boolean =>
    isInvoice(entry.type) && (entry.number !== null || entry.issuedOn !== null || entry.units !== null)
  if (!asked || cited.some(told)) return []
  const papers = cited.filter((entry) => standIns.has(entry.type))
  if (papers.length === 0) return []
  const receipts = papers.every((entry) => entry.type === 'receipt')
  const names = list(papers)
  return [
    receipts
      ? check(
          'not-an-invoice',
          'unclear',
          papers,
          `${names.en}: a receipt is weak proof of where the goods come from. Ask the shop for an invoice in your company's name for this purchase, and send both.`,
          `${names.zh}：零售收据作为货源证明偏弱。请向店家要这笔采购、抬头为您公司的发票，两样一起交。`,
        )
      : check(
          'not-an-invoice',
          'not-found',
          papers,
          `${names.en}: no invoice. Amazon does not take pro forma, quotation, order confirmation or packing list for one. Ask the same supplier for the invoice of this purchase.`,
          `${names.zh}：不算发票。形式发票、报价单、订单确认、装箱单亚马逊都不当发票收。请同一家供应商提供这一单的发票。`,
        ),
  ]
}

function sameNumber(kase: Case): Check[] {
  const numbered = kase.evidence.filter((entry) => isInvoice(entry.type) && entry.number !== null)
  const groups = Map.groupBy(numbered, (entry) => `${plainName(entry.supplier ?? '')}/${entry.number}`)
  return [...groups.values()].flatMap((entries) => {
    const differ = (field: 'issuedOn' | 'units') =>
      new Set(entries.flatMap((entry) => entry[field] ?? [])).size > 1
    if (entries.length < 2 || !(differ('issuedOn') || differ('units'))) return []
    const number = entries[0]?.number ?? ''
    return [
      check(
        'same-number',
        'conflicts',
        entries,
        `Invoice number ${number} stands in the case with two dates or two quantities. Which one is on the paper? Keep only that.`,
        `发票号${number}在材料里有两个日期或两个数量。票面上是哪个？只留那一个。`,
      ),
    ]
  })
}

/** Numbers that follow one another on days far apart, as if the supplier wrote for nobody else (domain sheet c.2: 19). */
function inSequence(cited: readonly Evidence[]): Check[] {
  const numbered = cited.filter((entry) => isInvoice(entry.type) && /\d{1,9}$/.test(entry.number ?? ''))
  const bySupplier = Map.groupBy(
    numbered.filter(({ supplier }) => supplier !== null),
    ({ supplier }) => plainName(supplier ?? ''),
  )
  return [...bySupplier.values()].flatMap((entries) => {
    const ranked = entries.toSorted((a, b) => tailOf(a) - tailOf(b))
    const follow = ranked.filter((entry, i) => {
      const former = ranked[i - 1]
      if (!former?.issuedOn || !entry.issuedOn || headOf(former) !== headOf(entry)) return false
      const apart = Math.abs(daysBetween(former.issuedOn, entry.issuedOn))
      return tailOf(entry) - tailOf(former) === 1 && apart >= farApart
    })
    if (follow.length === 0) return []
    const names = list(ranked)
    return [
      check(
        'numbers-in-sequence',
        'unclear',
        ranked,
        `${names.en}: the numbers follow one another though the days lie weeks apart. A reviewer may ask. Ask the supplier how it numbers its invoices, and keep the answer.`,
        `${names.zh}：号码连着，日期却隔了几周，审核时可能会被问。请问一下供应商发票怎么编号，把答复留好。`,
      ),
    ]
  })
}

const farApart = 14
const tailOf = ({ number }: Evidence): number => Number(/\d{1,9}$/.exec(number ?? '')?.[0] ?? Number.NaN)
const headOf = ({ number }: Evidence): string => (number ?? '').replace(/\d{1,9}$/, '')
