import { sealerOf, unseal, type Key } from '../seal.ts'
import type { Home } from '../vault.ts'
import type { Client } from './client.ts'
import { readSealed } from './entry.ts'
import type { Keyring } from './keyring.ts'
import type { Names, SessionKeys } from './names.ts'
import { readStored } from './packed.ts'

/** Where a session lies: the marks of its tenant and itself, and its keys in Redis. */
export interface Place {
  readonly home: Home
  readonly at: SessionKeys
}

/** What is authenticated with a blob, so that one moved elsewhere no longer opens. */
export const whereIs = (home: Home, group: string, place: string): string[] => [
  home.tenant,
  home.session,
  group,
  place,
]

/** The data keys of sessions, one a group, found in memory or in the session's hash, and what they open. */
export class Groups {
  readonly #client: Client
  readonly #names: Names
  readonly #ring: Keyring

  constructor(client: Client, names: Names, ring: Keyring) {
    this.#client = client
    this.#names = names
    this.#ring = ring
  }

  placeOf(sessionId: string): Place {
    return this.placeIn(this.#ring.homeOf(sessionId))
  }

  placeIn(home: Home): Place {
    return { home, at: this.#names.of(home.session) }
  }

  nameOf(sessionId: string, group: string): string {
    return this.#ring.knownMark('group', sessionId, group)
  }

  /** A data key from memory or from Redis; null where there is none. */
  async find(place: Place, group: string): Promise<Key | null> {
    return this.#ring.group(place.home, group) ?? this.#fetch(place, group)
  }

  /** The key in memory may be that of a case which another process forgot and opened anew under its old name. */
  async sealerOf(body: Buffer, place: Place, group: string): Promise<Key | null> {
    const known = this.#ring.group(place.home, group)
    return known?.id.equals(sealerOf(body)) ? known : this.#fetch(place, group)
  }

  /** What stands as `GROUP…`, opened with the group's key. */
  async open(place: Place, stored: Buffer, where: string): Promise<string> {
    const { group, body } = readSealed(stored)
    const key = await this.sealerOf(body, place, group)
    if (key === null) throw new Error('A letter’s key is gone, and the letter with it.')
    return unseal(key, whereIs(place.home, group, where), body).toString('utf8')
  }

  /** Opens the data keys of a stored session, by group. */
  async keysIn({ home }: Place, stored: Readonly<Record<string, Buffer>>): Promise<Map<string, Key>> {
    const tenantKey = await this.#ring.tenant(home.tenant)
    const keys = new Map<string, Key>()
    for (const [field, wrapped] of Object.entries(stored))
      if (field.startsWith('k/'))
        keys.set(field.slice(2), this.#ring.openGroup(tenantKey, home, field.slice(2), wrapped))
    return keys
  }

  /** The parts of a stored session, by name. */
  async parts(place: Place, stored: Readonly<Record<string, Buffer>>): Promise<Map<string, unknown>> {
    const keys = await this.keysIn(place, stored)
    const parts = new Map<string, unknown>()
    for (const [field, part] of Object.entries(stored)) {
      if (!field.startsWith('p/')) continue
      const { group, body } = readSealed(part)
      const key = keys.get(group)
      if (key === undefined) throw new Error('A part’s key is gone, and the part with it.')
      const plain = unseal(key, whereIs(place.home, group, field), body)
      const [name, value] = readStored(plain) as [string, unknown]
      parts.set(name, value)
    }
    return parts
  }

  async #fetch({ home, at }: Place, group: string): Promise<Key | null> {
    const wrapped = await this.#client.again(() => this.#client.redis.hgetBuffer(at.session, `k/${group}`))
    return wrapped && this.#ring.openGroup(await this.#ring.tenant(home.tenant), home, group, wrapped)
  }
}
