import { awaiting, takeHelp } from './assist/help.ts'
import type { Answer } from './model/ask.ts'
import type { Outcome } from './outcome.ts'
import type { Session } from './session.ts'
import { contextOf, withCase } from './step.ts'
import { currentQuestion } from './steps/index.ts'
import type { Text } from './text.ts'

/** An answer of the model. One that nobody waits for, because it is late, foreign or comes again, changes nothing. */
export function answered(session: Session, answer: Answer, at: number): Outcome {
  const kase = awaiting(session, answer)
  if (!kase) return { session, notes: [], ask: false }
  const move = takeHelp(contextOf(session, at, kase), answer)
  const next = withCase(session, move.kase)
  const isHere = session.current === kase.id && session.pending === null && move.work === null
  const ask = isHere && currentQuestion(contextOf(next, at)).id === move.question
  const notes =
    session.current === kase.id ? move.notes : [{ text: elsewhere(kase.title || kase.id) }, ...move.notes]
  return { session: next, notes, ask, ...(move.buttons && { buttons: move.buttons }) }
}

const elsewhere = (name: string): Text => ({ en: `Case ${name}:`, zh: `案件${name}：` })
