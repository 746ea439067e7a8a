import { describe, expect, it } from 'vitest'
import { clausesOf, findNegations, isNegated } from '../../../src/core/poa/clauses.ts'

describe('clauses', () => {
  it.each([
    ['We removed 41 units, refunded two buyers; the page was corrected.', 3],
    ['The factory shipped model B but we did not compare models.', 2],
    ['We counted cartons and we never opened one.', 2],
    ['We bought 1,200 units on 4 March 2026.', 1],
    ['入库只点数，未核对款式。', 2],
    ['', 0],
  ])('%s has %i', (text, count) => {
    const clauses = clausesOf(text).map(({ start, end }) => text.slice(start, end))
    expect(clauses).toHaveLength(count)
    for (const clause of clauses) expect(clause).not.toMatch(/[，；]/)
  })
})

describe('negations', () => {
  it.each([
    ['We did not alter any document.', ['not']],
    ["We didn't sell it and never listed it.", ["n't", 'never']],
    ['Not only the box but the label was old.', []],
    ['Invoice no. 2291 is attached, no 5 is not.', ['not']],
    ['Nobody compared the box.', ['Nobody']],
    ['我们没有修改发票，也从未出售。', ['没有', '从未']],
    ['不仅下架，未来每批核对，非常重要。', []],
    ['区别在于外盒，不符。', ['不']],
  ])('%s', (text, words) => {
    expect(findNegations(text).map(({ start, end }) => text.slice(start, end))).toEqual(words)
  })

  it.each([
    ['We did not alter the invoice.', 'alter', true],
    ['We did not wait, we altered the invoice.', 'altered', false],
    ['Although no invoice exists, we altered the page.', 'altered', false],
    ['我们没有修改过发票。', '修改', true],
    ['没有发票，我们修改了页面。', '修改', false],
  ])('%s: %s', (text, word, denied) => {
    expect(isNegated(text, text.indexOf(word))).toBe(denied)
  })
})
