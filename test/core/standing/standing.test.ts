import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { weekday } from '../../../src/core/dates.ts'
import type { Session } from '../../../src/core/session.ts'
import { nextDay, rhythmOf } from '../../../src/core/standing/rhythm.ts'
import { tasksOf } from '../../../src/core/standing/tasks.ts'
import { transition } from '../../../src/core/transition.ts'
import { playUntil, said, sessionOf, textsOf, time, update, woken } from '../running-case.ts'
import { backCase, promised } from './standing-case.ts'

const begun = (session: Session = sessionOf([backCase('1')])): Session =>
  said(session, '2026-12-03T07:00Z', '/repeat').session

describe('the next day of a rhythm', () => {
  it.each<[string, string, string]>([
    ['every-monday', '2026-12-03', '2026-12-07'],
    ['every-monday', '2026-12-07', '2026-12-14'],
    ['every-working-day', '2026-12-03', '2026-12-07'],
    ['every-friday', '2027-12-31', '2028-01-07'],
    ['every-month', '2026-12-03', '2027-01-01'],
    ['every-month', '2027-01-01', '2027-02-01'],
    ['every-month', '2027-07-31', '2027-08-02'], // the first is a Sunday
    ['every-quarter', '2026-12-03', '2027-01-01'],
    ['every-quarter', '2027-01-01', '2027-04-01'],
    ['every-half-year', '2026-12-03', '2027-01-01'],
    ['photos+every-week', '2026-12-03', '2026-12-07'],
  ])('%s after %s is %s', (cadence, after, expected) => {
    const rhythm = rhythmOf(cadence)
    expect(rhythm && nextDay(rhythm, after)).toBe(expected)
  })

  it('is none for what comes with a lot', () => {
    expect(rhythmOf('every-lot')).toBeNull()
  })

  it('is always later, and never a weekend', () => {
    const rhythms = ['every-day', 'every-tuesday', 'every-month', 'every-quarter', 'every-half-year']
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2031-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, fc.constantFrom(...rhythms), (date, cadence) => {
        const after = date.toISOString().slice(0, 10)
        const due = nextDay(rhythmOf(cadence)!, after)
        expect(due > after && weekday(due) % 6 !== 0).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('after reinstatement', () => {
  it('each measure and the two reviews are tasks with owner, cadence and proof', () => {
    const tasks = tasksOf(backCase('1'))
    expect(tasks.map(({ id, owner, isPromised }) => [id, owner.zh, isPromised])).toEqual([
      [promised, '仓库主管', true],
      ['page-review', '您', false],
      ['supplier-papers', '您', false],
    ])
  })

  it('a word comes on each day of a task, and on the first working day of a month one line for all', () => {
    const told = playUntil(begun(), '2027-01-05T00:00Z')
    expect(told.map(({ at }) => at)).toEqual([
      '2026-12-07T01:00:00.000Z',
      '2026-12-14T01:00:00.000Z',
      '2026-12-21T01:00:00.000Z',
      '2026-12-28T01:00:00.000Z',
      '2027-01-01T01:00:00.000Z',
      '2027-01-04T01:00:00.000Z',
    ])
    expect(told[0]?.text).toMatch(/To do: .*the warehouse lead, every Monday/)
    expect(told[4]?.text).toMatch(/Month 1 since it is back[\s\S]*1\. [\s\S]*2\. [\s\S]*3\. /)
  })

  it('a seller who is silent gets the line of the month and no more', () => {
    const late = playUntil(begun(), '2027-05-01').filter(({ at }) => at > '2027-01-10')
    expect(late.map(({ at }) => at.slice(0, 10))).toEqual(['2027-02-01', '2027-03-01', '2027-04-01'])
  })

  it('what is logged in time needs no word, and stands in the list with its day', () => {
    const { session } = said(begun(), '2026-12-06T02:00Z', '1, 5 December, intake sheet 14')
    expect(session.cases['1']?.standing?.log).toMatchObject([
      { task: promised, on: '2026-12-05', words: 'intake sheet 14', done: true },
    ])
    expect(playUntil(session, '2026-12-15').map(({ at }) => at.slice(0, 10))).toEqual(['2026-12-14'])
    expect(textsOf(said(session, '2026-12-06T02:01Z', '/status'))[0]).toContain(
      '5 December 2026: intake sheet 14',
    )
  })

  it('a task is named first and its proof then, or a file is the proof', () => {
    const open = said(begun(), '2026-12-07T02:00Z', '1').session
    const { session } = said(open, '2026-12-07T02:01Z', 'photos of lot 7')
    expect(session.cases['1']?.standing).toMatchObject({ open: null, log: [{ on: '2026-12-07' }] })
    const file = {
      type: 'sent',
      at: time('2026-12-08T02:00Z'),
      name: 'lot 8.jpg',
      size: 9,
      text: null,
      sha256: 'ab12',
    } as const
    const sent = transition(session, update(file)).session
    expect(sent.cases['1']?.standing?.file).toEqual({ sha256: 'ab12', name: 'lot 8.jpg' })
    const named = said(sent, '2026-12-08T02:01Z', '2').session
    expect(named.cases['1']?.standing?.log.at(-1)).toMatchObject({ task: 'page-review', sha256: 'ab12' })
  })

  it.each<[string, RegExp]>([
    ['9, done', /There are 3 tasks/],
    ['1, 24 December 2026, sheet', /still to come/],
    ['stop 2', /Say why/],
  ])('%s is asked about', (words, expected) => {
    const step = said(begun(), '2026-12-07T02:00Z', words)
    expect(textsOf(step)[0]).toMatch(expected)
    expect(step.session.cases['1']?.standing?.log ?? []).toEqual([])
  })

  it('what was left out is kept as such, and what is given up is reminded of no more', () => {
    const left = said(begun(), '2026-12-07T02:00Z', '1 没做').session
    expect(left.cases['1']?.standing?.log[0]).toMatchObject({ done: false, on: '2026-12-07' })
    const { session } = said(left, '2026-12-07T02:01Z', 'stop 1 because we sell that model no more')
    expect(tasksOf(session.cases['1']!).map(({ id }) => id)).not.toContain(promised)
    expect(playUntil(session, '2026-12-31')).toEqual([])
  })

  it('months of outage are made up for by one message', () => {
    const step = woken(begun(), '2027-03-10T03:00Z')
    expect(textsOf(step)).toHaveLength(1)
    expect(textsOf(woken(step.session, '2027-03-10T03:01Z'))).toEqual([])
    expect(step.session.wakeAt).toBe(time('2027-04-01T01:00Z'))
  })

  it('keeps to the morning where the clocks change', () => {
    const there = { ...sessionOf([backCase('1')]), zone: 'America/Los_Angeles' }
    const session = said({ ...there }, '2026-12-03T07:00Z', '/repeat').session
    const heard = said(session, '2027-03-05T18:00Z', '/status').session
    const told = playUntil(woken(heard, '2027-03-05T18:01Z').session, '2027-03-16')
    expect(told.map(({ at }) => at)).toEqual(['2027-03-08T17:00:00.000Z', '2027-03-15T16:00:00.000Z'])
  })

  it('a report is written only where Amazon asked, and only from what is proved', () => {
    const asked = 'We have reinstated your listing. Please let us know once all units have been checked.'
    const session = begun(sessionOf([backCase('1', {}, asked)]))
    const logged = said(session, '2026-12-07T02:00Z', '1, 7 December, intake sheet 14')
    const report = textsOf(logged).find((text) => text.startsWith('As you asked'))
    expect(report).toContain('last on 7 December 2026 (record: intake sheet 14)')
    expect(report).not.toContain('title, text and pictures')
    const done = said(logged.session, '2026-12-07T02:02Z', 'sent today').session
    expect(done.cases['1']?.standing?.reportedOn).toBe('2026-12-07')
    const plain = said(begun(), '2026-12-07T02:00Z', '1, 7 December, intake sheet 14')
    expect(textsOf(plain).join()).not.toContain('As you asked')
  })

  it('a later letter of Amazon’s ends it', () => {
    const words =
      'Hello, we need more information. Please send the invoice for B0TESTAA01 within 5 days. Seller Performance Team'
    const { session } = said(begun(), '2026-12-20T02:00Z', words)
    expect(session.cases['1']?.rounds[0]?.replies).toHaveLength(2)
    expect(textsOf(said(session, '2026-12-20T02:01Z', '/status'))[0]).not.toContain('To keep up')
  })
})
