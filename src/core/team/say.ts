import type { Effect } from '../effect.ts'
import type { Session } from '../session.ts'
import { contextOf } from '../step.ts'
import type { Text } from '../text.ts'

/** One message to all of a session. */
export function say(session: Session, text: Text, at: number): Extract<Effect, { to: 'chat' }> {
  const { lang, kase } = contextOf(session, at)
  return { to: 'chat', message: { text: text[lang], lang, step: kase.step, choices: [], files: [] } }
}
