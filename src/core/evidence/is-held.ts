import type { Case, Evidence, Notice } from '../case.ts'
import { listOf } from '../facts.ts'
import type { DocumentType } from '../words.ts'
import { checkChain } from './check-chain.ts'
import type { MaterialId } from './kinds.ts'

const invoices: readonly DocumentType[] = [
  'invoice',
  'fapiao-special',
  'fapiao-ordinary',
  'fapiao-electronic',
]

/** Types of document in the case that answer a kind; where the type alone cannot tell, the seller ticks it. */
const answeredBy: Partial<Record<MaterialId, readonly DocumentType[]>> = {
  invoice: invoices,
  'fapiao-special': ['fapiao-special'],
  'fapiao-ordinary': ['fapiao-ordinary'],
  'fapiao-electronic': ['fapiao-electronic'],
  loa: ['loa'],
  contract: ['contract'],
  'payment-record': ['bank-record'],
  'delivery-note': ['delivery-note'],
  'order-confirmation': ['order-confirmation'],
  receipt: ['receipt'],
  'packing-list': ['packing-list'],
  'test-report': ['test-report'],
  'brand-registration': ['trademark-certificate'],
}

/** Whether the case holds it, by what the seller ticked and by its confirmed papers; one left out does not count. */
export function isHeld(kind: MaterialId, kase: Case): boolean {
  const ticked = listOf(kase, 'have-documents')
  if (ticked.includes(kind) || (kind === 'invoice' && ticked.some(isInvoiceId))) return true
  const usable = kase.evidence.filter((paper) => paper.confirmed && paper.leftOut === null)
  if (kind === 'plan')
    return kase.rounds.length > 0 || kase.choices.some((choice) => choice.attestedAt !== null)
  if (kind === 'supplier-contact') return usable.some(hasContact)
  if (kind === 'supply-chain')
    return checkChain(kase).some(({ id, result }) => id === 'chain' && result === 'found')
  if (kind === 'loa-chain') return usable.filter((paper) => paper.type === 'loa').length > 1
  if (kind === 'late-invoice-set') return usable.some((paper) => paper.reissue === 'late-issued')
  if (kind === 'reissued-invoice-set') return usable.some((paper) => paper.reissue === 're-issued')
  if (kind === 'invoice-from-rights-owner') return usable.some((paper) => isFromBrand(paper, kase.notice))
  const types = answeredBy[kind] ?? []
  return usable.some((paper) => types.includes(paper.type))
}

/** A fapiao or a late-issued set is an invoice too. */
function isInvoiceId(id: string): boolean {
  return id.startsWith('fapiao-') || id === 'late-invoice-set' || id === 'reissued-invoice-set'
}

function hasContact(paper: Evidence): boolean {
  return paper.contact !== null && paper.contact.phone !== null && paper.contact.address !== null
}

function isFromBrand(paper: Evidence, notice: Notice | null): boolean {
  const supplier = paper.supplier?.toLowerCase() ?? ''
  const brands = notice?.brands.map((brand) => brand.toLowerCase()) ?? []
  return invoices.includes(paper.type) && brands.some((brand) => brand.length > 2 && supplier.includes(brand))
}
