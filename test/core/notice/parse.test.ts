import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import { Triage } from '../../../src/core/notice/triage.ts'
import { fixtures, told } from './fixtures.ts'

describe('parseNotice', () => {
  it.each(fixtures)('reads $name', ({ text, expected }) => {
    expect(told(parseNotice(text), expected)).toEqual(expected)
  })

  it.each(fixtures)('quotes $name word for word', ({ text }) => {
    const { more, ...first } = parseNotice(text)
    for (const reading of [first, ...more]) {
      for (const one of reading.evidence) expect(text.slice(one.start, one.end)).toBe(one.text)
      if (reading.source !== 'unknown' && reading.isNotice)
        expect(reading.evidence.map((one) => one.field)).toContain('source')
    }
  })

  it('keeps to the schema', () => {
    for (const { text } of fixtures) expect(Triage.safeParse(parseNotice(text)).success).toBe(true)
  })

  it('has notices in every language', () => {
    const languages = fixtures.map((one) => one.expected['language'])
    for (const language of ['en', 'zh', 'de', 'ja', 'other']) expect(languages).toContain(language)
  })
})
