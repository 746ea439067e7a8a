import { z } from 'zod'
import { kinds, levels, sources } from '../words.ts'

/** What the model was asked for and has not answered yet. The ask itself is made from it, and never kept. */
export const Work = z.object({
  ask: z.string(),
  prompt: z.enum(['refine', 'translate', 'facts', 'why', 'notice']),
  /** The section, or the fact, that it is about. */
  target: z.string(),
  /** A mark of the words that were sent: an answer to other words than stand there now is of no use. */
  mark: z.string(),
  round: z.int().default(1),
  /** The passages to be reworded, and marks of the answers that came before. */
  passages: z.array(z.string()).default([]),
  seen: z.array(z.string()).default([]),
})
export type Work = z.infer<typeof Work>

/** What the model proposed and the seller has not confirmed. */
const Proposal = z.discriminatedUnion('prompt', [
  z.object({
    prompt: z.literal('facts'),
    facts: z.array(z.object({ name: z.string(), value: z.string(), quote: z.string() })),
  }),
  z.object({
    prompt: z.literal('notice'),
    source: z.enum(sources),
    kind: z.enum(kinds),
    level: z.enum(levels),
    quotes: z.array(z.string()),
  }),
  z.object({ prompt: z.literal('why'), question: z.string() }),
])
export type Proposal = z.infer<typeof Proposal>

const Used = z.object({
  calls: z.int().nonnegative(),
  tokens: z.int().nonnegative(),
  /** Null where no price is known. */
  cost: z.number().nonnegative().nullable(),
})
export type Used = z.infer<typeof Used>

/** What answers cost: on the day that began with `since`, and from the first. */
const Spend = z.object({ since: z.int(), today: Used, whole: Used })
export type Spend = z.infer<typeof Spend>

/** What a model may do in a case, and what it is doing. */
export const CaseModel = z.object({
  /** To whom the seller said yes, as `place` names it; `no` for never; null while they were not asked. */
  consent: z.string().nullable().default(null),
  /** How many asks there were, so that no id comes twice. */
  asks: z.int().default(0),
  work: Work.nullable().default(null),
  proposal: Proposal.nullable().default(null),
  spend: Spend.nullable().default(null),
})
export type CaseModel = z.infer<typeof CaseModel>

/** Which model the process has, as the seller is told of it. */
export const ModelPlace = z.object({
  name: z.string(),
  host: z.string(),
  /** How often it may be asked for one case in a day. */
  calls: z.int().optional(),
  /** What it may use up for one case in a day; money only where a price is known. */
  tokens: z.int().optional(),
  cost: z.number().optional(),
})
export type ModelPlace = z.infer<typeof ModelPlace>
