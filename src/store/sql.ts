import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite'
import { plainly } from './sqlite-error.ts'

export type Row = Record<string, SQLOutputValue>

/** Every id is an HMAC and every body is sealed; only versions, times and counts stand in the clear. */
const tables = `
  CREATE TABLE meta    (name TEXT PRIMARY KEY, body BLOB NOT NULL);
  CREATE TABLE tenant  (id TEXT PRIMARY KEY, body BLOB NOT NULL);
  CREATE TABLE session (id TEXT PRIMARY KEY, tenant TEXT NOT NULL, version INTEGER NOT NULL, name BLOB NOT NULL);
  CREATE TABLE grp     (session TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL, PRIMARY KEY (session, id));
  CREATE TABLE part    (session TEXT NOT NULL, grp TEXT NOT NULL, id TEXT NOT NULL, body BLOB NOT NULL,
                        PRIMARY KEY (session, id));
  CREATE TABLE line    (session TEXT NOT NULL, grp TEXT NOT NULL, place INTEGER NOT NULL, body BLOB NOT NULL,
                        PRIMARY KEY (session, grp, place));
  CREATE TABLE letter  (id INTEGER PRIMARY KEY AUTOINCREMENT, session TEXT NOT NULL, box TEXT NOT NULL,
                        grp TEXT NOT NULL, body BLOB NOT NULL);
  CREATE TABLE due     (session TEXT NOT NULL, box TEXT NOT NULL, at INTEGER NOT NULL, lease INTEGER NOT NULL,
                        tries INTEGER NOT NULL, PRIMARY KEY (session, box));
  CREATE TABLE seen    (session TEXT NOT NULL, id TEXT NOT NULL, until INTEGER NOT NULL, PRIMARY KEY (session, id));
  CREATE TABLE dead    (id INTEGER PRIMARY KEY AUTOINCREMENT, session TEXT NOT NULL, box TEXT NOT NULL, grp TEXT,
                        letter INTEGER, body BLOB, reason TEXT NOT NULL, at INTEGER NOT NULL);
  CREATE INDEX letter_by_box ON letter (session, box, id);
  CREATE INDEX due_by_time ON due (at);
  CREATE INDEX seen_by_time ON seen (until);
`

/** What leads from each version of the file to the next. */
const steps = [
  tables,
  `
  DROP INDEX due_by_time;
  CREATE INDEX due_by_box ON due (box, at);
  CREATE TABLE failed (session TEXT NOT NULL, id TEXT NOT NULL, tries INTEGER NOT NULL, until INTEGER NOT NULL,
                       PRIMARY KEY (session, id));
`,
]

/** The database file: opened for this process alone, brought to today's tables, its errors made plain. */
export class Sql {
  readonly #db: DatabaseSync
  readonly #path: string
  readonly #statements = new Map<string, StatementSync>()

  constructor(path: string) {
    this.#path = path
    this.#db = this.#try(() => new DatabaseSync(path, { timeout: 1000 }))
    try {
      this.#try(() => this.#prepare())
    } catch (error) {
      this.#db.close()
      throw error
    }
  }

  get(text: string, ...values: SQLInputValue[]): Row | undefined {
    return this.#try(() => this.#statement(text).get(...values))
  }

  all(text: string, ...values: SQLInputValue[]): Row[] {
    return this.#try(() => this.#statement(text).all(...values))
  }

  /** How many rows it changed. */
  run(text: string, ...values: SQLInputValue[]): number {
    return this.#try(() => Number(this.#statement(text).run(...values).changes))
  }

  /** All of it or nothing. */
  write<T>(work: () => T): T {
    this.#try(() => this.#db.exec('BEGIN IMMEDIATE'))
    try {
      const result = work()
      this.#try(() => this.#db.exec('COMMIT'))
      return result
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('ROLLBACK')
      throw error
    }
  }

  /** Moves the journal into the file and empties it, so that nothing overwritten survives there. */
  emptyJournal(): void {
    this.#try(() => this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)'))
  }

  close(): void {
    this.#try(() => this.#db.close())
  }

  #prepare(): void {
    this.#db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL')
    this.#db.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY')
    this.#db.exec('BEGIN EXCLUSIVE')
    const version = Number(this.#db.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0)
    if (version > steps.length) {
      this.#db.exec('ROLLBACK')
      throw new Error(`A newer Appeal Coach wrote ${this.#path}; update this program, then start it again.`)
    }
    if (version < steps.length)
      this.#db.exec(`${steps.slice(version).join(';')}; PRAGMA user_version = ${steps.length}`)
    this.#db.exec('COMMIT')
    this.#db.exec('PRAGMA wal_checkpoint(TRUNCATE)') // what a crash left between an erasure and its emptying
  }

  #statement(text: string): StatementSync {
    const known = this.#statements.get(text)
    if (known) return known
    const statement = this.#db.prepare(text)
    this.#statements.set(text, statement)
    return statement
  }

  #try<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw plainly(error, this.#path)
    }
  }
}
