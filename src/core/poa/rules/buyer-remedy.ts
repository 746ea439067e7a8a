import { type Match, placeFor, type Rule } from '../rule.ts'

const remedy =
  /\b(?:refund(?:ed|s|ing)?|replace(?:d|ment|ments)|exchang(?:ed?|es|ing)|credited|reimburse[ds]?|return label|(?:answered|contacted|wrote to|informed|apologi[sz]ed to) (?:the |these |both |all |\w+ )?(?:buyers?|customers?)|buyers? (?:is|are|was|were) (?:unknown|not known))\b|退款|换货|补发|更换(?:给|了)?|退货标签|(?:联系|回复|告知)[^，。]{0,6}(?:买家|客户)|买家(?:未知|不详)/i
const customer = { notice: { source: 'customer' } }

/** Where a buyer complained, one line on how the buyers were helped closes that side (seed article, sofa story). */
export const buyerRemedy: Rule = {
  id: 'C12-buyer-remedy',
  severity: 'info',
  title: { en: 'Nothing for the buyers', zh: '没有写怎么处理买家' },
  message: {
    en: 'A buyer complained. Say what was done for the buyers: refund, exchange, and when.',
    zh: '这是买家投诉。请写明给买家做了什么：退款还是换货，哪天。',
  },
  assist: {
    en: 'Which buyers were refunded or sent a new unit, and when?',
    zh: '给哪些买家退款或换货了？哪天？',
  },
  source: 'Seed article (domain sheet, source 63)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  good: [
    { text: 'Three refunds were issued on 5 March 2026; we refunded each buyer in full.', kase: customer },
    { text: 'We sent replacements, tracking in exhibit 7: each replacement arrived.', kase: customer },
    { text: 'We removed 41 units.', kase: { notice: { source: 'amazon-audit' } } },
    { text: '3月5日已为3位买家退款。', kase: customer },
    { text: '已为买家换货，物流见附件7。', kase: customer },
    { text: '已移除41件。', kase: { notice: { source: 'amazon-audit' } } },
  ],
  bad: [
    { text: 'The buyer kept it.', kase: customer },
    { text: 'We removed 41 units.', kase: customer },
    { text: 'Root cause: the box was old. We changed the box.', kase: customer },
    { text: '买家留下了商品。', kase: customer },
    { text: '已移除41件。', kase: customer },
    { text: '根本原因：外盒为旧版。已改用新外盒。', kase: customer },
  ],
  check(plan, { kase }): Match[] {
    if (kase?.notice?.source !== 'customer' || plan.sentences.length === 0) return []
    return remedy.test(plan.text) ? [] : [placeFor(plan, 'actions')]
  },
}
