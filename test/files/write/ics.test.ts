import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/core/export/calendar-of.ts'
import { branches } from '../../../src/core/poa/catalogue/index.ts'
import { writeFileOf } from '../../../src/files/make-file.ts'
import { runningCase, time } from '../../core/running-case.ts'

const now = time('2026-12-02T00:00Z')

async function eventsOf(kase: Parameters<typeof calendarOf>[0], lang: 'en' | 'zh' = 'zh') {
  const calendar = calendarOf(kase, 'Asia/Shanghai', lang, now)
  const text = Buffer.from(await writeFileOf({ as: 'ics', calendar })).toString('utf8')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  const component = new ICAL.Component(ICAL.parse(text))
  return component.getAllSubcomponents('vevent').map((each) => ({
    event: new ICAL.Event(each),
    alarms: each.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
  }))
}

describe('the calendar', () => {
  it('has the end of the time to reply in world time, with three alarms', async () => {
    const [one, ...more] = await eventsOf(
      runningCase('1', [{ days: 17 }], { title: '沙发，真实性; 投诉\n2' }),
    )
    expect(more).toEqual([])
    expect(one?.event.startDate.toJSDate().toISOString()).toBe('2026-12-18T15:59:00.000Z')
    expect(one?.event.summary).toContain('回复亚马逊的期限到 (沙发，真实性; 投诉 2)')
    expect(one?.alarms).toEqual(['-P3D', '-P1D', '-PT3H'])
  })

  it('has the day a measure starts as a day, and the same ids each time', async () => {
    const slots = { on: { kind: 'date', value: '2027-01-04', en: null, zh: null } }
    const item = branches.flatMap(({ measures }) => measures).find((one) => one.planned)?.id
    const planned = { item, status: 'planned', slots }
    const kase = runningCase('1', [{ days: 17 }, { date: '2026-12-10' }], { choices: [planned] })
    const first = await eventsOf(kase, 'en')
    const again = await eventsOf(kase, 'zh')
    expect(first.map(({ event }) => event.uid)).toEqual(again.map(({ event }) => event.uid))
    expect(new Set(first.map(({ event }) => event.uid)).size).toBe(first.length)
    const days = first
      .filter(({ event }) => event.startDate.isDate)
      .map(({ event }) => event.startDate.toString())
    expect([days, first.length]).toEqual([['2027-01-04'], 3])
  })

  it('has nothing for a case without dates, a practice, or one of which nothing is known', async () => {
    expect(await eventsOf(runningCase('1', []))).toEqual([])
    expect(await eventsOf(runningCase('1', [{ days: 17 }], { practice: true }))).toEqual([])
    expect(await eventsOf(runningCase('1', [{ days: 17 }], { notice: null }))).toEqual([])
  })
})
