import { describe, expect, it, vi } from 'vitest'
import type { Ask } from '../../src/core/model/ask.ts'
import type { RelayParts } from '../../src/runtime/relay.ts'
import type { Transition } from '../../src/runtime/turn.ts'
import { anAsk } from '../contract/store.ts'
import { aScene, bound, memoryStore, parrot, said } from './scene.ts'

const leaseMs = 30

/** Asks the model whatever begins with `ask`, and echoes the rest. */
const curious: Transition = (session, update) => {
  const next = parrot(session, update)
  const text = update.event.type === 'said' ? update.event.text : ''
  return text.startsWith('ask') ? { ...next, effects: [anAsk(text)] } : next
}

/** A model whose calls last until they are let go, or are broken off. */
function slowModel() {
  const calls: { ask: Ask; signal: AbortSignal; answer: () => void }[] = []
  const done: string[] = []
  const model: RelayParts['model'] = async (_, ask, signal) => {
    await new Promise<void>((resolve, reject) => {
      calls.push({ ask, signal, answer: resolve })
      signal.addEventListener('abort', () => reject(new Error('broken off')))
    })
    done.push(ask.id)
  }
  return { model, calls, done }
}

/** A store that tells how often a lease was renewed. */
function counted() {
  const store = memoryStore()
  const renew = vi.fn<typeof store.renew>((...given) => store.renew(...given))
  return { store: { ...bound(store), renew }, renew }
}

describe('the lease of a long delivery', () => {
  it('lasts as long as the delivery, whoever else looks', async () => {
    const { store, renew } = counted()
    const slow = slowModel()
    const here = aScene({ store, transition: curious, relay: { model: slow.model, leaseMs } })
    const other = aScene({ store, transition: curious, relay: { model: slow.model, leaseMs } })
    await here.turn.handle(said('u1', 'ask'))
    here.relay.nudge()
    await vi.waitFor(() => expect(slow.calls).toHaveLength(1))
    for (let round = 1; round <= 6; round += 1) {
      const before = renew.mock.calls.length
      await vi.waitFor(() => expect(renew.mock.calls.length).toBeGreaterThan(before))
      here.now = other.now = round * 20
      await other.relay.drain()
    }
    slow.calls[0]?.answer()
    await here.relay.drain()
    here.now = other.now = 9e9
    await Promise.all([here.relay.drain(), other.relay.drain()])
    expect([slow.calls.length, slow.done]).toEqual([1, ['ask']])
    expect(here.troubles).toEqual([])
  })

  it('breaks the delivery off when it is lost, says so, and settles nothing', async () => {
    const { store } = counted()
    const slow = slowModel()
    const here = aScene({ store, transition: curious, relay: { model: slow.model, leaseMs } })
    await here.turn.handle(said('u1', 'ask'))
    here.relay.nudge()
    await vi.waitFor(() => expect(slow.calls).toHaveLength(1))
    const [taken] = await store.claim(5000, 1000, 10)
    await vi.waitFor(() => expect(slow.calls[0]?.signal.aborted).toBe(true))
    await here.relay.drain()
    expect(here.troubles).toEqual(['test:1: The lease was lost.'])
    expect([slow.done, taken?.tries]).toEqual([[], 0])
    expect(await store.settle(taken!)).toBeNull()
    expect(await store.claim(9e9, 1000, 10)).toEqual([])
  })

  it('is fenced where a blocked event loop kept it from being renewed', async () => {
    const { store } = counted()
    const slow = slowModel()
    const here = aScene({ store, transition: curious, relay: { model: slow.model, leaseMs } })
    await here.turn.handle(said('u1', 'ask'))
    here.relay.nudge()
    await vi.waitFor(() => expect(slow.calls).toHaveLength(1))
    const [holder] = await store.claim(5000, 1000, 10)
    slow.calls[0]?.answer()
    for (const until = performance.now() + 3 * leaseMs; performance.now() < until; );
    await here.relay.drain()
    expect(slow.done).toEqual(['ask'])
    expect(holder?.letter?.effect).toEqual(anAsk('ask'))
    expect(await store.renew(holder!, 9000)).not.toBeNull()
  })
})

describe('a slow mailbox', () => {
  it('holds up no chat, however many there are, and takes no more places than its own', async () => {
    const slow = slowModel()
    const scene = aScene({ transition: curious, relay: { model: slow.model, atOnce: { model: 3 } } })
    for (let at = 0; at < 30; at += 1) await scene.turn.handle(said(`m${at}`, 'ask', 0, `test:m${at}`))
    scene.relay.nudge()
    await vi.waitFor(() => expect(slow.calls).toHaveLength(3))
    for (let at = 0; at < 40; at += 1) await scene.turn.handle(said(`c${at}`, 'hi', 0, `test:c${at}`))
    scene.relay.nudge()
    await vi.waitFor(() => expect(scene.sent).toHaveLength(40))
    expect(slow.calls).toHaveLength(3)
    for (let at = 0; at < 30; at += 1) {
      await vi.waitFor(() => expect(slow.calls.length).toBeGreaterThan(at))
      slow.calls[at]?.answer()
    }
    await vi.waitFor(() => expect(slow.done).toHaveLength(30))
    await scene.relay.drain()
  })

  it('is left to others by a process that cannot empty it', async () => {
    const store = memoryStore()
    const deaf = aScene({ store, transition: curious })
    await deaf.turn.handle(said('u1', 'ask'))
    await deaf.relay.drain()
    expect(deaf.troubles).toEqual([])
    const model = vi.fn(async () => {})
    await aScene({ store, transition: curious, relay: { model } }).relay.drain()
    expect(model).toHaveBeenCalledTimes(1)
  })

  it('is broken off when the process stops, and emptied at the next start', async () => {
    const store = memoryStore()
    const slow = slowModel()
    const first = aScene({ store, transition: curious, relay: { model: slow.model } })
    await first.turn.handle(said('u1', 'ask'))
    first.relay.nudge()
    await vi.waitFor(() => expect(slow.calls).toHaveLength(1))
    await first.relay.stop()
    expect([slow.done, first.troubles]).toEqual([[], []])
    const second = aScene({
      store,
      transition: curious,
      relay: { model: async (_, { id }) => void slow.done.push(id) },
    })
    second.now = 1000
    await second.relay.drain()
    expect(slow.done).toEqual(['ask'])
  })
})

it('deletes files through their own mailbox', async () => {
  const dropped: string[] = []
  const forgetful: Transition = (session, update) => ({
    ...parrot(session, update),
    effects: [{ to: 'files', drop: { caseId: '7' } }],
  })
  const files: RelayParts['files'] = async (id, { caseId }) => void dropped.push(`${id} ${caseId}`)
  const scene = aScene({ transition: forgetful, relay: { files } })
  await scene.turn.handle(said('u1', 'forget'))
  await scene.relay.drain()
  expect(dropped).toEqual(['test:1 7'])
})
