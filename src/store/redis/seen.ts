import type { Client } from './client.ts'
import type { Names, SessionKeys } from './names.ts'

const hourMs = 60 * 60 * 1000
/** For so long at least it is known that an update was taken, though the clocks be that far apart. */
export const seenMs = 25 * hourMs
const periodMs = 2 * seenMs
/** How long marks of the earlier form are looked for, processes of an earlier version running beside meanwhile. */
const oldFormMs = 72 * hourMs

/**
 * Seen updates are numbers in a set, which takes eight bytes each; one set for all that were taken within a period, and
 * two periods reach a day and an hour to either side of any time.
 */
export function seenKeys(at: SessionKeys, now: number): { looked: [string, string]; written: string } {
  const key = (time: number): string => at.seen(String(Math.floor(time / periodMs)))
  return { looked: [key(now - seenMs), key(now + seenMs)], written: key(now) }
}

/** The number that stands for an update: 64 bits of its mark. */
export const seenNumber = (mark: string): string => Buffer.from(mark, 'base64url').readBigInt64BE().toString()

/** Once a mark was a key of its own. Answers until when such ones may be there: never, in a new installation. */
export async function oldMarksUntil(client: Client, names: Names, now: number): Promise<number> {
  const { redis, again } = client
  const isOld = await again(() => redis.hexists(names.meta, 'index'))
  await again(() => redis.hsetnx(names.meta, 'oldMarks', isOld === 1 ? now + oldFormMs : 0))
  return Number(await again(() => redis.hget(names.meta, 'oldMarks')))
}
