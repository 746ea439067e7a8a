import { dayIn, printDay } from './dates.ts'
import type { Reminder } from './reminder.ts'
import { silencePart } from './rounds/silence-words.ts'
import type { Session } from './session.ts'
import { monthPart, taskPart } from './standing/words.ts'
import { contextOf } from './step.ts'
import { currentQuestion } from './steps/index.ts'
import type { Text } from './text.ts'
import { placeInTime, placeName } from './zones.ts'

const minute = 60_000
const hour = 60 * minute

/** One text for all that is due, the nearest first: the day, the zone, the time left and the next step of each case. */
export function reminderText(due: readonly Reminder[], session: Session, now: number): Text | null {
  const latest = new Map<string, Reminder>()
  // Of several missed words about one moment the last says all.
  const months = new Set(due.filter(({ about }) => about.what === 'month').map(({ kase }) => kase.id))
  for (const one of due) {
    // The line of the month holds every task.
    if (one.about.what === 'task' && months.has(one.kase.id)) continue
    latest.set(`${one.kase.id} ${one.about.what} ${one.until} ${sentenceOf(one)}`, one)
  }
  const ordered = [...latest.values()].toSorted((a, b) => a.until - b.until)
  if (ordered.length === 0) return null
  const parts = ordered.map((one) => partFor(one, session, now))
  const count = ordered.length
  const head: Text = {
    en: count === 1 ? 'A reminder.' : `${count} reminders, the nearest first.`,
    zh: count === 1 ? '提醒您一件事。' : `提醒您 ${count} 件事，最近的在前。`,
  }
  const joined = (lang: 'en' | 'zh'): string => [head[lang], ...parts.map((part) => part[lang])].join('\n\n')
  return { en: joined('en'), zh: joined('zh') }
}

const sentenceOf = ({ about }: Reminder): string =>
  about.what === 'measure' ? about.sentence.en : about.what === 'task' ? about.task.id : ''

function partFor(one: Reminder, session: Session, now: number): Text {
  const { kase } = one
  const said = saidOf(one, session.zone, now)
  const title: Text =
    Object.keys(session.cases).length > 1
      ? { en: `Case ${kase.id}, ${kase.title}: `, zh: `案件 ${kase.id}（${kase.title}）：` }
      : { en: '', zh: '' }
  const next = nextStep(one, session, now)
  const tail = (words: string): string => (words === '' ? '' : `\n${words}`)
  return { en: `${title.en}${said.en}${tail(next.en)}`, zh: `${title.zh}${said.zh}${tail(next.zh)}` }
}

function saidOf(one: Reminder, zone: string, now: number): Text {
  const { about, kase } = one
  switch (about.what) {
    case 'reply':
      return replyPart(one, zone, now)
    case 'measure':
      return measurePart(one, zone)
    case 'silence':
      return silencePart(kase, about.sentOn, dayIn(zone, now))
    case 'task':
      return taskPart(kase, about.task)
    case 'month':
      return monthPart(kase, zone, now)
  }
}

const counted = {
  print: {
    en: 'That is the time the notice prints; Account Health has the last word.',
    zh: '这是通知上印的时间，以账户状况为准。',
  },
  receipt: {
    en: 'It is counted from the day you received the notice; Account Health has the last word.',
    zh: '从您收到通知那天算的，以账户状况为准。',
  },
  sending: {
    en: 'It is counted from the day the notice was sent; Account Health has the last word.',
    zh: '从通知发出那天算的，以账户状况为准。',
  },
} as const

function replyPart({ until, about }: Reminder, zone: string, now: number): Text {
  const { day, time } = placeInTime(until, zone)
  const place = placeName(zone)
  const when: Text = {
    en: `${time} on ${printDay(day, 'en')} (${place.en} time)`,
    zh: `${printDay(day, 'zh')} ${time}（${place.zh}时间）`,
  }
  const how = about.what === 'reply' ? counted[about.countedFrom] : { en: '', zh: '' }
  if (until > now) {
    const left = span(until - now)
    return {
      en: `Amazon’s time to reply ends at ${when.en}: ${left.en} left. ${how.en}`,
      zh: `回复亚马逊的期限到 ${when.zh}，还有 ${left.zh}。${how.zh}`,
    }
  }
  const over = span(now - until)
  return {
    en: `Amazon’s time to reply ended at ${when.en}, ${over.en} ago. Look in Account Health whether it is still open; a late answer is often still read, which is not certain.`,
    zh: `回复亚马逊的期限是 ${when.zh}，已经过了 ${over.zh}。请到账户状况看入口还在不在；逾期也常有人看，但不一定。`,
  }
}

function measurePart({ until, about }: Reminder, zone: string): Text {
  const { day } = placeInTime(until, zone)
  const place = placeName(zone)
  const isSent = about.what === 'measure' && about.isSent
  const sentence = about.what === 'measure' ? about.sentence : { en: '', zh: '' }
  if (isSent)
    return {
      en: `The letter you sent names a measure from ${printDay(day, 'en')} (${place.en} time): “${sentence.en}” Amazon may look whether it is so. If it is in force, change that answer with /edit; if not, begin it today.`,
      zh: `您交出去的信里写了 ${printDay(day, 'zh')}（${place.zh}时间）起的一项措施：“${sentence.zh}”亚马逊可能会核对。已经在做的话，用 /edit 改成已执行；还没做，今天就开始。`,
    }
  return {
    en: `A measure in your plan was to start on ${printDay(day, 'en')} (${place.en} time): “${sentence.en}” If it is in force, change that answer with /edit; if not, give it another day. The plan must say what is true.`,
    zh: `计划里有一项措施定在 ${printDay(day, 'zh')}（${place.zh}时间）开始：“${sentence.zh}”已经在做的话，用 /edit 改成已执行；还没做，就改个日期。信里写的必须是实情。`,
  }
}

/** Whole hours, rounded down but for a few minutes; days where it is long, minutes in the last hour. */
function span(ms: number): Text {
  const hours = Math.floor((ms + 10 * minute) / hour)
  const days = Math.floor(hours / 24)
  if (days > 4) return { en: `${days} days`, zh: `${days} 天` }
  if (hours >= 1) return { en: hours === 1 ? '1 hour' : `${hours} hours`, zh: `${hours} 小时` }
  const minutes = Math.max(1, Math.floor(ms / minute))
  return { en: minutes === 1 ? '1 minute' : `${minutes} minutes`, zh: `${minutes} 分钟` }
}

function nextStep({ kase, about }: Reminder, session: Session, now: number): Text {
  const isHere = kase.id === session.current
  const place = isHere ? '/repeat' : `/cases ${kase.id}`
  if (about.what === 'task' || about.what === 'month' || about.what === 'silence')
    return isHere ? { en: '', zh: '' } : { en: `Send ${place} first.`, zh: `请先发 ${place}。` }
  if (about.what === 'measure')
    return isHere
      ? { en: 'Send /edit.', zh: '请发 /edit。' }
      : { en: `Send ${place}, then /edit.`, zh: `请先发 ${place}，再发 /edit。` }
  const then = isHere ? session : { ...session, current: kase.id, asking: null }
  const { label } = currentQuestion(contextOf(then, now))
  return {
    en: `Next: ${label.en}. Send ${place} to go on.`,
    zh: `下一步：${label.zh}。发 ${place} 继续。`,
  }
}
