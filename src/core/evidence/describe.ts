import type { Evidence } from '../case.ts'
import { printDay } from '../dates.ts'
import { findItem } from '../poa/catalogue/index.ts'
import type { Text } from '../text.ts'
import type { DocumentType } from '../words.ts'
import { materialOf } from './kinds.ts'

const typeNames: Record<DocumentType, Text> = {
  invoice: { en: 'invoice', zh: '发票' },
  'fapiao-special': { en: 'special VAT invoice', zh: '增值税专用发票' },
  'fapiao-ordinary': { en: 'ordinary VAT invoice', zh: '增值税普通发票' },
  'fapiao-electronic': { en: 'fully digital VAT invoice', zh: '数电票' },
  'pro-forma': { en: 'pro forma invoice', zh: '形式发票' },
  quotation: { en: 'quotation', zh: '报价单' },
  'order-confirmation': { en: 'order confirmation', zh: '订单确认' },
  'packing-list': { en: 'packing list', zh: '装箱单' },
  receipt: { en: 'receipt', zh: '收据' },
  loa: { en: 'letter of authorisation', zh: '授权书' },
  contract: { en: 'purchase contract', zh: '采购合同' },
  'delivery-note': { en: 'delivery note', zh: '送货单' },
  'bank-record': { en: 'payment record', zh: '付款记录' },
  'test-report': { en: 'test report', zh: '检测报告' },
  'trademark-certificate': { en: 'trademark certificate', zh: '商标注册证' },
  photo: { en: 'photos', zh: '照片' },
  other: { en: 'document', zh: '文件' },
}

/** What a document is called in a letter: its material's name where the type alone says too little. */
export function nameOf(entry: Evidence): Text {
  const plain = typeNames[entry.type]
  if (entry.type !== 'other' && entry.type !== 'photo') return plain
  const item = entry.name.startsWith('proof:')
    ? findItem(entry.name.slice('proof:'.length))?.proof
    : undefined
  if (item) return item
  const material = materialOf(entry.name)
  if (material) return material.name
  if (entry.name === '') return plain
  // A paper named in Chinese keeps its name; the English beside it, where known, stands in `name`.
  const isOriginal = !/\p{Script=Han}/u.test(entry.name) && /\p{Script=Han}/u.test(entry.words)
  return { en: entry.name, zh: isOriginal ? entry.words : entry.name }
}

/** A document in one line, with only what is known of it. */
export function describe(entry: Evidence): Text {
  const name = nameOf(entry)
  const isNumbered = entry.number !== null && !name.en.includes(entry.number)
  const en = [isNumbered ? `${name.en} ${entry.number}` : name.en]
  const zh = [isNumbered ? `${name.zh} ${entry.number}` : name.zh]
  if (entry.issuedOn) {
    en.push(`of ${printDay(entry.issuedOn, 'en')}`)
    zh.push(printDay(entry.issuedOn, 'zh'))
  }
  // Money runs the other way: from the buyer to the supplier.
  const isPayment = entry.type === 'bank-record'
  const apart = (party: string | null) => (party !== null && name.en.includes(party) ? null : party)
  const from = apart(isPayment ? entry.buyer : (entry.supplier ?? entry.from))
  const to = apart(isPayment ? entry.supplier : (entry.buyer ?? entry.to))
  if (from) en.push(`from ${from}`)
  if (to) en.push(`to ${to}`)
  const given = isPayment ? '付给' : '开给'
  if (from) zh.push(`${from}${to ? ` ${given} ${to}` : isPayment ? ' 付款' : ' 开具'}`)
  else if (to) zh.push(`${given} ${to}`)
  if (entry.units !== null) {
    en.push(`${entry.units} ${entry.units === 1 ? 'unit' : 'units'}`)
    zh.push(`${entry.units}件`)
  }
  return { en: en.join(', ').replace(/, (of|from|to) /g, ' $1 '), zh: zh.join('，') }
}

/** The same line for the letter itself, a late issue declared. Names stay as they stand on the paper, in characters too. */
export function cite(entry: Evidence, isMarked: boolean): Text {
  const line = describe(entry)
  if (entry.reissue === null || entry.purchasedOn === null) return line
  const late = entry.reissue === 'late-issued'
  return {
    en: `${line.en}; purchase of ${printDay(entry.purchasedOn, 'en')}, ${late ? 'first issued' : 're-issued'} on ${entry.issuedOn ? printDay(entry.issuedOn, 'en') : '[MISSING: issue date]'}${isMarked ? ', both dates in its remarks' : ''}`,
    zh: `${line.zh}；采购日${printDay(entry.purchasedOn, 'zh')}，${late ? '补开' : '重开'}日${entry.issuedOn ? printDay(entry.issuedOn, 'zh') : '[缺：开票日期]'}${isMarked ? '，备注栏已注明' : ''}`,
  }
}
