import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startProgram } from '../cli/service.ts'
import { startRedis } from '../redis/server.ts'
import { type BotApi, botToken, startBotApi } from '../telegram/bot-api.ts'
import type { Goal } from './goal.ts'

const [flooder, newcomer] = [1, 10_000]
const others = Array.from({ length: 40 }, (_, at) => 100 + at)
const [windows, rounds] = [5, 3]
const betweenMs = 50
const floodMs = windows * rounds * others.length * betweenMs

/** How long everybody else waits for an answer while one seller floods and a crowd arrives, beside how long without. */
export async function benchCrowd(): Promise<Goal[]> {
  const [redis, api] = await Promise.all([startRedis(), startBotApi()])
  const folder = mkdtempSync(join(tmpdir(), 'coach-crowd-'))
  const service = startProgram(['serve'], folder, {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    REDIS_URL: redis.url,
    MASTER_KEY: 'ab'.repeat(32),
    PORT: '0',
  })
  try {
    await Promise.race([service.page, service.ended.then(() => Promise.reject(new Error(service.printed())))])
    for (const chat of [flooder, ...others]) api.says(chat, '/start')
    await api.drained()
    const [quiet, crowded]: [number[], number[]] = [[], []]
    // In turns, so that whatever else the machine does falls on both.
    for (let window = 0; window < windows; window += 1) {
      quiet.push(...(await measured(api)))
      const flood = flooded(api, window)
      crowded.push(...(await measured(api)))
      await flood
      await api.drained()
    }
    const [before, during] = [p99(quiet), p99(crowded)]
    const note = `${before} ms, then ${during} ms; 1,000 messages of one seller and 1,000 newcomers in ${floodMs / 1000} s`
    return [
      { id: '47', what: 'p99 of an answer in a flood / without', value: during / before, most: 2, note },
    ]
  } finally {
    service.child.kill('SIGKILL')
    await Promise.all([redis.stop(), api.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Until a question was answered, in milliseconds; each of the others asks in turn. */
async function measured(api: BotApi): Promise<number[]> {
  const waits: Promise<number>[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const chat of others) {
      waits.push(answered(api, chat))
      await pause(betweenMs)
    }
  return Promise.all(waits)
}

async function answered(api: BotApi, chat: number): Promise<number> {
  const before = api.sent.filter((one) => one.chat === chat).length
  const asked = Date.now()
  api.says(chat, '/term LOA')
  for (let waited = 0; waited < 60_000; waited += 20) {
    const answer = api.sent.filter((one) => one.chat === chat)[before]
    if (answer) return answer.at - asked
    await pause(20)
  }
  throw new Error('Nobody answered within a minute.')
}

/** A part of the flood, over as long as the others are measured. */
async function flooded(api: BotApi, window: number): Promise<void> {
  const each = 1000 / windows
  for (let at = 0; at < each; at += 1) {
    api.says(flooder, '/repeat')
    api.says(newcomer + window * each + at, '/start')
    await pause(floodMs / 1000)
  }
}

const p99 = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.ceil(all.length * 0.99) - 1] ?? Number.NaN
