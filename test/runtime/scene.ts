import type { Message } from '../../src/core/effect.ts'
import type { CaseEvent, Update } from '../../src/core/event.ts'
import { newSession } from '../../src/core/session.ts'
import type { Adapter, Store } from '../../src/ports.ts'
import { createRelay, type Relay, type RelayParts } from '../../src/runtime/relay.ts'
import { createTurn, type Transition, type Turn } from '../../src/runtime/turn.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openSqlite } from '../../src/store/sqlite.ts'

export function memoryStore(): Store {
  return openSqlite({ path: ':memory:', keys: masterKeys({ folder: '.', given: 'ab'.repeat(32) }) })
}

/** A machine of three lines: it notes what was said, counts it in its answer, and sleeps on `sleep N`. */
export const parrot: Transition = (session, { session: id, event }) => {
  const known = session ?? newSession(id, event.at, 'en')
  const kase = known.cases[known.current]!
  const words = event.type === 'said' ? event.text : event.type === 'chose' ? event.choice : event.type
  const trail = [...kase.trail, words]
  const sleep = /^sleep (\d+)$/.exec(words)?.[1]
  const choices = [{ id: 'yes', label: 'Yes, it is' }]
  const message: Message = { text: `${trail.length} ${words}`, lang: 'en', step: 'start', choices, files: [] }
  return {
    session: {
      ...known,
      cases: { ...known.cases, [kase.id]: { ...kase, trail } },
      ...(sleep === undefined ? {} : { wakeAt: Number(sleep) }),
    },
    effects: [{ to: 'chat', message }],
  }
}

export const trailOf = async (store: Store, id = 'test:1') => {
  const session = await store.load(id)
  return session?.cases[session.current]?.trail ?? null
}

export function said(id: string, text: string, at = 0, session = 'test:1'): Update {
  return { id, session, event: { type: 'said', at, text } satisfies CaseEvent }
}

/** One process: a store, a turn, a relay, and an adapter that writes down what it sends and fails on demand. */
export interface Scene {
  readonly store: Store
  readonly turn: Turn
  readonly relay: Relay
  readonly sent: string[]
  readonly troubles: string[]
  now: number
  /** Called before each send; may throw or wait. */
  before: (text: string) => Promise<void>
}

export function aScene(
  given: { store?: Store; transition?: Transition; relay?: Partial<RelayParts> } = {},
): Scene {
  const store = given.store ?? memoryStore()
  const sent: string[] = []
  const troubles: string[] = []
  const adapter: Adapter = {
    name: 'test',
    start: async () => undefined,
    stop: async () => undefined,
    async send(sessionId, { text }) {
      await scene.before(text)
      sent.push(sessionId === 'test:1' ? text : `${sessionId} ${text}`)
    },
  }
  const turn = createTurn({ store, transition: given.transition ?? parrot })
  const relay = createRelay({
    store,
    adapters: new Map([[adapter.name, adapter]]),
    wake: (sessionId, now) => turn.wake(sessionId, now),
    clock: () => scene.now,
    leaseMs: 1000,
    pollMs: 5,
    random: () => 1,
    onTrouble: (sessionId, reason) => troubles.push(`${sessionId}: ${reason}`),
    ...given.relay,
  })
  const scene: Scene = { store, turn, relay, sent, troubles, now: 0, before: async () => undefined }
  return scene
}

/** The store as a plain object, so that one of its functions can be replaced. */
export function bound(store: Store): Store {
  return {
    load: (id) => store.load(id),
    commit: (commit) => store.commit(commit),
    remove: (session) => store.remove(session),
    claim: (...given) => store.claim(...given),
    settle: (mailbox) => store.settle(mailbox),
    renew: (...given) => store.renew(...given),
    postpone: (...given) => store.postpone(...given),
    bury: (...given) => store.bury(...given),
    transcript: (...given) => store.transcript(...given),
    deadLetters: () => store.deadLetters(),
    replay: (...given) => store.replay(...given),
    heldUpdate: (id) => store.heldUpdate(id),
    keepUnread: (...given) => store.keepUnread(...given),
    discard: (id) => store.discard(id),
    countFailure: (...given) => store.countFailure(...given),
    clock: () => store.clock(),
    hold: (...given) => store.hold(...given),
    backlog: (now) => store.backlog(now),
    fileKeys: store.fileKeys,
    close: () => store.close(),
  }
}
