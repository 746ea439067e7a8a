import type { CaseEvent } from '../../core/event.ts'
import { refusedIn } from './client.ts'
import type { FileFetcher } from './fetch-file.ts'
import { mostBytes } from './fetch-file.ts'
import { sessionAt } from './place.ts'
import type { Read } from './read.ts'

/** What the adapter asks of whoever keeps files. */
export interface FileDesk {
  /** Settles once the bytes are safe. */
  keep(sessionId: string, bytes: Uint8Array): Promise<{ readonly sha256: string; readonly caseId: string }>
  /** The text in them, or null. */
  read(bytes: Uint8Array): string | null
}

type FileRead = Extract<Read, { kind: 'file' }>

const mostTries = 5
const remembered = 500
/** How long more pictures of an album are waited for, by our own clock. */
const joinMs = 2000

/** Fetches a file and keeps it before anything is decided about it. One that cannot be had is given up in words. */
export function createFileIntake(
  fetcher: FileFetcher,
  desk: FileDesk,
  clock: () => number,
): (read: FileRead, updateId: number) => Promise<CaseEvent> {
  const failures = new Map<number, number>()
  return async ({ file, words, at, place }, updateId) => {
    const { name, isCompressed, isAlbum } = file
    const told = {
      type: 'sent' as const,
      at,
      name,
      ...(words !== '' && { words }),
      ...(isCompressed && { isCompressed: true as const }),
      ...(isAlbum && { more: clock() + joinMs }),
    }
    try {
      const bytes = await fetcher.fetch(file.fileId, file.size)
      if (bytes === 'too-large')
        return { ...told, size: Math.max(file.size ?? 0, mostBytes + 1), text: null, sha256: null }
      if (bytes.length === 0) return { ...told, size: 0, text: null, sha256: null }
      const kept = await desk.keep(sessionAt(place), bytes)
      failures.delete(updateId)
      return { ...told, size: bytes.length, text: desk.read(bytes), ...kept }
    } catch (error) {
      const tries = (failures.get(updateId) ?? 0) + 1
      failures.set(updateId, tries)
      const oldest = failures.keys().next().value
      if (failures.size > remembered && oldest !== undefined) failures.delete(oldest)
      // What Telegram refuses it would refuse again.
      const isFinal = refusedIn(error)?.code === 400
      if (tries < mostTries && !isFinal) throw error
      return { type: 'strange', at, what: 'unfetched' }
    }
  }
}
