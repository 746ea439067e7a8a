import type { Case } from '../case.ts'
import { isInvoice } from './is-invoice.ts'
import { sameName } from './same-name.ts'

/** True where a paper beside the invoices, a contract or a statement, names both companies. */
export const isLinked = (kase: Case, a: string, b: string): boolean =>
  kase.evidence.some(({ type, leftOut, supplier, buyer, from, to }) => {
    const names = [supplier, buyer, from, to].filter((name) => name !== null)
    const has = (name: string): boolean => names.some((other) => sameName(other, name) === 'same')
    return leftOut === null && !isInvoice(type) && has(a) && has(b)
  })
