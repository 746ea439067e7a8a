import { transition } from '../../src/core/transition.ts'
import { messagesIn } from '../../src/core/effect.ts'
import type { Update } from '../../src/core/event.ts'
import type { Session } from '../../src/core/session.ts'
import type { Store } from '../../src/ports.ts'
import { masterKeys } from '../../src/store/master-key.ts'
import { openRedis } from '../../src/store/redis/redis.ts'
import { startRedis } from '../redis/server.ts'
import { type Chat, chatsFor, firstDay } from './chats.ts'
import { createWorker, leaseMs, type Worker } from './worker.ts'

export interface Weeks {
  readonly days: number
  readonly workers: number
  readonly chats: number
  readonly kills: number
  /** From which day to which nobody runs. */
  readonly outage: readonly [number, number]
  readonly seed: number
}

export interface WeeksReport {
  readonly reminders: number
  readonly messages: number
  readonly wakes: number
  kills: number
  /** Chats that are not as if nothing had happened: a decision lost, or taken twice. */
  readonly wrongStates: string[]
  readonly neverSent: string[]
  readonly notDecided: string[]
  /** At most one for each kill: what was on its way then. */
  readonly sentTwice: number
}

const day = 86_400_000
const keys = masterKeys({ folder: '.', given: 'ef'.repeat(32) })

/** Plays the weeks with several workers over a real Redis, kills them, and compares with a machine to which nothing happens. */
export async function playWeeks(given: Weeks): Promise<WeeksReport> {
  const random = randomFrom(given.seed)
  const chats = chatsFor(given.chats)
  const ideal = new Map(chats.map((chat) => [chat.session.id, undisturbed(chat, given)]))
  const redis = await startRedis(['--appendonly', 'no'])
  const stores: Store[] = []
  const sent: { id: string; text: string }[] = []
  const moments = momentsOf(chats, [...ideal.values()], given)
  const report = { kills: 0, wakes: moments.length }
  const perCall = (given.kills * 1.5) / (moments.length * 40)
  let now = firstDay
  const fate = (): boolean => {
    if (report.kills >= given.kills || random() > perCall) return false
    report.kills += 1
    return true
  }
  const hired = async (): Promise<Worker> => {
    const store = await openRedis({ url: redis.url, keys, lanes: 2 })
    stores.push(store)
    return createWorker(
      store,
      () => now,
      fate,
      (id, text) => void sent.push({ id, text }),
    )
  }
  try {
    const first = await openRedis({ url: redis.url, keys, lanes: 2 })
    stores.push(first)
    for (const { session } of chats)
      await first.commit({
        previous: null,
        session: { ...session, version: 1 },
        effects: [],
        transcript: [],
        seen: null,
        now,
      })
    const workers = await Promise.all(Array.from({ length: given.workers }, hired))
    for (const moment of moments) {
      now = Math.max(now, moment.at)
      await settleAll(workers, hired, moment.updates, random, () => (now += leaseMs + 1))
    }
    return { ...report, ...(await judge(first, ideal, sent)) }
  } finally {
    await Promise.all(stores.map((store) => store.close()))
    await redis.stop()
  }
}

/** Gives each update to one to three workers, lets all of them deliver, and hires anew for the dead until all is quiet. */
async function settleAll(
  workers: Worker[],
  hired: () => Promise<Worker>,
  updates: readonly Update[],
  random: () => number,
  wait: () => number,
): Promise<void> {
  let open = updates.flatMap((update) => Array.from({ length: 1 + Math.floor(random() * 3) }, () => update))
  for (let calm = 0; calm < 1 || open.length > 0; ) {
    const handled = open.map(async (update) => {
      const worker = workers[Math.floor(random() * workers.length)]
      const done =
        worker && (await Promise.race([worker.turn.handle(update).then(() => 'done'), worker.death]))
      return done === 'done' ? [] : [update]
    })
    open = (await Promise.all(handled)).flat()
    await Promise.all(workers.map((worker) => Promise.race([worker.relay.drain(), worker.death])))
    const dead = workers.flatMap((worker, at) => (worker.isDead() ? [at] : []))
    for (const at of dead) workers[at] = await hired()
    // What the dead had leased comes free with time.
    if (dead.length > 0) wait()
    else calm += 1
  }
}

interface Ideal {
  readonly session: Session | null
  readonly texts: readonly string[]
  readonly reminders: number
  readonly moments: readonly number[]
}

/** The chat as it goes where every wake-up comes on time, but for the days on which nobody runs. */
function undisturbed({ session: begin, updates }: Chat, { days, outage }: Weeks): Ideal {
  const [gone, back] = outage.map((count) => firstDay + count * day)
  const end = firstDay + days * day
  const texts: string[] = []
  const moments: number[] = []
  let session: Session | null = { ...begin, version: 1 }
  let reminders = 0
  const waiting = updates.filter(({ event }) => event.at < end)
  for (;;) {
    const due: number | null = session?.wakeAt ?? null
    const [update] = waiting
    const wakes = due !== null && (gone === undefined || back === undefined || due < gone || due >= back)
    const at = due === null ? Number.POSITIVE_INFINITY : wakes ? due : (back ?? due)
    const next = Math.min(at, update?.event.at ?? Number.POSITIVE_INFINITY)
    if (next >= end) return { session, texts, reminders, moments }
    const isWake = at <= next
    if (!isWake) waiting.shift()
    const given: Session | null = isWake && session ? { ...session, wakeAt: null } : session
    const event = isWake || !update ? ({ type: 'woke', at } as const) : update.event
    const step = transition(given, { id: 'x', session: begin.id, event })
    const said = messagesIn(step.effects).map(({ text }) => text)
    texts.push(...said)
    reminders += isWake ? said.length : 0
    moments.push(next)
    session = step.isOver === true ? null : { ...step.session, version: (session?.version ?? 0) + 1 }
  }
}

function momentsOf(
  chats: readonly Chat[],
  ideal: readonly Ideal[],
  { outage }: Weeks,
): { at: number; updates: Update[] }[] {
  const times = new Set([...ideal.flatMap(({ moments }) => moments), firstDay + outage[1] * day])
  const last = Math.max(...times)
  const said = chats.flatMap(({ updates }) => updates)
  return [...times]
    .toSorted((a, b) => a - b)
    .filter((at) => at <= last)
    .map((at) => ({ at, updates: said.filter(({ event }) => event.at === at) }))
}

async function judge(
  store: Store,
  ideal: ReadonlyMap<string, Ideal>,
  sent: readonly { id: string; text: string }[],
): Promise<Omit<WeeksReport, 'kills' | 'wakes'>> {
  const verdict = {
    wrongStates: [] as string[],
    neverSent: [] as string[],
    notDecided: [] as string[],
    sentTwice: 0,
  }
  for (const [id, { session, texts }] of ideal) {
    if (lasting(await store.load(id)) !== lasting(session)) verdict.wrongStates.push(id)
    const left = [...texts]
    for (const { text } of sent.filter((one) => one.id === id)) {
      const place = left.indexOf(text)
      if (place >= 0) left.splice(place, 1)
      else if (texts.includes(text)) verdict.sentTwice += 1
      else verdict.notDecided.push(`${id}: ${text}`)
    }
    verdict.neverSent.push(...left.map((text) => `${id}: ${text}`))
  }
  const all = [...ideal.values()]
  return {
    ...verdict,
    reminders: all.reduce((sum, { reminders }) => sum + reminders, 0),
    messages: all.reduce((sum, { texts }) => sum + texts.length, 0),
  }
}

/** A session but for the moment to which it was reminded, which a kill may put off by a lease. */
function lasting(session: Session | null): string {
  if (session === null) return ''
  const cases = Object.values(session.cases).map((kase) => ({ ...kase, remindedTo: 0 }))
  return JSON.stringify({ ...session, cases }, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b)))
      : value,
  )
}

function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
