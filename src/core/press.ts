import type { CaseEvent } from './event.ts'
import type { Session } from './session.ts'

type Chose = Extract<CaseEvent, { type: 'chose' }>

/** Buttons that mean the same whenever they are pressed. */
const anywhere = /^(?:lang|case|command|forget|mail|model)=/

/** `again` for a second press of the same button, `late` for one under a question that was asked anew since. */
export function pressIs(session: Session, { choice, turn }: Chose): 'good' | 'again' | 'late' {
  if (turn === undefined) return 'good'
  const { pressed } = session
  const isSame = pressed?.turn === turn && pressed.choice === choice
  if (isSame && !choice.startsWith('command=')) return 'again'
  return turn < session.askedTurn && !anywhere.test(choice) ? 'late' : 'good'
}
