import { randomUUID } from 'node:crypto'
import { withTeam } from '../core/team/team.ts'
import { createTransition } from '../core/transition.ts'
import type { Config } from '../config.ts'
import { openFront } from '../http/front.ts'
import { createFileMaker } from '../files/make-file.ts'
import { fenceHere, fenceText } from '../files/read/fence.ts'
import type { Log } from '../ops/log.ts'
import type { Adapter, Blobs, Counters, Store } from '../ports.ts'
import { audited } from '../runtime/audit.ts'
import { leaveNewer } from '../runtime/leave-newer.ts'
import { createLimits } from '../runtime/limits.ts'
import { withLastResort } from '../runtime/last-resort.ts'
import { createPresence, type Presence, whilePresent } from '../runtime/presence.ts'
import { createRelay } from '../runtime/relay.ts'
import { createTurn } from '../runtime/turn.ts'
import { type Io, type Verb, WrongUse, printLine } from './io.ts'
import { configuration } from './open-data.ts'
import { dropFrom, openBlobs, readFrom } from './open-files.ts'
import { openLog } from './open-log.ts'
import { askingOf, openModel } from './open-model.ts'
import { openPlatforms } from './open-platforms.ts'
import { openCounters, openStore } from './open-store.ts'
import { tellLastWords } from './last-words.ts'
import { createMeter } from './meter.ts'
import { parseOptions } from './parse-options.ts'
import { stopAsked } from './stop-asked.ts'
import { whatRuns } from './what-runs.ts'

/** Longer than the longest send, so that only a dead worker loses it. */
const leaseMs = 10_000
const pollMs = 1000
const graceMs = 10_000

interface Parts {
  readonly store: Store
  readonly blobs: Blobs
  readonly counters: Counters
}

/** The bot as a service. The only place where store, turn, relay, platforms and pages are put together. */
export const serve: Verb = async (args, io) => {
  const { values, positionals } = parseOptions(args, {
    data: { type: 'string' },
    offline: { type: 'boolean' },
  })
  if (positionals.length > 0) throw new WrongUse(`it takes no file ("${positionals[0]}")`)
  const configured = configuration()
  const config = values.offline ? { ...configured, model: null } : configured
  if (config.telegram === null && config.slack === null)
    throw new WrongUse(
      'no platform is configured; set TELEGRAM_BOT_TOKEN or SLACK_BOT_TOKEN, and see .env.example',
    )
  const folder = values.data ?? config.dataDir
  const log = await openLog(config, folder)
  tellLastWords(log)
  const store = await openStore(config, folder, (text) => log.warn(text))
  try {
    const blobs = await openBlobs(config, folder, store)
    const counters = await openCounters(config, folder)
    try {
      await run(config, { store, blobs, counters }, log, io)
    } finally {
      await counters.close()
    }
    return 0
  } finally {
    await store.close()
  }
}

async function run(config: Config, { store, blobs, counters }: Parts, log: Log, io: Io): Promise<void> {
  const meter = createMeter(store)
  const fencing = fenceHere()
  const opened = await openModel(config, counters, (reason) =>
    log.warn('the model gave no answer', { reason }),
  )
  const decide = audited(withTeam(createTransition(config.keeping, opened?.place)), (entry) =>
    log.warn('a case was asked for that is not of this chat', { entry }),
  )
  const turn = createTurn({
    store,
    transition: decide,
    onCommitted: (id) => {
      relay.nudge()
      asking?.look(id)
    },
    onSeen: () => meter.count(({ redelivered }) => redelivered.inc()),
  })
  const asking =
    opened &&
    askingOf(opened, {
      store,
      turn,
      clock: () => store.clock(),
      busy: (id) => adapters.get(id.split(':')[0] ?? '')?.busy?.(id),
    })
  const adapters = new Map<string, Adapter>()
  const relay = createRelay({
    store,
    adapters,
    make: createFileMaker(store, blobs),
    wake: (id, now) => turn.wake(id, now),
    files: dropFrom(blobs),
    read: readFrom(blobs, { store, turn, clock: () => store.clock() }),
    ...(asking && { model: asking.deliver }),
    clock: () => store.clock(),
    leaseMs,
    pollMs,
    onTrouble: (_, reason, to) => {
      if (to) meter.count(({ deliveries }) => deliveries.inc({ to, result: 'failed' }))
      log.warn(to ? 'a letter was not delivered yet' : 'the store failed', { reason, ...(to && { to }) })
    },
    onDelivered: (to) => meter.count(({ deliveries }) => deliveries.inc({ to, result: 'sent' })),
  })
  const presence = createPresence(store, randomUUID())
  let isStopping = false
  const fence = await fencing
  if (!fence.noNetwork) log.warn('files are opened by a process that keeps its network; see doctor')
  const platforms = await openPlatforms(config, { store, blobs }, log)
  for (const platform of platforms) adapters.set(platform.name, platform)
  const front = await openFront({
    port: config.port,
    ready: async () => (isStopping ? 'stopping' : whyNotUp(store, presence)),
    notes: [fenceText(fence)],
    metrics: () => meter.page(),
    doors: platforms.flatMap(({ doors }) => doors ?? []),
    pages: platforms.flatMap(({ pages }) => pages ?? []),
  })
  const handle = withLastResort({
    store,
    turn,
    clock: () => store.clock(),
    send: async (id, message) => adapters.get(id.split(':')[0] ?? '')?.send(id, message),
    onSetAside: (reason) => {
      meter.count(({ turns }) => turns.inc({ result: 'set-aside' }))
      log.error('a message failed every time and was set aside; see admin dead', { reason })
    },
  })
  const gate = createLimits({
    limits: config.limits,
    counters,
    isKnown: async (id) => (await store.load(id)) !== null,
    take: (update) => meter.take(() => handle(update)),
    answer: (update, decide) => turn.handle(update, decide),
    send: async (id, message) => adapters.get(id.split(':')[0] ?? '')?.send(id, message),
    onRefused: (limit) => meter.count(({ refused }) => refused.inc({ limit })),
  })
  const take = leaveNewer({
    handle: whilePresent(presence, (update) => gate.handle(update)),
    send: async (id, message) => adapters.get(id.split(':')[0] ?? '')?.send(id, message),
    onNewer: (advice) => log.error(advice),
  })
  await presence.start()
  for (const platform of platforms) await platform.start(take)
  relay.start()
  const stopping = stopAsked(log)
  printLine(
    io,
    `READY ${platforms.map(({ name }) => name).join(' ')} on ${config.redis ? 'redis' : 'sqlite'}, port ${front.port}`,
  )
  for (const line of whatRuns(config, front.port)) printLine(io, line)
  await stopping
  isStopping = true
  // No new work first, then what is on its way; what stays undone is taken up by another.
  const over = setTimeout(() => process.exit(1), graceMs).unref()
  await Promise.all(platforms.map((platform) => platform.stop()))
  await gate.stop()
  await relay.stop()
  await presence.stop()
  await front.stop()
  clearTimeout(over)
}

async function whyNotUp(store: Store, presence: Presence): Promise<string | null> {
  return Promise.all([store.backlog(store.clock()), presence.assure()]).then(
    () => null,
    () => 'the store does not answer, or the chats are moved',
  )
}
