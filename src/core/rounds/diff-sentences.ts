import { diffArrays } from 'diff'

/** The sentences that came and went between two texts, in order; what only moved counts as neither. */
export function changedSentences(
  before: readonly string[],
  after: readonly string[],
): { added: string[]; removed: string[] } {
  const changes = diffArrays([...before], [...after])
  const added = changes.filter((change) => change.added).flatMap(({ value }) => value)
  const removed = changes.filter((change) => change.removed).flatMap(({ value }) => value)
  return {
    added: added.filter((one) => !removed.includes(one)),
    removed: removed.filter((one) => !added.includes(one)),
  }
}
