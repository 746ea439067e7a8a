import { describe, expect, it } from 'vitest'
import { readUnitCounts } from '../../../src/core/evidence/read-unit-counts.ts'

describe('readUnitCounts', () => {
  it.each([
    ['卖了388 库存12', { sold: 388, stock: 12 }],
    ['388个 库存12个', { sold: 388, stock: 12 }],
    ['进了500卖了420还剩80', { bought: 500, sold: 420, stock: 80 }],
    ['卖了860 库存310 移除了30', { sold: 860, stock: 310, removed: 30 }],
    ['库存没了', { stock: 0 }],
    ['卖了46,库存没了', { sold: 46, stock: 0 }],
    ['卖了388，卖完了', { sold: 388, stock: 0 }],
    ['还没卖完,剩80', { stock: 80 }],
    ['没卖过，库存60', { sold: 0, stock: 60 }],
    ['卖了46张,剩11张', { sold: 46, stock: 11 }],
    ['库存 11 销量 46', { sold: 46, stock: 11 }],
    ['卖出46 退货2 库存11', { sold: 46, returned: 2, stock: 11 }],
    ['过去一年卖了四十六件，库存十一件', { sold: 46, stock: 11 }],
    ['最近365天卖了46件，现在库存0', { sold: 46, stock: 0 }],
    ['3个站点卖了46件库存11', { sold: 46, stock: 11 }],
    ['sold 46 11 left', { sold: 46, stock: 11 }],
    ['46 sold 11 left', { sold: 46, stock: 11 }],
    ['sold 46 and none left', { sold: 46, stock: 0 }],
    ['46 sold, sold out', { sold: 46, stock: 0 }],
    ['sold 1,200 stock 300', { sold: 1200, stock: 300 }],
    ['we sold 46 units in the last 365 days and have 11 in stock', { sold: 46, stock: 11 }],
    ['Sold: 46\nStock: 11', { sold: 46, stock: 11 }],
    ['46 / 11', { sold: 46, stock: 11 }],
    ['46 11', { sold: 46, stock: 11 }],
    ['46', { sold: 46 }],
  ])('%s', (text, totals) => {
    expect(readUnitCounts(text)).toEqual({ totals, perAsin: {}, several: {}, rough: [], unplaced: [] })
  })

  it.each([
    'B0AAAAAA01卖了300库存120,B0AAAAAA02卖了80库存60',
    'B0AAAAAA01: 300/120; B0AAAAAA02: 80/60',
    'b0aaaaaa01 sold 300, stock 120\nb0aaaaaa02 sold 80, stock 60',
    '300 sold 120 left B0AAAAAA01, 80 sold 60 left B0AAAAAA02',
  ])('%s tells each listing', (text) => {
    expect(readUnitCounts(text)).toMatchObject({
      totals: {},
      perAsin: { B0AAAAAA01: { sold: 300, stock: 120 }, B0AAAAAA02: { sold: 80, stock: 60 } },
    })
  })

  it.each([
    ['卖了46张,现在仓库还有11张K-2的,K-1剩3张', { sold: 46 }, { stock: [11, 3] }],
    ['美国卖了30，加拿大卖了16，库存11', { stock: 11 }, { sold: [30, 16] }],
    ['卖了46 FBA库存200 自发货100', { sold: 46 }, { stock: [200, 100] }],
  ])('%s has two figures of one kind', (text, totals, several) => {
    expect(readUnitCounts(text)).toMatchObject({ totals, several })
  })

  it.each([
    ['卖了大概400,库存12', ['400']],
    ['卖了400左右', ['400']],
    ['卖了400多，库存12', ['400']],
    ['大概卖了400库存12', ['400']],
    ['卖了几百个', ['几百']],
    ['两三百', ['两三百']],
    ['about 46 sold', ['46']],
    ['sold 46 or so, 11 left', ['46']],
    ['sold over 400, 12 left', ['400']],
    ['I think we sold 46', ['I think']],
    ['40-50', ['40']],
    ['several hundred', ['several']],
  ])('%s is rough, and nothing is kept', (text, rough) => {
    expect(readUnitCounts(text)).toMatchObject({ totals: {}, perAsin: {}, several: {}, rough })
  })

  it('takes a bare answer for what alone is open', () => {
    expect(readUnitCounts('12', ['stock']).totals).toEqual({ stock: 12 })
    expect(readUnitCounts('没有', ['stock']).totals).toEqual({ stock: 0 })
    expect(readUnitCounts('none', ['sold']).totals).toEqual({ sold: 0 })
    expect(readUnitCounts('没有').totals).toEqual({})
  })

  it('counts no orders, days or talk', () => {
    expect(readUnitCounts('卖了300单,库存60')).toMatchObject({ totals: { stock: 60 }, unplaced: ['300单'] })
    expect(readUnitCounts('库存没有统计').totals).toEqual({})
    expect(readUnitCounts('I will look in 2 places tomorrow')).toMatchObject({ totals: {}, unplaced: ['2'] })
    expect(readUnitCounts('380, B0AAAAAA01 300, B0AAAAAA02 80 and 5')).toMatchObject({
      totals: {},
      perAsin: {},
    })
  })
})
