import type { Case, Notice } from './case.ts'
import { replyBy } from './knowledge/numbers-in-notice.ts'
import type { Deadline } from './notice/triage.ts'
import { momentOf, storeZone } from './zones.ts'

/** A time to reply that can be counted: its last moment, and what it was counted from. */
export interface ReplyTime {
  readonly at: number
  readonly countedFrom: 'print' | 'receipt' | 'sending'
}

/**
 * The times to reply of a confirmed notice, the nearest first. A printed day ends in the store's zone; a counted one ends
 * where it ends first, in the store's or in the seller's, because a day too early costs less than an hour too late.
 */
export function replyTimes({ notice }: Case, zone: string): ReplyTime[] {
  if (!notice?.confirmed) return []
  return notice.deadlines
    .filter(({ what }) => what === 'reply')
    .flatMap((deadline) => replyTime(deadline, notice, zone) ?? [])
    .toSorted((a, b) => a.at - b.at)
}

function replyTime(deadline: Deadline, notice: Notice, zone: string): ReplyTime | null {
  const by = replyBy(deadline, notice)
  if (by === null) return null
  const isPrinted = by.countedFrom === 'print'
  const store = (isPrinted ? deadline.zone : null) ?? storeZone(notice.marketplace)
  const time = (isPrinted ? deadline.time : null) ?? '23:59'
  const there = momentOf(by.day, time, store ?? zone)
  const at = isPrinted ? there : Math.min(there, momentOf(by.day, time, zone))
  return Number.isFinite(at) ? { at, countedFrom: by.countedFrom } : null
}
