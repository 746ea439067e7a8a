import { z } from 'zod'
import { Case } from './case.ts'
import { Pieces } from './event.ts'
import { ModelPlace } from './model/work.ts'
import { migrateSession, schemaOf } from './migrate.ts'
import { Receipt } from './receipt.ts'
import { schemaNow } from './schema-version.ts'
import { langs } from './text.ts'

/** One chat, topic or thread: its cases, which one is current, and the question that waits for an answer. */
export const Session = z.object({
  schema: z.literal(schemaNow).default(schemaNow),
  id: z.string(),
  version: z.int().nonnegative().default(0),
  /** The seller's language; null until they chose one or wrote in one. */
  lang: z.enum(langs).nullable().default(null),
  zone: z.string().default('Asia/Shanghai'),
  /** True once the seller named their place; until then the zone is taken from the language. */
  zoneTold: z.boolean().default(false),
  current: z.string(),
  nextCase: z.int().default(2),
  /** The question that waits for an answer; null where the step just listens. */
  asking: z.string().nullable().default(null),
  /** True while one earlier answer is being changed, after which the coach returns to where it was. */
  editing: z.boolean().default(false),
  /** A yes/no that must be settled first, such as confirming `/forget`. */
  pending: z
    .object({
      what: z.enum(['which-mail', 'phishing', 'forget', 'handover', 'model', 'read']),
      text: z.string().default(''),
    })
    .nullable()
    .default(null),
  /** The model that this process has, as the seller is told of it; null for none. Set anew with every event. */
  model: ModelPlace.nullable().default(null),
  /** What the last answer changed, to be put back by `/undo`. */
  undo: z
    .object({ caseId: z.string(), before: z.record(z.string(), z.unknown()) })
    .nullable()
    .default(null),
  /** What came in pieces and waits for the rest; null for nothing. */
  pieces: Pieces.nullable().default(null),
  /** The turn in which the question was asked last, and the button that was taken last. */
  askedTurn: z.int().default(0),
  pressed: z.object({ turn: z.int(), choice: z.string() }).nullable().default(null),
  /** Who wrote last, where several share the session. */
  by: z.object({ id: z.string(), name: z.string() }).nullable().default(null),
  /** True after the seller shut the chat, until they write again; no reminder is sent meanwhile. */
  isAway: z.boolean().default(false),
  /** When to wake the session, in milliseconds; null for never. */
  wakeAt: z.int().nullable().default(null),
  cases: z.record(z.string(), Case).default({}),
  /** What was deleted, without a word of it; each is kept for some weeks. */
  receipts: z.array(Receipt).default([]),
  /** What is kept for a platform's own use; then the session is no chat at all. */
  record: z.unknown().optional(),
})
export type Session = z.infer<typeof Session>

/**
 * The separately stored parts of a session: the small hot part first, then the heavy parts of each case. A store
 * writes a part only when its object is another than before, so a turn does not rewrite the notice.
 */
export function partsOf(session: Session): Map<string, unknown> {
  const { cases, undo, ...hot } = session
  const parts = new Map<string, unknown>()
  const light: Record<string, unknown> = {}
  for (const [id, kase] of Object.entries(cases)) {
    const { notice, facts, evidence, files, choices, edits, rounds, earlier, activity, ...others } = kase
    const { memory, standing, ...rest } = others
    light[id] = rest
    const papers = { notice, facts, evidence, files, choices, edits }
    const heavy = { ...papers, rounds, earlier, activity, memory, standing }
    for (const [name, value] of Object.entries(heavy)) {
      if (isWorthStoring(value)) parts.set(`case/${id}/${name}`, value)
    }
  }
  if (undo) parts.set('undo', undo)
  parts.set('session', { ...hot, cases: light })
  const old = storedAs.get(session)
  // Nothing of an older shape may stay: every part counts as changed, and one that has no place any more as gone.
  return old ? new Map([...old, ...parts.keys()].map((name) => [name, Symbol(name)])) : parts
}

/** The names of the parts of a session that was stored in an older shape, for as long as it is in memory. */
const storedAs = new WeakMap<Session, readonly string[]>()

function isWorthStoring(value: unknown): boolean {
  if (value === null || value === undefined) return false
  return Object.keys(value).length > 0
}

/** The session that the stored parts make, brought to today's shape. Throws `NewerSchema` for a newer one. */
export function sessionFrom(parts: ReadonlyMap<string, unknown>): Session {
  const hot = parts.get('session') as { cases: Record<string, Record<string, unknown>> }
  const cases: Record<string, Record<string, unknown>> = {}
  for (const [id, light] of Object.entries(hot.cases)) cases[id] = { ...light }
  for (const [name, value] of parts) {
    const [, id, field] = name.split('/')
    if (id !== undefined && field !== undefined) cases[id] = { ...cases[id], [field]: value }
  }
  const session = Session.parse(migrateSession({ ...hot, undo: parts.get('undo') ?? null, cases }))
  if (schemaOf(hot) < schemaNow) storedAs.set(session, [...parts.keys()])
  return session
}

/** The group whose data key seals a part: one key a case, one for the session itself. */
export function groupOf(part: string): string {
  const [head, id] = part.split('/')
  return head === 'case' && id !== undefined ? `case/${id}` : 'session'
}

/** A first contact: one empty case, nothing asked yet. */
export function newSession(id: string, now: number, lang: 'en' | 'zh' | null): Session {
  const first = newCase('1', now, lang ?? 'en')
  // Until the seller's own zone is known: China's for Chinese, world time for the rest.
  const zone = lang === 'en' ? 'UTC' : 'Asia/Shanghai'
  return Session.parse({ id, lang, zone, current: first.id, cases: { [first.id]: first } })
}

export function newCase(id: string, now: number, lang: 'en' | 'zh'): Case {
  return Case.parse({ id, openedAt: now, lang })
}
