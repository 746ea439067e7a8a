import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Counters } from '../../src/ports.ts'
import { countersInMemory, countersOnRedis } from '../../src/store/counters.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { startRedis, type Server } from '../redis/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
const rate = { name: 'minute', most: 3, seconds: 60 }
let redis: Server
let open: Counters[] = []
let installation = 0

beforeAll(async () => {
  redis = await startRedis()
})
afterAll(async () => {
  await Promise.all(open.map((counters) => counters.close()))
  await redis.stop()
})

async function onRedis(prefix: string): Promise<Counters> {
  const counters = await countersOnRedis({ url: redis.url, keys, prefix })
  open.push(counters)
  return counters
}

describe.each([
  ['in memory', async () => countersInMemory()],
  ['on Redis', () => onRedis(`own${(installation += 1)}`)],
])('counters %s', (_, make) => {
  it('count to the rate, name the first beyond it, and how long the window lasts yet', async () => {
    const counters = await make()
    for (let at = 0; at < 3; at += 1) expect(await counters.count(rate, 'a')).toBeNull()
    const over = await counters.count(rate, 'a')
    expect(over?.isFirst).toBe(true)
    expect(over?.leftMs).toBeGreaterThan(0)
    expect(over?.leftMs).toBeLessThanOrEqual(60_000)
    expect((await counters.count(rate, 'a'))?.isFirst).toBe(false)
    expect(await counters.count(rate, 'b')).toBeNull()
    expect(await counters.count({ ...rate, name: 'other' }, 'a')).toBeNull()
  })

  it('sum what is added and taken away, also where nothing is allowed', async () => {
    const counters = await make()
    const sums = { name: 'sums', most: 0, seconds: 60 }
    expect(await counters.add(sums, 'a', 700)).toBe(700)
    expect(await counters.add(sums, 'a', -200)).toBe(500)
    expect(await counters.add(sums, 'a', 0)).toBe(500)
    expect(await counters.add(sums, 'b', 1)).toBe(1)
  })
})

describe('counters on Redis', () => {
  it('are shared by processes, and one of them sees the first beyond the rate', async () => {
    const [one, two] = [await onRedis('shared'), await onRedis('shared')]
    const found = await Promise.all(
      Array.from({ length: 20 }, (_, at) => (at % 2 === 0 ? one : two).count(rate, 'a')),
    )
    expect(found.filter((over) => over === null)).toHaveLength(3)
    expect(found.filter((over) => over?.isFirst)).toHaveLength(1)
  })

  it('tell nobody whom they count', async () => {
    const counters = await onRedis('hidden')
    await counters.count(rate, 'telegram:4711815')
    await counters.add(rate, 'slack:T1:C2', 5)
    const client = new Redis(redis.url)
    const found = await client.keys('hidden:*')
    const values = await client.mget(found)
    client.disconnect()
    expect(found).toHaveLength(2)
    for (const key of found) expect(key).toMatch(/^hidden:count:[\w-]{27}$/)
    expect(new Set(values)).toEqual(new Set(['1', '5']))
  })

  it('go on by themselves while Redis is away', async () => {
    const server = await startRedis()
    const counters = await countersOnRedis({ url: server.url, keys })
    expect(await counters.count(rate, 'a')).toBeNull()
    await server.kill()
    for (let at = 0; at < 3; at += 1) expect(await counters.count(rate, 'a')).toBeNull()
    expect((await counters.count(rate, 'a'))?.isFirst).toBe(true)
    expect(await counters.add({ ...rate, name: 'sum' }, 'a', 5)).toBe(5)
    await counters.close()
    await server.stop()
  })
})
