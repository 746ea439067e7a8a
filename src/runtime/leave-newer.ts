import type { Message } from '../core/effect.ts'
import type { Update } from '../core/event.ts'
import { newerNote } from '../core/newer.ts'
import { NewerSchema } from '../core/schema-version.ts'

/**
 * Leaves alone what a newer version wrote, as it stands while machines are updated one after another. The seller is told to
 * send the message again; where they cannot be told, the update is not taken, and the platform keeps it.
 */
export function leaveNewer(parts: {
  handle: (update: Update) => Promise<void>
  send: (sessionId: string, message: Message) => Promise<void>
  /** Told what the operator has to do. */
  onNewer?: (advice: string) => void
}): (update: Update) => Promise<void> {
  return async (update) => {
    try {
      await parts.handle(update)
    } catch (error) {
      if (!(error instanceof NewerSchema)) throw error
      parts.onNewer?.(error.message)
      await parts.send(update.session, newerNote(update.lang))
    }
  }
}
