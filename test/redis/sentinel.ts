import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { redisServer } from './find.ts'
import { freePort, listening, startRedis, type Server } from './server.ts'

const passwords = { data: 'of-the-data', sentinel: 'of-the-sentinels' }

export interface Sentinels {
  /** As REDIS_URL takes it. */
  readonly url: string
  readonly master: Server
  stop(): Promise<void>
}

/** A master, a replica of it, and three sentinels that agree on a new master within two seconds; each asks for a password. */
export async function startSentinels(): Promise<Sentinels> {
  const data = ['--appendonly', 'yes', '--requirepass', passwords.data, '--masterauth', passwords.data]
  const master = await startRedis([...data, '--repl-diskless-sync-delay', '0'])
  const replica = await startRedis([...data, '--replicaof', '127.0.0.1', String(master.port)])
  const ports = [await freePort(), await freePort(), await freePort()]
  const children = ports.map((port) => {
    const file = join(master.folder, `sentinel-${port}.conf`)
    writeFileSync(
      file,
      [
        `port ${port}`,
        'bind 127.0.0.1',
        `dir ${master.folder}`,
        `sentinel monitor coach 127.0.0.1 ${master.port} 2`,
        `sentinel auth-pass coach ${passwords.data}`,
        `requirepass ${passwords.sentinel}`,
        `sentinel sentinel-pass ${passwords.sentinel}`,
        'sentinel down-after-milliseconds coach 700',
        'sentinel failover-timeout coach 3000',
      ].join('\n'),
    )
    return spawn(redisServer(), [file, '--sentinel'], { stdio: 'ignore' })
  })
  await Promise.all(ports.map(listening))
  const [first = 0] = ports
  await agreed(first)
  await copied(replica.port)
  return {
    url: `redis+sentinel://:${passwords.data}@127.0.0.1:${first}/coach?sentinel=:${passwords.sentinel},${ports
      .slice(1)
      .map((port) => `127.0.0.1:${port}`)
      .join(',')}`,
    master,
    async stop() {
      for (const child of children) child.kill('SIGKILL')
      await Promise.all([master.stop(), replica.stop()])
    },
  }
}

/** Until the replica has a copy and follows the master. */
async function copied(port: number): Promise<void> {
  const client = new Redis(port, '127.0.0.1', { password: passwords.data })
  for (let tries = 0; tries < 400; tries += 1) {
    if ((await client.info('replication')).includes('master_link_status:up')) break
    await pause(50)
  }
  client.disconnect()
}

/** Until a sentinel knows the replica and the other two. */
async function agreed(port: number): Promise<void> {
  const client = new Redis(port, '127.0.0.1', { password: passwords.sentinel })
  for (let tries = 0; tries < 400; tries += 1) {
    const told = String(await client.call('SENTINEL', 'MASTER', 'coach'))
    if (/num-slaves,1\b/.test(told) && /num-other-sentinels,2\b/.test(told)) {
      client.disconnect()
      return
    }
    await pause(50)
  }
  client.disconnect()
  throw new Error('The sentinels did not find each other.')
}
