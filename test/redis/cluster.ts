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

/** Three masters on loopback, a third of the slots each. */
export async function startCluster(): Promise<TestCluster> {
  const options = ['--cluster-enabled', 'yes', '--cluster-node-timeout', '2000', '--appendonly', 'yes']
  const nodes = await Promise.all([0, 1, 2].map(() => startRedis(options)))
  const clients = nodes.map(({ port }) => new Redis(port, '127.0.0.1'))
  const [first] = nodes
  for (const [at, client] of clients.entries()) {
    const from = Math.floor((slots * at) / nodes.length)
    const to = Math.floor((slots * (at + 1)) / nodes.length) - 1
    await client.call('CLUSTER', 'ADDSLOTSRANGE', String(from), String(to))
    if (at > 0) await client.call('CLUSTER', 'MEET', '127.0.0.1', String(first?.port))
  }
  for (const client of clients) await formed(client, nodes.length)
  for (const client of clients) client.disconnect()
  return {
    url: nodes.map(({ url }) => url).join(','),
    nodes,
    async stop() {
      await Promise.all(nodes.map((node) => node.stop()))
    },
  }
}

async function formed(client: Redis, size: number): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const info = String(await client.call('CLUSTER', 'INFO'))
    if (info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${size}`)) return
    await pause(25)
  }
  throw new Error('The cluster did not form.')
}
