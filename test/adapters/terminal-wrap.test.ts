import stringWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { wrap } from '../../src/adapters/terminal-wrap.ts'

const chinese =
  '先别急着提交。把亚马逊的通知完整粘贴过来，我先帮您看清楚是谁投诉（ASIN B0TESTSF01，2026-03-01 之前）、要什么材料。'
const mixed = `1) Paste the whole notice here, with its last line, and tell me the label beside the listing.\n2) ${chinese}`

describe('wrap', () => {
  it.each([
    [chinese, 40],
    [mixed, 40],
    [mixed, 20],
    [`https://example.com/${'a'.repeat(200)}`, 40],
    ['', 40],
  ])('keeps every row within the columns and loses nothing: %j in %i', (text, columns) => {
    const wrapped = wrap(text, columns)
    expect(Math.max(...wrapped.split('\n').map((row) => stringWidth(row)))).toBeLessThanOrEqual(columns)
    expect(wrapped.replaceAll(/\s+/g, '')).toBe(text.replaceAll(/\s+/g, ''))
  })

  it('begins no row with closing punctuation and breaks no date or ASIN', () => {
    for (let columns = 24; columns < 60; columns += 1) {
      const rows = wrap(chinese, columns).split('\n')
      expect(rows.filter((row) => /^[，。、）]/.test(row.trim()))).toEqual([])
      expect(rows.join('|')).toMatch(/B0TESTSF01.*2026-03-01/)
    }
  })

  it('starts the further rows of a list line under its text', () => {
    expect(wrap('1) one two three four', 12)).toBe('1) one two\n   three\n   four')
  })
})
