import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayIn,
  daysBetween,
  findDates,
  isDay,
  printDay,
  readDay,
  weekday,
} from '../../src/core/dates.ts'

describe('findDates', () => {
  it.each([
    ['on 4 March 2026 we', '2026-03-04'],
    ['March 4th, 2026', '2026-03-04'],
    ['Mar. 4 2026', '2026-03-04'],
    ['04-Mar-2026', '2026-03-04'],
    ['the 4th of March, 2026', '2026-03-04'],
    ['am 4. März 2026', '2026-03-04'],
    ['4.3.2026', '2026-03-04'],
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T10:00', '2026-03-04'],
    ['2026/3/4.', '2026-03-04'],
    ['2026.3.4', '2026-03-04'],
    ['我们2026年3月4日停售', '2026-03-04'],
    ['26年3月4号', '2026-03-04'],
    ['二〇二六年三月四日', '2026-03-04'],
    ['13/04/2026', '2026-04-13'],
    ['March 4-6, 2026', '2026-03-04'],
  ])('%s', (text, iso) => {
    const [date, ...rest] = findDates(text)
    expect(rest).toEqual([])
    expect(date).toMatchObject({ iso, candidates: [iso], problem: null })
    expect(text.slice(date?.start, date?.end)).toBe(date?.words)
  })

  it.each([
    ['3月4日', { monthDay: '03-04', problem: 'no-year' }],
    ['4 Mar', { monthDay: '03-04', problem: 'no-year' }],
    ['May 3', { monthDay: '05-03', problem: 'no-year' }],
    ['29 February', { monthDay: '02-29', problem: 'no-year' }],
    ['31 June', { problem: 'impossible' }],
    ['6月31日', { problem: 'impossible' }],
    ['29 February 2026', { problem: 'impossible' }],
    ['2026-13-01', { problem: 'impossible' }],
    ['03/04/2026', { problem: 'ambiguous', candidates: ['2026-04-03', '2026-03-04'] }],
    ['March 2026', { month: '2026-03', problem: null }],
    ['2026年3月', { month: '2026-03', problem: null }],
  ])('%s is no single day', (text, expected) => {
    expect(findDates(text)).toMatchObject([{ iso: null, ...expected }])
  })

  it('leaves a year to the Chinese date that it begins', () => {
    const words = (text: string): string[] => findDates(text).map((one) => one.words)
    expect(words('on 5 March.\n2026年3月4日停售')).toEqual(['5 March.', '2026年3月4日'])
    expect(words('March 5, 2026年3月4日')).toEqual(['March 5', '2026年3月4日'])
  })

  it.each([
    'Q2',
    '3月上旬'.slice(2),
    'INV-2026-03-04-001',
    'you may 3 times',
    'March 400',
    '1/2 of it',
    'B0MAY41234',
    '3月10件',
    '1月2次',
    '5月6.5折',
  ])('%s is no date', (text) => expect(findDates(text)).toEqual([]))

  it('finds several in order', () => {
    const words = findDates('2026年3月4日至3月6日,再到 8 March 2026').map((date) => date.words)
    expect(words).toEqual(['2026年3月4日', '3月6日', '8 March 2026'])
  })
})

describe('readDay', () => {
  const today = '2026-07-15' // a Wednesday

  it.each([
    ['4 March 2026', '2026-03-04'],
    ['we did it on 4 March', '2026-03-04'],
    ['20 December', '2025-12-20'],
    ['12月20号', '2025-12-20'],
    ['15 July', '2026-07-15'],
    ['29 February', '2024-02-29'],
    ['today', '2026-07-15'],
    ['Yesterday afternoon', '2026-07-14'],
    ['the day before yesterday', '2026-07-13'],
    ['3 days ago', '2026-07-12'],
    ['two weeks ago', '2026-07-01'],
    ['last Monday', '2026-07-13'],
    ['last Wednesday', '2026-07-08'],
    ['Friday', '2026-07-10'],
    ['今天', '2026-07-15'],
    ['昨天下午', '2026-07-14'],
    ['前天', '2026-07-13'],
    ['大前天', '2026-07-12'],
    ['三天前', '2026-07-12'],
    ['10天前', '2026-07-05'],
    ['两周前', '2026-07-01'],
    ['上周五', '2026-07-10'],
    ['周一', '2026-07-13'],
    ['本月3号', '2026-07-03'],
    ['上个月28号', '2026-06-28'],
    ['20260304', '2026-03-04'],
    ['2026年3月4日', '2026-03-04'],
    ['3/25', '2026-03-25'],
    ['received 3/25', '2026-03-25'],
    ['3/9收到的', '2026-03-09'],
    ['3月10', '2026-03-10'],
    ['3月10收到的', '2026-03-10'],
    ['2026年3月10', '2026-03-10'],
    ['3.9收到', '2026-03-09'],
    ['9号', '2026-07-09'],
    ['28号收到的', '2026-06-28'],
    ['二十号', '2026-06-20'],
    ['the 9th', '2026-07-09'],
    ['on the 28th', '2026-06-28'],
    ['28th of last month', '2026-06-28'],
    ['last month on the 28th', '2026-06-28'],
  ])('%s', (text, day) => expect(readDay(text, today, 'en')).toEqual({ day }))

  it('takes the month first in Chinese', () => {
    expect(readDay('7.9', today, 'zh')).toEqual({ day: '2026-07-09' })
    expect(readDay('3/4', today, 'zh')).toEqual({ day: '2026-03-04' })
    expect(readDay('3/9收到的', today, 'zh')).toEqual({ day: '2026-03-09' })
    expect(readDay('3.9', today, 'zh')).toEqual({ day: '2026-03-09' })
  })

  it('takes the coming day where the future is meant', () => {
    expect(readDay('4 March', today, 'en', { future: true })).toEqual({ day: '2027-03-04' })
    expect(readDay('15 July', today, 'en', { future: true })).toEqual({ day: today })
    expect(readDay('下周一', today, 'zh', { future: true })).toEqual({ day: '2026-07-20' })
    expect(readDay('tomorrow', today, 'en', { future: true })).toEqual({ day: '2026-07-16' })
    expect(readDay('9号', today, 'zh', { future: true })).toEqual({ day: '2026-08-09' })
  })

  it.each([
    ['03/04/2026', '3 April 2026', '2026年3月4日'],
    ['31 June', '31 June', '日历'],
    ['March 2026', 'Which day', '几号'],
    ['4 March and 6 March', '4 March; 6 March', '不止一个'],
    ['no idea', 'I need the day', '哪一天'],
    ['本月35号', 'calendar', '日历'],
    ['3/4', '3 April 2026', '4月3日'],
    ['received 3/9', '9 March 2026', '9月3日'],
    ['3/9 or 3/10', '3/9; 3/10', '不止一个'],
    ['31号', 'calendar', '日历'],
    ['每月9号', 'I need the day', '哪一天'],
    ['on the 9th of every month', 'I need the day', '哪一天'],
    ['12号楼', 'I need the day', '哪一天'],
    ['3.5小时', 'I need the day', '哪一天'],
  ])('%s asks again', (text, en, zh) => {
    const answer = readDay(text, today, 'en')
    expect(answer).toHaveProperty('problem')
    if ('problem' in answer) {
      expect(answer.problem.en).toContain(en)
      expect(answer.problem.zh).toContain(zh)
    }
  })
})

describe('the calendar', () => {
  it('counts days across months, years and clock changes', () => {
    expect(addDays('2026-02-27', 2)).toBe('2026-03-01')
    expect(addDays('2026-01-01', -365)).toBe('2025-01-01')
    expect(daysBetween('2026-03-01', '2026-04-01')).toBe(31)
    expect(daysBetween('2026-04-01', '2026-03-01')).toBe(-31)
    expect(weekday('2026-07-15')).toBe(3)
  })

  it('knows what is a day', () => {
    expect(isDay('2024-02-29')).toBe(true)
    expect(isDay('2026-02-29')).toBe(false)
    expect(isDay('2026-2-9')).toBe(false)
  })

  it('prints days', () => {
    expect(printDay('2026-03-04', 'en')).toBe('4 March 2026')
    expect(printDay('2026-03-04', 'zh')).toBe('2026年3月4日')
  })

  it('tells the day of a zone', () => {
    const moment = 1_773_000_000_000 // 2026-03-08T20:00:00Z
    expect(dayIn('UTC', moment)).toBe('2026-03-08')
    expect(dayIn('Asia/Shanghai', moment)).toBe('2026-03-09')
  })
})
