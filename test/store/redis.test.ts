import { afterAll, beforeAll, expect, it } from 'vitest'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { storeContract } from '../contract/store.ts'
import { startCluster, type TestCluster } from '../redis/cluster.ts'
import { startProxy, type Proxy } from '../redis/proxy.ts'
import { startRedis, type Server } from '../redis/server.ts'

const keys = masterKeys({ folder: '.', given: 'ab'.repeat(32) })
let server: Server
let cluster: TestCluster
let proxy: Proxy
let count = 0
const open = (url: string) => openRedis({ url, keys, prefix: `test${(count += 1)}` })

/** The same cuts in every run. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

beforeAll(async () => {
  ;[server, cluster] = await Promise.all([startRedis(), startCluster()])
  proxy = await startProxy(server.port, 0.15, randomFrom(7))
})
afterAll(async () => {
  await proxy.stop()
  await Promise.all([server.stop(), cluster.stop()])
})

storeContract('one Redis', () => open(server.url))
storeContract('a Cluster of three masters', () => open(cluster.url))
storeContract('Redis behind a line that loses 15 % of the replies', () => open(proxy.url))

it('loses replies indeed', () => expect(proxy.cuts).toBeGreaterThan(20))
