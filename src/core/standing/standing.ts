import { z } from 'zod'

/** What shows that a task was done on a day, or that it was not; in the seller's words, with the file where there is one. */
const Logged = z.object({
  task: z.string(),
  on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  words: z.string(),
  sha256: z.string().nullable().default(null),
  /** False where the seller said that it was left out. */
  done: z.boolean().default(true),
  at: z.int(),
})

/** The months after reinstatement: what was promised and is done since, and what is no longer. */
export const Standing = z.object({
  log: z.array(Logged).default([]),
  /** The task whose proof is waited for. */
  open: z.string().nullable().default(null),
  /** A file that came before it was said what it proves. */
  file: z.object({ sha256: z.string(), name: z.string() }).nullable().default(null),
  /** Tasks that the seller gave up, with the reason. */
  ended: z.array(z.object({ task: z.string(), words: z.string(), at: z.int() })).default([]),
  /** When a report was sent back to Amazon, where it asked for one. */
  reportedOn: z.string().nullable().default(null),
})
export type Standing = z.infer<typeof Standing>
