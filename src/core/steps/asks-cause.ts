import { formOfCase } from '../poa/form.ts'
import { postureOf } from '../posture.ts'
import type { Context } from '../question.ts'
import { noticeIsReady } from './notice-is-ready.ts'

/** A full plan with a posture: only then a cause is asked. */
export const asksCause = (context: Context): boolean =>
  noticeIsReady(context) && formOfCase(context.kase) === 'full-plan' && postureOf(context.kase) !== null
