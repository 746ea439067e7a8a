import type { Breach, Reading, Token } from './breach.ts'
import { agrees } from './tokens.ts'

/** "Not all" is not "all … not", "only the owner" not "the supplier only", and whether is not that. */
export function compareScopes(before: Reading, after: Reading): Breach[] {
  const [old, fresh] = [orderOfNotAll(before), orderOfNotAll(after)]
  const isTurned = old !== '' && fresh !== '' && old !== fresh
  const [asked, told] = [before, after].map(({ tokens }) =>
    tokens.find(({ words }) => /^whether$/i.test(words)),
  )
  const [was, is] = [onlyOf(before), onlyOf(after)]
  const isOther = was.length > 0 && is[0] !== undefined && !was.some((token) => is[0] && agrees(token, is[0]))
  return [
    ...(isTurned ? [{ kind: 'quantifier', before: old, after: fresh } as const] : []),
    ...(asked && !told && ifs(after) <= ifs(before)
      ? [{ kind: 'claim', before: asked.words, after: '' } as const]
      : []),
    ...(isNeither(before) && !isNeither(after) && /\b(?:but|and) not\b/i.test(after.text)
      ? [{ kind: 'negation', before: 'neither', after: 'not' } as const]
      : []),
    ...(isOther
      ? [{ kind: 'quantifier', before: was[0]?.words ?? '', after: is[0]?.words ?? '' } as const]
      : []),
  ]
}

const ifs = ({ tokens }: Reading): number => tokens.filter(({ words }) => /^if$/i.test(words)).length

const isNeither = ({ text }: Reading): boolean => /\bneither\b/i.test(text)

/** Which comes first where one clause holds both. */
function orderOfNotAll({ tokens }: Reading): string {
  for (const clause of Map.groupBy(tokens, (token) => token.clause).values()) {
    const [not, all] = ['not', 'all'].map((key) =>
      clause.findIndex((token) => token.kind === 'mark' && token.key === key),
    )
    if (not !== undefined && all !== undefined && not >= 0 && all >= 0)
      return not < all ? 'not all' : 'all not'
  }
  return ''
}

/** What stands beside the one "only" of a text, what it governs first. */
function onlyOf({ tokens }: Reading): Token[] {
  const said = tokens.filter((token) => !token.free)
  const [at, ...others] = said.flatMap((token, i) =>
    token.kind === 'mark' && token.key === 'only' ? [i] : [],
  )
  if (at === undefined || others.length > 0) return []
  const sentence = said[at]?.sentence
  const behind = said.slice(at + 1, at + 4).filter((token) => token.sentence === sentence)
  const ahead = said.slice(Math.max(0, at - 2), at).filter((token) => token.sentence === sentence)
  return behind.length > 0 ? [...behind, ...ahead] : ahead.toReversed()
}
