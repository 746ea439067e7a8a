import { sameName } from '../../evidence/same-name.ts'
import type { Case } from '../../case.ts'
import { type Claim, claimsOf } from '../claims.ts'
import { invoiceDaysOf, sourcingOf, suppliersOf } from '../claims-of-source.ts'
import type { PlanText } from '../plan-text.ts'
import { readPlan } from '../read-plan.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'

const declared =
  /\b(?:correct(?:ion|ed|ing|s)?|we wrote|we stated|previously stated|our (?:earlier )?letter of|by mistake|supersedes|instead of|was wrong|were wrong)\b|更正|此前(?:写|说|陈述)|之前(?:写|说)|有误|以本次为准|写错|应为/i
const round = (text: string) => ({ rounds: [{ number: 1, text }] })

/** A reviewer has the earlier letters beside this one. A change that is not declared looks like an invention. */
export const contradiction: Rule = {
  id: 'C17-contradiction',
  severity: 'error',
  title: { en: 'Differs from an earlier letter', zh: '和之前提交的不一致' },
  message: {
    en: 'An earlier letter said something else. If this is right, say so: "Correction of our letter of …".',
    zh: '之前提交的说法不一样。如果这次的才对，请写明“更正某月某日的陈述”。',
  },
  source: 'Advice on refused plans (domain sheet, source 38)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) => (kase === null ? 'no case' : null),
  good: [
    { text: 'We sold 180 units.', kase: round('We sold 180 units in 2026.') },
    {
      text: 'Correction of our letter of 2 May 2026: we sold 180 units, not 150.',
      kase: round('We sold 150 units.'),
    },
    {
      text: 'Our supplier is Lihe Furniture Co., Ltd.',
      kase: round('We bought from Lihe Furniture Co., Limited in March.'),
    },
    { text: 'We sold 180 units.', kase: { rounds: [] } },
    { text: '共售出180件。', kase: round('我们售出180件。') },
    { text: '更正5月2日陈述：售出180件，而非150件。', kase: round('我们售出150件。') },
    { text: '供应商为丽禾家具有限公司。', kase: round('供应商：丽禾家具有限公司。') },
  ],
  bad: [
    { text: 'We sold 180 units.', kase: round('We sold 150 units.') },
    { text: 'We bought the goods at a retail store.', kase: round('We buy directly from the factory.') },
    { text: 'Our supplier is Bright Kitchen Ltd.', kase: round('Our supplier is Lihe Furniture Co., Ltd.') },
    { text: '我们售出180件。', kase: round('我们售出150件。') },
    { text: '商品购自零售店。', kase: round('商品由工厂直接供货。') },
    { text: '供应商为永泰五金厂。', kase: round('供应商为丽禾家具有限公司。') },
  ],
  check(plan, { kase }): readonly Match[] {
    const then = kase === null ? null : earlierOf(kase)
    if (then === null) return none
    // Only what the earlier letters tell has to be looked for.
    const claims = [
      ...(then.counts.length === 0 ? [] : countsThatDiffer(claimsOf(plan), then.counts)),
      ...(then.days.length === 0 ? [] : invoiceDaysOf(plan).filter((claim) => differs(claim, then.days))),
      ...(then.suppliers.length === 0 ? [] : otherSuppliers(suppliersOf(plan), then.suppliers)),
    ]
    const found: Match[] = claims
      .filter(({ start }) => !declared.test(plan.sentenceAt(start)?.own ?? ''))
      .map(({ start, end }) => ({ start, end }))
    if (then.sourcing === null) return found
    const now = sourcingOf(plan)
    if (now === null || now === then.sourcing || plan.statements.some(({ own }) => declared.test(own)))
      return found
    return [...found, placeFor(plan, 'cause')]
  },
}

const none: readonly Match[] = []

interface Told {
  readonly counts: readonly Claim[]
  readonly days: readonly Claim[]
  readonly suppliers: readonly Claim[]
  readonly sourcing: 'retail' | 'trade' | null
}

const kept = new WeakMap<Case, Told | null>()

/** What the earlier letters of a case tell, read once. */
function earlierOf(kase: Case): Told | null {
  const known = kept.get(kase)
  if (known !== undefined) return known
  const text = kase.rounds.map((one) => one.text).join('\n\n')
  const told = text.trim() === '' ? null : toldIn(readPlan(text))
  kept.set(kase, told)
  return told
}

const toldIn = (plan: PlanText): Told => ({
  counts: claimsOf(plan),
  days: invoiceDaysOf(plan),
  suppliers: suppliersOf(plan),
  sourcing: sourcingOf(plan),
})

/** Counts the earlier letters tell otherwise; beside one that still stands, a smaller one is a part of it. */
function countsThatDiffer(now: readonly Claim[], then: readonly Claim[]): Claim[] {
  const told = Map.groupBy(then, keyOf)
  const standing = new Map<string, number>()
  for (const claim of now) {
    if (told.get(keyOf(claim))?.some(({ value }) => value === claim.value) !== true) continue
    standing.set(keyOf(claim), Math.max(standing.get(keyOf(claim)) ?? 0, Number(claim.value)))
  }
  return now.filter((claim) => {
    const same = told.get(keyOf(claim)) ?? []
    if (same.length === 0 || same.some(({ value }) => value === claim.value)) return false
    return Number(claim.value) >= (standing.get(keyOf(claim)) ?? 0)
  })
}

const keyOf = ({ about, scope }: Claim): string => `${about} ${scope}`

/** Names that are none of the earlier ones; beside an earlier one, another is a further supplier. */
function otherSuppliers(now: readonly Claim[], then: readonly Claim[]): readonly Claim[] {
  if (now.some((claim) => then.some(isSame(claim)))) return []
  return now.filter((claim) => then.every(isOther(claim)))
}

const isSame =
  (claim: Claim) =>
  (other: Claim): boolean =>
    sameName(other.value, claim.value) === 'same'
const isOther =
  (claim: Claim) =>
  (other: Claim): boolean =>
    sameName(other.value, claim.value) === 'different'

/** The earlier letters tell the same invoice, and never with this day. */
function differs(claim: Claim, earlier: readonly Claim[]): boolean {
  const same = earlier.filter((other) => other.about === claim.about)
  return same.length > 0 && same.every((other) => other.value !== claim.value)
}
