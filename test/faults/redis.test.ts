import { readdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { aCommit, aSession, textOf } from '../contract/store.ts'
import { startProxy, type Proxy } from '../redis/proxy.ts'
import { startRedis, type Server } from '../redis/server.ts'
import { aScene, said, trailOf } from '../runtime/scene.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
let server: Server
let proxy: Proxy
let stores: Store[] = []

const open = async (url = server.url): Promise<Store> => {
  const store = await openRedis({ url, keys, lanes: 4 })
  stores.push(store)
  return store
}

beforeEach(async () => {
  server = await startRedis()
  proxy = await startProxy(server.port)
})
afterEach(async () => {
  await Promise.all(stores.map((store) => store.close()))
  stores = []
  await proxy.stop()
  await server.stop()
})

describe('Redis', { timeout: 60_000 }, () => {
  it('frozen: what was asked fails, and is done once when it is asked again after it', async () => {
    const scene = aScene({ store: await open() })
    await scene.turn.handle(said('u1', 'before'))
    server.process.kill('SIGSTOP')
    const frozen = await Promise.allSettled([
      scene.turn.handle(said('u2', 'during')),
      scene.turn.handle(said('x1', 'during', 0, 'test:2')),
      scene.store.claim(0, 1000, 10),
    ])
    server.process.kill('SIGCONT')
    expect(frozen.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    await scene.turn.handle(said('u2', 'during'))
    await scene.turn.handle(said('x1', 'during', 0, 'test:2'))
    expect(await trailOf(scene.store)).toEqual(['before', 'during'])
    expect(await trailOf(scene.store, 'test:2')).toEqual(['during'])
    scene.now = 9e12
    await scene.relay.drain()
    expect(scene.sent.toSorted()).toEqual(['1 before', '2 during', 'test:2 1 during'])
  })

  it('full: nothing is taken, what is there can be read, and all goes on once there is room', async () => {
    const scene = aScene({ store: await open() })
    await scene.turn.handle(said('u1', 'before'))
    const { Redis } = await import('ioredis')
    const operator = new Redis(server.url)
    await operator.config('SET', 'maxmemory', '1mb')
    await expect(scene.turn.handle(said('u2', 'during'))).rejects.toThrow(/OOM|maxmemory/)
    await expect(scene.store.hold('poll', 'me', 1000)).rejects.toThrow(/OOM|maxmemory/)
    await expect(scene.store.countFailure(said('u2', 'during'), 0)).rejects.toThrow(/OOM|maxmemory/)
    expect(await trailOf(scene.store)).toEqual(['before'])
    expect((await scene.store.backlog(9e12)).chat.count).toBe(1)
    await operator.config('SET', 'maxmemory', '0')
    operator.disconnect()
    await scene.turn.handle(said('u2', 'during'))
    expect(await trailOf(scene.store)).toEqual(['before', 'during'])
  })

  it('with the end of its log cut off by a power cut: starts, and goes on from what it still knows', async () => {
    const scene = aScene({ store: await open() })
    for (const at of [1, 2, 3, 4]) await scene.turn.handle(said(`u${at}`, String(at)))
    await server.kill()
    const log = join(server.folder, 'appendonlydir')
    const file = readdirSync(log).find((name) => name.endsWith('.incr.aof')) ?? ''
    truncateSync(join(log, file), statSync(join(log, file)).size - 200)
    await server.restart()
    await expect.poll(() => scene.store.load('test:1').catch(() => null), { timeout: 15_000 }).not.toBeNull()
    expect(await trailOf(scene.store)).toEqual(['1', '2', '3'])
    // The process remembers a session that is newer than what is stored; the platform delivers what it has not confirmed.
    await scene.turn.handle(said('u4', '4'))
    await scene.turn.handle(said('u5', '5'))
    expect(await trailOf(scene.store)).toEqual(['1', '2', '3', '4', '5'])
  })

  it('out of reach of one replica: another takes over, and what the first sends late changes nothing', async () => {
    const [near, far] = [await open(), await open(proxy.url)]
    const first = aCommit(null, ['1', '2'])
    expect(await near.commit(first)).toBe('saved')
    const [late] = await far.claim(0, 1000, 10)
    proxy.freeze()
    const asked = Promise.allSettled([
      far.settle(late!),
      far.commit(aCommit(first.session, ['of the far one'])),
      far.renew(late!, 99_000),
    ])
    const [holder] = await near.claim(1000, 1000, 10)
    expect(textOf(holder)).toBe('1')
    const second = aCommit(first.session, ['3'])
    expect(await near.commit(second)).toBe('saved')
    expect((await asked).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
    proxy.thaw()
    await expect.poll(() => far.load('terminal:local').catch(() => null), { timeout: 15_000 }).not.toBeNull()
    expect((await far.load('terminal:local'))?.version).toBe(2)
    const texts = [textOf(holder)]
    for (let box = await near.settle(holder!); box; box = await near.settle(box)) texts.push(textOf(box))
    expect(texts).toEqual(['1', '2', '3'])
  })

  it('keeps the time for all: a clock that jumps moves no lease and no reminder', async () => {
    const [one, two] = [await open(), await open()]
    const before = one.clock()
    const now = Date.now()
    vi.spyOn(Date, 'now').mockReturnValue(now + 86_400_000)
    try {
      for (const store of [one, two]) {
        expect(Math.abs(store.clock() - now)).toBeLessThan(60_000)
        // Each asked the server by itself, and is right to within half the way there and back.
        expect(store.clock()).toBeGreaterThan(before - 1000)
      }
      const late = await open()
      expect(Math.abs(late.clock() - now)).toBeLessThan(60_000)
    } finally {
      vi.restoreAllMocks()
    }
  })

  it('posts at once what a platform with a clock ahead of ours sends', async () => {
    const store = await open()
    const scene = aScene({ store })
    await scene.turn.handle(said('u1', 'hello', Date.now() + 86_400_000))
    scene.now = store.clock() + 1000
    await scene.relay.drain()
    expect(scene.sent).toEqual(['1 hello'])
  })

  it('given one update five times at once by three replicas, takes and answers it once', async () => {
    const scenes = await Promise.all([1, 2, 3].map(async () => aScene({ store: await open() })))
    const all = scenes.flatMap(({ turn }) => [1, 2, 3, 4, 5].map(() => turn.handle(said('u1', 'hello'))))
    await Promise.all(all)
    await Promise.all(scenes.map(({ relay }) => relay.drain()))
    expect(scenes.flatMap(({ sent }) => sent)).toEqual(['1 hello'])
    expect((await scenes[0]!.store.load('test:1'))?.version).toBe(1)
  })

  it('lets one of three replicas poll, and the next one soon after that one died', async () => {
    const [one, two, three] = [await open(), await open(), await open()]
    expect(await one.hold('poll', 'one', 200)).toBe(true)
    expect(await Promise.all([two.hold('poll', 'two', 200), three.hold('poll', 'three', 200)])).toEqual([
      false,
      false,
    ])
    expect(await one.hold('poll', 'one', 200)).toBe(true)
    await expect.poll(() => two.hold('poll', 'two', 200), { interval: 20 }).toBe(true)
    expect(await one.hold('poll', 'one', 200)).toBe(false)
  })

  it('makes a chat wait as long as its platform asked, whichever process looks', async () => {
    const [first, second] = [await open(), await open()]
    await first.commit(aCommit(null, ['hello']))
    const [box] = await first.claim(0, 1000, 1)
    await first.postpone(box!, 30_000)
    await server.kill()
    await server.restart()
    await expect.poll(() => second.claim(29_999, 1000, 1).catch(() => null)).toEqual([])
    expect(await second.claim(30_000, 1000, 1)).toMatchObject([{ to: 'chat', tries: 1 }])
  })

  it('sends each letter through one of three replicas, in order', async () => {
    const scenes = await Promise.all([1, 2, 3].map(async () => aScene({ store: await open() })))
    const [{ store }] = scenes as [(typeof scenes)[0]]
    let previous = aSession({ id: 'test:1' })
    expect(await store.commit({ ...aCommit(null, ['0']), session: previous })).toBe('saved')
    for (let at = 1; at < 20; at += 1) {
      const next = aCommit(previous, [String(at)])
      expect(await store.commit(next)).toBe('saved')
      previous = next.session
      if (at % 4 === 0) await Promise.all(scenes.map(({ relay }) => relay.drain()))
    }
    await Promise.all(scenes.map(({ relay }) => relay.drain()))
    const sent = scenes.flatMap((scene) => scene.sent).map(Number)
    expect(sent.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at))
  })
})
