import type { Case, Reply } from '../case.ts'
import { isSubmitted } from '../case-end.ts'
import { replySays } from '../knowledge/reply-moves.ts'

/** Amazon's latest answer to what was sent from here; null while there is none. */
export const lastReply = ({ rounds }: Case): Reply | null => {
  const last = rounds.at(-1)
  return last && last.submittedOn !== null ? (last.replies.at(-1) ?? null) : null
}

/** The answer of Amazon's that the next round has to answer; null while nothing waits for the seller. */
export function openReply(kase: Case): Reply | null {
  const reply = lastReply(kase)
  const isOpen = reply !== null && (isMoreInfo(reply) || reply.reading.kind === 'reply-rejected')
  return isOpen && !isAccepted(reply) ? reply : null
}

const isMoreInfo = ({ reading }: Reply): boolean => reading.kind === 'reply-more-info'

const read = new WeakMap<Reply, ReturnType<typeof replySays>>()

/** What a reply says beyond its kind, read once for as long as the case is at hand. */
export function saidIn(reply: Reply): ReturnType<typeof replySays> {
  const known = read.get(reply)
  if (known !== undefined) return known
  const said = replySays(reply.text)
  read.set(reply, said)
  return said
}

/** The plan was taken, and something else still keeps the account closed. */
export const isAccepted = (reply: Reply): boolean => saidIn(reply) === 'still-closed'

/** Sent, and nothing to answer: it is Amazon's turn, or the case is over. */
export const isWaiting = (kase: Case): boolean => isSubmitted(kase) && openReply(kase) === null

/** The number of the round that is being written. */
export const nextRound = ({ rounds }: Case): number => rounds.length + 1
