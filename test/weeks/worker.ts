import type { Adapter, Store } from '../../src/ports.ts'
import { transition } from '../../src/core/transition.ts'
import { createRelay, type Relay } from '../../src/runtime/relay.ts'
import { createTurn, type Turn } from '../../src/runtime/turn.ts'

export const leaseMs = 20_000

/** One process of several, without a process: at a moment it dies, and nothing of it goes on. */
export interface Worker {
  readonly turn: Turn
  readonly relay: Relay
  /** Settles when it dies. */
  readonly death: Promise<'dead'>
  readonly isDead: () => boolean
}

/** What is asked before and after each call of the store and each message: whether the worker dies there. */
export type Fate = () => boolean

export function createWorker(
  given: Store,
  clock: () => number,
  fate: Fate,
  sent: (id: string, text: string) => void,
): Worker {
  const death = Promise.withResolvers<'dead'>()
  let isDead = false
  const never = new Promise<never>(() => undefined)
  const mortal = async <T>(run: () => Promise<T>): Promise<T> => {
    if (!isDead && fate()) die()
    if (isDead) return never
    const result = await run()
    if (!isDead && fate()) die()
    return isDead ? never : result
  }
  const die = (): void => {
    isDead = true
    death.resolve('dead')
  }
  const store = new Proxy(given, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'clock') return clock
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => mortal(async () => (await Reflect.apply(value, target, args)) as unknown)
    },
  })
  const adapter: Adapter = {
    name: 'test',
    start: async () => undefined,
    stop: async () => undefined,
    send: (id, { text }) => mortal(async () => sent(id, text)),
  }
  const turn = createTurn({ store, transition })
  const relay = createRelay({
    store,
    adapters: new Map([['test', adapter]]),
    wake: (id, now) => turn.wake(id, now),
    clock,
    leaseMs,
    pollMs: 1000,
    model: async () => undefined,
    files: async () => undefined,
  })
  return {
    turn,
    relay,
    death: death.promise,
    isDead: () => isDead,
  }
}
