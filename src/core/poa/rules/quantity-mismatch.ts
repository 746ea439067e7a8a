import { isInvoice } from '../../evidence/is-invoice.ts'
import { checkUnits } from '../../evidence/check-units.ts'
import { countClaims } from '../claims.ts'
import { inside } from '../figures.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'

const explained =
  /\b(?:earlier invoices?|previous (?:invoices?|purchases?|lots?)|without (?:an )?invoice|no invoice|undocumented|not documented|documented)\b|之前的发票|更早的发票|没有发票|无发票|有发票的|未覆盖/i
const earlier = /\b(?:earlier|previous) (?:invoices?|purchases?|lots?)\b|(?:之前|更早)的发票/i
const sold = (units: number, ...invoiced: number[]) => ({
  notice: { invoiceQuantity: 'sales' },
  facts: { 'units-sold': { value: units } },
  evidence: invoiced.map((n, i) => ({ id: `e${i + 1}`, type: 'invoice', number: `229${i}`, units: n })),
})

/** Amazon adds up the invoices. A gap that is not stated reads as goods from elsewhere. */
export const quantityMismatch: Rule = {
  id: 'C22-quantity-mismatch',
  severity: 'error',
  title: { en: 'Quantities do not add up', zh: '数量对不上' },
  message: {
    en: 'More units were sold than the invoices cover. Add the missing invoice, or state the shortfall with its number.',
    zh: '卖出的比发票上的多。请补发票，或写明差多少件没有发票。',
  },
  source: 'Amazon invoice requirements (domain sheet, source 2)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'no',
  needs: ({ kase }) => (kase === null ? 'no case' : null),
  partial: true,
  good: [
    'We bought 400 units and sold 180 units.',
    { text: 'Exhibit 1: invoice 2290, 400 units.', kase: sold(180, 400) },
    {
      text: 'Exhibits 1 and 2: invoice 2290, 100 units; invoice 2291, 100 units.',
      kase: sold(180, 100, 100),
    },
    'We bought 100 units in March and sold 180 units; 80 units are covered by earlier invoices.',
    '采购400件，售出180件。',
    { text: '附件1：发票2290号，400件。', kase: sold(180, 400) },
    '3月采购100件，共售出180件，其余80件见更早的发票。',
  ],
  bad: [
    'We bought 100 units and sold 180 units.',
    { text: 'Exhibit 1: invoice 2290, 100 units.', kase: sold(180, 100) },
    { text: 'Exhibit 1: invoice 2290, 500 units.', kase: sold(180, 400) },
    { text: 'We sold 200 units.', kase: sold(180, 400) },
    '采购100件，售出180件。',
    { text: '附件1：发票2290号，100件。', kase: sold(180, 100) },
    { text: '附件1：发票2290号，500件。', kase: sold(180, 400) },
  ],
  check(plan, { kase }): Match[] {
    const found = [...inText(plan)]
    if (!kase) return found
    for (const claim of countClaims(plan.text, plan.figures.quantities)) {
      const fact =
        claim.about === 'sold'
          ? kase.facts['units-sold']?.value
          : claim.about === 'in stock'
            ? kase.facts['units-stock']?.value
            : undefined
      const perListing = Object.entries(kase.facts).some(
        ([id, { value }]) => /^units-(?:sold|stock)\//.test(id) && String(value) === claim.value,
      )
      if (
        typeof fact === 'number' &&
        String(fact) !== claim.value &&
        !perListing &&
        Number(claim.value) > fact
      )
        found.push({
          start: claim.start,
          end: claim.end,
          message: {
            en: `You told me ${fact} units ${claim.about}. Which number is right?`,
            zh: `您之前说的是${fact}件。哪个数是对的？`,
          },
        })
    }
    const numbered = kase.evidence.filter(({ number, units }) => number !== null && units !== null)
    for (const sentence of plan.sentences) {
      const named = numbered.filter(({ number }) => sentence.text.includes(number ?? ''))
      const units = inside(plan.figures.quantities, sentence).filter(({ unit }) => unit === 'unit')
      const [entry, quantity] = [named[0], units[0]]
      if (
        named.length !== 1 ||
        units.length !== 1 ||
        !entry ||
        !quantity ||
        quantity.value === entry.units ||
        !isInvoice(entry.type)
      )
        continue
      if (
        !/\b(?:invoice|receipt|contract)\b|发票|收据/i.test(sentence.text) ||
        /\b(?:sold|removed|of (?:the|these|which))\b|售|移除|其中/i.test(sentence.text)
      )
        continue
      found.push({
        start: quantity.start,
        end: quantity.end,
        message: {
          en: `${entry.number} is in the case with ${entry.units} units. Which number is right?`,
          zh: `材料里${entry.number}是${entry.units}件。哪个数是对的？`,
        },
      })
    }
    const gaps = checkUnits(kase).filter(({ result }) => result === 'conflicts' || result === 'not-found')
    return [
      ...found,
      ...gaps.map(
        ({ message }): Match => ({
          ...placeFor(plan, 'exhibits'),
          message,
          severity: statesGap(plan) ? 'warning' : 'error',
        }),
      ),
    ]
  },
}

/** The shortfall is told openly, with a number beside it. */
const statesGap = (plan: PlanText): boolean =>
  plan.sentences.some(
    (sentence) =>
      explained.test(sentence.text) &&
      inside(plan.figures.quantities, sentence).some(({ unit }) => unit === 'unit'),
  )

function inText(plan: PlanText): Match[] {
  const claims = countClaims(plan.text, plan.figures.quantities)
  const most = (about: string) =>
    Math.max(0, ...claims.filter((claim) => claim.about === about).map((claim) => Number(claim.value)))
  const bought = claims
    .filter((claim) => claim.about === 'bought')
    .reduce((sum, claim) => sum + Number(claim.value), 0)
  const gone = most('sold')
  const place = claims.find((claim) => claim.about === 'sold')
  // The rest is on invoices of before: nothing is left open.
  if (bought === 0 || gone <= bought || !place || earlier.test(plan.text)) return []
  return [
    {
      start: place.start,
      end: place.end,
      severity: statesGap(plan) || explained.test(plan.text) ? 'warning' : 'error',
    },
  ]
}
