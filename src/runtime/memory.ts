import type { Effect } from '../core/effect.ts'
import type { Session } from '../core/session.ts'

/** A committed session, and the labels of the buttons last shown with it. */
export interface Remembered {
  readonly session: Session | null
  readonly labels: ReadonlyMap<string, string>
}

export interface Memory {
  get(sessionId: string): Remembered | undefined
  put(session: Session, effects: readonly Effect[]): void
  drop(sessionId: string): void
}

/** The sessions used last. A stale entry is harmless, because a commit compares versions. */
export function createMemory(most: number): Memory {
  const kept = new Map<string, Remembered>()
  return {
    get: (sessionId) => kept.get(sessionId),
    put(session, effects) {
      const buttons = effects.flatMap(({ message }) => message.choices)
      kept.delete(session.id)
      kept.set(session.id, { session, labels: new Map(buttons.map(({ id, label }) => [id, label])) })
      const oldest = kept.keys().next().value
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
    drop: (sessionId) => void kept.delete(sessionId),
  }
}
