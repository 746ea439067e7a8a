import type { Case } from '../case.ts'
import { addDays, dayIn, daysBetween } from '../dates.ts'
import type { Reminder } from '../reminder.ts'
import { momentOf } from '../zones.ts'
import { leadDays, nextDay, type Rhythm } from './rhythm.ts'
import { lastOf, standsSince } from './state.ts'
import { type Task, tasksOf } from './tasks.ts'

const morning = '09:00'
const month: Rhythm = { every: 'month', months: 1 }
/** A seller who wrote nothing for so long gets the line of the month and no more. */
const patienceDays = 35

/** The next word on each task, and the line of the month, in which all is said that falls on the same day. */
export function standingReminders(kase: Case, zone: string): Reminder[] {
  const since = standsSince(kase)
  if (since === null) return []
  const from = dayTold(since, kase.remindedTo, zone)
  const line = nextDay(month, from)
  const heard = dayIn(zone, kase.touchedAt)
  const own = tasksOf(kase).flatMap((task) => {
    const day = dayOf(kase, task, from)
    if (day === null || day === line || daysBetween(heard, day) > patienceDays) return []
    return [at(kase, day, zone, { what: 'task', task })]
  })
  return [...own, at(kase, line, zone, { what: 'month' })]
}

/** The last day that is settled: of return itself, or the one on which a morning's word was told last. */
function dayTold(since: number, remindedTo: number, zone: string): string {
  const [back, told] = [dayIn(zone, since), dayIn(zone, remindedTo)]
  const settled = momentOf(told, morning, zone) <= remindedTo ? told : addDays(told, -1)
  return settled > back ? settled : back
}

function at(kase: Case, day: string, zone: string, about: Reminder['about']): Reminder {
  const moment = momentOf(day, morning, zone)
  return { kase, at: moment, until: moment, about }
}

/** The next day of a task that is not done already; null for one without a day. */
function dayOf(kase: Case, task: Task, after: string): string | null {
  const { rhythm, from } = task
  if (rhythm === null) return null
  const start = from !== null && from > after ? addDays(from, -1) : after
  const due = nextDay(rhythm, start)
  const last = lastOf(kase, task.id)
  const isDone = last !== null && last.on >= addDays(due, -leadDays(rhythm)) && last.on <= due
  return isDone ? nextDay(rhythm, due) : due
}
