import type { Config } from '../config.ts'
import type { Counters, Store } from '../ports.ts'
import { type MasterKeys, masterKeys } from '../store/master-key.ts'
import { WrongUse } from './io.ts'

/** The store that the configuration names: Redis, else the folder. */
export async function openStore(
  config: Config,
  folder: string,
  onComplaint: (complaint: string) => void,
): Promise<Store> {
  if (config.redis === null) {
    const { openFolder } = await import('../store/sqlite.ts')
    return openFolder(folder, config.masterKey, config.masterKeysOld)
  }
  if (config.masterKey === undefined)
    throw new WrongUse(
      'REDIS_URL needs MASTER_KEY, because every process must seal with the same key. Make one: openssl rand -hex 32',
    )
  const { openRedis } = await import('../store/redis/redis.ts')
  return openRedis({ ...config.redis, keys: keysOf(config, folder), onComplaint })
}

/** Where limits and budgets are counted: beside the store. */
export async function openCounters(config: Config, folder: string): Promise<Counters> {
  const { countersInMemory, countersOnRedis } = await import('../store/counters.ts')
  return config.redis === null
    ? countersInMemory()
    : countersOnRedis({ url: config.redis.url, keys: keysOf(config, folder) })
}

const keysOf = (config: Config, folder: string): MasterKeys =>
  masterKeys({ folder, given: config.masterKey, old: config.masterKeysOld })
