import { createHash } from 'node:crypto'
import type { Blobs, FileKey, FileKeys } from '../ports.ts'
import { maxFileBytes } from './limits.ts'
import type { Shelf } from './shelf.ts'

const forgotten = 'The case was forgotten while its file was kept; nothing of it is left.'
const damaged = 'A kept file is not what it was; put it back from a copy, or ask the seller for it again.'

/** The files of sellers on a shelf, sealed with keys that the session's store keeps and burns. */
export function createBlobs(shelf: Shelf, keys: FileKeys): Blobs {
  const pathOf = (key: FileKey, sha256: string): string => `${key.folder}/${key.nameOf(sha256)}`

  return {
    async put(sessionId, caseId, bytes) {
      if (bytes.length > maxFileBytes) throw new Error('A file is larger than what is kept; look first.')
      const sha256 = hashOf(bytes)
      const key = await keys.make(sessionId, caseId)
      const path = pathOf(key, sha256)
      // Written again where it is there already: that one may be about to be deleted, and is then whole again.
      await shelf.write(path, key.seal(key.nameOf(sha256), bytes))
      const still = await keys.find(sessionId, caseId)
      if (still?.folder !== key.folder) {
        await shelf.remove(path)
        throw new Error(forgotten)
      }
      return { sha256, size: bytes.length }
    },

    async get(sessionId, caseId, sha256) {
      const key = await keys.find(sessionId, caseId)
      const sealed = key && (await shelf.read(pathOf(key, sha256)))
      if (!key || !sealed) return null
      const plain = opened(key, key.nameOf(sha256), sealed)
      if (plain === null || hashOf(plain) !== sha256) throw new Error(damaged)
      return plain
    },

    /** The key goes first: from then on nobody can read what is not yet deleted. */
    async drop(sessionId, caseId, only) {
      const key = only ? await keys.find(sessionId, caseId) : null
      if (only && !key) return 0
      if (!only) await keys.burn(sessionId, caseId)
      const names = key && new Set(only?.map((sha256) => pathOf(key, sha256)))
      const start = key ? `${key.folder}/` : keys.placeOf(sessionId, caseId)
      let count = 0
      for await (const path of shelf.list(start)) {
        if (names && !names.has(path)) continue
        if (!names && (await keys.stateOf(folderOf(path))) === 'alive') continue
        await shelf.remove(path)
        count += 1
      }
      return count
    },
  }
}

function opened(key: FileKey, name: string, sealed: Uint8Array): Uint8Array | null {
  try {
    return key.unseal(name, sealed)
  } catch {
    return null
  }
}

export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
