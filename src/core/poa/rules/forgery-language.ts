import type { RefusalId } from '../../refusal-replies.ts'
import { findToldAct } from '../../refusals.ts'
import { actsOnPapers, isHonestAct, sentencesOnPapers } from '../forged-papers.ts'
import type { Match, Rule } from '../rule.ts'

const refusedIds: ReadonlySet<RefusalId> = new Set([
  'make-document',
  'change-document',
  'back-date',
  'buy-invoice',
  'void-invoice',
])
const purchaseInvoice = /\bpurchase (?=invoices?\b)/gi

/** No plan may rest on a paper that its issuer did not make as it is. This cannot be waived. */
export const forgeryLanguage: Rule = {
  id: 'C25-forgery-language',
  severity: 'error',
  lift: 'block',
  title: { en: 'Made or changed papers', zh: '做票或改文件' },
  message: {
    en: 'A paper that its issuer did not make cannot be part of the appeal. Ask the issuer for a corrected or late-issued one, or say that none exists.',
    zh: '不是开具方自己出的文件，不能放进申诉。请开具方更正、重开或补开，没有就如实写没有。',
  },
  source: 'Forged-document notices (domain sheet, source 68)',
  confidence: 'notice',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    'We asked the issuer for a corrected invoice.',
    'No invoice exists for this purchase.',
    'We did not alter any document.',
    'The supplier corrected and re-issued the invoice on 9 July 2026.',
    'The notice states that a document appears to be forged.',
    'We changed the intake form so that each invoice is logged.',
    {
      text: 'In March an employee edited the invoice. We reported this ourselves.',
      kase: { notice: { kind: 'forged-document' } },
    },
    '已请开票方红冲重开。',
    '这笔采购没有发票。',
    '我们从未修改过任何文件。',
    '供应商补开了发票，并在备注栏注明日期。',
    '我们核查发票是否经过修改，有涂改的整批拒收。',
    '附上购买发票；做发票核对的是仓库主管。',
    'We edited the listing so that it matches the invoice.',
    'We check whether the invoice was altered, and refuse fake invoices.',
    'The buyer name on the invoice was corrected by the supplier at our request.',
    'We created a folder for invoices and highlighted the ASIN on a copy of the invoice.',
    'The offer was created by a bulk upload file with a wrong product code and was deleted.',
  ],
  bad: [
    'We can make an invoice.',
    'Please change the date on the invoice.',
    'We edited the invoice so that the quantity fits.',
    'We borrowed an invoice from another seller.',
    'The receipt was photoshopped.',
    'The date on the invoice has been changed.',
    'We paid a company to issue an invoice for these goods.',
    'We corrected the buyer name on the invoice.',
    'We asked the supplier to issue an invoice with an earlier date.',
    'We typed the ASINs onto the invoice.',
    '帮我P一张发票。',
    '我们改了发票的日期。',
    '发票是找人代开的。',
    '我们借了朋友公司的发票。',
    '为了通过审核，我们对发票做了修改。',
    '我们让供应商把开票日期写早一点。',
    '授权书是我们自己写的。',
  ],
  check(plan, { kase }): Match[] {
    // What a forged-document case truthfully tells of the past is an account (V08 and counsel speak about it).
    const isAccount = kase?.notice?.kind === 'forged-document'
    return [...sentencesOnPapers(plan)]
      .filter(([sentence, ways]) => {
        const { own, heading, quoted } = sentence
        if (heading || quoted) return false
        const { told, mayAsk } = actsOnPapers(sentence, ways)
        if (told.length > 0) return !isAccount && told.some((act) => !isHonestAct(own, act))
        // A purchase invoice is one for goods bought.
        return mayAsk && findToldAct(own.replaceAll(purchaseInvoice, ''), refusedIds) !== null
      })
      .map(([{ start, end }]) => ({ start, end }))
  },
}
