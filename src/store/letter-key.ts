import type { Effect } from '../core/effect.ts'
import type { Session } from '../core/session.ts'

/** The group of what must outlive every case, and holds nothing of any: which files are to be deleted. */
export const filesGroup = 'files'

/** The group of what came for a session that could not be read; it goes with the first case that is forgotten. */
export const unreadGroup = 'unread'

/**
 * The group whose key seals a letter: that of the case it is about, so that it goes with its case. Null where that case
 * left the session in this very turn: such a letter is not posted.
 */
export function groupOfLetter(effect: Effect, session: Session): string | null {
  switch (effect.to) {
    case 'chat':
      return `case/${session.current}`
    case 'model': {
      const { caseId } = effect.ask
      return Object.hasOwn(session.cases, caseId) ? `case/${caseId}` : null
    }
    case 'files':
      return filesGroup
  }
}
