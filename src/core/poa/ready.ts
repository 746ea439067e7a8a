import type { Case } from '../case.ts'
import { draftPoa } from './draft.ts'
import { checksOf, fillingOf } from './gate/checks.ts'
import { type GateItem, gateItem } from './gate/item.ts'
import { eightQuestions } from './gate/questions.ts'
import { memoryItems, roundItems } from './gate/rounds.ts'
import { both, gateIds } from './gate-names.ts'
import { lint } from './lint.ts'
import { printPoa } from './print.ts'

interface Gate {
  readonly ready: boolean
  readonly items: readonly GateItem[]
}

/**
 * The gate before sending: the eight questions a reviewer could answer from the text alone, and the checks that must
 * have run. What did not run is `not-checked`, and the gate stays closed.
 */
export function readyGate(kase: Case): Gate {
  const known = gates.get(kase)
  if (known) return known
  const gate = checked(kase)
  gates.set(kase, gate)
  return gate
}

// As with the draft: the gate lints, and a turn looks at it more than once.
const gates = new WeakMap<Case, Gate>()

function checked(kase: Case): Gate {
  if (!kase.notice) {
    const why = both('there is no notice in this case yet', '案件里还没有通知')
    return { ready: false, items: gateIds.map((id) => gateItem(id, 'not-checked', why)) }
  }
  const poa = draftPoa(kase)
  const text = printPoa(poa, { lang: 'en', format: 'txt' })
  const report = lint(text, { kase, form: poa.form })
  const items = [
    ...eightQuestions(kase, poa, report),
    ...checksOf(kase, poa, report),
    ...roundItems(kase, text),
    ...memoryItems(kase, poa),
    ...fillingOf(poa),
  ]
  return { ready: items.every(({ result }) => result === 'yes'), items }
}
