import { randomBytes } from 'node:crypto'
import { Redis } from 'ioredis'
import { fullCase } from '../full-case.ts'
import { newSession } from '../../src/core/session.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis } from '../redis/server.ts'

const sizes = [10_000, 100_000]

/** What so many stored cases take in Redis, each a full one, and what a million would. */
export async function storedCases(): Promise<void> {
  const server = await startRedis([])
  const client = new Redis(server.url)
  try {
    const body = await sealedCase(server.url, client)
    const empty = await used(client)
    let stored = 0
    for (const size of sizes) {
      for (; stored < size; stored += 500) await more(client, body, 500)
      const each = ((await used(client)) - empty) / stored
      console.log(
        `${size} stored cases: ${(each / 1000).toFixed(1)} kB each; a million: ${(each / 1000).toFixed(1)} GB`,
      )
    }
  } finally {
    client.disconnect()
    await server.stop()
  }
}

async function used(client: Redis): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1])
}

/** One session with a full case, as the store seals it; answers with what Redis keeps of it. */
async function sealedCase(url: string, client: Redis): Promise<Buffer> {
  const store = await openRedis({ url, keys: masterKeys({ folder: '.', given: 'ab'.repeat(32) }) })
  const bare = newSession('telegram:1', 0, 'en')
  const kase = fullCase()
  const session = { ...bare, version: 1, current: kase.id, cases: { [kase.id]: kase } }
  await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
  await store.close()
  const [key = ''] = await client.keys('*:session:*')
  return client.dumpBuffer(key)
}

/** Copies under names of their own, due at some time as every session is. */
async function more(client: Redis, body: Buffer, many: number): Promise<void> {
  const pipeline = client.pipeline()
  for (let one = 0; one < many; one += 1) {
    const lane = `load:{${one % 16}}`
    const mark = randomBytes(21).toString('base64url').slice(0, 27)
    pipeline.restore(`${lane}:session:${mark}`, 0, body)
    pipeline.zadd(`${lane}:due:clock`, 9e12 + one, mark)
  }
  await pipeline.exec()
}
