import { join } from 'node:path'
import { groupOf, partsOf, sessionFrom, type Session } from '../core/session.ts'
import type { Effect } from '../core/effect.ts'
import type { Update } from '../core/event.ts'
import type { Backlog, Commit, DeadLetter, FileKeys, Mailbox, Room, Store, TranscriptLine } from '../ports.ts'
import { filesGroup, groupOfLetter, unreadGroup } from './letter-key.ts'
import { Mailboxes } from './mailboxes.ts'
import { countFailure, heldUpdate, holdUpdate } from './held-updates.ts'
import { makeFolder, masterKeys, type MasterKeys } from './master-key.ts'
import { Sql } from './sql.ts'
import { fileKeyGroup, SqliteFileKeys } from './sqlite-file-keys.ts'
import { Vault, type Home } from './vault.ts'

const seenMs = 25 * 60 * 60 * 1000
const mostLines = 5000

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
  #owesErasure = false

  constructor(sql: Sql, vault: Vault) {
    this.#sql = sql
    this.#vault = vault
    this.fileKeys = new SqliteFileKeys(sql, vault)
    this.#boxes = new Mailboxes(sql, vault)
    this.#boxes.freeAll()
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
    const result = this.#write(() => this.#commit(commit))
    if (this.#owesErasure) this.#emptyJournal()
    return result
  }

  async remove({ id, version }: Session): Promise<boolean> {
    const isGone = this.#write(() => this.#remove(id, version))
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
      if (this.#isSeen(home, seen, now)) return
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

  #isSeen(home: Home, seen: string, now: number): boolean {
    const find = 'SELECT 1 FROM seen WHERE session = ? AND id = ? AND until > ?'
    return this.#sql.get(find, home.session, seen, now) !== undefined
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

  #commit(commit: Commit): 'saved' | 'lost' | 'seen' {
    const { previous, session, now } = commit
    const home = this.#vault.homeOf(session.id)
    const seen = commit.seen === null ? null : this.#vault.mark('seen', session.id, commit.seen)
    if (seen !== null && this.#isSeen(home, seen, now)) return 'seen'
    const stored = this.#sql.get('SELECT version FROM session WHERE id = ?', home.session)
    if ((stored?.['version'] ?? null) !== (previous?.version ?? null)) return 'lost'
    const forgot = this.#forgetGone(home, previous, session)
    this.#saveSession(home, previous, session, forgot)
    this.#sql.run('DELETE FROM seen WHERE until <= ?', now)
    if (seen !== null) {
      this.#sql.run('INSERT OR REPLACE INTO seen VALUES (?, ?, ?)', home.session, seen, now + seenMs)
    }
    if (seen !== null) this.#boxes.postOwed(home, now)
    for (const effect of commit.effects) {
      const group = groupOfLetter(effect, session)
      if (group !== null) this.#boxes.post(home, this.#group(session.id, group), effect, now)
    }
    if (forgot) this.#boxes.recount(home)
    this.#boxes.setClock(home, session.wakeAt)
    if (commit.aside)
      holdUpdate(
        this.#sql,
        this.#vault,
        home,
        this.#group(session.id, `case/${session.current}`),
        commit.aside,
        now,
      )
    for (const line of commit.transcript) this.#append(home, session, line)
    return 'saved'
  }

  /** The tenant's key goes with its last session. */
  #remove(sessionId: string, version: number): boolean {
    const home = this.#vault.homeOf(sessionId)
    const stored = this.#sql.get('SELECT version FROM session WHERE id = ?', home.session)
    if (!stored) return true
    if (stored['version'] !== version) return false
    for (const table of ['part', 'line', 'letter', 'dead', 'due', 'seen', 'failed', 'grp'])
      this.#sql.run(`DELETE FROM ${table} WHERE session = ?`, home.session)
    this.#sql.run('DELETE FROM session WHERE id = ?', home.session)
    const last = 'DELETE FROM tenant WHERE id = ? AND NOT EXISTS (SELECT 1 FROM session WHERE tenant = ?)'
    this.#sql.run(last, home.tenant, home.tenant)
    this.#vault.forgetOpen()
    this.#owesErasure = true
    return true
  }

  #saveSession(home: Home, previous: Session | null, session: Session, forgot: boolean): void {
    if (session.version !== (previous?.version ?? 0) + 1) {
      throw new Error(`The session ${home.session} must go up by one version a commit.`)
    }
    if (previous) {
      this.#sql.run('UPDATE session SET version = ? WHERE id = ?', session.version, home.session)
    } else {
      const name = this.#vault.sealName(home, session.id)
      const add = 'INSERT INTO session VALUES (?, ?, ?, ?)'
      this.#sql.run(add, home.session, home.tenant, session.version, name)
    }
    const old = previous ? partsOf(previous) : new Map<string, unknown>()
    const next = partsOf(session)
    for (const [name, value] of next) {
      const resealed = forgot && groupOf(name) === 'session'
      if (old.get(name) === value && !resealed) continue
      const [id, group] = [this.#vault.mark('part', session.id, name), this.#group(session.id, groupOf(name))]
      const body = this.#vault.seal(home, group, `part/${id}`, [name, value])
      this.#sql.run('INSERT OR REPLACE INTO part VALUES (?, ?, ?, ?)', home.session, group, id, body)
    }
    for (const name of old.keys()) {
      if (next.has(name)) continue
      const id = this.#vault.mark('part', session.id, name)
      this.#sql.run('DELETE FROM part WHERE session = ? AND id = ?', home.session, id)
    }
  }

  /**
   * A case that left the session takes its key, parts, lines and letters with it. The session's own key goes too,
   * because what it sealed told of that case; its parts are sealed anew.
   */
  #forgetGone(home: Home, previous: Session | null, session: Session): boolean {
    const ids = [...Object.keys(session.cases), session.current]
    const cases = ids.flatMap((id) => [`case/${id}`, fileKeyGroup(id)])
    const named = ['session', filesGroup, unreadGroup, ...cases]
    const kept = new Set(named.map((group) => this.#group(session.id, group)))
    const stored = this.#sql.all('SELECT id FROM grp WHERE session = ?', home.session)
    const gone = stored.map(({ id }) => String(id)).filter((group) => !kept.has(group))
    const hasLeft = Object.keys(previous?.cases ?? {}).some((id) => !ids.includes(id))
    if (gone.length === 0 && !hasLeft) return false
    for (const group of [...gone, this.#group(session.id, unreadGroup)]) {
      this.#vault.burn(home, group)
      for (const table of ['part', 'line', 'letter', 'dead']) {
        this.#sql.run(`DELETE FROM ${table} WHERE session = ? AND grp = ?`, home.session, group)
      }
    }
    this.#vault.burn(home, this.#group(session.id, 'session'))
    this.#owesErasure = true
    return true
  }

  /** A line about a case that this very turn forgot is not kept. */
  #append(home: Home, session: Session, line: TranscriptLine): void {
    if (line.caseId !== session.current && !Object.hasOwn(session.cases, line.caseId)) return
    const group = this.#group(session.id, `case/${line.caseId}`)
    const find = 'SELECT max(place) AS last FROM line WHERE session = ? AND grp = ?'
    const place = Number(this.#sql.get(find, home.session, group)?.['last'] ?? 0) + 1
    const body = this.#vault.seal(home, group, `line/${place}`, line)
    this.#sql.run('INSERT INTO line VALUES (?, ?, ?, ?)', home.session, group, place, body)
    const cap = 'DELETE FROM line WHERE session = ? AND grp = ? AND place <= ?'
    this.#sql.run(cap, home.session, group, place - mostLines)
  }

  #group(sessionId: string, group: string): string {
    return this.#vault.mark('group', sessionId, group)
  }
}
