import { tenantOf } from '../core/tenant.ts'
import type { Budget, Counters, Rate } from '../ports.ts'

/** Per case and day; a tenant may use up as much as so many cases. */
export interface BudgetLimits {
  readonly calls: number
  readonly tokens: number
  readonly cost: number | null
  readonly tenantCases: number
}

interface Use {
  readonly calls: number
  readonly tokens: number
  /** In millionths, because only whole points are counted. */
  readonly cost: number
}

const day = 24 * 60 * 60
const millionths = 1_000_000
const kinds = ['calls', 'tokens', 'cost'] as const

/** A day begins with the first call that is counted in it. A worker that dies with an estimate set aside leaves it used. */
export function createBudget(counters: Counters, limits: BudgetLimits): Budget {
  const most = { calls: limits.calls, tokens: limits.tokens, cost: inMillionths(limits.cost) }
  const open = new Map<string, Use[]>()

  /** The sums with this use in them; null for what has no limit. */
  async function add(whom: Whom, use: Use): Promise<(number | null)[]> {
    return Promise.all(
      kinds.map(async (kind) => {
        const limit = most[kind]
        return limit === null ? null : counters.add(rateOf(whom, kind, limit), whom.id, use[kind])
      }),
    )
  }

  /** Spent to the full is spent: a case that cost all it may asks no more, though the next call might cost nothing. */
  function isBeyond(whom: Whom, sums: readonly (number | null)[]): boolean {
    return kinds.some((kind, at) => {
      const [sum, limit] = [sums[at] ?? null, most[kind]]
      if (sum === null || limit === null) return false
      return kind === 'cost' ? sum >= limit * whom.times : sum > limit * whom.times
    })
  }

  function rateOf(whom: Whom, kind: keyof Use, limit: number): Rate {
    return { name: `model ${whom.kind} ${kind}`, most: limit * whom.times, seconds: day }
  }

  return {
    async take(sessionId, caseId, estimate) {
      const use = { calls: estimate.calls, tokens: Math.ceil(estimate.tokens), cost: 0 }
      const both = [caseIn(sessionId, caseId), tenantIn(sessionId, limits.tenantCases)] as const
      const sums = await Promise.all(both.map((whom) => add(whom, use)))
      const beyond = both.find((whom, at) => isBeyond(whom, sums[at] ?? []))
      if (beyond) {
        await Promise.all(both.map((whom) => add(whom, less(none, use))))
        return beyond.kind
      }
      const name = caseIn(sessionId, caseId).id
      open.set(name, [...(open.get(name) ?? []), use])
      return 'ok'
    },
    async settle(sessionId, caseId, used) {
      const name = caseIn(sessionId, caseId).id
      const [first = none, ...others] = open.get(name) ?? []
      if (others.length > 0) open.set(name, others)
      else open.delete(name)
      const whole = {
        calls: used.calls,
        tokens: Math.ceil(used.tokens),
        cost: inMillionths(used.cost) ?? 0,
      }
      const rest = less(whole, first)
      await Promise.all([
        add(caseIn(sessionId, caseId), rest),
        add(tenantIn(sessionId, limits.tenantCases), rest),
      ])
    },
  }
}

interface Whom {
  readonly kind: 'case' | 'tenant'
  readonly id: string
  readonly times: number
}

const caseIn = (sessionId: string, caseId: string): Whom => ({
  kind: 'case',
  id: JSON.stringify([sessionId, caseId]),
  times: 1,
})
const tenantIn = (sessionId: string, times: number): Whom => ({
  kind: 'tenant',
  id: tenantOf(sessionId),
  times,
})

const none: Use = { calls: 0, tokens: 0, cost: 0 }
const less = (a: Use, b: Use): Use => ({
  calls: a.calls - b.calls,
  tokens: a.tokens - b.tokens,
  cost: a.cost - b.cost,
})
const inMillionths = (cost: number | null): number | null =>
  cost === null ? null : Math.ceil(cost * millionths)
