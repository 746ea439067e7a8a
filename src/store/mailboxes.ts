import { Effect } from '../core/effect.ts'
import { boxes, type Backlog, type Box, type DeadLetter, type Mailbox, type Room } from '../ports.ts'
import type { Row, Sql } from './sql.ts'
import type { Home, Vault } from './vault.ts'

/** Where a letter waits that is posted to the chat with the next update. */
const owed = 'owed'

/** Letters and due times: one row of `due` a mailbox, hidden until its time has come and its lease has ended. */
export class Mailboxes {
  readonly #sql: Sql
  readonly #vault: Vault

  constructor(sql: Sql, vault: Vault) {
    this.#sql = sql
    this.#vault = vault
  }

  /** Whoever held a lease at open is dead, because the file is opened by one process. */
  freeAll(): void {
    this.#sql.run(`UPDATE due SET lease = 0`)
  }

  post(home: Home, group: string, effect: Effect, now: number, box: Box | typeof owed = effect.to): void {
    const last = this.#sql.get(`SELECT seq FROM sqlite_sequence WHERE name = 'letter'`)
    const id = Number(last?.['seq'] ?? 0) + 1
    const body = this.#vault.seal(home, group, `letter/${id}`, effect)
    this.#sql.run('INSERT INTO letter VALUES (?, ?, ?, ?, ?)', id, home.session, box, group, body)
    if (box === owed) return
    // A running lease stays: its worker gets this letter when it settles the one it holds.
    const add = 'INSERT INTO due VALUES (?, ?, ?, 0, 0) ON CONFLICT DO NOTHING'
    this.#sql.run(add, home.session, box, now)
  }

  /** The word about what was set aside; before the letters of the same commit, because its number is lower. */
  postOwed(home: Home, now: number): void {
    const post = `UPDATE letter SET box = 'chat' WHERE session = ? AND box = '${owed}'`
    if (this.#sql.run(post, home.session) === 0) return
    const add = `INSERT INTO due VALUES (?, 'chat', ?, 0, 0) ON CONFLICT DO NOTHING`
    this.#sql.run(add, home.session, now)
  }

  /** Always overwrites, so that a wake-up set while the last one is delivered is not lost. */
  setClock(home: Home, wakeAt: number | null): void {
    this.#sql.run(`DELETE FROM due WHERE session = ? AND box = 'clock'`, home.session)
    if (wakeAt !== null) this.#sql.run(`INSERT INTO due VALUES (?, 'clock', ?, 0, 0)`, home.session, wakeAt)
  }

  claim(now: number, leaseMs: number, room: number | Room): Mailbox[] {
    const find = 'SELECT * FROM due WHERE box = ? AND at <= ? AND lease <= ? ORDER BY at LIMIT ?'
    const due = boxes.flatMap((box) => {
      const most = typeof room === 'number' ? room : (room[box] ?? 0)
      return most > 0 ? this.#sql.all(find, box, now, now, most) : []
    })
    return due.flatMap((row) => {
      const leaseEnd = now + leaseMs
      const lease = 'UPDATE due SET lease = ? WHERE session = ? AND box = ?'
      // Before it is opened: what does not open must not stand before the others for ever.
      this.#sql.run(lease, leaseEnd, String(row['session']), String(row['box']))
      return this.#open(row, leaseEnd) ?? []
    })
  }

  renew(mailbox: Mailbox, leaseEnd: number): Mailbox | null {
    const row = this.#leased(mailbox)
    const longer = 'UPDATE due SET lease = ? WHERE session = ? AND box = ?'
    if (!row) return null
    this.#sql.run(longer, leaseEnd, String(row['session']), mailbox.to)
    return { ...mailbox, leaseEnd }
  }

  /** The next letter under the same lease; the row goes when there is none. */
  settle(mailbox: Mailbox): Mailbox | null {
    const row = this.#leased(mailbox)
    if (!row) return null
    if (mailbox.letter) this.#sql.run('DELETE FROM letter WHERE id = ?', Number(mailbox.letter.id))
    const { session } = this.#vault.homeOf(mailbox.sessionId)
    this.#sql.run('UPDATE due SET tries = 0 WHERE session = ? AND box = ?', session, mailbox.to)
    if (mailbox.letter) return this.#open({ ...row, tries: 0 }, mailbox.leaseEnd)
    this.#drop(session, mailbox.to)
    return null
  }

  postpone(mailbox: Mailbox, at: number): void {
    const row = this.#leased(mailbox)
    const back = 'UPDATE due SET at = ?, lease = 0, tries = tries + 1 WHERE session = ? AND box = ?'
    if (row) this.#sql.run(back, at, String(row['session']), mailbox.to)
  }

  /** The letter stays sealed, so that it can be sent after all and goes when its case is forgotten. */
  bury(mailbox: Mailbox, reason: string, now: number, word: Effect | null): Mailbox | null {
    const row = this.#leased(mailbox)
    if (!row) return null
    const letter = mailbox.letter ? Number(mailbox.letter.id) : null
    this.#setAside(String(row['session']), mailbox.to, letter, reason, now)
    const home = this.#vault.homeOf(mailbox.sessionId)
    const group =
      mailbox.letter && this.#sql.get('SELECT grp FROM letter WHERE id = ?', Number(mailbox.letter.id))
    if (word && group) {
      this.#sql.run(`DELETE FROM letter WHERE session = ? AND box = '${owed}'`, home.session)
      this.post(home, String(group['grp']), word, now, owed)
    }
    return this.settle(mailbox)
  }

  dead(): DeadLetter[] {
    return this.#sql.all('SELECT id, box, reason, at FROM dead ORDER BY id').map((row) => ({
      id: String(row['id']),
      to: row['box'] === 'update' ? 'update' : boxOf(row),
      at: Number(row['at']),
      reason: String(row['reason']),
    }))
  }

  /** Under its old id, because that is part of its seal. */
  replay(id: number, now: number): boolean {
    const row = this.#sql.get(`SELECT session, box, letter FROM dead WHERE id = ? AND box <> 'update'`, id)
    if (!row) return false
    const back =
      'INSERT OR IGNORE INTO letter SELECT letter, session, box, grp, body FROM dead WHERE id = ? AND letter IS NOT NULL'
    this.#sql.run(back, id)
    const add = 'INSERT INTO due VALUES (?, ?, ?, 0, 0) ON CONFLICT DO NOTHING'
    this.#sql.run(add, String(row['session']), String(row['box']), now)
    this.#sql.run('DELETE FROM dead WHERE id = ?', id)
    return true
  }

  /** After letters were deleted: what is left starts with a clean count, an empty box goes. */
  recount(home: Home): void {
    const empty = `DELETE FROM due WHERE session = ? AND box <> 'clock' AND NOT EXISTS
      (SELECT 1 FROM letter l WHERE l.session = due.session AND l.box = due.box)`
    this.#sql.run(empty, home.session)
    this.#sql.run(`UPDATE due SET tries = 0 WHERE session = ? AND box <> 'clock'`, home.session)
  }

  backlog(now: number): Backlog {
    const find =
      'SELECT box, count(*) AS n, min(at) AS first FROM due WHERE at <= ? AND lease <= ? GROUP BY box'
    const rows = new Map(this.#sql.all(find, now, now).map((row) => [row['box'], row]))
    const of = (box: Box): Backlog[Box] => {
      const row = rows.get(box)
      return row
        ? { count: Number(row['n']), oldestMs: now - Number(row['first']) }
        : { count: 0, oldestMs: 0 }
    }
    return { chat: of('chat'), model: of('model'), files: of('files'), clock: of('clock') }
  }

  #drop(session: string, box: Box): void {
    this.#sql.run('DELETE FROM due WHERE session = ? AND box = ?', session, box)
  }

  #leased(mailbox: Mailbox): Row | undefined {
    const { session } = this.#vault.homeOf(mailbox.sessionId)
    const find = 'SELECT * FROM due WHERE session = ? AND box = ? AND lease = ?'
    return this.#sql.get(find, session, mailbox.to, mailbox.leaseEnd)
  }

  #open(row: Row, leaseEnd: number): Mailbox | null {
    const session = String(row['session'])
    const named = this.#sql.get('SELECT tenant, name FROM session WHERE id = ?', session)
    const home = { tenant: String(named?.['tenant']), session }
    const sessionId = orNull(() => this.#vault.openName(home, named?.['name']))
    if (sessionId === null) return null
    const known = { sessionId, leaseEnd, tries: Number(row['tries']) }
    const to = boxOf(row)
    if (to === 'clock') return { ...known, to, letter: null }
    const first = 'SELECT * FROM letter WHERE session = ? AND box = ? ORDER BY id LIMIT 1'
    for (let letter = this.#sql.get(first, session, to); letter; letter = this.#sql.get(first, session, to)) {
      const [id, group, body] = [Number(letter['id']), String(letter['grp']), letter['body']]
      const effect = orNull(() => Effect.parse(this.#vault.unseal(home, group, `letter/${id}`, body)))
      if (effect) return { ...known, to, letter: { id: String(id), effect } }
      this.#setAside(session, to, id, unopened, leaseEnd)
      this.#sql.run('DELETE FROM letter WHERE id = ?', id)
    }
    this.#drop(session, to)
    return null
  }

  #setAside(session: string, box: Box, letter: number | null, reason: string, now: number): void {
    this.#sql.run(
      `INSERT INTO dead (session, box, grp, letter, body, reason, at)
       SELECT d.session, d.box, l.grp, l.id, l.body, ?, ? FROM due d LEFT JOIN letter l ON l.id = ?
       WHERE d.session = ? AND d.box = ?`,
      reason,
      now,
      letter,
      session,
      box,
    )
  }
}

const unopened = 'it could not be opened'

function orNull<T>(open: () => T): T | null {
  try {
    return open()
  } catch {
    return null
  }
}

function boxOf({ box }: Row): Box {
  return boxes.find((one) => one === box) ?? 'chat'
}
