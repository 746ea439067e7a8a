import { describe, expect, it } from 'vitest'
import { findPeriods } from '../../src/core/periods.ts'

describe('findPeriods', () => {
  it.each([
    ['sold in Q2 2026', [[2026, '04-01', '06-31']]],
    [
      '2026 Q4 and Q1',
      [
        [2026, '10-01', '12-31'],
        [null, '01-01', '03-31'],
      ],
    ],
    ['in the second quarter of 2026', [[2026, '04-01', '06-31']]],
    ['H1 2026', [[2026, '01-01', '06-31']]],
    ['the first half of 2025', [[2025, '01-01', '06-31']]],
    ['in early March 2026', [[2026, '03-01', '03-10']]],
    ['late May', [[null, '05-21', '05-31']]],
    ['2026年第二季度售出180件', [[2026, '04-01', '06-31']]],
    ['二季度', [[null, '04-01', '06-31']]],
    ['2025年下半年', [[2025, '07-01', '12-31']]],
    [
      '3月上旬到货，十二月底售完',
      [
        [null, '03-01', '03-10'],
        [null, '12-21', '12-31'],
      ],
    ],
  ])('%s', (text, expected) => {
    const found = findPeriods(text)
    expect(found.map(({ year, from, to }) => [year, from, to])).toEqual(expected)
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words)
  })

  it.each([
    'half of the units',
    'a late answer',
    'model Q7',
    '4 March 2026',
    '每季度检查',
    '月度检查',
    '13月上旬',
  ])('none in: %s', (text) => expect(findPeriods(text)).toEqual([]))
})
