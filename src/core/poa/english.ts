import type { Case } from '../case.ts'
import { nameOf } from '../evidence/describe.ts'
import { textOf } from '../facts.ts'
import type { Text } from '../text.ts'

/** Facts in the seller's own words that the letter prints. */
const printed: readonly { readonly fact: RegExp; readonly label: Text }[] = [
  { fact: /^trigger$/, label: { en: 'what the buyer saw', zh: '买家看到的' } },
  { fact: /^event-words$/, label: { en: 'what happened', zh: '发生的事' } },
  { fact: /^cause-words$/, label: { en: 'the cause', zh: '原因' } },
  { fact: /^point\/\d+\/\d+$/, label: { en: 'the answer to a point', zh: '对一点的回答' } },
  { fact: /^box\/\d+$/, label: { en: 'the answer to a box', zh: '格子里的回答' } },
]

const han = /\p{Script=Han}/u

/** The English of a fact: its own words where they are English, the typed translation, `null` while there is none. */
export function englishOf(kase: Case, fact: string): string | null {
  const words = textOf(kase, fact)
  if (words === null) return null
  if (!han.test(words)) return words
  // A buyer's own English words inside a Chinese answer are the quotation itself.
  const quoted = fact === 'trigger' ? quotedEnglish(words) : null
  if (quoted !== null) return quoted
  const typed = textOf(kase, `english/${fact}`)
  return typed === 'leave-out' ? null : typed
}

/** A buyer's own English words inside a Chinese answer; null where there are none. */
export function quotedEnglish(words: string): string | null {
  const runs = words.match(/[A-Za-z][A-Za-z0-9 ,.'’!?-]{0,400}[A-Za-z.!?]/g) ?? []
  const longest = runs.toSorted((a, b) => b.length - a.length)[0]?.trim()
  return longest !== undefined && longest.split(/\s+/).length >= 3 ? longest : null
}

/** True when the seller said that these words stay out of the letter. */
export const isLeftOut = (kase: Case, fact: string): boolean =>
  textOf(kase, `english/${fact}`) === 'leave-out'

/** Facts and names of papers that the letter would print and that stand in Chinese. */
export function needsEnglish(kase: Case): { fact: string; words: string; label: Text }[] {
  const papers = kase.evidence
    .filter((entry) => entry.leftOut === null && han.test(nameOf(entry).en))
    .map((entry) => ({
      fact: `exhibit/${entry.id}`,
      words: nameOf(entry).zh,
      label: { en: 'the name of a paper', zh: '凭证名称' },
    }))
  const facts = Object.keys(kase.facts).flatMap((fact) => {
    const row = printed.find(({ fact: named }) => named.test(fact))
    const words = row ? textOf(kase, fact) : null
    return row && words !== null && han.test(words) && !(fact === 'trigger' && quotedEnglish(words) !== null)
      ? [{ fact, words, label: row.label }]
      : []
  })
  return [...facts, ...papers]
}
