import { piecesOf } from '../../src/adapters/telegram/pieces.ts'
import { messagesIn } from '../../src/core/effect.ts'
import type { CaseEvent } from '../../src/core/event.ts'
import type { Session } from '../../src/core/session.ts'
import { transition } from '../../src/core/transition.ts'

const notice = `Hello,
We removed your listing because a customer complained about the authenticity of the item they received.
ASIN: B0TESTDR01
Please send invoices from your supplier issued in the last 365 days that reflect your sales volume, and the name, phone, address and website of your supplier. Use the Appeal button on the Account Health page.`
const opening = ['/start', 'English', notice, 'all right', 'today', '1 3', 'sold 46, stock 11', '/status']
const later = [
  '/why',
  '/status',
  'what is a POA?',
  '/back',
  'today',
  '/repeat',
  'sold 46, stock 11',
  '/skip',
  '1 2',
]

/** What a seller says at each turn; the same in every run. */
export const linesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => opening[at] ?? later[(at - opening.length) % later.length] ?? '')

/** What the machine makes of a chat's lines, each taken once and in order, a second apart. */
export interface Expected {
  readonly session: Session
  /** All that is sent. */
  readonly texts: readonly string[]
  /** How much of it is sent before each line: a paste is waited for to its end, so its seller waits for the answer. */
  readonly before: readonly number[]
}

export function expectedOf(chat: number, lines: readonly string[], base: number): Expected {
  let session: Session | null = null
  const texts: string[] = []
  const before: number[] = []
  const take = (event: CaseEvent): Session => {
    const version = (session?.version ?? 0) + 1
    const given = event.type === 'woke' && session ? { ...session, wakeAt: null } : session
    const next = transition(given, { id: '', session: `telegram:${chat}`, event, lang: 'en' })
    texts.push(...messagesIn(next.effects).flatMap(textsOf))
    session = { ...next.session, version }
    return session
  }
  for (const [turn, text] of lines.entries()) {
    before.push(texts.length)
    const at = (base + turn) * 1000
    const { pieces } = take(text === '/start' ? { type: 'opened', at } : { type: 'said', at, text, more: at })
    if (pieces) take({ type: 'woke', at })
  }
  if (session === null) throw new Error('A chat has at least one line.')
  return { session, texts, before }
}

const textsOf = (message: Parameters<typeof piecesOf>[0]): string[] =>
  piecesOf(message).map((piece) => {
    if (piece.kind === 'text') return piece.formatted.text
    if (piece.kind === 'file') return piece.name
    throw new Error('The drill comes to no plan.')
  })

/** A message of several parts is sent again from its first part on. */
const mostParts = 8

/** How a chat's messages differ from those expected: in order; a repetition of a message, whole or in part, counts once. */
export function compare(
  expected: readonly string[],
  sent: readonly string[],
): { never: number; twice: number; wrong: number } {
  let [at, again, twice, wrong] = [0, 0, 0, 0]
  for (const text of sent) {
    if (again < at && text === expected[again]) again += 1
    else if (text === expected[at]) again = at += 1
    else {
      const from = expected.slice(0, at).lastIndexOf(text)
      if (from < 0 || from < at - mostParts) wrong += 1
      else {
        twice += 1
        again = from + 1
      }
    }
  }
  return { never: expected.length - at, twice, wrong }
}
