import type { Config } from '../config.ts'
import type { Store } from '../ports.ts'
import { masterKeys } from '../store/master-key.ts'
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
  const keys = masterKeys({ folder, given: config.masterKey, old: config.masterKeysOld })
  return openRedis({ ...config.redis, keys, onComplaint })
}
