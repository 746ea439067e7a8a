import { join } from 'node:path'
import type { Config } from '../config.ts'
import type { Update } from '../core/event.ts'
import type { DeadLetter, Store } from '../ports.ts'
import type { Client } from '../store/redis/client.ts'
import type { Rotated } from '../store/rotate.ts'
import { type Io, type Verb, WrongUse, complain, printLine } from './io.ts'
import { configuration, hasData } from './open-data.ts'
import { openStore } from './open-store.ts'
import { parseOptions } from './parse-options.ts'

/** What an operator does by hand. It shows no chat and no text, because nothing here needs to know them. */
export const admin: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, { data: { type: 'string' }, json: { type: 'boolean' } })
  const [task, ...rest] = positionals
  const config = configuration()
  const folder = values.data ?? config.dataDir
  switch (task) {
    case 'dead':
      return onStore(config, folder, io, (store) => list(store, io, values.json ?? false))
    case 'replay':
      if (rest.length === 0) throw new WrongUse('name the ids that `admin dead` shows, or all')
      return onStore(config, folder, io, (store) => replay(config, store, io, rest))
    case 'drop':
      if (rest.length === 0) throw new WrongUse('name the ids that `admin dead` shows')
      return onStore(config, folder, io, (store) => drop(store, io, rest))
    case 'forget':
      return onStore(config, folder, io, async (store) => {
        const { forgetChat } = await import('./admin-forget.ts')
        return forgetChat(config, store, io, rest)
      })
    case 'lanes':
      return lanes(config, io, rest)
    case 'sweep':
      return onStore(config, folder, io, (store) => sweepFiles(config, folder, store, io))
    case 'rotate-keys':
      return rotateKeys(config, folder, io)
    default:
      throw new WrongUse(
        'say what: dead, replay with ids or all, drop with ids, forget with a chat, sweep, lanes with a number, or rotate-keys',
      )
  }
}

async function onStore(
  config: Config,
  folder: string,
  io: Io,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStore(config, folder, (text) => complain(io, `admin: ${text}`))
  try {
    return await work(store)
  } finally {
    await store.close()
  }
}

async function list(store: Store, io: Io, isJson: boolean): Promise<number> {
  const letters = await store.deadLetters()
  for (const letter of letters) printLine(io, isJson ? JSON.stringify(letter) : lineOf(letter))
  if (letters.length === 0 && !isJson) printLine(io, 'No message was set aside.')
  return 0
}

const named = {
  chat: 'message',
  model: 'question to the model',
  files: 'deletion of files',
  clock: 'wake-up',
  update: 'message of a seller',
}

const lineOf = ({ id, at, to, reason }: DeadLetter): string =>
  `${id}  ${new Date(at).toISOString()}  ${named[to]}  ${reason}`

async function replay(config: Config, store: Store, io: Io, asked: readonly string[]): Promise<number> {
  const ids = asked.includes('all') ? (await store.deadLetters()).map(({ id }) => id) : asked
  let code = 0
  for (const id of ids) {
    const told = await replayed(config, store, id)
    if (told.isDone) printLine(io, told.text)
    else {
      complain(io, `admin: ${told.text}`)
      code = 2
    }
  }
  if (ids.length === 0) printLine(io, 'No message was set aside.')
  return code
}

interface Replayed {
  readonly isDone: boolean
  readonly text: string
}

async function replayed(config: Config, store: Store, id: string): Promise<Replayed> {
  const update = await store.heldUpdate(id).catch(() => null)
  if (update) return handledAfterAll(config, store, id, update)
  if (await store.replay(id, store.clock())) return { isDone: true, text: `${id} is in its mailbox again.` }
  const isThere = (await store.deadLetters()).some((one) => one.id === id)
  return {
    isDone: false,
    text: isThere
      ? `${id} does not open, and so cannot be handled; admin drop ${id} drops it.`
      : `there is no dead message ${id}`,
  }
}

async function drop(store: Store, io: Io, ids: readonly string[]): Promise<number> {
  let code = 0
  for (const id of ids)
    if (await store.discard(id)) printLine(io, `${id} was dropped.`)
    else {
      complain(io, `admin: there is no dead message ${id}`)
      code = 2
    }
  return code
}

/** Under an id of its own, because the old one counts as seen; handling it twice is harmless. */
async function handledAfterAll(config: Config, store: Store, id: string, update: Update): Promise<Replayed> {
  const [{ createTransition }, { createTurn }, { openModel }] = await Promise.all([
    import('../core/transition.ts'),
    import('../runtime/turn.ts'),
    import('./open-model.ts'),
  ])
  const transition = createTransition(config.keeping, (await openModel(config, null))?.place)
  try {
    await createTurn({ store, transition }).handle({ ...update, id: `${update.id}#again` })
  } catch {
    return { isDone: false, text: `${id} still fails; it stays set aside until a version that handles it.` }
  }
  await store.discard(id)
  return { isDone: true, text: `${id} was handled; the answer is in its mailbox.` }
}

/** May be cut off and run again, and run beside `serve`. */
async function sweepFiles(config: Config, folder: string, store: Store, io: Io): Promise<number> {
  const { openShelf } = await import('./open-files.ts')
  const { sweep } = await import('../files/sweep.ts')
  const shelf = await openShelf(config, folder)
  const { removed, orphans, kept } = await sweep({ shelf, store, now: Date.now() })
  printLine(
    io,
    `${removed} files of cases that are gone were deleted, ${orphans} that no case names; ${kept} are kept.`,
  )
  return 0
}

const mostLanes = 4096 // as REDIS_LANES
const progressMs = 1000

async function lanes({ redis }: Config, io: Io, [asked = '', ...more]: readonly string[]): Promise<number> {
  const to = Number(asked)
  if (!/^\d+$/.test(asked) || to < 1 || to > mostLanes || more.length > 0)
    throw new WrongUse(`give one number of lanes, from 1 to ${mostLanes}`)
  if (redis === null)
    throw new WrongUse('lanes are a matter of Redis; without REDIS_URL there is nothing to move')
  printLine(io, 'Stop every serve before this; none starts until all chats are in their new lanes.')
  const { moveLanes } = await import('../store/redis/move-lanes.ts')
  let told = 0
  const onProgress = (moved: number, all: number): void => {
    if (moved < all && Date.now() - told < progressMs) return
    told = Date.now()
    printLine(io, `${moved} of ${all} chats moved`)
  }
  await onRedis(redis.url, (client) => moveLanes(client, { to, configured: redis.lanes, onProgress }))
  printLine(io, `Done. Set REDIS_LANES=${to}, then start serve.`)
  return 0
}

async function rotateKeys(config: Config, folder: string, io: Io): Promise<number> {
  const { rewrapped, all } = config.redis
    ? await rotateOnRedis(config, config.redis.url, folder)
    : await rotateInFolder(config, folder)
  printLine(
    io,
    `${rewrapped} of ${all} keys were rewrapped; all of them open with the current master key alone.`,
  )
  return 0
}

async function rotateOnRedis(config: Config, url: string, folder: string): Promise<Rotated> {
  if (config.masterKey === undefined)
    throw new WrongUse('set MASTER_KEY to the new key, and MASTER_KEYS_OLD to the one before')
  const { rotateRedis } = await import('../store/redis/rotate.ts')
  const keys = await keysOf(config, folder)
  return onRedis(url, (client) => rotateRedis(client, keys))
}

async function rotateInFolder(config: Config, folder: string): Promise<Rotated> {
  if (!hasData(folder)) throw new WrongUse(`nothing is kept in ${folder}; name the folder with --data`)
  const { rotateSqlite } = await import('../store/rotate.ts')
  return rotateSqlite({ path: join(folder, 'coach.db'), keys: await keysOf(config, folder) })
}

async function keysOf({ masterKey, masterKeysOld }: Config, folder: string) {
  const { masterKeys } = await import('../store/master-key.ts')
  return masterKeys({ folder, given: masterKey, old: masterKeysOld })
}

async function onRedis<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const { connect } = await import('../store/redis/client.ts')
  const client = await connect(url)
  try {
    return await work(client)
  } finally {
    await client.redis.quit().catch(() => client.redis.disconnect())
  }
}
