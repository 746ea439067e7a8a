import { describe, expect, it } from 'vitest'
import { readClock } from '../../../src/core/notice/clock.ts'

describe('the clock beside a date', () => {
  it.each([
    ['by Monday, 4 May 2026, 11:59 p.m. PDT. Use', '4 May 2026', '23:59', 'America/Los_Angeles'],
    ['by Friday, 13 March 2026, 23:59 CET.', '13 March 2026', '23:59', 'Europe/Berlin'],
    ['bis zum 4. Mai 2026 um 12 Uhr (MEZ)', '4. Mai 2026', '12:00', 'Europe/Berlin'],
    ['请于2026年5月4日下午5点前提交', '2026年5月4日', '17:00', null],
    ['北京时间 2026年5月4日 23:59 前', '2026年5月4日', '23:59', null],
    ['2026年5月4日 17:00(日本時間)まで', '2026年5月4日', '17:00', 'Asia/Tokyo'],
    ['by noon on 4 May 2026', '4 May 2026', '12:00', null],
    ['by 4 May 2026. The office opens at 9:00 PST', '4 May 2026', null, null],
    ['by 4 May 2026', '4 May 2026', null, null],
  ])('%s', (text, date, time, zone) => {
    const start = text.indexOf(date)
    expect(readClock(text, start, start + date.length)).toEqual({ time, zone })
  })
})
