import type { Breach, Reading, Token } from './breach.ts'
import { type Context, contexts, like, namesOf, pairsOf, type Shared } from './beside.ts'
import { contrast } from './contrasts.ts'
import { isFigure } from './tokens.ts'
import { strayed } from './strayed.ts'
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
      if (isCompound(before, x.old, y.old) && isCompound(after, x.fresh, y.fresh)) continue
      if (told > -0.8 && (isAnchored(before, after, x, y) || isAnchored(before, after, y, x))) continue
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

/** "brand owner", "Harbour Kitchen Ltd": one thing, said in two words. */
const isCompound = ({ tokens }: Reading, x: Token, y: Token): boolean => {
  const said = tokens.filter(({ free }) => !free)
  const at = said.indexOf(x)
  return said[at + 1] === y && y.clause === x.clause
}

/** What keeps the word that governs it, when the other stands under another, has not changed places with it. */
function isAnchored(before: Reading, after: Reading, one: Shared, other: Shared): boolean {
  const [was, is] = [governor(before, one.old), governor(after, one.fresh)]
  return (
    was !== '' && was === is && governor(before, other.old) !== was && governor(after, other.fresh) !== is
  )
}

/** "from", "to", "page of", "invoice": the preposition before a name or code, or the word; for a number its unit. */
function governor({ tokens }: Reading, token: Token): string {
  if (token.kind === 'number') return token.unit ?? ''
  if (token.kind !== 'name' && token.kind !== 'identifier') return ''
  const near = tokens.slice(0, tokens.indexOf(token)).filter(({ words }) => !article.test(words))
  const [head, last] = [near.at(-2), near.at(-1)]
  if (!last || last.sentence !== token.sentence) return ''
  if (preposition.test(last.words)) return last.key
  if (last.words === 'of') return head ? `${head.key} of` : ''
  return last.kind === 'word' && !last.free && last.clause === token.clause ? last.key : ''
}

const article = /^(?:the|an?|our|its|their)$/i
const preposition = /^(?:from|to|by|for|under|at|in|into|向|从|由|给|在)$/i

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

function wholeOnly(before: Reading, after: Reading): Breach[] {
  return before.text === after.text ? [] : [{ kind: 'moved', before: '', after: '' }]
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
