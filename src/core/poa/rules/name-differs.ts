import { sameName } from '../../evidence/same-name.ts'
import { textOf } from '../../facts.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'

const explained =
  /\b(?:former(?:ly)?|previous name|renamed|trad(?:es|ing) as|d\/?b\/?a|affiliated?|parent company|subsidiary|purchas(?:es|ed|ing) (?:on (?:our|its) behalf|agent)|export agent|agency (?:agreement|contract)|same (?:owner|legal representative)|relationship|name change)\b|曾用名|更名|关联公司|母公司|子公司|代理(?:协议|采购|出口)|同一法人|关系证明/i
const firm = String.raw`((?:[A-Z][\w&'’-]{0,20} ?){1,6}(?:Co\.?,? ?)?(?:Ltd|Limited|Inc|LLC|GmbH|Corp)\b)`
const firmZh = String.raw`([\u4e00-\u9fff]{2,20}?(?:有限公司|公司|经营部|商行))`
const licence = new RegExp(
  String.raw`\b(?:business licen[cs]e|licen[cs]e|seller account|account|Seller Central)\b[^.;\n]{0,40}?\b(?:name(?:s|d)?(?: of)?|of|is|reads|shows)[: ]{1,2}(?:is |of )?${firm}|(?:营业执照|账户|卖家账户|后台)[^，。；\n]{0,6}?(?:名称|主体|抬头)?(?:为|是|：|:)${firmZh}`,
)
const invoice = new RegExp(
  String.raw`\binvoices?\b[^.;\n]{0,60}?\b(?:made out to|billed to|issued to|addressed to|in the name of|buyer(?: is|:)?|purchaser(?: is|:)?|to)[: ]{1,2}${firm}|发票[^，。；\n]{0,10}?(?:抬头|购买方|买方|开给)(?:名称)?(?:为|是|：|:)?${firmZh}`,
)

/** The first thing a reviewer compares: the buyer on the invoice and the owner of the account. */
export const nameDiffers: Rule = {
  id: 'C34-name-differs',
  severity: 'error',
  title: { en: 'The buyer on the paper is another', zh: '票面购买方与账户主体不一致' },
  message: {
    en: 'The invoice names another buyer than the account. Say how the two belong together, with a paper, or ask the issuer for a corrected one.',
    zh: '发票上的购买方和账户主体不是同一家。请说明两者关系并附凭证，或请开票方更正。',
  },
  source: 'Amazon invoice requirements (domain sheet c.1, c.2 check 1; sources 2, 3)',
  confidence: 'official',
  checked: '2026-11-29',
  fix: 'no',
  good: [
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: named('Shenzhen Mingzhou Trading Ltd', 'Shenzhen Mingzhou Trading Limited'),
    },
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: named('Shenzhen Mingzhou Trading Ltd', '深圳市明洲贸易有限公司'),
    },
    'Our business licence is of Mingzhou Trading Ltd; invoice 2291 is made out to Mingzhou Trading Limited.',
    { text: '附件1：发票2291号。', kase: named('深圳市明洲贸易有限公司', '深圳市明洲贸易有限公司') },
    '营业执照名称为明洲贸易有限公司，发票抬头为明洲贸易有限公司。',
    { text: '附件1：发票2291号。', kase: named('明洲贸易有限公司', 'Mingzhou Trading Ltd') },
  ],
  bad: [
    {
      text: 'Exhibit 1: invoice 2291.',
      kase: named('Shenzhen Mingzhou Trading Ltd', 'Yiwu Haitong Import Ltd'),
    },
    'Our business licence is of Mingzhou Trading Ltd; invoice 2291 is made out to Haitong Import Ltd.',
    'The account name is Mingzhou Trading Ltd. The invoices are issued to Brightway Supply LLC.',
    { text: '附件1：发票2291号。', kase: named('深圳市明洲贸易有限公司', '义乌市海通进出口有限公司') },
    '营业执照名称为明洲贸易有限公司，发票抬头为海通进出口有限公司。',
    '账户主体为明洲贸易有限公司。发票购买方为海通进出口有限公司。',
  ],
  check(plan, { kase }): Match[] {
    const account = kase === null ? null : textOf(kase, 'account-name')
    const others = (kase?.evidence ?? []).filter(
      ({ buyer, leftOut, confirmed }) =>
        confirmed &&
        leftOut === null &&
        buyer !== null &&
        account !== null &&
        sameName(buyer, account) === 'different',
    )
    const severity = plan.text.length > 0 && explained.test(plan.text) ? 'warning' : 'error'
    if (others.length === 0) return inText(plan).map((match) => ({ ...match, severity }))
    return others.map(({ number, buyer }) => {
      const at = number === null ? -1 : plan.text.indexOf(number)
      const place = at < 0 ? placeFor(plan, 'exhibits') : { start: at, end: at + (number?.length ?? 0) }
      const message = {
        en: `The paper ${number ?? ''} names the buyer ${buyer}, the account is ${account}. Say how the two belong together, with a paper, or ask the issuer for a corrected one.`,
        zh: `票据${number ?? ''}的购买方是${buyer}，账户主体是${account}。请说明两者关系并附凭证，或请开票方更正。`,
      }
      return { ...place, severity, message }
    })
  },
}

function named(account: string, buyer: string): Record<string, unknown> {
  return {
    facts: { 'account-name': { value: account } },
    evidence: [{ id: 'e1', type: 'invoice', number: '2291', buyer }],
  }
}

/** Both names as the text tells them. */
function inText(plan: PlanText): Match[] {
  if (
    !/licen[cs]e|account|Seller Central|执照|账户|后台/i.test(plan.text) ||
    !/invoice|发票/i.test(plan.text)
  )
    return []
  const owner = licence.exec(plan.text)
  const buyer = invoice.exec(plan.text)
  const [one, other] = [owner?.[1] ?? owner?.[2], buyer?.[1] ?? buyer?.[2]]
  if (!buyer || one === undefined || other === undefined || sameName(one, other) !== 'different') return []
  const start = buyer.index + buyer[0].length - other.length
  return [{ start, end: buyer.index + buyer[0].length }]
}
