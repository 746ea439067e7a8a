import type { Message } from '../core/effect.ts'
import type { Update } from '../core/event.ts'
import { newSession } from '../core/session.ts'
import { tenantOf } from '../core/tenant.ts'
import { type TooMuch, tooMuch } from '../core/too-much.ts'
import type { Counters, Rate } from '../ports.ts'
import { createPostbox } from './postbox.ts'
import type { Transition } from './turn.ts'

/** How much is taken from one seller, from all of a workspace, and from sellers never seen; null for any amount. */
export interface Limits {
  readonly seller: { readonly minute: number; readonly day: number } | null
  readonly tenant: { readonly minute: number; readonly day: number } | null
  readonly newcomers: { readonly minute: number } | null
}

export interface LimitParts {
  readonly limits: Limits
  readonly counters: Counters
  readonly isKnown: (sessionId: string) => Promise<boolean>
  readonly take: (update: Update) => Promise<void>
  /** Commits what is said in place of an answer, so that it is delivered as surely as one. */
  readonly answer: (update: Update, decide: Transition) => Promise<void>
  /** Sends to a seller who has no session yet. */
  readonly send: (sessionId: string, message: Message) => Promise<void>
  readonly onRefused?: (why: TooMuch) => void
}

export interface Gate {
  /** Settles like the turn: once the update's consequence is kept, or it was refused and its seller told so. */
  handle(update: Update): Promise<void>
  stop(): Promise<void>
}

interface Refusal {
  readonly why: TooMuch
  readonly leftMs: number
  /** Told once a window; what follows in it is left unanswered. */
  readonly isFirst: boolean
}

const most = { remembered: 20_000, greeted: 50_000 }
const [perMinute, perDay] = [60, 24 * 60 * 60]

/** Stands between platforms and turn: lets through what is within the limits, and answers the rest in words. */
export function createLimits(parts: LimitParts): Gate {
  const { limits, counters } = parts
  const checks = checksOf(limits)
  const greeted = new Map<string, true>()
  /** What became of the last updates, because one that is delivered again must not count again. */
  const verdicts = new Map<string, Promise<Refusal | null>>()
  const postbox = createPostbox(parts.send)

  async function refusalOf(update: Update): Promise<Refusal | null> {
    const { session } = update
    for (const { rate, why, whomOf } of checks) {
      const whom = whomOf(session)
      const over = whom === null ? null : await counters.count(rate, whom)
      if (over) return whom === session ? { why, ...over } : sharedRefusal(why, rate, session, over.leftMs)
    }
    return newcomerRefusal(session)
  }

  /** Where many share a limit, each of them is told once. */
  async function sharedRefusal(why: TooMuch, rate: Rate, session: string, leftMs: number): Promise<Refusal> {
    const told = { name: `told ${rate.name}`, most: 1, seconds: Math.max(1, Math.ceil(leftMs / 1000)) }
    return { why, leftMs, isFirst: (await counters.count(told, session)) === null }
  }

  async function newcomerRefusal(session: string): Promise<Refusal | null> {
    if (limits.newcomers === null || greeted.has(session)) return null
    // Who has a session that cannot be read has one.
    if (!(await parts.isKnown(session).catch(() => true))) {
      const crowd = tenantOf(session) === session ? (session.split(':')[0] ?? '') : tenantOf(session)
      const rate = { name: 'newcomers', most: limits.newcomers.minute, seconds: perMinute }
      const over = await counters.count(rate, crowd)
      if (over) return sharedRefusal('newcomers', rate, session, over.leftMs)
    }
    remember(greeted, session, true, most.greeted)
    return null
  }

  function verdictOn(update: Update): Promise<Refusal | null> {
    const name = JSON.stringify([update.session, update.id])
    const before = verdicts.get(name)
    if (before) return before
    const verdict = refusalOf(update)
    remember(verdicts, name, verdict, most.remembered)
    verdict.catch(() => verdicts.delete(name))
    return verdict
  }

  return {
    async handle(update) {
      const refusal = await verdictOn(update)
      if (refusal === null) return parts.take(update)
      const { why, leftMs, isFirst } = refusal
      parts.onRefused?.(why)
      if (!isFirst) return
      if (why === 'newcomers') return postbox.post(update.session, tooMuch(why, leftMs, null, update.lang))
      await parts.answer(update, (known, { session: id, event, lang }) => {
        const session = known ?? newSession(id, event.at, lang ?? null)
        return { session, effects: [{ to: 'chat', message: tooMuch(why, leftMs, known, lang) }] }
      })
    },
    stop: () => postbox.stop(),
  }
}

interface Check {
  readonly rate: Rate
  readonly why: TooMuch
  /** Null where the session is not under this limit. */
  readonly whomOf: (sessionId: string) => string | null
}

function checksOf({ seller, tenant }: Limits): Check[] {
  const one = (name: string, count: number, seconds: number): Rate => ({ name, most: count, seconds })
  const itself = (session: string): string => session
  // A seller who is a tenant alone is under the seller's limit.
  const workspace = (session: string): string | null => {
    const whole = tenantOf(session)
    return whole === session ? null : whole
  }
  return [
    ...(seller
      ? ([
          { rate: one('seller minute', seller.minute, perMinute), why: 'minute', whomOf: itself },
          { rate: one('seller day', seller.day, perDay), why: 'day', whomOf: itself },
        ] as const)
      : []),
    ...(tenant
      ? ([
          { rate: one('tenant minute', tenant.minute, perMinute), why: 'tenant', whomOf: workspace },
          { rate: one('tenant day', tenant.day, perDay), why: 'tenant', whomOf: workspace },
        ] as const)
      : []),
  ]
}

function remember<T>(map: Map<string, T>, key: string, value: T, size: number): void {
  map.set(key, value)
  const oldest = map.keys().next().value
  if (map.size > size && oldest !== undefined) map.delete(oldest)
}
