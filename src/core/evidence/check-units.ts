import type { Case, Evidence } from '../case.ts'
import { factOf, numberOf } from '../facts.ts'
import { type Check, check } from './check.ts'
import { countedInvoices, unitsOn } from './counted.ts'

/** Units invoiced against units sold, in stock or asked for, all listings together and each where told (domain sheet a.3, c.2: 6). */
export function checkUnits(kase: Case): Check[] {
  const invoices = countedInvoices(kase)
  if (invoices.length === 0) return []
  const asins = Object.keys(kase.facts).flatMap((id) => /^units-sold\/(.+)$/.exec(id)?.[1] ?? [])
  const each = asins.flatMap((asin) =>
    compare(
      kase,
      asin,
      invoices.filter((entry) => entry.asins.includes(asin) || entry.asins.length === 0),
    ),
  )
  return each.length > 0 ? each : compare(kase, null, invoices)
}

function compare(kase: Case, asin: string | null, invoices: readonly Evidence[]): Check[] {
  const of = (id: string) => numberOf(kase, asin === null ? id : `${id}/${asin}`)
  const [sold, stock, removed] = [of('units-sold'), of('units-stock'), of('units-removed')]
  const known = invoices.flatMap((entry) => unitsOn(entry, asin) ?? [])
  if (sold === null && stock === null) {
    return [
      check(
        'units',
        'not-checked',
        invoices,
        'I need the units sold in the last 365 days and the units in stock to compare with the invoices.',
        '我需要过去365天的销量和现有库存，才能和发票数量核对。',
      ),
    ]
  }
  if (known.length === 0)
    return [
      check(
        'units',
        'not-checked',
        invoices,
        'I have no units from any invoice. How many stand on each?',
        '还没有发票上的数量。每张各多少件？',
      ),
    ]
  const invoiced = known.reduce((sum, units) => sum + units, 0)
  const needed = neededUnits(kase, sold, stock)
  const where = { en: asin === null ? '' : `${asin}: `, zh: asin === null ? '' : `${asin}：` }
  const told = {
    en: `${where.en}${invoiced} units invoiced, ${describeEn(sold, stock, removed)}`,
    zh: `${where.zh}发票共${invoiced}件，${describeZh(sold, stock, removed)}`,
  }
  if (invoiced < needed)
    return [short(kase, known.length < invoices.length, needed - invoiced, told, invoices)]
  const all = (sold ?? 0) + (stock ?? 0) + (removed ?? 0)
  if (invoiced < all) {
    return [
      check(
        'units',
        'unclear',
        invoices,
        `${told.en}. That covers what the notice compares with, but ${all - invoiced} units of all you had have no invoice. Add an earlier invoice if there is one.`,
        `${told.zh}。够通知核对的数量，但全部合计还有${all - invoiced}件没有发票。有更早的发票请补上。`,
      ),
    ]
  }
  return [check('units', 'found', invoices, `${told.en}. The invoices cover it.`, `${told.zh}。发票数量够。`)]
}

/** The notice's own yardstick; sales where it names none. */
function neededUnits(kase: Case, sold: number | null, stock: number | null): number {
  const { invoiceQuantity = null, invoiceUnits = null } = kase.notice ?? {}
  const least = invoiceUnits ?? 0
  if (invoiceQuantity === 'units') return least
  if (invoiceQuantity === 'inventory') return Math.max(least, sold ?? 0, stock ?? 0)
  return Math.max(least, sold ?? 0)
}

function short(
  kase: Case,
  someUnread: boolean,
  gap: number,
  told: { en: string; zh: string },
  invoices: readonly Evidence[],
): Check {
  if (someUnread)
    return check(
      'units',
      'unclear',
      invoices,
      `${told.en}; ${gap} short. One invoice has no units yet. How many stand on it?`,
      `${told.zh}，差${gap}件。有一张发票还没有数量。上面是多少件？`,
    )
  if (factOf(kase, 'shortfall') === 'state')
    return check(
      'units',
      'not-found',
      invoices,
      `${told.en}. ${gap} units have no invoice, and the letter says so.`,
      `${told.zh}。${gap}件没有发票，信里已如实写明。`,
    )
  return check(
    'units',
    'conflicts',
    invoices,
    `${told.en}; ${gap} short. Is there another invoice? If not, the letter states the ${gap} units openly and the offers for them come down.`,
    `${told.zh}，差${gap}件。还有别的发票吗？没有的话，信里如实写明这${gap}件没有发票，并下架对应的报价。`,
  )
}

function describeEn(sold: number | null, stock: number | null, removed: number | null): string {
  const parts = [
    sold === null ? '' : `${sold} sold`,
    stock === null ? '' : `${stock} in stock`,
    removed === null ? '' : `${removed} removed`,
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function describeZh(sold: number | null, stock: number | null, removed: number | null): string {
  const parts = [
    sold === null ? '' : `售出${sold}件`,
    stock === null ? '' : `库存${stock}件`,
    removed === null ? '' : `移除${removed}件`,
  ]
  return parts.filter((part) => part !== '').join('，')
}
