import type { Case } from '../case.ts'
import { textOf } from '../facts.ts'
import type { Text } from '../text.ts'

/** Facts in the seller's own words that the letter prints. */
const printed: readonly { readonly fact: RegExp; readonly label: Text }[] = [
  { fact: /^trigger$/, label: { en: 'what the buyer saw', zh: '买家看到的' } },
  { fact: /^event-words$/, label: { en: 'what happened', zh: '发生的事' } },
  { fact: /^cause-words$/, label: { en: 'the cause', zh: '原因' } },
  { fact: /^box\/\d+$/, label: { en: 'the answer to a box', zh: '格子里的回答' } },
]

const han = /\p{Script=Han}/u

/** The English of a fact: its own words where they are English, the typed translation, `null` while there is none. */
export function englishOf(kase: Case, fact: string): string | null {
  const words = textOf(kase, fact)
  if (words === null) return null
  if (!han.test(words)) return words
  const typed = textOf(kase, `english/${fact}`)
  return typed === 'leave-out' ? null : typed
}

/** True when the seller said that these words stay out of the letter. */
export const isLeftOut = (kase: Case, fact: string): boolean =>
  textOf(kase, `english/${fact}`) === 'leave-out'

/** Facts that the letter would print and that stand in Chinese. */
export function needsEnglish(kase: Case): { fact: string; words: string; label: Text }[] {
  return Object.keys(kase.facts).flatMap((fact) => {
    const row = printed.find(({ fact: named }) => named.test(fact))
    const words = row ? textOf(kase, fact) : null
    return row && words !== null && han.test(words) ? [{ fact, words, label: row.label }] : []
  })
}
