import type { FileKey, FileKeys } from '../ports.ts'
import {
  fileKey,
  type FilePlace,
  folderStart,
  hasId,
  readFolder,
  unwrapFileKey,
  wrapFileKey,
} from './file-keys.ts'
import { newKey } from './seal.ts'
import type { Sql } from './sql.ts'
import { asBytes, type Vault } from './vault.ts'

/** The group under which the key of a case's files is kept. */
export const fileKeyGroup = (caseId: string): string => `file-key/${caseId}`

/** Kept beside the data keys of the groups, so that a commit which forgets a case burns them with it. */
export class SqliteFileKeys implements FileKeys {
  readonly root: string
  readonly #sql: Sql
  readonly #vault: Vault

  constructor(sql: Sql, vault: Vault) {
    this.#sql = sql
    this.#vault = vault
    this.root = vault.mark('files')
  }

  placeOf(sessionId: string, caseId: string): string {
    return folderStart(this.root, this.#place(sessionId, caseId))
  }

  async find(sessionId: string, caseId: string): Promise<FileKey | null> {
    const place = this.#place(sessionId, caseId)
    const stored = this.#stored(place.home.session, place.group)
    return stored && this.#open(place, stored)
  }

  async make(sessionId: string, caseId: string): Promise<FileKey> {
    const place = this.#place(sessionId, caseId)
    const { session, tenant } = place.home
    return this.#open(
      place,
      this.#write(() => this.#stored(session, place.group) ?? this.#add(place, tenant)),
    )
  }

  async burn(sessionId: string, caseId: string): Promise<void> {
    const { home, group } = this.#place(sessionId, caseId)
    this.#sql.run('DELETE FROM grp WHERE session = ? AND id = ?', home.session, group)
  }

  async stateOf(folder: string): Promise<'alive' | 'dead' | 'stranger'> {
    const read = readFolder(this.root, folder)
    if (!read) return 'stranger'
    const stored = this.#stored(read.session, read.group)
    if (stored && hasId(stored, read.keyId)) return 'alive'
    return this.#sql.get('SELECT 1 FROM session WHERE id = ?', read.session) ? 'dead' : 'stranger'
  }

  async ownerOf(folder: string): Promise<string | null> {
    const session = readFolder(this.root, folder)?.session
    const row = session === undefined ? null : this.#sql.get('SELECT * FROM session WHERE id = ?', session)
    return row && session !== undefined
      ? this.#vault.openName({ tenant: String(row['tenant']), session }, row['name'])
      : null
  }

  #add(place: FilePlace, tenant: string): Uint8Array {
    const made = wrapFileKey(this.#vault.tenantKey(tenant), place, newKey())
    this.#sql.run('INSERT INTO grp VALUES (?, ?, ?)', place.home.session, place.group, made)
    return made
  }

  #write<T>(work: () => T): T {
    try {
      return this.#sql.write(work)
    } catch (error) {
      this.#vault.forgetOpen()
      throw error
    }
  }

  #place(sessionId: string, caseId: string): FilePlace {
    const group = this.#vault.mark('group', sessionId, fileKeyGroup(caseId))
    return { home: this.#vault.homeOf(sessionId), group }
  }

  #stored(session: string, group: string): Uint8Array | null {
    const row = this.#sql.get('SELECT body FROM grp WHERE session = ? AND id = ?', session, group)
    return row ? asBytes(row['body']) : null
  }

  #open(place: FilePlace, stored: Uint8Array): FileKey {
    const key = unwrapFileKey(this.#vault.tenantKey(place.home.tenant), place, stored)
    return fileKey(this.root, place, key, (...parts) => this.#vault.mark(...parts))
  }
}
