import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Finding } from '../src/core/poa/lint.ts'
import { samplePlan } from '../src/core/poa/sample-plan.ts'
import { lint, rules } from '../src/lint.ts'
import { readUpdate, updateOf } from '../src/adapters/telegram/read.ts'
import type { Case } from '../src/core/case.ts'
import type { Effect } from '../src/core/effect.ts'
import { newSession, type Session } from '../src/core/session.ts'
import { createTransition } from '../src/core/transition.ts'
import type { Adapter } from '../src/ports.ts'
import { createRelay } from '../src/runtime/relay.ts'
import { createTurn, type Transition } from '../src/runtime/turn.ts'
import { masterKeys } from '../src/store/master-key.ts'
import { openRedis } from '../src/store/redis/redis.ts'
import { fullCase } from './full-case.ts'

// What the bench of the project drives: what sellers and programs use, and nothing made for being measured.
const root = join(import.meta.dirname, '..')
/** The messages of a bench are years old; a case of theirs must not be deleted for that. */
const transition = createTransition({ caseDays: 36_500, fileDays: 36_500 })

export { createModelClient } from './model/client.ts'
export { simulateRefine } from './eval/simulate-refine.ts'

interface Linter {
  /** How many rules run for the case: neither switched off by its form nor told as not checked. */
  readonly ruleCount: number
  lint(text: string): readonly Finding[]
}

/** The linter with a full case, so that every rule that is counted has run. */
export async function createLinter(): Promise<Linter> {
  const options = { case: fullCase() }
  const { form, notChecked } = lint(samplePlan.en, options)
  const off = rules.filter((rule) => rule.notFor?.includes(form) === true)
  const unchecked = new Set([...notChecked.map(({ ruleId }) => ruleId), ...off.map(({ id }) => id)])
  return { ruleCount: rules.length - unchecked.size, lint: (text) => lint(text, options).findings }
}

/** The command as it is installed from the package, which is packed first where it is missing or older than its sources. */
export function lintCommand(file: string): [command: string, args: string[]] {
  return [process.execPath, [packedCommand(), 'lint', file]]
}

/** `serve` as it is installed, with each platform that posts to us; it prints READY once it can take an update. */
export function startCommands({
  redisUrl,
  telegramApiRoot,
  slackApiUrl,
}: {
  redisUrl: string
  telegramApiRoot: string
  slackApiUrl: string
}): Record<string, { argv: string[]; env: Record<string, string> }> {
  const argv = [process.execPath, packedCommand(), 'serve']
  const shared = {
    REDIS_URL: redisUrl,
    DATA_DIR: mkdtempSync(join(tmpdir(), 'coach-start-')),
    MASTER_KEY: 'ab'.repeat(32),
    PORT: '0',
  }
  const secret = 'a-secret-of-the-bench'
  return {
    'Telegram webhook': {
      argv,
      env: {
        ...shared,
        TELEGRAM_BOT_TOKEN: '7000000001:a-token-of-the-bench-only',
        TELEGRAM_API_ROOT: telegramApiRoot,
        TELEGRAM_WEBHOOK_URL: 'https://bench.example/telegram',
        TELEGRAM_WEBHOOK_SECRET: secret,
      },
    },
    'Slack HTTP': {
      argv,
      env: {
        ...shared,
        SLACK_BOT_TOKEN: 'xoxb-1',
        SLACK_SIGNING_SECRET: secret,
        SLACK_API_URL: slackApiUrl,
      },
    },
  }
}

/** The packed command line, fresh. */
export function packedCommand(): string {
  const folder = join(root, '.cache/dist')
  const command = join(folder, 'appeal-coach.cjs')
  if (changed(command) <= newestSource()) {
    const pack = [join(root, 'pack.ts'), folder, '--no-types']
    const { status, stderr } = spawnSync(process.execPath, pack, { encoding: 'utf8' })
    if (status !== 0) throw new Error(`the package cannot be made: ${stderr}`)
  }
  return command
}

function newestSource(): number {
  const sources = globSync(['src/**/*.{ts,js}', 'pack.ts', 'package.json'], { cwd: root })
  return Math.max(...sources.map((path) => changed(join(root, path))))
}

function changed(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

interface TurnDriver {
  handleTelegram(update: Parameters<typeof readUpdate>[0]): Promise<void>
  stateKeys(chat: number): Promise<string[]>
  appliedIds(chat: number): Promise<number[]>
  drainOutbox(): Promise<void>
  close(): Promise<void>
}

/** As `serve` has it. */
const leaseMs = 10_000

/** The interview on the store of many processes, sealed; every chat holds a full case before its first turn. */
export async function createTurnDriver(options: {
  redisUrl: string
  prefix: string
  send(chat: number, text: string, meta: { uid: number }): Promise<void>
  /** For the experiment on losses: the case remembers the updates it was changed by, and the answers tell theirs. */
  keepAppliedIds?: boolean
}): Promise<TurnDriver> {
  const keys = masterKeys({ folder: root, given: 'ab'.repeat(32) })
  const store = await openRedis({ url: options.redisUrl, keys, prefix: options.prefix })
  const adapters = new Map<string, Adapter>()
  adapters.set('telegram', {
    name: 'telegram',
    start: async () => {},
    send: async (session, { text }) => {
      const chat = Number(session.split(':')[1])
      const uid = Number(marked.exec(text)?.[1] ?? 0)
      await options.send(chat, text.replace(marked, ''), { uid })
    },
    stop: async () => {},
  })
  const turn = createTurn({ store, transition: options.keepAppliedIds ? remembering : transition })
  const relay = createRelay({
    store,
    adapters,
    wake: (id, now) => turn.wake(id, now),
    clock: () => Date.now(),
    leaseMs,
    pollMs: 1000,
  })
  const known = new Set<string>()

  /** The case is there before the first turn, as it would be late in its life. */
  async function prepare(id: string): Promise<void> {
    if (known.has(id)) return
    known.add(id)
    const session = fullSession(id)
    await store.commit({ previous: null, session, effects: [], transcript: [], seen: null, now: 0 })
  }

  return {
    async handleTelegram(update) {
      const read = readUpdate(update, Date.now(), '')
      if (read?.kind !== 'event') return
      const { more: _joined, ...event } = { more: 0, ...read.event }
      const given = updateOf(read, update.update_id, event)
      await prepare(given.session)
      await turn.handle(given)
    },
    stateKeys: async (chat) => store.keysOf(`telegram:${chat}`),
    async appliedIds(chat) {
      const session = await store.load(`telegram:${chat}`)
      const ids = session?.cases['1']?.facts['applied']?.value
      return Array.isArray(ids) ? ids.map(Number) : []
    },
    async drainOutbox() {
      // What a killed process had claimed is free again when its lease ends.
      const until = store.clock() + 2 * leaseMs
      for (;;) {
        await relay.drain()
        const { chat } = await store.backlog(store.clock() + leaseMs)
        if (chat.count === 0 || store.clock() > until) return
        await pause(200)
      }
    },
    async close() {
      await relay.stop()
      await store.close()
    },
  }
}

/** Made once: reading its notice and papers is no part of a turn. */
let full: Case | null = null

function fullSession(id: string): Session {
  full ??= fullCase()
  const fresh = newSession(id, 0, 'en')
  return { ...fresh, version: 1, cases: { '1': { ...full, id: '1', lang: 'en' } } }
}

const marked = /\u2063(\d+)$/

/** The last message of a turn tells, unseen, which update it answers. */
function answering(effects: readonly Effect[], uid: string): Effect[] {
  const last = effects.findLastIndex(({ to }) => to === 'chat')
  return effects.map((effect, i) =>
    i === last && effect.to === 'chat'
      ? { ...effect, message: { ...effect.message, text: `${effect.message.text}\u2063${uid}` } }
      : effect,
  )
}

const remembering: Transition = (session, update) => {
  const told = transition(session, update)
  const next = { ...told, effects: answering(told.effects, update.id.replace('telegram:', '')) }
  const kase = next.session.cases['1']
  if (!kase) return next
  const before = kase.facts['applied']?.value
  const value = [...(Array.isArray(before) ? before : []), update.id.replace('telegram:', '')]
  const applied = { value, words: '', lang: 'en', at: 0, from: 'seller', confirmed: true } as const
  const cases = { ...next.session.cases, '1': { ...kase, facts: { ...kase.facts, applied } } }
  return { ...next, session: { ...next.session, cases } }
}
