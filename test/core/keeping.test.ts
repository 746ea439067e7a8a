import { describe, expect, it } from 'vitest'
import type { Effect } from '../../src/core/effect.ts'
import type { Session } from '../../src/core/session.ts'
import { createTransition, type Step } from '../../src/core/transition.ts'
import { playUntil, runningCase, said, sessionOf, textsOf, time, update, woken } from './running-case.ts'

const day = 86_400_000
const opened = time('2026-12-01T02:00Z')
const drops = (effects: readonly Effect[]): string[] =>
  effects.flatMap((effect) => (effect.to === 'files' && 'drop' in effect ? [effect.drop.caseId] : []))
const wakeUp = (session: Session): number => session.wakeAt ?? Number.NaN
const next = (step: Step, by = createTransition({ caseDays: 180, fileDays: 30 })): Step =>
  woken(step.session, wakeUp(step.session), by)

describe('a case that nobody writes in', () => {
  const start = said(sessionOf([runningCase('1', [])]), '2026-12-01T02:00Z', '/status')

  it('is spoken of a week before, deleted on that day, and the chat 30 days later', () => {
    expect(wakeUp(start.session)).toBe(opened + 173 * day)
    const warned = next(start)
    expect(textsOf(warned)).toEqual([expect.stringContaining('I delete it on 30 May 2027 (Shanghai time)')])
    expect(Object.keys(warned.session.cases)).toEqual(['1'])
    expect(wakeUp(warned.session)).toBe(opened + 180 * day)
    const gone = next(warned)
    expect(textsOf(gone)).toEqual([expect.stringContaining('Receipt: 20270530-0200-1.')])
    expect(textsOf(gone)[0]).toContain('As I told you on 23 May 2027')
    expect(drops(gone.effects)).toEqual(['1'])
    expect(JSON.stringify(gone.session)).not.toMatch(/B0TESTAA01|complaint/)
    expect(wakeUp(gone.session)).toBe(opened + 210 * day)
    expect(next(gone)).toMatchObject({ isOver: true, effects: [] })
  })

  it('stays as long again when the seller writes, and waits a whole week after a late word', () => {
    const warned = next(start)
    const back = said(warned.session, '2027-05-25T02:00Z', '/status')
    expect(wakeUp(back.session)).toBe(time('2027-05-25T02:00Z') + 173 * day)
    const late = woken(start.session, opened + 300 * day)
    expect(textsOf(late)).toHaveLength(1)
    expect(wakeUp(late.session)).toBe(opened + 307 * day)
  })

  it('counts a tap on an old message as writing', () => {
    const warned = next(start)
    const tap = createTransition({ caseDays: 180, fileDays: 30 })(
      warned.session,
      update({ type: 'chose', at: opened, choice: 'ok' }),
    )
    expect(wakeUp(tap.session)).toBe(opened + 173 * day + 173 * day)
  })

  it.each([
    [1, 0.5],
    [6, 3],
    [400, 7],
  ])('of %i days is spoken of %d days before', (caseDays, before) => {
    const by = createTransition({ caseDays, fileDays: 30 })
    const { session } = said(sessionOf([runningCase('1', [])]), '2026-12-01T02:00Z', '/status', by)
    expect(wakeUp(session)).toBe(opened + (caseDays - before) * day)
    const said2 = playUntil(session, '2030-01-01', by)
    expect(said2.map(({ at }) => Date.parse(at))).toEqual([
      opened + (caseDays - before) * day,
      opened + caseDays * day,
    ])
  })

  it('goes alone; the others stay, in one message with what else is due', () => {
    const other = runningCase('2', [{ date: '2027-06-02' }], { touchedAt: opened + 100 * day })
    const { session } = said(sessionOf([runningCase('1', []), other]), '2026-12-01T02:00Z', '/status')
    const warned = woken(session, opened + 173 * day)
    const step = woken(warned.session, time('2027-05-31T08:00Z'))
    const [text = '', ...more] = textsOf(step)
    expect(more).toEqual([])
    expect(text).toContain('71 hours left')
    expect(text).toContain('Deleted for good: case 1,')
    expect([Object.keys(step.session.cases), step.session.current]).toEqual([['2'], '2'])
  })
})

describe('the files of a case', () => {
  const reading = { kind: 'reply-reinstated', level: 'reply' }
  const file = { sha256: 'ab', name: 'invoice.pdf', size: 9, at: opened }
  const earlier = [{ text: 'reinstated', at: opened, reading }]

  it('go 30 days after reinstatement, with a word a week before and then', () => {
    const kase = runningCase('1', [], { earlier, files: [file] })
    const warned = next(said(sessionOf([kase]), '2026-12-02T02:00Z', '/status'))
    expect(textsOf(warned)).toEqual([
      expect.stringContaining('delete the files you sent on 31 December 2026'),
    ])
    expect(drops(warned.effects)).toEqual([])
    const gone = next(warned)
    expect(drops(gone.effects)).toEqual(['1'])
    expect(textsOf(gone)).toHaveLength(1)
    expect(gone.session.cases['1']).toMatchObject({ files: [], earlier: [{ text: 'reinstated' }] })
    expect(gone.effects).toContainEqual({ to: 'files', drop: { caseId: '1', only: [file.sha256] } })
    expect(wakeUp(gone.session)).toBe(opened + day + 173 * day)
  })

  it('stay while the case runs', () => {
    const running = said(sessionOf([runningCase('1', [], { files: [file] })]), '2026-12-02T02:00Z', '/status')
    expect(wakeUp(running.session)).toBe(opened + day + 173 * day)
  })
})

describe('a chat without a case', () => {
  it('ends 30 days after the last word, silently', () => {
    const { session } = said(null, '2026-12-01T02:00Z', 'hello')
    expect(wakeUp(session)).toBe(opened + 30 * day)
    expect(next({ session, effects: [] })).toMatchObject({ isOver: true, effects: [] })
  })

  it('stays while a receipt can be asked for, even where cases are kept shorter', () => {
    const by = createTransition({ caseDays: 2, fileDays: 2 })
    const { session } = said(sessionOf([runningCase('1', [])]), '2026-12-01T02:00Z', '/forget all', by)
    expect(wakeUp(session)).toBe(opened + 30 * day)
  })
})
