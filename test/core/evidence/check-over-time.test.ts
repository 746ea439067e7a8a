import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { checkOverTime, purchasesInOrder } from '../../../src/core/evidence/check-over-time.ts'
import { contextOf } from '../../../src/core/step.ts'
import { newSession } from '../../../src/core/session.ts'
import { overTimeQuestions } from '../../../src/core/steps/plan-over-time.ts'

const aCase = (facts: Record<string, number> = {}): Case =>
  Case.parse({
    notice: { kind: 'inauthentic-customer', receivedOn: '2026-06-28', confirmed: true },
    evidence: [
      { id: 'e1', type: 'invoice', number: '2', issuedOn: '2026-05-02', units: 150, supplier: 'Lihe Ltd' },
      { id: 'e2', type: 'invoice', number: '1', issuedOn: '2026-01-03', units: 100, supplier: 'Lihe Ltd' },
      {
        id: 'e3',
        type: 'invoice',
        number: '3',
        issuedOn: '2026-07-09',
        purchasedOn: '2026-03-03',
        reissue: 'late-issued',
        units: 50,
      },
      { id: 'e4', type: 'order-confirmation', issuedOn: '2025-01-01', units: 900 },
      { id: 'e5', type: 'invoice', issuedOn: '2025-12-01', units: 70, leftOut: 'told-otherwise' },
    ],
    facts: Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value }])),
  })

describe('quantities over time', () => {
  it('orders purchases by the day of purchase, invoices only, what is left out aside', () => {
    expect(purchasesInOrder(aCase()).map(({ entry, day, units }) => [entry.id, day, units])).toEqual([
      ['e2', '2026-01-03', 100],
      ['e3', '2026-03-03', 50],
      ['e1', '2026-05-02', 150],
    ])
  })

  it.each([
    [{}, []],
    [{ 'sold-before/e3': 100 }, ['found']],
    [{ 'sold-before/e3': 101 }, ['conflicts']],
    [{ 'sold-before/e3': 80, 'sold-before/e1': 150 }, ['found', 'found']],
    [{ 'sold-before/e3': 80, 'sold-before/e1': 151 }, ['found', 'conflicts']],
  ])('%j gives %j', (facts, results) => {
    expect(checkOverTime(aCase(facts)).map(({ result }) => result)).toEqual(results)
  })

  it('asks for each later purchase, says the conflict at once, and takes no word for a number', () => {
    const kase = aCase()
    const session = { ...newSession('terminal:test', 0, 'en'), cases: { '1': { ...kase, id: '1' } } }
    const context = contextOf(session, Date.UTC(2026, 6, 10))
    const [first] = overTimeQuestions(context.kase)
    const answer = first?.answer(context, { words: '120', option: null })
    expect(answer?.kind === 'taken' && answer.notes?.map(({ text }) => text.en).join()).toContain(
      '20 units were sold before they were bought',
    )
    expect(first?.answer(context, { words: 'many', option: null }).kind).toBe('again')
    expect(overTimeQuestions(context.kase)).toHaveLength(2)
  })
})
