import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis, type Server } from '../redis/server.ts'
import { botToken, startBotApi, type BotApi, type Queued } from '../telegram/bot-api.ts'
import { compare, expectedOf, type Expected, linesOf } from './expected.ts'
import { Swarm } from './swarm.ts'

export interface ReplicaDrill {
  readonly replicas: number
  readonly chats: number
  /** Of all chats together. */
  readonly updates: number
  /** Over how long they are given; the kills go on as long. */
  readonly seconds: number
  readonly seed: number
  /** The program as it is packed, which starts in half the time; left out, as it stands in the checkout. */
  readonly program?: string
  /** A kill follows the one before after once to four times this. */
  readonly pauseMs?: number
}

export interface ReplicaReport {
  readonly updates: number
  readonly deliveries: number
  kills: number
  redisKills: number
  /** Chats whose final state is not that of a run without faults: an update lost, or decided twice. */
  readonly wrongStates: string[]
  readonly neverSent: number
  readonly sentTwice: number
  readonly sentWrong: number
  readonly seconds: number
}

const master = 'cd'.repeat(32)
const keys = masterKeys({ folder: '.', given: master })
const first = 1000
/** On a machine where a start takes longer than the whole drill was to. */
const leastKills = 4
/** Where processes die faster than they start, little is answered before the killing ends. */
const longestAnswerMs = 900_000

/** Runs the real program several times over one Redis and kills both again and again. */
export async function drillReplicas(drill: ReplicaDrill): Promise<ReplicaReport> {
  const random = randomFrom(drill.seed)
  const began = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'coach-drill-'))
  const [redis, api] = await Promise.all([startRedis(), startBotApi()])
  let deliveries = 0
  api.mix = (batch) => {
    const mixed = mixUp(batch, random)
    deliveries += mixed.length
    return mixed
  }
  const swarm = new Swarm(
    drill.replicas,
    {
      MASTER_KEY: master,
      REDIS_URL: redis.url,
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_API_ROOT: api.url,
      DATA_DIR: folder,
      PORT: '0',
      LIMIT_SELLER: 'off',
      LIMIT_NEWCOMERS: 'off',
      LOG_LEVEL: 'silent',
    },
    drill.program,
  )
  const report = { kills: 0, redisKills: 0 }
  const base = Math.floor(began / 1000)
  const lines = linesOf(Math.floor(drill.updates / drill.chats))
  const chats = new Map(
    Array.from({ length: drill.chats }, (_, at) => [first + at, expectedOf(first + at, lines, base)]),
  )
  try {
    await swarm.start()
    const fed = feed(api, drill.seconds, lines, chats, base)
    const until = Date.now() + drill.seconds * 1000
    await Promise.all([
      fed,
      killReplicas(swarm, until, report, random, drill.pauseMs ?? 200),
      killRedis(redis, until, report),
    ])
    await settled(api, chats)
    swarm.stop()
    return {
      updates: lines.length * drill.chats,
      ...(await judge(await openRedis({ url: redis.url, keys }), api, chats)),
      ...report,
      deliveries,
      seconds: Math.round((Date.now() - began) / 1000),
    }
  } finally {
    swarm.stop()
    await Promise.all([redis.stop(), api.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

export type Chats = ReadonlyMap<number, Expected>

/** One line of each chat in turn, spread over the time; after a paste its seller waits for the answer. */
export async function feed(
  api: BotApi,
  seconds: number,
  lines: readonly string[],
  chats: Chats,
  base: number,
): Promise<void> {
  const began = Date.now()
  const total = lines.length * chats.size
  let given = 0
  for (const [turn, text] of lines.entries()) {
    for (const [chat, { texts, before }] of chats) {
      const due = began + (seconds * 1000 * given) / total
      if (due > Date.now() + 10) await pause(due - Date.now())
      if (isPaste(lines[turn - 1])) await heard(api, chat, texts.slice(0, before[turn]))
      api.says(chat, text, { date: base + turn })
      given += 1
    }
  }
}

const isPaste = (text: string | undefined): boolean => text !== undefined && text.length > 200

async function heard(api: BotApi, chat: number, texts: readonly string[]): Promise<void> {
  const until = Date.now() + longestAnswerMs
  while (compare(texts, sentTo(api, chat)).never > 0 && Date.now() < until) await pause(100)
}

const sentTo = (api: BotApi, chat: number): string[] =>
  api.sent.filter((one) => one.chat === chat).map(({ text, document }) => document?.name ?? text)

async function killReplicas(
  swarm: Swarm,
  until: number,
  report: { kills: number },
  random: () => number,
  pauseMs: number,
): Promise<void> {
  for (;;) {
    await pause(pauseMs * (1 + random() * 3))
    if (Date.now() >= until && report.kills >= leastKills) return
    if (swarm.kill(random())) report.kills += 1
  }
}

async function killRedis(redis: Server, until: number, report: { redisKills: number }): Promise<void> {
  for (;;) {
    await pause(10_000)
    if (Date.now() >= until) return
    await redis.kill()
    report.redisKills += 1
    await redis.restart()
  }
}

/** All updates confirmed, and as many messages out as a run without faults would send; or no more for a while. */
export async function settled(api: BotApi, chats: Chats): Promise<void> {
  await api.drained()
  const expected = [...chats.values()].reduce((sum, { texts }) => sum + texts.length, 0)
  let [before, quiet] = [-1, 0]
  while (api.sent.length < expected && quiet < 90) {
    quiet = api.sent.length === before ? quiet + 1 : 0
    before = api.sent.length
    await pause(1000)
  }
  await pause(1500)
}

/** What is kept and was sent, against a run without faults; closes the store. */
export async function judge(store: Store, api: BotApi, chats: Chats) {
  const counts = { neverSent: 0, sentTwice: 0, sentWrong: 0 }
  const wrongStates: string[] = []
  for (const [chat, { session, texts }] of chats) {
    if (!isDeepStrictEqual(await store.load(session.id), session)) wrongStates.push(session.id)
    const { never, twice, wrong } = compare(texts, sentTo(api, chat))
    counts.neverSent += never
    counts.sentTwice += twice
    counts.sentWrong += wrong
  }
  await store.close()
  return { ...counts, wrongStates }
}

/** Each update one to three times, chats mixed, the order within a chat kept for what comes first. */
export function mixUp(batch: readonly Queued[], random: () => number): Queued[] {
  const keyed = batch.flatMap((update, at) => {
    const copies = 1 + Math.floor(random() * 3)
    return Array.from({ length: copies }, (_, copy) => ({ update, key: at + copy * random() * 40 }))
  })
  return keyed.toSorted((a, b) => a.key - b.key).map(({ update }) => update)
}

export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      chats: { type: 'string', default: '200' },
      updates: { type: 'string', default: '10000' },
      seconds: { type: 'string', default: '190' },
      seed: { type: 'string', default: '1' },
      // With 200 as much of two processors goes into starting as there is; a seller then waits minutes for an answer.
      pause: { type: 'string', default: '600' },
    },
  })
  // Killed every half second, a replica from the checkout would start most of its life.
  spawnSync(process.execPath, [join(import.meta.dirname, '../../pack.ts')])
  const report = await drillReplicas({
    program: join(import.meta.dirname, '../../dist/appeal-coach.cjs'),
    replicas: 3,
    chats: Number(values.chats),
    updates: Number(values.updates),
    seconds: Number(values.seconds),
    seed: Number(values.seed),
    pauseMs: Number(values.pause),
  })
  process.stdout.write(`${JSON.stringify(report)}\n`)
  const { wrongStates, neverSent, sentWrong, sentTwice, kills, redisKills } = report
  const isClean = wrongStates.length + neverSent + sentWrong === 0 && sentTwice <= kills + redisKills
  process.exit(isClean ? 0 : 1)
}
