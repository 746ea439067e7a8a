import type { Metrics } from '../ops/metrics.ts'
import { boxes, type Store } from '../ports.ts'

/** What is counted for operators. The package that keeps the numbers is loaded with the first of them, not at the start. */
export interface Meter {
  count(use: (metrics: Metrics) => void): void
  /** Counts a message that is taken, and how long that takes. */
  take(work: () => Promise<void>): Promise<void>
  /** The page of numbers, with what waits in the store. */
  page(): Promise<string>
}

export function createMeter(store: Store): Meter {
  let loaded: Promise<Metrics> | null = null
  const load = (): Promise<Metrics> =>
    (loaded ??= import('../ops/metrics.ts').then(({ createMetrics }) => createMetrics()))
  const count: Meter['count'] = (use) => void load().then(use)
  return {
    count,
    async take(work) {
      const began = performance.now()
      let result = 'failed'
      try {
        await work()
        result = 'kept'
      } finally {
        const seconds = (performance.now() - began) / 1000
        count(({ turns, turnSeconds }) => {
          turns.inc({ result })
          turnSeconds.observe(seconds)
        })
      }
    },
    async page() {
      const metrics = await load()
      // What the store does not tell is left as it was: the other numbers matter most while it is away.
      const backlog = await store.backlog(store.clock()).catch(() => null)
      if (backlog !== null)
        for (const to of boxes) {
          metrics.waiting.set({ to }, backlog[to].count)
          metrics.waitingSeconds.set({ to }, backlog[to].oldestMs / 1000)
        }
      return metrics.text()
    },
  }
}
