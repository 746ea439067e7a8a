import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRedis, type Server } from '../redis/server.ts'
import { botToken, startBotApi, type BotApi } from '../telegram/bot-api.ts'
import { tempFolder } from './run.ts'

const canary = 'CANARY-7f3a-seller-said-this'
const master = 'cd'.repeat(32)
let api: BotApi
let redis: Server
let running: Service[] = []

beforeAll(async () => {
  ;[api, redis] = await Promise.all([startBotApi(), startRedis()])
})
afterEach(() => {
  for (const { child } of running) child.kill('SIGKILL')
  running = []
})
afterAll(async () => {
  await Promise.all([redis.stop(), api.stop()])
})

interface Service {
  readonly child: ChildProcess
  /** Everything printed so far, on both streams. */
  readonly printed: () => string
  readonly ended: Promise<number | null>
  /** Where its pages are; resolves once it is READY. */
  readonly page: Promise<string>
}

function start(env: Record<string, string> = {}): Service {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'serve'], {
    cwd: tempFolder(),
    env: {
      PATH: process.env['PATH'],
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_API_ROOT: api.url,
      REDIS_URL: redis.url,
      MASTER_KEY: master,
      PORT: '0',
      LOG_LEVEL: 'debug',
      ...env,
    },
  })
  let text = ''
  const page = new Promise<string>((resolve) => {
    const read = (data: Buffer): void => {
      text += data.toString()
      const port = /^READY .*port (\d+)$/m.exec(text)?.[1]
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const service = { child, printed: () => text, ended, page }
  running.push(service)
  return service
}

const status = async (url: string): Promise<number> => (await fetch(url)).status

describe('serve', { timeout: 60_000 }, () => {
  it('is alive, ready and measured, answers a seller, and ends when asked', async () => {
    const service = start()
    const page = await service.page
    expect(await status(`${page}/healthz`)).toBe(200)
    expect(await status(`${page}/readyz`)).toBe(200)
    api.says(11, '/start')
    api.says(11, canary)
    await expect
      .poll(() => api.sent.filter(({ chat }) => chat === 11).length, { timeout: 15_000 })
      .toBeGreaterThan(2)
    const metrics = await (await fetch(`${page}/metrics`)).text()
    expect(metrics).toMatch(/coach_turns_total\{result="kept"\} 2/)
    expect(metrics).toContain('nodejs_eventloop_lag_seconds')
    service.child.kill('SIGTERM')
    expect(await service.ended).toBe(0)
    for (const told of [service.printed(), metrics]) {
      expect(told).not.toContain(canary)
      expect(told).not.toContain(botToken.slice(7))
      expect(told).not.toContain(master)
    }
  })

  it('leaves nothing readable in Redis, in no key and no value', async () => {
    const service = start()
    await service.page
    api.says(4_711_815, `/start`)
    api.says(4_711_815, canary)
    await expect
      .poll(() => api.sent.filter(({ chat }) => chat === 4_711_815).length, { timeout: 15_000 })
      .toBeGreaterThan(2)
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
    const service = start()
    const page = await service.page
    await redis.kill()
    await expect.poll(() => status(`${page}/readyz`), { timeout: 15_000 }).toBe(503)
    expect(await status(`${page}/healthz`)).toBe(200)
    expect(await status(`${page}/metrics`)).toBe(200)
    api.says(12, '/start')
    await redis.restart()
    await expect
      .poll(() => api.sent.filter(({ chat }) => chat === 12).length, { timeout: 20_000 })
      .toBeGreaterThan(1)
    expect(await status(`${page}/readyz`)).toBe(200)
  })

  it('is not ready any more once asked to stop, finishes what is on its way, and loses nothing', async () => {
    const service = start()
    const page = await service.page
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    api.onCall = (method) => (method === 'sendMessage' ? gate : Promise.resolve())
    api.says(31, '/start')
    await api.drained()
    await expect.poll(() => service.printed()).toContain('READY')
    service.child.kill('SIGTERM')
    await expect.poll(() => status(`${page}/readyz`), { interval: 20 }).toBe(503)
    open()
    api.onCall = async () => {}
    expect(await service.ended).toBe(0)
    const second = start()
    await expect.poll(() => api.sent.filter(({ chat }) => chat === 31).length, { timeout: 15_000 }).toBe(2)
    second.child.kill('SIGTERM')
    expect(await second.ended).toBe(0)
    expect(api.sent.filter(({ chat }) => chat === 31)).toHaveLength(2)
  })

  it('ends within its time when asked to while Redis does not answer, and the next one goes on', async () => {
    const service = start()
    await service.page
    redis.process.kill('SIGSTOP')
    api.says(32, '/start')
    service.child.kill('SIGTERM')
    expect([0, 1]).toContain(await service.ended)
    redis.process.kill('SIGCONT')
    start()
    await expect.poll(() => api.sent.filter(({ chat }) => chat === 32).length, { timeout: 15_000 }).toBe(2)
  })

  it('ends at once at a second signal', async () => {
    const service = start()
    await service.page
    service.child.kill('SIGTERM')
    service.child.kill('SIGTERM')
    expect([0, 1]).toContain(await service.ended)
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

  it('refuses a Redis that throws cases away, and warns of one that forgets them', async () => {
    const evicting = await startRedis(['--maxmemory-policy', 'allkeys-lru'])
    const refused = start({ REDIS_URL: evicting.url })
    expect(await refused.ended).toBe(2)
    expect(refused.printed()).toContain('maxmemory-policy noeviction')
    await evicting.stop()
    const forgetful = await startRedis([])
    const warned = start({ REDIS_URL: forgetful.url })
    await warned.page
    expect(warned.printed()).toContain('CONFIG SET appendonly yes')
    await forgetful.stop()
  })
})

describe('doctor', () => {
  const asked = async (env: Record<string, string>): Promise<string> => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'doctor'], {
      cwd: tempFolder(),
      env: { PATH: process.env['PATH'], ...env },
    })
    let text = ''
    child.stdout.on('data', (data: Buffer) => (text += data.toString()))
    await new Promise((resolve) => child.once('close', resolve))
    return text
  }

  it('asks Redis and Telegram, and says how to mend what does not answer', { timeout: 60_000 }, async () => {
    const well = await asked({
      REDIS_URL: redis.url,
      MASTER_KEY: master,
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_API_ROOT: api.url,
    })
    expect(well).toContain('ok   Redis answers')
    expect(well).toContain('@coach_bot')
    const ill = await asked({
      REDIS_URL: 'redis://127.0.0.1:1',
      MASTER_KEY: master,
      TELEGRAM_BOT_TOKEN: '999999:zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz',
      TELEGRAM_API_ROOT: api.url,
    })
    expect(ill).toContain('BAD  No Redis answers')
    expect(ill).toContain('BotFather')
    expect(ill).not.toContain('zzzz')
  })
})
