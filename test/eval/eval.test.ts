import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Endpoint, openEndpoint } from './endpoint.ts'
import { evalPlans, measure } from './measure.ts'
import { openEvalModel } from './open-eval-model.ts'
import { evalAnswers } from './scripted-model.ts'

let endpoint: Endpoint
beforeAll(async () => {
  endpoint = await openEndpoint()
})
afterAll(() => endpoint.close())

const measured = () => {
  const model = openEvalModel({ baseURL: endpoint.url, key: undefined, name: 'scripted', price: null })
  const plans = evalPlans()
    .filter(({ name }) => name.endsWith('with faults'))
    .slice(0, 6)
  return measure((ask) => model.ask(ask, { sessionId: 'eval', signal: new AbortController().signal }), plans)
}

describe('the eval', () => {
  it('has its plans and answers', () => {
    expect(evalPlans().length).toBeGreaterThanOrEqual(40)
    expect(evalAnswers.length).toBeGreaterThanOrEqual(60)
    expect(new Set(evalAnswers.map(({ words }) => words)).size).toBe(evalAnswers.length)
  })

  it('says the same twice with a scripted endpoint, through the real client', async () => {
    const asked = endpoint.asked
    const first = await measured()
    expect(endpoint.asked - asked).toBeGreaterThanOrEqual(evalAnswers.length)
    expect(await measured()).toEqual(first)
    expect(first.after).toBeLessThan(first.before)
    expect(first.accepted).toBeGreaterThan(3)
    // The scripted model slips in one line of four, and mistranslates ten answers on purpose.
    expect(Object.keys(first.rejected).some((reason) => reason.startsWith('lock/'))).toBe(true)
    expect(first.translated.shown).toBeGreaterThanOrEqual(28)
    expect(first.translated.shown).toBeLessThanOrEqual(31)
    expect(first.facts.kept).toBeLessThan(first.facts.told)
    expect(first.models).toEqual(['scripted'])
    expect(first.prompts.length).toBe(3)
  })
})
