import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { connect, type Client } from '../../src/store/redis/client.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { rotateRedis } from '../../src/store/redis/rotate.ts'
import { rotateSqlite, type Rotated } from '../../src/store/rotate.ts'
import { openFolder, openSqlite } from '../../src/store/sqlite.ts'
import { aCommit, aSession, textOf } from '../contract/store.ts'
import { run } from '../cli/run.ts'
import { startCluster, type TestCluster } from '../redis/cluster.ts'
import { startRedis, type Server } from '../redis/server.ts'

const [first, second, third] = ['ab', 'cd', 'ef'].map((byte) => byte.repeat(32)) as [string, string, string]
const keysOf = (given: string, ...old: string[]) => masterKeys({ folder: '.', given, old })
type Keys = ReturnType<typeof keysOf>

/** A place that can be opened with keys, and whose keys can be rewrapped. */
interface Place {
  open(keys: Keys): Promise<Store>
  rotate(keys: Keys): Promise<Rotated>
}

let server: Server
let cluster: TestCluster
let one: Client
let three: Client
let count = 0

beforeAll(async () => {
  ;[server, cluster] = await Promise.all([startRedis(['--appendonly', 'no']), startCluster()])
  ;[one, three] = await Promise.all([connect(server.url), connect(cluster.url)])
})
afterAll(async () => {
  for (const client of [one, three]) client.redis.disconnect()
  await Promise.all([server.stop(), cluster.stop()])
})

const onRedis = (url: string, client: Client, prefix = `keys${(count += 1)}`): Place => ({
  open: (keys) => openRedis({ url, keys, prefix }),
  rotate: (keys) => rotateRedis(client, keys, prefix),
})

function inFile(): Place {
  const path = join(mkdtempSync(join(tmpdir(), 'coach-rotate-')), 'coach.db')
  return {
    open: async (keys) => openSqlite({ path, keys }),
    rotate: async (keys) => rotateSqlite({ path, keys }),
  }
}

const ids = ['telegram:1', 'telegram:2', 'telegram:3', 'slack:T1:C1']
const lineOf = (id: string) => ({ at: 1, who: 'seller', caseId: '1', text: `a line of ${id}` }) as const

async function fill(store: Store): Promise<void> {
  for (const id of ids) {
    const commit = { ...aCommit(null, [`to ${id}`]), session: aSession({ id }), transcript: [lineOf(id)] }
    expect(await store.commit(commit)).toBe('saved')
  }
  await store.close()
}

/** Everything there is read and goes on: a commit, a chat of a new tenant, the delivery. */
async function expectAllThere(store: Store): Promise<void> {
  for (const id of ids) {
    const session = await store.load(id)
    expect(await store.transcript(id, '1')).toEqual([lineOf(id)])
    expect(await store.commit(aCommit(session))).toBe('saved')
  }
  expect(await store.commit({ ...aCommit(null), session: aSession({ id: 'telegram:4' }) })).toBe('saved')
  const boxes = await store.claim(0, 1000, 10)
  expect(boxes.map((box) => textOf(box) ?? '').toSorted()).toEqual(ids.map((id) => `to ${id}`).toSorted())
  await store.close()
}

const refuses = (place: Place, keys: Keys) =>
  expect(place.open(keys)).rejects.toThrow('The master key is not the one this data was sealed with')

describe.each([
  ['SQLite', inFile],
  ['one Redis', () => onRedis(server.url, one)],
  ['a Cluster of three masters', () => onRedis(cluster.url, three)],
])('a new master key for %s', (_, make) => {
  it('opens everything alone once the keys are rewrapped, and the old one nothing', async () => {
    const place = make()
    await fill(await place.open(keysOf(first)))
    await refuses(place, keysOf(second))
    expect(await place.rotate(keysOf(second, first))).toEqual({ rewrapped: 5, all: 5 })
    await refuses(place, keysOf(first))
    await expectAllThere(await place.open(keysOf(second)))
    expect(await place.rotate(keysOf(second))).toEqual({ rewrapped: 0, all: 6 })
  })

  it('takes in what several old keys wrapped', async () => {
    const place = make()
    await fill(await place.open(keysOf(first)))
    const store = await place.open(keysOf(second, first))
    const session = aSession({ id: 'telegram:9' })
    expect(await store.commit({ ...aCommit(null), session })).toBe('saved')
    await store.close()
    await expect(place.rotate(keysOf(third, first))).rejects.toThrow('The master key is not the one')
    expect((await place.rotate(keysOf(third, first, second))).all).toBe(6)
    await expectAllThere(await place.open(keysOf(third)))
  })
})

it('may be cut off at any request on Redis and then go on', async () => {
  for (let cut = 0; ; cut += 1) {
    const prefix = `cut${cut}`
    const place = onRedis(server.url, one, prefix)
    await fill(await place.open(keysOf(first)))
    let requests = 0
    const again: Client['again'] = (request) => {
      requests += 1
      if (requests > cut) throw new Error('Killed.')
      return one.again(request)
    }
    const keys = keysOf(second, first)
    const isCut = await rotateRedis({ ...one, again }, keys, prefix).then(
      () => false,
      () => true,
    )
    await (await place.open(keys)).close()
    await place.rotate(keys)
    await expectAllThere(await place.open(keysOf(second)))
    if (!isCut) break
  }
})

it('leaves no key under the old master key in the file', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'coach-rotate-')), 'coach.db')
  await fill(openSqlite({ path, keys: keysOf(first) }))
  rotateSqlite({ path, keys: keysOf(second, first) })
  const bytes = [path, `${path}-wal`].filter((file) => existsSync(file)).map((file) => readFileSync(file))
  expect(Buffer.concat(bytes).includes(keysOf(first).current.wrapping.id)).toBe(false)
  expect(Buffer.concat(bytes).includes(keysOf(second).current.wrapping.id)).toBe(true)
})

describe('`admin rotate-keys`', () => {
  const told = (rewrapped: number) =>
    `${rewrapped} of 5 keys were rewrapped; all of them open with the current master key alone.\n`

  it('takes a folder from its key file to MASTER_KEY', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coach-rotate-'))
    await fill(openFolder(folder))
    vi.stubEnv('MASTER_KEY', second)
    expect((await run(['admin', 'rotate-keys', '--data', folder])).err).toContain('one before it')
    vi.stubEnv('MASTER_KEYS_OLD', readFileSync(join(folder, 'master.key'), 'utf8'))
    expect((await run(['admin', 'rotate-keys', '--data', folder])).out).toBe(told(5))
    expect((await run(['admin', 'rotate-keys', '--data', folder])).out).toBe(told(0))
    vi.unstubAllEnvs()
    expect(() => openFolder(folder)).toThrow('The master key is not the one')
    await expectAllThere(openFolder(folder, second))
  })

  it('refuses a folder without data, and makes none', async () => {
    const folder = join(tmpdir(), 'coach-of-nobody')
    expect((await run(['admin', 'rotate-keys', '--data', folder])).err).toContain('nothing is kept in')
    expect(existsSync(folder)).toBe(false)
  })

  it('does the same on Redis, where MASTER_KEY must be set', async () => {
    const alone = await startRedis(['--appendonly', 'no'])
    await fill(await openRedis({ url: alone.url, keys: keysOf(first) }))
    vi.stubEnv('REDIS_URL', alone.url)
    expect((await run(['admin', 'rotate-keys'])).err).toContain('set MASTER_KEY to the new key')
    vi.stubEnv('MASTER_KEY', second)
    vi.stubEnv('MASTER_KEYS_OLD', first)
    expect((await run(['admin', 'rotate-keys'])).out).toBe(told(5))
    vi.unstubAllEnvs()
    await expectAllThere(await openRedis({ url: alone.url, keys: keysOf(second) }))
    await alone.stop()
  })
})
