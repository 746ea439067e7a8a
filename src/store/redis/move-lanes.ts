import { boxes } from '../../ports.ts'
import { beAlone } from './alone.ts'
import type { Client } from './client.ts'
import { beginMove, endMove } from './lanes.ts'
import { defaultPrefix, namesFor, type Names } from './names.ts'
import { groupsOf, keysOf } from './remove.ts'
import { scan } from './scan.ts'

interface LaneMove {
  readonly to: number
  /** REDIS_LANES, for an installation that never wrote down its own count. */
  readonly configured: number
  readonly prefix?: string
  readonly onProgress?: (moved: number, all: number) => void
}

/**
 * Moves every session to the slot that `to` lanes give it, and answers with how many there are. It may be cut off
 * anywhere and run again: what was moved lies in its new slot and is left alone, what was not is still whole in its old
 * one, and no store opens before the end.
 */
export async function moveLanes(client: Client, move: LaneMove): Promise<number> {
  const prefix = move.prefix ?? defaultPrefix
  const names = namesFor(prefix, move.to)
  const alone = await beAlone(client, names)
  try {
    await beginMove(client, namesFor(prefix, move.configured), move.to)
    let all = 0
    for (;;) {
      // Looked through again until nothing is found, because a server may miss a key while its slots change hands.
      const { known, away } = await look(client, names, prefix, alone.stay)
      all = known
      for (const [at, { session, lane }] of away.entries()) {
        await alone.stay()
        move.onProgress?.(all - away.length + at, all)
        await moveSession(client, names, session, lane)
      }
      if (away.length === 0) break
    }
    move.onProgress?.(all, all)
    await endMove(client, names, move.to)
    return all
  } finally {
    await alone.end()
  }
}

interface Away {
  readonly session: string
  readonly lane: number
}

/** How many sessions there are, and which lie elsewhere than they should. Marks of seen updates are moved on sight. */
async function look(
  client: Client,
  names: Names,
  prefix: string,
  stay: () => Promise<void>,
): Promise<{ known: number; away: Away[] }> {
  const known = new Set<string>()
  const away = new Map<string, Away>()
  for await (const keys of scan(client, `${prefix}:{*}:*`)) {
    await stay()
    const parts = keys.map((key) => names.read(key)).filter((part) => part !== null)
    const marks = parts.filter(({ kind, session, lane }) => kind === 'seen' && lane !== names.laneOf(session))
    await Promise.all(
      marks.map(({ session, lane, rest }) =>
        moveMark(client, names.of(session, lane).seen(rest), names.of(session).seen(rest)),
      ),
    )
    for (const { kind, session, lane } of parts) {
      if (kind !== 'session') continue
      known.add(session)
      if (lane !== names.laneOf(session)) away.set(`${lane}/${session}`, { session, lane })
    }
  }
  return { known: known.size, away: [...away.values()] }
}

/** The mark needs no session beside it. */
async function moveMark(client: Client, from: string, to: string): Promise<void> {
  await copy(client, from, to)
  await client.again(() => client.redis.del(from))
}

/** Copied whole, then made due, then deleted where it was: at no time is it nowhere. */
async function moveSession(client: Client, names: Names, session: string, lane: number): Promise<void> {
  const { redis, again } = client
  const [old, next] = [names.of(session, lane), names.of(session)]
  const groups = await groupsOf(client, old)
  const [from, to] = [keysOf(old, groups), keysOf(next, groups)]
  await Promise.all(from.map((key, at) => copy(client, key, to[at] ?? key)))
  const oldDying = names.dying(lane)
  if ((await again(() => redis.sismember(oldDying, session))) === 1)
    await again(() => redis.sadd(names.dying(Number(next.lane)), session))
  for (const box of boxes) {
    const at = await again(() => redis.zscore(old.due(box), session))
    if (at !== null) await again(() => redis.zadd(next.due(box), at, session))
  }
  await again(() => client.run.leave([...boxes.map((box) => old.due(box)), oldDying, ...from], [session, '']))
}

/** Through this process, because two slots may lie on two servers. Does nothing where there is no such key. */
async function copy(client: Client, from: string, to: string): Promise<void> {
  const { redis, again } = client
  const [body, left] = await Promise.all([again(() => redis.dumpBuffer(from)), again(() => redis.pttl(from))])
  const isGone = body === null || left === -2
  // To RESTORE, 0 means for ever.
  if (!isGone) await again(() => redis.restore(to, left === -1 ? 0 : Math.max(1, left), body, 'REPLACE'))
}
