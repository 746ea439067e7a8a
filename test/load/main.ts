import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { Redis } from 'ioredis'
import { linesOf } from '../drill/expected.ts'
import { startRedis } from '../redis/server.ts'
import { botToken as slackToken, startSlack } from '../slack/api.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'
import { start, type Program } from './program.ts'
import { type Seller, sellersOn } from './sellers.ts'
import { storedCases } from './stored.ts'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { cases: text, bursts: text, idle: text, stored: { type: 'boolean' } },
})
const cases = Number(values.cases ?? 1000)
const bursts = Number(values.bursts ?? 20)
const idleSeconds = Number(values.idle ?? 10)
const burst = 100
const opening = 8

interface Figures {
  readonly startMs: number
  readonly turnsPerSecond: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly readyMB: number
  readonly perThousandMB: number
  readonly redisPerThousandMB: number
  readonly idlePercent: number
}

/** So many live cases on both platforms, then bursts, then nothing; processes share one Redis. */
async function load(which: 'coach' | 'floor', processes: number): Promise<Figures> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-load-'))
  const [redis, telegram, slack] = await Promise.all([startRedis([]), startBotApi(), startSlack()])
  const client = new Redis(redis.url)
  const programs: Program[] = []
  try {
    for (let at = 0; at < processes; at += 1)
      programs.push(
        await start(which, {
          REDIS_URL: redis.url,
          MASTER_KEY: 'cd'.repeat(32),
          DATA_DIR: folder,
          PORT: '0',
          FIRST: at === 0 ? 'yes' : 'no',
          TELEGRAM_BOT_TOKEN: botToken,
          TELEGRAM_API_ROOT: telegram.url,
          SLACK_BOT_TOKEN: slackToken,
          SLACK_APP_TOKEN: 'xapp-1-bbbbbbbbbbbb',
          SLACK_API_URL: slack.apiUrl,
          LIMIT_SELLER: 'off',
          LIMIT_TENANT: 'off',
          LIMIT_NEWCOMERS: 'off',
          LOG_LEVEL: 'silent',
        }),
      )
    const memory = (): number => programs.reduce((sum, one) => sum + one.memory(), 0)
    const readyMB = memory()
    const redisBefore = await usedBy(client)
    const sellers = sellersOn(telegram, slack, cases)
    const turnsPerSecond = await opened(sellers)
    const perThousandMB = ((memory() - readyMB) * 1000) / cases
    const redisPerThousandMB = (((await usedBy(client)) - redisBefore) * 1000) / cases
    const times = await answered(sellers)
    await pause(2000)
    const before = programs.map((one) => one.processor())
    await pause(idleSeconds * 1000)
    const used = programs.reduce((sum, one, at) => sum + one.processor() - (before[at] ?? 0), 0)
    const at = (part: number): number => times[Math.floor(times.length * part)] ?? 0
    return {
      startMs: programs[0]?.startMs ?? 0,
      turnsPerSecond,
      p50: at(0.5),
      p95: at(0.95),
      p99: at(0.99),
      readyMB: readyMB / processes,
      perThousandMB,
      redisPerThousandMB,
      idlePercent: used / processes / (idleSeconds * 10),
    }
  } finally {
    await Promise.all(programs.map((one) => one.stop()))
    client.disconnect()
    await Promise.all([redis.stop(), telegram.stop(), slack.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

async function usedBy(client: Redis): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1]) / 2 ** 20
}

/** Every seller begins a case, all at once, each line after the answer to the one before; answers with turns a second. */
async function opened(sellers: readonly Seller[]): Promise<number> {
  const began = performance.now()
  await Promise.all(
    sellers.map(async (seller) => {
      for (const line of linesOf(opening)) await seller.asks(line)
    }),
  )
  return (sellers.length * opening * 1000) / (performance.now() - began)
}

/** A burst of sellers asks at once, one burst a second; answers with all times in order. */
async function answered(sellers: readonly Seller[]): Promise<number[]> {
  const times: number[] = []
  for (let one = 0; one < bursts; one += 1) {
    const some = Array.from({ length: burst }, (_, at) => sellers[(one * burst + at) % sellers.length])
    const next = pause(1000)
    times.push(...(await Promise.all(some.map(async (seller) => (await seller?.asks('/status')) ?? 0))))
    await next
  }
  return times.toSorted((a, b) => a - b)
}

const rows: readonly (readonly [keyof Figures, string])[] = [
  ['startMs', 'start to ready, ms'],
  ['turnsPerSecond', `turns a second, ${cases} cases opened at once`],
  ['p50', `answer in bursts of ${burst} a second, p50 ms`],
  ['p95', 'p95 ms'],
  ['p99', 'p99 ms'],
  ['readyMB', 'memory of a process when ready, MB'],
  ['perThousandMB', 'more of it for 1,000 live cases, MB'],
  ['redisPerThousandMB', 'Redis for 1,000 live cases, MB'],
  ['idlePercent', 'processor of an idle process, %'],
]

if (values.stored === true) await storedCases()
else
  for (const processes of [1, 2]) {
    const floor = await load('floor', processes)
    const ours = await load('coach', processes)
    console.log(`\n${processes} process${processes > 1 ? 'es' : ''}`.padEnd(50), 'coach    floor    ratio')
    for (const [key, what] of rows)
      console.log(
        what.padEnd(48),
        ours[key].toFixed(1).padStart(7),
        floor[key].toFixed(1).padStart(8),
        (ours[key] / floor[key]).toFixed(2).padStart(8),
      )
  }
