import type { Text } from '../text.ts'
import type { DocumentType } from '../words.ts'
import { type FieldName, type PaperSource, valueOf } from './document/document-facts.ts'
import { fieldWords } from './document/field-words.ts'

const ofInvoice: readonly FieldName[] = [
  'number',
  'issued-on',
  'supplier',
  'supplier-address',
  'supplier-phone',
  'buyer',
  'buyer-address',
]
/** A fapiao has no e-mail and no website, a digital one may lack addresses: those come from a contact sheet. */
const ofFapiao: readonly FieldName[] = [
  'number',
  'issued-on',
  'supplier',
  'supplier-tax-number',
  'buyer',
  'buyer-tax-number',
]

export const isFapiao = (type: DocumentType): boolean => type.startsWith('fapiao')

/** What an invoice must show and this one was not found to (domain sheet c.1). */
export function lackingOn(type: DocumentType, source: PaperSource): Text[] {
  const missing = (isFapiao(type) ? ofFapiao : ofInvoice).filter((name) => valueOf(source, name) === null)
  const hasGoods = source.goods.some(({ units, text }) => units !== null && text !== '')
  return [
    ...missing.map((name) => fieldWords[name]),
    ...(hasGoods ? [] : [{ en: 'goods with quantities', zh: '带数量的品名明细' }]),
  ]
}
