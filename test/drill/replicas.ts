import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { type Message, messagesIn } from '../../src/core/effect.ts'
import type { CaseEvent } from '../../src/core/event.ts'
import type { Session } from '../../src/core/session.ts'
import { transition } from '../../src/core/transition.ts'
import { splitText } from '../../src/adapters/split-text.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis, type Server } from '../redis/server.ts'
import { botToken, startBotApi, type BotApi, type Queued } from '../telegram/bot-api.ts'

export interface ReplicaDrill {
  readonly replicas: number
  readonly chats: number
  /** Of all chats together. */
  readonly updates: number
  /** Over how long they are given; the kills go on as long. */
  readonly seconds: number
  readonly seed: number
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
const notice = `Hello,
We removed your listing because a customer complained about the authenticity of the item they received.
ASIN: B0TESTDR01
Please send invoices from your supplier issued in the last 365 days that reflect your sales volume, and the name, phone, address and website of your supplier. Use the Appeal button on the Account Health page.`
const opening = ['/start', 'English', notice, 'all right', 'today', '1 3', 'sold 46, stock 11', '/status']
const later = [
  '/why',
  '/status',
  'what is a POA?',
  '/back',
  'today',
  '/repeat',
  'sold 46, stock 11',
  '/skip',
  '1 2',
]

/** What a seller says at each turn; the same in every run. */
const linesOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => opening[at] ?? later[(at - opening.length) % later.length] ?? '')

const first = 1000

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
  const swarm = new Swarm(drill.replicas, redis, api, folder)
  const report = { kills: 0, redisKills: 0 }
  const base = Math.floor(began / 1000)
  const perChat = Math.floor(drill.updates / drill.chats)
  const lines = linesOf(perChat)
  try {
    await swarm.start()
    const fed = feed(api, drill, lines, base)
    const until = Date.now() + drill.seconds * 1000
    await Promise.all([fed, killReplicas(swarm, until, report, random), killRedis(redis, until, report)])
    await settled(api, drill, lines, base)
    await swarm.stop()
    return {
      ...(await judge(redis, api, drill, lines, base)),
      ...report,
      deliveries,
      seconds: Math.round((Date.now() - began) / 1000),
    }
  } finally {
    await swarm.stop()
    await Promise.all([redis.stop(), api.stop()])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The processes; one that ends is started again at once. */
class Swarm {
  readonly #env: NodeJS.ProcessEnv
  readonly #children: ChildProcess[] = []
  readonly #size: number
  #isOver = false

  constructor(size: number, redis: Server, api: BotApi, folder: string) {
    this.#size = size
    this.#env = {
      ...process.env,
      MASTER_KEY: master,
      REDIS_URL: redis.url,
      TELEGRAM_BOT_TOKEN: botToken,
      TELEGRAM_API_ROOT: api.url,
      DATA_DIR: folder,
      PORT: '0',
      LIMIT_SELLER: 'off',
      LIMIT_NEWCOMERS: 'off',
      LOG_LEVEL: 'silent',
    }
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.#size }, (_, at) => this.#run(at)))
  }

  kill(at: number): void {
    this.#children[at]?.kill('SIGKILL')
  }

  async stop(): Promise<void> {
    this.#isOver = true
    for (const child of this.#children) child.kill('SIGKILL')
  }

  #run(at: number): Promise<void> {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../src/main.ts'), 'serve'], {
      env: this.#env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#children[at] = child
    child.once('exit', () => {
      if (!this.#isOver) setTimeout(() => void this.#run(at), 20)
    })
    return new Promise((resolve) => child.stdout?.once('data', () => resolve()))
  }
}

/** One update of each chat in turn, spread over the time. */
async function feed(
  api: BotApi,
  { chats, seconds }: ReplicaDrill,
  lines: readonly string[],
  base: number,
): Promise<void> {
  const began = Date.now()
  const total = lines.length * chats
  for (const [turn, line] of lines.entries()) {
    for (let chat = first; chat < first + chats; chat += 1) {
      const due = began + (seconds * 1000 * (turn * chats + chat - first)) / total
      if (due > Date.now() + 10) await pause(due - Date.now())
      api.says(chat, line, { date: base + turn })
    }
  }
}

async function killReplicas(
  swarm: Swarm,
  until: number,
  report: { kills: number },
  random: () => number,
): Promise<void> {
  for (;;) {
    await pause(200 + random() * 600)
    if (Date.now() >= until) return
    swarm.kill(Math.floor(random() * 3))
    report.kills += 1
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
async function settled(
  api: BotApi,
  drill: ReplicaDrill,
  lines: readonly string[],
  base: number,
): Promise<void> {
  await api.drained()
  const expected = [...Array(drill.chats).keys()].reduce(
    (sum, at) => sum + modelOf(first + at, lines, base).texts.length,
    0,
  )
  let [before, quiet] = [-1, 0]
  while (api.sent.length < expected && quiet < 90) {
    quiet = api.sent.length === before ? quiet + 1 : 0
    before = api.sent.length
    await pause(1000)
  }
  await pause(1500)
}

/** What the machine makes of a chat's updates, each taken once and in order. */
function modelOf(
  chat: number,
  lines: readonly string[],
  base: number,
): { session: Session; texts: string[] } {
  let session: Session | null = null
  const texts: string[] = []
  for (const [turn, text] of lines.entries()) {
    const at = (base + turn) * 1000
    const event: CaseEvent = text === '/start' ? { type: 'opened', at } : { type: 'said', at, text }
    const next = transition(session, { id: '', session: `telegram:${chat}`, event, lang: 'en' })
    session = { ...next.session, version: turn + 1 }
    for (const message of messagesIn(next.effects)) texts.push(...partsOf(message))
  }
  if (session === null) throw new Error('A chat has at least one line.')
  return { session, texts }
}

const partsOf = ({ text }: Message): string[] => splitText(text, 4096)

async function judge(
  redis: Server,
  api: BotApi,
  drill: ReplicaDrill,
  lines: readonly string[],
  base: number,
) {
  const store = await openRedis({ url: redis.url, keys: masterKeys({ folder: '.', given: master }) })
  const counts = { updates: lines.length * drill.chats, neverSent: 0, sentTwice: 0, sentWrong: 0 }
  const wrongStates: string[] = []
  for (let chat = first; chat < first + drill.chats; chat += 1) {
    const { session, texts } = modelOf(chat, lines, base)
    const stored = await store.load(session.id)
    if (!isDeepStrictEqual(stored, session)) wrongStates.push(session.id)
    const sent = api.sent.filter((one) => one.chat === chat).map(({ text }) => text)
    const { never, twice, wrong } = compare(texts, sent)
    counts.neverSent += never
    counts.sentTwice += twice
    counts.sentWrong += wrong
  }
  await store.close()
  return { ...counts, wrongStates }
}

/** How a chat's messages differ from those expected: in order, a repetition follows the message it repeats. */
function compare(
  expected: readonly string[],
  sent: readonly string[],
): { never: number; twice: number; wrong: number } {
  let [at, twice, wrong] = [0, 0, 0]
  for (const text of sent) {
    if (text === expected[at]) at += 1
    else if (text === expected[at - 1]) twice += 1
    else wrong += 1
  }
  return { never: expected.length - at, twice, wrong }
}

/** Each update one to three times, chats mixed, the order within a chat kept for what comes first. */
function mixUp(batch: readonly Queued[], random: () => number): Queued[] {
  const keyed = batch.flatMap((update, at) => {
    const copies = 1 + Math.floor(random() * 3)
    return Array.from({ length: copies }, (_, copy) => ({ update, key: at + copy * random() * 40 }))
  })
  return keyed.toSorted((a, b) => a.key - b.key).map(({ update }) => update)
}

function randomFrom(seed: number): () => number {
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
    },
  })
  const report = await drillReplicas({
    replicas: 3,
    chats: Number(values.chats),
    updates: Number(values.updates),
    seconds: Number(values.seconds),
    seed: Number(values.seed),
  })
  process.stdout.write(`${JSON.stringify(report)}\n`)
  const { wrongStates, neverSent, sentWrong, sentTwice, kills, redisKills } = report
  const isClean = wrongStates.length + neverSent + sentWrong === 0 && sentTwice <= kills + redisKills
  process.exit(isClean ? 0 : 1)
}
