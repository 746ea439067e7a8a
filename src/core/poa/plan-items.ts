import type { Case, Choice } from '../case.ts'
import { textOf } from '../facts.ts'
import { disputeFacts, findBranch, offersOf } from './catalogue/index.ts'
import type { Branch, Item } from './catalogue/item.ts'
import { isDispute } from '../posture.ts'
import { wantsPageEdit } from './form.ts'

export interface Taken {
  readonly choice: Choice
  readonly item: Item
}

/** The branch the seller chose; a notice that only wants the page changed leaves no choice. */
export const branchOf = (kase: Case): Branch | undefined =>
  findBranch(wantsPageEdit(kase) ? 'brand-term-in-listing' : (textOf(kase, 'branch') ?? ''))

const taken = (kase: Case, list: readonly Item[]): Taken[] =>
  list.flatMap((item) => {
    const choice = kase.choices.find((other) => other.item === item.id)
    return choice ? [{ choice, item }] : []
  })

/** The items of the plan by the part they stand in, in the order of the catalogue. */
export function itemsByPart(kase: Case): {
  event: Taken[]
  causes: Taken[]
  actions: Taken[]
  measures: Taken[]
  facts: Taken[]
} {
  const branch = branchOf(kase)
  if (isDispute(kase))
    return { event: [], causes: [], actions: [], measures: [], facts: taken(kase, disputeFacts) }
  return {
    event: branch ? taken(kase, [branch.event]) : [],
    causes: branch ? taken(kase, branch.causes) : [],
    actions: branch ? taken(kase, offersOf(branch, 'actions')) : [],
    measures: branch ? taken(kase, offersOf(branch, 'measures')) : [],
    facts: [],
  }
}

/** Every item that the plan prints, in its order. */
export function inPlan(kase: Case): Taken[] {
  const { event, causes, actions, measures, facts } = itemsByPart(kase)
  return [...facts, ...event, ...causes, ...actions, ...measures]
}
