import type { Case } from '../case.ts'
import { describe } from '../evidence/describe.ts'

const mostCharacters = 4000

/** What the seller confirmed in a case, a fact a line, as far as it goes. */
export function confirmedFacts({ facts, evidence, choices }: Case): string {
  const rows = [
    ...Object.entries(facts).flatMap(([id, fact]) =>
      fact.confirmed ? [`- ${id}: ${String(fact.value)}`] : [],
    ),
    ...evidence.filter(({ leftOut }) => leftOut === null).map((entry) => `- paper: ${describe(entry).en}`),
    ...choices.flatMap(({ slots }) =>
      Object.entries(slots).map(([name, { en, value }]) => `- ${name}: ${en ?? String(value)}`),
    ),
  ]
  let length = 0
  return [...new Set(rows)].filter((row) => (length += row.length + 1) <= mostCharacters).join('\n')
}
