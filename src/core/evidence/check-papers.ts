import { isInvoice } from './is-invoice.ts'
import type { Case, Evidence } from '../case.ts'
import { type Check, check, list } from './check.ts'
import { checkGoods } from './check-goods.ts'
import { plainName } from './same-name.ts'

/** Types that are taken for an invoice and are none (domain sheet a.3, c.2: 11), numbers used twice, and the goods line. */
export function checkPapers(kase: Case): Check[] {
  const cited = kase.evidence.filter((entry) => entry.leftOut === null)
  return [...noInvoice(kase, cited), ...sameNumber(kase), ...checkGoods(kase)]
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
