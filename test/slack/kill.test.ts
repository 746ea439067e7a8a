import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFolder } from '../../src/store/sqlite.ts'
import { Swarm } from '../drill/swarm.ts'
import { botToken, directOf, startSlack } from './api.ts'
import { bodies } from './people.ts'

// SLACK_DRILL=long for more of both.
const isLong = process.env['SLACK_DRILL'] === 'long'
const people = Array.from({ length: isLong ? 12 : 6 }, (_, n) => `U1${String(n).padStart(2, '0')}`)
const words = ['/help', '/repeat']
const kills = isLong ? 2 : 1

it('the real program loses nothing and decides nothing twice where it is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'coach-slack-'))
  const api = await startSlack()
  const swarm = new Swarm(1, {
    SLACK_BOT_TOKEN: botToken,
    SLACK_APP_TOKEN: 'xapp-1-bbbbbbbbbbbb',
    SLACK_API_URL: api.apiUrl,
    DATA_DIR: folder,
    PORT: '0',
    LIMIT_SELLER: 'off',
    LIMIT_NEWCOMERS: 'off',
    LOG_LEVEL: 'silent',
  })
  try {
    await swarm.start()
    let taken = 0
    for (const word of words)
      await Promise.all(
        people.map(async (user) => {
          await api.socket.give('events_api', bodies.says(api, user, word), 800)
          taken += 1
          if (taken === 3 || (isLong && taken === people.length + 4)) swarm.kill(0)
        }),
      )
    const sentTo = (user: string): number =>
      api.sent.filter(({ channel }) => channel === directOf(user)).length
    await expect
      .poll(() => people.every((user) => sentTo(user) >= words.length), { timeout: 40_000 })
      .toBe(true)
    swarm.stop()
    await new Promise((resolve) => setTimeout(resolve, 200))
    const store = openFolder(folder)
    const sessions = await Promise.all(people.map((user) => store.load(`slack:T1:${user}`)))
    await store.close()
    expect(sessions.map((session) => session?.version)).toEqual(people.map(() => words.length))
    const repeats = people.map((user) => sentTo(user) - sentTo(people[0] ?? ''))
    // A message waits for the last at most 40 ms; where the machine is slower than that, two may be on their way.
    for (const more of repeats) expect(Math.abs(more)).toBeLessThanOrEqual(2 * kills)
  } finally {
    swarm.stop()
    await api.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}, 120_000)
