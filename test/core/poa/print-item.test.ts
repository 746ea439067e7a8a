import { describe, expect, it } from 'vitest'
import { Choice } from '../../../src/core/case.ts'
import { findItem } from '../../../src/core/poa/catalogue/index.ts'
import { printItem, slotsFor } from '../../../src/core/poa/catalogue/print-item.ts'

const day = (value: string) => ({ kind: 'date', value, en: null, zh: null })
const count = (value: number) => ({ kind: 'quantity', value, en: null, zh: null })
const words = (en: string | null, zh: string) => ({ kind: 'text', value: en ?? zh, en, zh })

function print(id: string, status: Choice['status'], slots: Choice['slots'], asins = ['B0TESTSF01']) {
  const item = findItem(id)
  if (!item) throw new Error(id)
  return printItem(item, Choice.parse({ item: id, status, slots }), { asins })
}

describe('printItem', () => {
  it('prints an action as done, with its day and counts', () => {
    const slots = { date: day('2026-06-03'), units: count(18), stock: count(17), sold: count(1) }
    const printed = print('wrong-variant-sent.traced', 'done', slots)
    expect(printed.en).toBe(
      'On 3 June 2026 we traced 18 units of the wrong model: 17 units in our stock and 1 unit with buyers.',
    )
    expect(printed.zh).toBe('我们已于2026年6月3日查清18件错款的去向：17件在库，1件在买家手中。')
    expect(printed.missing).toEqual([])
    expect(printed.own).toBe(9)
  })

  it('prints an action as planned, without what only the done one knows', () => {
    const slots = { on: day('2026-07-01'), units: count(4) }
    const printed = print('returned-unit-resold.returns-regraded', 'planned', slots)
    expect(printed.en).toBe(
      'Planned for 1 July 2026: grading 4 units again by seal, accessories and signs of use.',
    )
    expect(printed.zh).toBe('计划于2026年7月1日按封口、配件和使用痕迹对4件退货重新定级。')
    expect(printed.missing).toEqual([])
  })

  it('prints a measure as in force or as planned', () => {
    const common = {
      who: words('the warehouse lead', '仓库主管'),
      cadence: words('for every inbound lot', '每批到货时'),
      cartons: count(2),
    }
    const id = 'wrong-variant-sent.cartons-opened'
    const inForce = print(id, 'in-force', { ...common, since: day('2026-06-05') })
    expect(inForce.en).toMatch(
      /^Since 5 June 2026, for every inbound lot, the warehouse lead opens 2 cartons and compares .* sheet\.$/,
    )
    expect(inForce.zh).toMatch(/^自2026年6月5日起，由仓库主管每批到货时抽开2箱，.*存档。$/)
    const planned = print(id, 'planned', { ...common, on: day('2026-07-01') })
    expect(planned.en).toMatch(
      /^Planned from 1 July 2026: for every inbound lot, the warehouse lead opens 2 cartons /,
    )
    expect(planned.zh).toMatch(/^计划自2026年7月1日起：由仓库主管每批到货时抽开2箱，/)
  })

  it('joins the listings', () => {
    const en = (asins: string[]) => print('wrong-variant-sent.exchanged', 'done', {}, asins).en
    expect(en(['B0TESTSF01'])).toContain('for B0TESTSF01 in')
    expect(en(['B0TESTSF01', 'B0TESTSF02'])).toContain('for B0TESTSF01 and B0TESTSF02 in')
    expect(en(['B0TESTSF01', 'B0TESTSF02', 'B0TESTSF03'])).toContain(
      'for B0TESTSF01, B0TESTSF02 and B0TESTSF03 in',
    )
    expect(en([])).toContain('for the listings named in the notice in')
    const zh = print('wrong-variant-sent.exchanged', 'done', {}, [
      'B0TESTSF01',
      'B0TESTSF02',
      'B0TESTSF03',
    ]).zh
    expect(zh).toContain('B0TESTSF01、B0TESTSF02和B0TESTSF03')
  })

  it('shows what is missing and what has no English yet', () => {
    const slots = { change: words(null, '盒盖是旧标志'), units: count(23) }
    const printed = print('packaging-or-label.event', 'so', slots)
    expect(printed.en).toContain('[MISSING: date of the packaging change]')
    expect(printed.en).toMatch(/: \[MISSING: English for «盒盖是旧标志»\]\.$/)
    expect(printed.zh).toContain('[缺：换包装的日期]')
    expect(printed.zh).toMatch(/：盒盖是旧标志。$/)
    expect(printed.missing.map(({ slot }) => slot)).toEqual(['date', 'change'])
  })

  it('drops the stop of a value, and the braces', () => {
    const slots = {
      change: words('the {old} logo.  ', '旧标志。'),
      units: count(23),
      date: day('2026-03-01'),
    }
    const printed = print('packaging-or-label.event', 'so', slots)
    expect(printed.en).toMatch(/: the old logo\.$/)
    expect(printed.zh).toMatch(/：旧标志。$/)
  })

  it('begins with a capital where a value comes first', () => {
    const slots = { document: words('a letter of authorisation', '授权书') }
    expect(print('dispute.link-of-chain', 'so', slots).en).toMatch(/^A letter of authorisation of \[MISSING/)
  })
})

describe('slotsFor', () => {
  it('names the slots of the sentence in its order', () => {
    const item = findItem('wrong-variant-sent.cartons-opened')
    if (!item) throw new Error('gone')
    expect(slotsFor(item, 'in-force').map(({ name }) => name)).toEqual(['since', 'cadence', 'who', 'cartons'])
    expect(slotsFor(item, 'planned').map(({ name }) => name)).toEqual(['on', 'cadence', 'who', 'cartons'])
  })
})
