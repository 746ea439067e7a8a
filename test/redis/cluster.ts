import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { startRedis, type Server } from './server.ts'

export interface TestCluster {
  /** All masters, as REDIS_URL takes them. */
  readonly url: string
  readonly nodes: readonly Server[]
  stop(): Promise<void>
}

const slots = 16_384

/** Three masters on loopback, a third of the slots each; the first may have a replica that soon takes its place. */
export async function startCluster({ hasReplica = false } = {}): Promise<TestCluster> {
  const timeout = hasReplica ? '500' : '2000'
  const options = `--cluster-enabled yes --cluster-node-timeout ${timeout} --appendonly yes --repl-diskless-sync-delay 0`
  const nodes = await Promise.all(
    (hasReplica ? [0, 1, 2, 3] : [0, 1, 2]).map(() => startRedis(options.split(' '))),
  )
  const clients = nodes.map(({ port }) => new Redis(port, '127.0.0.1'))
  const [first] = nodes
  for (const [at, client] of clients.slice(0, 3).entries()) {
    const from = Math.floor((slots * at) / 3)
    const to = Math.floor((slots * (at + 1)) / 3) - 1
    await client.call('CLUSTER', 'ADDSLOTSRANGE', String(from), String(to))
    if (at > 0) await client.call('CLUSTER', 'MEET', '127.0.0.1', String(first?.port))
  }
  const [master, , , replica] = clients
  if (replica) await replica.call('CLUSTER', 'MEET', '127.0.0.1', String(first?.port))
  for (const client of clients) await formed(client, nodes.length)
  if (master && replica) await followed(replica, String(await master.call('CLUSTER', 'MYID')))
  for (const client of clients) client.disconnect()
  return {
    url: nodes
      .slice(0, 3)
      .map(({ url }) => url)
      .join(','),
    nodes,
    async stop() {
      await Promise.all(nodes.map((node) => node.stop()))
    },
  }
}

async function followed(replica: Redis, master: string): Promise<void> {
  await replica.call('CLUSTER', 'REPLICATE', master)
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await replica.info('replication')).includes('master_link_status:up')) return
    await pause(25)
  }
  throw new Error('The replica did not get its copy.')
}

async function formed(client: Redis, size: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const info = String(await client.call('CLUSTER', 'INFO'))
    if (info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${size}`)) return
    await pause(25)
  }
  throw new Error('The cluster did not form.')
}
