import type { Case, Evidence } from '../case.ts'
import { type FoundDate, printDay, weekday } from '../dates.ts'
import { checkDates } from '../evidence/check-dates.ts'
import type { Text } from '../text.ts'
import {
  dayNearest,
  isOfThing,
  lastDayOf,
  namesWeekdays,
  noticeDayTold,
  reactions,
  weekdayBeside,
} from './days-told.ts'
import { inside } from './figures.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import type { Match } from './rule.ts'

const earlierControl =
  /\b(?:already|existing|had been|before the (?:complaint|notice)|since|purchased?|bought|ordered|invoices?|contract|delivered|delivery|sold|listed|shipped)\b|原有|此前|之前|早在|已有|采购|发票|合同|送货|付款|销售|上架于/i

/** The days of a letter that cannot be, or do not fit the line of the case. */
export function dateFaults(plan: PlanText, kase: Case | null): readonly Match[] {
  const { dates } = plan.figures
  if (dates.length === 0) return none
  const received = kase?.notice?.receivedOn ?? null
  const seen: Seen = {
    kase,
    received,
    notice: received ?? (dates.length > 1 ? noticeDayTold(plan) : null),
    last: kase === null ? null : lastDayOf(kase),
    weekdays: namesWeekdays(plan),
    reactions: null,
  }
  const found: Match[] = []
  for (const date of dates) {
    if (plan.quotes.length > 0 && plan.isQuoted(date)) continue
    const message = calendarFault(plan.text, date, seen) ?? lineFault(plan, date, seen)
    if (message !== null) found.push({ start: date.start, end: date.end, message })
  }
  return kase === null ? found : [...found, ...firstSaleFaults(plan, kase)]
}

const none: readonly Match[] = []

interface Seen {
  readonly kase: Case | null
  /** The day the case gives for the notice, and that day or the one the letter gives. */
  readonly received: string | null
  readonly notice: string | null
  readonly last: string | null
  readonly weekdays: boolean
  /** Found when first asked for. */
  reactions: ReadonlySet<PlanSentence> | null
}

function calendarFault(text: string, date: FoundDate, { weekdays }: Seen): Text | null {
  if (date.problem === 'impossible')
    return {
      en: `“${date.words}” is not in the calendar. Which day was it?`,
      zh: `“${date.words}”在日历上没有这一天。应该是哪天？`,
    }
  const named = weekdays && date.iso !== null ? weekdayBeside(text, date) : null
  if (named === null || date.iso === null || named === weekday(date.iso)) return null
  return {
    en: `${date.words} is not that day of the week. Which of the two is right?`,
    zh: `${date.words}不是那个星期几。哪个是对的？`,
  }
}

/** Where the day does not fit into the line of the case. */
function lineFault(plan: PlanText, date: FoundDate, seen: Seen): Text | null {
  const { kase, notice, last } = seen
  if (notice === null && last === null && kase === null) return null
  const near = date.monthDay !== undefined && notice !== null ? dayNearest(date.monthDay, notice) : null
  const day = date.iso ?? near
  if (day === null) return null
  const early = notice !== null && day < notice
  const late = last !== null && day > last
  if (!early && !late) return kase === null ? null : invoiceFault(plan, date, day, kase)
  const sentence = plan.sentenceAt(date.start)
  if (sentence === null || sentence.heading || sentence.quoted) return null
  if (early && isReaction(plan, sentence, seen) && !isOfThing(plan.text, date))
    return {
      en: `${date.words} is before the notice of ${printDay(notice, 'en')}, but it is told as a reaction to it. If the control existed before, call it existing.`,
      zh: `${date.words}早于收到通知的${printDay(notice, 'zh')}，却写成收到之后做的。如果是原有做法，请写明是原有的。`,
    }
  const { sense, part } = sentence
  if (late && part !== 'prevention' && sense.done && !sense.future)
    return {
      en: `${date.words} is still to come, but it is told as done. If it is planned, write it as planned.`,
      zh: `${date.words}还没到，却写成已经做完。如果是计划，请写成计划。`,
    }
  return kase === null ? null : invoiceFault(plan, date, day, kase)
}

/** What is done for a buyer answers the buyer, and may well be older than the notice. */
const toBuyer = /\b(?:exchang|refund|replac|buyer)\w*|买家|换货|退款|补发/i

function isReaction(plan: PlanText, sentence: PlanSentence, seen: Seen): boolean {
  seen.reactions ??= new Set(reactions(plan))
  if (seen.reactions.has(sentence)) return true
  const { own, part, sense } = sentence
  // Among the actions taken, what is done counts as done because of the notice.
  return (
    seen.received !== null &&
    part === 'actions' &&
    sense.done &&
    !earlierControl.test(own) &&
    !toBuyer.test(own)
  )
}

const dated = new WeakMap<Case, readonly Evidence[]>()

/** The invoices and letters of a case that carry a number and a day. */
function datedOf(kase: Case): readonly Evidence[] {
  const known = dated.get(kase)
  if (known !== undefined) return known
  const entries = kase.evidence.filter(
    ({ number, issuedOn, type }) =>
      number !== null && issuedOn !== null && type !== 'other' && type !== 'photo',
  )
  dated.set(kase, entries)
  return entries
}

// "invoice 2291 of 5 March", 发票2291号，3月5日开具; the day of an event stands elsewhere.
const printed = /^号?[,，\s(（:：]{0,3}(?:of|dated|from|issued(?: on)?|date:?|开具于|日期[:：为]?)?\s?$/i
const printedBefore = /^(?:的|开具的|开的)?\s?(?:invoice|receipt|contract|发票|合同)?(?:号码?|no\.?)?\s?$/i

/** The invoice a date stands beside carries another day in the case. */
function invoiceFault(plan: PlanText, date: FoundDate, day: string, kase: Case): Text | null {
  const entries = datedOf(kase)
  if (entries.length === 0) return null
  const sentence = plan.sentenceAt(date.start)
  // Beside more than one date an invoice's number tells of none.
  if (sentence === null || sentence.quoted || inside(plan.figures.dates, sentence).length > 1) return null
  const [entry, second] = entries.filter(({ number }) => number !== null && sentence.text.includes(number))
  if (!entry?.issuedOn || entry.number === null || second !== undefined) return null
  if (day === entry.issuedOn || day === entry.purchasedOn) return null
  const at = sentence.start + sentence.text.indexOf(entry.number)
  const isPrinted =
    at < date.start
      ? printed.test(plan.text.slice(at + entry.number.length, date.start))
      : printedBefore.test(plan.text.slice(date.end, at))
  if (!isPrinted) return null
  return {
    en: `${date.words} stands beside ${entry.number}, whose date in the case is ${printDay(entry.issuedOn, 'en')}. Which is right?`,
    zh: `${entry.number}旁边写的是${date.words}，材料里的日期是${printDay(entry.issuedOn, 'zh')}。哪个是对的？`,
  }
}

interface LateInvoice {
  readonly number: string
  readonly message: Text
}

const lateInvoices = new WeakMap<Case, readonly LateInvoice[]>()
const asEarlier =
  /\b(?:before|prior to|earlier than|ahead of)\b[^.;]{0,30}\b(?:sale|sold|listing|listed|offer)\b|(?:早于|先于)[^，。；]{0,10}(?:销售|上架|售出)|(?:销售|上架)(?:之)?前/i

/** An invoice of a day after the first sale: to be explained, and wrong where it is told as earlier. */
function firstSaleFaults(plan: PlanText, kase: Case): Match[] {
  return lateInvoicesOf(kase).flatMap(({ number, message }): Match[] => {
    const sentence = plan.sentenceAt(plan.text.indexOf(number))
    if (sentence === null) return []
    const severity = asEarlier.test(sentence.own) ? 'error' : 'warning'
    return [{ start: sentence.start, end: sentence.end, severity, message }]
  })
}

function lateInvoicesOf(kase: Case): readonly LateInvoice[] {
  const known = lateInvoices.get(kase)
  if (known !== undefined) return known
  const found = checkDates(kase)
    .filter(({ id, result }) => id === 'before-first-sale' && result === 'conflicts')
    .flatMap(({ evidence, message }) =>
      evidence.flatMap((id) => {
        const number = kase.evidence.find((entry) => entry.id === id)?.number ?? null
        return number === null ? [] : [{ number, message }]
      }),
    )
  lateInvoices.set(kase, found)
  return found
}
