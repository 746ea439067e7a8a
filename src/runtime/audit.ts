import { caseNamedBy } from '../core/commands/cases.ts'
import type { Transition } from './turn.ts'

/** Tells of every event that names a case which its session does not have, and nothing of who or which. */
export function audited(transition: Transition, onStray: (entry: string) => void): Transition {
  return (session, update) => {
    const named = caseNamedBy(update.event)
    if (named !== null && named !== '' && !Object.hasOwn(session?.cases ?? {}, named))
      onStray(update.event.type)
    return transition(session, update)
  }
}
