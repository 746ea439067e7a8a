import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CaseEvent, Update } from '../../src/core/event.ts'
import { transition } from '../../src/core/transition.ts'
import { aScene, memoryStore, parrot } from './scene.ts'

const texts = [
  '/start', '/status', '/back', '/skip', '/undo', '/new', '/cases', '/forget', '/draft', '/repeat', '/language',
  'yes', 'no', '12', '3 June 2026', '中文', '1 2', 'B0TESTTEST',
  'We removed your listing because a customer complained that the item is inauthentic. ASIN: B0TESTTEST. Send invoices of the last 365 days.',
] // biome-ignore format: a list to be read at a glance
const at = fc.integer({ min: 1, max: 5 }).map((day) => Date.UTC(2026, 5, day))
const event: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.record({ type: fc.constant('said' as const), at, text: fc.constantFrom(...texts) }),
  fc.record({
    type: fc.constant('chose' as const),
    at,
    choice: fc.constantFrom('lang=zh', 'source=customer', 'yes', 'forget=yes'),
  }),
  fc.record({ type: fc.constant('opened' as const), at }),
)
const updates = fc.array(fc.record({ event, times: fc.integer({ min: 1, max: 3 }) }), {
  minLength: 1,
  maxLength: 12,
})

it.each([
  ['the machine of the tests', parrot],
  ['the coach', transition],
])('ends in the same session however often an update is delivered: %s', async (_, machine) => {
  await fc.assert(
    fc.asyncProperty(updates, fc.boolean(), async (given, restarts) => {
      const run = async (times: (update: { times: number }) => number) => {
        const store = memoryStore()
        let scene = aScene({ store, transition: machine })
        const sent: string[] = []
        for (const [place, one] of given.entries()) {
          const update: Update = { id: `u${place}`, session: 'test:1', event: one.event }
          for (let time = 0; time < times(one); time += 1) await scene.turn.handle(update)
          scene.now = Date.UTC(2027, 1, 1)
          await scene.relay.drain()
          sent.push(...scene.sent.splice(0))
          if (restarts) scene = aScene({ store, transition: machine })
        }
        const session = await store.load('test:1')
        const transcript = session && (await store.transcript('test:1', session.current))
        await store.close()
        return { session, sent, transcript }
      }
      expect(await run(({ times }) => times)).toEqual(await run(() => 1))
    }),
    { numRuns: 60 },
  )
})
