import type { Case } from '../case.ts'
import { lint } from '../poa/lint.ts'
import type { Text } from '../text.ts'

/** Rules that tell a cause which is none of the seller's own: others, inexperience, mechanics, guesses. */
const noCause: ReadonlySet<string> = new Set([
  'C03-generic-root-cause',
  'C05-mechanics-as-root-cause',
  'V03-blame-amazon',
  'V04-supplier-only-blame',
  'V06-inexperience-excuse',
  'V07-blame-customer',
  'V12-accuse-competitor',
])

/** Null when the words name a gap in the seller's own process; else what is still missing, in the rule's words. */
export function asOwnGap(words: string, kase: Case): Text | null {
  const heading = /\p{Script=Han}/u.test(words) ? '根本原因：' : 'Root cause: '
  const { findings } = lint(`${heading}${words}`, { kase, form: 'full-plan' })
  return findings.find(({ ruleId }) => noCause.has(ruleId))?.message ?? null
}
