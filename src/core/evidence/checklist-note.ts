import type { Case, Notice } from '../case.ts'
import type { Text } from '../text.ts'
import type { DocumentType, Kind } from '../words.ts'
import type { AskedFor } from './asked-for.ts'
import { isHeld } from './is-held.ts'
import type { MaterialId } from './kinds.ts'

const counsel: Text = {
  en: 'The report says counterfeit. Speak with a lawyer before you write to the rights owner. Admit nothing, offer no money.',
  zh: '对方投诉的是假冒。联系权利人之前先问律师。不承认、不谈钱。',
}
const notAnInvoice: Text = {
  en: 'You have a pro forma, quotation, order confirmation or receipt. That is not an invoice. Ask the same supplier for the invoice of that order.',
  zh: '您手上的是形式发票、报价单、订单确认或收据，不算发票。请同一家供应商提供这一单的发票。',
}
const planLater: Text = { en: 'We write it together after this list.', zh: '清单之后我们一起写。' }

/** What to say beside an item of this case; null where the row of the kind says it all. */
export function noteOn(kind: MaterialId, need: AskedFor['need'], kase: Case): Text | null {
  const notice = kase.notice
  if (notice === null) return null
  if (kind === 'plan') return planLater
  if (kind === 'retraction-request' && isCounterfeit(notice.kind)) return counsel
  if (kind !== 'invoice') return null
  const weak: readonly DocumentType[] = ['pro-forma', 'quotation', 'order-confirmation', 'receipt']
  if (!isHeld('invoice', kase) && kase.evidence.some((paper) => weak.includes(paper.type)))
    return notAnInvoice
  return need === 'asked' ? yardstick(notice) : null
}

function isCounterfeit(kind: Kind): boolean {
  return kind === 'rights-owner-counterfeit' || kind === 'counterfeit-test-buy'
}

/** Window, quantity and file types as this notice prints them (domain sheet a.3: the notice wins). */
function yardstick(notice: Notice): Text {
  const days = notice.invoiceWindowDays
  const en = [
    days === null
      ? 'The notice prints no period. Commonly 365 days before the notice; check Account Health.'
      : `Issued within ${days} days before you got the notice. Counted from the notice, not from today.`,
  ]
  const zh = [
    days === null
      ? '通知没写期限。一般为收到通知前 365 天内；请到账户状况核对。'
      : `开票日期在收到通知前 ${days} 天内。从通知算起，不是从今天。`,
  ]
  const quantity = quantityOf(notice)
  if (quantity !== null) {
    en.push(quantity.en)
    zh.push(quantity.zh)
  }
  if (notice.fileTypes.length > 0) {
    en.push(`Files: ${notice.fileTypes.join(', ')}.`)
    zh.push(`文件格式：${notice.fileTypes.join('、')}。`)
  }
  return { en: en.join(' '), zh: zh.join('') }
}

function quantityOf(notice: Notice): Text | null {
  if (notice.invoiceUnits !== null) {
    return { en: `At least ${notice.invoiceUnits} units.`, zh: `至少 ${notice.invoiceUnits} 件。` }
  }
  if (notice.invoiceQuantity === 'inventory') {
    return { en: 'Units on the invoices must cover your stock.', zh: '发票数量要盖住库存。' }
  }
  if (notice.invoiceQuantity === 'sales') {
    return {
      en: 'Units on the invoices must cover your sales, per ASIN.',
      zh: '发票数量要盖住每个 ASIN 的销量。',
    }
  }
  return null
}
