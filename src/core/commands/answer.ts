import type { Outcome } from '../outcome.ts'
import type { Context, Note } from '../question.ts'
import type { Text } from '../text.ts'

/** One note, and the open question again. */
export const note = (context: Context, text: Text, ask = true): Outcome => ({
  session: context.session,
  notes: [{ text }],
  ask,
})
export const again = (context: Context, ...notes: Note[]): Outcome => ({
  session: context.session,
  notes,
  ask: true,
})
