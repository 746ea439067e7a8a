import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { openFolder } from '../../src/store/sqlite.ts'
import { freePort } from '../redis/server.ts'
import { botToken, startBotApi } from '../telegram/bot-api.ts'
import { transcriptNames } from '../play-through.ts'
import { playBoth } from '../telegram/play.ts'
import { expectedOf, linesOf } from './expected.ts'
import { type Chats, feed, judge, mixUp, randomFrom, settled } from './replicas.ts'
import { program } from '../program.ts'

export interface TelegramDrill {
  readonly by: 'polling' | 'webhook'
  readonly chats: number
  /** Of all chats together. */
  readonly updates: number
  /** Over how long they are given; the kills go on as long. */
  readonly seconds: number
  readonly seed: number
}

const first = 1000
const longestLifeMs = 900
/** On a machine where a start takes longer than the whole drill was to. */
const leastKills = 2

/** One real process over its own folder, killed again and again while sellers write. */
export async function drillTelegram({ by, chats: count, updates, seconds, seed }: TelegramDrill) {
  const random = randomFrom(seed)
  const began = Date.now()
  const folder = mkdtempSync(join(tmpdir(), 'coach-drill-'))
  const [api, port] = await Promise.all([startBotApi(), freePort()])
  api.mix = (batch) => mixUp(batch, random)
  const env = {
    PATH: process.env['PATH'],
    TELEGRAM_BOT_TOKEN: botToken,
    TELEGRAM_API_ROOT: api.url,
    DATA_DIR: folder,
    PORT: String(port),
    LIMIT_SELLER: 'off',
    LIMIT_NEWCOMERS: 'off',
    LOG_LEVEL: 'silent',
    ...(by === 'webhook' && {
      TELEGRAM_WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`,
      TELEGRAM_WEBHOOK_SECRET: 'a-secret-of-the-drill',
    }),
  }
  const base = Math.floor(began / 1000)
  const lines = linesOf(Math.floor(updates / count))
  const chats: Chats = new Map(
    Array.from({ length: count }, (_, at) => [first + at, expectedOf(first + at, lines, base)]),
  )
  let child: ChildProcess | null = null
  let kills = 0
  try {
    const fed = feed(api, seconds, lines, chats, base)
    const until = began + seconds * 1000
    for (; Date.now() < until || kills < leastKills; kills += 1) {
      child = await start(env)
      await pause(random() * longestLifeMs)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    child = await start(env)
    await fed
    await settled(api, chats)
    child.kill('SIGTERM')
    await once(child, 'exit')
    const judged = await judge(openFolder(folder), api, chats)
    return { by, updates: lines.length * count, kills, ...judged, seconds: elapsed(began) }
  } finally {
    child?.kill('SIGKILL')
    await api.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

const elapsed = (began: number): number => Math.round((Date.now() - began) / 1000)

async function start(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data') // READY
  return child
}

/** Every transcript of the terminal, half of them by webhook; answers with those that went otherwise. */
async function playAll(): Promise<string[]> {
  const others: string[] = []
  for (const [at, name] of transcriptNames().entries()) {
    const { terminal, telegram } = await playBoth(name, at % 4 > 1)
    if (!isDeepStrictEqual(terminal, telegram)) others.push(name)
  }
  return others
}

if (import.meta.main) {
  const text = { type: 'string' } as const
  const { values } = parseArgs({ options: { updates: text, seconds: text, seed: text } })
  const { updates = '300', seconds = '30', seed = '1' } = values
  const counts = { chats: 10, updates: Number(updates), seconds: Number(seconds), seed: Number(seed) }
  let isClean = true
  for (const by of ['polling', 'webhook'] as const) {
    const report = await drillTelegram({ by, ...counts })
    console.log(JSON.stringify(report))
    const { wrongStates, neverSent, sentWrong, sentTwice, kills } = report
    isClean &&= wrongStates.length + neverSent + sentWrong === 0 && sentTwice <= kills
  }
  const others = await playAll()
  console.log(JSON.stringify({ transcripts: transcriptNames().length, others }))
  process.exit(isClean && others.length === 0 ? 0 : 1)
}
