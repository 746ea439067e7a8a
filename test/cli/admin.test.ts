import { join } from 'node:path'
import { expect, it } from 'vitest'
import { newSession } from '../../src/core/session.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { run, tempFolder } from './run.ts'

it('lists what was set aside without whom or what, and sends it after all', async () => {
  const folder = join(tempFolder(), 'data')
  const store = openFolder(folder)
  const session = { ...newSession('telegram:4711', 0, 'en'), version: 1 }
  const message = { text: 'secret words', lang: 'en', step: 'start', choices: [], files: [] } as const
  const effects = [{ to: 'chat' as const, message: { ...message, choices: [], files: [] } }]
  await store.commit({ previous: null, session, effects, transcript: [], seen: null, now: 0 })
  const [box] = await store.claim(0, 1000, 1)
  if (box) await store.bury(box, 'Telegram 500', Date.UTC(2026, 10, 30))
  await store.close()

  const listed = await run(['admin', 'dead', '--data', folder])
  expect(listed.out).toMatch(/^\S+ {2}2026-11-30T00:00:00.000Z {2}message {2}Telegram 500\n$/)
  expect((await run(['admin', 'replay', 'all', '--data', folder])).code).toBe(0)
  expect((await run(['admin', 'dead', '--data', folder])).out).toContain('No message was set aside')
  expect((await run(['admin', 'replay', '77', '--data', folder])).code).toBe(2)
  expect((await run(['admin', 'everything', '--data', folder])).code).toBe(2)
})
