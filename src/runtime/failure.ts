import { Undeliverable, type Mailbox } from '../ports.ts'

const mostTries = 5
/** With five minutes between the later ones, some four hours of a platform that is away. */
const mostTriesUnreachable = 60
const plainFailure = { afterMs: null, isFinal: false, isUnreachable: false }
const firstWaitMs = 1000
const longestWaitMs = 5 * 60 * 1000

/** After how many milliseconds a failed letter is tried again; null where it is set aside. */
export function nextTry(error: unknown, { tries }: Mailbox, random: () => number): number | null {
  const { afterMs, isFinal, isUnreachable } = error instanceof Undeliverable ? error : plainFailure
  if (isFinal) return null
  if (afterMs !== null) return afterMs
  const most = isUnreachable ? mostTriesUnreachable : mostTries
  return tries + 1 >= most ? null : waitMs(tries, random)
}

/** Exponential with jitter, so that many letters that failed together do not come back together. */
function waitMs(tries: number, random: () => number): number {
  const whole = Math.min(firstWaitMs * 2 ** tries, longestWaitMs)
  return Math.round(whole * (0.5 + random() / 2))
}

/** What kind of failure it was; messages are left out, because a platform may quote the seller's text in them. */
export function redacted(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is no Error was thrown.'
  const codes = ['code', 'status', 'statusCode', 'errno'].map(
    (name) => (error as unknown as Record<string, unknown>)[name],
  )
  const told = codes.filter((code) => typeof code === 'string' || typeof code === 'number')
  return [error.name, ...told].join(' ').slice(0, 100)
}
