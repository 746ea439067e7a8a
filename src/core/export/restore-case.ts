import type { Case } from '../case.ts'
import { isBlank } from '../case-end.ts'
import type { Keeping } from '../keeping.ts'
import { type Session, newSession } from '../session.ts'
import { withWakeUp } from '../wake-up.ts'
import type { Portable } from './portable.ts'

/** The case of a chat that is the same one; null where it is not there. */
export function sameCase(session: Session | null, { case: kase }: Portable): Case | null {
  const isSame = (one: Case): boolean =>
    one.openedAt === kase.openedAt && one.notice?.text === kase.notice?.text && !isBlank(one)
  return Object.values(session?.cases ?? {}).find(isSame) ?? null
}

/** The id it gets: its own where that is free, else the next one. */
export function idFor(session: Session | null, { case: kase }: Portable): string {
  const cases = session?.cases ?? {}
  const there = Object.hasOwn(cases, kase.id) ? cases[kase.id] : undefined
  const isFree = /^[1-9]\d{0,5}$/.test(kase.id) && (there === undefined || isBlank(there))
  return isFree ? kase.id : String(session?.nextCase ?? 1)
}

/**
 * The chat with the case in it, as it was and open. Only what belonged to the other place does not hold here: a warning of
 * its deletion, and a question to the model that was under way. A chat that does not exist yet begins as the case's own did.
 */
export function withRestored(
  before: Session | null,
  sessionId: string,
  portable: Portable,
  now: number,
  keeping: Keeping,
): Session {
  const { chat, case: kase } = portable
  const start = before ?? { ...newSession(sessionId, now, chat.lang), ...chat }
  const id = idFor(before, portable)
  const kept = Object.entries(start.cases).filter(([, one]) => !isBlank(one))
  const model = kase.model && { ...kase.model, work: null }
  const moved = { ...kase, id, model, warnedAt: null, filesWarnedAt: null }
  const cases = { ...Object.fromEntries(kept), [id]: moved }
  const numbers = Object.keys(cases).map((each) => Number(each) || 0)
  const session = {
    ...start,
    cases,
    current: id,
    asking: null,
    editing: false,
    pending: null,
    undo: null,
    nextCase: Math.max(start.nextCase, ...numbers.map((number) => number + 1)),
    version: (before?.version ?? 0) + 1,
  }
  return withWakeUp(before, session, { type: 'woke', at: now }, keeping)
}
