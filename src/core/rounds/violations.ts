import type { Reply } from '../case.ts'
import { findDates } from '../dates.ts'
import { isAccepted } from './state.ts'

/** One further violation that keeps the account closed, as the reply names it. */
export interface Violation {
  readonly on: string | null
  readonly words: string
}

/** «Accepted, but still deactivated»: each violation the reply names, by its date; none for any other reply. */
export function violationsIn(reply: Reply): Violation[] {
  if (!isAccepted(reply)) return []
  const { text } = reply
  const sent = reply.reading.sentOn
  const found: Violation[] = []
  for (const date of findDates(text)) {
    const on = date.iso ?? date.candidates[0] ?? null
    if (on === null || on === sent || found.some((one) => one.on === on)) continue
    found.push({ on, words: pieceAt(text, date.start) })
  }
  return found.slice(0, 10)
}

/** The line, or the clause of a longer one, that the date stands in. */
function pieceAt(text: string, at: number): string {
  const from =
    Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf(';', at - 1), text.lastIndexOf('. ', at - 1)) +
    1
  const rest = text.slice(at)
  const end = /[\n;]|\.\s/.exec(rest)?.index ?? rest.length
  return text
    .slice(from, at + end)
    .replace(/^[\s.–—*•-]+/, '')
    .trim()
    .slice(0, 200)
}
