import { afterAll, beforeAll, expect, it } from 'vitest'
import { startRedis, type Server } from '../redis/server.ts'
import { startBotApi, type BotApi, botToken } from '../telegram/bot-api.ts'
import { tempFolder } from './run.ts'
import { type Service, startProgram } from './service.ts'

let api: BotApi
let redis: Server
let service: Service

beforeAll(async () => {
  ;[api, redis] = await Promise.all([startBotApi(), startRedis()])
  service = startProgram(['serve'], tempFolder(), {
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    REDIS_URL: redis.url,
    MASTER_KEY: 'ab'.repeat(32),
    PORT: '0',
  })
  await service.page
})
afterAll(async () => {
  service.child.kill('SIGKILL')
  await Promise.all([api.stop(), redis.stop()])
})

const heardBy = (chat: number): string[] =>
  api.sent.filter((sent) => sent.chat === chat).map(({ text }) => text)

it('answers everybody else while one seller floods and a crowd arrives', { timeout: 90_000 }, async () => {
  const [flooder, others, crowd] = [1, [11, 12, 13, 14, 15, 16, 17, 18, 19, 20], 300]
  for (const chat of [flooder, ...others]) api.says(chat, '/start')
  await api.drained()
  for (let at = 0; at < 1000; at += 1) {
    api.says(flooder, '/repeat')
    if (at < crowd) api.says(1000 + at, '/start')
    if (at % 100 === 0) api.says(others[at / 100] ?? 0, '/term LOA')
  }
  await api.drained()
  for (const chat of others)
    await expect.poll(() => heardBy(chat).join('\n'), { timeout: 30_000 }).toContain('LOA')
  await expect
    .poll(() => heardBy(flooder).filter((text) => text.includes('more than I can read')).length)
    .toBe(1)
  const newcomers = Array.from({ length: crowd }, (_, at) => heardBy(1000 + at))
  await expect
    .poll(() => newcomers.map((_, at) => heardBy(1000 + at)).filter((heard) => heard.length === 0), {
      timeout: 30_000,
    })
    .toEqual([])
  const turnedAway = newcomers.filter((_, at) =>
    heardBy(1000 + at).some((text) => text.includes('Many sellers are arriving')),
  )
  // The eleven who were there before count as newcomers of the same minute.
  expect(turnedAway.length).toBeGreaterThanOrEqual(crowd - 60)
  const metrics = await (await fetch(`${await service.page}/metrics`)).text()
  expect(metrics).toMatch(/coach_refused_total\{limit="minute"\} 9\d\d/)
  expect(metrics).toMatch(/coach_refused_total\{limit="newcomers"\} 2\d\d/)
})
