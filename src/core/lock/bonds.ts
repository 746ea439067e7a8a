import type { Breach, Reading, Token } from './breach.ts'
import { agrees, contrast, isFigure } from './compare.ts'
import { people } from './parties.ts'

/** Facts stay with what they are said of: two of a kind may not change places, nor one move to another sentence. */
export function compareBonds(before: Reading, after: Reading): Breach[] {
  if (before.tokens.length > 600 || after.tokens.length > 600) return wholeOnly(before, after)
  const [old, fresh] = [contexts(before), contexts(after)]
  const shared = pairsOf(before, after, old, fresh)
  const breaches: Breach[] = [...strayed(before, after, shared), ...renamed(before, after)]
  for (let i = 0; i < shared.length; i++)
    for (let j = i + 1; j < shared.length; j++) {
      const [x, y] = [shared[i], shared[j]]
      if (!x || !y || x.name === y.name || !comparable(x.old, y.old)) continue
      const [wasRow, isRow] = [inOneRow(before, x.old, y.old), inOneRow(after, x.fresh, y.fresh)]
      if (wasRow && isRow) continue
      if (
        wasRow &&
        x.old.kind === 'identifier' &&
        x.old.end + 7 > y.old.start &&
        y.old.end + 7 > x.old.start
      ) {
        breaches.push({ kind: 'moved', before: x.old.words, after: x.fresh.words })
        continue
      }
      const [a, b] = [old(x.old), old(y.old)]
      const [c, d] = [fresh(x.fresh), fresh(y.fresh)]
      const own = new Set([x.old, y.old, x.fresh, y.fresh].flatMap(namesOf))
      const told = turn(between(a, b, own), between(c, d, own))
      if (told === null) continue
      const hasTurned = x.old.start < y.old.start !== x.fresh.start < y.fresh.start
      const bound = x.old.kind === y.old.kind ? least.alike : least.unlike
      if (told < bound[hasTurned ? 1 : 0])
        breaches.push({
          kind: 'moved',
          before: `${x.old.words} … ${y.old.words}`,
          after: `${x.fresh.words} … ${y.fresh.words}`,
        })
    }
  return breaches
}

/** Where a name is said twice beside another, nothing but their order tells which is which. */
function renamed(before: Reading, after: Reading): Breach[] {
  const names = ({ tokens }: Reading): string[] =>
    tokens.flatMap(({ kind, key, run }) => (kind === 'name' && run === undefined ? [key] : []))
  const [old, fresh] = [names(before), names(after)]
  const isClear = new Set(old).size === old.length || new Set(old).size < 2
  return isClear || old.join(' ') === fresh.join(' ')
    ? []
    : [{ kind: 'moved', before: old.join(', '), after: fresh.join(', ') }]
}

/** A figure stays with the words of its own sentence, however sentences are split and joined. */
function strayed(before: Reading, after: Reading, shared: readonly Shared[]): Breach[] {
  const homes = new Map<string, Set<number>>()
  const told = before.tokens.filter((token) => !token.free)
  for (const token of told)
    for (const name of namesOf(token)) homes.set(name, (homes.get(name) ?? new Set()).add(token.sentence))
  if (new Set(told.map(({ sentence }) => sentence)).size < 2) return []
  const fresh = after.tokens.filter((token) => !token.free)
  return shared.flatMap(({ old, fresh: now, name }): Breach[] => {
    const isNot = old.kind === 'mark' && old.key === 'not'
    if (!isFigure(old) && old.kind !== 'name' && !isNot) return []
    const at = fresh.indexOf(now)
    const isBare = !told.some(
      (token) => token.sentence === old.sentence && !isFigure(token) && token.kind !== 'mark',
    )
    const own = fresh.filter((token) => token !== now && token.sentence === now.sentence)
    // "…; it is not (exhibit 5)": what has no words of its own goes with the words before it.
    const mates = own.some((token) => !isFigure(token) && token.kind !== 'mark')
      ? own
      : fresh.filter(({ sentence }) => sentence === now.sentence - 1)
    const count = (near: readonly Token[]): [number, number] => {
      const places = near.flatMap((token) => {
        const found = namesOf(token)
          .map((each) => homes.get(each))
          .find((each) => each !== undefined)
        return found?.size === 1 ? [found.has(old.sentence) || (isBare && found.has(old.sentence - 1))] : []
      })
      return [places.filter(Boolean).length, places.filter((is) => !is).length]
    }
    const close = count(mates.filter((token) => Math.abs(fresh.indexOf(token) - at) <= 5 && !isFigure(token)))
    // An exhibit or a date is said of its whole sentence.
    const isWide = old.kind === 'exhibit' || old.kind === 'date'
    const [home, away] = isWide || close[0] + close[1] === 0 ? count(mates) : close
    if (isWide && home > 0 && away <= 3 * home) return []
    // Sentences that are joined leave it beside its own words.
    const beside = count(
      fresh.filter(
        (token) =>
          now.clause - token.clause < 2 && token.sentence === now.sentence && token.start < now.start,
      ),
    )
    if (isWide && beside[0] > beside[1]) return []
    return away > home ? [{ kind: 'moved', before: name, after: now.words }] : []
  })
}

function wholeOnly(before: Reading, after: Reading): Breach[] {
  return before.text === after.text ? [] : [{ kind: 'moved', before: '', after: '' }]
}

interface Shared {
  readonly old: Token
  readonly fresh: Token
  readonly name: string
}

/** Tokens of both sides that answer each other, each occurrence with the one that stands most alike. */
function pairsOf(before: Reading, after: Reading, old: Contexts, fresh: Contexts): Shared[] {
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

/** Figures of one kind, names and codes, people: what a lie would exchange. */
function comparable(x: Token, y: Token): boolean {
  if (x.kind === 'word') return [people, contrast].some((words) => words.has(x.key) && words.has(y.key))
  const isNamed = (token: Token): boolean => token.kind === 'name' || token.kind === 'identifier'
  return x.kind !== 'mark' && (x.kind === y.kind || (isNamed(x) && isNamed(y)))
}

/** "B0… and B0…", 1、2: in a row of its likes a figure may stand anywhere. */
function inOneRow({ tokens, text }: Reading, x: Token, y: Token): boolean {
  if (x.kind !== y.kind || !(isFigure(x) || x.kind === 'name')) return false
  const [first, last] = x.start < y.start ? [x, y] : [y, x]
  const among = tokens.filter((token) => token.start >= first.end && token.end <= last.start)
  const joined = text.slice(first.end, last.start)
  return (
    among.every((token) => token.kind === x.kind || joiner.test(token.words)) &&
    /[,，、&]|and|or|和|及|与|或/i.test(joined) &&
    !/respectively|分别|依次/.test(text)
  )
}

const joiner = /^(?:and|or|&|和|及|与|、|或|以及)$/i

type Context = ReadonlyMap<string, number>
type Contexts = (token: Token) => Context

function contexts({ tokens }: Reading): (token: Token) => Context {
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

function namesOf(token: Token): string[] {
  return [nameOf(token), ...token.meanings.map((meaning) => `~${meaning}`)]
}

/** What stands nearer to one than to the other: above zero for the first, below for the second. */
function between(one: Context, other: Context, own: ReadonlySet<string>): Map<string, number> {
  const found = new Map<string, number>()
  for (const [name, weight] of one) if (!own.has(name)) found.set(name, weight)
  for (const [name, weight] of other) if (!own.has(name)) found.set(name, (found.get(name) ?? 0) - weight)
  return found
}

/** From 1, both stand as they did, to -1, they have changed places; null where nothing tells them apart. */
function turn(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): number | null {
  const size = (of: ReadonlyMap<string, number>): number => Math.hypot(...of.values())
  const both = size(before) * size(after)
  return both < 0.003 ? null : like(before, after) / both
}

// How far a pair must stand as it did: in its old order, and in the other.
const least = { alike: [-0.2, 0.02], unlike: [-0.4, -0.1] } as const

function like(one: Context, other: Context): number {
  let sum = 0
  for (const [name, weight] of one) sum += weight * (other.get(name) ?? 0)
  return sum
}
