import type { PlanSentence } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'
import { isPlannedWithDate, wordsOfFuture } from '../sentence-sense.ts'

const scheduled =
  /\b(?:scheduled|planned|removal order|pick-?up|collection)\b|移除订单|预约|计划(?:自|于|从)|排期/i

// An agreement made on a day may say what somebody will do.
const agreed =
  /\b(?:agree[ds]?|told|asked|inform\w{1,4}|confirm\w{0,3}|undertook|signed|requires?|states?)\b[^.;]{0,80}\b(?:it|they|he|she|who|the \w{1,20}|each|every|no) (?:\w{1,12} )?(?:will|shall)\b|(?:约定|要求|承诺书|协议)[^。；]{0,20}(?:将|会|须)/i

/** Amazon asks for actions taken. Changing the tense for the seller would invent a fact, so there is no fix. */
export const correctiveInFuture: Rule = {
  id: 'T01-corrective-in-future',
  severity: 'error',
  title: { en: 'An action that is not done yet', zh: '措施还没有做完' },
  message: {
    en: 'This says what you are going to do. Amazon counts only what is done here. Is it done? On which day?',
    zh: '这句写的是打算做的事。亚马逊这一段只看已经做完的。做完了吗？哪天？',
  },
  source: 'Notices and advisers (domain sheet, sources 50, 56)',
  confidence: 'notice',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'Is this done? If so, on which day and for how many units? If not, it belongs under prevention, with the day it starts.',
    zh: '这件事做完了吗？做完了请告诉我日期和数量；还没做，就放到预防措施里，并写明开始日期。',
  },
  good: [
    'We removed 64 units on 2 May.',
    'Two pickers were retrained on 3 May (record, exhibit 4).',
    'Actions taken\nOn 2 May we answered the buyer’s question “will it fit?” with a drawing.',
    'Actions taken\nRemoval order 12345 of 2 May is scheduled and will be collected on 9 May 2026.',
    'On 6 May 2026 we agreed with the supplier that it will announce every change 30 days ahead.',
    '本计划针对该链接，5月2日已移除64件。',
    '5月2日已移除64件。',
    '已采取的措施\n5月3日两名拣货员完成培训（记录见附件4）。',
    '已采取的措施\n2026年3月4日，我们将212件商品停售。',
    '纠正措施\n3月5日，仓库会议记录已存档（附件2）。',
  ],
  bad: [
    'We will remove the stock.',
    'We are going to train staff.',
    'Corrective actions:\n- We plan to contact the supplier.',
    'Actions taken\nOn 2 May we removed 64 units. The rest will be destroyed.',
    '我们将下架库存。',
    '我们会联系供应商退货。',
    '已采取的措施\n我们打算培训员工。',
  ],
  check(plan) {
    const told = plan
      .sentencesOf('actions')
      .filter((sentence) => sentence.sense.future && !isScheduled(sentence))
    return told.map((sentence): Match => {
      const { start, end } = wordsOfFuture(sentence.own)
      return { start: sentence.start + start, end: sentence.start + end }
    })
  },
}

const isScheduled = ({ text, sense }: PlanSentence): boolean =>
  (scheduled.test(text) && isPlannedWithDate(text)) || (sense.dated && sense.done && agreed.test(text))
