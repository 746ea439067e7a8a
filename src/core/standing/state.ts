import type { Case } from '../case.ts'
import { lastReply } from '../rounds/state.ts'
import { Standing } from './standing.ts'

/** When Amazon took the seller back; null while it has not, or where a later letter of Amazon's says otherwise. */
export function standsSince(kase: Case): number | null {
  const reply = lastReply(kase)
  return reply?.reading.kind === 'reply-reinstated' ? reply.at : null
}

export const standingOf = ({ standing }: Case): Standing => standing ?? Standing.parse({})

/** The days on which a task is proved to have been done, the latest last. */
export const proofsOf = (kase: Case, task: string): Standing['log'] =>
  standingOf(kase)
    .log.filter((one) => one.task === task && one.done)
    .toSorted((a, b) => a.on.localeCompare(b.on))

/** What the log says of a task last. */
export const lastOf = (kase: Case, task: string): Standing['log'][number] | null =>
  standingOf(kase)
    .log.filter((one) => one.task === task)
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1) ?? null
