import { expect, it } from 'vitest'
import { drill } from './drill/terminal.ts'

it('goes on at the same question after each of ten kills', { timeout: 120_000 }, async () => {
  const report = await drill({ kills: 10, seed: 7, moves: 10 })
  expect(report).toMatchObject({ kills: 10, lost: [], doubled: [], other: [] })
})
