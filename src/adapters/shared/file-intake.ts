import type { CaseEvent } from '../../core/event.ts'

/** What an adapter asks of whoever keeps files. */
export interface FileDesk {
  /** Settles once the bytes are safe. */
  keep(sessionId: string, bytes: Uint8Array): Promise<{ readonly sha256: string; readonly caseId: string }>
  /** The text in them, or null. */
  read(bytes: Uint8Array): string | null
}

export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string }
  | { readonly kind: 'too-large'; readonly size: number; readonly name: string }
  /** It lies elsewhere, or we have no right to it; asking again would not help. */
  | { readonly kind: 'closed' }

export interface SentFile {
  readonly id: string
  readonly session: string
  readonly at: number
  readonly words: string
  /** One of several that came together. */
  readonly isOneOfMany: boolean
  /** A picture that the platform made smaller on the way. */
  readonly isCompressed?: boolean
}

const remembered = 500
/** How long the others that came with it are waited for, by our own clock. */
const joinMs = 2000

/** Fetches a file and keeps it before anything is decided about it. One that cannot be had is given up in words. */
export function createFileIntake(options: {
  readonly desk: FileDesk
  readonly clock: () => number
  readonly mostTries: number
  /** What was refused would be refused again. */
  readonly isRefusal: (error: unknown) => boolean
}): (sent: SentFile, fetchFile: () => Promise<Fetched>) => Promise<CaseEvent> {
  const { desk, clock, mostTries, isRefusal } = options
  const failures = new Map<string, number>()

  function countFailure(id: string): number {
    const tries = (failures.get(id) ?? 0) + 1
    failures.set(id, tries)
    const oldest = failures.keys().next().value
    if (failures.size > remembered && oldest !== undefined) failures.delete(oldest)
    return tries
  }

  return async ({ id, session, at, words, isOneOfMany, isCompressed }, fetchFile) => {
    const told = {
      type: 'sent' as const,
      at,
      ...(words !== '' && { words }),
      ...(isCompressed === true && { isCompressed: true as const }),
      ...(isOneOfMany && { more: clock() + joinMs }),
    }
    const nothing = { text: null, sha256: null }
    try {
      const got = await fetchFile()
      if (got.kind === 'closed') return { type: 'strange', at, what: 'unfetched' }
      if (got.kind === 'too-large') return { ...told, name: got.name, size: got.size, ...nothing }
      const { bytes, name } = got
      if (bytes.length === 0) return { ...told, name, size: 0, ...nothing }
      const kept = await desk.keep(session, bytes)
      failures.delete(id)
      return { ...told, name, size: bytes.length, text: desk.read(bytes), ...kept }
    } catch (error) {
      if (countFailure(id) < mostTries && !isRefusal(error)) throw error
      return { type: 'strange', at, what: 'unfetched' }
    }
  }
}
