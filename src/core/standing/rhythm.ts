import { addDays, weekday } from '../dates.ts'

/** How often a task comes round by the calendar; a weekly one on a weekday, 1 for Monday. */
export type Rhythm =
  | { readonly every: 'week'; readonly weekday: number }
  | { readonly every: 'month'; readonly months: 1 | 3 | 6 }

/** A word each day would be noise, so what is done daily is looked at on Mondays. */
const rhythms: Readonly<Record<string, Rhythm>> = {
  'every-day': { every: 'week', weekday: 1 },
  'every-working-day': { every: 'week', weekday: 1 },
  'every-week': { every: 'week', weekday: 1 },
  'every-monday': { every: 'week', weekday: 1 },
  'every-tuesday': { every: 'week', weekday: 2 },
  'every-wednesday': { every: 'week', weekday: 3 },
  'every-thursday': { every: 'week', weekday: 4 },
  'every-friday': { every: 'week', weekday: 5 },
  'every-month': { every: 'month', months: 1 },
  'start-of-month': { every: 'month', months: 1 },
  'once-a-month': { every: 'month', months: 1 },
  'every-quarter': { every: 'month', months: 3 },
  'every-half-year': { every: 'month', months: 6 },
}

/** The rhythm of a ready cadence; null for what comes with a lot, an order or a return and has no day. */
export const rhythmOf = (cadence: string): Rhythm | null =>
  cadence
    .split('+')
    .map((id) => rhythms[id])
    .find((rhythm) => rhythm !== undefined) ?? null

/** The first day after `day` on which it is due; a month is looked at on its first working day. */
export function nextDay(rhythm: Rhythm, day: string): string {
  if (rhythm.every === 'week') {
    const ahead = (rhythm.weekday - weekday(day) + 7) % 7
    return addDays(day, ahead === 0 ? 7 : ahead)
  }
  const [year = 1970, month = 1] = day.split('-').map(Number)
  for (let count = year * 12 + month - 1; ; count += 1) {
    if (count % rhythm.months !== 0) continue
    const due = firstWorkingDay(`${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01`)
    if (due > day) return due
  }
}

function firstWorkingDay(first: string): string {
  const name = weekday(first)
  return name === 6 ? addDays(first, 2) : name === 0 ? addDays(first, 1) : first
}

/** A task done so shortly before its day needs no word on that day. */
export const leadDays = (rhythm: Rhythm): number => (rhythm.every === 'week' ? 2 : 7)
