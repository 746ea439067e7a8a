import { expect, it } from 'vitest'
import { createTurnstile } from '../../src/runtime/turnstile.ts'

const hour = 3_600_000

it('lets one through after another, whatever becomes of them', async () => {
  const through = createTurnstile(hour)
  const seen: string[] = []
  const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const works = gates.map(({ promise }, at) =>
    through(async () => {
      seen.push(`${at} begins`)
      await promise
      seen.push(`${at} ends`)
    }),
  )
  await Promise.resolve()
  gates[1]?.resolve()
  gates[0]?.reject(new Error('refused'))
  await expect(works[0]).rejects.toThrow('refused')
  gates[2]?.resolve()
  await Promise.all(works.slice(1))
  expect(seen).toEqual(['0 begins', '1 begins', '1 ends', '2 begins', '2 ends'])
})

it('waits for none that takes too long', async () => {
  const through = createTurnstile(1)
  const { promise, resolve } = Promise.withResolvers<void>()
  const slow = through(() => promise)
  expect(await through(async () => 'through')).toBe('through')
  resolve()
  await slow
})
