import type { Case } from '../case.ts'
import type { ModelPlace } from '../model/work.ts'
import type { Session } from '../session.ts'
import { withModel } from './task.ts'

const parts = ['name', 'host', 'calls', 'tokens', 'cost'] as const

/** The session as it is with the model that there is now; where there is none, nothing is waited for any more. */
export function withPlace(session: Session, model: ModelPlace | null): Session {
  const isSame = parts.every((part) => session.model?.[part] === model?.[part])
  const placed = isSame ? session : { ...session, model }
  if (model !== null) return placed
  const waiting = Object.values(session.cases).filter((kase) => kase.model?.work != null)
  if (waiting.length === 0) return placed
  const stopped = waiting.map((kase): [string, Case] => [kase.id, withModel(kase, { work: null })])
  return { ...placed, cases: { ...session.cases, ...Object.fromEntries(stopped) } }
}
