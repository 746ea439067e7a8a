import { isAmazons, isSellers, type Letter, opensWithGreeting, plainOf } from './letter.ts'
import { letters } from './letters.ts'
import type { Plain } from './normalise.ts'
import { soundsLikeSeller } from './voice.ts'

export interface Message {
  readonly plain: Plain
  /** The lines of its mail header as a text of their own, for what a subject names. */
  readonly head: Plain
  /** Amazon's own letter that hangs under an answer; null where none does. */
  readonly earlier: Plain | null
  readonly header: string
}

/**
 * What Amazon says in a pasted text: one message, or several where several notices were pasted. A seller's words
 * around it, and the history under an answer, are left out. Where nobody sounds like Amazon, the text as a whole.
 */
export function splitMessages(text: string): Message[] {
  const all = letters(text)
  const amazons = all.filter(
    (letter, at) => isAmazons(text, letter) && !isPreamble(text, letter, all[at + 1]),
  )
  const [main] = amazons
  if (main === undefined) {
    const own = all.filter((letter) => !letter.isHistory || letter.depth === 0)
    return [messageOf(text, own.length > 0 ? own : all)]
  }
  const at = all.indexOf(main)
  const tail = all.slice(at + 1)
  const isAnswered = tail.some((letter) => letter.isHistory)
  const further = isAnswered ? [] : amazons.slice(1)
  const isHanging = (letter: Letter): boolean => letter.isHistory && letter.author === 'amazon'
  const history = isAnswered ? (amazons.find((letter) => letter !== main) ?? tail.find(isHanging)) : undefined
  const earlier = history === undefined ? null : plainOf(text, history.lines)
  return [main, ...further].map((letter) => {
    const before = all[all.indexOf(letter) - 1]
    const isTitled = before !== undefined && isPreamble(text, before, letter) && !isSellers(text, before)
    const own = [letter, ...restOf(text, letter, all)]
    return messageOf(text, isTitled ? [before, ...own] : own, earlier)
  })
}

/** The head of a letter above its greeting, or a seller's words, which the letter itself follows. */
function isPreamble(text: string, letter: Letter, next: Letter | undefined): boolean {
  if (next === undefined || next.depth !== letter.depth || next.header.length > 0) return false
  if (letter.header.length > 0 || opensWithGreeting(text, letter) || !opensWithGreeting(text, next))
    return false
  const words = plainOf(text, letter.lines).text.trim()
  const isHead = !/[.?!。？！…]$/.test(words)
  return isAmazons(text, next) && words.length < mostPreamble && (isHead || isSellers(text, letter))
}

const mostPreamble = 400

/** What follows a greeting in the middle of a notice (a preview line stood above it) and is nobody else's. */
function restOf(text: string, letter: Letter, all: readonly Letter[]): Letter[] {
  const rest: Letter[] = []
  for (const next of all.slice(all.indexOf(letter) + 1)) {
    const isOwn = next.depth === letter.depth && !next.isHistory && next.header.length === 0
    if (!isOwn || isAmazons(text, next) || soundsLikeSeller(plainOf(text, next.lines).text)) break
    rest.push(next)
  }
  return rest
}

function messageOf(text: string, parts: readonly Letter[], earlier: Plain | null = null): Message {
  const header = parts.flatMap((part) => part.header).map((line) => text.slice(line.start, line.end).trim())
  return {
    plain: plainOf(
      text,
      parts.flatMap((part) => part.lines),
    ),
    header: header.join('\n'),
    head: plainOf(
      text,
      parts.flatMap((part) => part.header),
    ),
    earlier,
  }
}
