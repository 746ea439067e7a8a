import type { Metrics } from '../ops/metrics.ts'
import { boxes, type Store } from '../ports.ts'

/** Counts a message that was taken, and how long that took. */
export async function measured(metrics: Metrics, work: () => Promise<void>): Promise<void> {
  const end = metrics.turnSeconds.startTimer()
  try {
    await work()
    metrics.turns.inc({ result: 'kept' })
  } catch (error) {
    metrics.turns.inc({ result: 'failed' })
    throw error
  } finally {
    end()
  }
}

/** The page of numbers, with what waits in the store. */
export async function metricsText(metrics: Metrics, store: Store): Promise<string> {
  // What the store does not tell is left as it was: the other numbers matter most while it is away.
  const backlog = await store.backlog(store.clock()).catch(() => null)
  if (backlog !== null)
    for (const to of boxes) {
      metrics.waiting.set({ to }, backlog[to].count)
      metrics.waitingSeconds.set({ to }, backlog[to].oldestMs / 1000)
    }
  return metrics.text()
}
