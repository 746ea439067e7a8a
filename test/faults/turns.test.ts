import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseEvent, Update } from '../../src/core/event.ts'
import { transition } from '../../src/core/transition.ts'
import { aScene, bound, memoryStore, said } from '../runtime/scene.ts'

const id = 'test:1'
const update = (name: string, event: CaseEvent): Update => ({ id: name, session: id, event })

describe('a process that dies', () => {
  it('between a send and its settling sends that one message twice, and no other', async () => {
    const store = memoryStore()
    let isDying = true
    const dying = bound(store)
    const first = aScene({
      store: {
        ...dying,
        settle: async (mailbox) => {
          if (isDying) throw new Error('dead')
          return store.settle(mailbox)
        },
      },
    })
    for (const at of [1, 2, 3]) await first.turn.handle(said(`u${at}`, `m${at}`))
    await first.relay.drain().catch(() => {})
    isDying = false
    const second = aScene({ store })
    second.now = 5000
    await second.relay.drain()
    expect([...first.sent, ...second.sent]).toEqual(['1 m1', '1 m1', '2 m2', '3 m3'])
  })

  it('before its commit decides nothing; another takes the update when it comes again, once', async () => {
    const store = memoryStore()
    const dying = { ...bound(store), commit: () => Promise.reject(new Error('dead')) }
    await expect(aScene({ store: dying }).turn.handle(said('u1', 'hello'))).rejects.toThrow('dead')
    expect(await store.load(id)).toBeNull()
    const second = aScene({ store })
    for (let time = 0; time < 2; time += 1) await second.turn.handle(said('u1', 'hello'))
    await second.relay.drain()
    expect(second.sent).toEqual(['1 hello'])
  })
})

describe('updates in another order than they were sent', () => {
  const given: readonly Update[] = [
    update('opened', { type: 'opened', at: 1000 }),
    update('lang', { type: 'chose', at: 2000, choice: 'lang=en' }),
    update('answer', { type: 'said', at: 3000, text: 'sold 46, stock 11' }),
    update('edited', { type: 'strange', at: 4000, what: 'edited' }),
    update('file', { type: 'sent', at: 5000, name: 'a.pdf', size: 9, text: null, sha256: 'a'.repeat(64) }),
    update('status', { type: 'said', at: 6000, text: '/status' }),
  ]

  it('are each taken and answered once, and none is lost', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...given], { minLength: given.length }),
        fc.array(fc.nat(given.length - 1), { maxLength: 4 }),
        async (order, again) => {
          const store = memoryStore()
          const { turn } = aScene({ store, transition })
          for (const each of [...order, ...again.map((at) => given[at]!)]) await turn.handle(each)
          const session = await store.load(id)
          expect(session?.version).toBe(given.length)
          const lines = await store.transcript(id, '1')
          const bySeller = lines.filter(({ who }) => who === 'seller').map(({ at }) => at)
          expect(bySeller.toSorted((a, b) => a - b)).toEqual([2000, 3000, 4000, 5000, 6000])
          expect(session?.cases['1']?.files).toHaveLength(1)
          await store.close()
        },
      ),
      { numRuns: 15 },
    )
  })
})

describe('one button pressed twice at once', () => {
  it('in two processes counts once; the second press is answered kindly and changes nothing', async () => {
    const store = memoryStore()
    const [one, two] = [aScene({ store, transition }), aScene({ store, transition })]
    await one.turn.handle(update('opened', { type: 'opened', at: 1000 }))
    const press = (name: string) => update(name, { type: 'chose', at: 2000, choice: 'lang=zh', turn: 1 })
    await Promise.all([one.turn.handle(press('a')), two.turn.handle(press('b'))])
    const twice = await store.load(id)
    const alone = aScene({ transition })
    await alone.turn.handle(update('opened', { type: 'opened', at: 1000 }))
    await alone.turn.handle(press('a'))
    const once = await alone.store.load(id)
    expect(twice?.version).toBe(3)
    expect({ ...twice, version: 2, askedTurn: 0 }).toEqual({ ...once, askedTurn: 0 })
  })
})
