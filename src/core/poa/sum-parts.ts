import type { Count } from './counts.ts'
import type { WrongSum } from './equations.ts'

export const add = (counts: readonly Count[]): number => counts.reduce((sum, { value }) => sum + value, 0)
export const plus = (counts: readonly Count[]): string => counts.map(({ words }) => words).join(' + ')
export const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.005

/** True when one of the counts, or some of them together, make the value. More than six are not tried. */
export function makes(value: number, counts: readonly Count[], least = 1): boolean {
  const some = counts.slice(0, 6)
  for (let mask = 1; mask < 1 << some.length; mask++) {
    let sum = 0
    let taken = 0
    for (const [at, count] of some.entries()) {
      if (((mask >> at) & 1) === 0) continue
      sum += count.value
      taken++
    }
    if (taken >= least && near(sum, value)) return true
  }
  return false
}

/** True when one of them less some of the others leaves the value. */
export const leaves = (value: number, wholes: readonly Count[], others: readonly Count[]): boolean =>
  wholes.slice(0, 8).some((whole) =>
    makes(
      whole.value - value,
      others.filter((other) => other !== whole),
    ),
  )

export function wrong({ start, end, words }: Count, sum: string, makes: number): WrongSum {
  return { start, end, sum, makes: `${Math.round(makes * 100) / 100}`, told: words }
}
