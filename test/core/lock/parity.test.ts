import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parity } from '../../../src/core/lock/parity.ts'
import type { Text } from '../../../src/core/text.ts'
import { chance } from './chance.ts'
import { liesIn, told } from './liar.ts'
import { attested, catalogueItems, draftedSentences, pairedCase } from './true-sentences.ts'

const kase = pairedCase()
const random = chance(4711)
const byHand = readFileSync(new URL('../../fixtures/parity/hand.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Text)
// A quotation and the name of a paper stand in their own words.
const isOwnWords = ({ en }: Text): boolean => /\[MISSING|^Exhibit \d+:|we found:/.test(en)
const drafted = draftedSentences(random, 3).filter((pair) => !isOwnWords(pair))
const clean: readonly Text[] = [
  ...byHand,
  ...random.shuffled([...catalogueItems.map((item) => attested(random, item)), ...drafted]),
].slice(0, 340)

/** Lies that change what parity compares: figures, units, names, denials, done and planned. */
const compared =
  /^(?:digit|day for|another (?:month|weekday)|not |planned|done for|unit|ASIN|exhibit$|new supplier|homoglyph)/

describe('parity', () => {
  it('finds nothing in pairs that say the same', () => {
    const alarms = clean.filter(({ zh, en }) => parity(zh, en, kase).length > 0)
    console.log(`${clean.length} clean pairs (${byHand.length} by hand): ${alarms.length} false alarms`)
    expect(byHand.length).toBeGreaterThanOrEqual(60)
    expect(clean.length).toBeGreaterThanOrEqual(300)
    expect(
      alarms.length / clean.length,
      alarms.map(({ en, zh }) => `${en}\n${zh}`).join('\n'),
    ).toBeLessThanOrEqual(0.02)
  })

  it('finds one change on either side', () => {
    const missed: string[] = []
    let count = 0
    while (count < 300) {
      const pair = random.one(clean)
      const lang = random.one(['en', 'zh'] as const)
      const lie = random.one(liesIn(lang).filter(({ name }) => compared.test(name)))
      const lied = told(lie, pair[lang], pair[lang], random)
      if (lied === null) continue
      count++
      const { zh, en } = lang === 'zh' ? { ...pair, zh: lied.after } : { ...pair, en: lied.after }
      if (parity(zh, en, kase).length === 0) missed.push(`${lie.name} (${lang})\n${en}\n${zh}`)
    }
    console.log(`${count} pairs with one change: ${count - missed.length} found`)
    expect(missed.length / count, missed.join('\n')).toBeLessThanOrEqual(0.02)
  })

  it('names both sides, so that they can be shown beside each other', () => {
    const zh = '我们已于2026年3月4日开箱二百四十件（附件2）。'
    const en = 'On 4 March 2026 we opened 204 units (exhibit 2).'
    const [first, ...more] = parity(zh, en, kase)
    expect(more).toEqual([])
    expect(first).toMatchObject({ kind: 'number', zh: { words: '二百四十' }, en: { words: '204' } })
    expect(zh.slice(first?.zh.start, first?.zh.end)).toBe('二百四十')
    expect(parity(zh, en.replace('204', '240'), kase)).toEqual([])
  })
})
