import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenAtRest } from '../../src/store/redis/at-rest.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

it('works on a session once, some time after it was last written to', async () => {
  const done: string[] = []
  const atRest = whenAtRest(1000, async (id) => void done.push(id))
  atRest.written('a')
  await after(600)
  atRest.written('b')
  atRest.written('a')
  await after(900)
  expect(done).toEqual([])
  await after(500)
  expect(done).toEqual(['b', 'a'])
  await after(9000)
  expect(done).toEqual(['b', 'a'])
  atRest.written('a')
  await after(2000)
  expect(done).toEqual(['b', 'a', 'a'])
})

it('works on one at a time, leaves pauses, and goes on after a failure', async () => {
  const times: number[] = []
  const atRest = whenAtRest(100, async () => {
    times.push(performance.now())
    await new Promise((resolve) => setTimeout(resolve, 10))
    throw new Error('no server')
  })
  const began = performance.now()
  for (const id of ['a', 'b', 'c']) atRest.written(id)
  await after(5000)
  expect(times.map((at) => Math.round(at - began))).toEqual([100, 310, 520])
})

it('leaves the rest undone when it stops, and lets what is under way end', async () => {
  const done: string[] = []
  const atRest = whenAtRest(100, async (id) => {
    await new Promise((resolve) => setTimeout(resolve, 50))
    done.push(id)
  })
  for (const id of ['a', 'b']) atRest.written(id)
  await after(120)
  const stopped = atRest.stop()
  await after(5000)
  await stopped
  atRest.written('c')
  await after(5000)
  expect(done).toEqual(['a'])
})
