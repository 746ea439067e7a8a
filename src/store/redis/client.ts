import { setTimeout as pause } from 'node:timers/promises'
import { Cluster, Redis, type ClusterNode } from 'ioredis'
import { luaOf } from './lua.ts'

/** A request must fail soon and be applied once: nothing waits in a queue, nothing is sent again behind our back. */
const options = {
  commandTimeout: 2000,
  connectTimeout: 2000,
  maxRetriesPerRequest: 0,
  enableOfflineQueue: false,
  autoResendUnfulfilledCommands: false,
  retryStrategy: (times: number) => Math.min(50 * times, 1000),
}

const scripts = [
  'commit',
  'fail',
  'fold',
  'hold',
  'keep',
  'lease',
  'leave',
  'look',
  'pack',
  'postpone',
  'renew',
  'replay',
  'settle',
] as const
type Script = (typeof scripts)[number]
type Value = string | number | Buffer
type Run = (keys: readonly string[], values: readonly Value[]) => Promise<unknown>

export type Server = Redis

/** A connection to one server, a Sentinel set or a Cluster, with our scripts; replies are buffers. */
export interface Client {
  readonly redis: Redis | Cluster
  readonly run: Readonly<Record<Script, Run>>
  /** The server, or every master of a Cluster. */
  readonly masters: () => readonly Server[]
  /** Tries a request again that failed on the way; only for what does no harm when it is done twice. */
  readonly again: <T>(request: () => Promise<T>) => Promise<T>
}

/** Connects; rejects with what to do when no server answers. */
export async function connect(url: string): Promise<Client> {
  const redis = clientFor(url)
  // Every failed request tells its own story; without a listener ioredis prints to the console.
  let untrusted = ''
  redis.on('error', (error: Error & { code?: string }) => {
    if (/CERT|VERIFY|ALTNAME/.test(error.code ?? '')) untrusted = error.code ?? ''
  })
  for (const name of scripts) {
    redis.defineCommand(name, { lua: luaOf(name) })
  }
  const client: Client = {
    redis,
    run: Object.fromEntries(scripts.map((name) => [name, runnerOf(redis, name)])) as Client['run'],
    masters: () => (redis instanceof Cluster ? redis.nodes('master') : [redis]),
    again: (request) => again(request),
  }
  try {
    await ready(redis)
    return client
  } catch (cause) {
    redis.disconnect()
    const told =
      untrusted === ''
        ? `No Redis answers at ${withoutSecrets(url)}. Start it, or mend REDIS_URL.`
        : `Nobody known here vouches for the certificate of Redis at ${withoutSecrets(url)} (${untrusted}). Put that of its authority into a file and name the file in NODE_EXTRA_CA_CERTS.`
    throw new Error(told, { cause })
  }
}

const longestStartMs = 5000

/** A first try that fails on the way is followed by others, until the time is up. */
async function ready(redis: Redis | Cluster): Promise<void> {
  let last: unknown
  await new Promise<void>((resolve, reject) => {
    const late = setTimeout(() => reject(last ?? new Error('It did not answer in time.')), longestStartMs)
    redis.once('ready', () => {
      clearTimeout(late)
      resolve()
    })
    redis.connect().catch((error: unknown) => (last = error))
  })
}

function clientFor(url: string): Redis | Cluster {
  const nodes = url.split(',').map((one) => one.trim())
  const [first = ''] = nodes
  if (first.startsWith('redis+sentinel://')) return sentinelFor(new URL(first), nodes.slice(1))
  if (nodes.length === 1) return new Redis(first, { ...options, lazyConnect: true })
  const { username, password, protocol } = new URL(first)
  return new Cluster(nodes.map(nodeOf), {
    lazyConnect: true,
    enableOfflineQueue: false,
    clusterRetryStrategy: (times) => Math.min(50 * times, 1000),
    redisOptions: {
      ...options,
      ...told({ username, password }),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
    },
  })
}

function nodeOf(url: string): ClusterNode {
  const { hostname, port } = new URL(url)
  return { host: hostname, port: Number(port || 6379) }
}

/**
 * `redis+sentinel://user:password@host:26379/NAME?sentinel=user:password`, further sentinels after commas. The first pair is
 * the data servers', the second that of the sentinels themselves.
 */
function sentinelFor(url: URL, others: readonly string[]): Redis {
  const name = url.pathname.slice(1)
  if (name === '')
    throw new Error('REDIS_URL: a Sentinel address ends in the name of its master, as in /mymaster')
  const of = /[?&]sentinel=(?<user>[^:&]*):(?<password>[^&]*)/.exec(url.search)?.groups ?? {}
  const sentinels = [url, ...others.map((one) => new URL(one.includes('://') ? one : `redis://${one}`))]
  return new Redis({
    ...options,
    lazyConnect: true,
    name,
    sentinels: sentinels.map(({ hostname, port }) => ({ host: hostname, port: Number(port || 26_379) })),
    ...told({ username: url.username, password: url.password }),
    ...told({ sentinelUsername: of['user'] ?? '', sentinelPassword: of['password'] ?? '' }),
  })
}

/** Decoded; what is empty is left out, because to ioredis an empty name is a name. */
function told<T extends Record<string, string>>(credentials: T): Partial<T> {
  const given = Object.entries(credentials).filter(([, value]) => value !== '')
  return Object.fromEntries(given.map(([name, value]) => [name, decodeURIComponent(value)])) as Partial<T>
}

function runnerOf(redis: Redis | Cluster, name: Script): Run {
  return (keys, values) => {
    const call: unknown = Reflect.get(redis, `${name}Buffer`)
    if (typeof call !== 'function') throw new Error(`The script ${name} was not made known to the client.`)
    return Reflect.apply(call, redis, [keys.length, ...keys, ...values]) as Promise<unknown>
  }
}

const mostTries = 6
const firstPauseMs = 40
/** After this no further try begins, so that a frozen server is told of within two time-outs. */
const longestAgainMs = 2000

/** Failures of the way to the server or of a server that is not ready; what it refuses for good is thrown at once. */
const passing =
  /ECONN|EPIPE|ETIMEDOUT|closed|timed out|writeable|MaxRetries|LOADING|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|READONLY|Failed to refresh|ended/i

async function again<T>(request: () => Promise<T>): Promise<T> {
  const began = performance.now()
  for (let tries = 1; ; tries += 1) {
    try {
      return await request()
    } catch (error) {
      const told = error instanceof Error ? `${error.name} ${error.message}` : ''
      if (tries >= mostTries || performance.now() - began > longestAgainMs || !passing.test(told)) throw error
      await pause(firstPauseMs * 2 ** (tries - 1))
    }
  }
}

function withoutSecrets(url: string): string {
  return url.replaceAll(/\/\/[^@/,]*@/g, '//').replaceAll(/\?[^,]*/g, '')
}
