import { z } from 'zod'
import { langs } from '../text.ts'

const CalendarEvent = z.object({
  /** The same for the same thing in each export, so that a calendar replaces and does not add. */
  id: z.string(),
  title: z.string(),
  description: z.string(),
  /** A moment, or a whole day as YYYY-MM-DD. */
  at: z.union([z.int(), z.string()]),
  /** How many minutes before it to remind. */
  alarms: z.array(z.int()),
})

/** Days and times for the seller's own calendar. */
export const Calendar = z.object({
  name: z.string(),
  lang: z.enum(langs),
  madeAt: z.int(),
  events: z.array(CalendarEvent),
})
export type Calendar = z.infer<typeof Calendar>
