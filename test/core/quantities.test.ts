import { describe, expect, it } from 'vitest'
import { readChineseNumber } from '../../src/core/chinese-number.ts'
import { findQuantities, readCount } from '../../src/core/quantities.ts'

describe('findQuantities', () => {
  it.each([
    ['Invoice 2291, 400 units on 4 March 2026', [[400, 'unit']]],
    ['twenty-four units', [[24, 'unit']]],
    ['one hundred and twenty units', [[120, 'unit']]],
    ['1,200 pcs', [[1200, 'unit']]],
    ['1.2万件', [[12000, 'unit']]],
    ['二百四十件', [[240, 'unit']]],
    [
      '41 of 180 units',
      [
        [41, null],
        [180, 'unit'],
      ],
    ],
    ['10% of each lot', [[10, 'percent']]],
    ['3个订单', [[3, 'order']]],
    ['12 orders', [[12, 'order']]],
    ['365 days', [[365, 'day']]],
    ['两箱', [[2, 'carton']]],
    ['three buyers', [[3, 'person']]],
    ['发票号04412,1200件', [[1200, 'unit']]],
  ])('%s', (text, expected) => {
    const found = findQuantities(text)
    expect(found.map((quantity) => [quantity.value, quantity.unit])).toEqual(expected)
    for (const { start, end, words } of found) expect(text.slice(start, end)).toBe(words)
  })

  it.each([
    'order 111-2345678-1234567',
    'B0ABC12345',
    'INV-2291',
    'exhibit 3',
    '附件3',
    'invoice no. 2291',
    '2026年3月4日',
    '4 March 2026',
    'form QC-3',
    '一起检查',
    '第3句',
    'call +86 755 1234 5678',
  ])('%s counts nothing', (text) => expect(findQuantities(text)).toEqual([]))
})

describe('readCount', () => {
  it.each([
    ['240', 240],
    ['about 240', 240],
    ['1,200', 1200],
    ['two dozen', 24],
    ['a dozen', 12],
    ['twenty', 20],
    ['二百四十', 240],
    ['两百四十件', 240],
    ['卖了180件', 180],
    ['１２０', 120],
    ['0', 0],
    ['none', 0],
    ['没有', 0],
    ['many', null],
    ['很多', null],
    ['100 or 200', null],
  ])('%s', (text, value) => expect(readCount(text)).toBe(value))
})

describe('readChineseNumber', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两百五', 250],
    ['两百零五', 205],
    ['两千零五十', 2050],
    ['一万二千', 12000],
    ['一万二', 12000],
    ['十二万三千', 123000],
    ['二〇二六', 2026],
    ['百', 100],
    ['abc', null],
    ['', null],
  ])('%s', (text, value) => expect(readChineseNumber(text)).toBe(value))
})
