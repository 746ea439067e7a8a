import { dayIn } from './dates.ts'
import type { Case } from './case.ts'
import type { Context, Question } from './question.ts'
import type { Session } from './session.ts'
import type { Text } from './text.ts'
import type { StepName } from './words.ts'

/** A stage of the conversation: the questions it may ask, in order. Which of them apply, the case decides. */
export interface Step {
  readonly name: StepName
  readonly title: Text
  questions(context: Context): readonly Question[]
}

export function contextOf(session: Session, now: number, kase?: Case): Context {
  const current = kase ?? session.cases[session.current]
  if (!current) throw new Error(`session has no case ${session.current}`)
  return { session, kase: current, lang: session.lang ?? current.lang, now, today: dayIn(session.zone, now) }
}

/** The session with this case in place of the one of the same id. */
export function withCase(session: Session, kase: Case): Session {
  return session.cases[kase.id] === kase
    ? session
    : { ...session, cases: { ...session.cases, [kase.id]: kase } }
}
