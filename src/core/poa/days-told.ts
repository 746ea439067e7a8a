import type { Case } from '../case.ts'
import { dayIn, type FoundDate } from '../dates.ts'
import { inside } from './figures.ts'
import type { PlanSentence, PlanText } from './plan-text.ts'
import { cue } from './word-index.ts'

const weekdayCue = cue(
  'monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun',
)
const name = 'sun|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?'
const before = new RegExp(String.raw`\b(${name})(?:day)?\.?,?\s(?:the\s|on\s)?$`, 'i')
const behind = new RegExp(String.raw`^,?\s?\(?(${name})(?:day)?\b`, 'i')
const behindZh = /^\s?[(（,，]?(?:星期|周|礼拜)([一二三四五六日天])/
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** True when any day of the week is named, so that one can stand beside a date. */
export const namesWeekdays = (plan: PlanText): boolean => plan.hasChinese || plan.has(weekdayCue)

/** The day of the week that stands beside a date, 0 for Sunday; null where none does. */
export function weekdayBeside(text: string, { start, end }: FoundDate): number | null {
  const after = text.slice(end, end + 12)
  const named = before.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? behind.exec(after)?.[1]
  if (named !== undefined) return days.indexOf(named.slice(0, 3).toLowerCase())
  const zh = behindZh.exec(after)?.[1]
  return zh === undefined ? null : Math.max(0, '日一二三四五六'.indexOf(zh))
}

/** A day without its year, taken in the year that brings it nearest to another day. */
export function dayNearest(monthDay: string, day: string): string {
  const year = Number(day.slice(0, 4))
  const apart = placeInYear(monthDay) - placeInYear(day.slice(5))
  const shift = apart > 186 ? -1 : apart < -186 ? 1 : 0
  return `${year + shift}-${monthDay}`
}

const placeInYear = (monthDay: string): number =>
  Number(monthDay.slice(0, 2)) * 31 + Number(monthDay.slice(3))

const lastDays = new WeakMap<Case, string | null>()

/** The last day the case has heard of, a day later to allow for time zones; null where it holds no times. */
export function lastDayOf(kase: Case): string | null {
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

const noticeCue = cue('notice notification complaint warning')
const arrivalCue = cue('received got receipt of dated reached arrived came')
const arrived =
  /\b(?:received|got|receipt of)\b[^.;]{0,40}\b(?:notice|notification|complaint|warning)\b|\b(?:notice|notification|complaint|warning)\b[^.;]{0,20}\b(?:of|dated|reached|arrived|came)\b|收到[^，。；]{0,10}(?:通知|投诉|邮件)/i

/** The day a letter itself gives for the notice: the one date of the first sentence that tells of its arrival. */
export function noticeDayTold(plan: PlanText): string | null {
  const told = [...plan.sentencesWith(noticeCue, arrivalCue), ...plan.hanSentences].find(
    (one) => arrived.test(one.own) && !/后|\bafter\b/i.test(one.own),
  )
  if (told === undefined) return null
  const [date, second] = inside(plan.figures.dates, told)
  return date === undefined || second !== undefined ? null : date.iso
}

const afterCue = cue(
  'after following upon receiving receipt response reaction because once soon when immediately',
)
const eventCue = cue(
  'complaint notice notification warning deactivation suspension mail email notified informed removal',
)
const after =
  /\b(?:after|following|upon|on receiving|in (?:response|reaction) to|because of|immediately after|(?:as soon as|once|when) (?:we )?(?:got|received|had)?) ?(?:we (?:got|received) |receiving |receipt of )?(?:the|this|your|that|amazon['’]s) (?:\w{1,14} )?(?:complaint|notice|notification|warning|deactivation|suspension|removal|e-?mail)\b|\b(?:once|as soon as|after|when) (?:we|i) (?:were|was|had been) (?:notified|informed)\b|(?:收到|接到|得知|知悉)(?:贵[司方]|亚马逊)?的?(?:通知|投诉|邮件|警告)(?:后|之后|当天|当日|立即|即)|(?:通知|投诉|警告)(?:收到)?(?:后|之后)|(?:封号|停用|被投诉|下架)(?:后|之后)/i

/** The sentences that tell of something as done because of the notice. */
export const reactions = (plan: PlanText): readonly PlanSentence[] =>
  [...plan.sentencesWith(afterCue, eventCue), ...plan.hanSentences].filter(({ own }) => after.test(own))

// "the order of 3 March", 3月3日的采购单: the day of a thing, not of the act.
const thing =
  /\b(?:orders?|lots?|batch(?:es)?|invoices?|purchases?|delivery|deliveries|shipments?|contracts?|reviews?|messages?|returns?|sales?|letters?|records?|reports?|versions?|stock|units|goods|cartons?|complaints?|notice|notification|e-?mail)(?: [\w#-]{1,16})?(?: (?:of|dated|from)| (?:received|sent|bought|placed|issued) on)\s(?:the\s)?$/i

/** True when a date belongs to a thing the sentence names. */
export const isOfThing = (text: string, { start, end }: FoundDate): boolean =>
  thing.test(text.slice(Math.max(0, start - 50), start)) ||
  /^(?:的|那批|到货的)/.test(text.slice(end, end + 3))
