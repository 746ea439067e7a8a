import { mkdtempSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/effect.ts'
import type { Update } from '../../src/core/event.ts'
import type { Store } from '../../src/ports.ts'
import { withLastResort } from '../../src/runtime/last-resort.ts'
import { createTurn } from '../../src/runtime/turn.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { aCommit, aSession, textOf } from '../contract/store.ts'
import { parrot, said } from '../runtime/scene.ts'
import { startRedis, type Server } from '../redis/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
let server: Server
let operator: Redis
beforeAll(async () => {
  server = await startRedis()
  operator = new Redis(server.url)
})
afterAll(async () => {
  operator.disconnect()
  await server.stop()
})

interface Bench {
  open(): Promise<Store>
  /** Overwrites what is stored of the one session there is. */
  damage(what: 'name' | 'letter' | 'part' | 'tenant'): Promise<void>
}

function onRedis(): Bench {
  const prefix = `damage${Math.random()}`
  const found = (pattern: string): Promise<string[]> => operator.keys(`${prefix}:{*}:${pattern}`)
  return {
    open: () => openRedis({ url: server.url, keys, prefix }),
    async damage(what) {
      if (what === 'tenant')
        for (const key of await operator.keys(`${prefix}:tenant:*`)) await operator.set(key, 'rot')
      if (what === 'letter')
        for (const key of await found('letters:*:chat')) await operator.lset(key, 0, '1.0|rot')
      if (what === 'name') for (const key of await found('session:*')) await operator.hset(key, 'name', 'rot')
      if (what === 'part')
        for (const key of await found('session:*'))
          for (const field of await operator.hkeys(key))
            if (field.startsWith('p/')) await operator.hset(key, field, 'rot')
    },
  }
}

function onSqlite(): Bench {
  const folder = join(mkdtempSync(join(tmpdir(), 'coach-damage-')), 'data')
  let store: Store | null = null
  return {
    open: async () => (store = openFolder(folder)),
    async damage(what) {
      await store?.close()
      const db = new DatabaseSync(join(folder, 'coach.db'))
      const table = what === 'name' ? 'session SET name' : `${what} SET body`
      db.exec(`UPDATE ${table} = x'0102' WHERE rowid = (SELECT min(rowid) FROM ${table.split(' ')[0]})`)
      db.close()
    },
  }
}

describe.each([
  ['Redis', onRedis],
  ['SQLite', onSqlite],
])('%s, of which something was overwritten', (_, bench) => {
  const ill = aCommit(null, ['rotten', 'sound'], { session: aSession({ id: 'terminal:ill' }) })
  const well = aCommit(null, ['hello'], { session: aSession({ id: 'terminal:well' }), now: 5 })

  async function delivered(store: Store, now: number): Promise<string[]> {
    const texts: string[] = []
    for (const claimed of await store.claim(now, 1000, 10))
      for (let box: typeof claimed | null = claimed; box; box = await store.settle(box))
        texts.push(textOf(box) ?? '')
    return texts
  }

  it.each([
    ['letter' as const, ['hello', 'sound'], ['it could not be opened']],
    ['name' as const, ['hello'], []],
  ])('a %s: everybody else is served, and so is what can be read', async (what, texts, reasons) => {
    const on = bench()
    const first = await on.open()
    await first.commit(ill)
    await on.damage(what)
    const store = await on.open()
    await store.commit(well)
    const all = [...(await delivered(store, 10)), ...(await delivered(store, 2000))]
    expect(all.toSorted()).toEqual(texts)
    expect((await store.deadLetters()).map(({ reason }) => reason)).toEqual(reasons)
    await store.close()
  })

  it.each([
    ['part' as const, true],
    ['tenant' as const, false],
  ])('a %s: its seller is told, what they wrote is set aside, and others go on', async (what, isKept) => {
    const on = bench()
    const first = await on.open()
    await createTurn({ store: first, transition: parrot }).handle(said('u1', 'hello', 0, 'test:ill'))
    await on.damage(what)
    const store = await on.open()
    const told: [string, Message][] = []
    const reasons: string[] = []
    const handle = withLastResort({
      store,
      turn: createTurn({ store, transition: parrot }),
      clock: () => 10,
      send: async (...given) => void told.push(given),
      onSetAside: (reason) => reasons.push(reason),
    })
    const tries = async (update: Update): Promise<number> => {
      for (let time = 1; ; time += 1) {
        const isTaken = await handle(update).then(
          () => true,
          () => false,
        )
        if (isTaken || time === 20) return time
      }
    }
    const late = said('u2', 'a secret', 1, 'test:ill')
    expect(await tries(late)).toBe(5)
    expect(await tries(said('u1', 'hello', 2, 'other:well'))).toBe(1)
    expect(told.map(([id, { text }]) => [id, /维护人员[\s\S]*Nothing was deleted/.test(text)])).toEqual([
      ['test:ill', true],
    ])
    const [dead, ...more] = await store.deadLetters()
    expect([dead?.to, reasons.length, more]).toEqual(['update', 1, []])
    expect(JSON.stringify([dead, reasons])).not.toContain('secret')
    expect(await store.heldUpdate(dead!.id)).toEqual(isKept ? late : null)
    expect(await store.discard(dead!.id)).toBe(true)
    await store.close()
  })
})
