import { describe, expect, it } from 'vitest'
import { readPlan } from '../../../src/core/poa/read-plan.ts'
import { wordings } from '../../../src/core/poa/rule.ts'
import '../../../src/core/poa/rules/index.ts'
import { cue, WordIndex } from '../../../src/core/poa/word-index.ts'
import { labelledTexts } from '../../scoreboard/measure.ts'

const sentencesWith = (text: string, words: string): number[] => {
  const waited = cue(words)
  return readPlan(text)
    .sentencesWith(waited)
    .map(({ at }) => at)
}

describe('a cue', () => {
  const text = "We never sold it. It's guaranteed. We don't re-issue it. WE’LL see. 100 units. It is ¥5."

  it.each([
    ['never', [0]],
    ['guar-', [1]],
    ['don', [2]],
    ["'issue", [2]],
    ["'ll", [3]],
    ['100', [4]],
    ['sold', [0]],
    ['$', [5]],
    ['sold-', [0]],
    ['sol', []],
    ['absent', []],
    ['never 100', [0, 4]],
  ])('%s', (words, found) => expect(sentencesWith(text, words)).toEqual(found))

  it('stands for no more than four letters and a hyphen', () => {
    expect(() => cue('guarantee-')).toThrow(/four letters/)
    expect(() => cue('gua-')).toThrow(/four letters/)
  })

  it('keeps more cues than it began with', () => {
    const many = Array.from({ length: 9000 }, (_, i) => `zq${i.toString(36)}zq`)
    const cues = many.map((word) => cue(word))
    const index = new WordIndex()
    index.add(many.slice(0, 50).join(' '), 0, 400, 0)
    expect(cues.slice(0, 40).every((one) => index.has(one))).toBe(true)
    expect(cues.slice(100, 140).some((one) => index.has(one))).toBe(false)
  })
})

describe('every wording', () => {
  const plans = [...new Set(labelledTexts().map(({ text }) => text))].map((text) => readPlan(text))

  it('has a cue in every English sentence that its pattern finds', () => {
    const each = wordings.flatMap(({ ways }) => ways)
    const silent = each.flatMap((way) =>
      plans.flatMap((plan) => {
        const waited = new Set(plan.sentencesWith(way.cue, way.also))
        // A Chinese sentence is searched for the Chinese ways, cue or no cue.
        const met = plan.sentences.filter(({ own, hasHan }) => {
          way.en.lastIndex = 0
          return !hasHan && way.en.test(own)
        })
        return met.filter((one) => !waited.has(one)).map(({ own }) => `${way.en.source.slice(0, 60)}: ${own}`)
      }),
    )
    expect(silent).toEqual([])
  })
})
