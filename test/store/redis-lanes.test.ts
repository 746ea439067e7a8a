import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Mailbox, Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { connect, type Client } from '../../src/store/redis/client.ts'
import { moveLanes } from '../../src/store/redis/move-lanes.ts'
import { namesFor } from '../../src/store/redis/names.ts'
import { createPresence, whilePresent } from '../../src/runtime/presence.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { scan } from '../../src/store/redis/scan.ts'
import { aCommit, aSession, textOf } from '../contract/store.ts'
import { run } from '../cli/run.ts'
import { startCluster, type TestCluster } from '../redis/cluster.ts'
import { startRedis, type Server } from '../redis/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
const lease = 1000
let server: Server
let cluster: TestCluster
let one: Client
let three: Client
let count = 0
const newPrefix = () => `lanes${(count += 1)}`

beforeAll(async () => {
  ;[server, cluster] = await Promise.all([startRedis(['--appendonly', 'no']), startCluster()])
  ;[one, three] = await Promise.all([connect(server.url), connect(cluster.url)])
})
afterAll(async () => {
  for (const client of [one, three]) client.redis.disconnect()
  await Promise.all([server.stop(), cluster.stop()])
})

const idOf = (at: number) => `telegram:${at}`
const line = (caseId: string, text: string) => ({ at: 1, who: 'seller', caseId, text }) as const

/** Chats with two cases, lines of both, a clock, a seen update, a letter set aside and two that wait, the first of them under lease. */
async function fill(store: Store, many: number): Promise<void> {
  for (let at = 0; at < many; at += 1) {
    const id = idOf(at)
    const one = aSession().cases['1']!
    const session = aSession({ id, wakeAt: 5000 + at, cases: { '1': one, '2': { ...one, id: '2' } } })
    const transcript = [line('1', `one of ${id}`), line('2', `two of ${id}`), line('1', `three of ${id}`)]
    const letters = ['set aside', 'first', 'second'].map((text) => `${text} of ${id}`)
    const first = { ...aCommit(null, letters), session, transcript, seen: `update ${at}` }
    expect(await store.commit(first)).toBe('saved')
    const [box] = await store.claim(0, lease, 10)
    await store.bury(box!, 'Error 403', at)
  }
}

async function expectAllThere(store: Store, many: number): Promise<void> {
  const ids = Array.from({ length: many }, (_, at) => idOf(at))
  for (const [at, id] of ids.entries()) {
    const session = await store.load(id)
    expect([session?.version, session?.wakeAt, Object.keys(session?.cases ?? {})]).toEqual([
      1,
      5000 + at,
      ['1', '2'],
    ])
    expect(await store.transcript(id, '1')).toEqual([line('1', `one of ${id}`), line('1', `three of ${id}`)])
    expect(await store.transcript(id, '2')).toEqual([line('2', `two of ${id}`)])
    const again = { ...aCommit(session, ['twice']), seen: `update ${at}`, now: 2000 }
    expect(await store.commit(again)).toBe('seen')
  }
  const dead = await store.deadLetters()
  expect(dead.map(({ at }) => at)).toEqual(ids.map((_, at) => at))
  for (const { id } of dead) expect(await store.replay(id, 2000)).toBe(true)
  expect(await store.claim(lease - 1, lease, 100)).toEqual([])
  const letters = ids.flatMap((id) => ['first', 'second', 'set aside'].map((text) => `${text} of ${id}`))
  expect((await delivered(store, 4000)).toSorted()).toEqual(letters.toSorted())
  expect(await delivered(store, 9000)).toEqual(ids.map(() => 'clock'))
  const none = { count: 0, oldestMs: 0 }
  expect(await store.backlog(99_000)).toEqual({ chat: none, model: none, files: none, clock: none })
}

async function delivered(store: Store, now: number): Promise<string[]> {
  const texts: string[] = []
  for (const claimed of await store.claim(now, lease, 100))
    for (let box: Mailbox | null = claimed; box; box = await store.settle(box))
      texts.push(textOf(box) ?? box.to)
  return texts
}

/** All that lies in lanes, named without its lane; throws where something lies in a lane that is not its own. */
async function contents(client: Client, prefix: string, lanes: number): Promise<Record<string, unknown>> {
  const { redis } = client
  const names = namesFor(prefix, lanes)
  const all: Record<string, unknown> = {}
  const put = (name: string, lane: number, session: string, value: unknown) => {
    if (lane !== names.laneOf(session)) throw new Error(`${name} lies in lane ${lane} of ${lanes}`)
    if (Object.hasOwn(all, name)) throw new Error(`${name} is there twice`)
    all[name] = value
  }
  async function look(key: string): Promise<void> {
    const [, number, kind = ''] = /\{(\d+)\}:(\w+)/.exec(key) ?? []
    const lane = Number(number)
    const parts = names.read(key)
    if (kind === 'due') {
      const members = (await redis.zrange(key, 0, '-1')).map(String)
      const times = await redis.zmscore(key, members)
      for (const [at, member] of members.entries())
        put(`due/${key.split(':').at(-1)}/${member}`, lane, member, times[at])
    } else if (kind === 'dying')
      for (const session of await redis.smembers(key)) put(`dying/${session}`, lane, session, true)
    else if (parts)
      put(`${parts.kind}/${parts.session}/${parts.rest}`, lane, parts.session, await valueOf(client, key))
  }
  for await (const found of scan(client, `${prefix}:{*}:*`)) await Promise.all(found.map(look))
  return all
}

async function valueOf({ redis }: Client, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'hash':
      return Object.entries(await redis.hgetallBuffer(key)).toSorted(([a], [b]) => a.localeCompare(b))
    case 'list':
      return redis.lrangeBuffer(key, 0, -1)
    case 'set':
      return [(await redis.smembers(key)).toSorted(), (await redis.pttl(key)) > 0]
    default:
      return [await redis.get(key), (await redis.pttl(key)) > 0]
  }
}

async function filled(url: string, prefix: string, many: number, lanes = 16): Promise<void> {
  const store = await openRedis({ url, keys, prefix, lanes })
  await fill(store, many)
  await store.close()
}

describe.each([
  ['one Redis', () => ({ url: server.url, client: one })],
  ['a Cluster of three masters', () => ({ url: cluster.url, client: three })],
])('lanes on %s', (_, on) => {
  it('are changed from 16 to 5 and to 64 without anything lost or doubled', async () => {
    const { url, client } = on()
    const prefix = newPrefix()
    await filled(url, prefix, 9)
    const before = await contents(client, prefix, 16)
    const told: string[] = []
    const onProgress = (moved: number, all: number) => told.push(`${moved}/${all}`)
    expect(await moveLanes(client, { to: 5, configured: 16, prefix, onProgress })).toBe(9)
    expect(told.at(-1)).toBe('9/9')
    expect(new Set(told).size).toBe(told.length)
    expect(await contents(client, prefix, 5)).toEqual(before)
    expect(await moveLanes(client, { to: 64, configured: 5, prefix })).toBe(9)
    expect(await contents(client, prefix, 64)).toEqual(before)
    const store = await openRedis({ url, keys, prefix, lanes: 64 })
    await expectAllThere(store, 9)
    await store.close()
  })

  it('may be cut off anywhere and then moved again, with the same end', async () => {
    const { url, client } = on()
    const step = client === one ? 3 : 11
    for (let cut = 1; ; cut += step) {
      const prefix = newPrefix()
      await filled(url, prefix, 2, 3)
      const before = await contents(client, prefix, 3)
      const move = { to: 7, configured: 3, prefix }
      const isCut = await moveLanes(cutAt(client, cut), move).then(
        () => false,
        () => true,
      )
      if (!isCut) {
        expect(cut).toBeGreaterThan(60)
        break
      }
      await moveLanes(client, move)
      expect(await contents(client, prefix, 7)).toEqual(before)
    }
  })
})

/** A client that is gone after so many requests: that one is done, and nobody hears of it. */
function cutAt(client: Client, cut: number): Client {
  let requests = 0
  return {
    ...client,
    again: async (request) => {
      requests += 1
      if (requests > cut) throw new Error('Killed.')
      const reply = await client.again(request)
      if (requests >= cut) throw new Error('Killed.')
      return reply
    },
  }
}

describe('the count of lanes', () => {
  const open = (prefix: string, lanes: number) => openRedis({ url: server.url, keys, prefix, lanes })

  it('is written down by a new installation, and another is refused', async () => {
    const prefix = newPrefix()
    await (await open(prefix, 16)).close()
    await expect(open(prefix, 5)).rejects.toThrow(
      'lie in 16 lanes, but REDIS_LANES is 5. Set REDIS_LANES=16; or stop every serve, then run: appeal-coach admin lanes 5',
    )
    await moveLanes(one, { to: 5, configured: 16, prefix })
    await (await open(prefix, 5)).close()
    await expect(open(prefix, 16)).rejects.toThrow('REDIS_LANES=5')
  })

  it('opens for nobody during a move, and lets no other move begin', async () => {
    const prefix = newPrefix()
    await filled(server.url, prefix, 4)
    const cutOff = moveLanes(cutAt(one, 30), { to: 5, configured: 16, prefix })
    await expect(cutOff).rejects.toThrow('Killed.')
    for (const lanes of [16, 5])
      await expect(open(prefix, lanes)).rejects.toThrow(
        'on their way from 16 lanes to 5. Finish that first: appeal-coach admin lanes 5',
      )
    await expect(moveLanes(one, { to: 8, configured: 16, prefix })).rejects.toThrow(
      'Finish it first: appeal-coach admin lanes 5',
    )
    await moveLanes(one, { to: 5, configured: 16, prefix })
    const store = await open(prefix, 5)
    await expectAllThere(store, 4)
    await store.close()
  })

  it('is not changed while a process serves', async () => {
    const prefix = newPrefix()
    const store = await open(prefix, 16)
    await store.hold('polling', 'replica 1', 250)
    const living = setInterval(() => void store.hold('polling', 'replica 1', 250), 50)
    const move = { to: 5, configured: 16, prefix }
    await expect(moveLanes(one, move)).rejects.toThrow('A process serves on this Redis. Stop every serve')
    await (await open(prefix, 16)).close()
    clearInterval(living)
    expect(await moveLanes(one, move)).toBe(0)
    await store.close()
  })

  it('leaves no duty to a process that was open before and away meanwhile', async () => {
    const prefix = newPrefix()
    await filled(server.url, prefix, 1)
    const away = await open(prefix, 16)
    const move = { to: 5, configured: 16, prefix }
    await expect(moveLanes(cutAt(one, 15), move)).rejects.toThrow('Killed.')
    await expect(away.hold('polling', 'replica 1', 250)).rejects.toThrow('on their way from 16 lanes to 5')
    await moveLanes(one, move)
    await expect(away.hold('polling', 'replica 1', 250)).rejects.toThrow('lie in 5 lanes')
    await away.close()
  })

  it('is known again before anything is taken by a process that was away meanwhile', async () => {
    const prefix = newPrefix()
    await filled(server.url, prefix, 1)
    const store = await open(prefix, 16)
    const presence = createPresence(store, 'this-one')
    const taken: string[] = []
    const take = whilePresent(presence, async ({ id }) => void taken.push(id))
    const update = { session: 'telegram:1', event: { type: 'said' as const, at: 0, text: 'hello' } }
    await presence.start()
    await take({ ...update, id: 'before' })
    const move = { to: 5, configured: 16, prefix }
    await presence.stop()
    await moveLanes(one, move)
    const now = performance.now()
    vi.spyOn(performance, 'now').mockReturnValue(now + 10_000)
    await expect(take({ ...update, id: 'late' })).rejects.toThrow('lie in 5 lanes')
    vi.restoreAllMocks()
    expect(taken).toEqual(['before'])
    await store.close()
  })

  it('is changed by one process at a time; one that was killed is waited for', async () => {
    const prefix = newPrefix()
    const store = await open(prefix, 16)
    await store.hold('lanes', 'another run', 250)
    let held: Promise<unknown> = Promise.resolve()
    const living = setInterval(() => {
      held = store.hold('lanes', 'another run', 250)
    }, 50)
    const move = { to: 5, configured: 16, prefix }
    await expect(moveLanes(one, move)).rejects.toThrow('Another `admin lanes` moves the chats')
    clearInterval(living)
    await held
    expect(await moveLanes(one, move)).toBe(0)
    await store.close()
  })
})

it('is what `admin lanes` does, saying how far it is and what to do next', async () => {
  const alone = await startRedis(['--appendonly', 'no'])
  const store = await openRedis({ url: alone.url, keys, lanes: 16 })
  await fill(store, 3)
  await store.close()
  vi.stubEnv('REDIS_URL', alone.url)
  const moved = await run(['admin', 'lanes', '5'])
  expect([moved.code, moved.out.split('\n')]).toEqual([
    0,
    [
      'Stop every serve before this; none starts until all chats are in their new lanes.',
      expect.stringMatching(/^\d of 3 chats moved$/),
      '3 of 3 chats moved',
      'Done. Set REDIS_LANES=5, then start serve.',
      '',
    ],
  ])
  expect((await run(['admin', 'lanes', 'many'])).err).toContain('give one number of lanes')
  vi.stubEnv('REDIS_URL', '')
  expect((await run(['admin', 'lanes', '5'])).err).toContain('without REDIS_URL there is nothing to move')
  vi.unstubAllEnvs()
  const again = await openRedis({ url: alone.url, keys, lanes: 5 })
  await expectAllThere(again, 3)
  await again.close()
  await alone.stop()
})
