import type { RefusalId } from '../../refusal-replies.ts'
import { findToldAct } from '../../refusals.ts'
import { type Match, type Rule, statements } from '../rule.ts'

const paper = String.raw`(?:invoices?|receipts?|l\.?o\.?a\.?s?|letters? of authori[sz]ation|authori[sz]ation letters?|documents?|papers?|contracts?|statements?|reports?|certificates?|pdfs?)`
const told = new RegExp(
  [
    String.raw`\b(?:photoshopp?ed|photoshop|falsified|forged|fabricated|doctored|back-?dated|manipulated|faked)\b[^.\n]{0,40}\b${paper}\b`,
    String.raw`\b${paper}\b[^.\n]{0,30}\b(?:was|were|is|are|has been|have been|can be|could be|will be)\s(?:\w+ )?(?:photoshopped|falsified|forged|fabricated|doctored|back-?dated|manipulated|faked|edited|altered|modified)\b`,
    String.raw`\b(?:we|i|they|our \w+|my \w+)\s(?:can |could |will |have |had |then |also |just )?(?:edit|edited|alter|altered|modify|modified|change|changed|adjust|adjusted|make|made|create|created|borrow|borrowed|rent|rented|buy|bought|purchase[d]?)\s(?:(?!from\b|on\b|with\b|and\b|the process|the way|our intake|how\b)\w+ ){0,3}(?:date on |date of |date in |name on |quantity on |dates on )?(?:the |an? |our |this |that |my |some )?(?:fake |old |real |supplier |friend's )?(?:invoices?|receipts?|l\.?o\.?a\.?s?|letters? of authori[sz]ation|bank statements?)(?!\s(?:log|check|process|request|list|register|number field|folder|template for suppliers))\b`,
    String.raw`\bchange(?:d)? the date\b(?=[^.\n]{0,40}\b${paper}\b)|^\s*change the date\.?\s*$`,
    String.raw`\bborrow(?:ed|ing)?\s(?:an?|the|some|his|her|their)\s(?:\w+ ){0,2}${paper}`,
  ].join('|'),
  'i',
)
const toldZh =
  /(?:P图|P一张|p图|PS(?:了|过|一)|伪造|变造|篡改|涂改|虚开|代开|买(?:了|的|一?张|到|来的)?[^，。；\n]{0,3}发票|借(?:了|用|来的?)?[^，。；\n]{0,6}发票|做(?:了|一|几)?(?:一|几)?张?[^，。；\n]{0,3}发票|(?:改|修改)(?:了|过|掉)?[^，。；\n]{0,6}(?:发票|授权书|收据)[^，。；\n]{0,6}(?:日期|数量|抬头|金额)?|(?:发票|授权书|收据)[^，。；\n]{0,6}(?:日期|数量|抬头)[^，。；\n]{0,3}(?:改|P|倒签)|倒签)/i
const denied =
  /\b(?:not|never|no|without|n['’]t|nor|neither|nobody|refuse\w*|reject\w*|prohibit\w*|forbid\w*|cannot)\b|没有|从未|未|绝不|不(?:会|得|曾|是|允许|接受)|拒绝|禁止|严禁/i
const issuer =
  /\b(?:supplier|issuer|factory|distributor|vendor|manufacturer|brand)\b[^.\n]{0,40}\b(?:issued|corrected|re-?issued|reversed|created|made)\b|供应商|开票方|销售方|红冲|税务局/i
const reported =
  /\b(?:notice|amazon|you)\b[^.\n]{0,30}\b(?:says?|states?|wrote|named|found|alleg\w+|suspect\w*)\b|通知(?:称|说|写)|贵方(?:称|认为)|亚马逊(?:称|认为|指出)/i
const refusedIds: ReadonlySet<RefusalId> = new Set([
  'make-document',
  'change-document',
  'back-date',
  'buy-invoice',
  'void-invoice',
])

// Both must stand in a sentence before the patterns are tried; most sentences of a plan have one of them at most.
const aboutPaper =
  /invoice|receipt|fapiao|\bl\.?o\.?a|letter|document|paper|contract|statement|report|certificat|pdf|stamp|seal|signature|\bdated?\b|back-?dat|\bproof|发票|授权|收据|合同|文件|流水|证书|单据|凭证|日期|章|专票|小票|票|P图|倒签/i
const aboutMaking =
  /mak(?:e|ing)|made|creat|chang|edit|alter|modif|adjust|borrow|rent|buy|bought|purchas|photoshop|falsif|forg|fabricat|doctor|back-?dat|re-?dat|manipulat|fak(?:e|ing)|merg|combin|void|cancel|generat|draw|write|issue|put|add|turn|convert|clean|sell|pay|P图|p图|PS|ps|造|改|开|借|买|做|编|仿|涂|作废|红冲|拼|合|填|写|签|P/i

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
    'The offer was created by a bulk upload file with a wrong product code and was deleted.',
  ],
  bad: [
    'We can make an invoice.',
    'Please change the date on the invoice.',
    'We edited the invoice so that the quantity fits.',
    'We borrowed an invoice from another seller.',
    'The receipt was photoshopped.',
    '帮我P一张发票。',
    '我们改了发票的日期。',
    '发票是找人代开的。',
    '我们借了朋友公司的发票。',
  ],
  check(plan, { kase }): Match[] {
    const isAccount = kase?.notice?.kind === 'forged-document'
    return statements(plan)
      .filter(({ own }) => {
        if (!aboutPaper.test(own) || !aboutMaking.test(own)) return false
        if (findToldAct(own, refusedIds) !== null) return true
        if (!told.test(own) && !toldZh.test(own)) return false
        return !isAccount && !denied.test(own) && !issuer.test(own) && !reported.test(own)
      })
      .map(({ start, end }) => ({ start, end }))
  },
}
