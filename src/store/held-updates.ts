import type { Update } from '../core/event.ts'
import type { Sql } from './sql.ts'
import type { Home, Vault } from './vault.ts'

const failedMs = 25 * 60 * 60 * 1000

/** Sets an update aside, sealed with the key of its case, so that it goes when the case is forgotten. */
export function holdUpdate(
  sql: Sql,
  vault: Vault,
  home: Home,
  group: string,
  { update, reason }: { update: Update; reason: string },
  now: number,
): void {
  const last = sql.get(`SELECT seq FROM sqlite_sequence WHERE name = 'dead'`)
  const place = Number(last?.['seq'] ?? 0) + 1
  const body = sealedOrNull(() => vault.seal(home, group, `update/${place}`, update))
  sql.run(
    `INSERT INTO dead (session, box, grp, letter, body, reason, at) VALUES (?, 'update', ?, ?, ?, ?, ?)`,
    home.session,
    group,
    place,
    body,
    reason,
    now,
  )
}

/** Where the key chain itself does not open, nothing can be sealed, and the words are not kept. */
function sealedOrNull(sealed: () => Buffer): Buffer | null {
  try {
    return sealed()
  } catch {
    return null
  }
}

export function heldUpdate(sql: Sql, vault: Vault, id: number): Update | null {
  const row = sql.get(
    `SELECT d.*, s.tenant FROM dead d JOIN session s ON s.id = d.session WHERE d.id = ? AND d.box = 'update'`,
    id,
  )
  if (!row || row['body'] === null) return null
  const home = { tenant: String(row['tenant']), session: String(row['session']) }
  return vault.unseal(home, String(row['grp']), `update/${Number(row['letter'])}`, row['body']) as Update
}

/** How often an update failed within a day. */
export function countFailure(sql: Sql, session: string, id: string, now: number): number {
  sql.run('DELETE FROM failed WHERE until <= ?', now)
  const add = `INSERT INTO failed VALUES (?, ?, 1, ?)
    ON CONFLICT DO UPDATE SET tries = tries + 1, until = excluded.until RETURNING tries`
  return Number(sql.get(add, session, id, now + failedMs)?.['tries'])
}
