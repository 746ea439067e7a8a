import type { Breach, Reading, Token } from './breach.ts'
import { agrees, isFigure } from './tokens.ts'

/** What comes first still does: a Chinese before or after that stands once closes a clause of the same words. */
export function compareTimes(before: Reading, after: Reading): Breach[] {
  return ['before', 'after'].flatMap((mark): Breach[] => {
    const [old, fresh] = [clauseOf(before, mark), clauseOf(after, mark)]
    const isKept =
      old.length === 0 ||
      fresh.length === 0 ||
      fresh.some((token) => old.some((other) => token.kind === other.kind && agrees(token, other)))
    return isKept ? [] : [{ kind: 'limit', before: old[0]?.words ?? '', after: fresh[0]?.words ?? '' }]
  })
}

/** What stands before the mark in its clause; nothing where the mark stands more than once. */
function clauseOf({ tokens }: Reading, key: string): Token[] {
  const [mark, ...others] = tokens.filter((token) => token.kind === 'mark' && token.key === key)
  if (!mark || others.length > 0) return []
  return tokens.filter(
    (token) => token.clause === mark.clause && token.start < mark.start && (isFigure(token) || !token.free),
  )
}
