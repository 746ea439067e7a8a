/** The command that a mistyped word is nearest to, where one is near enough to be meant; else null. */
export function nearest(typed: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, slips: name.startsWith(typed) && typed.length > 1 ? 0 : slips(typed, name) }))
    .toSorted((a, b) => a.slips - b.slips)
  return best && best.slips <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : null
}

/** Letters left out, put in, taken for others, or two that changed places. */
function slips(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i])
  rows[0] = Array.from({ length: b.length + 1 }, (_, j) => j)
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + other)
      ;(rows[i] ?? [])[j] = isSwapped ? Math.min(least, at(i - 2, j - 2) + 1) : least
    }
  return at(a.length, b.length)
}
