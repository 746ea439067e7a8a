import { readFileSync } from 'node:fs'
import { type Message, messagesIn } from '../../src/core/effect.ts'
import type { Session } from '../../src/core/session.ts'
import type { Lang } from '../../src/core/text.ts'
import { transition } from '../../src/core/transition.ts'
import { transcripts } from '../play-through.ts'
import { started, turnsOf } from '../play-transcript.ts'

export type Said =
  | { readonly by: 'seller'; readonly text: string }
  | { readonly by: 'coach'; readonly message: Message }

/** The story of the sofa: what the seller writes there, and what comes back. */
export function sofaTalk(lang: Lang): Said[] {
  const turns = turnsOf(readFileSync(new URL(`1-sofa.${lang}.txt`, transcripts), 'utf8'))
  const talk: Said[] = []
  let session: Session | null = null
  for (const [at, turn] of ['', ...turns].entries()) {
    const time = started + at * 60_000
    if (at > 0) talk.push({ by: 'seller', text: turn })
    const event =
      at === 0 ? ({ type: 'opened', at: time } as const) : ({ type: 'said', at: time, text: turn } as const)
    const next = transition(session, { id: String(at), session: 'terminal:picture', event, lang })
    ;({ session } = next)
    talk.push(...messagesIn(next.effects).map((message): Said => ({ by: 'coach', message })))
  }
  return talk
}

/** What is said from the seller's words before the first message that fits `from` until the first that fits `to`. */
export function piece(
  talk: readonly Said[],
  from: (message: Message) => boolean,
  to: (message: Message) => boolean,
): Said[] {
  const fits = (does: (message: Message) => boolean) => (said: Said) =>
    said.by === 'coach' && does(said.message)
  const first = talk.findIndex(fits(from))
  const start = talk.slice(0, first).findLastIndex(({ by }) => by === 'seller')
  const end = talk.findIndex((said, at) => at >= first && fits(to)(said))
  if (first < 0 || start < 0 || end < 0) throw new Error('the story has no such piece')
  return talk.slice(start, end + 1)
}
