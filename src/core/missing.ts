import { nextMove } from './knowledge/next-moves.ts'
import { draftPoa } from './poa/draft.ts'
import { missingIn } from './poa/print.ts'
import type { Session } from './session.ts'
import { contextOf } from './step.ts'
import { questionsOf } from './steps/index.ts'

/** What the current case still needs, as labels in the seller's language: gaps of the plan, and questions passed over. */
export function missingOf(session: Session, now: number): string[] {
  const context = contextOf(session, now)
  const { kase, lang } = context
  const planned = kase.notice?.confirmed === true && nextMove(kase.notice.kind, kase.notice).canPlan
  const gaps = planned ? missingIn(draftPoa(kase)).map(({ label }) => label[lang]) : []
  const skipped = questionsOf(context)
    .filter(
      (question) => kase.skipped.includes(question.id) && !question.optional && !question.answered(context),
    )
    .map(({ label }) => label[lang])
  const first = kase.notice ? [] : [lang === 'zh' ? '亚马逊的通知' : 'the notice']
  return [...new Set([...first, ...gaps, ...skipped])]
}
