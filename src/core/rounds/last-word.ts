import type { Case } from '../case.ts'
import { textOf } from '../facts.ts'
import { mostRefusals, refusalsSoFar } from './advice.ts'
import { openReply, saidIn } from './state.ts'

/** What the seller decided after a last word: `new` goes on with a letter, `closed` writes none. */
export const nextLetter = 'next-letter'

/** Amazon's answer is a last word, or the fifth that is no yes: another letter is the seller's decision. */
export function isLastWord(kase: Case): boolean {
  const reply = openReply(kase)
  if (reply === null) return false
  const isFinal = reply.reading.kind === 'reply-rejected' && saidIn(reply) === 'final'
  return isFinal || refusalsSoFar(kase) >= mostRefusals
}

/** The seller wants no further letter; no reminder comes any more. */
export const isClosed = (kase: Case): boolean => isLastWord(kase) && textOf(kase, nextLetter) === 'closed'

/** No letter is written now: the seller has not decided, or has closed the case. */
export const isStopped = (kase: Case): boolean => isLastWord(kase) && textOf(kase, nextLetter) !== 'new'
