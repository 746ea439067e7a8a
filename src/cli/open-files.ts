import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { FileDrop } from '../core/effect.ts'
import type { FileRead } from '../core/effect.ts'
import { createReader } from '../files/read/reader.ts'
import { createReading } from '../runtime/reading.ts'
import type { Turn } from '../runtime/turn.ts'
import { createBlobs } from '../files/blob-store.ts'
import { decodeText } from '../files/decode-text.ts'
import { maxTextBytes } from '../files/read-text.ts'
import type { Shelf } from '../files/shelf.ts'
import type { Blobs, Store } from '../ports.ts'
import type { Deliver } from '../runtime/relay.ts'

/** Where files lie as configured: a bucket or a folder. Nothing is made or asked before the first file. */
export async function openShelf({ files }: Config, folder: string): Promise<Shelf> {
  if (files !== null && typeof files === 'object') {
    const { createS3Shelf } = await import('../files/s3-shelf.ts')
    return createS3Shelf(files)
  }
  const { createDiskShelf } = await import('../files/disk-shelf.ts')
  return createDiskShelf(files ?? join(folder, 'files'))
}

/** The files of sellers, with the keys that the store keeps. */
export async function openBlobs(config: Config, folder: string, store: Store): Promise<Blobs> {
  return createBlobs(await openShelf(config, folder), store.fileKeys)
}

/** Carries out what a case's going asks of its files. */
export function dropFrom(blobs: Blobs): Deliver<FileDrop> {
  return async (sessionId, { caseId, only }) => {
    await blobs.drop(sessionId, caseId, only)
  }
}

/** Has files read, and hands what stands in them to the turn. */
export function readFrom(
  blobs: Blobs,
  parts: { store: Store; turn: Turn; clock: () => number; nudge?: () => void },
): Deliver<FileRead> {
  const { store, turn, clock, nudge } = parts
  return createReading({
    reader: createReader(),
    blobs,
    load: (id) => store.load(id),
    handle: async (update) => {
      await turn.handle(update)
      nudge?.()
    },
    clock,
  })
}

/** Keeps a file for the case that is open in a chat, and reads it where it is a short text. */
export function fileDesk(store: Store, blobs: Blobs) {
  return {
    async keep(sessionId: string, bytes: Uint8Array): Promise<{ sha256: string; caseId: string }> {
      const caseId = (await store.load(sessionId))?.current ?? '1' // as the first case of a new chat is called
      const { sha256 } = await blobs.put(sessionId, caseId, bytes)
      return { sha256, caseId }
    },
    read: (bytes: Uint8Array): string | null => (bytes.length > maxTextBytes ? null : decodeText(bytes)),
  }
}
