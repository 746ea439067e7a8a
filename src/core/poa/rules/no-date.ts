import type { PlanSentence } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'

const sameDay =
  /\b(?:same day|that day|next day|day after|days? later|then|afterwards|that week|same week|today|yesterday)\b|当[天日]|同[日天]|次日|第二天|随后|之后|今天|昨天/i
const exhibit = /\bexhibits? \w|\battachment \w|附件/i

/** A date shows that an act took place and in which order. */
export const noDate: Rule = {
  id: 'T04-no-date',
  severity: 'warning',
  title: { en: 'Action without a date', zh: '措施没有日期' },
  message: {
    en: 'This action has no date. On which day was it done?',
    zh: '这项措施没有日期。是哪天做的？',
  },
  source: 'Law-firm guide to plans (domain sheet, source 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: { en: 'On which day was this done?', zh: '这件事是哪天做的？' },
  good: [
    'On 12 April we contacted the supplier.',
    'Between 12 and 14 April two pickers were retrained.',
    'Actions taken on 12 April 2026\n- We removed 64 units.\n- We refunded the buyer.',
    'On 12 April we removed 64 units. We then refunded the buyer.',
    'Actions taken\n- 12 April 2026: 64 units removed from sale',
    'Actions taken\n- Refunded two buyers (12 April 2026)',
    'On [MISSING: date] we removed 64 units.',
    '4月12日，我们联系了供应商。',
    '2026年4月12日至14日，两名拣货员完成了培训。',
    '4月12日移除64件，当天为买家退款。',
  ],
  bad: [
    'We contacted the supplier.',
    'Recently staff were trained.',
    'Actions taken\n- Removed 64 units from FBA',
    'Immediately after the notice we filed a removal order for 12 separate cartons.',
    'Actions taken\n1. On 12 April we removed 64 units.\n2. We refunded the buyer.',
    '已联系供应商。',
    '近期已培训员工。',
    '收到通知后，我们立即下架了链接。',
    '全部库存已移除，每件净重1.5公斤。',
    '已采取的措施\n1. 4月12日移除64件。\n2. 已为买家退款。',
  ],
  check(plan) {
    const undated: Match[] = []
    let last: PlanSentence | null = null
    let carried = false // the sentence before, in the same line, has the date
    let leading = false // a heading or lead-in above the list has it
    for (const sentence of plan.sentences) {
      const dated = sentence.sense.dated
      if (sentence.heading || /[:：]$/.test(sentence.text)) {
        leading = dated
        carried = dated
        last = null
        continue
      }
      if (last === null || !follows(plan.text, last, sentence)) carried = leading
      if (last?.item === true && !sentence.item && !follows(plan.text, last, sentence)) leading = false
      carried ||= dated
      last = sentence
      if (sentence.part !== 'actions' || sentence.quoted || carried || !sentence.sense.done) continue
      if (!sameDay.test(sentence.text) && !exhibit.test(sentence.text))
        undated.push({ start: sentence.start, end: sentence.end })
    }
    return undated
  },
}

const follows = (text: string, last: PlanSentence, next: PlanSentence): boolean =>
  !text.slice(last.end, next.start).includes('\n')
