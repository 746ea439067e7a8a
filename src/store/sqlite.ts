import { join } from 'node:path'
import { sessionFrom, type Session } from '../core/session.ts'
import type { Effect } from '../core/effect.ts'
import type { Update } from '../core/event.ts'
import type { Backlog, Commit, DeadLetter, FileKeys, Mailbox, Room, Store, TranscriptLine } from '../ports.ts'
import { unreadGroup } from './letter-key.ts'
import { Mailboxes } from './mailboxes.ts'
import { countFailure, heldUpdate, holdUpdate } from './held-updates.ts'
import { makeFolder, masterKeys, type MasterKeys } from './master-key.ts'
import { Sql } from './sql.ts'
import { SqliteFileKeys } from './sqlite-file-keys.ts'
import { seenMs, SessionRows } from './sqlite-sessions.ts'
import { Vault } from './vault.ts'

/** The embedded store: one sealed file, one process. `:memory:` for tests. */
export function openSqlite(options: { path: string; keys: MasterKeys }): Store {
  const sql = new Sql(options.path)
  try {
    return new SqliteStore(sql, new Vault(sql, options.keys))
  } catch (error) {
    sql.close()
    throw error
  }
}

/** The store of a data folder, with the key given or the folder's own. */
export function openFolder(folder: string, masterKey?: string, old?: readonly string[]): Store {
  makeFolder(folder)
  const keys = masterKeys({ folder, given: masterKey, ...(old ? { old } : {}) })
  return openSqlite({ path: join(folder, 'coach.db'), keys })
}

class SqliteStore implements Store {
  readonly fileKeys: FileKeys
  readonly #sql: Sql
  readonly #vault: Vault
  readonly #boxes: Mailboxes
  readonly #rows: SessionRows
  #owesErasure = false

  constructor(sql: Sql, vault: Vault) {
    this.#sql = sql
    this.#vault = vault
    this.fileKeys = new SqliteFileKeys(sql, vault)
    this.#boxes = new Mailboxes(sql, vault)
    this.#boxes.freeAll()
    this.#rows = new SessionRows(sql, vault, this.#boxes)
  }

  async load(sessionId: string): Promise<Session | null> {
    const home = this.#vault.homeOf(sessionId)
    const rows = this.#sql.all('SELECT * FROM part WHERE session = ?', home.session)
    if (rows.length === 0) return null
    const parts = new Map<string, unknown>()
    for (const { id, grp, body } of rows) {
      const part = this.#vault.unseal(home, String(grp), `part/${String(id)}`, body) as [string, unknown]
      parts.set(...part)
    }
    return sessionFrom(parts)
  }

  async commit(commit: Commit): Promise<'saved' | 'lost' | 'seen'> {
    const { result, forgot } = this.#write(() => this.#rows.commit(commit))
    this.#owesErasure ||= forgot
    if (this.#owesErasure) this.#emptyJournal()
    return result
  }

  async remove({ id, version }: Session): Promise<boolean> {
    const isGone = this.#write(() => this.#rows.remove(id, version))
    this.#owesErasure ||= isGone
    if (this.#owesErasure) this.#emptyJournal()
    return isGone
  }

  async claim(now: number, leaseMs: number, room: number | Room): Promise<Mailbox[]> {
    return this.#write(() => this.#boxes.claim(now, leaseMs, room))
  }

  async renew(mailbox: Mailbox, leaseEnd: number): Promise<Mailbox | null> {
    return this.#write(() => this.#boxes.renew(mailbox, leaseEnd))
  }

  async settle(mailbox: Mailbox): Promise<Mailbox | null> {
    return this.#write(() => this.#boxes.settle(mailbox))
  }

  async postpone(mailbox: Mailbox, at: number): Promise<void> {
    this.#write(() => this.#boxes.postpone(mailbox, at))
  }

  async bury(mailbox: Mailbox, reason: string, now: number, word?: Effect | null): Promise<Mailbox | null> {
    return this.#write(() => this.#boxes.bury(mailbox, reason, now, word ?? null))
  }

  async deadLetters(): Promise<DeadLetter[]> {
    return this.#boxes.dead()
  }

  async replay(id: string, now: number): Promise<boolean> {
    return this.#write(() => this.#boxes.replay(Number(id), now))
  }

  async heldUpdate(id: string): Promise<Update | null> {
    return heldUpdate(this.#sql, this.#vault, Number(id))
  }

  async discard(id: string): Promise<boolean> {
    return this.#write(() => this.#sql.run('DELETE FROM dead WHERE id = ?', Number(id)) > 0)
  }

  async keepUnread(update: Update, reason: string, now: number): Promise<void> {
    const home = this.#vault.homeOf(update.session)
    const seen = this.#vault.mark('seen', update.session, update.id)
    this.#write(() => {
      if (this.#rows.isSeen(home, seen, now)) return
      holdUpdate(
        this.#sql,
        this.#vault,
        home,
        this.#group(update.session, unreadGroup),
        { update, reason },
        now,
      )
      this.#sql.run('INSERT OR REPLACE INTO seen VALUES (?, ?, ?)', home.session, seen, now + seenMs)
    })
  }

  async countFailure({ session, id }: Update, now: number): Promise<number> {
    const home = this.#vault.homeOf(session)
    return this.#write(() =>
      countFailure(this.#sql, home.session, this.#vault.mark('failed', session, id), now),
    )
  }

  clock(): number {
    return Date.now()
  }

  async transcript(sessionId: string, caseId: string): Promise<TranscriptLine[]> {
    const home = this.#vault.homeOf(sessionId)
    const group = this.#group(sessionId, `case/${caseId}`)
    const find = 'SELECT place, body FROM line WHERE session = ? AND grp = ? ORDER BY place'
    return this.#sql
      .all(find, home.session, group)
      .map(
        (row) =>
          this.#vault.unseal(home, group, `line/${Number(row['place'])}`, row['body']) as TranscriptLine,
      )
  }

  async backlog(now: number): Promise<Backlog> {
    return this.#boxes.backlog(now)
  }

  /** The file is opened by one process alone. */
  async hold(): Promise<boolean> {
    return true
  }

  async close(): Promise<void> {
    this.#sql.close()
  }

  #write<T>(work: () => T): T {
    try {
      return this.#sql.write(work)
    } catch (error) {
      this.#vault.forgetOpen()
      throw error
    }
  }

  /** A failure here is not the turn's, which is saved; it is tried again at the next commit and at the next start. */
  #emptyJournal(): void {
    try {
      this.#sql.emptyJournal()
      this.#owesErasure = false
    } catch {
      this.#owesErasure = true
    }
  }

  #group(sessionId: string, group: string): string {
    return this.#vault.mark('group', sessionId, group)
  }
}
