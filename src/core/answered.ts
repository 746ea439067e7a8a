import { awaiting, takeHelp } from './assist/help.ts'
import { nearsEnd, spendText, withSpend } from './assist/spend.ts'
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
  const paid = withSpend(kase, answer, at)
  const move = takeHelp(contextOf(withCase(session, paid), at, paid), answer)
  const next = withCase(session, move.kase)
  const isHere = session.current === kase.id && session.pending === null && move.work === null
  const ask = isHere && currentQuestion(contextOf(next, at)).id === move.question
  const spent =
    answer.failure === 'budget' ? spendText(session.model, paid, at) : nearsEnd(session.model, kase, paid)
  const told = spent === null ? move.notes : [...move.notes, { text: spent }]
  const notes = session.current === kase.id ? told : [{ text: elsewhere(kase.title || kase.id) }, ...told]
  return { session: next, notes, ask, ...(move.buttons && { buttons: move.buttons }) }
}

const elsewhere = (name: string): Text => ({ en: `Case ${name}:`, zh: `案件${name}：` })
