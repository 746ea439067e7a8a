import { type Match, type Rule, statements } from '../rule.ts'

const oneBuyer =
  /\b(?:the|this|that|one) (?:\w+ )?(?:buyer|customer|order)\b|\border (?:no\.? ?|id |number )?\d{3}-[\d*x]|\b(?:order|unit) \d{3}-/i
const oneBuyerZh =
  /(?:该|这位|那位|这个|此)(?:位|名)?(?:买家|客户|顾客)|(?:该|这个|这笔|此|那笔)(?:订单|单)|订单\s?\d{3}-/
const wide =
  /\b(?:remaining|rest of|other|all|each|every|entire|whole|stock|inventory|lot|batch|units|\d+ of|FBA|warehouse|listing|supplier|staff|pickers?|page|photo|removal order)\b|剩余|其余|其他|全部|所有|整批|批次|库存|逐件|逐箱|复检|抽检|FBA|仓库|链接|供应商|员工|页面|主图|下架|停售|移除/i
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
    { text: 'We refunded the buyer on 5 March 2026.', kase: single },
    '已给该买家退款，并复检剩余96件。',
    '已采取的措施：3月5日已给该买家退款。3月6日停售212件。',
    { text: '3月5日已为该买家退款。', kase: single },
  ],
  bad: [
    'Actions taken: we refunded the buyer.',
    'We replaced order 111-2345678-1234567 on 5 March 2026.',
    'Actions: we contacted the customer, apologised and refunded the order.',
    '已采取的措施：已给该买家退款。',
    '3月5日我们为该订单换货。',
    '我们已联系该买家并退款。',
  ],
  check(plan, { kase }): Match[] {
    if (kase?.facts['units-sold']?.value === 1) return []
    const actions = plan.sentencesOf('actions')
    const pool = (actions.length > 0 ? actions : statements(plan)).filter(({ sense }) => sense.done)
    const isSingle = (own: string) => (oneBuyer.test(own) || oneBuyerZh.test(own)) && !wide.test(own)
    if (pool.length === 0 || !pool.every(({ own }) => isSingle(own))) return []
    return pool.slice(0, 1).map(({ start, end }) => ({ start, end }))
  },
}
