import type { Case } from '../case.ts'
import { describe } from '../evidence/describe.ts'
import { findItem } from '../poa/catalogue/index.ts'
import { labelOf } from '../poa/catalogue/print-item.ts'
import { draftPoa } from '../poa/draft.ts'
import type { Basis } from '../poa/poa.ts'
import { sectionKey } from '../refine/read-drafts.ts'

const mostCharacters = 4000

/** What the seller confirmed and a section rests on, a fact a line; nothing else of the case. */
export function factRows(kase: Case, key: string): string {
  const section = draftPoa(kase).sections.find((one) => sectionKey(one) === key)
  const rows = (section?.sentences ?? []).flatMap(({ basis }) => basisRows(kase, basis))
  if (key === 'cause')
    for (const [id, { value, confirmed }] of Object.entries(kase.facts))
      if (confirmed && id.startsWith('why/')) rows.push(`- ${id}: ${String(value)}`)
  let length = 0
  return [...new Set(rows)].filter((row) => (length += row.length + 1) <= mostCharacters).join('\n')
}

function basisRows(kase: Case, { facts, evidence, choices }: Basis): string[] {
  return [
    ...facts.flatMap((id) => {
      const fact = kase.facts[id]
      return fact?.confirmed ? [`- ${id}: ${String(fact.value)}`] : []
    }),
    ...evidence.flatMap((id) => {
      const entry = kase.evidence.find((other) => other.id === id && other.leftOut === null)
      return entry ? [`- paper: ${describe(entry).en}`] : []
    }),
    ...choices.flatMap((id) => choiceRows(kase, id)),
  ]
}

function choiceRows(kase: Case, id: string): string[] {
  const choice = kase.choices.find(({ item }) => item === id)
  const item = findItem(id)
  if (!choice || !item) return []
  return Object.entries(choice.slots).map(([name, { en, value }]) => {
    const slot = item.slots.find((other) => other.name === name)
    return `- ${slot ? labelOf(slot).en : name}: ${en ?? String(value)}`
  })
}
