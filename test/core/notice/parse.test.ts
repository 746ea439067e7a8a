import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import { Triage } from '../../../src/core/notice/triage.ts'
import { fixtures, told } from './fixtures.ts'

describe('parseNotice', () => {
  it.each(fixtures)('reads $name, keeps to the schema and quotes word for word', ({ text, expected }) => {
    const triage = parseNotice(text)
    expect(told(triage, expected)).toEqual(expected)
    expect(Triage.safeParse(triage).success).toBe(true)
    const { more, ...first } = triage
    for (const reading of [first, ...more]) {
      expect(reading.evidence.filter((one) => text.slice(one.start, one.end) !== one.text)).toEqual([])
      if (reading.source !== 'unknown' && reading.isNotice)
        expect(reading.evidence.map((one) => one.field)).toContain('source')
    }
  })

  it('has notices in every language', () => {
    const languages = fixtures.map((one) => one.expected['language'])
    for (const language of ['en', 'zh', 'de', 'ja', 'other']) expect(languages).toContain(language)
  })
})
