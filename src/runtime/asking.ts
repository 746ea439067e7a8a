import type { Update } from '../core/event.ts'
import type { Ask } from '../core/model/ask.ts'
import type { Session } from '../core/session.ts'
import type { Model } from '../ports.ts'
import type { Deliver } from './relay.ts'

export interface Asking {
  /** Asks the model and hands its answer to the turn. */
  readonly deliver: Deliver<Ask>
  /** Breaks off what nobody waits for any more: the seller stopped it, or forgot the case. */
  look(sessionId: string): void
}

/**
 * The mailbox of the model. An ask that is no longer awaited is not made. The answer is an update of its own, known by the
 * ask, so that an ask made twice is answered once.
 */
export function createAsking(parts: {
  readonly model: Model
  readonly load: (sessionId: string) => Promise<Session | null>
  readonly handle: (update: Update) => Promise<void>
  readonly clock: () => number
  /** Shows the seller that the model is at work, until what it gives is called. */
  readonly busy?: (sessionId: string) => (() => void) | undefined
}): Asking {
  const { model, load, handle, clock, busy } = parts
  const running = new Map<string, Map<string, AbortController>>()

  async function isAwaited(sessionId: string, askId: string): Promise<boolean> {
    const session = await load(sessionId)
    return Object.values(session?.cases ?? {}).some((kase) => kase.model?.work?.ask === askId)
  }

  return {
    async deliver(sessionId, ask, signal) {
      if (!(await isAwaited(sessionId, ask.id))) return
      const stop = new AbortController()
      const asks = running.get(sessionId) ?? new Map<string, AbortController>()
      running.set(sessionId, asks.set(ask.id, stop))
      const idle = busy?.(sessionId)
      try {
        const answer = await model.ask(ask, {
          sessionId,
          signal: AbortSignal.any([signal, stop.signal]),
          // Streamed, because what stands between takes a long silence for the end.
          onProgress: () => undefined,
        })
        // Not ours any more, or at the next start: whoever holds the mailbox then asks again.
        signal.throwIfAborted()
        if (stop.signal.aborted) return
        await handle({
          id: `answer:${ask.id}`,
          session: sessionId,
          event: { type: 'answered', at: clock(), answer },
        })
      } finally {
        idle?.()
        asks.delete(ask.id)
        if (asks.size === 0) running.delete(sessionId)
      }
    },
    look(sessionId) {
      for (const [askId, stop] of running.get(sessionId) ?? [])
        isAwaited(sessionId, askId).then(
          (is) => (is ? undefined : stop.abort()),
          () => undefined, // it is asked again whether it is awaited when the answer comes
        )
    },
  }
}
