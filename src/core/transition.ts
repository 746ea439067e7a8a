import { answered } from './answered.ts'
import { asksOf } from './assist/help.ts'
import { withPlace } from './assist/place.ts'
import { runChoice, runCommand } from './commands/index.ts'
import type { Effect } from './effect.ts'
import type { CaseEvent, Update } from './event.ts'
import { greet, welcomeBack } from './greeting.ts'
import { hear } from './hear.ts'
import { chatEndsAt, defaultKeeping, type Keeping } from './keeping.ts'
import type { ModelPlace } from './model/work.ts'
import { messagesOf, type Outcome } from './outcome.ts'
import { receive, unreadNote } from './receive.ts'
import { type Session, newSession } from './session.ts'
import { contextOf } from './step.ts'
import { wake, withWakeUp } from './wake-up.ts'

export interface Step {
  readonly session: Session
  readonly effects: Effect[]
  /** Nothing in the session needs to be kept any longer: it is to be removed as a whole, and nothing is said. */
  readonly isOver?: boolean
}

export type Transition = (session: Session | null, update: Update) => Step

/**
 * The machine: what one event makes of a session, and what is to be sent. Pure and total: it answers any event in any
 * session, throws for nothing a seller can do, and reads no clock but the event's. For how long things are kept is given, and
 * which model there is, if any.
 */
export function createTransition(keeping: Keeping, model: ModelPlace | null = null): Transition {
  return (session, { event, session: id, lang }) => {
    const known = withPlace(session ?? newSession(id, event.at, lang ?? null), model)
    if (event.type === 'woke' && (chatEndsAt(known, keeping) ?? event.at + 1) <= event.at)
      return { session: known, effects: [], isOver: true }
    const outcome = react(known, event, session === null, keeping)
    const { session: next, effects } = messagesOf(outcome, event.at)
    return {
      session: withWakeUp(session, next, event, keeping),
      effects: [...effects, ...(outcome.effects ?? []), ...asksOf(known, next)],
    }
  }
}

/** The machine with the times of keeping that nobody set. */
export const transition = createTransition(defaultKeeping)

function react(session: Session, event: CaseEvent, isNew: boolean, keeping: Keeping): Outcome {
  switch (event.type) {
    case 'opened':
      return isNew ? greet(session, event.at) : welcomeBack(session, event.at)
    case 'said':
      return said(session, event.text, event.at)
    case 'chose':
      return runChoice(contextOf(session, event.at), event.choice)
    case 'sent':
      return sent(session, event)
    case 'answered':
      return answered(session, event.answer, event.at)
    case 'woke':
      return wake(session, event.at, keeping)
  }
}

function said(session: Session, text: string, at: number): Outcome {
  const words = text.trim()
  const context = contextOf(session, at)
  if (/^[/／][a-zA-Z]/.test(words)) return runCommand(context, words)
  return hear(context, words)
}

/** A file's text is heard like any other, after the word that the file itself is kept. */
function sent(session: Session, event: Extract<CaseEvent, { type: 'sent' }>): Outcome {
  const { session: next, notes, isLost } = receive(session, event)
  if (isLost) return { session: next, notes, ask: true }
  if (event.text === null) return { session: next, notes: [...notes, { text: unreadNote(event) }], ask: true }
  const outcome = said(next, event.text, event.at)
  return { ...outcome, notes: [...notes, ...outcome.notes] }
}
