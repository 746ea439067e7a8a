import type { Case } from '../case.ts'
import { remindersOf } from '../reminders.ts'
import type { Reminder } from '../reminder.ts'
import { replyTimes } from '../reply-moment.ts'
import { sha256 } from '../sha256.ts'
import type { Lang, Text } from '../text.ts'
import { placeInTime } from '../zones.ts'
import type { Calendar } from './calendar.ts'
import { plainText } from './plain-text.ts'

const alarms = [72, 24, 3].map((hours) => hours * 60)

const name: Text = { en: 'Appeal', zh: '申诉' }
const reply: Text = {
  en: 'Time to reply to Amazon ends',
  zh: '回复亚马逊的期限到',
}
const lastWord: Text = {
  en: 'As the notice says or as counted from it; Account Health has the last word.',
  zh: '按通知所写或推算，以账户状况为准。',
}
const measure: Text = {
  en: 'A measure of the plan starts',
  zh: '计划里的一项措施开始',
}
const silence: Text = {
  en: 'No answer from Amazon yet? Look in Account Health',
  zh: '亚马逊还没回？看一眼账户状况',
}
const month: Text = {
  en: 'Once a month: what was kept up, and what shows it',
  zh: '每月一次：该做的做了没有，凭证在哪',
}

interface Told {
  readonly key: string
  readonly title: Text
  readonly note: Text
}

/** How a reminder that has a day stands in a calendar. */
function toldIn({ about }: Reminder): Told | null {
  const none = { en: '', zh: '' }
  switch (about.what) {
    case 'reply':
      return null // its end stands there once, with alarms
    case 'measure':
      return { key: `measure ${about.sentence.en}`, title: measure, note: about.sentence }
    case 'silence':
      return { key: 'silence ', title: silence, note: none }
    case 'month':
      return { key: 'month ', title: month, note: none }
    case 'task': {
      const { id, what, owner, cadence, proof } = about.task
      return {
        key: `task ${id}`,
        title: { en: `Keep up: ${what.en}`, zh: `该做了：${what.zh}` },
        note: {
          en: `${owner.en}, ${cadence.en}. What shows it: ${proof.en}.`,
          zh: `${owner.zh}，${cadence.zh}。凭证：${proof.zh}。`,
        },
      }
    }
  }
}

/** What of a case has a day or an hour; no event for a case of which none is known, or a practice. */
export function calendarOf(kase: Case, zone: string, lang: Lang, now: number): Calendar {
  const about = plainText(kase.title === '' ? kase.id : kase.title)
    .replace(/\s+/g, ' ')
    .slice(0, 80)
  const event = (what: string, at: number | string, title: Text, note: string, early: number[]) => ({
    id: `${sha256(`${kase.id} ${kase.openedAt} ${what} ${at}`).slice(0, 24)}@appeal-coach`,
    title: `${title[lang]} (${about})`,
    description: note,
    at,
    alarms: early,
  })
  const reminders = remindersOf(kase, zone)
  const isOpen = reminders.some((one) => one.about.what === 'reply')
  const ends = isOpen ? [...new Set(replyTimes(kase, zone).map(({ at }) => at))] : []
  const events = [
    ...ends.map((at) => event('reply', at, reply, lastWord[lang], alarms)),
    ...reminders.flatMap((one) => {
      const told = toldIn(one)
      if (told === null) return []
      const { day } = placeInTime(one.until, zone)
      return [event(told.key, day, told.title, told.note[lang], [])]
    }),
  ]
  const once = new Map(events.map((one) => [one.id, one]))
  return { name: `${name[lang]} ${about}`, lang, madeAt: now, events: [...once.values()] }
}
