import type { Breach, BreachKind, Reading, Token } from './breach.ts'
import { agrees, isFigure } from './tokens.ts'

/** Words that govern a clause: what stands under one does not change places with what it is said of. */
const governors: readonly (readonly [BreachKind, (token: Token) => boolean])[] = [
  ['limit', ({ kind, key }) => kind === 'mark' && key === 'before'],
  ['limit', ({ kind, key }) => kind === 'mark' && key === 'after'],
  ['limit', ({ kind, key }) => kind === 'mark' && key === 'until'],
  ['claim', ({ words }) => /^(?:if|when|whenever|once|unless|如果?|若|倘若|一旦)$/i.test(words)],
  ['claim', ({ words }) => /^(?:because|因为?|由于)$/i.test(words)],
  ['moved', ({ words }) => words === '先'],
  ['status', ({ kind, key, words }) => kind === 'mark' && key === 'future' && /\p{Script=Han}/u.test(words)],
  ['status', ({ kind, key }) => kind === 'mark' && key === 'done'],
]

/** Cause and effect, condition and what follows, first and then: each keeps its own words. */
export function compareGoverned(before: Reading, after: Reading): Breach[] {
  const isMixed = ['future', 'done'].every((mark) =>
    before.tokens.some(({ kind, key }) => kind === 'mark' && key === mark),
  )
  return governors.flatMap(([kind, governs]): Breach[] => {
    if (kind === 'status' && !isMixed) return []
    const [old, fresh] = [under(before, governs), under(after, governs)]
    if (old === null || fresh === null) return []
    const rest = before.tokens.filter((token) => isSaid(token) && !old.includes(token))
    const home = fresh.filter((token) => old.some((other) => isOne(other, token)))
    const away = fresh.filter((token) => !home.includes(token) && rest.some((other) => isOne(other, token)))
    return away.length > home.length
      ? [{ kind, before: old[0]?.words ?? '', after: away[0]?.words ?? '' }]
      : []
  })
}

/** What stands behind the word in its clause; null where the word stands more than once, or before nothing. */
function under({ tokens, lang }: Reading, governs: (token: Token) => boolean): Token[] | null {
  const [word, ...others] = tokens.filter(governs)
  // A Chinese before and after stand behind what they govern.
  if (!word || others.length > 0 || (lang === 'zh' && /^(?:before|after|until)$/.test(word.key))) return null
  const own = tokens.filter(
    (token) => token.clause === word.clause && token.start >= word.end && isSaid(token),
  )
  // "before the notice 412 were sold": what follows may be another thing.
  return own.length === 0 ? null : word.kind === 'mark' && lang === 'en' ? own.slice(0, 2) : own
}

const isSaid = (token: Token): boolean => !token.free && token.kind !== 'mark'
const isOne = (one: Token, other: Token): boolean =>
  one.kind === other.kind && (isFigure(one) ? one.key === other.key : agrees(one, other))
