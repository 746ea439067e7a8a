import { describe, expect, it } from 'vitest'
import { materials } from '../../../src/core/evidence/kinds.ts'
import { papers } from '../../../src/core/evidence/papers.ts'
import { firstHour } from '../../../src/core/knowledge/first-hour.ts'
import { terms } from '../../../src/core/knowledge/glossary.ts'
import { sideAnswers } from '../../../src/core/knowledge/side-answers.ts'
import { huntPlaces } from '../../../src/core/knowledge/trigger-hunt.ts'
import { nextMove } from '../../../src/core/knowledge/next-moves.ts'
import { Notice } from '../../../src/core/case.ts'
import { kinds } from '../../../src/core/words.ts'
import type { Text } from '../../../src/core/text.ts'

/** Every `{ en, zh }` inside a value, with the way to it. */
function textsIn(value: unknown, path: string): [string, Text][] {
  if (typeof value !== 'object' || value === null) return []
  const { en, zh } = value as Record<string, unknown>
  if (typeof en === 'string' && typeof zh === 'string') return [[path, { en, zh }]]
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`))
}

const moves = kinds.map((kind) => nextMove(kind, Notice.parse({ kind })))
const all = textsIn({ materials, papers, firstHour, terms, sideAnswers, huntPlaces, moves }, '')

describe('every phrase', () => {
  it('is found', () => expect(all.length).toBeGreaterThan(400))
  it.each(all)('%s', (_, text) => {
    expect(text.en.trim()).not.toBe('')
    expect(text.zh).toMatch(/\p{Script=Han}/u)
    expect(text.en).not.toMatch(/\p{Script=Han}(?!.{0,3}\))/u)
    expect(text.en + text.zh).not.toMatch(/[!！]/)
    expect(text.zh).not.toMatch(/\p{Script=Han}[,;:?()]|[,;?()]\p{Script=Han}/u)
    expect(text.zh).not.toMatch(/你(?!好)|亲爱的/)
  })
})

describe('lines for a phone', () => {
  it.each([...firstHour.do, ...firstHour.dont])('$en', (line) => {
    expect(line.en.length).toBeLessThanOrEqual(70)
    expect(line.zh.length).toBeLessThanOrEqual(34)
  })
  it('looks in six places', () => expect(huntPlaces.map((place) => place.id)).toHaveLength(6))
  it('asks for no buyer names', () => expect(huntPlaces[0]?.ask.en).toContain('No buyer names'))
})

describe('a blank paper', () => {
  it.each(papers)('$name starts at a date that is never earlier', ({ name, text }) => {
    expect(name).toMatch(/^[a-z-]+\.txt$/)
    expect(text.en).toContain('Start date: ____ (never date it back)')
    expect(text.zh).toContain('启用日期：____（不要往前写）')
    expect(text.en).not.toMatch(/\b20\d\d\b/)
  })
})
