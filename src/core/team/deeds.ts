import type { Case } from '../case.ts'
import type { Role } from '../person.ts'
import type { Session } from '../session.ts'

/** What an event did, told by what became of the session, so that no way round the roles is left open. */
export type Deed = 'write' | 'submit' | 'forget' | 'open'

/** Which roles may do it; any one of them is enough. Looking, asking and exporting need none. */
export const mayDo: Readonly<Record<Deed, readonly Role[]>> = {
  write: ['drafter'],
  open: ['drafter'],
  submit: ['submitter'],
  forget: ['approver'],
}

/** What may change in a case by looking at it alone; whatever else changes was written. */
const unwritten: ReadonlySet<string> = new Set<keyof Case>([
  'step',
  'asked',
  'trail',
  'lang',
  'touchedAt',
  'warnedAt',
  'filesWarnedAt',
  'remindedTo',
  'memory',
  'refusals',
  'rounds',
  'approval',
  'activity',
])

export function deedsOf(before: Session, after: Session): Deed[] {
  const found = new Set<Deed>()
  for (const [id, old] of Object.entries(before.cases)) {
    const kase = after.cases[id]
    if (!kase) found.add('forget')
    else if (kase !== old) for (const deed of deedsIn(old, kase)) found.add(deed)
  }
  for (const id of Object.keys(after.cases)) if (!before.cases[id]) found.add('open')
  // What comes in pieces is made something of later, when nobody in particular acts.
  if (after.pieces !== null && after.pieces !== before.pieces) found.add('write')
  // A case that is opened in place of one that is forgotten is part of forgetting.
  if (found.has('forget')) found.delete('open')
  return [...found]
}

function deedsIn(old: Case, kase: Case): Deed[] {
  const keys = Object.keys(kase) as (keyof Case)[]
  const isWritten = keys.some((key) => !unwritten.has(key) && isOther(kase[key], old[key]))
  const sent = (one: Case): string =>
    JSON.stringify(one.rounds.map(({ number, submittedOn, text }) => [number, submittedOn, text]))
  const isSent = kase.rounds !== old.rounds && sent(kase) !== sent(old)
  const isAnswered = kase.rounds !== old.rounds && !isSent
  return [...(isSent ? (['submit'] as const) : []), ...(isWritten || isAnswered ? (['write'] as const) : [])]
}

const isOther = (one: unknown, other: unknown): boolean =>
  one !== other && JSON.stringify(one) !== JSON.stringify(other)
