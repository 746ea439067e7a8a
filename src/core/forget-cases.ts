import type { Case } from './case.ts'
import { isBlank } from './case-end.ts'
import type { Effect } from './effect.ts'
import { type Receipt, receiptNumber } from './receipt.ts'
import { remindersOf } from './reminders.ts'
import { newCase, type Session } from './session.ts'

const mostReceipts = 20

const isEmptied = (session: Session): boolean => Object.values(session.cases).every(isBlank)

export interface Forgotten {
  readonly session: Session
  readonly receipt: Receipt
  readonly drops: readonly Effect[]
}

/**
 * The session without these cases, the receipt of it, and the order to delete their files. Where nothing was left since the
 * last receipt that one holds, so that asking twice gives the same. Stores burn the keys of cases that are not there any more.
 */
export function forgetCases(
  session: Session,
  ids: readonly string[],
  why: Receipt['why'],
  now: number,
): Forgotten {
  const last = session.receipts.at(-1)
  const gone = ids.flatMap((id) => session.cases[id] ?? [])
  const receipt = last && isEmptied(session) ? last : receiptOf(gone, session.zone, why, now)
  const receipts = [...session.receipts.filter((one) => one !== receipt), receipt].slice(-mostReceipts)
  const kept = Object.entries(session.cases).filter(([id]) => !ids.includes(id))
  const isGone = ids.includes(session.current)
  const fresh = newCase(String(session.nextCase), now, session.lang ?? gone[0]?.lang ?? 'en')
  const [first = [fresh.id, fresh] as const] = kept
  const next: Session = {
    ...session,
    cases: Object.fromEntries(kept.length === 0 ? [first] : kept),
    current: isGone ? first[0] : session.current,
    nextCase: session.nextCase + 1,
    undo: null,
    pending: null,
    asking: null,
    editing: false,
    receipts,
  }
  const drops = gone.map(({ id }): Effect => ({ to: 'files', drop: { caseId: id } }))
  return { session: next, receipt, drops }
}

function receiptOf(gone: readonly Case[], zone: string, why: Receipt['why'], at: number): Receipt {
  const cases = gone.map(({ id }) => id)
  const sum = (of: (kase: Case) => number): number => gone.reduce((all, kase) => all + of(kase), 0)
  return {
    number: receiptNumber(at, cases),
    at,
    why,
    cases,
    notices: sum(({ notice }) => (notice === null ? 0 : 1)),
    answers: sum(({ facts }) => Object.keys(facts).length),
    papers: sum(({ evidence }) => evidence.length),
    files: sum(({ files }) => files.length),
    choices: sum(({ choices }) => choices.length),
    plans: sum(({ rounds }) => rounds.length),
    replies: sum(
      ({ rounds, earlier }) => earlier.length + rounds.reduce((n, one) => n + one.replies.length, 0),
    ),
    reminders: sum((kase) => remindersOf(kase, zone).filter((one) => one.at > at).length),
  }
}
