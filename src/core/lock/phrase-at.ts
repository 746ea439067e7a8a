import type { Piece } from './english-pieces.ts'
import { phrases } from './english-phrases.ts'

const byFirst = Map.groupBy(phrases, ([words]) => words[0] ?? '')

/** The longest phrase that begins here, with how many pieces it takes and what it is read as. */
export function phraseAt(
  list: readonly Piece[],
  at: number,
): { length: number; to: readonly string[] } | null {
  const first = list[at]
  if (!first) return null
  for (const [words, to] of byFirst.get(first.lower) ?? []) {
    const fits = words.every((word, i) =>
      word === '@' ? list[at + i]?.figure !== undefined : list[at + i]?.lower === word,
    )
    if (!fits) continue
    const figure = words.indexOf('@')
    if (words[0] === 'from' && isSpan(list[at + 2], list[at + 3])) continue
    if (figure > 0 && !figureFits(to, list[at + figure])) continue
    return { length: figure > 0 ? figure : words.length, to }
  }
  return null
}

/** "from 4 March to 8 March", "from 4 March until this notice". */
const isSpan = (to: Piece | undefined, end: Piece | undefined): boolean =>
  /^(?:until|till)$/.test(to?.lower ?? '') ||
  (/^(?:to|through)$/.test(to?.lower ?? '') && end?.figure !== undefined)

/** "by 4 March" is a limit, "by 4 units" is not; "over 30", "over 4 March" likewise. */
function figureFits(to: readonly string[], piece: Piece | undefined): boolean {
  const kind = piece?.figure?.kind
  if (to.length === 0) return kind === 'exhibit' || kind === 'date'
  const wantsDate = ['=since', '=by-date'].some((mark) => to.includes(mark))
  return wantsDate ? kind === 'date' : kind === 'number'
}
