import type { CaseEvent } from '../../core/event.ts'
import { refusedIn } from './client.ts'
import type { Fetched } from './fetch-file.ts'
import type { SlackFile } from './payload.ts'
import { sessionAt, type Place } from './place.ts'

/** What the adapter asks of whoever keeps files. */
export interface FileDesk {
  /** Settles once the bytes are safe. */
  keep(sessionId: string, bytes: Uint8Array): Promise<{ readonly sha256: string; readonly caseId: string }>
  /** The text in them, or null. */
  read(bytes: Uint8Array): string | null
}

interface Sent {
  readonly id: string
  readonly place: Place
  readonly tenant: string
  readonly at: number
  readonly words: string
  /** One of several that came together. */
  readonly isOneOfMany: boolean
}

const mostTries = 4
const remembered = 500
/** How long the others that came with it are waited for, by our own clock. */
const joinMs = 2000

/** Fetches a file and keeps it before anything is decided about it. One that cannot be had is given up in words. */
export function createFileIntake(
  fetchFile: (tenant: string, file: SlackFile) => Promise<Fetched>,
  desk: FileDesk,
): (file: SlackFile, sent: Sent) => Promise<CaseEvent> {
  const failures = new Map<string, number>()
  return async (file, { id, place, tenant, at, words, isOneOfMany }) => {
    const told = {
      type: 'sent' as const,
      at,
      ...(words !== '' && { words }),
      ...(isOneOfMany && { more: Date.now() + joinMs }),
    }
    const nothing = { text: null, sha256: null }
    try {
      const got = await fetchFile(tenant, file)
      if (got.kind === 'closed') return { type: 'strange', at, what: 'unfetched' }
      if (got.kind === 'too-large') return { ...told, name: got.name, size: got.size, ...nothing }
      const { bytes, name } = got
      if (bytes.length === 0) return { ...told, name, size: 0, ...nothing }
      const kept = await desk.keep(sessionAt(place), bytes)
      failures.delete(id)
      return { ...told, name, size: bytes.length, text: desk.read(bytes), ...kept }
    } catch (error) {
      const tries = (failures.get(id) ?? 0) + 1
      failures.set(id, tries)
      const oldest = failures.keys().next().value
      if (failures.size > remembered && oldest !== undefined) failures.delete(oldest)
      // What Slack refuses it would refuse again; and it comes no more than four times.
      if (tries < mostTries && refusedIn(error) === null) throw error
      return { type: 'strange', at, what: 'unfetched' }
    }
  }
}
