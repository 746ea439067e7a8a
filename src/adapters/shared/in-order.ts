import { setImmediate as nextRound } from 'node:timers/promises'

/** Takes what a platform brings: that of a lane one after another, each once, whoever brings it and how often. */
export interface InOrder {
  /** Settles once the work is done; work of the same id that is under way is waited for, not begun again. */
  take(id: string, lane: string, work: () => Promise<void>): Promise<void>
  /** Resolves once nothing is under way. */
  idle(): Promise<void>
}

const remembered = 5000

/**
 * What stands behind work that failed either goes on, or fails with it and waits to be brought again: a platform that
 * keeps its own order brings all of it again.
 */
export function createInOrder(behindFailure: 'goes-on' | 'waits'): InOrder {
  const underWay = new Map<string, Promise<void>>()
  const lanes = new Map<string, Promise<void>>()
  const taken = new Set<string>()
  let breath: Promise<void> = Promise.resolve()

  function remember(id: string): void {
    taken.add(id)
    const oldest = taken.values().next().value
    if (taken.size > remembered && oldest !== undefined) taken.delete(oldest)
  }

  /** One begins in each round of the event loop, so that what a platform answers to sends is read between two. */
  const breathe = (): Promise<void> => (breath = breath.then(() => nextRound()))

  function queued(lane: string, work: () => Promise<void>): Promise<void> {
    const before = lanes.get(lane) ?? Promise.resolve()
    const turn = behindFailure === 'waits' ? before : before.catch(() => undefined)
    return turn.then(breathe).then(work)
  }

  return {
    take(id, lane, work) {
      const before = taken.has(id) ? Promise.resolve() : underWay.get(id)
      if (before) return before
      const mine = queued(lane, work)
      underWay.set(id, mine)
      lanes.set(lane, mine)
      const done = (): void => {
        underWay.delete(id)
        if (lanes.get(lane) === mine) lanes.delete(lane)
      }
      mine
        .then(
          () => remember(id),
          () => undefined,
        )
        .finally(done)
      return mine
    },
    async idle() {
      await Promise.allSettled(underWay.values())
    },
  }
}
