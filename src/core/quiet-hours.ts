import { addDays } from './dates.ts'
import { momentOf, placeInTime } from './zones.ts'

const from = '22:00'
const to = '08:00'

/** The same moment, or the morning after where it falls into the seller's night. */
export function outOfNight(at: number, zone: string): number {
  const { day, time } = placeInTime(at, zone)
  if (time >= from) return momentOf(addDays(day, 1), to, zone)
  return time < to ? momentOf(day, to, zone) : at
}

export const isNight = (at: number, zone: string): boolean => outOfNight(at, zone) !== at
