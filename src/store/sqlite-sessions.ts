import { groupOf, partsOf, type Session } from '../core/session.ts'
import type { Commit, TranscriptLine } from '../ports.ts'
import { holdUpdate } from './held-updates.ts'
import { filesGroup, groupOfLetter, unreadGroup } from './letter-key.ts'
import type { Mailboxes } from './mailboxes.ts'
import type { Sql } from './sql.ts'
import { fileKeyGroup } from './sqlite-file-keys.ts'
import type { Home, Vault } from './vault.ts'

export const seenMs = 25 * 60 * 60 * 1000
const mostLines = 5000

/** What a turn writes: a session's parts, letters and lines, and what goes with a case that left. */
export class SessionRows {
  readonly #sql: Sql
  readonly #vault: Vault
  readonly #boxes: Mailboxes

  constructor(sql: Sql, vault: Vault, boxes: Mailboxes) {
    this.#sql = sql
    this.#vault = vault
    this.#boxes = boxes
  }

  isSeen(home: Home, seen: string, now: number): boolean {
    const find = 'SELECT 1 FROM seen WHERE session = ? AND id = ? AND until > ?'
    return this.#sql.get(find, home.session, seen, now) !== undefined
  }

  /** Inside one write of the file; `forgot` where what is deleted must not stay readable in it. */
  commit(commit: Commit): { result: 'saved' | 'lost' | 'seen'; forgot: boolean } {
    const { previous, session, now } = commit
    const home = this.#vault.homeOf(session.id)
    const seen = commit.seen === null ? null : this.#vault.mark('seen', session.id, commit.seen)
    if (seen !== null && this.isSeen(home, seen, now)) return { result: 'seen', forgot: false }
    const stored = this.#sql.get('SELECT version FROM session WHERE id = ?', home.session)
    if ((stored?.['version'] ?? null) !== (previous?.version ?? null))
      return { result: 'lost', forgot: false }
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
    return { result: 'saved', forgot }
  }

  /** The tenant's key goes with its last session. */
  remove(sessionId: string, version: number): boolean {
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
