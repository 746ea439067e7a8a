import { setImmediate as soon } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createGate } from '../../src/runtime/gate.ts'

it('runs so much at once and the rest in order, whatever fails', async () => {
  const gate = createGate(3)
  const begun: number[] = []
  let running = 0
  let most = 0
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) =>
      gate(async () => {
        begun.push(i)
        running += 1
        most = Math.max(most, running)
        await soon()
        running -= 1
        if (i % 4 === 0) throw new Error(`broken ${i}`)
      }),
    ),
  )
  expect(most).toBe(3)
  expect(begun).toEqual(Array.from({ length: 20 }, (_, i) => i))
  expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5)
})
