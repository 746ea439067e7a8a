import { Undeliverable, type Adapter, type Mailbox, type Store } from '../ports.ts'

export interface Relay {
  /** Polls for reminders and for what a crash left; a nudge delivers at once. */
  start(): void
  nudge(): void
  /** Delivers everything that is due; throws when the store fails. */
  drain(): Promise<void>
  stop(): Promise<void>
}

export interface RelayParts {
  readonly store: Store
  readonly adapters: ReadonlyMap<string, Adapter>
  readonly wake: (sessionId: string, now: number) => Promise<void>
  readonly clock: () => number
  readonly leaseMs: number
  readonly pollMs: number
  readonly random?: () => number
  /** Told of every failed delivery, without a word of the seller's. */
  readonly onDelivered?: () => void
  readonly onTrouble?: (sessionId: string | null, reason: string) => void
}

const mostTries = 5
/** With five minutes between the later ones, some four hours of a platform that is away. */
const mostTriesUnreachable = 60
const plainFailure = { afterMs: null, isFinal: false, isUnreachable: false }
const firstWaitMs = 1000
const longestWaitMs = 5 * 60 * 1000
const atOnce = 16

/** Claim, deliver, settle: each mailbox in order, different mailboxes side by side. */
export function createRelay(parts: RelayParts): Relay {
  const { store, clock, leaseMs } = parts
  const open = new Set<Promise<void>>()
  let timer: NodeJS.Timeout | null = null
  let stopped = false

  async function send({ sessionId, letter, leaseEnd }: Mailbox): Promise<void> {
    // The time of the claim, because that is when the clock was found due.
    if (!letter) return parts.wake(sessionId, leaseEnd - leaseMs)
    const platform = sessionId.split(':')[0] ?? ''
    const adapter = parts.adapters.get(platform)
    if (!adapter) throw new Error(`No adapter runs for ${platform}.`)
    return adapter.send(sessionId, letter.effect.message)
  }

  async function next(box: Mailbox): Promise<Mailbox | null> {
    try {
      await send(box)
    } catch (error) {
      const reason = redacted(error)
      parts.onTrouble?.(box.sessionId, reason)
      const { afterMs, isFinal, isUnreachable } = error instanceof Undeliverable ? error : plainFailure
      const most = isUnreachable ? mostTriesUnreachable : mostTries
      if (isFinal || (afterMs === null && box.tries + 1 >= most)) return store.bury(box, reason, clock())
      if (afterMs !== null) {
        await store.postpone(box, clock() + afterMs)
        return null
      }
      await store.postpone(box, clock() + waitMs(box.tries, parts.random ?? Math.random))
      return null
    }
    parts.onDelivered?.()
    return store.settle(box)
  }

  /** What stopping leaves undone keeps its lease, and is delivered at the next start. */
  async function deliver(claimed: Mailbox): Promise<void> {
    for (let box: Mailbox | null = claimed; box && !stopped; ) box = await next(box)
  }

  async function pump(): Promise<void> {
    while (!stopped && open.size < atOnce) {
      const boxes = await store.claim(clock(), leaseMs, atOnce - open.size)
      if (boxes.length === 0) return
      for (const box of boxes) track(deliver(box))
    }
  }

  function track(delivery: Promise<void>): void {
    open.add(delivery)
    const done = () => open.delete(delivery)
    delivery.then(done, done)
  }

  async function drain(): Promise<void> {
    for (await pump(); open.size > 0; await pump()) await Promise.all(open)
  }

  const quietly = () => void drain().catch((error: unknown) => parts.onTrouble?.(null, redacted(error)))
  return {
    start() {
      timer ??= setInterval(quietly, parts.pollMs)
      quietly()
    },
    nudge: quietly,
    drain,
    async stop() {
      stopped = true
      if (timer) clearInterval(timer)
      await Promise.allSettled(open)
    },
  }
}

/** Exponential with jitter, so that many letters that failed together do not come back together. */
function waitMs(tries: number, random: () => number): number {
  const whole = Math.min(firstWaitMs * 2 ** tries, longestWaitMs)
  return Math.round(whole * (0.5 + random() / 2))
}

/** What kind of failure it was; messages are left out, because a platform may quote the seller's text in them. */
function redacted(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is no Error was thrown.'
  const codes = ['code', 'status', 'statusCode', 'errno'].map(
    (name) => (error as unknown as Record<string, unknown>)[name],
  )
  const told = codes.filter((code) => typeof code === 'string' || typeof code === 'number')
  return [error.name, ...told].join(' ').slice(0, 100)
}
