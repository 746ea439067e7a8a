import type { Case } from '../case.ts'
import { checkChain } from './check-chain.ts'
import { checkDates } from './check-dates.ts'
import { checkOverTime } from './check-over-time.ts'
import { checkPapers } from './check-papers.ts'
import { checkParties } from './check-parties.ts'
import { checkUnits } from './check-units.ts'
import type { Check, CheckResult } from './check.ts'

const order: readonly CheckResult[] = ['conflicts', 'not-found', 'unclear', 'not-checked', 'found']

/** Every comparison that the typed values allow (domain sheet c.2 to c.4), what needs the seller most first. */
export function checkEvidence(kase: Case): Check[] {
  const checks = [checkDates, checkUnits, checkOverTime, checkParties, checkPapers, checkChain].flatMap(
    (run) => run(kase),
  )
  return checks.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
}
