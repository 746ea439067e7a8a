/** How much of two texts is the same, 0 to 1: shared words (characters in Chinese), counted with their repeats. */
export function similarity(a: string, b: string): number {
  const [one, other] = [countsOf(a), countsOf(b)]
  let shared = 0
  for (const [word, n] of one.counts) shared += Math.min(n, other.counts.get(word) ?? 0)
  const total = one.total + other.total
  return total === 0 ? 0 : (2 * shared) / total
}

function countsOf(text: string): { counts: Map<string, number>; total: number } {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[a-z0-9']+|[\u3400-\u9fff]/g) ?? []
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return { counts, total: words.length }
}
