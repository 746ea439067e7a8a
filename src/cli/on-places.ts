import type { Blobs, Store } from '../ports.ts'
import { type Io, WrongUse, complain } from './io.ts'
import { configuration } from './open-data.ts'
import { openBlobs } from './open-files.ts'
import { openStore } from './open-store.ts'
import { needInput } from './read-input.ts'

interface Opening {
  /** Cases lie in Redis, not in a folder. */
  readonly isShared: boolean
  places(): Promise<{ readonly store: Store; readonly blobs: Blobs }>
}

/** Works on cases and files where the configuration keeps them; a folder that is named wins over Redis. */
export async function onPlaces(
  verb: string,
  data: string | undefined,
  io: Io,
  work: (open: Opening) => Promise<number>,
): Promise<number> {
  const configured = configuration()
  const config = data === undefined ? configured : { ...configured, redis: null }
  const folder = data ?? config.dataDir
  let store: Store | null = null
  try {
    return await work({
      isShared: config.redis !== null,
      async places() {
        store = await openStore(config, folder, (text) => complain(io, `${verb}: ${text}`)).catch(cannotOpen)
        return { store, blobs: await openBlobs(config, folder, store) }
      },
    })
  } finally {
    await (store as Store | null)?.close()
  }
}

function cannotOpen(error: unknown): never {
  throw new WrongUse(`${error instanceof Error ? error.message : String(error)} More: appeal-coach doctor`)
}

/** A passphrase or code in a file, without the line end that editors add. */
export async function wordsIn(file: string, io: Io): Promise<string> {
  const words = (await needInput(file, io)).replace(/[\r\n]+$/, '')
  if (words.length < 8)
    throw new WrongUse(`${file}: a passphrase has at least 8 characters; take several words`)
  return words
}
