import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fenceHere, fenceText } from '../../src/files/read/fence.ts'
import { startRedis, type Server } from '../redis/server.ts'
import { botToken, startBotApi, type BotApi } from '../telegram/bot-api.ts'
import { tempFolder } from './run.ts'
import { type Service, startProgram } from './service.ts'

const canary = 'CANARY-7f3a-seller-said-this'
const master = 'cd'.repeat(32)
let api: BotApi
let redis: Server
const running: Service[] = []

beforeAll(async () => {
  ;[api, redis] = await Promise.all([startBotApi(), startRedis()])
})
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL')
  await Promise.all([redis.stop(), api.stop()])
})

function start(env: Record<string, string> = {}): Service {
  const service = startProgram(['serve'], tempFolder(), {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    REDIS_URL: redis.url,
    MASTER_KEY: master,
    PORT: '0',
    LOG_LEVEL: 'debug',
    ...env,
  })
  running.push(service)
  return service
}

const to = (chat: number, from = api): unknown[] => from.sent.filter((one) => one.chat === chat)

const status = async (url: string): Promise<number> => (await fetch(url)).status

describe('one service', { timeout: 60_000 }, () => {
  let service: Service
  let page = ''
  beforeAll(async () => {
    service = start()
    page = await service.page
  }, 60_000)

  it('is alive, ready and measured, and answers a seller', async () => {
    expect(await status(`${page}/healthz`)).toBe(200)
    const ready = await fetch(`${page}/readyz`)
    expect([ready.status, await ready.text()]).toEqual([200, `ready\n${fenceText(await fenceHere())}\n`])
    api.says(4_711_815, '/start')
    api.says(4_711_815, canary)
    await expect.poll(() => to(4_711_815).length, { timeout: 15_000 }).toBeGreaterThan(2)
    const metrics = await (await fetch(`${page}/metrics`)).text()
    expect(metrics).toMatch(/coach_turns_total\{result="kept"\} 2/)
    expect(metrics).toContain('nodejs_eventloop_lag_seconds')
    expect(metrics).not.toContain(canary)
  })

  it('leaves nothing readable in Redis, in no key and no value', async () => {
    const { Redis } = await import('ioredis')
    const client = new Redis(redis.url)
    const keys = await client.keys('*')
    const dumped = await Promise.all(
      keys.map(async (key) => `${key} ${(await client.dumpBuffer(key))?.toString('latin1')}`),
    )
    client.disconnect()
    expect(keys.length).toBeGreaterThan(3)
    expect(dumped.join('\n')).not.toMatch(/CANARY|4711815|telegram/)
  })

  it('says that it is not ready while Redis is away, and goes on when it is back', async () => {
    await redis.kill()
    await expect.poll(() => status(`${page}/readyz`), { timeout: 15_000 }).toBe(503)
    expect(await status(`${page}/healthz`)).toBe(200)
    expect(await status(`${page}/metrics`)).toBe(200)
    api.says(12, '/start')
    await redis.restart()
    await expect.poll(() => to(12).length, { timeout: 20_000 }).toBeGreaterThan(1)
    expect(await status(`${page}/readyz`)).toBe(200)
  })

  it('is not ready any more once asked to stop, finishes what is on its way, and tells no secret', async () => {
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    const { promise: sending, resolve: isSending } = Promise.withResolvers<void>()
    api.onCall = async (method) => {
      if (method !== 'sendMessage') return
      isSending()
      await gate
    }
    api.says(31, '/start')
    await sending
    service.child.kill('SIGTERM')
    await expect.poll(() => status(`${page}/readyz`), { interval: 20 }).toBe(503)
    open()
    api.onCall = async () => {}
    expect(await service.ended).toBe(0)
    for (const secret of [canary, botToken.slice(7), master]) expect(service.printed()).not.toContain(secret)
  })

  it('leaves the rest to the next at once, which ends without delay at a second signal', async () => {
    const second = start()
    await second.page
    await expect.poll(() => to(31).length, { timeout: 15_000 }).toBe(2)
    second.child.kill('SIGTERM')
    second.child.kill('SIGTERM')
    expect([0, 1]).toContain(await second.ended)
    expect(to(31)).toHaveLength(2)
  })
})

describe('serve', { timeout: 60_000 }, () => {
  /** It takes ten seconds, in which the others are tried. */
  let frozen: Promise<{ code: number | null; messages: number }>
  beforeAll(() => {
    frozen = stopWhileFrozen()
    frozen.catch(() => undefined)
  })

  it.each([
    [{ REDIS_URL: 'redis://127.0.0.1:1' }, 'No Redis answers'],
    [{ MASTER_KEY: '' }, 'MASTER_KEY'],
    [{ TELEGRAM_BOT_TOKEN: '' }, 'TELEGRAM_BOT_TOKEN'],
    [{ MASTER_KEY: 'ef'.repeat(32) }, 'The master key is not the one'],
  ])('does not start with %o, and says what to do', async (env, told) => {
    const service = start(env)
    expect(await service.ended).toBe(2)
    expect(service.printed()).toContain(told)
    expect(service.printed()).not.toContain(botToken.slice(7))
  })

  it('refuses a Redis that throws cases away', async () => {
    const evicting = await startRedis(['--maxmemory-policy', 'allkeys-lru'])
    const refused = start({ REDIS_URL: evicting.url })
    expect(await refused.ended).toBe(2)
    expect(refused.printed()).toContain('maxmemory-policy noeviction')
    await evicting.stop()
  })

  it('warns of a Redis that forgets cases', async () => {
    const forgetful = await startRedis([])
    const warned = start({ REDIS_URL: forgetful.url })
    await warned.page
    expect(warned.printed()).toContain('CONFIG SET appendonly yes')
    warned.child.kill('SIGKILL')
    await forgetful.stop()
  })

  it('has a doctor that asks Redis and Telegram, and says how to mend what does not answer', async () => {
    const asked = async (env: Record<string, string>): Promise<string> => {
      const all = { MASTER_KEY: master, TELEGRAM_API_ROOT: api.url, ...env }
      const doctor = startProgram(['doctor'], tempFolder(), all)
      await doctor.ended
      return doctor.printed()
    }
    const [well, ill] = await Promise.all([
      asked({ REDIS_URL: redis.url, TELEGRAM_BOT_TOKEN: botToken }),
      asked({
        REDIS_URL: 'redis://127.0.0.1:1',
        TELEGRAM_BOT_TOKEN: '999999:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
      }),
    ])
    expect(well).toContain('ok   Redis answers')
    expect(well).toContain('@coach_bot')
    expect(ill).toContain('BAD  No Redis answers')
    expect(ill).toContain('BotFather')
    expect(ill).not.toContain('zzzz')
  })

  it('ends within its time when asked to while Redis does not answer, and the next one goes on', async () => {
    const { code, messages } = await frozen
    expect([0, 1]).toContain(code)
    expect(messages).toBe(2)
  })
})

async function stopWhileFrozen(): Promise<{ code: number | null; messages: number }> {
  const [own, redisOfIt] = await Promise.all([startBotApi(), startRedis()])
  const env = { TELEGRAM_API_ROOT: own.url, REDIS_URL: redisOfIt.url }
  try {
    const service = start(env)
    await service.page
    redisOfIt.process.kill('SIGSTOP')
    own.says(32, '/start')
    service.child.kill('SIGTERM')
    const code = await service.ended
    redisOfIt.process.kill('SIGCONT')
    const next = start(env)
    await next.page
    await expect.poll(() => to(32, own).length, { timeout: 30_000 }).toBe(2)
    next.child.kill('SIGKILL')
    return { code, messages: to(32, own).length }
  } finally {
    await Promise.all([own.stop(), redisOfIt.stop()])
  }
}
