import type { Client } from './client.ts'
import type { Names } from './names.ts'

/** How many lanes the sessions lie in, and how many they are on their way to. */
interface Layout {
  readonly lanes: number
  readonly movingTo: number | null
}

/** As written down in `meta`; where nothing is, the count given is written down. */
async function layoutOf(client: Client, names: Names): Promise<Layout> {
  await client.again(() => client.redis.hsetnx(names.meta, 'lanes', names.lanes))
  const [lanes, movingTo] = await client.again(() => client.redis.hmget(names.meta, 'lanes', 'movingTo'))
  return { lanes: Number(lanes), movingTo: movingTo ? Number(movingTo) : null }
}

/** Throws where sessions would be looked for in other slots than they lie in. */
export async function requireLanes(client: Client, names: Names): Promise<void> {
  const { lanes, movingTo } = await layoutOf(client, names)
  if (movingTo !== null)
    throw new Error(
      `The chats in Redis are on their way from ${lanes} lanes to ${movingTo}. Finish that first: appeal-coach admin lanes ${movingTo}`,
    )
  if (lanes !== names.lanes)
    throw new Error(
      `The chats in Redis lie in ${lanes} lanes, but REDIS_LANES is ${names.lanes}. Set REDIS_LANES=${lanes}; or stop every serve, then run: appeal-coach admin lanes ${names.lanes}`,
    )
}

/** From here until the end no store opens. */
export async function beginMove(client: Client, names: Names, to: number): Promise<void> {
  const { lanes, movingTo } = await layoutOf(client, names)
  if (movingTo !== null && movingTo !== to)
    throw new Error(
      `A move from ${lanes} lanes to ${movingTo} was begun and not finished. Finish it first: appeal-coach admin lanes ${movingTo}`,
    )
  await client.again(() => client.redis.hset(names.meta, 'movingTo', to))
}

/** In this order, because a move that counts as under way can be run again, and half a layout could not be read. */
export async function endMove(client: Client, names: Names, to: number): Promise<void> {
  await client.again(() => client.redis.hset(names.meta, 'lanes', to))
  await client.again(() => client.redis.hdel(names.meta, 'movingTo'))
}
