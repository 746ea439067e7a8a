import { isInvoice } from './is-invoice.ts'
import type { Case, Evidence } from '../case.ts'
import { type Check, check, list } from './check.ts'
import { checkGoods } from './check-goods.ts'

/** Types that are taken for an invoice and are none (domain sheet a.3, c.2: 11), and the goods line. */
export function checkPapers(kase: Case): Check[] {
  const cited = kase.evidence.filter((entry) => entry.leftOut === null)
  return [...noInvoice(kase, cited), ...checkGoods(kase)]
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
