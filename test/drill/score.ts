import { openFolder } from '../../src/store/sqlite.ts'
import { Coach, type Input, type Reply } from './coach.ts'
import { createSeller } from './seller.ts'

/** One thing the seller did, and the words under which the transcript may hold it: a button by id or label. */
export interface Move {
  readonly input: Input
  readonly words: readonly string[]
}

/** The conversation as it goes undisturbed: `places[n]` is what a restart shows after `n` moves. */
export interface Score {
  readonly moves: readonly Move[]
  readonly places: readonly string[]
  readonly caseId: string
  readonly end: string
}

/**
 * The clock of every process is put here, because days are part of what the coach says; near the true time, because what
 * falls due while a process starts is decided by that.
 */
export const opening: Input = { now: new Date().toISOString() }

/** Plays the seller once, restarting after every move, and writes down what each restart shows. */
export async function rehearse(data: string, most: number, main?: string): Promise<Score> {
  const seller = createSeller()
  const moves: Move[] = []
  const places: string[] = []
  for (;;) {
    const coach = new Coach({ data, main })
    const opened = must(await coach.send(opening))
    places.push(placeOf(opened))
    if (moves.length >= most) {
      await coach.close()
      return { moves, places, caseId: opened.idle.case, end: (await kept(data)).end }
    }
    const input = seller(opened)
    must(await coach.send(input))
    moves.push({ input, words: wordsOf(input, opened) })
    await coach.close()
  }
}

/** The question that waits, with its buttons, and what the idle line says. */
export function placeOf({ messages, idle }: Reply): string {
  const question = messages.at(-1)
  return JSON.stringify([
    question?.step,
    question?.text,
    question?.choices,
    idle.case,
    idle.step,
    idle.missing,
  ])
}

export function must(reply: Reply | null): Reply {
  if (reply) return reply
  throw new Error('The coach died by itself.')
}

function wordsOf(input: Input, { messages }: Reply): string[] {
  if ('text' in input) return [input.text]
  if ('now' in input) return []
  const button = messages.flatMap(({ choices }) => choices).find(({ id }) => id === input.choose)
  return button ? [button.id, button.label] : [input.choose]
}

/** What is wrong at the end of a round: every move must be in the transcript once, in order, and the case the same. */
export async function faultsAtEnd(
  data: string,
  score: Score,
): Promise<{ lost: string[]; doubled: string[]; other: string[] }> {
  const { said, end } = await kept(data)
  const faults = { lost: [] as string[], doubled: [] as string[], other: [] as string[] }
  let at = 0
  for (const words of said) {
    if (score.moves[at]?.words.includes(words)) at += 1
    else if (score.moves[at - 1]?.words.includes(words)) faults.doubled.push(`move ${at}`)
    else if (score.moves[at + 1]?.words.includes(words)) {
      faults.lost.push(`move ${at + 1}`)
      at += 2
    } else faults.other.push(`the transcript holds what was not said after move ${at}`)
  }
  for (; at < score.moves.length; at += 1) faults.lost.push(`move ${at + 1}`)
  if (end !== score.end) faults.other.push('the case differs from the undisturbed one')
  return faults
}

/** Times and turns differ from run to run, and a restart reads the keys of an object in the order of its schema. */
function withoutTimes(key: string, value: unknown): unknown {
  if (/^(at|\w+At|version|turn|askedTurn|remindedTo)$/.test(key)) return undefined
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** What is on disk: the seller's words as they were taken, and the session without its times. */
async function kept(data: string): Promise<{ said: string[]; end: string }> {
  const store = openFolder(data)
  try {
    const session = await store.load('terminal:local')
    const lines = session ? await store.transcript(session.id, session.current) : []
    const end = JSON.stringify(session, withoutTimes)
    // Opening the coach at a case is a choice too, and no word of the seller's.
    const said = lines.filter(({ who, text }) => who === 'seller' && !text.startsWith('case='))
    return { said: said.map(({ text }) => text), end }
  } finally {
    await store.close()
  }
}
