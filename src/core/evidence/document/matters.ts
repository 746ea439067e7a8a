import { isInvoice } from '../is-invoice.ts'
import type { DocumentType } from '../../words.ts'
import type { FieldName } from './document-facts.ts'

/** Fields that a check or the letter rests on: these the seller is asked about. */
export function matters(type: DocumentType): readonly FieldName[] {
  if (type === 'loa') return ['from', 'to', 'brand', 'territory', 'issued-on', 'valid-until']
  if (type === 'trademark-certificate') return ['number', 'from', 'brand', 'valid-until']
  if (type === 'bank-record') return ['number', 'issued-on', 'supplier', 'buyer', 'total']
  if (type === 'test-report') return ['number', 'issued-on', 'buyer']
  if (isInvoice(type) || type === 'receipt' || type === 'delivery-note')
    return ['number', 'issued-on', 'purchased-on', 'supplier', 'buyer', 'units', 'total']
  return ['number', 'issued-on', 'supplier', 'buyer', 'units', 'total']
}
