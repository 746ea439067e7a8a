import { newSession } from '../core/session.ts'
import type { Records, Store } from '../ports.ts'

const mostRaces = 20

/** Records are sessions without a chat, so that every store keeps, seals, moves and deletes them as it does those. */
export function createRecords(store: Store): Records {
  async function changed(name: string, next: (before: unknown) => unknown): Promise<boolean> {
    const previous = await store.load(name)
    const record = next(previous?.record ?? null)
    if (record === undefined || (record === null && previous === null)) return true
    if (record === null) return previous === null || store.remove(previous)
    const before = previous ?? newSession(name, 0, null)
    const session = { ...before, version: (previous?.version ?? 0) + 1, record }
    const now = store.clock()
    const commit = { previous, session, effects: [], transcript: [], seen: null, now }
    return (await store.commit(commit)) === 'saved'
  }

  return {
    read: async (name) => (await store.load(name))?.record ?? null,
    async change(name, next) {
      for (let race = 0; race < mostRaces; race += 1) if (await changed(name, next)) return
      throw new Error('A record kept changing while it was changed.')
    },
  }
}
