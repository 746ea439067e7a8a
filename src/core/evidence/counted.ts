import type { Case, Evidence } from '../case.ts'
import { invoicesOf } from './check.ts'
import { plainName } from './same-name.ts'

/** What makes two records one paper: the same place in the same file, else all that stands on it. */
const paperOf = ({ source, number, supplier, issuedOn, units, id }: Evidence): string =>
  number === null
    ? source
      ? `${source.sha256}/${source.part}`
      : id
    : [number, plainName(supplier ?? ''), issuedOn, units].join('/')

/** The invoices whose units are summed: each paper once, also where it came as a PDF and as a photo. */
export function countedInvoices(kase: Case): Evidence[] {
  const seen = new Set<string>()
  return invoicesOf(kase).filter((entry) => {
    const keys = [paperOf(entry), ...(entry.source ? [`${entry.source.sha256}/${entry.source.part}`] : [])]
    const isNew = keys.every((key) => !seen.has(key))
    for (const key of keys) seen.add(key)
    return isNew
  })
}

/** A line of a goods table that the seller said is none of the listings. */
export const otherGoods = 'none'

/** The units that an invoice shows for a listing, or for all listings of the case; null where it does not tell. */
export function unitsOn(entry: Evidence, asin: string | null): number | null {
  const lines = entry.source?.goods.filter((line) => line.asin !== null) ?? []
  if (lines.length === 0) return entry.units
  const own = lines.filter((line) => (asin === null ? line.asin !== otherGoods : line.asin === asin))
  return own.reduce((sum, { units }) => sum + (units ?? 0), 0)
}
