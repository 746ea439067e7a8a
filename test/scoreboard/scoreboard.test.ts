import { describe, expect, it } from 'vitest'
import { rules } from '../../src/core/poa/rules/index.ts'
import { labelledTexts, measure, precision } from './measure.ts'

const texts = labelledTexts()
const { scores } = measure(texts)

describe('the scoreboard', () => {
  it('stands on enough sentences labelled by hand', () => {
    const sentences = texts.filter(({ from }) => from === 'sentence')
    expect(sentences.length).toBeGreaterThanOrEqual(300)
    for (const lang of ['en', 'zh'] as const) {
      const clean = sentences.filter((one) => one.lang === lang && one.found.length === 0)
      expect(clean.length).toBeGreaterThan(100)
    }
  })

  it('names no rule that does not exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(texts.flatMap(({ found }) => found).filter((id) => !known.has(id))).toEqual([])
  })

  it.each(rules.filter(({ severity }) => severity === 'error').map(({ id }) => id))(
    '%s is right often enough to be an error',
    (id) => {
      const score = scores.get(id)
      if (!score) throw new Error(`no score for ${id}`)
      expect({ en: score.en, right: precision(score.en) >= 0.95 }).toEqual({ en: score.en, right: true })
      expect({ zh: score.zh, right: precision(score.zh) >= 0.95 }).toEqual({ zh: score.zh, right: true })
    },
  )
})
