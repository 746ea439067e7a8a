import { nextMove } from '../knowledge/next-moves.ts'
import type { Context } from '../question.ts'
import { noticeDetailsMissing } from './source-details.ts'

/** True once the notice is read, confirmed and complete enough to go on. */
export const noticeIsReady = (context: Context): boolean =>
  context.kase.notice?.confirmed === true &&
  nextMove(context.kase.notice.kind, context.kase.notice).canPlan &&
  !noticeDetailsMissing(context.kase)
