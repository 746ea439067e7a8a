import type { Case } from '../case.ts'
import { itemsByPart } from '../poa/plan-items.ts'
import type { Remembered } from './remembered.ts'

/** The earlier case whose letter gave all of these causes; null where one of them is new. */
export const toldBefore = ({ memory }: Case, causes: readonly string[]): Remembered | null =>
  memory.find((one) => causes.length > 0 && causes.every((id) => one.causes.includes(id))) ?? null

/** The same for the causes that stand in the plan, where nothing else is said of the cause. */
export function repeatedCause(kase: Case): Remembered | null {
  if (kase.facts['cause-words'] !== undefined) return null
  return toldBefore(
    kase,
    itemsByPart(kase).causes.map(({ item }) => item.id),
  )
}

/** A measure that stands as in force although an earlier letter named it and nothing shows that it was done. */
export function unprovedMeasure(kase: Case): { caseId: string; item: string } | null {
  for (const { choice, item } of itemsByPart(kase).measures) {
    if (choice.status !== 'in-force') continue
    for (const { caseId, measures } of kase.memory) {
      const told = measures.find((one) => one.item === item.id)
      if (told && told.proof.length === 0) return { caseId, item: item.id }
    }
  }
  return null
}
