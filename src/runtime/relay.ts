import type { FileDrop, FileRead } from '../core/effect.ts'
import { createTurnstile } from './turnstile.ts'
import { wordAfterLoss } from '../core/mishap.ts'
import type { Ask } from '../core/model/ask.ts'
import { boxes, type Adapter, type Box, type Mailbox, type Room, type Store } from '../ports.ts'
import { nextTry, redacted } from './failure.ts'
import { Held } from './held.ts'
import { type MakeFile, createOutgoing } from './outgoing.ts'

export interface Relay {
  /** Polls for reminders and for what a crash left; a nudge delivers at once. */
  start(): void
  nudge(): void
  /** Delivers everything that is due, and waits for these kinds, else for all; throws when the store fails. */
  drain(kinds?: readonly Box[]): Promise<void>
  /** Finishes what is on its way; a call of the model is broken off and keeps its lease. The rest is given back. */
  stop(): Promise<void>
}

/**
 * Delivers a letter that is not for the chat. It must throw where the signal was aborted before it had an effect: then
 * the letter is another worker's, or is delivered at the next start.
 */
export type Deliver<Letter> = (sessionId: string, letter: Letter, signal: AbortSignal) => Promise<void>

export interface RelayParts {
  readonly store: Store
  readonly adapters: ReadonlyMap<string, Adapter>
  /** Makes the files that a message only describes. */
  readonly make?: MakeFile
  readonly wake: (sessionId: string, now: number) => Promise<void>
  /** A process without one leaves mailboxes of that kind to those that have it. */
  readonly model?: Deliver<Ask>
  readonly files?: Deliver<FileDrop>
  readonly read?: Deliver<FileRead>
  readonly clock: () => number
  readonly leaseMs: number
  readonly pollMs: number
  readonly random?: () => number
  /** How many mailboxes of each kind are emptied at once; a kind that is slow never takes the places of another. */
  readonly atOnce?: Room
  readonly onDelivered?: (to: Box) => void
  /** Told of every failed delivery, without a word of the seller's; `to` is null where the store failed. */
  readonly onTrouble?: (sessionId: string | null, reason: string, to: Box | null) => void
}

/** A chat platform takes about thirty messages a second from one bot; none is begun sooner after one that is not over. */
const apartMs = 40
const atOnce = { chat: 16, model: 8, files: 2, clock: 8 }

/** Claim, deliver, settle: each mailbox in order, different mailboxes side by side. */
export function createRelay(parts: RelayParts): Relay {
  const { store, clock, leaseMs } = parts
  const open = new Map<Promise<void>, Box>()
  const stopping = new AbortController()
  const places = { ...atOnce, ...parts.atOnce }
  const outgoing = createOutgoing((sessionId, made) => wanted(parts.make)(sessionId, made))
  if (!parts.model) places.model = 0
  if (!parts.files) places.files = 0
  let timer: NodeJS.Timeout | null = null
  let looking: Promise<void> | null = null
  let isAskedAgain = false
  // What was sent and is not settled yet comes twice after a crash, so as little as can be is between the two.
  const chatInTurn = createTurnstile(apartMs)
  const isStopped = (): boolean => stopping.signal.aborted

  const roomFor = (box: Box): number => places[box] - [...open.values()].filter((one) => one === box).length

  async function send({ sessionId, letter, leaseEnd }: Mailbox, lost: AbortSignal): Promise<void> {
    // The time of the claim, because that is when the clock was found due.
    if (!letter) return parts.wake(sessionId, leaseEnd - leaseMs)
    const { effect } = letter
    const signal = AbortSignal.any([lost, stopping.signal])
    if (effect.to === 'model') return wanted(parts.model)(sessionId, effect.ask, signal)
    if (effect.to === 'files' && 'read' in effect) return wanted(parts.read)(sessionId, effect.read, signal)
    if (effect.to === 'files') return wanted(parts.files)(sessionId, effect.drop, signal)
    const platform = sessionId.split(':')[0] ?? ''
    const adapter = parts.adapters.get(platform)
    if (!adapter) throw new Error(`No adapter runs for ${platform}.`)
    return adapter.send(sessionId, await outgoing(sessionId, effect.message))
  }

  async function next(held: Held, box: Mailbox): Promise<Mailbox | null> {
    try {
      await send(box, held.signal)
    } catch (error) {
      if (held.signal.aborted || (isStopped() && box.to === 'model')) return null
      const reason = redacted(error)
      parts.onTrouble?.(box.sessionId, reason, box.to)
      const waitMs = nextTry(error, box, parts.random ?? Math.random)
      return held.settle(async (mailbox) => {
        if (waitMs === null)
          return store.bury(mailbox, reason, clock(), box.letter && wordAfterLoss(box.letter.effect))
        await store.postpone(mailbox, clock() + waitMs)
        return null
      })
    }
    parts.onDelivered?.(box.to)
    return held.settle((mailbox) => store.settle(mailbox))
  }

  async function deliver(claimed: Mailbox): Promise<void> {
    const held = new Held(
      {
        store,
        clock,
        leaseMs,
        onLost: ({ sessionId, to }) => parts.onTrouble?.(sessionId, 'The lease was lost.', to),
        onTrouble: (error) => parts.onTrouble?.(null, redacted(error), null),
      },
      claimed,
    )
    try {
      let box: Mailbox | null = claimed
      while (box && !isStopped()) {
        const mailbox: Mailbox = box
        const work = (): Promise<Mailbox | null> => next(held, mailbox)
        box = await (mailbox.to === 'chat' ? chatInTurn(work) : work())
      }
      // What is left is another worker's at once, and not only when the lease ends.
      if (box) await held.settle((mailbox) => store.renew(mailbox, clock()).then(() => null))
    } finally {
      held.end()
    }
  }

  function start(box: Mailbox): void {
    const delivery = deliver(box)
    open.set(delivery, box.to)
    const done = (): void => {
      const wasFull = roomFor(box.to) === 0
      open.delete(delivery)
      if (wasFull) quietly()
    }
    delivery.then(done, (error: unknown) => {
      parts.onTrouble?.(null, redacted(error), null)
      done()
    })
  }

  async function claimAll(): Promise<void> {
    for (;;) {
      const room = Object.fromEntries(boxes.map((box) => [box, roomFor(box)]))
      if (isStopped() || Object.values(room).every((places) => places === 0)) return
      const claimed = await store.claim(clock(), leaseMs, room)
      if (claimed.length === 0 || isStopped()) return
      for (const box of claimed) start(box)
    }
  }

  /** One look at a time; one that is asked for meanwhile follows it. */
  function look(): Promise<void> {
    isAskedAgain = true
    looking ??= (async () => {
      try {
        while (isAskedAgain) {
          isAskedAgain = false
          await claimAll()
        }
      } finally {
        looking = null
      }
    })()
    return looking
  }

  async function drain(kinds: readonly Box[] = boxes): Promise<void> {
    const awaited = (): Promise<void>[] =>
      [...open].filter(([, box]) => kinds.includes(box)).map(([delivery]) => delivery)
    for (await look(); awaited().length > 0; await look()) await Promise.all(awaited())
  }

  const quietly = (): void =>
    void look().catch((error: unknown) => parts.onTrouble?.(null, redacted(error), null))
  return {
    start() {
      timer ??= setInterval(quietly, parts.pollMs)
      quietly()
    },
    nudge: quietly,
    drain,
    async stop() {
      stopping.abort(new Error('The process is stopping.'))
      if (timer) clearInterval(timer)
      await Promise.allSettled([looking, ...open.keys()])
    },
  }
}

function wanted<T>(deliver: T | undefined): T {
  if (deliver === undefined) throw new Error('Nothing in this process delivers such a letter.')
  return deliver
}
