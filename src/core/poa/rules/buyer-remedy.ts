import { type Match, placeFor, type Rule, wording } from '../rule.ts'
import { isSaidWithin } from '../said-within.ts'

const remedy = wording({
  cues: "refund refunds refunded refunding replacement replacements replaced replacing exchange exchanges exchanged exchanging credited reimburse reimbursed compensated compensation money voucher label labels contacted answered wrote informed apologised apologized reached called messaged notified unknown known name identify identified 'sent unit",
  also: 'refund refunds refunded refunding replacement replacements exchange exchanges buyer buyers customer customers unit units item items order orders purchaser product sofa label labels credited reimbursed compensated money',
  en: new RegExp(
    [
      String.raw`\b(?:refunded|reimbursed|compensated|credited)\b(?!\s(?:us|by the (?:supplier|factory))\b)`,
      String.raw`\b(?:issued|gave|given|sent|offered|made|processed|provided|received|got|granted|paid|arranged|issuing|offering)\s(?!us\b)[^.;\n]{0,50}\b(?:refunds?|replacements?|exchanges?|new (?:units?|items?|ones?)|money back|vouchers?|return labels?|compensation)\b(?!\sfrom the (?:supplier|factory))`,
      String.raw`\b(?:refunds?|replacements?|exchanges?|return labels?|money)\b(?![^.;\n]{0,30}\bnot\b)[^.;\n]{0,40}\b(?:issued|sent|made|given|offered|processed|completed|shipped|returned|paid|provided|arranged)\b`,
      String.raw`\b(?:replaced|exchanged)\b[^.;\n]{0,40}\b(?:buyers?|customers?|units?|items?|sofas?|orders?|product)\b`,
      String.raw`\b(?:contacted|answered|wrote to|informed|apologi[sz]ed to|reached out to|called|messaged|notified)\b[^.;\n]{0,30}\b(?:buyers?|customers?|purchasers?)\b`,
      String.raw`\b(?:buyers?|customers?)\b[^.;\n]{0,40}\b(?:(?:is|are|was|were) (?:\w{1,12} )?(?:unknown|not known|refunded|contacted|informed|compensated)|(?:got|has|have|received)[^.;\n]{0,30}(?:refund|replacement|exchange|new unit|money back))\b|\b(?:not|never) (?:name|identify|know) (?:the|which) (?:buyers?|customers?)\b`,
    ].join('|'),
    'gi',
  ),
  zh: /(?:给|为|向|对|替)[^，。；\n]{0,12}(?:买家|客户|顾客|消费者)[^，。；\n]{0,8}(?:退款|换货|补发|退换|赔付|赔偿|补偿|更换|道歉|换了)|(?<!供应商|厂家|工厂)(?:已|全额|均|完成|办理|安排)(?!给我|向我)[^，。；\n]{0,8}(?:退款|换货|补发|退换货|赔付|赔偿)|退款[^，。；\n]{0,4}(?:已|完成|到账)|退货标签|(?:联系|回复|告知|通知|赔付|赔偿|补偿)了?[^，。；\n]{0,8}(?:买家|客户|顾客)|(?:退款|换货|补发)给[^，。；\n]{0,6}(?:买家|客户|顾客)|买家(?:未知|不详|不明)|(?:无法|不能|未能)[^，。；\n]{0,6}(?:确认|得知|联系|确定)[^，。；\n]{0,6}(?:买家|客户)/g,
})
// What the supplier paid back, or the buyer only asked for, helped no buyer.
const elsewhere =
  /\b(?:supplier|factory|vendor|distributor)\b[^,.;]{0,20}\b(?:gave|sent|paid|offered|refunded|credited)\b|\b(?:asked|asks|wants?|wanted|requested|demanded) (?:for )?an? (?:\w{1,10} )?(?:refund|replacement|exchange)\b|(?:供应商|厂家|工厂)[^，。；]{0,6}(?:给|向)我们|(?:买家|客户)(?:要求|申请|想)[^，。；]{0,4}(?:退款|退货|换货)/i
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
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
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
    if (kase?.notice?.source !== 'customer' || plan.statements.length === 0) return []
    const helped = isSaidWithin(
      plan,
      remedy,
      /退款|换|补发|赔|补偿|买家|客户|顾客|退货标签/,
      ({ own }) => !elsewhere.test(own),
    )
    return helped ? [] : [placeFor(plan, 'actions')]
  },
}
