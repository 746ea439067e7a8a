import type { FoundDate } from '../../dates.ts'
import { printDay } from '../../dates.ts'
import { knownOf } from '../known.ts'
import type { Match, Rule, RuleContext } from '../rule.ts'

/** 03/04/2026 is 3 April to one reader and March 4 to the next; a reviewer compares it with the paper. */
export const ambiguousDate: Rule = {
  id: 'T10-ambiguous-date',
  severity: 'warning',
  title: { en: 'A date with two meanings', zh: '日期有两种读法' },
  message: {
    en: 'This date can be read in two ways. Write the month as a word.',
    zh: '这个日期有两种读法。请写成“2026年3月4日”这样的形式。',
  },
  source: 'Domain sheet b.3, C20: date formats d/m and m/d',
  confidence: 'inference',
  checked: '2026-11-29',
  fix: 'assist',
  assist: { en: 'Which day is meant?', zh: '指的是哪一天？' },
  good: [
    'On 4 March 2026 we removed 41 units.',
    'On 2026-03-04 we removed 41 units.',
    'On 25/03/2026 we removed 41 units.',
    'On 25/03/2026 we removed 41 units and on 02/04/2026 the rest.',
    'On 05/05/2026 we removed 41 units.',
    'The notice says: “Your listing was removed on 03/04/2026.”',
    '2026年3月4日移除41件。',
    '2026/3/4移除41件。',
    '25/03/2026移除41件。',
  ],
  bad: [
    'On 03/04/2026 we removed 41 units.',
    'Invoice 2291 of 5-6-2026 is exhibit 1.',
    'We refunded the buyer on 3/4/26.',
    '03/04/2026移除41件。',
    '发票日期为5/6/2026。',
    '我们于3-4-26退款。',
  ],
  check(plan, context): Match[] {
    const { dates } = plan.figures
    const unclear = dates.filter((date) => date.problem === 'ambiguous' && !plan.isQuoted(date))
    if (unclear.length === 0 || tellsOrder(dates)) return []
    return unclear.map((date) => ({ start: date.start, end: date.end, message: question(date, context) }))
  },
}

const slashed = /^\d{1,2}[/-]\d{1,2}[/-]/

/** Another date of the text is written so and can only be read in one order. */
const tellsOrder = (dates: readonly FoundDate[]): boolean =>
  dates.some(({ problem, words }) => problem === null && slashed.test(words) && !isTwice(words))

/** 05/05/2026 tells no order. */
function isTwice(words: string): boolean {
  const [one, other] = words.split(/[/-]/)
  return Number(one) === Number(other)
}

/** Names both readings, and which of the two the case knows. */
function question({ words, candidates }: FoundDate, { kase }: RuleContext): NonNullable<Match['message']> {
  const known = kase === null ? [] : candidates.filter((day) => knownOf(kase).days.has(day))
  const [only, second] = known
  if (only !== undefined && second === undefined) {
    return {
      en: `“${words}” can be read in two ways. Your papers know ${printDay(only, 'en')}; write it so if that is meant.`,
      zh: `“${words}”有两种读法。材料里有${printDay(only, 'zh')}，如果就是这天，请这样写。`,
    }
  }
  const [en, zh] = (['en', 'zh'] as const).map((lang) => candidates.map((day) => printDay(day, lang)))
  return {
    en: `“${words}” can be ${en?.join(' or ')}. Write the month as a word.`,
    zh: `“${words}”可以是${zh?.join('，也可以是')}。请把年月日写清楚。`,
  }
}
