import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { newSession } from '../../src/core/session.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { linesOf } from '../drill/expected.ts'
import { createTurnDriver } from '../harness.ts'
import { startRedis, type Server } from '../redis/server.ts'
import type { Goal } from './goal.ts'

const turns = 200
const sampled = 3
const crowd = 100_000
const compared = 600
const [lookMs, stillMs, longestMs] = [1000, 15_000, 60_000]

/** Goal 13 of the performance sheet: what a stored case takes, and what a turn costs among many. */
export async function benchStored(): Promise<Goal[]> {
  const [few, many] = await Promise.all([startRedis([]), startRedis([])])
  try {
    const { all, state, inUse } = await memoryOfACase(few)
    await crowded(many)
    return [
      {
        id: '13',
        what: `kB of a case of ${turns} turns at rest, its transcript and marks with it`,
        value: all,
        most: 24,
        note: `${Math.round(inUse)} kB until it rests`,
      },
      { id: '13', what: 'kB of it that a turn reads and writes', value: state, most: 24 },
      {
        id: '13',
        what: 'p50 of a turn with 100,000 cases / with one',
        value: await ratio(few, many),
        most: 1.1,
      },
    ]
  } finally {
    await Promise.all([few.stop(), many.stop()])
  }
}

type Driver = Awaited<ReturnType<typeof createTurnDriver>>

const open = ({ url }: Server): Promise<Driver> =>
  createTurnDriver({ redisUrl: url, prefix: 'bench', send: async () => {} })

let lastId = 0
function says(driver: Driver, chat: number, text: string): Promise<void> {
  lastId += 1
  const from = { id: chat, is_bot: false, first_name: 'S' }
  const message = {
    message_id: lastId,
    date: 1_796_000_000 + lastId,
    text,
    from,
    chat: { ...from, type: 'private' },
  }
  return driver.handleTelegram({ update_id: lastId, message } as never)
}

async function memoryOfACase(server: Server): Promise<Sizes & { inUse: number }> {
  const driver = await open(server)
  for (let chat = 1; chat <= sampled; chat += 1)
    for (const text of linesOf(turns)) {
      await says(driver, chat, text)
      await driver.drainOutbox()
    }
  const client = new Redis(server.url)
  const inUse = await sizes(client)
  const atRest = await rested(client)
  await driver.close()
  client.disconnect()
  return { ...atRest, inUse: inUse.all }
}

interface Sizes {
  readonly all: number
  readonly state: number
}

/** In kB a case. */
async function sizes(client: Redis): Promise<Sizes> {
  let [all, state] = [0, 0]
  for (const key of await client.keys('*')) {
    const size = Number(await client.memory('USAGE', key, 'SAMPLES', 0))
    all += size
    if (key.includes(':session:')) state += size
  }
  return { all: all / sampled / 1000, state: state / sampled / 1000 }
}

/** As a case lies for weeks: once it was packed, and for longer than the store leaves it alone got no smaller. */
async function rested(client: Redis): Promise<Sizes> {
  let last = await sizes(client)
  for (
    let [waited, since] = [0, 0];
    waited < longestMs && since < stillMs;
    waited += lookMs, since += lookMs
  ) {
    await pause(lookMs)
    const now = await sizes(client)
    if (now.all !== last.all) since = 0
    last = now
  }
  return last
}

/** Copies of a small session under names of their own, due at some time as every session is. */
async function crowded(server: Server): Promise<void> {
  const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
  const store = await openRedis({ url: server.url, keys, prefix: 'bench' })
  const session = { ...newSession('telegram:1', 0, 'en'), version: 1 }
  await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
  await store.close()
  const client = new Redis(server.url)
  const [key = ''] = await client.keys('*:session:*')
  const body = await client.dumpBuffer(key)
  for (let at = 0; at < crowd; at += 1000) {
    const pipeline = client.pipeline()
    for (let one = 0; one < 1000; one += 1) {
      const mark = randomBytes(21).toString('base64url').slice(0, 27)
      const lane = `bench:{${one % 16}}`
      pipeline.restore(`${lane}:session:${mark}`, 0, body)
      pipeline.zadd(`${lane}:due:clock`, 9e12 + at, mark)
    }
    await pipeline.exec()
  }
  client.disconnect()
}

/** Turns on both in turns, so that whatever else the machine does falls on both. */
async function ratio(few: Server, many: Server): Promise<number> {
  const drivers = [await open(few), await open(many)]
  const times: number[][] = [[], []]
  for (let at = 0; at < compared; at += 1)
    for (const [which, driver] of drivers.entries()) {
      const began = performance.now()
      await says(driver, 77, '/status')
      await driver.drainOutbox()
      times[which]?.push(performance.now() - began)
    }
  for (const driver of drivers) await driver.close()
  const [alone = 0, among = 0] = times.map((all) => all.toSorted((a, b) => a - b)[compared / 2])
  return among / alone
}
