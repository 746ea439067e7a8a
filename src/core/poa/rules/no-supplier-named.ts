import type { PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule, says } from '../rule.ts'
import { cue } from '../word-index.ts'

// A firm by its legal form, or whatever a label names.
const named = {
  en: /\b[A-Z][\w&'.-]{1,30},? (?:[A-Z][\w&'.-]{0,30},? ){0,5}(?:Co\.?,? ?)?(?:Ltd|Limited|Inc|LLC|GmbH|Corp|Factory|Trading|Distribution|Wholesale)\b|\b(?:[Ss]upplier|[Dd]istributor|[Mm]anufacturer|[Ff]actory|[Vv]endor)(?: name)?\s?[:：]\s?[A-Z]/,
  zh: /[\u4e00-\u9fff]{2,20}(?:公司|[^工原该]厂|经营部|商行|批发部)|(?:供应商|供货商|厂家)(?:名称)?[:：]\s?[\u4e00-\u9fffA-Z]{2}/,
}
const forms = cue(
  'ltd limited inc llc gmbh corp factory trading distribution wholesale supplier distributor manufacturer vendor',
)
// A way to reach it, with its value.
const reach =
  /\+\d[\d ()-]{6}|\b0\d{2,3}-\d{7,8}\b|(?<!\d)1[3-9]\d{9}(?!\d)|\b\d{3}\)?[ -]\d{3}-\d{4}\b|@[\w-]{1,40}\.|\bwww\.|\bhttps?:|\b(?:address|website|phone|tel(?:ephone)?)(?: number)?[.:：]{1,2}\s?[\w+(]|(?:电话|地址|邮箱|网址|网站|联系方式)(?:为|是|[:：]|见)\s?[^\s，。；]/i
const reachWords = cue('www http https phone tel telephone website address')
const pointing = /\b(?:exhibits?|attachments?|annex|appendix|header|enclosed|attached)\b|附件|抬头/i
// What an exhibit is said to show of the supplier; an invoice merely "of the supplier" names nobody.
const details =
  /\b(?:header|details?|contacts?|information|name|named|address|phone|stands?|shown|shows?|register)\b|信息|抬头|联系|资料|名称|全称|地址|电话|见附件/i
const supplier =
  /\b(?:suppliers?|factory|manufacturer|distributor|vendor|wholesaler)\b|供应商|供货商|工厂|厂家|经销商|供货|名称[^，。；]{0,4}电话/i
const suppliers = cue('supplier suppliers factory manufacturer distributor vendor wholesaler')
const points = cue('exhibit exhibits attachment attachments annex appendix header enclosed attached')
const authenticity = { notice: { kind: 'inauthentic-customer', documentsRequested: ['supplier-contact'] } }

/** Amazon calls the supplier. A plan that does not say whom to call gets no further. */
export const noSupplierNamed: Rule = {
  id: 'C10-no-supplier-named',
  severity: 'warning',
  title: { en: 'The supplier is not named', zh: '没有写明供应商' },
  message: {
    en: 'Name the supplier with phone, address and website, or point to the exhibit that shows them.',
    zh: '请写明供应商名称、电话、地址、网站，或指明在哪个附件里。',
  },
  assist: {
    en: 'What is the supplier called, and how can Amazon reach it?',
    zh: '供应商全称是什么？亚马逊怎么联系？',
  },
  source: 'Product authenticity notices (domain sheet, source 17)',
  confidence: 'notice',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  good: [
    {
      text: 'Supplier: Lihe Furniture Co., Ltd., phone +86 20 8888 0000, www.lihe.example.',
      kase: authenticity,
    },
    { text: 'The supplier stands in the header of exhibit 2.', kase: authenticity },
    { text: 'Our supplier sent model B.', kase: { notice: { kind: 'used-sold-as-new' } } },
    { text: '供应商：丽禾家具有限公司，电话020-88880000，地址见附件1。', kase: authenticity },
    { text: '供应商信息见附件2抬头。', kase: authenticity },
    { text: '供应商发错型号。', kase: { notice: { kind: 'not-as-described' } } },
  ],
  bad: [
    { text: 'Our supplier sent the goods in March.', kase: authenticity },
    { text: 'The goods come from a factory.', kase: authenticity },
    { text: 'We bought from Lihe Furniture Co., Ltd. and sold the goods.', kase: authenticity },
    { text: '我们的供应商3月发货。', kase: authenticity },
    { text: '货物来自一家工厂。', kase: authenticity },
    { text: '我们从正规渠道采购。', kase: authenticity },
  ],
  check(plan, { kase }): Match[] {
    const notice = kase?.notice
    const isAuthenticity =
      notice?.kind.startsWith('inauthentic') || notice?.documentsRequested.includes('supplier-contact')
    if (!isAuthenticity || pointsToSupplier(plan) || isNamed(plan)) return []
    const first = [...plan.sentencesWith(suppliers), ...plan.hanSentences].find(
      ({ own, heading, quoted }) => !heading && !quoted && supplier.test(own),
    )
    const place = first ?? placeFor(plan)
    return [{ start: place.start, end: place.end }]
  },
}

/** "The supplier stands in the header of exhibit 2", or a firm beside the exhibit that shows it. */
const pointsToSupplier = (plan: PlanText): boolean =>
  [...plan.sentencesWith(points, forms), ...plan.hanSentences].some(
    (one) =>
      pointing.test(one.own) && ((supplier.test(one.own) && details.test(one.own)) || says(one, named)),
  )

const isNamed = (plan: PlanText): boolean =>
  (plan.sentencesWith(forms).some((one) => named.en.test(one.own)) ||
    plan.hanSentences.some((one) => named.zh.test(one.own)) ||
    plan.sentencesWith(origins).some((one) => fromName.test(one.own) && reach.test(one.own))) &&
  reaches(plan)

// "The organisers come from Penmark Supplies, 14 Canal Row, phone …"
const origins = cue('from of by supplied supplier')
const fromName =
  /\b(?:from|of|by|supplier(?: is)?:?)\s(?:the )?[A-Z][\w&'-]{1,30}(?: [A-Z][\w&'-]{1,30}){0,4}\b/

const reaches = (plan: PlanText): boolean =>
  plan.text.includes('@') ||
  [...plan.sentencesWith(reachWords), ...plan.hanSentences].some(({ own }) => reach.test(own)) ||
  plan.figures.anchors.digits.some((at) => isPhone(plan.text, at))

// Digits of a phone number, tried only where a run of them begins.
const phone = /0\d{2,3}-\d{7,8}\b|1[3-9]\d{9}(?!\d)|\d{3}\)?[ -]\d{3}-\d{4}\b/y

function isPhone(text: string, at: number): boolean {
  if (text[at - 1] === '+') return /^\d[\d ()-]{6}/.test(text.slice(at, at + 8))
  phone.lastIndex = at
  return phone.test(text)
}
