import type { Case, Choice, Evidence, Fact } from '../case.ts'
import { findItem } from '../poa/catalogue/index.ts'
import { textOf } from '../facts.ts'
import { givenPapers, papersFact } from '../poa/draft-points.ts'
import { refilled } from '../poa/take-up.ts'
import { nextRound } from '../rounds/state.ts'
import type { Text } from '../text.ts'

/** A case without one of its papers, and what stands open now because it rested on that paper. */
export interface Withdrawn {
  readonly kase: Case
  readonly open: readonly Text[]
}

/**
 * Takes a paper out of the letter. What was taken over from it goes, what the seller attested by it waits for another
 * paper, and an `heir`, the newer copy that replaces it, takes its place where it says the same.
 */
export function withdraw(kase: Case, paper: Evidence, heir: Evidence | null): Withdrawn {
  const reason = heir === null ? 'seller' : 'replaced'
  const evidence = kase.evidence.map((entry) =>
    entry.id === paper.id ? { ...entry, leftOut: reason } : entry,
  )
  const bare = withoutWhatItTold({ ...kase, evidence }, paper, heir)
  const choices = bare.choices.map((choice) =>
    emptied(choice.proof === paper.id ? { ...choice, proof: heir?.id ?? null } : choice, paper, bare),
  )
  const next = refilled({ ...bare, choices })
  return { kase: next, open: heir === null ? openSince(kase, next) : [] }
}

/** A paper whose values the seller put right: what was taken over from it follows. */
export function follow(kase: Case, before: Evidence): Case {
  const after = kase.evidence.find(({ id }) => id === before.id)
  const changed =
    after &&
    (['number', 'issuedOn', 'units', 'supplier'] as const).some((field) => before[field] !== after[field])
  if (!changed) return kase
  const bare = withoutDocumentFacts(kase, before)
  return refilled({ ...bare, choices: bare.choices.map((choice) => emptied(choice, before, bare)) })
}

const aboutPaper = /^(?:reissue|marked|sold-before)\//

function withoutWhatItTold(kase: Case, paper: Evidence, heir: Evidence | null): Case {
  const { facts } = withoutDocumentFacts(kase, paper)
  const sameDay = heir !== null && heir.issuedOn === paper.issuedOn
  const kept = Object.entries(facts).flatMap(([id, fact]): [string, Fact][] => {
    if (aboutPaper.test(id) && id.endsWith(`/${paper.id}`))
      return heir && sameDay ? [[id.replace(paper.id, heir.id), fact]] : []
    if (id.startsWith('posture-paper/') && fact.value === paper.id)
      return heir ? [[id, { ...fact, value: heir.id }]] : []
    if (id.startsWith(`point/${nextRound(kase)}/`)) return answerWithout(id, fact, paper, heir)
    // Whoever looked, looked at a letter with this paper in it.
    return id === 'live-state' ? [] : [[id, fact]]
  })
  const inherited = kase.evidence.map((entry) =>
    heir && entry.id === heir.id && sameDay
      ? {
          ...entry,
          reissue: entry.reissue ?? paper.reissue,
          purchasedOn: entry.purchasedOn ?? paper.purchasedOn,
        }
      : entry,
  )
  return withoutTick({ ...kase, facts: Object.fromEntries(kept), evidence: inherited }, paper)
}

/** A point of a reply that papers answer: the heir answers in place of the paper; where none is left the point is open. */
function answerWithout(id: string, fact: Fact, paper: Evidence, heir: Evidence | null): [string, Fact][] {
  const given = typeof fact.value === 'string' ? givenPapers(fact.value) : null
  if (!given?.includes(paper.id)) return [[id, fact]]
  const rest = given.flatMap((each) => (each === paper.id ? (heir?.id ?? []) : each))
  return rest.length === 0 ? [] : [[id, { ...fact, value: papersFact(rest) }]]
}

/** Facts that a paper told, unless another one that may be cited tells the same. */
function withoutDocumentFacts(kase: Case, paper: Evidence): Case {
  const cited = kase.evidence.filter(
    ({ leftOut, confirmed, id }) => leftOut === null && confirmed && id !== paper.id,
  )
  const told = (entry: Evidence): unknown[] => [entry.supplier, ...Object.values(entry.contact ?? {})]
  const facts = Object.entries(kase.facts).filter(
    ([, { from, value }]) =>
      from !== 'document' ||
      !told(paper).includes(value) ||
      cited.some((entry) => told(entry).includes(value)),
  )
  return { ...kase, facts: Object.fromEntries(facts) }
}

/** What stays out is no longer held, so that the letter has to explain its absence. */
function withoutTick(kase: Case, { name }: Evidence): Case {
  const had = kase.facts['have-documents']
  const isHeld = kase.evidence.some((entry) => entry.leftOut === null && entry.name === name)
  if (!had || !Array.isArray(had.value) || isHeld) return kase
  const value = had.value.filter((kind) => kind !== name)
  return { ...kase, facts: { ...kase.facts, 'have-documents': { ...had, value } } }
}

/** The choice without the values that it has from the paper; they are filled again from what the case still holds. */
function emptied(choice: Choice, paper: Evidence, kase: Case): Choice {
  const names = findItem(choice.item)?.slots.map(({ name }) => name) ?? []
  const isAbout =
    names.includes('number') && names.includes('units') && choice.slots['number']?.value === paper.number
  const gone = new Set(isAbout ? ['number', 'date', 'units'] : [])
  const { supplier } = paper
  const isNamed =
    textOf(kase, 'supplier-name') === supplier ||
    kase.evidence.some((entry) => entry.leftOut === null && entry.supplier === supplier)
  if (supplier !== null && choice.slots['supplier']?.value === supplier && !isNamed) gone.add('supplier')
  const slots = Object.fromEntries(Object.entries(choice.slots).filter(([name]) => !gone.has(name)))
  return { ...choice, slots }
}

/** What was whole before and is not any more, as the seller knows it. */
function openSince(before: Case, after: Case): Text[] {
  return before.choices.flatMap((choice) => {
    const now = after.choices.find(({ item }) => item === choice.item)
    const item = findItem(choice.item)
    const lost =
      now !== undefined &&
      (now.proof !== choice.proof || Object.keys(choice.slots).some((name) => now.slots[name] === undefined))
    return lost && item ? [item.offer] : []
  })
}
