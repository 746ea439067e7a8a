import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Client } from '../../src/store/redis/client.ts'
import { startRedis, type Server } from '../redis/server.ts'

// What two workers send at the same moment, and what one sends again because the reply was lost, taken apart: in a
// running store such moments come by chance.
let server: Server
let client: Client

beforeAll(async () => {
  server = await startRedis(['--appendonly', 'no'])
  client = await connect(server.url)
})
afterAll(async () => {
  client.redis.disconnect()
  await server.stop()
})
beforeEach(() => client.redis.flushall())

const session = 'session'
const [due, hash, letters, dead, dying] = ['due', 'hash', 'letters', 'dead', 'dying']
const text = (reply: unknown): unknown =>
  Array.isArray(reply) ? reply.map(text) : Buffer.isBuffer(reply) ? reply.toString() : reply

async function posted(...bodies: readonly string[]): Promise<void> {
  await client.redis.hset(hash, { name: 'N', tenant: 'T' })
  await client.redis.rpush(letters, ...bodies)
  await client.redis.zadd(due, 1000, session)
}

const lease = async (token: string, seenAt = '1000') =>
  text(await client.run.lease([due, hash, letters], [session, 'chat', seenAt, '9000', token]))
const settle = async (token: string, id: string, reason = '', word = '') =>
  text(
    await client.run.settle(
      [due, hash, letters, dead, dying],
      [session, 'chat', token, id, reason, '5000', word],
    ),
  )

describe('a lease', () => {
  it('goes to the first of two workers that saw the mailbox due', async () => {
    await posted('1.0|one')
    expect(await lease('a')).toEqual(['N', 'T', '0', '1.0|one'])
    expect(await lease('b')).toBe(null)
    expect(await settle('b', '1.0')).toBe(null)
    expect(await client.redis.llen(letters)).toBe(1)
  })

  it('is given again where the reply to it was lost', async () => {
    await posted('1.0|one')
    await lease('a')
    expect(await lease('a')).toEqual(['N', 'T', '0', '1.0|one'])
  })

  it('is taken over once it ended, and then settles nothing for whoever had it', async () => {
    await posted('1.0|one')
    await lease('a')
    expect(await lease('b', '9000')).toEqual(['N', 'T', '0', '1.0|one'])
    expect(await settle('a', '1.0')).toBe(null)
    expect(await client.redis.llen(letters)).toBe(1)
  })
})

describe('a settling whose reply was lost', () => {
  it('drops one letter, and tells the next again', async () => {
    await posted('1.0|one', '1.1|two')
    await lease('a')
    expect(await settle('a', '1.0')).toBe('1.1|two')
    expect(await settle('a', '1.0')).toBe('1.1|two')
    expect(await client.redis.lrange(letters, 0, -1)).toEqual(['1.1|two'])
  })

  it('sets one letter aside, once', async () => {
    await posted('1.0|one', '1.1|two')
    await lease('a')
    for (const _ of [1, 2]) expect(await settle('a', '1.0', 'refused', 'word')).toBe('1.1|two')
    expect(await client.redis.lrange(dead, 0, -1)).toEqual(['5000|chat|refused|1.0|one'])
    expect(await client.redis.hget(hash, 'owed')).toBe('word')
  })

  it('leaves an empty mailbox free', async () => {
    await posted('1.0|one')
    await lease('a')
    for (const _ of [1, 2]) expect(await settle('a', '1.0')).toBe(null)
    expect(await client.redis.zscore(due, session)).toBe(null)
    expect(await client.redis.hget(hash, 'l/chat')).toBe(null)
  })
})
