import type { Case } from './case.ts'
import { isSubmitted, reinstatedAt } from './case-end.ts'
import { findItem } from './poa/catalogue/index.ts'
import { printItem } from './poa/catalogue/print-item.ts'
import { outOfNight } from './quiet-hours.ts'
import type { Reminder } from './reminder.ts'
import { replyTimes } from './reply-moment.ts'
import { isClosed } from './rounds/last-word.ts'
import { silence } from './rounds/silence.ts'
import { isWaiting, openReply } from './rounds/state.ts'
import { standingReminders } from './standing/due.ts'
import { momentOf } from './zones.ts'

const hour = 3_600_000
const hoursBefore = [72, 24, 3]
/** So near to the end that it is told by night, too. */
const urgentHours = 3
/** In the seller's morning, because a measure has a day and no hour. */
const morning = '09:00'

/** Every reminder of a case that still runs, told or not, in the order of its time; of what goes on, the next. */
export function remindersOf(kase: Case, zone: string): Reminder[] {
  if (kase.practice || isClosed(kase)) return []
  const all = [...deadlines(kase, zone), ...measures(kase, zone), ...silence(kase, zone)]
  return [...all, ...standingReminders(kase, zone)].toSorted((a, b) => a.at - b.at)
}

/** Those that nobody told yet; in the past where they were missed. */
export const untold = (kase: Case, zone: string): Reminder[] =>
  remindersOf(kase, zone).filter(({ at }) => at > kase.remindedTo)

/** It cannot wait for the morning. */
export const isUrgent = ({ about, until }: Reminder, now: number): boolean =>
  about.what === 'reply' && until > now && until - now <= urgentHours * hour

const isOver = (kase: Case): boolean => reinstatedAt(kase) !== null && openReply(kase) === null

/** None while it is Amazon's turn, or once it is won. */
function deadlines(kase: Case, zone: string): Reminder[] {
  if (isWaiting(kase) || isOver(kase)) return []
  return replyTimes(kase, zone).flatMap(({ at: until, countedFrom }) =>
    hoursBefore.map((hours): Reminder => {
      const at = until - hours * hour
      const told = hours <= urgentHours ? at : outOfNight(at, zone)
      return { kase, at: told, until, about: { what: 'reply', countedFrom } }
    }),
  )
}

/** Measures that the seller gave a day to start on. */
function measures(kase: Case, zone: string): Reminder[] {
  return kase.choices.flatMap((choice) => {
    const item = findItem(choice.item)
    const day = choice.slots['on']
    if (choice.status !== 'planned' || !item || day?.kind !== 'date' || typeof day.value !== 'string')
      return []
    const at = momentOf(day.value, morning, zone)
    const sentence = printItem(item, choice, { asins: kase.notice?.asins ?? [] })
    const about = { what: 'measure', sentence, isSent: isSubmitted(kase) } as const
    return Number.isFinite(at) ? [{ kase, at, until: at, about }] : []
  })
}
