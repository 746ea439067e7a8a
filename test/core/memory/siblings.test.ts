import { describe, expect, it } from 'vitest'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { lint } from '../../../src/core/poa/lint.ts'
import { printPoa, sentencesOf } from '../../../src/core/poa/print.ts'
import { siblingQuestions } from '../../../src/core/steps/plan-siblings.ts'
import { contextOf } from '../../../src/core/step.ts'
import { runningCase, sessionOf, time } from '../running-case.ts'

const at = time('2027-02-02T03:00Z')
const base = { branch: { value: 'wrong-variant-sent' }, posture: { value: 'right' } }
const caseWith = (facts: object, notice: object = {}) => {
  const kase = runningCase('1', [], { facts: { ...base, ...facts } })
  return { ...kase, notice: { ...kase.notice!, ...notice } }
}
const contextWith = (facts: object, notice: object = {}) =>
  contextOf(sessionOf([caseWith(facts, notice)]), at)
const applying = (facts: object, notice: object = {}): string[] =>
  siblingQuestions.filter((question) => question.applies(contextWith(facts, notice))).map(({ id }) => id)

const named = { siblings: { value: ['B0TESTAA07'] } }
const dated = { ...named, 'siblings-on': { value: '2027-02-01' } }
const asking = { text: 'Please review other listings from the same supplier and tell us.' }

describe('other listings of the same supplier', () => {
  it.each<[string, object, object, string[]]>([
    ['nothing speaks for any', {}, {}, []],
    ['Amazon asks', {}, asking, ['siblings']],
    ['some are named', named, {}, ['siblings', 'siblings-on']],
    ['they were checked', dated, {}, ['siblings', 'siblings-on', 'siblings-named']],
    ['they were checked and Amazon asks', dated, asking, ['siblings', 'siblings-on']],
  ])('are asked about as far as needed where %s', (_, facts, notice, expected) => {
    expect(applying(facts, notice)).toEqual(expected)
  })

  it.each<[string, object, object, boolean]>([
    ['named', named, asking, false],
    ['not checked yet', { ...named, 'siblings-on': { value: 'later' } }, asking, false],
    ['checked and not asked for', dated, {}, false],
    ['kept out', { ...dated, 'siblings-named': { value: 'keep' } }, {}, false],
    ['the seller decides', { ...dated, 'siblings-named': { value: 'name' } }, {}, true],
    ['Amazon asks', dated, asking, true],
  ])(
    'stand in the letter only where attested with a day, and asked for or decided: %s',
    (_, facts, notice, stands) => {
      const kase = caseWith(facts, notice)
      const poa = draftPoa(kase)
      expect(sentencesOf(poa).some(({ en, status }) => en.includes('B0TESTAA07') && status === 'done')).toBe(
        stands,
      )
      const { findings } = lint(printPoa(poa, { lang: 'en', format: 'txt' }), { kase, form: poa.form })
      expect(findings.map(({ ruleId }) => ruleId)).not.toContain('S09-stray-asin')
    },
  )

  it('are warned of before they are named', () => {
    const question = siblingQuestions.find(({ id }) => id === 'siblings-named')!
    expect(question.ask(contextWith(dated)).text.en).toContain('naming them widens the review')
  })
})
