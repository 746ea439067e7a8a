import { createSecretKey, type KeyObject } from 'node:crypto'
import { tenantOf } from '../core/tenant.ts'
import { type MasterKeys, wrapperOf } from './master-key.ts'
import { mark, newKey, seal, unseal, unwrap, wrap, type Key } from './seal.ts'
import type { Sql } from './sql.ts'

/** A session's rows: the marks that stand for its tenant and itself. */
export interface Home {
  readonly tenant: string
  readonly session: string
}

const mostOpenKeys = 1000

/** The key chain of one database: master key, tenant keys, one data key a group. Unwrapped keys stay in memory. */
export class Vault {
  readonly #sql: Sql
  readonly #keys: MasterKeys
  readonly #index: KeyObject
  readonly #open = new Map<string, Key>()

  constructor(sql: Sql, keys: MasterKeys) {
    this.#sql = sql
    this.#keys = keys
    this.#index = this.#openIndex()
  }

  mark(...parts: readonly string[]): string {
    return mark(this.#index, ...parts)
  }

  homeOf(sessionId: string): Home {
    return { tenant: this.mark('tenant', tenantOf(sessionId)), session: this.mark('session', sessionId) }
  }

  /** Seals under the group's data key, making the key if the group is new. */
  seal(home: Home, group: string, place: string, value: unknown): Buffer {
    return seal(
      this.#groupKey(home, group) ?? this.#newGroupKey(home, group),
      whereIs(home, group, place),
      JSON.stringify(value),
    )
  }

  unseal(home: Home, group: string, place: string, body: unknown): unknown {
    const plain = unseal(
      this.#groupKey(home, group) ?? this.#newGroupKey(home, group),
      whereIs(home, group, place),
      asBytes(body),
    )
    return JSON.parse(plain.toString('utf8'))
  }

  /** A session's own id, needed to deliver its letters, sealed under the tenant's key. */
  sealName(home: Home, sessionId: string): Buffer {
    return seal(this.tenantKey(home.tenant), ['name', home.tenant, home.session], sessionId)
  }

  openName(home: Home, body: unknown): string {
    const where = ['name', home.tenant, home.session]
    return unseal(this.tenantKey(home.tenant), where, asBytes(body)).toString('utf8')
  }

  /** Deletes a group's key; what it sealed is then gone, wherever a copy of it may be. */
  burn(home: Home, group: string): void {
    this.#sql.run('DELETE FROM grp WHERE session = ? AND id = ?', home.session, group)
    this.#open.delete(group)
  }

  /** Drops the keys in memory: after a write that failed, some of them may not be on disk. */
  forgetOpen(): void {
    this.#open.clear()
  }

  #groupKey(home: Home, group: string): Key | null {
    const known = this.#open.get(group)
    if (known) return known
    const row = this.#sql.get('SELECT body FROM grp WHERE session = ? AND id = ?', home.session, group)
    if (!row) return null
    const by = this.tenantKey(home.tenant)
    return this.#remember(group, unwrap(by, ['group', home.session, group], asBytes(row['body'])))
  }

  #newGroupKey(home: Home, group: string): Key {
    const key = newKey()
    const body = wrap(this.tenantKey(home.tenant), ['group', home.session, group], key)
    this.#sql.run('INSERT INTO grp VALUES (?, ?, ?)', home.session, group, body)
    return this.#remember(group, key)
  }

  /** Made at its first use. */
  tenantKey(tenant: string): Key {
    const known = this.#open.get(tenant)
    if (known) return known
    const row = this.#sql.get('SELECT body FROM tenant WHERE id = ?', tenant)
    const where = ['tenant', tenant]
    if (row) {
      const body = asBytes(row['body'])
      return this.#remember(tenant, unwrap(wrapperOf(this.#keys, body), where, body))
    }
    const key = newKey()
    const body = wrap(this.#keys.current.wrapping, where, key)
    this.#sql.run('INSERT INTO tenant VALUES (?, ?)', tenant, body)
    return this.#remember(tenant, key)
  }

  #remember(name: string, key: Key): Key {
    const oldest = this.#open.keys().next().value
    if (this.#open.size >= mostOpenKeys && oldest !== undefined) this.#open.delete(oldest)
    this.#open.set(name, key)
    return key
  }

  /** The key for ids is kept wrapped, because the ids must outlive a change of the master key. */
  #openIndex(): KeyObject {
    const where = ['index']
    const row = this.#sql.get(`SELECT body FROM meta WHERE name = 'index'`)
    if (row) {
      const body = asBytes(row['body'])
      return createSecretKey(unseal(wrapperOf(this.#keys, body), where, body))
    }
    const { wrapping, index } = this.#keys.current
    this.#sql.run(`INSERT INTO meta VALUES ('index', ?)`, seal(wrapping, where, index.export()))
    return index
  }
}

function whereIs(home: Home, group: string, place: string): string[] {
  return [home.tenant, home.session, group, place]
}

export function asBytes(value: unknown): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw new Error('The store holds something that is not sealed.')
}
