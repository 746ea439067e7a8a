import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DocumentText } from '../src/core/evidence/document-text.ts'
import { CaseEvent } from '../src/core/event.ts'
import { transition } from '../src/core/transition.ts'
import type { Store } from '../src/ports.ts'
import { audited } from '../src/runtime/audit.ts'
import { createTurn } from '../src/runtime/turn.ts'
import { masterKeys } from '../src/store/master-key.ts'
import { openRedis } from '../src/store/redis/redis.ts'
import { mark } from '../src/store/seal.ts'
import { openFolder } from '../src/store/sqlite.ts'
import { run, tempFolder } from './cli/run.ts'
import { startRedis, type Server } from './redis/server.ts'
import { memoryStore } from './runtime/scene.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
const victim = 'telegram:1'
const secret = /SECRET/
const notice = (id: string): string =>
  `Hello, we removed listing B0SECRET0${id} because of a complaint from a rights owner about inauthentic items. ` +
  `Please send invoices from SECRET Supplier Ltd within 17 days. Complaint ID: 77${id}SECRET. Seller Performance Team, Amazon.com`

/** Ids of cases that a stranger may try: another's, and such as could break a key, a path, an object or a query. */
const forged = [
  '2',
  '3',
  'telegram:1:2',
  '../telegram:1/case/2',
  '2/notice',
  '__proto__',
  'constructor',
  '2}{1',
  '２',
  '2\u0000',
  "2' OR '1'='1",
  '9'.repeat(5000),
]
const few = ['2', 'telegram:1:2', '__proto__']

type Event = CaseEvent extends infer E ? (E extends CaseEvent ? Omit<E, 'at'> : never) : never
const answer = {
  ask: '2',
  value: { text: 'x' },
  failure: null,
  model: 'm',
  promptVersion: '1',
  calls: 1,
  tokensIn: 1,
  tokensOut: 1,
  cost: null,
}

const paper = DocumentText.parse({
  sha256: 'ab'.repeat(32),
  kind: 'text',
  pageCount: 1,
  pages: [],
  signals: [],
  failure: 'no-text',
})

/** What a stranger sends with an id that is not theirs, at each door; the first two must be answered with words. */
const doors: Record<string, readonly Event[]> = {
  '/cases': forged.map((id) => ({ type: 'said', text: `/cases ${id}` })),
  'case=': forged.map((id) => ({ type: 'chose', choice: `case=${id}` })),
  ...Object.fromEntries(
    ['forget', 'mail', 'lang', 'command', 'model', 'read'].map((head) => [
      `${head}=`,
      [...few, ...few.map((id) => `cases ${id}`)].map((id) => ({ type: 'chose', choice: `${head}=${id}` })),
    ]),
  ),
  ...Object.fromEntries(
    [
      'help',
      'start',
      'status',
      'back',
      'edit',
      'skip',
      'repeat',
      'undo',
      'change',
      'draft',
      'why',
      'ready',
      'export',
      'new',
      'term',
      'language',
      'practice',
      'handover',
      'forget',
    ].map((word) => [`/${word}`, few.map((id) => ({ type: 'said', text: `/${word} ${id}` }))]),
  ),
  opened: [{ type: 'opened' }],
  said: [...forged.map((text) => ({ type: 'said' as const, text })), { type: 'said', text: '/start 2' }],
  chose: [
    ...forged.map((choice) => ({ type: 'chose' as const, choice })),
    { type: 'chose', choice: 'confirm-notice=2' },
  ],
  sent: few.map((id) => ({
    type: 'sent',
    name: `${id}.txt`,
    size: 2,
    text: null,
    sha256: 'ab'.repeat(32),
    caseId: id,
  })),
  read: few.map((id) => ({ type: 'read', caseId: id, text: paper })),
  answered: few.map((id) => ({ type: 'answered', answer: { ...answer, ask: id } })),
  strange: [{ type: 'strange', what: 'contact' }],
  left: [{ type: 'left' }],
  woke: [{ type: 'woke' }],
}

/** Everything one process has, with a victim of three cases in its store. */
async function installation(store: Store) {
  const strays: string[] = []
  let heard: unknown[] = []
  const turn = createTurn({
    store,
    transition: (session, update) => {
      const next = audited(transition, (entry) => strays.push(entry))(session, update)
      heard.push(next.effects)
      return next
    },
  })
  let ids = 0
  const send = async (session: string, ...events: Event[]): Promise<string> => {
    heard = []
    for (const event of events)
      await turn.handle({
        id: `u${(ids += 1)}`,
        session,
        event: { ...event, at: 1000 + ids } as CaseEvent,
        lang: 'en',
      })
    return JSON.stringify(heard)
  }
  const all = async (): Promise<string> => {
    const session = await store.load(victim)
    const lines = await Promise.all(['1', '2', '3'].map((id) => store.transcript(victim, id)))
    return JSON.stringify([session, lines])
  }
  await send(victim, { type: 'opened' })
  for (const id of ['1', '2', '3']) {
    if (id !== '1') await send(victim, { type: 'said', text: '/new' })
    await send(victim, { type: 'said', text: notice(id) })
  }
  const before = await all()
  expect(before).toMatch(secret)
  expect(Object.keys((await store.load(victim))?.cases ?? {})).toEqual(['1', '2', '3'])
  return { store, send, strays, all, before }
}

let redis: Server
let opened = 0
beforeAll(async () => {
  redis = await startRedis([])
})
afterAll(() => redis.stop())

describe('the table of doors', () => {
  it('has every kind of event', () => {
    const kinds = CaseEvent.options.map((option) => option.shape.type.value)
    expect(kinds.filter((kind) => doors[kind] === undefined)).toEqual([])
  })

  it('has every command', async () => {
    const { send } = await installation(memoryStore())
    const help = await send('telegram:2', { type: 'said', text: '/help' })
    const words = [...help.matchAll(/\\n(\/[a-z]+) {2}/g)].map((hit) => hit[1] ?? '')
    expect(words.length).toBeGreaterThan(15)
    expect(new Set(words)).toEqual(new Set(Object.keys(doors).filter((door) => door.startsWith('/'))))
  })

  it('has every kind of button that works anywhere', () => {
    const source = readFileSync('src/core/commands/index.ts', 'utf8')
    const heads = [...source.matchAll(/head === '(\w+)'/g)].map((hit) => `${hit[1]}=`)
    expect(new Set(heads)).toEqual(new Set(Object.keys(doors).filter((door) => door.endsWith('='))))
  })

  it('has every verb and task of the command line that names a case or a letter', () => {
    const sources = [
      'chat',
      'export',
      'admin',
      'serve',
      'draft',
      'ready',
      'lint',
      'triage',
      'doctor',
      'rules',
      'schema',
      'refine',
      'evidence',
      'restore',
    ]
    const known = readFileSync('src/cli.ts', 'utf8').matchAll(/^ {2}(\w+): async \(\) => \(await import/gm)
    expect(new Set([...known].map((hit) => hit[1]))).toEqual(new Set(sources))
    // These read a case from a file that the caller already holds; the others are tried below.
    const fromFiles = [
      'draft',
      'refine',
      'ready',
      'lint',
      'triage',
      'doctor',
      'rules',
      'schema',
      'serve',
      'evidence',
      'restore',
    ]
    for (const verb of fromFiles)
      expect(readFileSync(`src/cli/${verb}.ts`, 'utf8')).not.toContain('store.load(terminal')
  })
})

describe.each([
  ['SQLite', async () => memoryStore()],
  ['Redis', () => openRedis({ url: redis.url, keys, prefix: `tenants${(opened += 1)}` })],
])('on %s', (_, open) => {
  it('no door leads to the case of another, and a wrong one is told and noted', async () => {
    const { store, send, strays, all, before } = await installation(await open())
    let stranger = 100
    for (const [door, events] of Object.entries(doors)) {
      for (const event of events) {
        const id = `telegram:${(stranger += 1)}`
        await send(id, { type: 'opened' })
        const noted = strays.length
        const said = await send(id, event)
        expect(said, `${door} ${JSON.stringify(event).slice(0, 60)}`).not.toMatch(secret)
        const own = await store.load(id)
        expect(own?.cases[own.current]?.id).toBe(own?.current)
        if (door !== '/cases' && door !== 'case=') continue
        expect(said, door).toMatch(/There is no case|That button belongs to an earlier question/)
        expect(strays.length, door).toBe(noted + 1)
      }
    }
    expect(await all()).toBe(before)
    await store.close()
  })

  it('a session whose id resembles another’s is another session', async () => {
    const { store, send, all, before } = await installation(await open())
    const alike = [
      'telegram:1:x',
      'telegram:01',
      'telegram:1 ',
      ' telegram:1',
      'telegram:１',
      'telegram:1}',
      'telegram:{1}',
      'telegram:1/case/1',
      'Telegram:1',
      'telegram\u200b:1',
      'tеlegram:1',
      'telegram:1\u0000',
      'telegram:',
      '',
      '__proto__',
      `telegram:${'1'.repeat(20_000)}`,
    ]
    for (const id of alike) {
      expect(await store.load(id)).toBeNull()
      for (const caseId of ['1', '2']) expect(await store.transcript(id, caseId)).toEqual([])
      expect(await send(id, { type: 'opened' }, { type: 'said', text: '/cases 2' })).not.toMatch(secret)
      expect((await store.load(id))?.id).toBe(id)
      expect(JSON.stringify(await store.load(id))).not.toMatch(secret)
    }
    for (const caseId of ['', '4', '1/', '__proto__', '1}{2'])
      expect(await store.transcript(victim, caseId)).toEqual([])
    expect(await all()).toBe(before)
    await store.close()
  })

  it('an id of a letter that was not given out is found nowhere', async () => {
    const { store, all, before } = await installation(await open())
    const ids = [
      '',
      'x',
      '0',
      '-1',
      'NaN',
      '½',
      '9'.repeat(400),
      '__proto__',
      'a}{b:1:1',
      `${'A'.repeat(27)}:1.0:5`,
      "1' OR '1'='1",
      `${victim}:1.0:5`,
    ]
    for (const id of ids) {
      expect(await store.replay(id, 0)).toBe(false)
      expect(await store.heldUpdate(id)).toBeNull()
      expect(await store.discard(id)).toBe(false)
    }
    expect(await all()).toBe(before)
    await store.close()
  })
})

describe('the command line', () => {
  it('reads no case of a chat elsewhere, whatever the id', async () => {
    const folder = join(tempFolder(), 'data')
    const { store } = await installation(openFolder(folder))
    await store.close()
    for (const id of [...few, 'constructor', '9'.repeat(5000)]) {
      for (const verb of ['export', 'chat']) {
        const { code, out, err } = await run([verb, '--case', id, '--data', folder])
        expect([verb, code, out]).toEqual([verb, 2, ''])
        expect(err).toContain('there is no case')
        expect(err).not.toMatch(secret)
      }
      expect((await run(['admin', 'replay', id, '--data', folder])).err).toContain('there is no dead message')
    }
  })
})

describe('keys', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'telegram',
          'slack',
          ':',
          '/',
          '{',
          '}',
          '1',
          '１',
          '\u0000',
          'é',
          'e\u0301',
          '"',
          ',',
          '[',
          '\ud800',
        ),
        { maxLength: 8 },
      )
      .map((parts) => parts.join('')),
  )

  it('are equal for equal parts and for no others', () => {
    const parts = fc.array(nasty, { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(parts, parts, (one, two) => {
        const [first, second] = [mark(keys.current.index, ...one), mark(keys.current.index, ...two)]
        expect(first).toMatch(/^[\w-]{27}$/)
        expect(first === second).toBe(JSON.stringify(one) === JSON.stringify(two))
      }),
      { numRuns: 500 },
    )
  })

  it('of sessions in Redis stay in one slot and show nothing of the id', async () => {
    const store = await openRedis({ url: redis.url, keys, prefix: 'slots' })
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const [first = '', second = ''] = [store.keysOf(one), store.keysOf(two)].map((all) => all.join())
        expect(first).toMatch(/^slots:\{\d+\}:session:[\w-]{27}$/)
        expect(first === second).toBe(one === two)
      }),
      { numRuns: 500 },
    )
    await store.close()
  })
})
