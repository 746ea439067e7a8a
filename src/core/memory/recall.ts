import type { Case } from '../case.ts'
import { textOf } from '../facts.ts'
import { itemsByPart } from '../poa/plan-items.ts'
import type { Session } from '../session.ts'
import { proofsOf, standsSince } from '../standing/state.ts'
import { withCase } from '../step.ts'
import type { Remembered } from './remembered.ts'

/** The session whose current case knows what the earlier ones tell of it; the same object where nothing is new. */
export function withMemory(session: Session): Session {
  const kase = session.cases[session.current]
  if (!kase) return session
  const memory = kase.practice ? [] : recall(kase, Object.values(session.cases))
  const isSame = JSON.stringify(memory) === JSON.stringify(kase.memory)
  return isSame ? session : withCase(session, { ...kase, memory })
}

/** What cases sent before this one have in common with it: a listing, a supplier, or what happened. */
function recall(kase: Case, others: readonly Case[]): Remembered[] {
  if (kase.notice === null) return []
  return others.flatMap((other) => {
    const sentOn = other.rounds[0]?.submittedOn ?? null
    if (other.id === kase.id || other.practice || sentOn === null || !isEarlier(other, kase)) return []
    const same = inCommon(kase, other)
    if (same.asins.length === 0 && same.suppliers.length === 0 && !same.branch) return []
    const { id: caseId, title } = other
    return [{ caseId, title, same, ...told(other), sentOn, isBack: standsSince(other) !== null }]
  })
}

/** Of two that ran beside each other only the one that was opened first is the earlier. */
const isEarlier = (other: Case, kase: Case): boolean =>
  other.openedAt < kase.openedAt || (other.openedAt === kase.openedAt && Number(other.id) < Number(kase.id))

function inCommon(kase: Case, other: Case): Remembered['same'] {
  const theirs = suppliersOf(other)
  const branch = textOf(kase, 'branch')
  const listed = other.notice?.asins ?? []
  return {
    asins: (kase.notice?.asins ?? []).filter((asin) => listed.includes(asin)),
    suppliers: [...suppliersOf(kase)].flatMap(([key, name]) => (theirs.has(key) ? [name] : [])),
    branch: branch !== null && branch !== 'other' && branch === textOf(other, 'branch'),
  }
}

/** The names of suppliers by what is left of them without space, case and legal form. */
function suppliersOf(kase: Case): Map<string, string> {
  const names = [textOf(kase, 'supplier-name'), ...kase.evidence.map(({ supplier }) => supplier)]
  return new Map(names.flatMap((name) => (name === null || name === '' ? [] : [[bare(name), name] as const])))
}

const bare = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\b(?:co|ltd|limited|inc|llc|gmbh|corp|company)\b|有限公司|公司/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function told(other: Case): Pick<Remembered, 'causes' | 'measures'> {
  const { causes, measures } = itemsByPart(other)
  return {
    causes: causes.map(({ item }) => item.id),
    measures: measures.map(({ item }) => ({
      item: item.id,
      proof: proofsOf(other, item.id).map(({ on, words }) => ({ on, words })),
    })),
  }
}
