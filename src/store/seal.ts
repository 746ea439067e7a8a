import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  randomBytes,
  type KeyObject,
} from 'node:crypto'

/** A secret, and the short name by which what it sealed says who can open it. */
export interface Key {
  readonly id: Buffer
  readonly secret: KeyObject
}

/** What the operator's 32 bytes are split into: one key that wraps keys, one that hides ids. */
export interface MasterKey {
  readonly wrapping: Key
  readonly index: KeyObject
}

export const keyBytes = 32
const idBytes = 4
const nonceBytes = 12
const tagBytes = 16
const form = 1 // the first byte of everything sealed, so that another layout can follow
const headBytes = 1 + idBytes + nonceBytes + tagBytes

export function newKey(): Key {
  return { id: randomBytes(idBytes), secret: createSecretKey(randomBytes(keyBytes)) }
}

/** The two uses are derived apart, so that an id in a table says nothing about the wrapping key. */
export function masterKey(secret: Buffer): MasterKey {
  const derive = (use: string, length: number) =>
    Buffer.from(hkdfSync('sha256', secret, '', `appeal-coach ${use}`, length))
  return {
    wrapping: { id: derive('key id', idBytes), secret: createSecretKey(derive('wrapping', keyBytes)) },
    index: createSecretKey(derive('index', keyBytes)),
  }
}

const pooled = 512
let pool = Buffer.alloc(0)

/** Random bytes, drawn for many at once: asking the system for each costs more than the sealing. */
function freshNonce(): Buffer {
  if (pool.length < nonceBytes) pool = randomBytes(nonceBytes * pooled)
  const nonce = pool.subarray(0, nonceBytes)
  pool = pool.subarray(nonceBytes)
  return nonce
}

/**
 * AES-256-GCM under a fresh nonce. `where` names the place the blob belongs to; it is authenticated and not stored,
 * so a blob moved to another place no longer opens.
 */
export function seal(key: Key, where: readonly string[], plain: string | Buffer): Buffer {
  const nonce = freshNonce()
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce)
  const head = Buffer.concat([Buffer.of(form), key.id])
  cipher.setAAD(Buffer.concat([head, Buffer.from(JSON.stringify(where))]))
  const text = Buffer.concat([cipher.update(plain), cipher.final()])
  return Buffer.concat([head, nonce, cipher.getAuthTag(), text])
}

/** Throws when the blob was changed, belongs elsewhere or was sealed with another key. */
export function unseal(key: Key, where: readonly string[], sealed: Uint8Array): Buffer {
  const blob = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  if (blob.length < headBytes || blob[0] !== form) throw new Error('This is not something we sealed.')
  if (!sealerOf(blob).equals(key.id)) throw new Error('This was sealed with another key.')
  const [nonceAt, tagAt] = [1 + idBytes, 1 + idBytes + nonceBytes]
  const decipher = createDecipheriv('aes-256-gcm', key.secret, blob.subarray(nonceAt, tagAt))
  decipher.setAAD(Buffer.concat([blob.subarray(0, nonceAt), Buffer.from(JSON.stringify(where))]))
  decipher.setAuthTag(blob.subarray(tagAt, headBytes))
  return Buffer.concat([decipher.update(blob.subarray(headBytes)), decipher.final()])
}

/** The id of the key that opens this blob. */
export function sealerOf(sealed: Uint8Array): Buffer {
  return Buffer.from(sealed.subarray(1, 1 + idBytes))
}

export function wrap(by: Key, where: readonly string[], key: Key): Buffer {
  return seal(by, where, Buffer.concat([key.id, key.secret.export()]))
}

export function unwrap(by: Key, where: readonly string[], wrapped: Uint8Array): Key {
  const plain = unseal(by, where, wrapped)
  return { id: plain.subarray(0, idBytes), secret: createSecretKey(plain.subarray(idBytes)) }
}

/** A name for use in a table or key, which tells nobody what it names. */
export function mark(index: KeyObject, ...parts: readonly string[]): string {
  return createHmac('sha256', index).update(JSON.stringify(parts)).digest('base64url').slice(0, 27)
}
