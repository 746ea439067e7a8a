import { placeFor, type Rule, statements } from '../rule.ts'

/** The second of the three questions: what has been done. Only finished acts count. */
export const missingCorrective: Rule = {
  id: 'S02-missing-corrective',
  severity: 'error',
  title: { en: 'No completed action', zh: '缺少已完成的纠正措施' },
  message: {
    en: 'The plan names nothing that is already done. Write what you did, on which day, to how many units.',
    zh: '计划里没有写已经做完的事。请写清做了什么、哪天做的、涉及多少件。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice', 'narrow-reply', 'questionnaire'],
  fix: 'assist',
  assist: {
    en: 'What have you already done about the units, the page and the buyers?',
    zh: '库存、页面、买家这三方面，您已经做了什么？',
  },
  good: [
    'On 4 March we pulled 212 units from sale.',
    'We refunded the three buyers on 5 March.',
    'Actions taken\nThe 64 units were removed from the FBA warehouse on 2 May.',
    '3月4日我们停售212件。',
    '我们已为三位买家退款。',
    '已采取的措施\n2026年3月4日，我们开箱核对了41件。',
  ],
  bad: [
    'We take this seriously.',
    'The root cause is clear to us.',
    'Actions taken\nWe will remove the stock and train the staff.',
    'I explained in every mail why I cannot provide this, and I showed you the photos.',
    '我们高度重视。',
    '我们已经清楚根本原因。',
    '纠正措施\n我们将下架库存并培训员工。',
  ],
  check(plan) {
    const isDone = statements(plan).some(
      ({ part, sense }) => part !== 'cause' && part !== 'exhibits' && sense.done,
    )
    return isDone ? [] : [placeFor(plan, 'actions')]
  },
}
