import { printDay } from '../../dates.ts'
import type { Lang, Text } from '../../text.ts'
import type { FieldName, ReadValue } from './document-facts.ts'

/** What a value is called before a seller. */
export const fieldWords: Record<FieldName, Text> = {
  number: { en: 'number', zh: '号码' },
  code: { en: 'code', zh: '发票代码' },
  'check-code': { en: 'check code', zh: '校验码' },
  'issued-on': { en: 'date of issue', zh: '开具日期' },
  'purchased-on': { en: 'date of purchase', zh: '采购日期' },
  'valid-from': { en: 'valid from', zh: '生效日期' },
  'valid-until': { en: 'valid until', zh: '有效期至' },
  supplier: { en: 'seller', zh: '销售方' },
  'supplier-address': { en: 'address of the seller', zh: '销售方地址' },
  'supplier-phone': { en: 'phone of the seller', zh: '销售方电话' },
  'supplier-email': { en: 'e-mail of the seller', zh: '销售方邮箱' },
  'supplier-website': { en: 'website of the seller', zh: '销售方网站' },
  'supplier-tax-number': { en: 'tax number of the seller', zh: '销售方税号' },
  buyer: { en: 'buyer', zh: '购买方' },
  'buyer-address': { en: 'address of the buyer', zh: '购买方地址' },
  'buyer-tax-number': { en: 'tax number of the buyer', zh: '购买方税号' },
  from: { en: 'given by', zh: '授权方' },
  to: { en: 'given to', zh: '被授权方' },
  brand: { en: 'brand', zh: '品牌' },
  territory: { en: 'territory', zh: '授权地区' },
  currency: { en: 'currency', zh: '币种' },
  total: { en: 'total', zh: '总额' },
  tax: { en: 'tax', zh: '税额' },
  units: { en: 'units', zh: '数量' },
  remarks: { en: 'remarks', zh: '备注' },
  'late-note': { en: 'note of a late issue', zh: '补开/重开说明' },
  'red-letter': { en: 'note of a reversal', zh: '红冲字样' },
  void: { en: 'note that it is void', zh: '作废字样' },
}

const dayFields: ReadonlySet<FieldName> = new Set(['issued-on', 'purchased-on', 'valid-from', 'valid-until'])

export const isDayField = (name: FieldName): boolean => dayFields.has(name)

export const printValue = ({ name, value }: Pick<ReadValue, 'name' | 'value'>, lang: Lang): string =>
  isDayField(name) ? printDay(value, lang) : value
