import { describe, expect, it } from 'vitest'
import { momentOf, placeInTime, zoneNamed } from '../../src/core/zones.ts'

describe('zones', () => {
  it.each([
    ['2027-01-04', '23:59', 'America/Los_Angeles', 'Asia/Shanghai', '2027-01-05', '15:59'],
    ['2026-07-04', '23:59', 'America/Los_Angeles', 'Asia/Shanghai', '2026-07-05', '14:59'],
    ['2026-03-29', '12:00', 'Europe/Berlin', 'UTC', '2026-03-29', '10:00'],
    ['2026-03-28', '12:00', 'Europe/Berlin', 'UTC', '2026-03-28', '11:00'],
    ['2026-05-04', '08:00', 'Asia/Tokyo', 'America/New_York', '2026-05-03', '19:00'],
  ])('%s %s in %s, seen from %s', (day, time, there, here, localDay, localTime) => {
    expect(placeInTime(momentOf(day, time, there), here)).toEqual({ day: localDay, time: localTime })
  })

  it.each([
    ['yesterday, I am in Leeds', 'Europe/London'],
    ['我在深圳', 'Asia/Shanghai'],
    ["we're based in Kuala Lumpur", 'Asia/Kuala_Lumpur'],
    ['加州', 'America/Los_Angeles'],
    ['12 November, B0ABCDEF12', null],
    ['today', null],
  ])('%s', (words, zone) => expect(zoneNamed(words)).toBe(zone))
})
