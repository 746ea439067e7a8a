import type { Evidence } from '../../case.ts'
import { isDay } from '../../dates.ts'
import type { DocumentType } from '../../words.ts'
import { blank } from '../blank.ts'
import { isInvoice } from '../is-invoice.ts'
import { type DocumentFacts, type FieldName, type PaperSource, valueOf } from './document-facts.ts'

/** Why a paper is not cited yet: the seller has not looked at what was read. */
export const unconfirmed = 'not-confirmed'

/** The list's own name for a type, so that a read paper and a ticked one are the same item. */
const materialNames: Partial<Record<DocumentType, string>> = {
  'bank-record': 'payment-record',
  'trademark-certificate': 'brand-registration',
}

/** A read paper as the case keeps every paper, typed or read; it stays out of the letter until the seller confirmed it. */
export function toEvidence(id: string, { type, ...facts }: DocumentFacts, file: string): Evidence {
  return applied({
    ...blank(id),
    type,
    name: materialNames[type] ?? type,
    words: file,
    source: { ...facts, file },
    confirmed: false,
    leftOut: unconfirmed,
  })
}

/** The paper with what its values say; called again after each correction. */
export function applied(entry: Evidence): Evidence {
  const { source, type } = entry
  if (source === null) return entry
  const text = (name: FieldName): string | null => valueOf(source, name)
  const day = (name: FieldName): string | null => {
    const value = text(name)
    return value !== null && isDay(value) ? value : null
  }
  const isLetter = type === 'loa' || type === 'trademark-certificate'
  const units = Number(text('units') ?? Number.NaN)
  return {
    ...entry,
    number: text('number'),
    issuedOn: day('issued-on'),
    purchasedOn: day('purchased-on'),
    supplier: isLetter ? null : text('supplier'),
    buyer: isLetter ? null : text('buyer'),
    from: isLetter ? text('from') : null,
    to: isLetter ? text('to') : null,
    units: Number.isInteger(units) && units > 0 ? units : null,
    brand: text('brand'),
    asins: [...new Set(source.goods.flatMap(({ asin }) => asin ?? []))],
    contact: contactOf(source, type),
    reissue:
      isInvoice(type) && text('late-note') !== null ? reissueOf(text('late-note') ?? '') : entry.reissue,
  }
}

const reissueOf = (note: string): 'late-issued' | 're-issued' =>
  /重\s?开|re-?issued/i.test(note) ? 're-issued' : 'late-issued'

function contactOf(source: PaperSource, type: DocumentType): Evidence['contact'] {
  const contact = {
    phone: valueOf(source, 'supplier-phone'),
    address: valueOf(source, 'supplier-address'),
    email: valueOf(source, 'supplier-email'),
    website: valueOf(source, 'supplier-website'),
  }
  return type === 'loa' || Object.values(contact).every((value) => value === null) ? null : contact
}
