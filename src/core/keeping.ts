import type { Case } from './case.ts'
import { isBlank, reinstatedAt } from './case-end.ts'
import { receiptDays } from './receipt.ts'
import type { Session } from './session.ts'

/** For how many days what sellers told is kept; the operator's setting. */
export interface Keeping {
  /** A case, after the seller last wrote in it. */
  readonly caseDays: number
  /** The files of a case, after Amazon reinstated what it is about. */
  readonly fileDays: number
}

export const defaultKeeping: Keeping = { caseDays: 180, fileDays: 30 }

/** A case, or its files alone, that will be deleted. */
export interface Going {
  readonly kase: Case
  readonly what: 'case' | 'files'
  /** How long it is kept, for the words. */
  readonly days: number
  /** When the seller is to be told of it. */
  readonly warnAt: number
  /** When it goes: never before the seller had the whole time to answer; null until they were told. */
  readonly goesAt: number | null
}

const dayMs = 86_400_000
const warnDays = 7
/** A chat without a case in it is kept for no longer. */
const blankDays = 30

/** How long before its deletion a thing is spoken of: a week, or half of a time shorter than two. */
export const warnMs = (days: number): number => Math.min(warnDays, days / 2) * dayMs

/** All that will go by itself one day, unless the seller writes before that. */
export function goings(session: Session, { caseDays, fileDays }: Keeping): Going[] {
  return Object.values(session.cases)
    .filter((kase) => !isBlank(kase))
    .flatMap((kase) => {
      const whole = going(kase, 'case', lastTouched(kase), caseDays, kase.warnedAt)
      const closed = kase.files.length > 0 ? reinstatedAt(kase) : null
      return closed === null ? [whole] : [whole, going(kase, 'files', closed, fileDays, kase.filesWarnedAt)]
    })
}

function going(kase: Case, what: Going['what'], from: number, days: number, warned: number | null): Going {
  const end = from + days * dayMs
  const goesAt = warned === null ? null : Math.max(end, warned + warnMs(days))
  return { kase, what, days, warnAt: end - warnMs(days), goesAt }
}

const lastTouched = ({ openedAt, touchedAt }: Case): number => Math.max(openedAt, touchedAt)

/** When a chat with no case in it goes as a whole; null while there is a case. */
export function chatEndsAt({ cases, receipts }: Session, { caseDays }: Keeping): number | null {
  const all = Object.values(cases)
  if (!all.every(isBlank)) return null
  const silent = Math.max(...all.map(lastTouched)) + Math.min(blankDays, caseDays) * dayMs
  return Math.max(silent, ...receipts.map(receiptEnd))
}

const receiptEnd = ({ at }: Session['receipts'][number]): number => at + receiptDays * dayMs

export function withoutOldReceipts(session: Session, now: number): Session {
  const receipts = session.receipts.filter((one) => receiptEnd(one) > now)
  return receipts.length === session.receipts.length ? session : { ...session, receipts }
}

/** When retention next has something to do, for all of the session. */
export function keepingDue(session: Session, keeping: Keeping): number {
  const chatEnd = chatEndsAt(session, keeping)
  const ends = goings(session, keeping).map(({ warnAt, goesAt }) => goesAt ?? warnAt)
  return Math.min(...ends, ...session.receipts.map(receiptEnd), ...(chatEnd === null ? [] : [chatEnd]))
}
