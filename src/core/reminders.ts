import type { Case } from './case.ts'
import { isSubmitted, reinstatedAt } from './case-end.ts'
import { findItem } from './poa/catalogue/index.ts'
import { printItem } from './poa/catalogue/print-item.ts'
import { type ReplyTime, replyTimes } from './reply-moment.ts'
import type { Text } from './text.ts'
import { momentOf } from './zones.ts'

/** A word to the seller at its time: before a reply is due, or on the day a measure was planned to start. */
export interface Reminder {
  readonly kase: Case
  /** When it is to be told. */
  readonly at: number
  /** The moment it is about. */
  readonly until: number
  readonly about:
    | { readonly what: 'reply'; readonly countedFrom: ReplyTime['countedFrom'] }
    | { readonly what: 'measure'; readonly sentence: Text }
}

const hour = 3_600_000
const hoursBefore = [72, 24, 3]
/** In the seller's morning, because a measure has a day and no hour. */
const morning = '09:00'

/** Every reminder of a case that still runs, told or not, in the order of its time. */
export function remindersOf(kase: Case, zone: string): Reminder[] {
  // What is sent needs no reminder, and what is won even less.
  if (kase.practice || isSubmitted(kase) || reinstatedAt(kase) !== null) return []
  const replies = replyTimes(kase, zone).flatMap(({ at: until, countedFrom }) =>
    hoursBefore.map((hours): Reminder => {
      return { kase, at: until - hours * hour, until, about: { what: 'reply', countedFrom } }
    }),
  )
  return [...replies, ...measures(kase, zone)].toSorted((a, b) => a.at - b.at)
}

/** Those whose time has come and that nobody told yet. */
export const dueReminders = (kase: Case, zone: string, now: number): Reminder[] =>
  remindersOf(kase, zone).filter(({ at }) => at > kase.remindedTo && at <= now)

/** When the next one is to be told; in the past where it was missed. */
export const nextReminder = (kase: Case, zone: string): number | null =>
  remindersOf(kase, zone).find(({ at }) => at > kase.remindedTo)?.at ?? null

/** Measures that the seller gave a day to start on. */
function measures(kase: Case, zone: string): Reminder[] {
  return kase.choices.flatMap((choice) => {
    const item = findItem(choice.item)
    const day = choice.slots['on']
    if (choice.status !== 'planned' || !item || day?.kind !== 'date' || typeof day.value !== 'string')
      return []
    const at = momentOf(day.value, morning, zone)
    const sentence = printItem(item, choice, { asins: kase.notice?.asins ?? [] })
    return Number.isFinite(at) ? [{ kase, at, until: at, about: { what: 'measure', sentence } } as const] : []
  })
}
