import type { Case } from '../../case.ts'
import type { Check } from '../../evidence/check.ts'
import { checkOverTime } from '../../evidence/check-over-time.ts'
import { checkUnits } from '../../evidence/check-units.ts'
import { isInvoice } from '../../evidence/is-invoice.ts'
import type { Text } from '../../text.ts'
import { type Claim, claimsOf } from '../claims.ts'
import { inside } from '../figures.ts'
import { invoicedIn } from '../invoiced.ts'
import type { PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule } from '../rule.ts'
import { cue } from '../word-index.ts'

const gapCue = cue('earlier previous without no not undocumented documented')
const explained =
  /\b(?:earlier invoices?|previous (?:invoices?|purchases?|lots?)|without (?:an )?invoice|no invoices?|undocumented|(?:not )?documented)\b|之前的发票|更早的发票|没有发票|无发票|有发票|未覆盖/i
const earlier = /\b(?:earlier|previous) (?:invoices?|purchases?|lots?)\b|(?:之前|更早)的发票/i
const bundleCue = cue(
  'bundle bundles sets set packs pack multipack multi kit kits resold restocked pairs pair',
)
// One unit bought is not one unit sold (domain sheet b.3).
const otherUnits =
  /\bbundles?\b|\bmulti-?packs?\b|\b(?:sets?|packs?|kits?|pairs?) of\b|\bresold\b|\brestocked\b|套装|每套|组合装|多件装|退货(?:后)?(?:再售|重新上架|再次销售)/i
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
    'We bought 400 units, sold 180 units and have 220 units in stock.',
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
  check(plan, { kase }): readonly Match[] {
    const claims = claimsOf(plan)
    const found = inText(plan, claims)
    if (kase === null) return found
    const told = claims.flatMap((claim) => againstCase(claim, kase))
    const printed = againstInvoices(plan, kase)
    const gaps = gapsOf(kase)
    if (gaps.length === 0) return [...found, ...told, ...printed]
    const severity = statesGap(plan) ? 'warning' : 'error'
    const place = placeFor(plan, 'exhibits')
    return [
      ...found,
      ...told,
      ...printed,
      ...gaps.map(({ message }) => ({ ...place, message, severity }) as const),
    ]
  },
}

const kept = new WeakMap<Case, readonly Check[]>()

/** Where the invoices of a case do not cover what it sold, over all and over time. */
function gapsOf(kase: Case): readonly Check[] {
  const known = kept.get(kase)
  if (known !== undefined) return known
  const gaps = [...checkUnits(kase), ...checkOverTime(kase)].filter(
    ({ result }) => result === 'conflicts' || result === 'not-found',
  )
  kept.set(kase, gaps)
  return gaps
}

/** The shortfall is told openly, with a number beside it. */
const statesGap = (plan: PlanText): boolean =>
  [...plan.sentencesWith(gapCue), ...plan.hanSentences].some(
    (sentence) =>
      explained.test(sentence.own) &&
      inside(plan.figures.quantities, sentence).some(({ unit }) => unit === 'unit'),
  )

const explains = (plan: PlanText, pattern: RegExp): boolean =>
  [...plan.sentencesWith(gapCue), ...plan.hanSentences].some(({ own }) => pattern.test(own))

const countsOtherUnits = (plan: PlanText): boolean =>
  [...plan.sentencesWith(bundleCue), ...plan.hanSentences].some(({ own }) => otherUnits.test(own))

/** More told as sold than as bought, in the letter by itself. */
function inText(plan: PlanText, claims: readonly Claim[]): readonly Match[] {
  const place = claims.find(({ about }) => about === 'sold')
  if (place === undefined) return []
  const of = (about: string): number[] =>
    claims.filter((claim) => claim.about === about).map(({ value }) => Number(value))
  const bought = of('bought').reduce((sum, units) => sum + units, 0) || invoicedIn(plan)
  const gone = Math.max(0, ...of('sold'))
  const left = Math.max(0, ...of('in stock'))
  // The rest is on invoices of before: nothing is left open.
  if (bought === 0 || gone + left <= bought || countsOtherUnits(plan) || explains(plan, earlier)) return []
  const { start, end } = place
  const severity = statesGap(plan) || explains(plan, explained) ? 'warning' : 'error'
  return gone > bought
    ? [{ start, end, severity }]
    : [{ start, end, severity, message: withStock(bought, gone, left) }]
}

const withStock = (bought: number, gone: number, left: number): Text => ({
  en: `${gone} sold and ${left} in stock make ${gone + left}, but ${bought} were bought. Which number is right?`,
  zh: `售出${gone}件加库存${left}件共${gone + left}件，采购只有${bought}件。哪个数是对的？`,
})

const factOf: Readonly<Record<string, string>> = { sold: 'units-sold', 'in stock': 'units-stock' }

/** A count of the letter that is more than the case holds. */
function againstCase({ about, value, start, end }: Claim, kase: Case): Match[] {
  const units = Number(value)
  if (about === 'bought') {
    const invoiced = invoicedOf(kase)
    if (invoiced === null || units <= invoiced) return []
    const message = {
      en: `The invoices in the case come to ${invoiced} units, the letter says ${units} were bought. Which number is right?`,
      zh: `材料里的发票共${invoiced}件，信里写采购${units}件。哪个数是对的？`,
    }
    return [{ start, end, message }]
  }
  const id = factOf[about]
  const fact = id === undefined ? undefined : kase.facts[id]?.value
  if (id === undefined || typeof fact !== 'number' || units <= fact) return []
  const perListing = Object.entries(kase.facts).some(
    ([key, told]) => key.startsWith(`${id}/`) && told.value === units,
  )
  if (perListing) return []
  const message = {
    en: `You told me ${fact} units ${about}. Which number is right?`,
    zh: `您之前说的是${fact}件。哪个数是对的？`,
  }
  return [{ start, end, message }]
}

/** All units on invoices; null where an invoice has none noted, or there is no invoice. */
function invoicedOf({ evidence }: Case): number | null {
  const invoices = evidence.filter(({ type }) => isInvoice(type))
  if (invoices.length === 0 || invoices.some(({ units }) => units === null)) return null
  return invoices.reduce((sum, { units }) => sum + (units ?? 0), 0)
}

const counts = /\b(?:invoice|receipt|contract)\b|发票|收据/i
const part = /\b(?:sold|removed|of (?:the|these|which))\b|售|移除|其中/i

/** The units beside an invoice's number are not those it carries in the case. */
function againstInvoices(plan: PlanText, kase: Case): Match[] {
  return kase.evidence.flatMap(({ number, units, type }): Match[] => {
    if (number === null || units === null || !isInvoice(type)) return []
    const sentence = plan.sentenceAt(plan.text.indexOf(number))
    if (sentence === null || sentence.quoted || !counts.test(sentence.own) || part.test(sentence.own))
      return []
    const others = kase.evidence.filter((one) => one.number !== null && sentence.text.includes(one.number))
    const [told, second] = inside(plan.figures.quantities, sentence).filter(({ unit }) => unit === 'unit')
    if (others.length !== 1 || told === undefined || second !== undefined || told.value === units) return []
    const message = {
      en: `${number} is in the case with ${units} units. Which number is right?`,
      zh: `材料里${number}是${units}件。哪个数是对的？`,
    }
    return [{ start: told.start, end: told.end, message }]
  })
}
