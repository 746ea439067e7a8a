import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type BudgetLimits, createBudget } from '../../src/runtime/budget.ts'
import { countersInMemory } from '../../src/store/counters.ts'

const limits: BudgetLimits = { calls: 3, tokens: 1000, cost: 0.5, tenantCases: 2 }
const budgetOf = (given: Partial<BudgetLimits> = {}) =>
  createBudget(countersInMemory(), { ...limits, ...given })
const estimate = { calls: 1, tokens: 100 }
const used = { calls: 1, tokens: 100, cost: 0 }

it.each([
  ['calls', [estimate, estimate, estimate], used],
  ['tokens', [{ calls: 1, tokens: 1000 }], { ...used, tokens: 1000 }],
  ['cost', [estimate], { ...used, cost: 0.5 }],
] as const)('stops a case whose %s are used up, and no other', async (_, asked, spent) => {
  const budget = budgetOf()
  for (const one of asked) {
    expect(await budget.take('telegram:1', '1', one)).toBe('ok')
    await budget.settle('telegram:1', '1', spent)
  }
  expect(await budget.take('telegram:1', '1', estimate)).toBe('case')
  expect(await budget.take('telegram:1', '2', estimate)).toBe('ok')
  expect(await budget.take('telegram:2', '1', estimate)).toBe('ok')
})

it('stops a tenant after so many cases, and no other tenant', async () => {
  const budget = budgetOf()
  for (const caseId of ['1', '2']) {
    await budget.take('slack:T1:C1', caseId, { calls: 3, tokens: 3 })
    await budget.settle('slack:T1:C1', caseId, { calls: 3, tokens: 3, cost: 0 })
  }
  expect(await budget.take('slack:T1:C9', '1', estimate)).toBe('tenant')
  expect(await budget.take('slack:T2:C9', '1', estimate)).toBe('ok')
})

it('does not count what it refused', async () => {
  const budget = budgetOf()
  expect(await budget.take('telegram:1', '1', { calls: 1, tokens: 1001 })).toBe('case')
  expect(await budget.take('telegram:1', '1', { calls: 1, tokens: 1000 })).toBe('ok')
})

it('allows nothing at 0, and counts no cost where none is limited', async () => {
  expect(await budgetOf({ calls: 0 }).take('telegram:1', '1', estimate)).toBe('case')
  const free = budgetOf({ cost: null, calls: 100 })
  for (let at = 0; at < 5; at += 1) {
    expect(await free.take('telegram:1', '1', estimate)).toBe('ok')
    await free.settle('telegram:1', '1', { ...used, cost: 9 })
  }
})

it('allows a case what its limit says and no more, in whatever order calls end', async () => {
  const call = fc.record({ guess: fc.nat(400), real: fc.nat(400), later: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(fc.array(call, { maxLength: 30 }), async (calls) => {
      const budget = budgetOf({ calls: 1000, cost: null, tenantCases: 1000 })
      let spent = 0
      const open: { guess: number; real: number }[] = []
      const settle = async (): Promise<void> => {
        const { real } = open.shift()!
        await budget.settle('telegram:1', '1', { calls: 1, tokens: real, cost: 0 })
        spent += real
      }
      for (const { guess, real, later } of calls) {
        const aside = open.reduce((sum, one) => sum + one.guess, 0)
        const may = await budget.take('telegram:1', '1', { calls: 1, tokens: guess })
        expect(may).toBe(spent + aside + guess <= limits.tokens ? 'ok' : 'case')
        if (may === 'ok') open.push({ guess, real })
        if (!later && open.length > 0) await settle()
      }
    }),
    { numRuns: 100 },
  )
})
