import { describe, expect, it } from 'vitest'
import { runningCase, said, sessionOf, textsOf, time, update, woken } from './running-case.ts'
import { transition } from '../../src/core/transition.ts'

const both = sessionOf([
  runningCase('1', [{ date: '2026-12-10' }], { facts: { units: { value: 46 }, stock: { value: 11 } } }),
  runningCase('2', []),
])
const at = '2026-12-02T09:00Z'

describe('/forget', () => {
  it('takes all of a case and says what, by number', () => {
    const { session, effects } = said(both, at, '/forget case')
    const [text] = textsOf({ session, effects })
    expect(text).toContain('Deleted for good: case 1, at 17:00 on 2 December 2026 (Shanghai time).')
    expect(text).toContain('1 notice, 2 answers, 3 reminders to come, what we said')
    expect(text).toContain('Receipt: 20261202-0900-1.')
    expect(effects.filter(({ to }) => to === 'files')).toEqual([{ to: 'files', drop: { caseId: '1' } }])
    expect(Object.keys(session.cases)).toEqual(['2'])
    expect(JSON.stringify(session.receipts)).not.toMatch(/B0TEST|complaint|46/)
  })

  it.each(['/forget', '/delete', '/forget all', '/forget case'])(
    'gives the same receipt when %s comes after everything is gone',
    (words) => {
      const first = said(both, at, '/forget all')
      const receipt = /Deleted for good[\s\S]*Receipt: 20261202-0900-1\.2\..*/.exec(
        textsOf(first)[0] ?? '',
      )?.[0]
      const talked = said(first.session, '2026-12-03T09:00Z', 'my supplier is called CANARY')
      const second = said(talked.session, '2026-12-04T09:00Z', words)
      const text = textsOf(second)[0] ?? ''
      expect(text).toContain(receipt)
      expect(second.session.receipts).toEqual(first.session.receipts)
      // What was said in between goes too: its case is another one now.
      expect(second.session.current).not.toBe(first.session.current)
      const third = said(second.session, '2026-12-05T09:00Z', words)
      expect(textsOf(third)[0]).toContain(receipt)
    },
  )

  it('tells nothing of it any more after 30 days', () => {
    const { session } = said(both, at, '/forget case')
    const later = woken(session, time('2027-01-01T09:00Z'))
    expect(later.session.receipts).toEqual([])
    expect(textsOf(later)).toEqual([])
    expect(textsOf(said(later.session, '2027-01-02T09:00Z', '/forget'))[0]).not.toContain('20261202')
  })

  it('leaves an answer of the model that comes late without effect', () => {
    const { session } = said(both, at, '/forget all')
    const answer = { ask: 'ask-1', value: { text: 'CANARY' }, failure: null, model: 'm', promptVersion: '1' }
    const used = { calls: 1, tokensIn: 1, tokensOut: 1, cost: null }
    const late = transition(
      session,
      update({ type: 'answered', at: time('2026-12-02T09:01Z'), answer: { ...answer, ...used } }),
    )
    expect(late.effects).toEqual([])
    expect({ ...late.session, wakeAt: session.wakeAt }).toEqual(session)
  })
})
