import type { Message } from '../core/effect.ts'
import type { Update } from '../core/event.ts'
import { unreadNote } from '../core/mishap.ts'
import { NewerSchema } from '../core/schema-version.ts'
import type { Store } from '../ports.ts'
import { redacted } from './failure.ts'
import { Contended, type Turn } from './turn.ts'

const mostTries = 5

/**
 * Handles updates. One that fails every time is set aside at the fifth try, so that it holds up neither its case nor
 * the platform's queue; it counts as taken, and the seller is told. Where the session itself cannot be read, the word to
 * the seller goes past it.
 */
export function withLastResort(parts: {
  store: Store
  turn: Turn
  clock: () => number
  send?: (sessionId: string, message: Message) => Promise<void>
  /** Told of what was set aside, without a word of the seller's. */
  onSetAside?: (reason: string) => void
}): (update: Update) => Promise<void> {
  const { store, turn, clock, onSetAside } = parts

  async function setAside(update: Update, reason: string): Promise<void> {
    try {
      await turn.setAside(update, reason)
    } catch (error) {
      const opens = await store.load(update.session).then(
        () => true,
        (why: unknown) => why instanceof NewerSchema,
      )
      if (opens) throw error
      await store.keepUnread(update, reason, clock())
      await parts.send?.(update.session, unreadNote(update.lang)).catch(() => {})
    }
  }

  return async (update) => {
    try {
      await turn.handle(update)
    } catch (error) {
      if (error instanceof Contended || error instanceof NewerSchema) throw error
      // Where the store is away, that is the fault and not the update: nothing is counted.
      const tries = await store.countFailure(update, clock()).catch(() => 0)
      if (tries < mostTries) throw error
      const reason = redacted(error)
      await setAside(update, reason)
      onSetAside?.(reason)
    }
  }
}
