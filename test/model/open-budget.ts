import type { Budget } from '../../src/ports.ts'

type Used = Parameters<Budget['settle']>[2]

/** A budget for so many calls, and what was spent of it. */
export function openBudget(
  calls = Number.POSITIVE_INFINITY,
): Budget & { readonly spent: Used[]; taken: number } {
  const spent: Used[] = []
  return {
    spent,
    taken: 0,
    async take() {
      if (this.taken >= calls) return 'case'
      this.taken += 1
      return 'ok'
    },
    async settle(_session, _case, used) {
      spent.push(used)
    },
  }
}
