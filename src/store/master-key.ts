import { randomBytes } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Key, keyBytes, masterKey, type MasterKey, seal, sealerOf, unseal } from './seal.ts'

/** The master key in use, and earlier ones that may still have wrapped something. */
export interface MasterKeys {
  readonly current: MasterKey
  readonly old: readonly MasterKey[]
}

const howTo = 'It must be 32 bytes, written as 64 hex digits or as base64.'

/** Makes the folder if need be, for its owner alone. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    throw new Error(`The folder ${folder} cannot be made or written (${code}); name another with --data.`, {
      cause,
    })
  }
}

/** The keys of this installation: as configured, else from `master.key` in the data folder, made at first use. */
export function masterKeys(from: {
  folder: string
  given?: string | undefined
  old?: readonly string[]
}): MasterKeys {
  const current =
    from.given === undefined || from.given === ''
      ? keyFromFolder(from.folder)
      : parseKey(from.given, `MASTER_KEY is not a key. ${howTo}`)
  const old = (from.old ?? []).map((text) => parseKey(text, `MASTER_KEYS_OLD holds something else. ${howTo}`))
  return { current: masterKey(current), old: old.map(masterKey) }
}

/** The one of the keys that wrapped this. */
export function wrapperOf(keys: MasterKeys, wrapped: Uint8Array): Key {
  const id = sealerOf(wrapped)
  const found = [keys.current, ...keys.old].find(({ wrapping }) => wrapping.id.equals(id))
  if (found) return found.wrapping
  throw new Error(
    'The master key is not the one this data was sealed with; give the right one as MASTER_KEY, and the one before it in MASTER_KEYS_OLD.',
  )
}

/** The same secret under the current key; null where it is already. */
export function rewrap(keys: MasterKeys, where: readonly string[], wrapped: Uint8Array): Buffer | null {
  const by = wrapperOf(keys, wrapped)
  const { wrapping } = keys.current
  return by === wrapping ? null : seal(wrapping, where, unseal(by, where, wrapped))
}

function parseKey(text: string, complaint: string): Buffer {
  const trimmed = text.trim()
  const bytes = /^[0-9a-f]{64}$/i.test(trimmed)
    ? Buffer.from(trimmed, 'hex')
    : /^[A-Za-z0-9+/_-]{43}=?$/.test(trimmed)
      ? Buffer.from(trimmed, 'base64')
      : null
  if (bytes?.length !== keyBytes) throw new Error(complaint)
  return bytes
}

function keyFromFolder(folder: string): Buffer {
  const path = join(folder, 'master.key')
  if (!existsSync(path)) makeKeyFile(folder, path)
  const readableByOthers = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0
  if (readableByOthers) throw new Error(`Other users can read the key file ${path}; run: chmod 600 "${path}"`)
  return parseKey(readFileSync(path, 'utf8'), `${path} is not a key file. ${howTo} Put the right file back.`)
}

/** Written aside and linked into place, because a crash must not leave half a key. */
function makeKeyFile(folder: string, path: string): void {
  if (readdirSync(folder).some((name) => name.endsWith('.db'))) {
    throw new Error(`${path} is missing, and the data in this folder opens only with it; put the file back.`)
  }
  const aside = `${path}.${process.pid}`
  const file = openSync(aside, 'wx', 0o600)
  try {
    writeSync(file, `${randomBytes(keyBytes).toString('hex')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(aside, path)
  } catch (error) {
    if (!existsSync(path)) throw error
  } finally {
    unlinkSync(aside)
  }
}
