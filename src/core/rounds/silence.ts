import type { Case } from '../case.ts'
import { addDays } from '../dates.ts'
import type { Reminder } from '../reminder.ts'
import { momentOf } from '../zones.ts'
import { answerDays } from './waiting-time.ts'

/** How long nothing is said where Amazon names no time for its answer. */
const plainDays = 7
/** After a time that Amazon named itself, for the mail that is a little late. */
const graceDays = 2

/** One word, and only one, where nothing came since the last letter. */
export function silence(kase: Case, zone: string): Reminder[] {
  const last = kase.rounds.at(-1)
  const sentOn = last?.submittedOn ?? null
  if (!last || sentOn === null || last.replies.length > 0) return []
  const named = answerDays(kase)
  const day = addDays(sentOn, named === null ? plainDays : Math.ceil(named) + graceDays)
  const at = momentOf(day, '09:00', zone)
  return [{ kase, at, until: at, about: { what: 'silence', sentOn } }]
}
