import { describe, expect, it, vi } from 'vitest'
import { createTurn } from '../../src/runtime/turn.ts'
import { aScene, memoryStore, parrot, said } from './scene.ts'

describe('the relay', () => {
  it('delivers later, once, what failed between commit and delivery, and keeps the order', async () => {
    const scene = aScene()
    scene.before = async () => {
      throw new Error('offline')
    }
    await scene.turn.handle(said('u1', 'a'))
    await scene.relay.drain()
    await scene.turn.handle(said('u2', 'b'))
    await scene.relay.drain()
    expect(scene.sent).toEqual([])
    scene.before = async () => undefined
    scene.now = 999
    await scene.relay.drain()
    expect(scene.sent).toEqual([])
    scene.now = 1000
    await scene.relay.drain()
    scene.now = 99_999
    await scene.relay.drain()
    expect(scene.sent).toEqual(['1 a', '2 b'])
  })

  it('delivers in another process what a dead one had committed', async () => {
    const store = memoryStore()
    await createTurn({ store, transition: parrot }).handle(said('u1', 'a'))
    await store.claim(0, 1000, 10) // and it dies here, with the lease
    const scene = aScene({ store })
    await scene.relay.drain()
    expect(scene.sent).toEqual([])
    scene.now = 1000
    await scene.relay.drain()
    expect(scene.sent).toEqual(['1 a'])
  })

  it('waits longer each time and sets a letter aside after five tries', async () => {
    const scene = aScene()
    const tries: number[] = []
    scene.before = async (text) => {
      if (text !== '1 poison') return
      tries.push(scene.now)
      throw Object.assign(new TypeError('the seller said: poison'), { code: 'EBAD', status: 403 })
    }
    await scene.turn.handle(said('u1', 'poison'))
    await scene.turn.handle(said('u2', 'fine'))
    for (; scene.now <= 40_000; scene.now += 500) await scene.relay.drain()
    expect(tries).toEqual([0, 1000, 3000, 7000, 15_000])
    expect(scene.sent).toEqual(['2 fine'])
    expect(new Set(scene.troubles)).toEqual(new Set(['test:1: TypeError EBAD 403']))
  })

  it('lets no slow chat hold up another', async () => {
    const scene = aScene()
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    scene.before = (text) => (text.endsWith('slow') ? gate : Promise.resolve())
    await scene.turn.handle(said('u1', 'slow'))
    await scene.turn.handle(said('u2', 'quick', 0, 'test:2'))
    const drained = scene.relay.drain()
    await vi.waitFor(() => expect(scene.sent).toEqual(['test:2 1 quick']))
    await scene.turn.handle(said('u3', 'next'))
    open()
    await drained
    expect(scene.sent).toEqual(['test:2 1 quick', '1 slow', '2 next'])
  })

  it('sends a burst of chats, each in its own order', async () => {
    const scene = aScene()
    for (let at = 0; at < 90; at += 1)
      await scene.turn.handle(said(`u${at}`, 'x', 0, `test:${10 + (at % 30)}`))
    await scene.relay.drain()
    expect(scene.sent).toHaveLength(90)
    expect(scene.sent.filter((text) => text.startsWith('test:17 '))).toEqual([
      'test:17 1 x',
      'test:17 2 x',
      'test:17 3 x',
    ])
  })

  it('delivers at once on a nudge, and by polling without one', async () => {
    const scene = aScene()
    await scene.turn.handle(said('u1', 'a'))
    scene.relay.nudge()
    await vi.waitFor(() => expect(scene.sent).toEqual(['1 a']))
    scene.relay.start()
    await scene.turn.handle(said('u2', 'b'))
    await vi.waitFor(() => expect(scene.sent).toEqual(['1 a', '2 b']))
    await scene.relay.stop()
    await scene.turn.handle(said('u3', 'c'))
    scene.relay.nudge()
    await scene.relay.drain()
    expect(scene.sent).toHaveLength(2)
  })

  it('finishes the letter in hand when stopped, and leaves the next', async () => {
    const scene = aScene()
    const { promise: gate, resolve: open } = Promise.withResolvers<void>()
    scene.before = () => gate
    await scene.turn.handle(said('u1', 'a'))
    await scene.turn.handle(said('u2', 'b'))
    scene.relay.nudge()
    await Promise.resolve()
    const stopped = scene.relay.stop()
    open()
    await stopped
    expect(scene.sent).toEqual(['1 a'])
    // Another takes it up at once, long before the lease would have ended.
    const [left] = await scene.store.claim(scene.now, 1000, 10)
    expect(left?.letter?.effect).toMatchObject({ message: { text: '2 b' } })
  })

  it('tries a chat of a platform that does not run, then sets it aside', async () => {
    const scene = aScene()
    await scene.turn.handle(said('u1', 'a', 0, 'smoke:1'))
    for (; scene.now <= 40_000; scene.now += 500) await scene.relay.drain()
    expect(scene.troubles).toHaveLength(5)
    expect(await scene.store.claim(9e9, 1000, 10)).toEqual([])
  })

  it('fails the drain when the store fails', async () => {
    const scene = aScene()
    await scene.turn.handle(said('u1', 'a'))
    await scene.store.close()
    await expect(scene.relay.drain()).rejects.toThrow()
  })
})
