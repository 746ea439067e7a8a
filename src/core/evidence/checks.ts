import type { Case } from '../case.ts'
import { checkChain } from './check-chain.ts'
import { checkFapiao } from './check-fapiao.ts'
import { checkFiles } from './check-files.ts'
import { checkFlows } from './check-flows.ts'
import { checkLetters } from './check-letters.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkOdd } from './check-odd.ts'
import { checkDates } from './check-dates.ts'
import { checkOverTime } from './check-over-time.ts'
import { checkPapers } from './check-papers.ts'
import { checkRead } from './check-read.ts'
import { checkTerritory } from './check-territory.ts'
import { checkParties } from './check-parties.ts'
import { checkUnits } from './check-units.ts'
import type { Check, CheckResult } from './check.ts'

const order: readonly CheckResult[] = ['conflicts', 'not-found', 'unclear', 'not-checked', 'found']

/** Every comparison that the papers allow, typed or read (domain sheet c.1 to c.4), what needs the seller most first. */
export function checkEvidence(kase: Case): Check[] {
  const all = [
    checkDates,
    checkUnits,
    checkOverTime,
    checkParties,
    checkPapers,
    checkNumbers,
    checkRead,
    checkFapiao,
    checkFlows,
    checkChain,
    checkTerritory,
    checkLetters,
    checkFiles,
    checkOdd,
  ]
  const checks = all.flatMap((run) => run(kase))
  return checks.toSorted((a, b) => order.indexOf(a.result) - order.indexOf(b.result))
}

/** What only the seller can compare, because no text of it was seen here. */
export const uncompared = (kase: Case): Check[] =>
  checkEvidence(kase).filter(({ result }) => result === 'not-checked')
