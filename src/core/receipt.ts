import { z } from 'zod'
import { placeInTime } from './zones.ts'

const count = z.int().nonnegative().default(0)

/** What a deletion took, in numbers; nothing of what it said. */
export const Receipt = z.object({
  number: z.string(),
  at: z.int(),
  /** Why: the seller asked for it, or its time had come. */
  why: z.enum(['asked', 'time']),
  cases: z.array(z.string()),
  notices: count,
  answers: count,
  papers: count,
  files: count,
  choices: count,
  plans: count,
  replies: count,
  reminders: count,
})
export type Receipt = z.infer<typeof Receipt>

/** For how long a receipt can be asked for again; after that nothing at all is left of what it tells. */
export const receiptDays = 30

/** Made of the moment and the cases, none of which is ever numbered twice: it names one deletion and tells nothing else. */
export function receiptNumber(at: number, cases: readonly string[]): string {
  const { day, time } = placeInTime(at, 'UTC')
  return `${day.replaceAll('-', '')}-${time.replace(':', '')}-${cases.join('.')}`
}
