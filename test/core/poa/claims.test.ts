import { describe, expect, it } from 'vitest'
import { type Claim, claimsOf } from '../../../src/core/poa/claims.ts'
import { invoiceDaysOf, sourcingOf, suppliersOf } from '../../../src/core/poa/claims-of-source.ts'
import { citedExhibits } from '../../../src/core/poa/exhibits-cited.ts'
import { invoicedIn } from '../../../src/core/poa/invoiced.ts'
import { readPlan } from '../../../src/core/poa/read-plan.ts'

const shown = ({ about, value, scope }: Claim): string => `${about} ${value} ${scope}`.trim()

describe('what a letter claims', () => {
  it.each([
    ['We sold 860 units; 310 units are in stock.', ['sold 860', 'in stock 310']],
    ['180 units were sold of 400 units bought', ['sold 180', 'bought 400']],
    ['售出860件，库存310件，移除30件', ['sold 860', 'in stock 310', 'removed 30']],
    ['采购400件，售出180件', ['bought 400', 'sold 180']],
    ['stock 50 left, bought 100, sold 90', ['in stock 50', 'bought 100', 'sold 90']],
    ['On 4 March 2026 we removed 41 units.', ['removed 41 2026-03-04']],
    ['In May we sold 20 units.', ['sold 20 may']],
    ['B0TESTAA02: 12 units sold.', ['sold 12 B0TESTAA02']],
    ['We refunded three buyers.', ['refunded 3']],
    ['The buyer bought 2 units, we bought 2 test units, and bought 100 new packages.', []],
    ['We removed another 12 units.', []],
    ['We opened 41 units.', []],
  ])('%s', (text, expected) => expect(claimsOf(readPlan(text)).map(shown)).toEqual(expected))

  it('names its suppliers', () => {
    const names = (text: string): string[] => suppliersOf(readPlan(text)).map(({ value }) => value)
    expect(names('Our supplier is Lihe Furniture Co., Ltd.')).toEqual(['Lihe Furniture Co., Ltd'])
    expect(names('供应商：丽禾家具有限公司')).toEqual(['丽禾家具有限公司'])
    expect(names('Our supplier sent the wrong model.')).toEqual([])
  })

  it.each([
    ['bought at a retail store', 'retail'],
    ['直接由工厂供货', 'trade'],
    ['we bought goods', null],
    ['We do not buy from retailers; the factory ships to us.', 'trade'],
    ['The distributor buys from a retailer.', null],
  ] as const)('where the goods come from: %s', (text, source) =>
    expect(sourcingOf(readPlan(text))).toBe(source),
  )

  it('tells the day of an invoice where it names one', () => {
    const days = (text: string): string[] => invoiceDaysOf(readPlan(text)).map(shown)
    expect(days('Exhibit 1: invoice 2291 of 4 March 2026.')).toEqual(['invoice 2291 2026-03-04'])
    expect(days('发票2291号，2026年3月4日开具。')).toEqual(['invoice 2291 2026-03-04'])
    expect(days('Invoice 2291 of 4 March 2026 was paid on 6 March 2026.')).toEqual([])
  })

  it.each([
    ['Exhibit 1: invoice 2291, 100 units. Exhibit 2: invoice 2292, 50 units.', 150],
    ['Invoice 2291, 100 units. See invoice 2291, 100 units.', 100],
    ['Invoice 2291, 100 units. Exhibit 2: invoice 2292.', 0],
    ['附件1：发票2291号，100件。', 100],
    ['We sold 40 units of invoice 2291.', 0],
  ])('adds up what stands on invoices: %s', (text, units) => expect(invoicedIn(readPlan(text))).toBe(units))
})

describe('exhibits', () => {
  it.each([
    ['Exhibits A and B', [1, 2]],
    ['see Annex II and Appendix C', [2, 3]],
    ['Exhibits 1–4', [1, 2, 3, 4]],
    ['Ex. 1, exhibit 2a and EXHIBIT 3', [1, 2, 3]],
    ['附件一至三，附件1、附件2', [1, 2, 3, 1, 2]],
    ['附件一览表', []],
    ['In this exhibit I show the box. Exhibit B0TESTAA01.', []],
  ])('%s', (text, numbers) => expect(citedExhibits(text).map(({ number }) => number)).toEqual(numbers))
})
