import { describe, expect, it } from 'vitest'
import { findBrands } from '../../../src/core/notice/brands.ts'

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Rights owner: NORVIK AB\nTrademark: NORVIK', ['NORVIK', 'NORVIK AB']],
  ['Rights owner: Halden Audio Ltd.\nBrand: Halden', ['Halden', 'Halden Audio Ltd.']],
  ['Rechteinhaber: Lindt & Korb GmbH\nMarke: "Korbi"', ['Korbi', 'Lindt & Korb GmbH']],
  ['权利人：深圳某某科技有限公司\n商标：NORVIK', ['NORVIK', '深圳某某科技有限公司']],
  ['権利者：株式会社ノルヴィク\n商標：NORVIK', ['NORVIK', '株式会社ノルヴィク']],
  ['Rights owner: NORVIK AB', []],
  ['Rights owner: Norvik', ['Norvik']],
  ['A rights owner reported the trademark "Korvano" on your page.', ['Korvano']],
  ['A rights owner says that your listing uses the KORVANO trademark.', ['KORVANO']],
  ['权利人投诉您使用了“柯瓦诺”商标。'.replace(/[“”]/g, '"'), ['柯瓦诺']],
  ['Trademark: 017654321', []],
]

describe('findBrands', () => {
  it.each(rows)('%s', (text, names) => {
    expect(findBrands(text).map((one) => one.value)).toEqual(names)
  })
})
