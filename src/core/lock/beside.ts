import type { Reading, Token } from './breach.ts'
import { agrees, isFigure } from './tokens.ts'

/** A token of the text before and the one that answers it after, with the name of both. */
export interface Shared {
  readonly old: Token
  readonly fresh: Token
  readonly name: string
}

/** Tokens of both sides that answer each other, each occurrence with the one that stands most alike. */
export function pairsOf(before: Reading, after: Reading, old: Contexts, fresh: Contexts): Shared[] {
  const groups = (tokens: readonly Token[]) =>
    Map.groupBy(
      tokens.filter(({ free, run }) => !free && run === undefined),
      nameOf,
    )
  const [one, other] = [groups(before.tokens), groups(after.tokens)]
  const lone = [...other.values()].flatMap((group) => (group.length === 1 ? group : []))
  return [...one].flatMap(([name, tokens]): Shared[] => {
    const like = other.get(name)
    const [first] = tokens
    if (tokens.length === 1 && first && !like) {
      const said = lone.find(
        (token) =>
          !one.has(nameOf(token)) && token.kind === 'word' && first.kind === 'word' && agrees(token, first),
      )
      return said ? [{ old: first, fresh: said, name }] : []
    }
    if (
      like?.length !== tokens.length ||
      tokens.length > 3 ||
      (tokens.length > 1 && first?.kind === 'name' && !/[ \p{Script=Han}]/u.test(first.key))
    )
      return []
    return paired(tokens, like, old, fresh).map(([a, b]) => ({ old: a, fresh: b, name }))
  })
}

function paired(
  tokens: readonly Token[],
  others: readonly Token[],
  old: Contexts,
  fresh: Contexts,
): [Token, Token][] {
  const left = [...others]
  return tokens.flatMap((token): [Token, Token][] => {
    const best = left.toSorted((a, b) => like(old(token), fresh(b)) - like(old(token), fresh(a)))[0]
    if (best === undefined) return []
    left.splice(left.indexOf(best), 1)
    return [[token, best]]
  })
}

const nameOf = ({ kind, key }: Token): string => `${kind === 'name' ? 'word' : kind} ${oneName[key] ?? key}`

/** People of two names count as one, so that they are told apart from others. */
const oneName: Readonly<Record<string, string>> = {
  vendor: 'supplier',
  customer: 'buyer',
  purchaser: 'buyer',
  maker: 'manufacturer',
  供货商: '供应商',
  顾客: '买家',
  客户: '买家',
  制造商: '生产商',
}

/** What stands near a token: each word with a weight that falls with its distance. */
export type Context = ReadonlyMap<string, number>
/** The context of each token of a text. */
export type Contexts = (token: Token) => Context

export function contexts({ tokens }: Reading): (token: Token) => Context {
  const told = tokens.filter(({ free }) => !free)
  const place = new Map(told.map((token, i) => [token, i]))
  const known = new Map<Token, Context>()
  return (token) => {
    const kept = known.get(token)
    if (kept) return kept
    const context = new Map<string, number>()
    const at = place.get(token) ?? 0
    for (let i = Math.max(0, at - reach); i <= Math.min(told.length - 1, at + reach); i++) {
      const other = told[i]
      if (!other || i === at) continue
      const apart = Math.abs(other.clause - token.clause)
      const weight = Math.exp((1 - Math.abs(i - at)) / 3) * 0.3 ** apart * weightOf(other)
      for (const name of namesOf(other)) context.set(name, (context.get(name) ?? 0) + weight)
    }
    known.set(token, context)
    return context
  }
}

const reach = 12

/** A figure or a name tells more of what stands beside it than a verb does. */
function weightOf({ kind, status }: Token): number {
  if (kind === 'name' || isFigure({ kind })) return 2
  return status === undefined || status === '' ? 1 : 0.5
}

/** What a token is called here, and by each of its meanings. */
export function namesOf(token: Token): string[] {
  return [nameOf(token), ...token.meanings.map((meaning) => `~${meaning}`)]
}

/** How much two contexts have in common. */
export function like(one: Context, other: Context): number {
  let sum = 0
  for (const [name, weight] of one) sum += weight * (other.get(name) ?? 0)
  return sum
}
