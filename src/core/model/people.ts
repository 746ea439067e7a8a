import type { Case } from '../case.ts'
import { textOf } from '../facts.ts'

/** Whose names the model need not know: the account's, which is often a person's. */
export function peopleOf(kase: Case): string[] {
  const name = textOf(kase, 'account-name')
  return name === null ? [] : [name]
}
