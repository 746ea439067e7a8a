import type { Notice } from '../case.ts'
import type { Demand } from '../words.ts'
import type { MaterialId } from './kinds.ts'

export interface AskedFor {
  readonly kind: MaterialId
  readonly need: 'asked' | 'helps' | 'optional'
  readonly oneOf?: string
}

/** The material that answers each thing a notice can ask for. */
const answers: Record<Demand, readonly MaterialId[]> = {
  invoices: ['invoice'],
  'invoice-or-loa-or-licence': ['invoice', 'loa', 'licence'],
  'invoice-from-rights-owner': ['invoice-from-rights-owner'],
  'invoices-new-supplier': ['invoices-new-supplier'],
  'supplier-contact': ['supplier-contact'],
  'manufacturer-contact': ['manufacturer-contact'],
  poa: ['plan'],
  loa: ['loa'],
  'supply-chain-docs': ['supply-chain'],
  'brand-registration': ['brand-registration'],
  'business-licence': ['business-licence'],
  'utility-bill': ['utility-bill'],
  'credit-card': ['credit-card'],
  retraction: ['retraction-request'],
  'explanation-in-error': ['error-explanation'],
  'proof-documents-are-genuine': ['genuine-proof'],
  acknowledgement: ['acknowledgement'],
  'edit-listing': ['edited-page'],
  'test-report': ['test-report'],
  photos: ['photos-goods'],
  other: ['other-asked'],
}

/** A rights owner's notice offers these as ways to answer; one of them is enough (domain sheet a.1, a.2). */
export const waysToAnswer: readonly Demand[] = [
  'invoice-or-loa-or-licence',
  'invoice-from-rights-owner',
  'retraction',
  'explanation-in-error',
]

/** Everything the notice asks for, in its order; ways that stand for each other carry one group name. */
export function asListed(notice: Notice): AskedFor[] {
  const rows: AskedFor[] = notice.documentsRequested.flatMap((demand) => {
    const oneOf = groupOf(demand, notice)
    return answers[demand].map((kind) => ({
      kind,
      need: 'asked' as const,
      ...(oneOf === null ? {} : { oneOf }),
    }))
  })
  // What is also asked for by itself must come in any case.
  const alone = new Set(rows.filter((row) => row.oneOf === undefined).map((row) => row.kind))
  return rows.filter((row) => row.oneOf === undefined || !alone.has(row.kind))
}

function groupOf(demand: Demand, notice: Notice): string | null {
  if (demand === 'invoice-or-loa-or-licence') return demand
  if (notice.source !== 'brand-owner') return null
  const offered = notice.documentsRequested.filter((each) => waysToAnswer.includes(each))
  if (offered.length > 1 && waysToAnswer.includes(demand)) return 'invoice-or-loa-or-licence'
  const isLetterOrInvoice =
    demand === 'loa' && notice.documentsRequested.includes('invoice-from-rights-owner')
  return isLetterOrInvoice ? 'invoice-or-loa-or-licence' : null
}
