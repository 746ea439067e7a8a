import type { DocumentType } from '../words.ts'

/** An invoice of any kind, Chinese tax invoices included; pro forma and order confirmation are none (domain sheet a.3). */
export const isInvoice = (type: DocumentType): boolean => type === 'invoice' || type.startsWith('fapiao')
