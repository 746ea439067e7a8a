import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import { fixtures } from './fixtures.ts'

const pieces = fixtures.flatMap(({ text }) => text.split('\n').filter((line) => line !== ''))
const odd = fc.constantFrom(
  '\r\n',
  '\u00a0',
  '\u200b',
  '＞',
  '> ',
  'ASIN：',
  '365',
  '９０日',
  '\ud83d',
  '……',
  '\0',
  '"',
)
const collage = fc
  .array(fc.oneof(fc.constantFrom(...pieces), odd, fc.string({ unit: 'binary', maxLength: 30 })), {
    maxLength: 40,
  })
  .chain((parts) => fc.constantFrom('\n', '\n\n', ' ', '').map((glue) => parts.join(glue)))

describe('parseNotice on any text', () => {
  it('always answers, the same text the same way, and quotes only what stands there', () => {
    fc.assert(
      fc.property(fc.oneof(collage, fc.string({ unit: 'binary' })), (text) => {
        const { more, ...first } = parseNotice(text)
        expect(parseNotice(text)).toEqual({ ...first, more })
        for (const reading of [first, ...more]) {
          for (const one of reading.evidence) {
            expect(one.start).toBeLessThan(one.end)
            expect(text.slice(one.start, one.end)).toBe(one.text)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('invents no ASIN and no deadline', () => {
    fc.assert(
      fc.property(collage, (text) => {
        const { more, ...first } = parseNotice(text)
        const bare = text.normalize('NFKC').toUpperCase()
        for (const reading of [first, ...more]) {
          for (const asin of reading.asins) expect(bare).toContain(asin)
          for (const one of reading.deadlines) expect(one.text).not.toBe('')
        }
      }),
      { numRuns: 40 },
    )
  })

  it('reads a megabyte', () => {
    const [first] = fixtures
    for (const unit of [
      'a',
      'a ',
      '> ',
      '\n',
      '一',
      '1. ',
      'B0AAAAAAA1 ',
      'we ',
      `${first?.text}\n`,
      '365 days, ',
      '(',
      '"',
      'x@x.',
      'On ',
      '-',
      'ASIN: B0AAAAAAA1\n',
    ])
      expect(parseNotice(unit.repeat(Math.ceil(1_000_000 / unit.length))).isNotice).toBeTypeOf('boolean')
  })
})
