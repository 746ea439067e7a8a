import { badRequest, Refusal } from './refusal.ts'

export interface Queued {
  readonly update_id: number
}

/** What waits for the bot: in the order of each chat, presses in a queue of their own, for a day. */
export interface UpdateQueue {
  readonly waiting: readonly Queued[]
  readonly confirmed: number
  readonly conflicts: number
  readonly pollers: number
  push(update: Queued): void
  /** Confirms what is older than the offset, then answers with what waits, or waits for it. */
  poll(given: { offset?: number; timeout?: number; limit?: number }): Promise<readonly Queued[]>
  /** The first that waits of each lane; a webhook is given one at a time of each. */
  heads(): Map<string, Queued>
  confirm(updateId: number): void
  /** Which kinds are queued from now on; an empty list stands for all that are given without being asked for. */
  allow(kinds: readonly string[] | undefined): void
  readonly allowed: readonly string[] | null
  clear(): void
  /** Resolves once something changed, or the time is over. */
  changed(ms: number): Promise<void>
}

const day = 24 * 60 * 60 * 1000
const unasked = ['chat_member', 'message_reaction', 'message_reaction_count']

export function createQueue(now: () => number): UpdateQueue {
  let entries: { readonly update: Queued; readonly at: number; readonly lane: string }[] = []
  let allowed: readonly string[] | null = null
  let [confirmed, conflicts, pollers, polling] = [0, 0, 0, 0]
  let breakOff: (() => void) | null = null
  const waiters = new Set<() => void>()

  const wake = (): void => {
    for (const go of waiters) go()
  }
  const drop = (isGone: (id: number) => boolean): void => {
    const kept = entries.filter(({ update }) => !isGone(update.update_id))
    confirmed += entries.length - kept.length
    entries = kept
  }
  const fresh = (): typeof entries => (entries = entries.filter(({ at }) => at > now() - day))

  const queue: UpdateQueue = {
    get waiting() {
      return fresh().map(({ update }) => update)
    },
    get confirmed() {
      return confirmed
    },
    get conflicts() {
      return conflicts
    },
    get pollers() {
      return pollers
    },
    get allowed() {
      return allowed
    },
    push(update) {
      const kind = Object.keys(update).find((key) => key !== 'update_id') ?? ''
      if (allowed === null ? unasked.includes(kind) : !allowed.includes(kind)) return
      entries.push({ update, at: now(), lane: laneOf(update) })
      wake()
    },
    async poll({ offset = 0, timeout = 0, limit = 100 }) {
      if (limit < 1 || limit > 100) throw badRequest('limit must be between 1 and 100')
      // The earlier of two polls is the one that is ended.
      breakOff?.()
      let isEnded = false
      const mine = (): void => {
        isEnded = true
        conflicts += 1
        wake()
      }
      breakOff = mine
      polling += 1
      pollers = Math.max(pollers, polling)
      try {
        drop((id) => id < offset)
        if (offset < 0) entries = entries.slice(offset)
        if (fresh().length === 0 && timeout > 0) await queue.changed(timeout * 1000)
        if (isEnded)
          throw new Refusal(
            409,
            'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
          )
        return fresh()
          .slice(0, limit)
          .map(({ update }) => update)
      } finally {
        polling -= 1
        if (breakOff === mine) breakOff = null
      }
    },
    heads() {
      const heads = new Map<string, Queued>()
      for (const { lane, update } of fresh()) if (!heads.has(lane)) heads.set(lane, update)
      return heads
    },
    confirm(updateId) {
      drop((id) => id === updateId)
      wake()
    },
    allow(kinds) {
      if (kinds !== undefined) allowed = kinds.length === 0 ? null : kinds
    },
    clear() {
      entries = []
    },
    changed(ms) {
      return new Promise((resolve) => {
        const go = (): void => {
          clearTimeout(timer)
          waiters.delete(go)
          resolve()
        }
        const timer = setTimeout(go, ms)
        waiters.add(go)
      })
    },
  }
  return queue
}

/** The messages of a chat are one lane, its presses another: they are not ordered against each other. */
function laneOf(update: Queued): string {
  const given = update as unknown as Record<string, { chat?: { id: number }; from?: { id: number } }>
  if (given['callback_query']) return `press ${given['callback_query'].from?.id}`
  const chat = Object.values(given).find((part) => part?.chat !== undefined)?.chat
  return `chat ${chat?.id}`
}
