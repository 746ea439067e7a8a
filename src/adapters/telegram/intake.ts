import type { Update } from 'grammy/types'
import { createInOrder } from '../shared/in-order.ts'
import { laneOf } from './read.ts'

/** Takes updates: those of a chat one after another, each once, whoever brings it and how often. */
export interface Intake {
  /** Settles once the consequence of the update is kept. Rejects where it is not, and for what came behind it. */
  take(update: Update): Promise<void>
  /** Resolves once nothing is under way. */
  idle(): Promise<void>
}

export function createIntake(deal: (update: Update) => Promise<void>): Intake {
  // An update that failed comes again, and what stands behind it comes again with it.
  const inOrder = createInOrder('waits')
  return {
    take: (update) => inOrder.take(String(update.update_id), laneOf(update), () => deal(update)),
    idle: () => inOrder.idle(),
  }
}
