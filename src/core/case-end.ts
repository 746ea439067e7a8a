import type { Case } from './case.ts'

export const isSubmitted = ({ rounds }: Case): boolean =>
  rounds.some(({ submittedOn }) => submittedOn !== null)

/** When Amazon said that the listing or the account is back; null while it has not. */
export function reinstatedAt({ notice, openedAt, earlier, rounds }: Case): number | null {
  if (notice?.kind === 'reply-reinstated') return openedAt
  const replies = [...earlier, ...rounds.flatMap((round) => round.replies)]
  return replies.find(({ reading }) => reading.kind === 'reply-reinstated')?.at ?? null
}

/** Nothing of the seller's stands in it: no notice, no answer, no paper, no file. */
export function isBlank(kase: Case): boolean {
  const { evidence, files, choices, edits, waivers, refusals, rounds, earlier } = kase
  const lists = [evidence, files, choices, edits, waivers, refusals, rounds, earlier]
  return (
    kase.notice === null && Object.keys(kase.facts).length === 0 && lists.every(({ length }) => length === 0)
  )
}
