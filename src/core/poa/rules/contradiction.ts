import type { Case } from '../../case.ts'
import { sourcingOf } from '../claims-of-source.ts'
import { readPlan } from '../read-plan.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'
import { declared, type Told, toldIn, toldOtherwise } from '../told-otherwise.ts'

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
    const claims = toldOtherwise(plan, then).map(({ now }) => now)
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
