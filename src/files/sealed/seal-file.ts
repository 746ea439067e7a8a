import {
  createCipheriv,
  createDecipheriv,
  randomBytes,
  scrypt,
  type ScryptOptions,
  timingSafeEqual,
} from 'node:crypto'
import { promisify } from 'node:util'
import { readCode } from './code.ts'
import { Unopened } from './unopened.ts'

/** What opens a sealed file: a code of ours, or words that somebody chose. */
export interface Secret {
  readonly kind: 'code' | 'passphrase'
  readonly words: string
}

const version = 1
const bytes = { salt: 16, nonce: 12, key: 32, check: 16, tag: 16 }
/**
 * Words that somebody chose can be guessed, so each guess takes 64 MB and a tenth of a second; our 120 bits of chance cannot.
 * Of version 1, so another cost is another version.
 */
const costs = { passphrase: { N: 2 ** 16, r: 8, p: 1 }, code: { N: 2 ** 12, r: 8, p: 1 } } as const
const maxmem = 128 * 1024 * 1024
const head = /^appeal-coach sealed case (\d{1,6}) (code|passphrase) (\d{1,12})\n/

const stretch = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt)

/**
 * One readable line with the version and the length, then salt, a mark by which a wrong code is known, nonce, and the
 * content under AES-256-GCM, which vouches for all that stands before it.
 */
export async function sealFile(plain: Uint8Array, secret: Secret): Promise<Buffer> {
  const salt = randomBytes(bytes.salt)
  const nonce = randomBytes(bytes.nonce)
  const { key, check } = await keysOf(secret, salt)
  const line = `appeal-coach sealed case ${version} ${secret.kind} ${plain.length}\n`
  const before = Buffer.concat([Buffer.from(line), salt, check, nonce])
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(before)
  return Buffer.concat([before, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Throws `Unopened` with the reason. */
export async function openFile(sealed: Uint8Array, words: string): Promise<Buffer> {
  const file = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength)
  const found = head.exec(file.toString('latin1', 0, 80))
  if (found === null) throw new Unopened('other')
  const [line, written, kind, length] = found
  if (Number(written) !== version) throw new Unopened('newer')
  const content = line.length + bytes.salt + bytes.check + bytes.nonce
  const end = content + Number(length)
  if (file.length < end + bytes.tag) throw new Unopened('cut')
  if (file.length > end + bytes.tag) throw new Unopened('damaged')
  const salt = file.subarray(line.length, line.length + bytes.salt)
  const nonce = file.subarray(content - bytes.nonce, content)
  const { key, check } = await keysOf({ kind: kind === 'code' ? 'code' : 'passphrase', words }, salt)
  if (!timingSafeEqual(check, file.subarray(line.length + bytes.salt, content - bytes.nonce)))
    throw new Unopened('code')
  const decipher = createDecipheriv('aes-256-gcm', key, nonce)
    .setAAD(file.subarray(0, content))
    .setAuthTag(file.subarray(end))
  try {
    return Buffer.concat([decipher.update(file.subarray(content, end)), decipher.final()])
  } catch {
    throw new Unopened('damaged')
  }
}

async function keysOf({ kind, words }: Secret, salt: Buffer): Promise<{ key: Buffer; check: Buffer }> {
  const typed = kind === 'code' ? readCode(words) : words.normalize('NFKC')
  const all = await stretch(typed, salt, bytes.key + bytes.check, { ...costs[kind], maxmem })
  return { key: all.subarray(0, bytes.key), check: all.subarray(bytes.key) }
}
