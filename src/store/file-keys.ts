import type { FileKey } from '../ports.ts'
import { type Key, seal, unseal, unwrap, wrap } from './seal.ts'
import type { Home } from './vault.ts'

const idBytes = 4

/** The names that the keys of files are kept under and their files lie under; all of them are marks. */
export interface FilePlace {
  readonly home: Home
  readonly group: string
}

/** As it is stored: its id in the clear, by which a folder tells whether its key still lives, then the wrapped key. */
export function wrapFileKey(by: Key, { home, group }: FilePlace, key: Key): Buffer {
  return Buffer.concat([key.id, wrap(by, ['files', home.session, group], key)])
}

export function unwrapFileKey(by: Key, { home, group }: FilePlace, stored: Uint8Array): Key {
  return unwrap(by, ['files', home.session, group], stored.subarray(idBytes))
}

/** What a case's folders begin with; the id of the key follows. */
export function folderStart(root: string, { home, group }: FilePlace): string {
  return `${root}/${home.session}/${group}.`
}

export function fileKey(
  root: string,
  place: FilePlace,
  key: Key,
  mark: (...parts: string[]) => string,
): FileKey {
  const { home, group } = place
  const where = (name: string): string[] => ['file', home.tenant, home.session, group, name]
  return {
    folder: folderStart(root, place) + key.id.toString('hex'),
    nameOf: (sha256) => mark('file', home.session, group, sha256),
    seal: (name, plain) =>
      seal(key, where(name), Buffer.from(plain.buffer, plain.byteOffset, plain.byteLength)),
    unseal: (name, sealed) => unseal(key, where(name), sealed),
  }
}

/** The parts of a folder's name; null for a name that is none of ours. */
export function readFolder(
  root: string,
  folder: string,
): { readonly session: string; readonly group: string; readonly keyId: Buffer } | null {
  const [start, session, last = '', ...more] = folder.split('/')
  const [group = '', keyId = ''] = last.split('.')
  if (start !== root || session === undefined || more.length > 0) return null
  return /^[\w-]{27}$/.test(group) && /^[0-9a-f]{8}$/.test(keyId)
    ? { session, group, keyId: Buffer.from(keyId, 'hex') }
    : null
}

export const hasId = (stored: Uint8Array, keyId: Buffer): boolean => keyId.equals(stored.subarray(0, idBytes))
