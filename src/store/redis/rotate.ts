import { type MasterKeys, rewrap } from '../master-key.ts'
import type { Rotated } from '../rotate.ts'
import type { Client } from './client.ts'
import { defaultPrefix, namesFor } from './names.ts'
import { scan } from './scan.ts'

/**
 * Rewraps the tenants' keys and the index key under the current master key. May be cut off and run again, and may run
 * beside processes that serve with the same keys. The index key comes last: while the new master key alone opens the
 * store, nothing is left under an old one.
 */
export async function rotateRedis(
  client: Client,
  keys: MasterKeys,
  prefix: string = defaultPrefix,
): Promise<Rotated> {
  const { redis, again } = client
  const names = namesFor(prefix, 1)
  const start = names.tenant('')
  const seen = new Set<string>()
  let rewrapped = 0

  async function tenant(key: string): Promise<void> {
    const body = await again(() => redis.getBuffer(key))
    const next = body && rewrap(keys, ['tenant', key.slice(start.length)], body)
    if (!next) return
    await again(() => redis.set(key, next, 'XX'))
    rewrapped += 1
  }

  for await (const found of scan(client, `${start}*`)) {
    for (const key of found) seen.add(key)
    await Promise.all(found.map(tenant))
  }
  const index = await again(() => redis.hgetBuffer(names.meta, 'index'))
  const next = index && rewrap(keys, ['index'], index)
  if (next) {
    await again(() => redis.hset(names.meta, 'index', next))
    rewrapped += 1
  }
  return { rewrapped, all: seen.size + (index ? 1 : 0) }
}
