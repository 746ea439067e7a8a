import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Message } from '../../src/core/effect.ts'
import { schemaNow } from '../../src/core/schema-version.ts'
import { newSession, partsOf, Session, sessionFrom } from '../../src/core/session.ts'
import { transition } from '../../src/core/transition.ts'
import type { Store } from '../../src/ports.ts'
import { readCase } from '../../src/read-case.ts'
import { leaveNewer } from '../../src/runtime/leave-newer.ts'
import { createTurn } from '../../src/runtime/turn.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { openFolder } from '../../src/store/sqlite.ts'
import { startRedis, type Server } from '../redis/server.ts'

// Sessions as each earlier version stored them; written by that version and never touched again.
const folder = join(import.meta.dirname, '../fixtures/sessions')
const golden = readdirSync(folder).map((name) => {
  const parts = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Record<string, unknown>
  return { name, schema: Number(name.split('-')[0]), parts: new Map(Object.entries(parts)) }
})
const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
const at = Date.UTC(2026, 11, 1)
let redis: Server
let count = 0
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis.stop())

describe.each<[string, () => Promise<Store>]>([
  ['SQLite', async () => openFolder(mkdtempSync(join(tmpdir(), 'coach-versions-')))],
  ['Redis', () => openRedis({ url: redis.url, keys, prefix: `versions${(count += 1)}` })],
])('sessions of other versions in %s', (_, open) => {
  /** Stores the parts just as they are. */
  async function storing(parts: ReadonlyMap<string, unknown>): Promise<{ store: Store; id: string }> {
    const store = await open()
    const { id } = parts.get('session') as { id: string }
    const written = Session.parse({ id, current: '1', version: 1 })
    const raw = Object.assign(Object.create(null), rawOf(parts), { version: 1 }) as Session
    expect(await store.commit({ ...emptyCommit, session: { ...written, ...raw } })).toBe('saved')
    return { store, id }
  }

  it.each(golden)('$name is read, goes on, and is stored anew in today’s shape', async ({ parts }) => {
    const { store, id } = await storing(parts)
    const read = await store.load(id)
    expect(read).toEqual({ ...sessionFrom(parts), version: 1 })
    expect(read?.schema).toBe(schemaNow)
    const turn = createTurn({ store, transition })
    await turn.handle({ id: 'u1', session: id, event: { type: 'said', at, text: '/status' } })
    const again = await store.load(id)
    expect(again?.version).toBe(2)
    expect(again?.cases['1']?.notice).toEqual(read?.cases['1']?.notice)
    expect(again?.cases['1']?.rounds).toEqual(read?.cases['1']?.rounds)
    await store.close()
  })

  it('one of a newer version is left alone, and the seller is told to send it again', async () => {
    const newer = {
      ...newSession('test:1', at, 'en'),
      schema: schemaNow + 1,
      wakeAt: at,
      secret: 'of tomorrow',
    }
    const { store, id } = await storing(partsOf(newer as unknown as Session))
    const turn = createTurn({ store, transition })
    const [told, advice]: [Message[], string[]] = [[], []]
    const handle = leaveNewer({
      handle: (update) => turn.handle(update),
      send: async (_id, message) => void told.push(message),
      onNewer: (text) => advice.push(text),
    })
    const update = { id: 'u1', session: id, event: { type: 'said', at, text: 'CANARY' } } as const
    await handle(update)
    await handle({ ...update, lang: 'en' })
    expect(told[0]?.text).toMatch(/请过几分钟再发一次[\s\S]*send it again in a few minutes/)
    expect(told[1]?.text).not.toContain('更新')
    expect(advice[0]).toMatch(/newer Appeal Coach.*update this program/)
    await expect(turn.wake(id, at)).rejects.toMatchObject({ afterMs: 60_000, isFinal: false })
    await expect(store.load(id)).rejects.toThrow('newer Appeal Coach')
    expect((await store.claim(at, 1000, 10)).map(({ to }) => to)).toEqual(['clock'])
    expect(await store.transcript(id, '1')).toEqual([])
    await store.close()
  })

  it('an update is not taken where nobody could be told', async () => {
    const newer = { ...newSession('test:1', at, 'en'), schema: schemaNow + 1 }
    const { store, id } = await storing(partsOf(newer as unknown as Session))
    const turn = createTurn({ store, transition })
    const handle = leaveNewer({
      handle: (update) => turn.handle(update),
      send: () => Promise.reject(new Error('no platform')),
    })
    const update = { id: 'u1', session: id, event: { type: 'opened', at } } as const
    await expect(handle(update)).rejects.toThrow('no platform')
    await store.close()
  })
})

const emptyCommit = { previous: null, effects: [], transcript: [], seen: null, now: at }

/** The session of stored parts without bringing it to today's shape. */
function rawOf(parts: ReadonlyMap<string, unknown>): Record<string, unknown> {
  const hot = parts.get('session') as { cases: Record<string, object> }
  const cases = Object.fromEntries(
    Object.entries(hot.cases).map(([id, light]) => {
      const heavy = [...parts].filter(([name]) => name.startsWith(`case/${id}/`))
      return [
        id,
        { ...light, ...Object.fromEntries(heavy.map(([name, part]) => [name.split('/')[2], part])) },
      ]
    }),
  )
  return { ...hot, undo: parts.get('undo') ?? null, cases }
}

describe('the migration', () => {
  it('takes the last time that stands in a case for when the seller last wrote', () => {
    const sofa = sessionFrom(golden.find(({ name }) => name === '1-sofa-sent.json')!.parts)
    const kase = sofa.cases['1']!
    const times = Object.values(kase.facts).map((fact) => fact.at)
    expect(kase.touchedAt).toBeGreaterThanOrEqual(Math.max(...times))
    expect(kase.remindedTo).toBe(kase.touchedAt)
  })

  it('writes every part anew, whatever of it is the same', () => {
    const { parts } = golden.find(({ name }) => name === '1-sofa-sent.json')!
    const read = sessionFrom(parts)
    const [old, next] = [partsOf(read), partsOf({ ...read, version: 8 })]
    expect([...old.keys()]).toEqual(expect.arrayContaining([...parts.keys()]))
    expect([...next].filter(([name, value]) => old.get(name) === value)).toEqual([])
  })

  it('reads an exported case of an earlier version, and refuses one of a newer', () => {
    expect(readCase({ schema: 1, openedAt: 7 })).toMatchObject({ schema: schemaNow, touchedAt: 7 })
    expect(readCase({})).toMatchObject({ schema: schemaNow })
    expect(() => readCase({ schema: schemaNow + 1 })).toThrow('newer Appeal Coach')
  })

  it('has sessions of every earlier version', () => {
    const earlier = Array.from({ length: schemaNow - 1 }, (_each, place) => place + 1)
    expect([...new Set(golden.map(({ schema }) => schema))]).toEqual(earlier)
  })
})
