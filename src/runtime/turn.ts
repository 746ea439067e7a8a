import { type Effect, messagesIn } from '../core/effect.ts'
import type { CaseEvent, Update } from '../core/event.ts'
import { apologise } from '../core/mishap.ts'
import { NewerSchema } from '../core/schema-version.ts'
import type { Session } from '../core/session.ts'
import { type Store, type TranscriptLine, Undeliverable } from '../ports.ts'
import { createGate } from './gate.ts'
import { createMemory } from './memory.ts'

export type Transition = (
  session: Session | null,
  update: Update,
) => { session: Session; effects: Effect[]; isOver?: boolean }

export interface Turn {
  /** Settles once the update's consequence is on disk; then the platform may be told. */
  handle(update: Update, decide?: Transition): Promise<void>
  wake(sessionId: string, now: number): Promise<void>
  /** Takes an update without what the machine makes of it: it is kept for an operator, and the seller is told. */
  setAside(update: Update, reason: string): Promise<void>
}

/** A session kept changing under an update; nothing is wrong with either. */
export class Contended extends Error {}

const mostRaces = 8
const remembered = 256
/** More at once answer nobody sooner, and the store's replies to the first would wait behind the last past their time. */
const mostAtOnce = 32

/** Load, decide, commit; again if somebody was faster. Updates of one session are handled in arrival order. */
export function createTurn(parts: {
  store: Store
  transition: Transition
  onCommitted?: (sessionId: string) => void
  /** The consequence of an update was committed before. */
  onSeen?: () => void
}): Turn {
  const { store, transition, onCommitted, onSeen } = parts
  const memory = createMemory(remembered)
  const inOrder = createQueue()

  /** True when somebody else committed first and it must be tried again. */
  async function lost(update: Update, decide: Transition, aside: string | null): Promise<boolean> {
    const wakes = update.event.type === 'woke'
    // A wake-up that seems to be none is not committed, so nobody would notice that the memory is behind the store.
    const known = wakes ? null : memory.get(update.session)
    const previous = known?.session ?? (await store.load(update.session))
    const due = previous?.wakeAt ?? null
    if (wakes && (due === null || due > update.event.at)) return false
    // Whoever asked is gone: an answer that comes late brings nobody back.
    if (previous === null && ['answered', 'read', 'left'].includes(update.event.type)) return false
    // A wake-up is used up by being delivered, whatever the step makes of it.
    const given = wakes && previous ? { ...previous, wakeAt: null } : previous
    const { session: next, effects, isOver } = decide(given, update)
    if (isOver === true && previous) {
      memory.drop(previous.id)
      return !(await store.remove(previous))
    }
    const session = { ...next, version: (previous?.version ?? 0) + 1 }
    const transcript = linesOf(update.event, previous, session, effects, known?.labels ?? new Map())
    // Nobody reads a word about what was lost where the chat is shut.
    const seen = wakes || update.event.type === 'left' ? null : update.id
    memory.drop(session.id) // so that it is loaded afresh when the commit throws or is lost
    // A platform whose clock is ahead of ours must not make its letters wait.
    const now = Math.min(update.event.at, store.clock())
    const kept = aside === null ? {} : { aside: { update, reason: aside } }
    const result = await store.commit({ previous, session, effects, transcript, seen, now, ...kept })
    if (result === 'saved') memory.put({ session, labels: labelsOf(effects) })
    if (result === 'saved') onCommitted?.(session.id)
    if (result === 'seen' && known) memory.put(known)
    if (result === 'seen') onSeen?.()
    return result === 'lost'
  }

  async function run(given: Update, decide: Transition, aside: string | null = null): Promise<void> {
    const update = dated(given, store.clock())
    for (let race = 0; race < mostRaces; race += 1) if (!(await lost(update, decide, aside))) return
    throw new Contended(
      `Session ${update.session} kept changing while an update was handled; deliver it again.`,
    )
  }

  const atMost = createGate(mostAtOnce)
  const handle = (update: Update, decide: Transition = transition) =>
    inOrder(update.session, () => atMost(() => run(update, decide)))
  return {
    handle,
    setAside: (update, reason) => inOrder(update.session, () => atMost(() => run(update, apologise, reason))),
    wake: (session, now) =>
      handle({ id: 'wake-up', session, event: { type: 'woke', at: now } }).catch(laterIfNewer),
  }
}

/** A reminder of a session that a newer version wrote waits until such a one wakes it. */
function laterIfNewer(error: unknown): never {
  if (!(error instanceof NewerSchema)) throw error
  throw new Undeliverable('written by a newer version', { afterMs: 60_000 })
}

const lastYear = 9e13 // the year 4821; what is added to a time must still be one

/** What came with a time that is none, as only a broken platform sends, came now. */
function dated(update: Update, now: number): Update {
  const { event } = update
  const isTime = Number.isFinite(event.at) && Math.abs(event.at) < lastYear
  return isTime ? update : { ...update, event: { ...event, at: now } }
}

/** Runs the work of one session after what came before it, whether that failed or not. */
function createQueue(): (sessionId: string, work: () => Promise<void>) => Promise<void> {
  const last = new Map<string, Promise<void>>()
  return (sessionId, work) => {
    const mine = (last.get(sessionId) ?? Promise.resolve()).then(work, work)
    last.set(sessionId, mine)
    const done = () => {
      if (last.get(sessionId) === mine) last.delete(sessionId)
    }
    mine.then(done, done)
    return mine
  }
}

function labelsOf(effects: readonly Effect[]): Map<string, string> {
  return new Map(
    messagesIn(effects)
      .flatMap(({ choices }) => choices)
      .map(({ id, label }) => [id, label]),
  )
}

function linesOf(
  event: CaseEvent,
  previous: Session | null,
  session: Session,
  effects: readonly Effect[],
  labels: ReadonlyMap<string, string>,
): TranscriptLine[] {
  const words = wordsOf(event, labels)
  const caseId = previous?.current ?? session.current
  const said = words === null ? [] : [{ at: event.at, who: 'seller' as const, caseId, text: words }]
  const ofOneCase = effects.filter((effect) => effect.to !== 'chat' || effect.shared !== true)
  const answers = messagesIn(ofOneCase).map(({ text }) => {
    return { at: event.at, who: 'coach' as const, caseId: session.current, text }
  })
  return [...said, ...answers]
}

function wordsOf(event: CaseEvent, labels: ReadonlyMap<string, string>): string | null {
  switch (event.type) {
    case 'said':
      return event.text
    case 'chose':
      return labels.get(event.choice) ?? event.choice
    case 'sent':
      return event.words === undefined ? `[${event.name}]` : `[${event.name}] ${event.words}`
    case 'strange':
      return `[${event.what}]`
    case 'opened':
    case 'left':
    case 'answered':
    case 'read':
    case 'woke':
      return null
  }
}
