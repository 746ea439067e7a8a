import type { Case, Notice } from './case.ts'
import { replyBy } from './knowledge/numbers-in-notice.ts'
import type { Deadline } from './notice/triage.ts'
import { openReply } from './rounds/state.ts'
import { momentOf, storeZone } from './zones.ts'

/** A time to reply that can be counted: its last moment, and what it was counted from. */
export interface ReplyTime {
  readonly at: number
  readonly countedFrom: 'print' | 'receipt' | 'sending'
}

/**
 * The times to reply of a confirmed notice, or of Amazon's answer to a letter, the nearest first. A printed day ends in the store's zone; a counted one ends
 * where it ends first, in the store's or in the seller's, because a day too early costs less than an hour too late.
 */
export function replyTimes(kase: Case, zone: string): ReplyTime[] {
  const notice = waitsFor(kase)
  if (!notice?.confirmed) return []
  return notice.deadlines
    .filter(({ what }) => what === 'reply')
    .flatMap((deadline) => replyTime(deadline, notice, zone) ?? [])
    .toSorted((a, b) => a.at - b.at)
}

/** The letter that waits for the seller: Amazon's last answer where it asks for something, else the notice. */
function waitsFor(kase: Case): Notice | null {
  const { notice } = kase
  const reply = openReply(kase)
  if (notice === null || reply === null) return notice
  const { deadlines, sentOn } = reply.reading
  return { ...notice, deadlines, sentOn, receivedOn: reply.receivedOn }
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
