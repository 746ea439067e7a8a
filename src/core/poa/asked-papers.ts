import type { Case } from '../case.ts'
import { type ChecklistItem, checklist, demandsOf } from '../evidence/checklist.ts'

/** Things a notice asks for that the letter itself answers, so that no paper stands for them. */
const inTheLetter: ReadonlySet<string> = new Set([
  'plan',
  'acknowledgement',
  'edited-page',
  'error-explanation',
  'retraction-request',
  'supplier-contact',
  'manufacturer-contact',
  'other-asked',
])

/** Papers the notice asks for that the case does not hold, ways that stand for each other counted once. */
export function papersLacking(kase: Case): ChecklistItem[] {
  const asked = checklist(kase).filter(({ need, kind }) => need === 'asked' && !inTheLetter.has(kind))
  const served = new Set(asked.filter(({ have, oneOf }) => have && oneOf).map(({ oneOf }) => oneOf))
  const groups = new Set<string>()
  return asked.filter(({ have, oneOf }) => {
    if (have || (oneOf && (served.has(oneOf) || groups.has(oneOf)))) return false
    if (oneOf) groups.add(oneOf)
    return true
  })
}

export const asksContact = (kase: Case): boolean => demandsOf(kase).includes('supplier-contact')
