import type { Message } from '../core/effect.ts'
import { Undeliverable } from '../ports.ts'

/** Messages to sellers who have no session, and so no mailbox: kept in memory, a few at a time, tried again for a while. */
export interface Postbox {
  post(sessionId: string, message: Message): void
  /** Sends what waits, but tries nothing again. */
  stop(): Promise<void>
}

const atOnce = 2
const mostTries = 5
const pauseMs = 1000

export function createPostbox(send: (sessionId: string, message: Message) => Promise<void>): Postbox {
  const waiting: (() => Promise<void>)[] = []
  const running = new Set<Promise<void>>()
  const timers = new Set<NodeJS.Timeout>()
  let stopped = false

  function next(): void {
    while (running.size < atOnce) {
      const work = waiting.shift()
      if (!work) return
      const run = work().finally(() => {
        running.delete(run)
        next()
      })
      running.add(run)
    }
  }

  async function attempt(sessionId: string, message: Message, tries: number): Promise<void> {
    try {
      await send(sessionId, message)
    } catch (error) {
      const given = error instanceof Undeliverable ? error : null
      if (stopped || given?.isFinal || tries >= mostTries) return
      const timer = setTimeout(
        () => {
          timers.delete(timer)
          put(() => attempt(sessionId, message, tries + 1))
        },
        given?.afterMs ?? pauseMs * 2 ** tries,
      ).unref()
      timers.add(timer)
    }
  }

  function put(work: () => Promise<void>): void {
    waiting.push(work)
    next()
  }

  return {
    post: (sessionId, message) => put(() => attempt(sessionId, message, 1)),
    async stop() {
      stopped = true
      for (const timer of timers) clearTimeout(timer)
      while (running.size > 0) await Promise.all(running)
    },
  }
}
