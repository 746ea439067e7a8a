import type { Context, Question } from '../question.ts'
import { standsSince } from '../standing/state.ts'
import type { Step } from '../step.ts'
import { material } from './material.ts'
import { plan } from './plan.ts'
import { reply } from './reply.ts'
import { source } from './source.ts'
import { standing } from './standing.ts'
import { start } from './start.ts'
import { submit } from './submit.ts'
import { understand } from './understand.ts'

/** The stages in the order they are walked. */
export const steps: readonly Step[] = [start, source, material, understand, plan, submit, reply, standing]

/** Every question that applies to the case as it stands, in order, answered or not. */
export const questionsOf = (context: Context): Question[] =>
  steps.flatMap((step) => step.questions(context)).filter((question) => question.applies(context))

export const isOpen = (context: Context, question: Question): boolean => !question.answered(context)

/**
 * The question to ask now: the one being changed, else the first open one that was not passed over. Later steps are
 * not looked at, because theirs lint the draft.
 */
export function currentQuestion(context: Context): Question {
  const { asking } = context.session
  const changing =
    asking === null ? undefined : questionsOf(context).find((question) => question.id === asking)
  if (changing) return changing
  let passedOver: Question | undefined
  // What was left open is asked no more once Amazon took the seller back.
  for (const step of standsSince(context.kase) === null ? steps : [standing]) {
    for (const question of step.questions(context)) {
      if (!question.applies(context) || !isOpen(context, question)) continue
      if (!context.kase.skipped.includes(question.id)) return question
      passedOver ??= question
    }
  }
  if (!passedOver) throw new Error('the last step always listens')
  return passedOver
}
