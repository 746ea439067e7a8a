import type { Case } from '../case.ts'
import { countedInvoices, unitsOn } from '../evidence/counted.ts'
import { numberOf } from '../facts.ts'

/** Units on invoices that may be cited; null while none tells its units. */
function invoicedUnits(kase: Case): number | null {
  const units = countedInvoices(kase).flatMap((entry) => unitsOn(entry, null) ?? [])
  return units.length > 0 ? units.reduce((sum, n) => sum + n, 0) : null
}

/** Units that need an invoice and units that have none: of those sold, or of the greater of sold and stock where the inventory is the yardstick. */
export function shortOf(kase: Case): { readonly open: number; readonly total: number } {
  const invoiced = invoicedUnits(kase)
  if (invoiced === null) return { open: 0, total: 0 }
  const needed = neededUnits(kase, null)
  const apart = apartByListing(kase)
  const open = Math.max(0, needed - invoiced)
  return apart.open > open ? apart : { open, total: open + invoiced }
}

/** Listing by listing, where the goods lines of read invoices say which is which. */
function apartByListing(kase: Case): { open: number; total: number } {
  const invoices = countedInvoices(kase)
  const asins = new Set(
    invoices.flatMap(({ source }) => source?.goods.flatMap(({ asin }) => asin ?? []) ?? []),
  )
  const told = (kase.notice?.asins ?? []).filter(
    (asin) => asins.has(asin) && numberOf(kase, `units-sold/${asin}`) !== null,
  )
  return told.reduce(
    (sum, asin) => {
      const own = invoices.filter((entry) => entry.asins.includes(asin) || entry.asins.length === 0)
      const invoiced = own.reduce((all, entry) => all + (unitsOn(entry, asin) ?? 0), 0)
      const needed = neededUnits(kase, asin)
      return { open: sum.open + Math.max(0, needed - invoiced), total: sum.total + needed }
    },
    { open: 0, total: 0 },
  )
}

function neededUnits(kase: Case, asin: string | null): number {
  const of = (id: string): number => numberOf(kase, asin === null ? id : `${id}/${asin}`) ?? 0
  return kase.notice?.invoiceQuantity === 'inventory'
    ? Math.max(of('units-sold'), of('units-stock'))
    : of('units-sold')
}

export const undocumented = (kase: Case): number => shortOf(kase).open
