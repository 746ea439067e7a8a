import { sameName } from '../evidence/same-name.ts'
import { type Claim, claimsOf } from './claims.ts'
import { invoiceDaysOf, sourcingOf, suppliersOf } from './claims-of-source.ts'
import type { PlanText } from './plan-text.ts'

/** What says that an earlier letter is put right. */
export const declared =
  /\b(?:correct(?:ion|ed|ing|s)?|we wrote|we stated|previously stated|our (?:earlier )?letter of|by mistake|supersedes|instead of|was wrong|were wrong)\b|更正|此前(?:写|说|陈述)|之前(?:写|说)|有误|以本次为准|写错|应为/i

/** What a letter tells that a later one must not tell otherwise without saying so. */
export interface Told {
  readonly counts: readonly Claim[]
  readonly days: readonly Claim[]
  readonly suppliers: readonly Claim[]
  readonly sourcing: 'retail' | 'trade' | null
}

/** A claim, and the one of the earlier letter that it does not agree with. */
export interface Differing {
  readonly now: Claim
  readonly earlier: Claim
}

export const toldIn = (plan: PlanText): Told => ({
  counts: claimsOf(plan),
  days: invoiceDaysOf(plan),
  suppliers: suppliersOf(plan),
  sourcing: sourcingOf(plan),
})

/** The claims of a letter that an earlier one tells otherwise. Only what the earlier one tells is looked for. */
export const toldOtherwise = (plan: PlanText, then: Told): Differing[] => [
  ...(then.counts.length === 0 ? [] : countsThatDiffer(claimsOf(plan), then.counts)),
  ...(then.days.length === 0 ? [] : daysThatDiffer(invoiceDaysOf(plan), then.days)),
  ...(then.suppliers.length === 0 ? [] : otherSuppliers(suppliersOf(plan), then.suppliers)),
]

/** Beside a count that still stands, a smaller one is a part of it. */
function countsThatDiffer(now: readonly Claim[], then: readonly Claim[]): Differing[] {
  const told = Map.groupBy(then, keyOf)
  const standing = new Map<string, number>()
  for (const claim of now) {
    if (told.get(keyOf(claim))?.some(({ value }) => value === claim.value) !== true) continue
    standing.set(keyOf(claim), Math.max(standing.get(keyOf(claim)) ?? 0, Number(claim.value)))
  }
  return now.flatMap((claim) => {
    const same = told.get(keyOf(claim)) ?? []
    const [first] = same
    if (first === undefined || same.some(({ value }) => value === claim.value)) return []
    return Number(claim.value) >= (standing.get(keyOf(claim)) ?? 0) ? [{ now: claim, earlier: first }] : []
  })
}

const keyOf = ({ about, scope }: Claim): string => `${about} ${scope}`

/** The earlier letter tells the same invoice, and never with this day. */
function daysThatDiffer(now: readonly Claim[], then: readonly Claim[]): Differing[] {
  return now.flatMap((claim) => {
    const same = then.filter(({ about }) => about === claim.about)
    const [first] = same
    return first && same.every(({ value }) => value !== claim.value) ? [{ now: claim, earlier: first }] : []
  })
}

/** Names that are none of the earlier ones; beside an earlier one, another is a further supplier. */
function otherSuppliers(now: readonly Claim[], then: readonly Claim[]): Differing[] {
  const [first] = then
  if (first === undefined || now.some((claim) => then.some(isSame(claim)))) return []
  return now.filter((claim) => then.every(isOther(claim))).map((claim) => ({ now: claim, earlier: first }))
}

const isSame =
  (claim: Claim) =>
  (other: Claim): boolean =>
    sameName(other.value, claim.value) === 'same'
const isOther =
  (claim: Claim) =>
  (other: Claim): boolean =>
    sameName(other.value, claim.value) === 'different'
