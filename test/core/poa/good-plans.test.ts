import { expect, it } from 'vitest'
import { lint } from '../../../src/core/poa/lint.ts'
import { labelledTexts } from '../../scoreboard/measure.ts'

const plans = labelledTexts().filter(({ from, id }) => from === 'plan' && id.startsWith('good-'))

it('has a truthful plan for each branch in both languages', () => {
  expect(plans).toHaveLength(16)
})

it.each(plans.map((plan) => [plan.id, plan] as const))(
  '%s: a truthful plan has no error and two warnings at most',
  (_, { text, kase, form }) => {
    const { findings, notChecked, warnings } = lint(text, { kase, form })
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId, start, end }) => `${ruleId}: ${text.slice(start, end)}`)).toEqual([])
    expect(warnings).toBeLessThanOrEqual(2)
    expect(notChecked).toEqual([])
  },
)
