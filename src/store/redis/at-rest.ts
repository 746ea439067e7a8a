/** Does something for every session some time after it was last written to. */
export interface AtRest {
  written(sessionId: string): void
  /** Settles once nothing is under way; what still waits is left undone. */
  stop(): Promise<void>
}

const mostWaiting = 10_000
/** The work takes one part in so many of the time, and at least so long lies between two pieces of it. */
const share = 20
const leastPauseMs = 20

/** One session at a time. What fails is left: it is due again when the session is written to. */
export function whenAtRest(restMs: number, work: (sessionId: string) => Promise<void>): AtRest {
  /** By when they were last written to, the longest ago first. */
  const waiting = new Map<string, number>()
  let timer: NodeJS.Timeout | null = null
  let running: Promise<void> = Promise.resolve()
  let isStopped = false

  function plan(pauseMs: number): void {
    const first = waiting.values().next().value
    if (isStopped || first === undefined) return
    const waitMs = Math.max(first + restMs - performance.now(), pauseMs)
    timer = setTimeout(() => {
      running = next()
    }, waitMs).unref()
  }

  async function next(): Promise<void> {
    const began = performance.now()
    const [sessionId, written = 0] = waiting.entries().next().value ?? []
    const isDue = sessionId !== undefined && written + restMs <= began
    if (isDue) {
      waiting.delete(sessionId)
      await work(sessionId).catch(() => {})
    }
    timer = null
    plan(isDue ? Math.max(leastPauseMs, share * (performance.now() - began)) : leastPauseMs)
  }

  return {
    written(sessionId) {
      waiting.delete(sessionId)
      waiting.set(sessionId, performance.now())
      const oldest = waiting.keys().next().value
      if (waiting.size > mostWaiting && oldest !== undefined) waiting.delete(oldest)
      if (timer === null) plan(leastPauseMs)
    },
    async stop() {
      isStopped = true
      if (timer) clearTimeout(timer)
      await running
    },
  }
}
