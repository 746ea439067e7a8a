import type { FoundDate } from '../../dates.ts'
import { printDay } from '../../dates.ts'
import { knownOf } from '../known.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, matches, type Rule, type RuleContext } from '../rule.ts'

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
    'On 25.03.2026 we removed 41 units and on 02.04.2026 the rest.',
    'On 3/4 of the boxes the label was torn.',
    'The lot number is 03-04-2026.',
    'The notice says: “Your listing was removed on 03/04/2026.”',
    '2026年3月4日移除41件。',
    '2026/3/4移除41件。',
    '25/03/2026移除41件。',
    '版本号3.4.2026已停用。',
  ],
  bad: [
    'On 03/04/2026 we removed 41 units.',
    'Invoice 2291 of 5-6-2026 is exhibit 1.',
    'We refunded the buyer on 3/4/26.',
    'We stopped selling on 3/4 and told the buyer.',
    'The lot was checked on 03.04.2026.',
    '03/04/2026移除41件。',
    '发票日期为5/6/2026。',
    '我们于3-4-26退款。',
    '送货单日期为9.3.2026。',
  ],
  check(plan, context): Match[] {
    const { dates } = plan.figures
    const unclear = dates.filter((date) => isUnclear(date) && !isName(plan, date) && !plan.isQuoted(date))
    const bare = plan.text.includes('/')
      ? matches(plan, withoutYear).filter((span) => isBare(plan, span))
      : []
    if ((unclear.length === 0 && bare.length === 0) || tellsOrder(dates)) return []
    return [
      ...unclear.map((date) => ({ start: date.start, end: date.end, message: question(date, context) })),
      ...bare,
    ]
  },
}

const inOrder = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(\d{2,4})$/

/** 03/04/2026, and 3.4.2026, which only some countries read day first. */
function isUnclear({ problem, words }: FoundDate): boolean {
  if (problem === 'ambiguous') return true
  const [, first, mark, second] = inOrder.exec(words) ?? []
  if (problem !== null || mark !== '.') return false
  return Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second)
}

/** Another date of the text is written so and can only be read in one order. */
const tellsOrder = (dates: readonly FoundDate[]): boolean =>
  dates.some(({ problem, words }) => {
    const [, first, , second] = inOrder.exec(words) ?? []
    return problem === null && (Number(first) > 12 || Number(second) > 12)
  })

const nameBefore =
  /\b(?:number|no|code|id|ref|reference|version|sku|lot|model)\.?(?: is| of)?[ :#]{0,2}$|(?:编号|批号|单号|号码|版本号?|型号)(?:为|是|：|:)?$/i
const countAfter = /^ ?(?:units?|pieces|pcs|euros?|dollars|usd|eur|cm|mm|件|元|厘米)\b/i

/** The number of a lot, a version, a list of prices. */
const isName = ({ text }: PlanText, { start, end }: FoundDate): boolean =>
  nameBefore.test(text.slice(Math.max(0, start - 24), start)) || countAfter.test(text.slice(end, end + 10))

// "on 3/4", no fraction and no year behind it
const withoutYear =
  /(?<=\b(?:on|since|until|dated|from) )\d{1,2}\/\d{1,2}(?![\d/-]|\.\d| (?:of|inch|inches|litre|cup)\b)/gi

function isBare({ text }: PlanText, { start, end }: Match): boolean {
  const [first, second] = text.slice(start, end).split('/').map(Number)
  return first !== second && Number(first) <= 12 && Number(second) <= 12 && first !== 0 && second !== 0
}

/** Names both readings, and which of the two the case knows. */
function question({ words, ...date }: FoundDate, { kase }: RuleContext): NonNullable<Match['message']> {
  const candidates = readingsOf(words, date.candidates)
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

/** Of a date with dots one reading was found; the other has day and month changed over. */
function readingsOf(words: string, candidates: readonly string[]): readonly string[] {
  const [only] = candidates
  if (candidates.length !== 1 || only === undefined || !inOrder.test(words)) return candidates
  const [year = '', month = '', day = ''] = only.split('-')
  return [only, `${year}-${day}-${month}`]
}
