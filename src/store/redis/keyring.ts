import { createSecretKey, type KeyObject } from 'node:crypto'
import { tenantOf } from '../../core/tenant.ts'
import { type MasterKeys, wrapperOf } from '../master-key.ts'
import { mark, newKey, seal, unseal, unwrap, wrap, type Key } from '../seal.ts'
import type { Home } from '../vault.ts'
import type { Client } from './client.ts'
import type { Names } from './names.ts'

const mostKept = 5000

/** The keys of an installation in Redis: the master key opens tenants' keys, a tenant's key opens its cases'. */
export class Keyring {
  readonly #client: Client
  readonly #names: Names
  readonly #keys: MasterKeys
  readonly #index: KeyObject
  readonly #tenants = new Map<string, Key>()
  readonly #groups = new Map<string, Key>()
  readonly #marks = new Map<string, string>()

  private constructor(client: Client, names: Names, keys: MasterKeys, index: KeyObject) {
    this.#client = client
    this.#names = names
    this.#keys = keys
    this.#index = index
  }

  /** The key for ids is kept wrapped in Redis, because the ids must outlive a change of the master key. */
  static async open(client: Client, names: Names, keys: MasterKeys): Promise<Keyring> {
    const { wrapping, index } = keys.current
    const mine = seal(wrapping, ['index'], index.export())
    await client.again(() => client.redis.hsetnx(names.meta, 'index', mine))
    const stored = await client.again(() => client.redis.hgetBuffer(names.meta, 'index'))
    if (stored === null)
      throw new Error('Redis keeps nothing that is written to it; look at its configuration.')
    const opened = unseal(wrapperOf(keys, stored), ['index'], stored)
    return new Keyring(client, names, keys, createSecretKey(opened))
  }

  mark(...parts: readonly string[]): string {
    return mark(this.#index, ...parts)
  }

  /** A mark that is asked for at every turn, kept for the next. */
  knownMark(...parts: readonly string[]): string {
    const name = JSON.stringify(parts)
    return this.#marks.get(name) ?? remember(this.#marks, name, this.mark(...parts))
  }

  homeOf(sessionId: string): Home {
    return {
      tenant: this.knownMark('tenant', tenantOf(sessionId)),
      session: this.knownMark('session', sessionId),
    }
  }

  /** The tenant's key, made at its first use; two replicas that make it at once end with the same one. */
  async tenant(tenant: string): Promise<Key> {
    const known = this.#tenants.get(tenant)
    if (known) return known
    const where = ['tenant', tenant]
    const at = this.#names.tenant(tenant)
    const { redis } = this.#client
    let body = await this.#client.again(() => redis.getBuffer(at))
    if (body === null) {
      const mine = wrap(this.#keys.current.wrapping, where, newKey())
      await this.#client.again(() => redis.setnx(at, mine))
      body = await this.#client.again(() => redis.getBuffer(at))
    }
    if (body === null) throw new Error('A tenant’s key was deleted while it was made.')
    return remember(this.#tenants, tenant, unwrap(wrapperOf(this.#keys, body), where, body))
  }

  /** A session's own id, sealed under the tenant's key. */
  async sealName(home: Home, sessionId: string): Promise<Buffer> {
    return seal(await this.tenant(home.tenant), ['name', home.tenant, home.session], sessionId)
  }

  async openName(home: Home, sealed: Buffer): Promise<string> {
    const where = ['name', home.tenant, home.session]
    return unseal(await this.tenant(home.tenant), where, sealed).toString('utf8')
  }

  group(home: Home, group: string): Key | undefined {
    return this.#groups.get(`${home.session}/${group}`)
  }

  /** Opens a stored data key and keeps it in memory. */
  openGroup(by: Key, home: Home, group: string, wrapped: Buffer): Key {
    const key = unwrap(by, ['group', home.session, group], wrapped)
    return remember(this.#groups, `${home.session}/${group}`, key)
  }

  /** A new data key and what of it is stored; it counts once its commit is saved. */
  newGroup(by: Key, home: Home, group: string): { key: Key; wrapped: Buffer } {
    const key = newKey()
    return { key, wrapped: wrap(by, ['group', home.session, group], key) }
  }

  keepGroup(home: Home, group: string, key: Key): void {
    remember(this.#groups, `${home.session}/${group}`, key)
  }

  dropGroups(home: Home): void {
    for (const name of this.#groups.keys()) if (name.startsWith(`${home.session}/`)) this.#groups.delete(name)
  }
}

function remember<T>(kept: Map<string, T>, name: string, value: T): T {
  const oldest = kept.keys().next().value
  if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest)
  kept.set(name, value)
  return value
}
