import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Session } from '../../src/core/session.ts'
import type { Commit, Store, TranscriptLine } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { connect, type Client } from '../../src/store/redis/client.ts'
import { Groups } from '../../src/store/redis/groups.ts'
import { Keyring } from '../../src/store/redis/keyring.ts'
import { namesFor } from '../../src/store/redis/names.ts'
import { packSession } from '../../src/store/redis/pack-session.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { aCommit, aSession } from '../contract/store.ts'
import { startRedis, type Server } from '../redis/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
const id = 'terminal:local'
const hour = 3_600_000
let server: Server
let client: Client
let count = 0
beforeAll(async () => {
  server = await startRedis(['--appendonly', 'no'])
  client = await connect(server.url)
})
afterAll(async () => {
  client.redis.disconnect()
  await server.stop()
})

const line = (text: string, caseId = '1'): TranscriptLine => ({ at: 1, who: 'seller', caseId, text })
const lines = (many: number, from = 0) =>
  Array.from({ length: many }, (_, at) => line(`${from + at} ${'what was said before, '.repeat(4)}`))

/** A case whose facts take some kilobytes. */
function aLargeSession(): Session {
  const words = 'a supplier, an invoice, forty units; '.repeat(80)
  const fact = { value: words, words, lang: 'en', at: 0, from: 'seller', confirmed: true } as const
  const session = aSession()
  return { ...session, cases: { '1': { ...session.cases['1']!, facts: { asin: fact } } } }
}

describe('a session at rest', () => {
  let prefix = ''
  let store: Store
  let groups: Groups
  beforeEach(async () => {
    prefix = `packed${(count += 1)}`
    store = await openRedis({ url: server.url, keys, prefix })
    const names = namesFor(prefix, 16)
    groups = new Groups(client, names, await Keyring.open(client, names, keys))
  })
  afterEach(() => store.close())

  async function saved(commit: Commit): Promise<Session> {
    expect(await store.commit(commit)).toBe('saved')
    return commit.session
  }
  const filled = (many = 40) =>
    saved({ ...aCommit(null, [], { transcript: lines(many) }), session: aLargeSession() })
  const pack = (by: Client = client) => packSession(by, groups, id)

  async function size(): Promise<number> {
    const all = await client.redis.keys(`${prefix}:{*}:*`)
    const sizes = await Promise.all(all.map((key) => client.redis.memory('USAGE', key, 'SAMPLES', 0)))
    return sizes.reduce<number>((sum, one) => sum + Number(one), 0)
  }

  it('is packed by itself, read as before by any process, and goes on', async () => {
    await store.close()
    store = await openRedis({ url: server.url, keys, prefix, restMs: 20 })
    const session = await filled()
    const before = await size()
    await expect.poll(size).toBeLessThan(before / 3)
    const other = await openRedis({ url: server.url, keys, prefix })
    expect(await other.load(id)).toEqual(session)
    expect(await other.transcript(id, '1')).toEqual(lines(40))
    await other.close()
    await saved({ ...aCommit(session), transcript: [line('more')] })
    expect(await store.transcript(id, '1')).toEqual([...lines(40), line('more')])
  })

  it('is packed again with what followed, in order, up to the last 5,000 lines', async () => {
    let session = await filled()
    let all = lines(40)
    for (const many of [100, 5, 300, 17, 4900]) {
      const more = lines(many, all.length)
      session = await saved({ ...aCommit(session), transcript: more })
      all = [...all, ...more].slice(-5000)
      await pack()
      await pack()
      expect(await store.transcript(id, '1')).toEqual(all)
    }
    expect(await client.redis.llen(groups.placeOf(id).at.lines(groups.nameOf(id, 'case/1')))).toBeLessThan(30)
    expect(await store.load(id)).toEqual(session)
  })

  it('takes 24 kB at most with what 200 turns leave', async () => {
    await filled(500)
    for (let at = 0; at < 200; at += 1)
      await client.redis.sadd(groups.placeOf(id).at.seen('1'), randomBytes(8).readBigInt64BE().toString())
    await pack()
    expect(await size()).toBeLessThan(24_000)
  })

  const meanwhile: [string, (session: Session) => Promise<unknown>][] = [
    ['somebody commits', (session) => saved({ ...aCommit(session), transcript: [line('late')] })],
    ['another process packs it too', () => pack()],
    [
      'the case is forgotten',
      (session) =>
        saved({ ...aCommit(session), session: { ...session, version: 2, current: '2', cases: {} } }),
    ],
    [
      'the case is forgotten and opened anew under its name',
      async (session) => {
        const none = { ...session, version: 2, current: '2', cases: {} }
        await saved({ ...aCommit(session), session: none })
        await saved({ ...aCommit(none), session: { ...aSession(), version: 3 }, transcript: [line('new')] })
      },
    ],
    [
      'it is deleted and begins anew',
      async (session) => {
        await store.remove(session)
        await saved({ ...aCommit(null), transcript: lines(20, 1000) })
      },
    ],
    ['the process is killed', () => Promise.reject(new Error('Killed.'))],
  ]
  it.each(meanwhile)(
    'is what it would be unpacked, where %s at any point of packing it',
    async (_, happens) => {
      for (let point = 1; ; point += 1) {
        const session = await filled()
        let requests = 0
        const again: Client['again'] = async (request) => {
          requests += 1
          if (requests === point) await happens(session)
          return client.again(request)
        }
        await pack({ ...client, again }).catch(() => {})
        const packed = [
          await store.load(id),
          await store.transcript(id, '1'),
          await store.transcript(id, '2'),
        ]
        await store.remove(packed[0] as Session)
        await filled()
        if (requests >= point) await happens(session).catch(() => {})
        const plain = [await store.load(id), await store.transcript(id, '1'), await store.transcript(id, '2')]
        await store.remove(plain[0] as Session)
        expect(packed).toEqual(plain)
        if (requests < point) {
          expect(point).toBeGreaterThan(3)
          break
        }
      }
    },
  )
})

describe('seen updates', () => {
  const open = (prefix: string) => openRedis({ url: server.url, keys, prefix })

  it.each([0, 13, 24.9, 25, 49.9, 50, 1234.5])(
    'are known for 25 hours to either side of hour %s, whatever the clocks say',
    async (at) => {
      const store = await open(`seen${(count += 1)}`)
      const session = aSession()
      expect(await store.commit(aCommit(null, [], { seen: 'u1', now: at * hour }))).toBe('saved')
      for (const away of [-25, -24, -1, 0, 1, 24, 25]) {
        const again = aCommit(session, [], { seen: 'u1', now: (at + away) * hour })
        expect([away, await store.commit(again)]).toEqual([away, 'seen'])
      }
      expect(await store.commit(aCommit(session, [], { seen: 'u2', now: at * hour }))).toBe('saved')
      await store.close()
    },
  )

  it('take some bytes each, and go after a day', async () => {
    const prefix = `seen${(count += 1)}`
    const store = await open(prefix)
    let session: Session | null = null
    for (let at = 0; at < 100; at += 1) {
      const commit: Commit = aCommit(session, [], { seen: `u${at}` })
      expect(await store.commit(commit)).toBe('saved')
      session = commit.session
    }
    const [key = ''] = await client.redis.keys(`${prefix}:{*}:seen:*`)
    expect(Number(await client.redis.memory('USAGE', key))).toBeLessThan(2000)
    expect(await client.redis.pttl(key)).toBeGreaterThan(24.9 * hour)
    await store.close()
  })

  it('that an earlier version marked are known for some days after the update', async () => {
    const prefix = `seen${(count += 1)}`
    const names = namesFor(prefix, 16)
    await (await open(prefix)).close()
    // As an installation stands that no process of this version has opened.
    await client.redis.hdel(names.meta, 'oldMarks')
    const ring = await Keyring.open(client, names, keys)
    const { session: home } = ring.homeOf(id)
    await client.redis.set(names.of(home).seen(ring.mark('seen', id, 'u1')), '90000000', 'PX', 90_000_000)
    const store = await open(prefix)
    expect(await store.commit(aCommit(null, [], { seen: 'u1' }))).toBe('seen')
    expect(await store.commit(aCommit(null, [], { seen: 'u2' }))).toBe('saved')
    await store.close()
  })
})
