import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, it } from 'vitest'
import type { Update } from '../../src/core/event.ts'
import { transition } from '../../src/core/transition.ts'
import { createTurn } from '../../src/runtime/turn.ts'
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

it('lists a message that broke the machine, and has it handled after all', async () => {
  const folder = join(tempFolder(), 'data')
  const store = openFolder(folder)
  const update: Update = {
    id: 'u1',
    session: 'telegram:1',
    event: { type: 'said', at: 0, text: 'secret words' },
  }
  const session = { ...newSession('telegram:1', 0, 'en'), version: 1 }
  const aside = { update, reason: 'TypeError' }
  await store.commit({ previous: null, session, effects: [], transcript: [], seen: 'u1', aside, now: 0 })
  await store.close()

  const listed = await run(['admin', 'dead', '--data', folder])
  expect(listed.out).toMatch(/message of a seller {2}TypeError\n$/)
  expect(listed.out).not.toMatch(/secret|telegram/)
  const replayed = await run(['admin', 'replay', 'all', '--data', folder])
  expect([replayed.code, replayed.out]).toEqual([0, expect.stringContaining('was handled')])
  expect((await run(['admin', 'dead', '--data', folder])).out).toContain('No message was set aside')
  const again = openFolder(folder)
  expect((await again.load('telegram:1'))?.version).toBe(2)
  expect((await again.claim(again.clock(), 1000, 1)).map(({ to }) => to)).toContain('chat')
  await again.close()
})

it('drops what does not open, and says so before', async () => {
  const folder = join(tempFolder(), 'data')
  const store = openFolder(folder)
  const update: Update = { id: 'u1', session: 'telegram:1', event: { type: 'said', at: 0, text: 'secret' } }
  const session = { ...newSession('telegram:1', 0, 'en'), version: 1 }
  await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
  await store.keepUnread(update, 'Error', 5)
  await store.close()
  const db = new DatabaseSync(join(folder, 'coach.db'))
  db.exec(`UPDATE dead SET body = x'00'`)
  db.close()
  const replayed = await run(['admin', 'replay', 'all', '--data', folder])
  expect([replayed.code, replayed.err]).toEqual([2, expect.stringContaining('admin drop 1 drops it')])
  expect((await run(['admin', 'drop', '1', '--data', folder])).out).toBe('1 was dropped.\n')
  expect((await run(['admin', 'drop', '1', '--data', folder])).code).toBe(2)
  expect((await run(['admin', 'drop', '--data', folder])).code).toBe(2)
})

it('forgets a chat as its seller would, with the same receipt however often', async () => {
  const folder = join(tempFolder(), 'data')
  const store = openFolder(folder)
  const turn = createTurn({ store, transition })
  for (const [at, text] of ['hello', 'secret words', 'B0SECRET01'].entries())
    await turn.handle({ id: `u${at}`, session: 'telegram:1', lang: 'en', event: { type: 'said', at, text } })
  await store.close()

  const forgotten = await run(['admin', 'forget', 'telegram:1', '--data', folder])
  expect([forgotten.code, forgotten.out]).toEqual([
    0,
    expect.stringMatching(/^Deleted for good: case 1[\s\S]*Receipt: \S+-1\./),
  ])
  expect((await run(['admin', 'forget', 'telegram:1', '--data', folder])).out).toBe(forgotten.out)
  expect((await run(['admin', 'forget', 'telegram:2', '--data', folder])).err).toContain(
    'nothing is kept of a chat telegram:2',
  )
  expect((await run(['admin', 'forget', '--data', folder])).code).toBe(2)

  const after = openFolder(folder)
  expect(
    JSON.stringify([await after.load('telegram:1'), await after.transcript('telegram:1', '1')]),
  ).not.toMatch(/secret/i)
  const [box] = await after.claim(after.clock(), 1000, { chat: 1 })
  expect(JSON.stringify(box?.letter)).toContain('Deleted for good: case 1')
  await after.close()
})
