import { type Match, placeFor, type Rule } from '../rule.ts'

const stock =
  /\b(?:stock|inventory|units? (?:left|remaining|in (?:our|the|FBA|transit|quarantine))|remaining units|FBA units|left in|in quarantine|removal orders?|disposal|removed \d|pulled \d|\d+ units (?:from sale|of B0)|inbound|in transit|no units|0 units|warehouse|took the \d|isolated|quarantined|destroyed|out of sale)\b|库存|在途|移除订单|移除|弃置|停售|隔离|剩余|仓库|余货|封存|销毁/i

/** A reviewer asks what happens to the units that are still there (domain sheet, source 17). */
export const stockDisposition: Rule = {
  id: 'C11-stock-disposition',
  severity: 'warning',
  title: { en: 'Nothing on the remaining units', zh: '没有写剩余库存' },
  message: {
    en: 'Say what happened to the units that are left: FBA, inbound, other stores. If there are none, say so.',
    zh: '请写明剩下的货怎么处理：FBA、在途、其他站点。没有剩余也写明。',
  },
  assist: {
    en: 'How many units are left, where, and what did you do with them?',
    zh: '还剩多少件？在哪里？怎么处理的？',
  },
  source: 'Product authenticity notices (domain sheet, source 17)',
  confidence: 'notice',
  checked: '2026-11-22',
  fix: 'assist',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  good: [
    'On 4 March 2026 we created a removal order for 96 FBA units.',
    'No units are left, see exhibit 6.',
    'The 12 units in our warehouse are in quarantine.',
    '96件FBA库存已建移除订单。',
    '库存为0件，见附件6。',
    '仓库剩余12件已隔离。',
  ],
  bad: [
    'We closed the listing.',
    'We refunded two buyers and retrained the pickers on 5 March 2026.',
    'The offer was closed on 4 March 2026.',
    '已关闭链接。',
    '3月5日已退款并培训员工。',
    '3月4日已关闭报价。',
  ],
  check: (plan): Match[] =>
    stock.test(plan.text) || plan.sentences.length === 0 ? [] : [placeFor(plan, 'actions')],
}
