import type { Case } from '../case.ts'
import { listOf } from '../facts.ts'

/** The names that the case knows, longest first: parties of its papers, brands, and names typed into the plan. */
export function namesOfCase(kase: Case): readonly string[] {
  const kept = known.get(kase)
  if (kept) return kept
  const papers = kase.evidence.flatMap(({ supplier, buyer, brand, from, to }) => [
    supplier,
    buyer,
    brand,
    from,
    to,
  ])
  const typed = kase.choices.flatMap(({ slots }) =>
    Object.values(slots).flatMap(({ kind, value, en, zh }) =>
      kind === 'text' ? [String(value), en, zh] : [],
    ),
  )
  const facts = Object.entries(kase.facts).flatMap(([id, { value }]) =>
    /name|supplier|brand/.test(id) ? [typeof value === 'string' ? value : null, ...listOf(kase, id)] : [],
  )
  const all = [...papers, ...typed, ...facts, ...(kase.notice?.brands ?? [])]
  // The full stop of "Ltd." is the sentence's as often as the name's.
  const bare = all.flatMap((name) => (name === null ? [] : [bareName(name)]))
  const names = [...new Set(bare.filter(({ length }) => length > 1 && length < 80))]
  const sorted = names.toSorted((a, b) => b.length - a.length)
  known.set(kase, sorted)
  return sorted
}

const bareName = (name: string): string => name.replace(/(?<![.。\s])[.。\s]+$/, '')

// A case is a value: another one is another object.
const known = new WeakMap<Case, readonly string[]>()

/** Names that the case knows in both languages, each with all its spellings in small letters. */
export function spellingsOf(kase: Case): readonly (readonly string[])[] {
  const both = kase.choices.flatMap(({ slots }) =>
    Object.values(slots).flatMap(({ kind, value, en, zh }) =>
      kind === 'text' ? [[String(value), en ?? '', zh ?? '']] : [],
    ),
  )
  const paired = new Set(both.flat().map(bareName))
  const single = namesOfCase(kase)
    .filter((name) => !paired.has(name))
    .map((name) => [name])
  return [...both, ...single].map((names) => [
    ...new Set(names.map((name) => bareName(name).toLowerCase()).filter(Boolean)),
  ])
}
