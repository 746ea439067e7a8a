import type { Note } from './question.ts'
import { contextOf } from './step.ts'
import type { Session } from './session.ts'
import { takeReply } from './steps/take-reply.ts'
import type { Text } from './text.ts'

/** What the made-up Amazon answers to the first letter and to the second. */
const replies = [
  `Hello,

Thank you for your submission. We need more information before we can reinstate the listing. Please send:
- Greater detail on the steps you have taken to prevent this: how each inbound lot is checked, by whom, and what happens on a failure

Do not limit your plan to the order of this complaint.

Seller Performance Team`,
  `Hello,

Thank you for your submission. We have reinstated your listing B0PRACT001.

Seller Performance Team`,
]

const answers: Text = {
  en: 'Practice: Amazon’s answer comes at once here. In life it takes days. It is made up:',
  zh: '练习里亚马逊马上就回；实际要等几天。下面是虚构的回复：',
}

/** Plays Amazon in a practice case after a letter was sent; nothing in any other case, or once it is won. */
export function practised(session: Session, now: number): { session: Session; notes: Note[] } | null {
  const context = contextOf(session, now)
  const text = replies[context.kase.rounds.length - 1]
  if (!context.kase.practice || text === undefined) return null
  const taken = takeReply(context, text)
  return {
    session: { ...taken.session, asking: null, editing: false },
    notes: [{ text: answers }, { text: { en: text, zh: text }, copy: true }, ...taken.notes],
  }
}
