import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRedis, type Server } from '../redis/server.ts'
import { botToken, startBotApi, type BotApi } from '../telegram/bot-api.ts'
import { tempFolder } from './run.ts'
import { type Service, startProgram } from './service.ts'

const chat = 471_181_547
const master = 'cafe0123'.repeat(8)
const password = 'Canary-redis-password'
/** What a seller, a platform or an operator put in, and what must be found nowhere afterwards. */
const planted = /canary|471181547|abcdefghijklmnopqrstuvwxyz012345|(?:cafe0123){2}/i
const date = Math.floor(Date.now() / 1000)

let api: BotApi
let redis: Server
let running: Service[] = []

beforeAll(async () => {
  const user = ['--user', 'coach', 'on', `>${password}`, '~*', '&*', '+@all']
  ;[api, redis] = await Promise.all([
    startBotApi(),
    startRedis(['--appendonly', 'yes', '--appendfsync', 'always', ...user]),
  ])
})
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL')
  running = []
})
afterAll(async () => {
  await Promise.all([redis.stop(), api.stop()])
})

const redisUrl = (secret = password): string => `redis://coach:${secret}@127.0.0.1:${redis.port}`

function start(folder: string, env: Record<string, string>, ...args: string[]): Service {
  const service = startProgram(args.length > 0 ? args : ['serve'], folder, {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    MASTER_KEY: master,
    PORT: '0',
    LOG_LEVEL: 'debug',
    ...env,
  })
  running.push(service)
  return service
}

const person = {
  id: chat,
  is_bot: false,
  first_name: 'CanaryFirst',
  last_name: 'CanaryLast',
  username: 'canary_user',
}
const room = { id: chat, type: 'private', first_name: 'CanaryFirst', username: 'canary_user' }
const message = (more: object): object => ({
  message: { message_id: 1, date, chat: room, from: { ...person, language_code: 'en' }, ...more },
})

const notice = `Hello CanaryFirst Trading,
We removed listing B0CANARY01 because we received a complaint from a rights owner about inauthentic items.
Please send invoices from Canary Supplier Ltd, phone +86 138 0000 CANARY, canary@example.com, within 17 days.
Complaint ID: 1234567CANARY. Sincerely, Seller Performance Team, Amazon.com`

/** One of each thing that a seller can send, in every field that is theirs to fill. */
function sayEverything(): void {
  const document = {
    file_id: 'CANARY-file-id',
    file_unique_id: 'CANARY',
    file_name: 'CANARY.pdf',
    file_size: 9,
  }
  api.gives(message({ text: '/start CANARY-payload' }))
  api.gives(message({ text: 'English' }))
  api.gives(message({ text: notice }))
  api.gives(message({ text: '/draft CANARY' }))
  api.gives(message({ text: '/CANARY-command' }))
  api.gives(message({ document, caption: 'CANARY caption' }))
  api.gives(message({ contact: { phone_number: '+86CANARY', first_name: 'CanaryFirst' } }))
  const pressed = { message_id: 1, date, chat: room }
  api.gives({
    callback_query: {
      id: 'CANARY-press',
      from: person,
      chat_instance: 'c',
      data: 'canary=button',
      message: pressed,
    },
  })
  api.gives(message({ text: 'my supplier is Canary Supplier Ltd, invoice CANARY-77' }))
}

/** What Telegram says when it refuses, with the worst that could stand in it. */
const echo = (text: string): string =>
  `Bad Request: /bot${botToken}/sendMessage for CanaryFirst said ${text.slice(0, 40)} CANARY`

/** Sends fail in every way there is, then well. */
function failSends(): void {
  const ways = [
    (text: string) => ({ code: 400, description: echo(text) }),
    () => ({ code: 403, description: echo('') }),
    () => ({ code: 500, description: echo('') }),
    () => 'drop' as const,
  ]
  let at = 0
  api.onSend = (_, text) => ways[at++]?.(text) ?? null
}

/** The lines of a text in which something planted stands. */
const leaksIn = (text: string): string[] => text.split('\n').filter((line) => planted.test(line))

const bytesUnder = (folder: string): string =>
  globSync('**', { cwd: folder })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => `${path}\n${readFileSync(path).toString('latin1')}`)
    .join('\n')

async function everythingInRedis(): Promise<string[]> {
  const client = new Redis(redis.port)
  const keys = await client.keys('*')
  const read = async (key: string): Promise<unknown> => {
    const kind = await client.type(key)
    if (kind === 'hash') return Object.entries(await client.hgetallBuffer(key)).flat()
    if (kind === 'list') return client.lrangeBuffer(key, 0, -1)
    if (kind === 'set') return client.smembersBuffer(key)
    if (kind === 'zset') return [Buffer.from((await client.zrange(key, '0', '-1')).join(' '))]
    return client.getBuffer(key)
  }
  const found = await Promise.all(
    keys.map(
      async (key) =>
        `${key} ${[(await read(key)) as Buffer[]]
          .flat()
          .map((one) => one.toString('latin1'))
          .join(' ')}`,
    ),
  )
  client.disconnect()
  return found
}

async function playWith(
  folder: string,
  env: Record<string, string>,
  amid: () => Promise<void>,
): Promise<void> {
  failSends()
  const service = start(folder, env)
  const page = await service.page
  const before = api.confirmed
  const heard = api.sent.length
  sayEverything()
  await amid()
  await expect
    .poll(() => api.confirmed - before, { timeout: 40_000, interval: 100 })
    .toBeGreaterThanOrEqual(9)
  await expect.poll(() => api.sent.length, { timeout: 20_000 }).toBeGreaterThan(heard)
  // The seller hears their own words again, so they did go through.
  expect(leaksIn(JSON.stringify(api.sent.slice(heard))).length).toBeGreaterThan(0)
  const metrics = await (await fetch(`${page}/metrics`)).text()
  expect(metrics).toContain('coach_turns_total')
  expect(leaksIn(metrics)).toEqual([])
  expect(leaksIn(bytesUnder(folder))).toEqual([])
  service.child.kill('SIGTERM')
  await service.ended
  expect(service.printed().split('\n').length).toBeGreaterThan(3)
  expect(leaksIn(service.printed())).toEqual([])
  const dead = start(folder, env, 'admin', 'dead', '--json')
  await dead.ended
  expect(dead.printed()).toContain('"reason":"Telegram 4')
  expect(leaksIn(dead.printed())).toEqual([])
  expect(leaksIn(bytesUnder(folder))).toEqual([])
}

describe('what was planted is found nowhere', { timeout: 90_000 }, () => {
  it('on Redis, in the log, the metrics, dead letters, keys, values and files', async () => {
    await playWith(tempFolder(), { REDIS_URL: redisUrl() }, async () => {
      await redis.kill()
      await redis.restart()
    })
    const stored = await everythingInRedis()
    expect(stored.length).toBeGreaterThan(5)
    expect(stored.filter((text) => planted.test(text))).toEqual([])
    expect(leaksIn(bytesUnder(redis.folder))).toEqual([])
  })

  it('on SQLite, in the log, the metrics, dead letters, the file and its journal', async () => {
    await playWith(tempFolder(), { DATA_DIR: 'data' }, async () => {})
  })

  it.each([
    ['a wrong password', () => ({ REDIS_URL: redisUrl('Canary-wrong-password') })],
    ['an address that is none', () => ({ REDIS_URL: `redis://coach:${password}@[bad` })],
    ['a wrong token', () => ({ TELEGRAM_BOT_TOKEN: 'canary:abcdefghijklmnopqrstuvwxyz012345' })],
    ['a wrong master key', () => ({ MASTER_KEY: `${master}CANARY` })],
    ['a port in use', () => ({ PORT: String(redis.port), DATA_DIR: 'data' })],
  ])('in the last words at %s', async (_, env) => {
    const service = start(tempFolder(), env())
    expect(await service.ended).toBe(2)
    expect(service.printed()).toMatch(/\w+/)
    expect(leaksIn(service.printed())).toEqual([])
  })
})
