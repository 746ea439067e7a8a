import type { Notice } from '../case.ts'
import { addDays, daysBetween, isDay, printDay } from '../dates.ts'
import type { Deadline } from '../notice/triage.ts'
import type { Text } from '../text.ts'
import { momentOf, placeInTime, placeName, storeZone } from '../zones.ts'

/**
 * Every period the notice names, one line each, replies first. Only a `reply` entry is something the seller must
 * do; the others are said for what they are (domain sheet a.5), so that a fund hold is never taken for a deadline.
 */
export function explainDeadlines(notice: Notice, today: string, zone: string): Text[] {
  const replies = notice.deadlines.filter((deadline) => deadline.what === 'reply')
  const others = notice.deadlines.filter((deadline) => deadline.what !== 'reply')
  const lines = [
    ...replies.map((deadline) => replyLine(deadline, notice, today, zone)),
    ...others.map((deadline) => otherLine(deadline, notice)),
  ]
  return replies.length === 0 ? [noReplyTime, ...lines] : lines
}

const noReplyTime: Text = {
  en: 'This notice prints no day to reply by. Check the row in Account Health.',
  zh: '这份通知没有写回复期限。请到账户状况那一行核对。',
}

/** The last day to act, absolute where it can be counted. */
export function replyBy(
  deadline: Deadline,
  notice: Notice,
): { day: string; countedFrom: 'print' | 'receipt' | 'sending' } | null {
  if (deadline.date !== null && isDay(deadline.date)) return { day: deadline.date, countedFrom: 'print' }
  if (deadline.days === null) return null
  if (notice.receivedOn !== null)
    return { day: addDays(notice.receivedOn, deadline.days), countedFrom: 'receipt' }
  if (notice.sentOn !== null) return { day: addDays(notice.sentOn, deadline.days), countedFrom: 'sending' }
  return null
}

const counted = {
  print: { en: 'the day printed in the notice', zh: '通知上印的日期' },
  receipt: { en: 'counted from the day you received it', zh: '从您收到通知那天算起' },
  sending: { en: 'counted from the day the notice was sent', zh: '从通知发出那天算起' },
} as const

function replyLine(deadline: Deadline, notice: Notice, today: string, zone: string): Text {
  const by = replyBy(deadline, notice)
  if (by === null) return withoutDay(deadline)
  const left = daysBetween(today, by.day)
  const { en: fromEn, zh: fromZh } = counted[by.countedFrom]
  const [dayEn, dayZh] = [printDay(by.day, 'en'), printDay(by.day, 'zh')]
  if (left < 0) {
    return {
      en: `Reply was due by ${dayEn}, ${inDays(-left)} ago (${fromEn}). Look in Account Health whether it is still open; a late answer is often still read, which is not certain.`,
      zh: `回复期限是${dayZh}，已过 ${-left} 天（${fromZh}）。请到账户状况看入口还在不在；逾期也常有人看，但不一定。`,
    }
  }
  const clock = by.countedFrom === 'print' ? storesClock(deadline, notice, zone) : yourDate(zone)
  const leftEn = left === 0 ? 'that is today' : `${inDays(left)} left`
  const leftZh = left === 0 ? '就是今天' : `还有 ${left} 天`
  return {
    en: `Reply by ${dayEn}, ${leftEn}, ${fromEn}. Please check Account Health. ${clock.en}`,
    zh: `${dayZh}前回复，${leftZh}，${fromZh}。请到账户状况核对。${clock.zh}`,
  }
}

function yourDate(zone: string): Text {
  return {
    en: `This is your date, in ${placeName(zone).en}. The store’s day can differ by one: send a day early.`,
    zh: `这是您当地（${placeName(zone).zh}时间）的日期。站点可能差一天，最好提前一天交。`,
  }
}

/** The end of a printed day in the store's time and in the seller's; where the store's zone is unknown, a warning. */
function storesClock(deadline: Deadline, notice: Notice, zone: string): Text {
  const store = deadline.zone ?? storeZone(notice.marketplace)
  if (store === null || deadline.date === null) return yourDate(zone)
  const time = deadline.time ?? '23:59'
  const here = placeInTime(momentOf(deadline.date, time, store), zone)
  const [there, yours] = [placeName(store), placeName(zone)]
  const [dayEn, dayZh] = [printDay(here.day, 'en'), printDay(here.day, 'zh')]
  return deadline.time === null
    ? {
        en: `That day ends in ${there.en} when it is ${here.time} on ${dayEn} in ${yours.en}.`,
        zh: `这一天按站点的${there.zh}时间结束，${yours.zh}时间是${dayZh} ${here.time}。`,
      }
    : {
        en: `${time} in ${there.en} is ${here.time} on ${dayEn} in ${yours.en}.`,
        zh: `${there.zh}时间 ${time}，就是${yours.zh}时间${dayZh} ${here.time}。`,
      }
}

function withoutDay(deadline: Deadline): Text {
  if (deadline.days === null) {
    return {
      en: `The notice sets a time to reply: ${quoted(deadline)}. Check Account Health for the day.`,
      zh: `通知写了回复期限：${quoted(deadline)}。具体哪天请看账户状况。`,
    }
  }
  return {
    en: `Reply within ${inDays(deadline.days)}. Tell me the day you received it, then I can name the date. Check Account Health too.`,
    zh: `${deadline.days} 天内回复。告诉我您哪天收到的，我就能算出日期。也请看账户状况。`,
  }
}

const meanings: Record<Exclude<Deadline['what'], 'reply'>, Text> = {
  funds: { en: 'about your funds, not a time to reply', zh: '说的是资金，不是回复期限' },
  stock: {
    en: 'about your FBA stock (it may be destroyed or must be removed), not a time to reply',
    zh: '说的是 FBA 库存（可能被弃置或要移除），不是回复期限',
  },
  record: {
    en: 'how long the entry stays in Account Health, not a time to reply',
    zh: '说的是记录在账户状况里留多久，不是回复期限',
  },
  evaluation: {
    en: 'the time to join the patent evaluation; that needs a patent lawyer now',
    zh: '说的是参加专利评估的期限，现在就要找专利律师',
  },
  other: { en: 'another period, not a time to reply', zh: '是别的期限，不是回复期限' },
}

const invoicePeriod: Text = {
  en: 'the period your invoices must fall in, not a time to reply',
  zh: '说的是发票日期范围，不是回复期限',
}

function otherLine(deadline: Deadline, notice: Notice): Text {
  const what = deadline.what
  if (what === 'reply') return noReplyTime
  const isInvoicePeriod =
    what === 'other' && deadline.days !== null && deadline.days === notice.invoiceWindowDays
  const meaning = isInvoicePeriod ? invoicePeriod : meanings[what]
  const en =
    deadline.date !== null
      ? printDay(deadline.date, 'en')
      : deadline.days !== null
        ? inDays(deadline.days)
        : quoted(deadline)
  const zh =
    deadline.date !== null
      ? printDay(deadline.date, 'zh')
      : deadline.days !== null
        ? `${deadline.days} 天`
        : quoted(deadline)
  return { en: `${upper(en)}: ${meaning.en}.`, zh: `${zh}：${meaning.zh}。` }
}

function inDays(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}

function quoted(deadline: Deadline): string {
  return `“${deadline.text.trim().slice(0, 160)}”`
}

function upper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
