import { describe, expect, it, vi } from 'vitest'
import { transition as machine } from '../../src/core/transition.ts'
import type { Store } from '../../src/ports.ts'
import { createTurn, type Transition } from '../../src/runtime/turn.ts'
import { aScene, bound, memoryStore, parrot, said, trailOf } from './scene.ts'

describe('a turn', () => {
  it('answers a redelivered update once', async () => {
    const { turn, relay, store, sent } = aScene()
    await turn.handle(said('u1', 'hello'))
    await turn.handle(said('u1', 'hello'))
    await relay.drain()
    expect(sent).toEqual(['1 hello'])
    expect(await trailOf(store)).toEqual(['hello'])
  })

  it('answers both of two updates that race in one process, in the order they came', async () => {
    const { turn, relay, sent } = aScene()
    await Promise.all([
      turn.handle(said('u1', 'a')),
      turn.handle(said('u2', 'b')),
      turn.handle(said('u3', 'c')),
    ])
    await relay.drain()
    expect(sent).toEqual(['1 a', '2 b', '3 c'])
  })

  it('answers both of two updates that race in two processes', async () => {
    const store = memoryStore()
    const here = aScene({ store })
    const there = aScene({ store })
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([here.turn.handle(said(`h${round}`, 'h')), there.turn.handle(said(`t${round}`, 't'))])
    }
    await here.relay.drain()
    expect(here.sent.map((text) => text.split(' ')[0])).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ])
    expect((await trailOf(store))?.toSorted().join('')).toBe('hhhhhttttt')
  })

  it('gives up on a session that never stands still, and asks for the update again', async () => {
    const store = memoryStore()
    const busy: Store = { ...bound(store), commit: async () => 'lost' }
    await expect(createTurn({ store: busy, transition: parrot }).handle(said('u1', 'x'))).rejects.toThrow(
      'deliver it again',
    )
  })

  it('loads a session once and then remembers it', async () => {
    const store = memoryStore()
    const load = vi.fn((id: string) => store.load(id))
    const turn = createTurn({ store: { ...bound(store), load }, transition: parrot })
    for (let at = 0; at < 5; at += 1) await turn.handle(said(`u${at}`, 'x'))
    expect(load).toHaveBeenCalledTimes(1)
    expect(await trailOf(store)).toHaveLength(5)
  })

  it('goes on after an update that threw, as if that had not come', async () => {
    const touchy: Transition = (session, update) => {
      if (update.id === 'bad') throw new Error('a fault of ours')
      return parrot(session, update)
    }
    const { turn, store } = aScene({ transition: touchy })
    const three = ['u1', 'bad', 'u2'].map((id) => turn.handle(said(id, id)))
    expect((await Promise.allSettled(three)).map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ])
    expect(await trailOf(store)).toEqual(['u1', 'u2'])
  })

  it('loads afresh after a commit that threw', async () => {
    const store = memoryStore()
    let full = false
    const commit: Store['commit'] = async (given) => {
      if (full) throw new Error('The disk is full.')
      return store.commit(given)
    }
    const turn = createTurn({ store: { ...bound(store), commit }, transition: parrot })
    await turn.handle(said('u1', 'a'))
    full = true
    await expect(turn.handle(said('u2', 'b'))).rejects.toThrow('full')
    full = false
    await turn.handle(said('u2', 'b'))
    expect(await trailOf(store)).toEqual(['a', 'b'])
  })

  it('tells of what was committed, and of nothing else', async () => {
    const onCommitted = vi.fn()
    const turn = createTurn({ store: memoryStore(), transition: parrot, onCommitted })
    await turn.handle(said('u1', 'a'))
    await turn.handle(said('u1', 'a'))
    expect(onCommitted.mock.calls).toEqual([['test:1']])
  })

  it('writes down both sides, a button by its label', async () => {
    const { turn, store } = aScene()
    await turn.handle(said('u1', 'hello', 7))
    await turn.handle({ id: 'u2', session: 'test:1', event: { type: 'chose', at: 8, choice: 'yes' } })
    const file = { type: 'sent', at: 9, name: 'invoice.txt', size: 3, text: 'abc', sha256: null } as const
    await turn.handle({ id: 'u3', session: 'test:1', event: file })
    await turn.handle({ id: 'u4', session: 'test:1', event: { type: 'opened', at: 10 } })
    const lines = await store.transcript('test:1', '1')
    expect(lines.map(({ at, who, text }) => `${at} ${who} ${text}`)).toEqual([
      '7 seller hello',
      '7 coach 1 hello',
      '8 seller Yes, it is',
      '8 coach 2 yes',
      '9 seller [invoice.txt]',
      '9 coach 3 sent',
      '10 coach 4 opened',
    ])
  })
})

describe('a wake-up', () => {
  it('comes when due, once, and is used up', async () => {
    const scene = aScene()
    await scene.turn.handle(said('u1', 'sleep 500'))
    await scene.relay.drain()
    expect((await scene.store.load('test:1'))?.wakeAt).toBe(500)
    for (const now of [499, 500, 9999]) {
      scene.now = now
      await scene.relay.drain()
    }
    expect(scene.sent).toEqual(['1 sleep 500', '2 woke'])
    expect((await scene.store.load('test:1'))?.wakeAt).toBeNull()
  })

  it('is nothing to a session that no longer waits for it', async () => {
    const { turn, store } = aScene()
    await turn.wake('test:1', 500)
    await turn.handle(said('u1', 'sleep 900'))
    await turn.wake('test:1', 500)
    expect(await trailOf(store)).toEqual(['sleep 900'])
  })
})

describe('what is kept of a talk', () => {
  it('holds no message about several cases, which would outlive the one that is forgotten', async () => {
    const store = memoryStore()
    const turn = createTurn({ store, transition: machine })
    const notice =
      'Hello, we removed your listing because a customer complained about the authenticity of the item. ASIN: B0CANARY01. Please send invoices from your supplier issued in the last 365 days.'
    const words = ['/start', notice, '/new', '/cases', '/cases 1', '/forget case', '/status']
    for (const [count, text] of words.entries()) await turn.handle(said(`u${count}`, text, count))
    const lines = await Promise.all(['1', '2', '3'].map((id) => store.transcript('test:1', id)))
    expect(lines.flat().length).toBeGreaterThan(2)
    expect(JSON.stringify(lines)).not.toContain('B0CANARY01')
  })
})
