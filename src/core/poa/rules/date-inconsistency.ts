import type { Case } from '../../case.ts'
import { dayIn, type FoundDate, printDay, weekday } from '../../dates.ts'
import { inside } from '../figures.ts'
import type { PlanSentence, PlanText } from '../plan-text.ts'
import type { Match, Rule, RuleContext } from '../rule.ts'

const after =
  /\b(?:after|following|upon|on receiving|in response to|because of) (?:we (?:got|received) )?(?:the|this|your|receiving the) (?:complaint|notice|notification|warning|deactivation|suspension|e-?mail)\b|(?:收到|接到)(?:通知|投诉|邮件|警告)(?:后|之后)|(?:投诉|通知|封号|停用)(?:后|之后)/i
const earlierControl =
  /\b(?:already|existing|had been|before the (?:complaint|notice)|since|purchased?|bought|ordered|invoices?|contract|delivered|delivery|sold|listed|shipped)\b|原有|此前|之前|早在|已有|采购|发票|合同|送货|付款|销售|上架于/i
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
  check(plan, context): Match[] {
    const found: Match[] = []
    for (const date of plan.figures.dates) {
      if (plan.isQuoted(date)) continue
      const message = faultOf(date, plan, context)
      if (message) found.push({ start: date.start, end: date.end, message })
    }
    return found
  },
}

/** What is done for a buyer answers the buyer, and may well be older than the notice. */
const toBuyer = /\b(?:exchang|refund|replac|buyer)\w*|买家|换货|退款|补发/i

function faultOf(date: FoundDate, plan: PlanText, { kase }: RuleContext): Match['message'] | null {
  if (date.problem === 'impossible')
    return {
      en: `“${date.words}” is not in the calendar. Which day was it?`,
      zh: `“${date.words}”在日历上没有这一天。应该是哪天？`,
    }
  const day = date.iso ?? dayNear(date, kase)
  if (day === null) return null
  const named = weekdayNear(plan.text, date)
  if (named !== null && date.iso !== null && named !== weekday(day))
    return {
      en: `${date.words} is not that day of the week. Which of the two is right?`,
      zh: `${date.words}不是那个星期几。哪个是对的？`,
    }
  const sentence = plan.sentenceAt(date.start)
  if (!sentence || !kase || sentence.heading || sentence.quoted) return null
  const notice = kase.notice?.receivedOn ?? null
  if (notice !== null && day < notice && isReaction(sentence)) {
    return {
      en: `${date.words} is before the notice of ${printDay(notice, 'en')}, but it is told as a reaction to it. If the control existed before, call it existing.`,
      zh: `${date.words}早于收到通知的${printDay(notice, 'zh')}，却写成收到之后做的。如果是原有做法，请写明是原有的。`,
    }
  }
  const last = lastDay(kase)
  if (
    last !== null &&
    day > last &&
    sentence.sense.done &&
    !sentence.sense.future &&
    sentence.part !== 'prevention'
  ) {
    return {
      en: `${date.words} is still to come, but it is told as done. If it is planned, write it as planned.`,
      zh: `${date.words}还没到，却写成已经做完。如果是计划，请写成计划。`,
    }
  }
  return invoiceFault(date, day, sentence, plan, kase)
}

const isReaction = ({ own, part, sense }: PlanSentence): boolean =>
  after.test(own) || (part === 'actions' && sense.done && !earlierControl.test(own) && !toBuyer.test(own))

/** The invoice a sentence names carries another day in the case. */
function invoiceFault(
  date: FoundDate,
  day: string,
  sentence: PlanSentence,
  { figures }: PlanText,
  kase: Case,
): Match['message'] | null {
  const named = kase.evidence.filter(
    (entry) => entry.number !== null && sentence.text.includes(entry.number) && entry.issuedOn !== null,
  )
  const [entry] = named
  if (named.length !== 1 || !entry?.issuedOn || inside(figures.dates, sentence).length > 1) return null
  if (day === entry.issuedOn || day === entry.purchasedOn) return null
  return {
    en: `${date.words} stands beside ${entry.number}, whose date in the case is ${printDay(entry.issuedOn, 'en')}. Which is right?`,
    zh: `${entry.number}旁边写的是${date.words}，材料里的日期是${printDay(entry.issuedOn, 'zh')}。哪个是对的？`,
  }
}

/** A day without its year, taken in the year that brings it nearest to the notice. */
function dayNear(date: FoundDate, kase: Case | null): string | null {
  const notice = kase?.notice?.receivedOn
  if (date.monthDay === undefined || !notice) return null
  const year = Number(notice.slice(0, 4))
  const far = (day: string) =>
    Math.abs(
      Number(day.slice(0, 4)) * 372 +
        Number(day.slice(5, 7)) * 31 +
        Number(day.slice(8)) -
        (year * 372 + Number(notice.slice(5, 7)) * 31 + Number(notice.slice(8))),
    )
  return (
    [year - 1, year, year + 1].map((y) => `${y}-${date.monthDay}`).toSorted((a, b) => far(a) - far(b))[0] ??
    null
  )
}

/** The last day the case has heard of, a day later to allow for time zones; null where it holds no times. */
function lastDay(kase: Case): string | null {
  const kept = lastDays.get(kase)
  if (kept !== undefined) return kept
  const times = [
    kase.openedAt,
    ...Object.values(kase.facts).map((fact) => fact.at),
    ...kase.choices.map((choice) => choice.attestedAt ?? 0),
  ]
  const last = Math.max(...times)
  const day = last > 0 ? dayIn('UTC', last + 86_400_000) : null
  lastDays.set(kase, day)
  return day
}

const lastDays = new WeakMap<Case, string | null>()

const daysEn = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

function weekdayNear(text: string, date: FoundDate): number | null {
  const before = /\b(sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?)(?:day)?,?\s(?:the\s)?$/i.exec(
    text.slice(Math.max(0, date.start - 16), date.start),
  )?.[1]
  if (before !== undefined) return daysEn.indexOf(before.slice(0, 3).toLowerCase())
  const zh = /^\s?[(（]?(?:星期|周)([一二三四五六日天])/.exec(text.slice(date.end, date.end + 6))?.[1]
  return zh === undefined ? null : Math.max(0, '日一二三四五六'.indexOf(zh))
}
