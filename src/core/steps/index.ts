import type { Case } from '../case.ts'
import type { Context, Question } from '../question.ts'
import { isStopped } from '../rounds/last-word.ts'
import { standsSince } from '../standing/state.ts'
import type { Step } from '../step.ts'
import { material } from './material.ts'
import { paperQuestions } from './material-read.ts'
import { plan } from './plan.ts'
import { reply } from './reply.ts'
import { isNewAwaited } from './reply-stop.ts'
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
  for (const step of stepsWalked(context.kase)) {
    for (const question of step.questions(context)) {
      if (!question.applies(context) || !isOpen(context, question)) continue
      if (!context.kase.skipped.includes(question.id)) return question
      passedOver ??= question
    }
  }
  if (!passedOver) throw new Error('the last step always listens')
  return passedOver
}

/** Of the papers only what was read in a file just now. */
const papersOnly: Step = { ...material, questions: paperQuestions }

/** What was left open is asked no more once Amazon took the seller back, nor after its last word until there is something new. */
function stepsWalked(kase: Case): readonly Step[] {
  if (standsSince(kase) !== null) return [standing]
  return isStopped(kase) || isNewAwaited(kase) ? [papersOnly, reply] : steps
}
