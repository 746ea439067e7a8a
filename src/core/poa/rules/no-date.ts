import type { PlanSentence, PlanText } from '../plan-text.ts'
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
    '| Actions taken | Day |\n|---|---|\n| We removed 64 units | 2 May 2026 |',
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
    const open = plan.sentencesOf('actions').filter(isUndated)
    return open.length === 0 ? [] : withoutDay(plan, new Set(open))
  },
}

const isUndated = ({ own, quoted, sense }: PlanSentence): boolean =>
  !quoted && sense.done && !sense.dated && !sameDay.test(own) && !exhibit.test(own)

/** Those that take no day from the sentence before, from their row, or from the heading or lead-in above their list. */
function withoutDay({ text, sentences }: PlanText, open: ReadonlySet<PlanSentence>): Match[] {
  const undated: Match[] = []
  let last: PlanSentence | null = null
  let carried = false
  let leading = false
  for (const sentence of sentences) {
    const dated = sentence.sense.dated
    if (sentence.heading || leadsIn(sentence.text)) {
      leading = dated
      carried = dated
      last = null
      continue
    }
    if (last === null || hasLineEnd(text, last.end, sentence.start)) {
      carried = leading
      if (last?.item === true && !sentence.item) leading = false
    } else if (dated && cell.test(text.slice(last.end, sentence.start))) {
      // In a row the day may stand in a later cell.
      while (undated.length > 0 && !hasLineEnd(text, undated.at(-1)?.end ?? 0, sentence.start)) undated.pop()
    }
    carried ||= dated
    last = sentence
    if (!carried && open.has(sentence)) undated.push({ start: sentence.start, end: sentence.end })
  }
  return undated
}

const leadsIn = (text: string): boolean => text.endsWith(':') || text.endsWith('：')

function hasLineEnd(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) return true
  return false
}

const cell = /[|\t]/
