import { dateFaults } from '../date-faults.ts'
import type { Rule } from '../rule.ts'

const received = (day: string, more: object = {}) => ({ notice: { receivedOn: day }, ...more })

/** Dates are the first thing a reviewer can check without asking anybody. */
export const dateInconsistency: Rule = {
  id: 'C20-date-inconsistency',
  severity: 'error',
  title: { en: 'A date does not fit', zh: '日期对不上' },
  message: { en: 'This date does not fit. Please check it.', zh: '这个日期对不上。请核对。' },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) =>
    kase?.notice?.receivedOn == null ? 'the day the notice was received is not known' : null,
  partial: true,
  good: [
    'On Wednesday, 4 March 2026, we removed 41 units.',
    'On 03/04/2026 we removed 41 units.',
    {
      text: 'Actions: after the notice, on 30 June 2026, we removed 41 units.',
      kase: received('2026-06-28'),
    },
    {
      text: 'Actions: the invoice check, in force since 2 January 2026, already existed.',
      kase: received('2026-06-28'),
    },
    {
      text: 'Exhibit 1: invoice 2291 of 5 March 2026.',
      kase: received('2026-06-28', {
        evidence: [
          { id: 'e1', type: 'invoice', number: '2291', issuedOn: '2026-07-09', purchasedOn: '2026-03-05' },
        ],
      }),
    },
    '2026年3月4日（星期三）移除41件。',
    { text: '已采取的措施：收到通知后，2026年6月30日移除41件。', kase: received('2026-06-28') },
    { text: '自2026年1月2日起，原有的入库核对继续执行。', kase: received('2026-06-28') },
  ],
  bad: [
    'On 31 June 2026 we removed 41 units.',
    'On Monday, 4 March 2026, we removed 41 units.',
    { text: 'After the complaint we trained the staff on 3 May 2026.', kase: received('2026-06-28') },
    {
      text: 'Actions taken: on 9 July 2026 we removed 41 units.',
      kase: received('2026-06-28', { openedAt: 1782777600000 }),
    },
    {
      text: 'Exhibit 1: invoice 2291 of 5 March 2026.',
      kase: received('2026-06-28', {
        evidence: [{ id: 'e1', type: 'invoice', number: '2291', issuedOn: '2026-07-09' }],
      }),
    },
    '6月31日移除41件。',
    '2026年3月4日（星期一）移除41件。',
    { text: '收到投诉后，我们于2026年5月3日培训了员工。', kase: received('2026-06-28') },
  ],
  check: (plan, { kase }) => dateFaults(plan, kase),
}
