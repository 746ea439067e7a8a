import type { Case } from '../case.ts'
import { remindersOf } from '../reminders.ts'
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
const other: Text = { en: 'A word from the coach about this case', zh: '教练会来问这个案件' }

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
    ...reminders
      .filter((one) => one.about.what !== 'reply')
      .map(({ until, about: told }) => {
        const { day } = placeInTime(until, zone)
        const sentence = 'sentence' in told ? told.sentence : null
        const what = `${told.what} ${sentence?.en ?? ''}`
        return event(what, day, sentence ? measure : other, sentence?.[lang] ?? '', [])
      }),
  ]
  const once = new Map(events.map((one) => [one.id, one]))
  return { name: `${name[lang]} ${about}`, lang, madeAt: now, events: [...once.values()] }
}
