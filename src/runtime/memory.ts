import type { Session } from '../core/session.ts'

/** A committed session, and the labels of the buttons last shown with it. */
interface Remembered {
  readonly session: Session
  readonly labels: ReadonlyMap<string, string>
}

export interface Memory {
  get(sessionId: string): Remembered | undefined
  put(remembered: Remembered): void
  drop(sessionId: string): void
}

/** The sessions used last. A stale entry is harmless, because a commit compares versions. */
export function createMemory(most: number): Memory {
  const kept = new Map<string, Remembered>()
  return {
    get: (sessionId) => kept.get(sessionId),
    put(remembered) {
      kept.delete(remembered.session.id)
      kept.set(remembered.session.id, remembered)
      const oldest = kept.keys().next().value
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
    drop: (sessionId) => void kept.delete(sessionId),
  }
}
