import { sameName } from '../../evidence/same-name.ts'
import { type Claim, countClaims, sourcing, supplierNames } from '../claims.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'

const declared =
  /\b(?:correct(?:ion|ed|ing|s)?|we wrote|we stated|previously stated|our (?:earlier )?letter of|by mistake|supersedes)\b|更正|此前(?:写|说|陈述)|之前(?:写|说)|有误|以本次为准/i
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
  check(plan, { kase }): Match[] {
    const earlier = kase?.rounds.map((one) => one.text).join('\n') ?? ''
    if (earlier === '') return []
    const isDeclared = (place: { start: number }) => declared.test(plan.sentenceAt(place.start)?.text ?? '')
    const counts = countClaims(plan.text).filter((claim) => differs(claim, countClaims(earlier)))
    const names = supplierNames(earlier)
    const suppliers = supplierNames(plan.text).filter(
      (claim) =>
        names.length > 0 && names.every((other) => sameName(other.value, claim.value) === 'different'),
    )
    const found: Match[] = [...counts, ...suppliers]
      .filter((claim) => !isDeclared(claim))
      .map(({ start, end }) => ({ start, end }))
    const [now, then] = [sourcing(plan.text), sourcing(earlier)]
    if (now !== null && then !== null && now !== then && !declared.test(plan.text))
      found.push(placeFor(plan, 'cause'))
    return found
  },
}

/** A count contradicts when the earlier letters tell the same thing and never with this number. */
function differs(claim: Claim, earlier: readonly Claim[]): boolean {
  const same = earlier.filter((other) => other.about === claim.about)
  return same.length > 0 && same.every((other) => other.value !== claim.value)
}
