import { z } from 'zod'
import { DocumentText } from './evidence/document-text.ts'
import { Answer } from './model/ask.ts'
import type { Person } from './person.ts'

const at = z.int() // milliseconds since the epoch, as the adapter's clock says

/** Until when, by our own clock, the platform may bring more of the same: a long paste comes in pieces. */
const more = z.int().optional()

/** What a seller may send that holds nothing to read. */
export const Strange = z.enum([
  'voice',
  'sticker',
  'video',
  'contact',
  'location',
  'edited',
  'unfetched',
  'other',
])
export type Strange = z.infer<typeof Strange>

/** What the machine reacts to. */
export const CaseEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), at }),
  z.object({ type: z.literal('said'), at, text: z.string(), more }),
  z.object({
    type: z.literal('chose'),
    at,
    choice: z.string(),
    /** The turn of the message that the button stands on, where the platform can tell. */
    turn: z.int().optional(),
  }),
  z.object({
    type: z.literal('sent'),
    at,
    name: z.string(),
    size: z.int(),
    text: z.string().nullable(),
    /** Of the bytes, which were kept before this; null where they were not. */
    sha256: z.string().nullable().default(null),
    /** The case they were kept for; the current one where it is not said. */
    caseId: z.string().optional(),
    /** What was written under it. */
    words: z.string().optional(),
    /** A picture that the platform made smaller on the way. */
    isCompressed: z.literal(true).optional(),
    more,
  }),
  z.object({ type: z.literal('strange'), at, what: Strange }),
  /** The seller shut the chat to us. */
  z.object({ type: z.literal('left'), at }),
  z.object({ type: z.literal('answered'), at, answer: Answer }),
  /** What stands in a file that was sent before. */
  z.object({ type: z.literal('read'), at, caseId: z.string(), text: DocumentText }),
  z.object({ type: z.literal('woke'), at }),
])
export type CaseEvent = z.infer<typeof CaseEvent>

/** What came in pieces, until it is clear that no more follows. */
export const Pieces = z.object({ events: z.array(CaseEvent), until: z.int() })
export type Pieces = z.infer<typeof Pieces>

/** One thing a platform sent us. Its id is the platform's own, so that a second delivery is known for one. */
export interface Update {
  readonly id: string
  readonly session: string
  readonly event: CaseEvent
  /** The language the platform tells, used until the seller chose one. */
  readonly lang?: 'en' | 'zh'
  /** Who of several did it, where several share a session. */
  readonly by?: Person
}
