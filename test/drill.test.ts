import { expect, it } from 'vitest'
import { drillReplicas } from './drill/replicas.ts'
import { drillTelegram } from './drill/telegram.ts'
import { drill } from './drill/terminal.ts'

it('goes on at the same question after each of three kills', { timeout: 120_000 }, async () => {
  const report = await drill({ kills: 3, seed: 7, moves: 4 })
  expect(report).toMatchObject({ kills: 3, lost: [], doubled: [], other: [] })
})

it('loses and doubles nothing where replicas are killed', { timeout: 120_000 }, async () => {
  const report = await drillReplicas({ replicas: 3, chats: 10, updates: 60, seconds: 4, seed: 3 })
  expect(report).toMatchObject({ updates: 60, wrongStates: [], neverSent: 0, sentWrong: 0 })
  expect(report.kills).toBeGreaterThan(3)
  expect(report.sentTwice).toBeLessThanOrEqual(report.kills + report.redisKills)
})

it('loses and doubles nothing where the one process is killed, by webhook', {
  timeout: 120_000,
}, async () => {
  const report = await drillTelegram({ by: 'webhook', chats: 2, updates: 20, seconds: 2, seed: 3 })
  expect(report).toMatchObject({ updates: 20, wrongStates: [], neverSent: 0, sentWrong: 0 })
  expect(report.kills).toBeGreaterThan(1)
  expect(report.sentTwice).toBeLessThanOrEqual(report.kills * 2) // one message of each chat at most
})
