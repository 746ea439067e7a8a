import type { Client, Server } from './client.ts'

/** Something about a server that loses data, with what mends it; `refuse` where going on would be wrong. */
export interface Complaint {
  readonly refuse: boolean
  readonly text: string
}

const oldest = [6, 2] as const

/** Looks at every server whether it keeps what is written to it. */
export async function inspectRedis({ masters, again }: Client): Promise<Complaint[]> {
  const found = await Promise.all(masters().map((node) => again(() => inspect(node))))
  const told = new Map(found.flat().map((one) => [one.text, one]))
  return [...told.values()]
}

async function inspect(node: Server): Promise<Complaint[]> {
  const complaints: Complaint[] = []
  const info = await node.info('server')
  const version = /redis_version:(\d+)\.(\d+)/.exec(info)
  const [major, minor] = [Number(version?.[1] ?? 0), Number(version?.[2] ?? 0)]
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1]))
    complaints.push({ refuse: true, text: `Redis ${major}.${minor} is too old; it must be 6.2 or newer.` })
  const settings = await settingsOf(node)
  if (settings === null) {
    const text =
      'Redis does not tell its settings. Make sure yourself that appendonly is yes and maxmemory-policy is noeviction.'
    return [...complaints, { refuse: false, text }]
  }
  const policy = settings.get('maxmemory-policy')
  if (policy !== undefined && policy !== 'noeviction')
    complaints.push({
      refuse: true,
      text: `Redis may throw cases away when memory is short (maxmemory-policy ${policy}). Run: redis-cli CONFIG SET maxmemory-policy noeviction, and set it in redis.conf.`,
    })
  if (settings.get('appendonly') === 'no')
    complaints.push({
      refuse: false,
      text: 'Redis forgets what was written since its last snapshot when it is killed (appendonly no). Run: redis-cli CONFIG SET appendonly yes, and set it in redis.conf.',
    })
  else if (settings.get('appendfsync') === 'no')
    complaints.push({
      refuse: false,
      text: 'Redis leaves it to the system when the log reaches the disk (appendfsync no); a power cut loses it. Set appendfsync to everysec or always.',
    })
  return complaints
}

async function settingsOf(node: Server): Promise<Map<string, string> | null> {
  try {
    const names = ['appendonly', 'appendfsync', 'maxmemory-policy']
    const answers = await Promise.all(names.map((name) => node.config('GET', name)))
    return new Map(
      answers.flatMap((answer) => {
        const [name, value] = Array.isArray(answer) ? answer : Object.entries(answer as object).flat()
        return name === undefined ? [] : [[String(name), String(value)] as const]
      }),
    )
  } catch {
    return null
  }
}
