import { expect, it } from 'vitest'
import { outOfNight } from '../../src/core/quiet-hours.ts'
import { momentOf, placeInTime } from '../../src/core/zones.ts'

it.each([
  ['21:59', '2026-12-10', '21:59'],
  ['22:00', '2026-12-11', '08:00'],
  ['00:00', '2026-12-10', '08:00'],
  ['07:59', '2026-12-10', '08:00'],
  ['08:00', '2026-12-10', '08:00'],
])('what falls on %s is told on %s at %s', (at, day, time) => {
  const zone = 'Asia/Shanghai'
  expect(placeInTime(outOfNight(momentOf('2026-12-10', at, zone), zone), zone)).toEqual({ day, time })
})
