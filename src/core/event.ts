import { z } from 'zod'
import { Answer } from './model/ask.ts'

const at = z.int() // milliseconds since the epoch, as the adapter's clock says

/** What the machine reacts to. */
export const CaseEvent = z.discriminatedUnion('type', [
  z.object({ type: z.literal('opened'), at }),
  z.object({ type: z.literal('said'), at, text: z.string() }),
  z.object({ type: z.literal('chose'), at, choice: z.string() }),
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
  }),
  z.object({ type: z.literal('answered'), at, answer: Answer }),
  z.object({ type: z.literal('woke'), at }),
])
export type CaseEvent = z.infer<typeof CaseEvent>

/** One thing a platform sent us. Its id is the platform's own, so that a second delivery is known for one. */
export interface Update {
  readonly id: string
  readonly session: string
  readonly event: CaseEvent
  /** The language the platform tells, used until the seller chose one. */
  readonly lang?: 'en' | 'zh'
}
