import { setImmediate as nextRound } from 'node:timers/promises'
import type { Update } from 'grammy/types'

/** Takes updates: those of a lane one after another, each once, whoever brings it and how often. */
export interface Intake {
  /** Settles once the consequence of the update is kept. Rejects where it is not, and for what came behind it. */
  take(update: Update): Promise<void>
  /** Resolves once nothing is under way. */
  idle(): Promise<void>
}

const remembered = 5000

export function createIntake(
  laneOf: (update: Update) => string,
  deal: (update: Update) => Promise<void>,
): Intake {
  const underWay = new Map<number, Promise<void>>()
  const taken = new Set<number>()
  const lanes = new Map<string, Promise<void>>()
  let breath: Promise<void> = Promise.resolve()

  function remember(id: number): void {
    taken.add(id)
    const oldest = taken.values().next().value
    if (taken.size > remembered && oldest !== undefined) taken.delete(oldest)
  }

  /** One begins in each round of the event loop, so that what Telegram answers to sends is read between two. */
  const breathe = (): Promise<void> => (breath = breath.then(() => nextRound()))

  function queued(update: Update): Promise<void> {
    const lane = laneOf(update)
    // What stands behind an update that failed must wait for it to come again.
    const work = (lanes.get(lane) ?? Promise.resolve()).then(breathe).then(() => deal(update))
    lanes.set(lane, work)
    const done = (): void => {
      underWay.delete(update.update_id)
      if (lanes.get(lane) === work) lanes.delete(lane)
    }
    work
      .then(
        () => remember(update.update_id),
        () => undefined,
      )
      .finally(done)
    return work
  }

  return {
    take(update) {
      if (taken.has(update.update_id)) return Promise.resolve()
      const before = underWay.get(update.update_id)
      if (before) return before
      const work = queued(update)
      underWay.set(update.update_id, work)
      return work
    },
    async idle() {
      await Promise.allSettled(underWay.values())
    },
  }
}
