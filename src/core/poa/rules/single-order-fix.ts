import { type Match, type Rule, statements } from '../rule.ts'

const oneBuyer =
  /\b(?:the|this|that|one|a) (?:\w{1,12} )?(?:buyer|customer|order|client)\b|\border (?:no\.? ?|id |number )?\d{3}-[\d*x]|\b(?:order|unit) \d{3}-|\b(?:refunded|repaid|compensated|contacted|paid|sent) (?:her|him)\b/i
const oneBuyerZh =
  /(?:该|这位|那位|这个|此|给|为|向|与|联系)(?:了)?(?:投诉的?)?(?:位|名)?(?:买家|客户|顾客)|(?:该|这个|这笔|此|那笔)(?:订单|单)|订单\s?\d{3}-/
const wide =
  /\b(?:remaining|rest of|other|all|each|every|entire|whole|stock|inventory|lot|batch|units|stopped|closed|withdr\w{1,4}|\d+ of|FBA|warehouse|listings?|offers?|supplier|staff|pickers?|page|photo|removal order|buyers|customers)\b|剩余|其余|其他|全部|所有|整批|批次|库存|逐件|逐箱|复检|抽检|FBA|仓库|链接|供应商|员工|页面|主图|下架|停售|移除|受影响|[两三四五六七八九十\d]\s?(?:位|名|个)(?:买家|客户|顾客)|[每各]位/i
const cure =
  /\b(?:refund|replac|exchang|resent|resend|reship|re-ship|compensat|credit|apologi|cancel|repaid)|\b(?:new|another|replacement|money back)\b|退款|换货|补发|重新发|重发|赔偿|道歉|致歉|换了/i
// Talk with Amazon cures no order and hides none.
const talk =
  /^(?:we|i) (?:have )?(?:read|reviewed|received|submitted|attached|contacted amazon|(?:sent|wrote) (?:you|amazon|in|to amazon|our (?:appeal|first)))\b/i
const single = { facts: { 'units-sold': { value: 1 } } }

/** Notices say not to limit the plan to one order: the fault is in the stock and the process (domain sheet b.1). */
export const singleOrderFix: Rule = {
  id: 'C04-single-order-fix',
  severity: 'warning',
  title: { en: 'Only one order is cured', zh: '只处理了一个订单' },
  message: {
    en: 'Only this one order is dealt with. What about the remaining units and the other buyers?',
    zh: '这里只处理了这一单。剩下的库存和其他买家怎么处理的？',
  },
  assist: {
    en: 'How many units of the same kind are left, and what did you do with them?',
    zh: '同样的商品还剩多少件？怎么处理的？',
  },
  source: 'Reply notices (domain sheet, source 41)',
  confidence: 'notice',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply'],
  good: [
    'We refunded the buyer and inspected the remaining 96 units.',
    'Actions taken: we refunded the buyer on 5 March. On 6 March we pulled 212 units from sale.',
    'We refunded the buyer and closed the offer.',
    { text: 'We refunded the buyer on 5 March 2026.', kase: single },
    '已给该买家退款，并复检剩余96件。',
    '已采取的措施：3月5日已给该买家退款。3月6日停售212件。',
    '已给该买家退款，并下架该链接。',
    { text: '3月5日已为该买家退款。', kase: single },
  ],
  bad: [
    'Actions taken: we refunded the buyer.',
    'We replaced order 111-2345678-1234567 on 5 March 2026.',
    'Actions: we contacted the customer, apologised and refunded the order.',
    '已采取的措施：已给该买家退款。',
    '3月5日我们为该订单换货。',
    '我们已联系该买家并退款。',
    '我们已给客户全额退款。',
  ],
  check(plan, { kase }): Match[] {
    if (kase?.facts['units-sold']?.value === 1) return []
    const actions = plan.sentencesOf('actions')
    let first: Match | null = null
    for (const { own, sense, start, end } of actions.length > 0 ? actions : statements(plan)) {
      if (!sense.done || talk.test(own)) continue
      // The first act for more than one order settles it.
      if (!isSingle(own) || wide.test(own)) return []
      first ??= { start, end }
    }
    return first === null ? [] : [first]
  },
}

const isSingle = (own: string): boolean => (oneBuyer.test(own) || oneBuyerZh.test(own)) && cure.test(own)
