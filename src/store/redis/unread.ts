import type { Update } from '../../core/event.ts'
import { unreadGroup } from '../letter-key.ts'
import { seal, type Key } from '../seal.ts'
import type { Client } from './client.ts'
import { deadEntry, sealedBy } from './entry.ts'
import { type Groups, type Place, whereIs } from './groups.ts'
import type { Keyring } from './keyring.ts'
import type { Names } from './names.ts'
import { seenKeys, seenMs, seenNumber } from './seen.ts'

const firstSeen = 4
const mostTries = 5

interface Parts {
  readonly client: Client
  readonly names: Names
  readonly ring: Keyring
  readonly groups: Groups
}

/** Sets an update aside whose session does not open, under a key of its own; where not even that opens, without its words. */
export async function keepUnread(
  parts: Parts,
  update: Update,
  { reason, now }: { reason: string; now: number },
): Promise<void> {
  const { client, names, ring, groups } = parts
  const place = groups.placeOf(update.session)
  const { home, at } = place
  const id = ring.mark('unread', update.session, update.id)
  const marks = seenKeys(at, now)
  for (let tries = 0; tries < mostTries; tries += 1) {
    const key = await keyFor(parts, place, groups.nameOf(update.session, unreadGroup))
    const body = key ? sealedBy(key.group, sealed(place, key, id, update)) : Buffer.alloc(0)
    const kept = await client.again(() =>
      client.run.keep(
        [at.session, at.dead, names.dying(Number(at.lane)), ...marks.looked],
        [
          home.session,
          deadEntry({ at: now, to: 'update', reason, id, body }),
          seenNumber(ring.mark('seen', update.session, update.id)),
          String(firstSeen + marks.looked.indexOf(marks.written)),
          String(seenMs),
          key?.group ?? '',
          key?.wrapped ?? '',
        ],
      ),
    )
    if (Number(kept) === 1) return
  }
  throw new Error('The key of what cannot be read kept changing.')
}

interface Sealing {
  readonly group: string
  readonly key: Key
  /** Where it is new. */
  readonly wrapped: Buffer | null
}

/** Null where the key chain itself does not open. */
async function keyFor({ client, ring }: Parts, { home, at }: Place, group: string): Promise<Sealing | null> {
  const stored = await client.again(() => client.redis.hgetBuffer(at.session, `k/${group}`))
  try {
    const tenantKey = await ring.tenant(home.tenant)
    if (stored) return { group, key: ring.openGroup(tenantKey, home, group, stored), wrapped: null }
    const { key, wrapped } = ring.newGroup(tenantKey, home, group)
    return { group, key, wrapped }
  } catch {
    return null
  }
}

const sealed = ({ home }: Place, { group, key }: Sealing, id: string, update: Update): Buffer =>
  seal(key, whereIs(home, group, `update/${id}`), JSON.stringify(update))
