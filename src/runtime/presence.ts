import type { Update } from '../core/event.ts'
import type { Store } from '../ports.ts'

export interface Presence {
  /** From now on shown; rejects where chats may not be served. */
  start(): Promise<void>
  /** Rejects where it is not certain that the chats still lie where this process looks for them. */
  assure(): Promise<void>
  stop(): Promise<void>
}

const everyMs = 2000
/** After this it is asked again before anything is taken. */
const trustedMs = 5000
/** So much longer that what was begun while it was trusted is over before another process may move the chats. */
const shownMs = 9500

/** Shows to whoever would move the chats that this process serves, whichever way its updates come; `me` is a name that no other process has. */
export function createPresence(store: Pick<Store, 'hold'>, me: string): Presence {
  let shownAt = Number.NEGATIVE_INFINITY
  let timer: NodeJS.Timeout | null = null

  async function show(): Promise<void> {
    const began = performance.now()
    if (!(await store.hold(`serve:${me}`, me, shownMs)))
      throw new Error('Another process has this one’s name.')
    shownAt = began
  }

  return {
    async start() {
      await show()
      // What fails is tried again, and told by whoever then asks for it.
      timer = setInterval(() => void show().catch(() => {}), everyMs)
    },
    async assure() {
      if (performance.now() - shownAt > trustedMs) await show()
    },
    async stop() {
      if (timer) clearInterval(timer)
      await store.hold(`serve:${me}`, me, 1).catch(() => {}) // It ends by itself soon after.
    },
  }
}

/** Takes nothing for a chat that may lie elsewhere by now; the platform brings it again. */
export function whilePresent(
  presence: Presence,
  handle: (update: Update) => Promise<void>,
): (update: Update) => Promise<void> {
  return async (update) => {
    await presence.assure()
    await handle(update)
  }
}
