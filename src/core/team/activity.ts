import { z } from 'zod'
import { placeInTime } from '../zones.ts'

/** What somebody of a team did in a case. */
const deeds = [
  'opened',
  'wrote',
  'approved',
  'approval-void',
  'submitted',
  'exported',
  'handed-over',
  'refused',
] as const

/** One line of who did what, when; kept with the case and gone with it. */
export const Activity = z.object({
  at: z.int(),
  /** The platform's id of the person, and their name as it was then. */
  by: z.string(),
  name: z.string(),
  what: z.enum(deeds),
  /** Of which question, which text (by its hash), or which role was missing. */
  about: z.string().default(''),
})
export type Activity = z.infer<typeof Activity>

/** The text and the exhibits that an approver saw, known by their hash. */
export const Approval = z.object({ by: z.string(), name: z.string(), at: z.int(), hash: z.string() })

const mostLines = 500

export const withLine = <Kase extends { readonly activity: readonly Activity[] }>(
  kase: Kase,
  line: Activity,
): Kase => ({ ...kase, activity: [...kase.activity, line].slice(-mostLines) })

/** The record as a table that a spreadsheet opens; empty where nobody of a team did anything. */
export function activityTable(activity: readonly Activity[]): string {
  if (activity.length === 0) return ''
  const rows = activity.map(({ at, by, name, what, about }) => {
    const { day, time } = placeInTime(at, 'UTC')
    return [`${day} ${time}`, by, name, what, about]
  })
  return [['time (UTC)', 'who', 'name', 'what', 'about'], ...rows]
    .map((row) => `${row.map(cell).join(',')}\n`)
    .join('')
}

/** A cell that begins like a formula must not be one. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
