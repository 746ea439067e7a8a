import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import type { Answer, Ask } from '../../../src/core/model/ask.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import { samplePlan } from '../../../src/core/poa/sample-plan.ts'
import { refineText } from '../../../src/core/refine/loop.ts'
import { draftOfText } from '../../../src/core/refine/read-drafts.ts'
import { faults } from '../../eval/faults.ts'
import { fullCase } from '../../full-case.ts'
import { injections } from '../../injections.ts'
import { hostileAnswer } from './hostile-answers.ts'

const runs = Number(process.env['RUNS'] ?? 60)
const cases = [Case.parse({}), fullCase()]

/** Plans with faults that words can mend. */
const faulty = fc
  .tuple(
    fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 4 }),
    fc.array(fc.constantFrom(...faults), { minLength: 4, maxLength: 4 }),
  )
  .map(([places, chosen]) => {
    const { text, passages } = draftOfText(samplePlan.en)
    return places.reduce((plan, place, i) => {
      const passage = passages[place % passages.length]
      const sentence = passage ? text.slice(passage.start, passage.end) : ''
      return plan.replace(sentence, chosen[i]?.put(sentence) ?? sentence)
    }, text)
  })

const answer = (ask: Ask, value: unknown): Answer => ({
  ask: ask.id,
  value,
  failure: null,
  model: 'hostile',
  promptVersion: 'refine-2',
  calls: 1,
  tokensIn: 0,
  tokensOut: 0,
  cost: null,
})

const open = (text: string, kase: Case): string[] =>
  lint(text, { kase }).findings.flatMap(({ ruleId, waived }) => (waived === null ? [ruleId] : []))

describe('the refine loop', () => {
  it('never returns a text with more findings than it got, nor touches what it was not asked about', async () => {
    await fc.assert(
      fc.asyncProperty(
        faulty,
        fc.constantFrom(...cases),
        fc.infiniteStream(fc.nat()),
        async (plan, kase, seeds) => {
          const untouched = linesWithout(plan)
          let calls = 0
          const refined = await refineText(plan, { kase }, '', async (ask) => {
            calls += 1
            const lines = (ask.untrusted['span'] ?? '').split('\n')
            const [value] = fc.sample(hostileAnswer(lines, injections), {
              seed: seeds.next().value,
              numRuns: 1,
            })
            return answer(ask, value)
          })
          const [before, after] = [open(plan, kase), open(refined.text, kase)]
          expect(after.length).toBeLessThanOrEqual(before.length)
          for (const rule of new Set(after))
            expect(count(after, rule)).toBeLessThanOrEqual(count(before, rule))
          for (const line of untouched) expect(refined.text).toContain(line)
          for (const words of injections) expect(refined.text).not.toContain(words)
          expect(calls).toBeLessThanOrEqual(3 * 5)
        },
      ),
      { numRuns: runs },
    )
  })
})

const count = (rules: readonly string[], rule: string): number => rules.filter((one) => one === rule).length

/** The lines that no planted fault is in. */
function linesWithout(plan: string): string[] {
  const clean = new Set(samplePlan.en.split('\n'))
  return plan.split('\n').filter((line) => clean.has(line))
}
