import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { withMemory } from '../../../src/core/memory/recall.ts'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { sentencesOf } from '../../../src/core/poa/print.ts'
import { readyGate } from '../../../src/core/poa/ready.ts'
import { currentQuestion } from '../../../src/core/steps/index.ts'
import { contextOf } from '../../../src/core/step.ts'
import { runningCase, said, sessionOf, textsOf, time } from '../running-case.ts'
import { backCase, promised } from '../standing/standing-case.ts'

const cause = 'wrong-variant-sent.intake-counted-only'
const told = { branch: { value: 'wrong-variant-sent' }, posture: { value: 'right' } }

/** An earlier case that is back, with a cause and a measure in its letter. */
const earlier = (log: object[] = []): Case => {
  const kase = backCase('1')
  const choices = [{ item: cause, status: 'so' }, ...kase.choices]
  return Case.parse({ ...kase, choices, standing: { log } })
}

const later = (more: object = {}): Case =>
  runningCase('2', [], {
    openedAt: time('2027-02-01T00:00Z'),
    facts: {
      ...told,
      'have-documents': { value: [] },
      'units-sold': { value: 3 },
      'units-stock': { value: 1 },
      trigger: { value: 'x' },
    },
    ...more,
  })

const both = (one: Case, other: Case) => withMemory({ ...sessionOf([one, other]), current: other.id })

describe('what an earlier case tells', () => {
  it.each<[string, object, object]>([
    ['the same listing', {}, { asins: ['B0TESTAA01'], suppliers: [], branch: true }],
    [
      'the same supplier, however it is written',
      {
        notice: { ...later().notice, asins: ['B0TESTZZ09'] },
        facts: {},
        evidence: [{ id: 'e1', type: 'invoice', supplier: 'LIHE furniture Co., Ltd' }],
      },
      { asins: [], suppliers: ['LIHE furniture Co., Ltd'], branch: false },
    ],
  ])('is remembered for %s', (_, more, same) => {
    const first = {
      ...earlier(),
      evidence: Case.parse({ evidence: [{ id: 'e1', supplier: 'Lihe Furniture' }] }).evidence,
    }
    const session = both(first, later(more))
    expect(session.cases['2']?.memory).toMatchObject([{ caseId: '1', same, causes: [cause], isBack: true }])
  })

  it('is nothing where nothing is the same, and goes with the case that is forgotten', () => {
    const other = later({ notice: { ...later().notice, asins: ['B0TESTZZ09'] }, facts: {} })
    expect(both(earlier(), other).cases['2']?.memory).toEqual([])
    const session = both(earlier(), later())
    expect(session.cases['2']?.memory).toHaveLength(1)
    const { session: gone } = said({ ...session, current: '1' }, '2027-02-02T03:00Z', '/forget case')
    expect(gone.cases['2']?.memory).toEqual([])
  })

  it('is said, and it is asked why the measure did not hold', () => {
    const session = both(earlier(), later())
    const step = said({ ...session, asking: null }, '2027-02-02T03:00Z', '/repeat')
    const context = contextOf(step.session, time('2027-02-02T03:01Z'))
    expect(currentQuestion(context).id).toBe('control-failed')
    expect(textsOf(step).join('\n')).toMatch(/Case 1 .*has the same listing B0TESTAA01[\s\S]*no proof logged/)
    const next = said(step.session, '2027-02-02T03:02Z', '1')
    expect(next.session.cases['2']?.facts['control-failed']?.value).toBe('not-kept')
    expect(textsOf(next)[0]).toContain('cannot be named as in force now')
    const sentences = sentencesOf(draftPoa(next.session.cases['2']!)).map(({ en }) => en)
    expect(sentences).toContain(
      'The measure named in our plan of 1 December 2026 was not carried out for these units.',
    )
  })

  it('its cause is not taken a second time, alone', () => {
    const facts = { ...later().facts, 'control-failed': { value: 'not-kept' } }
    const session = both(earlier(), later({ facts }))
    const refused = said(session, '2027-02-02T03:00Z', '1')
    expect(textsOf(refused)[0]).toMatch(/The letter of case 1 gave this very cause/)
    expect(refused.session.cases['2']?.choices).toEqual([])
    expect(said(session, '2027-02-02T03:00Z', '2').session.cases['2']?.choices).toHaveLength(1)
  })

  it('only a measure with logged proof may stand as in force', () => {
    const again = { choices: backCase('1').choices }
    const stopped = (log: object[]) =>
      readyGate(both(earlier(log), later(again)).cases['2']!).items.some(({ id }) => id === 'logged-proof')
    expect(stopped([])).toBe(true)
    const entry = { task: promised, on: '2026-12-07', words: 'sheet 14', at: time('2026-12-07T02:00Z') }
    expect(stopped([{ ...entry, done: false }])).toBe(true)
    expect(stopped([entry])).toBe(false)
  })
})
