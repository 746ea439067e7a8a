import type { Case, Evidence } from '../case.ts'
import { daysBetween } from '../dates.ts'
import { type Check, check, invoicesOf, list } from './check.ts'
import { valueOf } from './document/document-facts.ts'
import { isInvoice } from './is-invoice.ts'
import { plainName } from './same-name.ts'

/** One number with two tellings, and numbers and sums that look as if one hand wrote them (domain sheet c.2: 13, 19). */
export function checkNumbers(kase: Case): Check[] {
  const invoices = invoicesOf(kase)
  return [...sameNumber(kase), ...inSequence(invoices), ...neighbours(invoices), ...roundTotals(invoices)]
}

/** What may be cited, and what was cited in a letter that was sent: Amazon has both. */
function sameNumber(kase: Case): Check[] {
  const sent = new Set(kase.rounds.flatMap(({ exhibits }) => exhibits))
  const numbered = kase.evidence.filter(
    (entry) =>
      isInvoice(entry.type) &&
      entry.number !== null &&
      (entry.leftOut === null || entry.leftOut === 'told-otherwise' || sent.has(entry.id)),
  )
  const groups = Map.groupBy(numbered, (entry) => `${plainName(entry.supplier ?? '')}/${entry.number}`)
  return [...groups.values()].flatMap((entries) => {
    const differ = (valueOfEntry: (entry: Evidence) => string | number | null): boolean =>
      new Set(entries.flatMap((entry) => valueOfEntry(entry) ?? [])).size > 1
    const isTwo =
      differ(({ issuedOn }) => issuedOn) || differ(({ units }) => units) || differ((entry) => totalOf(entry))
    if (entries.length < 2 || !isTwo) return []
    const number = entries[0]?.number ?? ''
    return [
      entries.some(({ id, leftOut }) => leftOut !== null && sent.has(id))
        ? check(
            'same-number',
            'conflicts',
            entries,
            `Invoice number ${number} was sent before with another date, quantity or total. Amazon has both. Which one is on the paper? If the issuer corrected it, the letter says so and names both.`,
            `发票号${number}之前交过一次，日期、数量或总额和现在这张不一样，亚马逊两张都有。票面上是哪个？如果是开票方更正过，信里要写明，两张都提。`,
          )
        : check(
            'same-number',
            'conflicts',
            entries,
            `Invoice number ${number} stands in the case with two dates, two quantities or two totals. Which one is on the paper? Keep only that.`,
            `发票号${number}在材料里有两个日期、两个数量或两个总额。票面上是哪个？只留那一个。`,
          ),
    ]
  })
}

const totalOf = ({ source }: Evidence): string | null => source && valueOf(source, 'total')

const supplierOf = ({ supplier }: Evidence): string => plainName(supplier ?? '')
const tailOf = ({ number }: Evidence): number => Number(/\d{1,9}$/.exec(number ?? '')?.[0] ?? Number.NaN)
const headOf = ({ number }: Evidence): string => (number ?? '').replace(/\d{1,9}$/, '')
const isNumbered = (entry: Evidence): boolean =>
  supplierOf(entry) !== '' && /\d{1,9}$/.test(entry.number ?? '')
const farApart = 14

/** Numbers that follow one another on days far apart, as if the supplier wrote for nobody else. */
function inSequence(invoices: readonly Evidence[]): Check[] {
  const bySupplier = Map.groupBy(invoices.filter(isNumbered), supplierOf)
  return [...bySupplier.values()].flatMap((entries) => {
    const ranked = entries.toSorted((a, b) => tailOf(a) - tailOf(b))
    const follow = ranked.filter((entry, i) => {
      const former = ranked[i - 1]
      if (!former?.issuedOn || !entry.issuedOn || !isNext(former, entry)) return false
      return Math.abs(daysBetween(former.issuedOn, entry.issuedOn)) >= farApart
    })
    if (follow.length === 0) return []
    const names = list(ranked)
    return [
      check(
        'numbers-in-sequence',
        'unclear',
        ranked,
        `${names.en}: the numbers follow one another though the days lie weeks apart. A reviewer may ask. Ask the supplier how it numbers its invoices, and keep the answer.`,
        `${names.zh}：号码连着，日期却隔了几周，审核时可能会被问。请问一下供应商发票怎么编号，把答复留好。`,
      ),
    ]
  })
}

const isNext = (former: Evidence, entry: Evidence): boolean =>
  headOf(former) === headOf(entry) && tailOf(entry) - tailOf(former) === 1

/** Numbers of different suppliers that follow one another; the tax office gives out those of fapiao, so they may. */
function neighbours(invoices: readonly Evidence[]): Check[] {
  const ranked = invoices
    .filter((entry) => isNumbered(entry) && !entry.type.startsWith('fapiao'))
    .toSorted((a, b) => tailOf(a) - tailOf(b))
  const pairs = ranked.flatMap((entry, i) => {
    const former = ranked[i - 1]
    return former && isNext(former, entry) && supplierOf(former) !== supplierOf(entry) ? [former, entry] : []
  })
  if (pairs.length === 0) return []
  const names = list([...new Set(pairs)])
  return [
    check(
      'numbers-across-suppliers',
      'unclear',
      [...new Set(pairs)],
      `${names.en}: two suppliers, and the numbers follow one another. A reviewer may ask. Check both numbers with the papers.`,
      `${names.zh}：不是同一家供应商，号码却连着，审核时可能会被问。请对照票面核对两个号码。`,
    ),
  ]
}

/** Real purchases rarely all come to round sums. */
function roundTotals(invoices: readonly Evidence[]): Check[] {
  const totals = invoices.map((entry) => Number(totalOf(entry) ?? Number.NaN))
  if (invoices.length < 3 || !totals.every((total) => total >= 1000 && total % 1000 === 0)) return []
  const names = list(invoices)
  return [
    check(
      'round-totals',
      'unclear',
      invoices,
      `${names.en}: every total is a round thousand. A reviewer may ask. Have the payment records beside them.`,
      `${names.zh}：总额全是整千，审核时可能会被问。请把对应的付款记录一起备好。`,
    ),
  ]
}
