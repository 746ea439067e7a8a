import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { factLock } from '../../../src/core/lock/fact-lock.ts'
import { namedCase } from './true-sentences.ts'

interface Rewording {
  readonly before: string
  readonly after: string
  readonly lang: 'en' | 'zh'
  readonly by: 'hand' | 'rules'
}

const rowsIn = (folder: string): Rewording[] => {
  const url = new URL(`../../fixtures/${folder}/`, import.meta.url)
  return readdirSync(url)
    .flatMap((name) => readFileSync(new URL(name, url), 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Rewording)
}
const rows = rowsIn('rewordings')
const kase = namedCase()
const passed = (list: readonly Rewording[]): number =>
  list.filter(({ before, after }) => factLock(before, after, kase).holds).length / list.length

describe('honest rewordings', () => {
  it('hold the text that is not reworded at all', () => {
    expect(rows.filter(({ before }) => !factLock(before, before, kase).holds)).toEqual([])
  })

  it.each(['hand', 'rules'] as const)('pass: by %s', (by) => {
    const list = rows.filter((row) => row.by === by)
    const share = passed(list)
    console.log(`${by}: ${list.length} rewordings, ${(share * 100).toFixed(1)} % let through`)
    expect(list.length).toBeGreaterThanOrEqual(by === 'hand' ? 400 : 800)
    expect(share).toBeGreaterThanOrEqual(by === 'hand' ? 0.8 : 0.99)
  })
})

it('lies told by hand are all held back', () => {
  const lies = rowsIn('lies')
  expect(lies.length).toBeGreaterThanOrEqual(450)
  expect(lies.filter(({ before, after }) => factLock(before, after, kase).holds)).toEqual([])
})
