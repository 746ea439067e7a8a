import type { Case } from '../case.ts'
import { countedInvoices, unitsOn } from '../evidence/counted.ts'
import { numberOf } from '../facts.ts'

/** Units on invoices that may be cited; null while none tells its units. */
export function invoicedUnits(kase: Case): number | null {
  const units = countedInvoices(kase).flatMap((entry) => unitsOn(entry, null) ?? [])
  return units.length > 0 ? units.reduce((sum, n) => sum + n, 0) : null
}

/** Units that have no invoice: of those sold, or of the greater of sold and stock where the inventory is the yardstick. */
export function undocumented(kase: Case): number {
  const invoiced = invoicedUnits(kase)
  if (invoiced === null) return 0
  const sold = numberOf(kase, 'units-sold') ?? 0
  const needed =
    kase.notice?.invoiceQuantity === 'inventory' ? Math.max(sold, numberOf(kase, 'units-stock') ?? 0) : sold
  return Math.max(0, needed - invoiced)
}
