import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis, type Server } from '../redis/server.ts'
import { aScene, bound, memoryStore, said, trailOf, type Scene } from './scene.ts'

const day = 86_400_000
const sessions = 30
const idOf = (at: number): string => `test:${100 + at}`
let server: Server
beforeAll(async () => {
  server = await startRedis(['--appendonly', 'no'])
})
afterAll(() => server.stop())

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
let count = 0
/** As many views of one store as there are workers; SQLite has one process and thus one view. */
const stores: [string, () => Promise<Store[]>][] = [
  [
    'SQLite',
    async () => {
      const store = memoryStore()
      return [store, store, store]
    },
  ],
  [
    'Redis',
    async () => {
      const prefix = `wake${(count += 1)}`
      return Promise.all([1, 2, 3].map(() => openRedis({ url: server.url, keys, prefix, lanes: 4 })))
    },
  ],
]

describe.each(stores)('wake-ups on %s with three workers', (_, open) => {
  let views: Store[] = []
  let workers: Scene[] = []

  async function start(): Promise<Scene> {
    views = await open()
    workers = views.map((store) => aScene({ store: bound(store) }))
    const [first] = workers
    if (!first) throw new Error('There are three workers.')
    return first
  }
  const all = async (now: number): Promise<void> => {
    for (const worker of workers) worker.now = now
    await Promise.all(workers.map((worker) => worker.relay.drain()))
  }
  const wokeOf = async (store: Store, at: number): Promise<number> =>
    (await trailOf(store, idOf(at)))?.filter((words) => words === 'woke').length ?? -1
  const end = async (): Promise<void> => {
    for (const store of new Set(views)) await store.close()
  }

  it('come once per due time, whoever looks and however often', async () => {
    const { turn, store } = await start()
    for (let at = 0; at < sessions; at += 1)
      await turn.handle(said(`u${at}`, `sleep ${1000 + (at % 7) * 100}`, 0, idOf(at)))
    for (const now of [999, 1000, 1250, 1250, 1600, 5000, 90_000]) await all(now)
    for (let at = 0; at < sessions; at += 1) expect([at, await wokeOf(store, at)]).toEqual([at, 1])
    await end()
  })

  it('come once where all were down for three days, and once again for the next due time', async () => {
    const { turn, store } = await start()
    for (let at = 0; at < 5; at += 1) await turn.handle(said(`u${at}`, `sleep ${day + at}`, 0, idOf(at)))
    await all(4 * day)
    await all(4 * day + 60_000)
    for (let at = 0; at < 5; at += 1) expect(await wokeOf(store, at)).toBe(1)
    for (let at = 0; at < 5; at += 1) await turn.handle(said(`v${at}`, `sleep ${5 * day}`, 4 * day, idOf(at)))
    await all(6 * day)
    await all(7 * day)
    for (let at = 0; at < 5; at += 1) expect(await wokeOf(store, at)).toBe(2)
    await end()
  })

  it('come to a session that another worker changed since this one saw it', async () => {
    const { turn, store } = await start()
    const other = workers[1]
    await other?.turn.handle(said('u1', 'hello', 0, idOf(0)))
    await turn.handle(said('u2', 'sleep 1000', 0, idOf(0)))
    if (other) other.now = 2000
    await other?.relay.drain()
    expect(await wokeOf(store, 0)).toBe(1)
    await end()
  })

  it('come once from a worker that died between waking and settling, or before waking', async () => {
    const { turn, store } = await start()
    const [first, second] = [0, 1]
    await turn.handle(said('u1', 'sleep 1000', 0, idOf(first)))
    await turn.handle(said('u2', 'sleep 1000', 0, idOf(second)))
    const claimed = await store.claim(1000, 500, { clock: 2 })
    expect(claimed).toHaveLength(2)
    await turn.wake(idOf(first), 1000) // and it dies here, with both leases
    await all(1001)
    expect([await wokeOf(store, first), await wokeOf(store, second)]).toEqual([1, 0])
    await all(1500)
    await all(9000)
    expect([await wokeOf(store, first), await wokeOf(store, second)]).toEqual([1, 1])
    await end()
  })
})
