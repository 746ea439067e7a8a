import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Client } from './client.ts'
import type { Names } from './names.ts'
import { scan } from './scan.ts'

const duty = 'lanes'
const dutyMs = 4000
const lookMs = 20
const longestWaitMs = 10_000

/** The right to rewrite everything, held by one process while none serves. */
export interface Alone {
  /** Holds it for some seconds more; throws where it was lost meanwhile. */
  readonly stay: () => Promise<void>
  readonly end: () => Promise<void>
}

/**
 * Serving processes show themselves by the duties they hold. Those of a process that has ended run out by themselves
 * and are waited for; one that is renewed belongs to a living process, and is refused with what to stop.
 */
export async function beAlone(client: Client, names: Names): Promise<Alone> {
  const holder = randomUUID()
  const hold = (forMs: number): Promise<unknown> => client.run.hold([names.duty(duty)], [holder, forMs])
  const holds = async (): Promise<boolean> => Number(await client.again(() => hold(dutyMs))) === 1
  const end = async (): Promise<void> => {
    await hold(1).catch(() => {}) // It ends by itself soon after.
  }
  const wait = Math.min(await longestDuty(client, names, null), longestWaitMs)
  const until = Date.now() + wait + lookMs
  for (;;) {
    const isLast = Date.now() > until
    const isMine = await holds()
    if (isMine && (await longestDuty(client, names, names.duty(duty))) === 0) break
    if (isLast) {
      if (isMine) await end()
      throw new Error(
        isMine
          ? 'A process serves on this Redis. Stop every serve, then run this again; nothing was moved.'
          : 'Another `admin lanes` moves the chats on this Redis. Let it finish.',
      )
    }
    await pause(lookMs)
  }
  return {
    end,
    stay: async () => {
      if (!(await holds()))
        throw new Error('Another `admin lanes` took over while this one was held up. Let that one finish.')
    },
  }
}

/** How long the longest duty still runs without being renewed; 0 where there is none. */
async function longestDuty(client: Client, names: Names, but: string | null): Promise<number> {
  let longest = 0
  for await (const keys of scan(client, names.duty('*'))) {
    const others = keys.filter((key) => key !== but)
    const left = await Promise.all(others.map((key) => client.again(() => client.redis.pttl(key))))
    longest = Math.max(longest, ...left)
  }
  return longest
}
