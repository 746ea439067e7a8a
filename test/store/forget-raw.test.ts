import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Effect } from '../../src/core/effect.ts'
import type { CaseEvent } from '../../src/core/event.ts'
import { Ask } from '../../src/core/model/ask.ts'
import { transition } from '../../src/core/transition.ts'
import { boxes, type Mailbox, type Store } from '../../src/ports.ts'
import { createTurn, type Transition } from '../../src/runtime/turn.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { startRedis, type Server } from '../redis/server.ts'

const id = 'terminal:CANARY-WHO'
const at = Date.UTC(2026, 11, 1)
const lease = 60_000
const notice = (asin: string): string =>
  `Hello, we removed your listing because a customer complained about the authenticity of the item. ASIN: ${asin}. Please send invoices from your supplier issued in the last 365 days. Submit your appeal by 10 December 2026 on the Account Health page of Amazon.com. CANARY`
let redis: Server
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis.stop())

/** What lies there, each value under the names that lead to it; read by other means than the store's. */
interface Raw {
  readonly store: Store
  readonly all: () => Promise<Map<string, Buffer>>
  readonly close: () => Promise<void>
}

async function sqlite(): Promise<Raw> {
  const folder = mkdtempSync(join(tmpdir(), 'coach-forget-'))
  let store = openFolder(folder)
  return {
    store: following(() => store),
    async all() {
      await store.close()
      const db = new DatabaseSync(join(folder, 'coach.db'))
      const found = new Map<string, Buffer>()
      for (const table of [
        'session',
        'grp',
        'part',
        'line',
        'letter',
        'due',
        'seen',
        'dead',
        'failed',
        'tenant',
      ])
        for (const [place, row] of db.prepare(`SELECT * FROM ${table}`).all().entries()) {
          const { body, ...names } = row
          const head = `${table === 'grp' ? `key ${String(row['id'])}` : table} ${place} ${JSON.stringify(names)}`
          found.set(head, body instanceof Uint8Array ? Buffer.from(body) : Buffer.alloc(0))
        }
      db.close()
      const files = readdirSync(folder).filter((name) => name.startsWith('coach.db'))
      found.set('bytes', Buffer.concat(files.map((name) => readFileSync(join(folder, name)))))
      store = openFolder(folder)
      return found
    },
    close: () => store.close(),
  }
}

/** Whichever store is open now. */
const following = (current: () => Store): Store =>
  new Proxy({} as Store, {
    get: (_, name) => {
      const value = Reflect.get(current(), name) as unknown
      return typeof value === 'function' ? (value.bind(current()) as unknown) : value
    },
  })

async function inRedis(): Promise<Raw> {
  const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
  const store = await openRedis({ url: redis.url, keys, prefix: 'forget' })
  const client = new Redis(redis.url)
  return {
    store,
    async all() {
      const found = new Map<string, Buffer>()
      for (const key of await client.keys('forget:*')) {
        const type = await client.type(key)
        if (type === 'hash')
          for (const [field, value] of Object.entries(await client.hgetallBuffer(key)))
            found.set(`${/^[kf]\//.test(field) ? `key ${field.slice(2)} ${field}` : field} ${key}`, value)
        else if (type === 'list')
          for (const [place, value] of (await client.lrangeBuffer(key, 0, -1)).entries())
            found.set(`${key} ${place}`, value)
        else if (type === 'set') found.set(key, Buffer.from((await client.smembers(key)).join(' ')))
        else if (type === 'string') found.set(key, (await client.getBuffer(key)) ?? Buffer.alloc(0))
        else found.set(key, Buffer.from((await client.zrange(key, 0, '-1').catch(() => [])).join(' ')))
      }
      return found
    },
    async close() {
      client.disconnect()
      await store.close()
    },
  }
}

/** The machine, but on `/status` it asks the model, as a step will. */
const asking: Transition = (session, update) => {
  const step = transition(session, update)
  if (update.event.type !== 'said' || update.event.text !== '/status') return step
  const ask = Ask.parse({
    id: 'ask-1',
    caseId: step.session.current,
    prompt: 'why',
    untrusted: { words: 'CANARY asked' },
    lang: 'en',
  })
  const effect: Effect = { to: 'model', ask }
  return { ...step, effects: [...step.effects, effect] }
}

/** All that the store can still open. */
async function readable(store: Store): Promise<string> {
  const session = await store.load(id)
  const ids = Array.from({ length: 6 }, (_, place) => String(place))
  const lines = await Promise.all(ids.map((caseId) => store.transcript(id, caseId)))
  const dead = await store.deadLetters()
  for (const { id: one } of dead) await store.replay(one, at)
  const letters: (Mailbox | null)[] = []
  for (const claimed of await store.claim(at + 10 * lease, lease, 50))
    for (let box: Mailbox | null = claimed; box; box = await store.settle(box)) letters.push(box)
  return JSON.stringify({ ...session, id: '', lines, dead, letters: letters.map((box) => box?.letter) })
}

describe.each<[string, () => Promise<Raw>]>([
  ['SQLite', sqlite],
  ['Redis', inRedis],
])('after /forget, with an ask on its way and a reminder to come, %s holds', (_, open) => {
  it('no key, row, letter, line or word of the case, and the answer that comes late changes nothing', async () => {
    const { store, all, close } = await open()
    const turn = createTurn({ store, transition: asking })
    let count = 0
    const give = (event: CaseEvent): Promise<void> =>
      turn.handle({ id: `u${(count += 1)}`, session: id, event, lang: 'en' })
    const say = (text: string): Promise<void> => give({ type: 'said', at: at + count, text })
    for (const words of [
      notice('B0CANARY01'),
      '1',
      'today',
      'CANARY Trading Ltd invoice 7, 3 March 2026, 40 units',
    ])
      await say(words)
    const [chat] = await store.claim(at + 1000, lease, { chat: 1 })
    await store.bury(chat!, 'Error 403', at + 1000)
    await store.fileKeys.make(id, '1')
    await say('/status')
    const [ask] = await store.claim(at + 1000, lease, { model: 1 })
    expect(ask?.letter?.effect.to).toBe('model')
    const before = await all()
    expect((await store.load(id))?.wakeAt).toBeLessThan(at + 10 * 86_400_000)

    await say('/forget all')
    const after = await all()
    const keyIds = (found: ReadonlyMap<string, Buffer>): string[] =>
      [...found.keys()].filter((name) => name.startsWith('key ')).map((name) => name.split(' ')[1] ?? '')
    const burned = keyIds(before).filter((key) => !keyIds(after).includes(key))
    expect(burned).toHaveLength(2) // the case's and that of its files
    for (const [name, value] of after) {
      if (name === 'bytes') continue
      expect(burned.filter((key) => name.includes(key) || value.includes(key))).toEqual([])
      expect(`${name} ${value.toString('latin1')}`).not.toMatch(/CANARY|terminal/)
    }
    // Nothing that was sealed with a burned key lies anywhere, nor the keys themselves, wrapped as they were.
    const wasSealed = [...before].filter(
      ([name, value]) =>
        burned.some((key) => name.includes(key) || value.includes(key)) &&
        value.length > 40 &&
        name !== 'bytes',
    )
    expect(wasSealed.length).toBeGreaterThan(8)
    for (const [, sealed] of wasSealed)
      for (const value of after.values()) expect(value.includes(sealed.subarray(-40))).toBe(false)

    const answer = { ask: 'ask-1', value: 'CANARY answered', failure: null, model: 'm', promptVersion: '1' }
    const used = { calls: 1, tokensIn: 1, tokensOut: 1, cost: null }
    expect(await store.settle(ask!)).toBeNull()
    await give({ type: 'answered', at: at + 2000, answer: { ...answer, ...used } })
    const left = await store.load(id)
    expect(left?.wakeAt).toBeGreaterThan(at + 29 * 86_400_000)
    expect(Object.keys(left?.cases ?? {})).toEqual(['2'])
    const words = await readable(store)
    expect(words).toContain('Receipt: 20261201-')
    expect(words).toContain('"drop":{"caseId":"1"}')
    expect(words).not.toMatch(/CANARY/)

    // Thirty days later nothing at all is left but the tenant's key.
    await turn.wake(id, at + 31 * 86_400_000)
    expect(await store.load(id)).toBeNull()
    const end = [...(await all())].filter(
      ([name]) => name !== 'bytes' && !/^tenant|:tenant:|^index|:meta|lanes/.test(name),
    )
    expect(
      end.filter(([name, value]) => !/seen/.test(name) && value.length > 0).map(([name]) => name),
    ).toEqual([])
    for (const box of boxes) expect(await store.claim(at + 9e10, lease, { [box]: 5 })).toEqual([])
    await close()
  })
})
