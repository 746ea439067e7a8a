import type { KeyObject } from 'node:crypto'
import {
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible'
import type { Counters, Rate } from '../ports.ts'
import type { MasterKeys } from './master-key.ts'
import { connect } from './redis/client.ts'
import { defaultPrefix } from './redis/names.ts'
import { mark } from './seal.ts'

/** Counts of this process alone, for the embedded store, which has no other. */
export function countersInMemory(): Counters {
  return new LimiterCounters(
    (rate) => new RateLimiterMemory(optionsOf(rate)),
    (whom) => whom,
  )
}

/**
 * Counts that all processes on a Redis share. On a connection of their own, so that a store in trouble does not hold
 * them up. The keys are marks under the master key; another master key begins all counts anew.
 */
export async function countersOnRedis(options: {
  url: string
  keys: MasterKeys
  prefix?: string
}): Promise<Counters> {
  const client = await connect(options.url)
  const make = (rate: Rate): RateLimiterRedis =>
    new RateLimiterRedis({
      ...optionsOf(rate),
      keyPrefix: `${options.prefix ?? defaultPrefix}:count`,
      storeClient: client.redis,
      rejectIfRedisNotReady: true,
      // Whoever is beyond the rate costs no further request until the window ends.
      inMemoryBlockOnConsumed: rate.most + 1,
      insuranceLimiter: new RateLimiterMemory(optionsOf(rate)),
    })
  return new LimiterCounters(make, markBy(options.keys.current.index), async () => {
    await client.redis.quit().catch(() => client.redis.disconnect())
  })
}

const optionsOf = ({ most, seconds }: Rate) => ({ points: most, duration: seconds, keyPrefix: '' })

const markBy =
  (index: KeyObject) =>
  (whom: string, rate: Rate): string =>
    mark(index, 'count', rate.name, whom)

class LimiterCounters implements Counters {
  readonly #make: (rate: Rate) => RateLimiterAbstract
  readonly #keyOf: (whom: string, rate: Rate) => string
  readonly #limiters = new Map<string, RateLimiterAbstract>()
  readonly close: () => Promise<void>

  constructor(
    make: (rate: Rate) => RateLimiterAbstract,
    keyOf: (whom: string, rate: Rate) => string,
    close: () => Promise<void> = async () => {},
  ) {
    this.#make = make
    this.#keyOf = keyOf
    this.close = close
  }

  async count(rate: Rate, whom: string): Promise<{ leftMs: number; isFirst: boolean } | null> {
    try {
      await this.#limiterOf(rate).consume(this.#keyOf(whom, rate), 1, { customDuration: rate.seconds })
      return null
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return { leftMs: refused.msBeforeNext, isFirst: refused.consumedPoints === rate.most + 1 }
    }
  }

  async add(rate: Rate, whom: string, points: number): Promise<number> {
    const { consumedPoints } = await this.#limiterOf(rate).penalty(this.#keyOf(whom, rate), points, {
      customDuration: rate.seconds,
    })
    return consumedPoints
  }

  #limiterOf(rate: Rate): RateLimiterAbstract {
    const known = this.#limiters.get(rate.name)
    if (known) return known
    const made = this.#make(rate)
    this.#limiters.set(rate.name, made)
    return made
  }
}
