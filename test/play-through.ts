import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import type { FileDesk } from '../src/adapters/shared/file-intake.ts'
import type { Answer, Ask } from '../src/core/model/ask.ts'
import type { Session } from '../src/core/session.ts'
import type { Model, Reader } from '../src/ports.ts'
import { createReading } from '../src/runtime/reading.ts'
import { answerOf, sentFileIn } from './play-transcript.ts'

// What every platform needs to play a transcript of the terminal.

export const transcripts = new URL('./transcripts/', import.meta.url)

export const transcriptNames = (): string[] =>
  readdirSync(transcripts, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .toSorted()

export interface Scripted extends Model {
  answer(words: string): void
}

/** Answers when the script says so, like a model that takes its time. */
export function scriptedModel(): Scripted {
  let waiting: { ask: Ask; resolve: (answer: Answer) => void } | null = null
  return {
    ask: (ask, { signal }) =>
      new Promise((resolve) => {
        waiting = { ask, resolve }
        signal.addEventListener('abort', () => resolve(answerOf(ask, 'stopped')))
      }),
    answer(words) {
      waiting?.resolve(answerOf(waiting.ask, words))
      waiting = null
    },
  }
}

/** Keeps the files of transcripts, whose bytes are the lines that the script gives, and reads them as scripted. */
export function scriptedFiles() {
  const kept = new Map<string, Uint8Array>()
  const reader: Reader = { read: async (bytes) => sentFileIn(Buffer.from(bytes).toString('utf8')).text }
  const desk: FileDesk = {
    async keep(_, bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      kept.set(sha256, bytes)
      return { sha256, caseId: '1' }
    },
    read: () => null,
  }
  return {
    desk,
    /** What a relay needs for them. */
    deliverers: (parts: Omit<Parameters<typeof createReading>[0], 'reader' | 'blobs'>) => ({
      files: async () => undefined,
      read: createReading({ ...parts, reader, blobs: { get: async (_, __, id) => kept.get(id) ?? null } }),
    }),
  }
}
export type ScriptedFiles = ReturnType<typeof scriptedFiles>

/** A session without what tells only when and by how many turns it came about. */
export function comparable(session: Session): unknown {
  const bare = (key: string, value: unknown): unknown =>
    /^(?:id|version|askedTurn|at|\w+At)$/.test(key) ? undefined : value
  return JSON.parse(JSON.stringify({ ...session, pressed: null }, bare))
}
