import type { Case } from './case.ts'
import type { CaseEvent } from './event.ts'
import { keep } from './keep.ts'
import { keepingDue, type Keeping } from './keeping.ts'
import type { Outcome } from './outcome.ts'
import type { Reminder } from './reminder.ts'
import { reminderText } from './reminder-words.ts'
import { isNight, outOfNight } from './quiet-hours.ts'
import { isUrgent, remindersOf, untold } from './reminders.ts'
import type { Session } from './session.ts'
import { withCase } from './step.ts'

/** All that became due since the last time, in one message; nothing where nothing did. */
export function wake(session: Session, now: number, keeping: Keeping): Outcome {
  const kept = keep(session, now, keeping)
  const due = session.isAway ? [] : dueNow(kept.session, now)
  const reminder = reminderText(due, kept.session, now)
  const told = due.reduce(
    (next, { kase }) => withCase(next, remindedTo(next.cases[kase.id] ?? kase, now)),
    kept.session,
  )
  const texts = reminder === null ? kept.texts : [reminder, ...kept.texts]
  return {
    session: told,
    notes: texts.map((text) => ({ text })),
    ask: false,
    effects: kept.effects,
    isShared: hasSeveral(session),
  }
}

/** What was missed is not made up for by night, unless a time to reply ends before the morning. */
function dueNow({ cases, zone }: Session, now: number): Reminder[] {
  const due = Object.values(cases)
    .flatMap((kase) => untold(kase, zone))
    .filter(({ at }) => at <= now)
  return isNight(now, zone) && !due.some((one) => isUrgent(one, now)) ? [] : due
}

const hasSeveral = ({ cases }: Session): boolean => Object.keys(cases).length > 1

const remindedTo = (kase: Case, at: number): Case => ({ ...kase, remindedTo: Math.max(kase.remindedTo, at) })

const bySeller: ReadonlySet<CaseEvent['type']> = new Set(['opened', 'said', 'chose', 'sent'])

/**
 * The session after a transition, with the one time at which it is woken next: for a reminder or for retention, whichever
 * comes first. In the past where something was missed, so that it is told at once.
 */
export function withWakeUp(
  before: Session | null,
  after: Session,
  event: CaseEvent,
  keeping: Keeping,
): Session {
  const seen = bySeller.has(event.type) ? withoutMoot(before, touched(after, event.at), event.at) : after
  const reminders = seen.isAway
    ? []
    : Object.values(seen.cases)
        .flatMap((kase) => untold(kase, seen.zone))
        .map((one) => wakesAt(one, seen.zone, event.at))
  const pieces = seen.pieces === null ? [] : [seen.pieces.until]
  return { ...seen, wakeAt: Math.min(keepingDue(seen, keeping), ...reminders, ...pieces) }
}

/** One that was missed is told at once, by night in the morning. */
function wakesAt(one: Reminder, zone: string, now: number): number {
  const isHeld = one.at <= now && isNight(now, zone) && !isUrgent(one, now)
  return isHeld ? outOfNight(now, zone) : one.at
}

/** The seller wrote in the current case: its time begins anew. A tap may carry the time of an old message. */
function touched(session: Session, at: number): Session {
  const kase = session.cases[session.current]
  if (!kase || (kase.touchedAt >= at && kase.warnedAt === null)) return session
  return withCase(session, {
    ...kase,
    touchedAt: Math.max(kase.touchedAt, at, kase.warnedAt ?? 0),
    warnedAt: null,
  })
}

/** A time that was just named and has passed already needs no reminder: the seller is looking at it. */
function withoutMoot(before: Session | null, after: Session, now: number): Session {
  const cases = Object.values(after.cases).map((kase): Case => {
    const old = before?.cases[kase.id]
    const known = new Set(before && old ? remindersOf(old, before.zone).map(({ at }) => at) : [])
    const moot = remindersOf(kase, after.zone).filter(({ at }) => at <= now && !known.has(at))
    return remindedTo(kase, Math.max(0, ...moot.map(({ at }) => at)))
  })
  const changed = cases.filter((kase) => kase.remindedTo !== after.cases[kase.id]?.remindedTo)
  return changed.reduce((session, kase) => withCase(session, kase), after)
}
