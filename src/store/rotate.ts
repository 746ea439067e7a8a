import { type MasterKeys, rewrap } from './master-key.ts'
import { Sql } from './sql.ts'
import { asBytes } from './vault.ts'

/** How many keys were rewrapped, of how many that the master key wraps. */
export interface Rotated {
  readonly rewrapped: number
  readonly all: number
}

/** Rewraps the index key and the tenants' keys of a database under the current master key, all or none. */
export function rotateSqlite(options: { path: string; keys: MasterKeys }): Rotated {
  const sql = new Sql(options.path)
  try {
    const done = sql.write(() => rotate(sql, options.keys))
    sql.emptyJournal() // What an old key opens must not lie there any longer.
    return done
  } finally {
    sql.close()
  }
}

function rotate(sql: Sql, keys: MasterKeys): Rotated {
  const index = sql.all(`SELECT body FROM meta WHERE name = 'index'`)
  const tenants = sql.all('SELECT id, body FROM tenant')
  let rewrapped = 0
  for (const { body } of index) {
    const next = rewrap(keys, ['index'], asBytes(body))
    if (next) rewrapped += sql.run(`UPDATE meta SET body = ? WHERE name = 'index'`, next)
  }
  for (const { id, body } of tenants) {
    const next = rewrap(keys, ['tenant', String(id)], asBytes(body))
    if (next) rewrapped += sql.run('UPDATE tenant SET body = ? WHERE id = ?', next, String(id))
  }
  return { rewrapped, all: index.length + tenants.length }
}
