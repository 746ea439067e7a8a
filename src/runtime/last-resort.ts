import type { Update } from '../core/event.ts'
import type { Store } from '../ports.ts'
import { redacted } from './failure.ts'
import { Contended, type Turn } from './turn.ts'

const mostTries = 5

/**
 * Handles updates. One that fails every time is set aside at the fifth try, so that it holds up neither its case nor
 * the platform's queue; it counts as taken, and the seller is told.
 */
export function withLastResort(parts: {
  store: Store
  turn: Turn
  clock: () => number
  /** Told of what was set aside, without a word of the seller's. */
  onSetAside?: (reason: string) => void
}): (update: Update) => Promise<void> {
  const { store, turn, clock, onSetAside } = parts
  return async (update) => {
    try {
      await turn.handle(update)
    } catch (error) {
      if (error instanceof Contended) throw error
      // Where the store is away, that is the fault and not the update: nothing is counted.
      const tries = await store.countFailure(update, clock()).catch(() => 0)
      if (tries < mostTries) throw error
      const reason = redacted(error)
      await turn.setAside(update, reason)
      onSetAside?.(reason)
    }
  }
}
