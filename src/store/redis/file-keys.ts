import type { FileKey, FileKeys } from '../../ports.ts'
import {
  fileKey,
  type FilePlace,
  folderStart,
  hasId,
  readFolder,
  unwrapFileKey,
  wrapFileKey,
} from '../file-keys.ts'
import { newKey } from '../seal.ts'
import type { Client } from './client.ts'
import type { Keyring } from './keyring.ts'
import type { Names } from './names.ts'

/**
 * One field of the session's hash a case, which the commit that forgets the case deletes. Read afresh each time, because
 * another process may have burned it.
 */
export class RedisFileKeys implements FileKeys {
  readonly root: string
  readonly #client: Client
  readonly #names: Names
  readonly #ring: Keyring

  constructor(client: Client, names: Names, ring: Keyring) {
    this.#client = client
    this.#names = names
    this.#ring = ring
    this.root = ring.mark('files')
  }

  placeOf(sessionId: string, caseId: string): string {
    return folderStart(this.root, this.#place(sessionId, caseId))
  }

  async find(sessionId: string, caseId: string): Promise<FileKey | null> {
    const place = this.#place(sessionId, caseId)
    const stored = await this.#stored(place.home.session, place.group)
    return stored && this.#open(place, stored)
  }

  /** Two processes that make it at once end with the same one. */
  async make(sessionId: string, caseId: string): Promise<FileKey> {
    const place = this.#place(sessionId, caseId)
    const { session, tenant } = place.home
    let stored = await this.#stored(session, place.group)
    if (stored === null) {
      const mine = wrapFileKey(await this.#ring.tenant(tenant), place, newKey())
      const [at, field] = [this.#names.of(session).session, fieldOf(place.group)]
      await this.#client.again(() => this.#client.redis.hsetnx(at, field, mine))
      stored = await this.#stored(session, place.group)
    }
    if (stored === null) throw new Error('The case was forgotten while its file was kept.')
    return this.#open(place, stored)
  }

  async burn(sessionId: string, caseId: string): Promise<void> {
    const { home, group } = this.#place(sessionId, caseId)
    const at = this.#names.of(home.session).session
    await this.#client.again(() => this.#client.redis.hdel(at, fieldOf(group)))
  }

  async stateOf(folder: string): Promise<'alive' | 'dead' | 'stranger'> {
    const read = readFolder(this.root, folder)
    if (!read) return 'stranger'
    const stored = await this.#stored(read.session, read.group)
    if (stored && hasId(stored, read.keyId)) return 'alive'
    const at = this.#names.of(read.session).session
    const isKnown = await this.#client.again(() => this.#client.redis.hexists(at, 'v'))
    return isKnown === 1 ? 'dead' : 'stranger'
  }

  async ownerOf(folder: string): Promise<string | null> {
    const read = readFolder(this.root, folder)
    const at = read && this.#names.of(read.session).session
    const [name, tenant] = at
      ? await this.#client.again(() => this.#client.redis.hmgetBuffer(at, 'name', 'tenant'))
      : []
    if (!read || !name || !tenant) return null
    return this.#ring.openName({ tenant: tenant.toString('latin1'), session: read.session }, name)
  }

  #place(sessionId: string, caseId: string): FilePlace {
    const group = this.#ring.mark('group', sessionId, `case/${caseId}`)
    return { home: this.#ring.homeOf(sessionId), group }
  }

  #stored(session: string, group: string): Promise<Buffer | null> {
    const at = this.#names.of(session).session
    return this.#client.again(() => this.#client.redis.hgetBuffer(at, fieldOf(group)))
  }

  async #open(place: FilePlace, stored: Buffer): Promise<FileKey> {
    const key = unwrapFileKey(await this.#ring.tenant(place.home.tenant), place, stored)
    return fileKey(this.root, place, key, (...parts) => this.#ring.mark(...parts))
  }
}

const fieldOf = (group: string): string => `f/${group}`
