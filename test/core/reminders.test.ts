import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/core/case.ts'
import { branches } from '../../src/core/poa/catalogue/index.ts'
import { remindersOf } from '../../src/core/reminders.ts'
import { replyTimes } from '../../src/core/reply-moment.ts'
import { playUntil, runningCase, said, sessionOf, textsOf, time, woken } from './running-case.ts'

const shanghai = 'Asia/Shanghai'
const reply = (kind: string) => ({
  text: 'reply',
  at: time('2026-12-02T00:00Z'),
  reading: { kind, level: 'reply' },
})

describe('the moment a reply is due', () => {
  it.each<[string, object, object, string]>([
    ['a printed day ends in the zone of the store', { date: '2026-12-10' }, {}, '2026-12-11T07:59Z'],
    [
      'a printed day of an unknown store ends where the seller is',
      { date: '2026-12-10' },
      { marketplace: null },
      '2026-12-10T15:59Z',
    ],
    [
      'a printed time in a printed zone is that',
      { date: '2026-12-10', time: '17:00', zone: 'Europe/Berlin' },
      {},
      '2026-12-10T16:00Z',
    ],
    ['a counted day ends where it ends first', { days: 9 }, {}, '2026-12-10T15:59Z'],
    [
      'a counted day in a store further east ends there',
      { days: 9 },
      { marketplace: 'AU' },
      '2026-12-10T12:59Z',
    ],
    [
      'without a day of arrival it counts from the sending',
      { days: 3 },
      { receivedOn: null, sentOn: '2026-11-30' },
      '2026-12-03T15:59Z',
    ],
    ['the night when clocks change in the store', { date: '2026-03-08' }, {}, '2026-03-09T06:59Z'],
  ])('%s', (_, deadline, notice, expected) => {
    const kase = runningCase('1', [deadline])
    const changed = { ...kase, notice: { ...kase.notice!, ...notice } }
    expect(replyTimes(changed, shanghai).map(({ at }) => at)).toEqual([time(expected)])
  })

  it.each<[string, object, object]>([
    ['is not confirmed', { date: '2026-12-10' }, { confirmed: false }],
    ['has no day to count from', { days: 3 }, { receivedOn: null }],
    [
      'prints a day that is two days',
      { unclear: { words: '03/04/2026', candidates: ['2026-03-04', '2026-04-03'] } },
      {},
    ],
    ['speaks of funds', { what: 'funds', days: 90 }, {}],
  ])('is none where the notice %s', (_, deadline, notice) => {
    const kase = runningCase('1', [deadline])
    expect(replyTimes({ ...kase, notice: { ...kase.notice!, ...notice } }, shanghai)).toEqual([])
  })
})

describe('reminders', () => {
  const due = runningCase('1', [{ date: '2026-12-10' }]) // ends 2026-12-11T07:59Z

  it('come 72, 24 and 3 hours before, each once', () => {
    const { session } = said(sessionOf([due]), '2026-12-02T00:00Z', '/status')
    expect(session.wakeAt).toBe(time('2026-12-08T07:59Z'))
    const told = playUntil(session, '2027-01-01')
    expect(told.map(({ at, text }) => [at, /\d+ hours? left/.exec(text)?.[0]])).toEqual([
      ['2026-12-08T07:59:00.000Z', '72 hours left'],
      ['2026-12-10T07:59:00.000Z', '24 hours left'],
      ['2026-12-11T04:59:00.000Z', '3 hours left'],
    ])
    expect(told[0]?.text).toContain('15:59 on 11 December 2026 (Shanghai time)')
    expect(told[0]?.text).toMatch(/Next: .+\. Send \/repeat to go on\.$/)
  })

  it('say nothing of a time that was past when the deadline became known', () => {
    const unconfirmed = { ...due, notice: { ...due.notice!, confirmed: false } }
    const { session } = said(sessionOf([unconfirmed]), '2026-12-10T08:30Z', '/status')
    expect(session.wakeAt).toBeGreaterThan(time('2027-01-01'))
    // Confirmed at 08:32, when the marks of 72 and 24 hours have passed.
    const confirmed = said(session, '2026-12-10T08:32Z', 'all right').session
    expect(confirmed.cases['1']?.notice?.confirmed).toBe(true)
    expect(confirmed.wakeAt).toBe(time('2026-12-11T04:59Z'))
  })

  it.each<[string, Case]>([
    [
      'reinstated',
      { ...due, earlier: runningCase('1', [], { earlier: [reply('reply-reinstated')] }).earlier },
    ],
    ['practice', { ...due, practice: true }],
  ])('are not sent for a case that is %s', (_, kase) => {
    expect(remindersOf(kase, shanghai)).toEqual([])
    const { session } = said(sessionOf([kase]), '2026-12-02T00:00Z', '/status')
    expect(playUntil(session, '2027-01-01')).toEqual([])
  })

  it('end when the letter is sent; then one word comes where nothing is heard', () => {
    const sent = {
      ...due,
      rounds: runningCase('1', [], { rounds: [{ number: 1, submittedOn: '2026-12-03' }] }).rounds,
    }
    const { session } = said(sessionOf([sent]), '2026-12-03T05:00Z', '/status')
    const [told, ...more] = playUntil(session, '2027-03-01')
    expect([told?.at, more]).toEqual(['2026-12-10T01:00:00.000Z', []])
    expect(told?.text).toContain('Day 7 since you sent the letter')
    expect(told?.text).toContain('I will not ask again')
  })

  it('come again for the time that a reply gives', () => {
    const text = 'We need more information. Please send the invoice within 5 days.'
    const reading = {
      kind: 'reply-more-info',
      level: 'reply',
      deadlines: [{ what: 'reply', days: 5, date: null, text }],
    }
    const replies = [{ text, reading, at: time('2026-12-05T02:00Z'), receivedOn: '2026-12-05' }]
    const kase = {
      ...due,
      rounds: runningCase('1', [], { rounds: [{ number: 1, submittedOn: '2026-12-03', replies }] }).rounds,
    }
    const { session } = said(sessionOf([kase]), '2026-12-05T03:00Z', '/status')
    expect(playUntil(session, '2027-01-01').map(({ at }) => at)).toEqual([
      '2026-12-08T00:00:00.000Z',
      '2026-12-10T00:00:00.000Z',
      '2026-12-10T12:59:00.000Z',
    ])
  })

  it('wait for the morning where they fall into the night, but for the last hours', () => {
    const night = runningCase('1', [{ date: '2026-12-10', time: '04:00', zone: shanghai }])
    const { session } = said(sessionOf([night]), '2026-12-02T00:00Z', '/status')
    const told = playUntil(session, '2027-01-01').map(({ at, text }) => [
      at,
      /\d+ hours? left/.exec(text)?.[0],
    ])
    expect(told).toEqual([
      ['2026-12-07T00:00:00.000Z', '68 hours left'],
      ['2026-12-09T00:00:00.000Z', '20 hours left'],
      ['2026-12-09T17:00:00.000Z', '3 hours left'],
    ])
  })

  it('that were missed are not made up for by night', () => {
    const { session } = said(sessionOf([due]), '2026-12-02T00:00Z', '/status')
    const held = woken(session, '2026-12-08T20:00Z')
    expect([textsOf(held), held.session.wakeAt]).toEqual([[], time('2026-12-09T00:00Z')])
    expect(textsOf(woken(held.session, '2026-12-09T00:00Z'))).toHaveLength(1)
    // Two hours before the end it is told at once.
    expect(textsOf(woken(session, '2026-12-11T06:00Z'))).toHaveLength(1)
  })

  it('are not sent for a case that was forgotten while one was waiting', () => {
    const waiting = said(sessionOf([due]), '2026-12-02T00:00Z', '/status').session
    const { session } = said(waiting, '2026-12-11T05:00Z', '/forget all')
    expect(playUntil(session, '2027-01-01')).toEqual([])
  })

  it('that were missed for three days come as one message, the nearest deadline first', () => {
    const later = runningCase('2', [{ date: '2026-12-12' }])
    const over = runningCase('3', [{ days: 8 }])
    const { session } = said(sessionOf([due, later, over]), '2026-12-02T00:00Z', '/status')
    const step = woken(session, '2026-12-11T00:00Z')
    const [text = '', ...more] = textsOf(step)
    expect(more).toEqual([])
    expect(text.split('\n\n').map((part) => /Case (\d)/.exec(part)?.[1])).toEqual([undefined, '3', '1', '2'])
    expect(text).toContain('3 reminders, the nearest first.')
    expect(text).toContain('ended at 23:59 on 9 December 2026 (Shanghai time), 32 hours ago')
    expect(text).toContain('8 hours left')
    expect(text).toContain('56 hours left')
    expect(text).toContain('Send /cases 2 to go on.')
    expect(textsOf(woken(step.session, '2026-12-11T00:00Z'))).toEqual([])
    expect(step.session.wakeAt).toBe(time('2026-12-11T04:59Z'))
  })

  it('that were missed are told even when the seller was faster than the clock', () => {
    const { session } = said(sessionOf([due]), '2026-12-02T00:00Z', '/status')
    const next = said(session, '2026-12-10T09:00Z', '/status').session
    expect(next.wakeAt).toBe(time('2026-12-08T07:59Z'))
    expect(textsOf(woken(next, '2026-12-10T09:01Z'))).toHaveLength(1)
  })

  it('speak of a measure on the day it was planned for, in the seller’s morning', () => {
    const slots = { on: { kind: 'date', value: '2026-12-09', en: null, zh: null } }
    const kase = runningCase('1', [], { choices: [{ item: measureId(), status: 'planned', slots }] })
    const { session } = said(sessionOf([kase]), '2026-12-02T00:00Z', '/status')
    const [told, ...more] = playUntil(session, '2027-01-01')
    expect([told?.at, more]).toEqual(['2026-12-09T01:00:00.000Z', []])
    expect(told?.text).toContain('was to start on 9 December 2026')
    expect(told?.text).toContain('change that answer with /edit')
  })

  it('speak Chinese to whoever does', () => {
    const { session } = said(sessionOf([due], { lang: 'zh' }), '2026-12-02T00:00Z', '/status')
    const [told] = playUntil(session, '2026-12-09')
    expect(told?.text).toContain('回复亚马逊的期限到 2026年12月11日 15:59（北京时间），还有 72 小时。')
  })
})

/** The id of some measure of the catalogue that can be planned. */
function measureId(): string {
  const item = branches.flatMap(({ measures }) => measures).find(({ planned }) => planned)
  if (!item) throw new Error('no measure can be planned')
  return item.id
}
