import { describe, expect, it } from 'vitest'
import { compareLetters } from '../../../src/core/rounds/compare.ts'
import { pairs } from './pairs.ts'

describe('compareLetters', () => {
  it('tells what a person tells of at least 95 of 100 pairs', () => {
    const wrong = pairs.flatMap(({ label, before, after }) => {
      const { kind } = compareLetters(before, after)
      return kind === label ? [] : [`${label} read as ${kind}: ${after.slice(0, 90)}`]
    })
    if (process.env['SHOW'] === '1') console.log(wrong.join('\n'))
    expect(1 - wrong.length / pairs.length).toBeGreaterThanOrEqual(0.95)
  })
})
