import { describe, expect, it, vi } from 'vitest'
import type { Store } from '../../src/ports.ts'
import { withLastResort } from '../../src/runtime/last-resort.ts'
import { createTurn, type Transition } from '../../src/runtime/turn.ts'
import { aScene, bound, memoryStore, parrot, said, trailOf } from './scene.ts'

/** A machine with a fault: it breaks over what begins with `poison`. */
const faulty: Transition = (session, update) => {
  if (update.event.type === 'said' && update.event.text.startsWith('poison'))
    throw new TypeError(`cannot read ${update.event.text}`)
  return parrot(session, update)
}

function aService(store: Store = memoryStore()) {
  const scene = aScene({ store, transition: faulty })
  const onSetAside = vi.fn()
  const handle = withLastResort({ store, turn: scene.turn, clock: () => 0, onSetAside })
  /** As a platform delivers: again and again until it is taken. */
  const deliver = async (update: Parameters<typeof handle>[0]): Promise<number> => {
    for (let time = 1; time <= 20; time += 1) {
      const isTaken = await handle(update).then(
        () => true,
        () => false,
      )
      if (isTaken) return time
    }
    return Number.POSITIVE_INFINITY
  }
  return { ...scene, scene, handle, deliver, onSetAside }
}

describe('an update that breaks the machine every time', () => {
  it('is taken at the fifth try, the seller is told, and the next one proceeds', async () => {
    const { deliver, relay, sent, store, onSetAside } = aService()
    await deliver(said('u1', 'hello'))
    expect(await deliver(said('u2', 'poison'))).toBe(5)
    expect(await deliver(said('u3', 'go on'))).toBe(1)
    await relay.drain()
    expect(sent).toEqual(['1 hello', expect.stringContaining('broke on our side'), '2 go on'])
    expect(await trailOf(store)).toEqual(['hello', 'go on'])
    expect(onSetAside.mock.calls).toEqual([['TypeError']])
    expect(await deliver(said('u2', 'poison'))).toBe(1)
    await relay.drain()
    expect([sent.length, (await store.deadLetters()).length]).toEqual([3, 1])
  })

  it('is told of in Chinese to who speaks Chinese, be it the first thing they say', async () => {
    const { deliver, relay, sent, store } = aService()
    expect(await deliver({ ...said('u1', 'poison'), lang: 'zh' })).toBe(5)
    await relay.drain()
    expect(sent).toEqual([expect.stringContaining('出了故障')])
    const lines = await store.transcript('test:1', '1')
    expect(lines.map(({ who }) => who)).toEqual(['seller', 'coach'])
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e20])(
    'is set aside though its time is %s, and one with such a time that breaks nothing is taken as of now',
    async (at) => {
      const { deliver, store } = aService()
      const undated = (id: string, text: string) => said(id, text, at)
      expect(await deliver(undated('u1', 'poison'))).toBe(5)
      expect(await deliver(undated('u2', 'fine'))).toBe(1)
      expect([await trailOf(store), (await store.deadLetters()).length]).toEqual([['fine'], 1])
      const [line] = await store.transcript('test:1', '1')
      expect(line?.at).toBeGreaterThan(Date.UTC(2026, 0, 1))
    },
  )

  it('is handled after all by a machine that was mended', async () => {
    const { deliver, store } = aService()
    await deliver(said('u1', 'poison 1'))
    await deliver(said('u2', 'fine'))
    const [dead] = await store.deadLetters()
    const update = await store.heldUpdate(dead!.id)
    expect(update).toEqual(said('u1', 'poison 1'))
    const mended = createTurn({ store, transition: parrot })
    await mended.handle({ ...update!, id: `${update!.id}#again` })
    expect(await trailOf(store)).toEqual(['fine', 'poison 1'])
  })

  it('is not given up while the store is away, however often it comes', async () => {
    const store = memoryStore()
    let isAway = true
    const away = async (): Promise<never> => {
      throw new Error('The store is away.')
    }
    const { deliver } = aService({
      ...bound(store),
      commit: (commit) => (isAway ? away() : store.commit(commit)),
      countFailure: (...given) => (isAway ? away() : store.countFailure(...given)),
    })
    expect(await deliver(said('u1', 'hello'))).toBe(Number.POSITIVE_INFINITY)
    isAway = false
    expect(await deliver(said('u1', 'hello'))).toBe(1)
    expect([await trailOf(store), await store.deadLetters()]).toEqual([['hello'], []])
  })

  it('is not what meets a session that never stands still', async () => {
    const store = memoryStore()
    const countFailure = vi.fn(store.countFailure.bind(store))
    const { deliver } = aService({ ...bound(store), commit: async () => 'lost', countFailure })
    expect(await deliver(said('u1', 'hello'))).toBe(Number.POSITIVE_INFINITY)
    expect(countFailure).not.toHaveBeenCalled()
  })
})

describe('a message that never got through', () => {
  it('is told of when the seller next says something, once, and without end where the chat stays away', async () => {
    const { scene, deliver } = aService()
    let isAway = true
    const tried: string[] = []
    scene.before = async (text) => {
      tried.push(text)
      if (isAway) throw new Error('no way')
    }
    const days = async (): Promise<void> => {
      for (let step = 0; step < 12; step += 1) {
        scene.now += 600_000
        await scene.relay.drain()
      }
    }
    await deliver(said('u1', 'a'))
    await days()
    expect(tried).toEqual(Array.from({ length: 5 }, () => '1 a'))
    await deliver(said('u2', 'b'))
    await days()
    expect(tried.length).toBe(15)
    await days()
    expect(tried.length).toBe(15)
    isAway = false
    await deliver(said('u3', 'c'))
    await days()
    expect(scene.sent).toEqual([expect.stringContaining('did not get through'), '3 c'])
    await deliver(said('u4', 'd'))
    await days()
    expect(scene.sent.at(-1)).toBe('4 d')
    expect(scene.sent).toHaveLength(3)
  })
})
