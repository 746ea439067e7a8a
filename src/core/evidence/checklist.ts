import type { Case, Evidence, Notice } from '../case.ts'
import { listOf } from '../facts.ts'
import type { Text } from '../text.ts'
import type { DocumentType, Kind, Source } from '../words.ts'
import { asListed, type AskedFor } from './asked-for.ts'
import { materialOf, type MaterialId } from './kinds.ts'

/** One line of the list: `asked` by the notice, `helps` this kind of case, `optional` on top. */
export interface ChecklistItem {
  readonly kind: MaterialId
  readonly need: 'asked' | 'helps' | 'optional'
  /** Items of the same group stand for each other: one of them is enough. */
  readonly oneOf?: string
  readonly have: boolean
  readonly note: Text | null
}

interface Extras {
  readonly helps: readonly MaterialId[]
  readonly optional: readonly MaterialId[]
}

const none: Extras = { helps: [], optional: [] }
const papersOfTheTime = ['contract', 'payment-record', 'delivery-note'] as const

/** What helps beyond the notice's own list, by the kind of case (domain sheet a.1, a.2, c.5). */
const extrasByKind: Partial<Record<Kind, Extras>> = {
  'inauthentic-customer': {
    helps: [
      'stock-and-sales-report',
      'return-report',
      'buyer-messages',
      'photos-goods',
      'page-screenshot',
      ...papersOfTheTime,
    ],
    optional: ['refund-records', 'inspection-records', 'removal-order', 'loa', 'test-report'],
  },
  'inauthentic-audit': {
    helps: [
      'stock-and-sales-report',
      'supplier-contact',
      ...papersOfTheTime,
      'brand-registration',
      'loa-chain',
    ],
    optional: ['photos-goods', 'page-screenshot', 'inspection-records', 'test-report'],
  },
  'not-as-described': {
    helps: [
      'photos-both-models',
      'page-screenshot',
      'buyer-messages',
      'refund-records',
      'supplier-statement',
      'packing-list',
    ],
    optional: ['return-report', 'inspection-records', 'invoice'],
  },
  'used-sold-as-new': {
    helps: [
      'return-report',
      'buyer-messages',
      'photos-goods',
      'refund-records',
      'removal-order',
      'inspection-records',
    ],
    optional: ['invoice', 'page-screenshot'],
  },
  'rights-owner-trademark': {
    helps: ['page-screenshot', 'loa', 'invoice', 'contract'],
    optional: ['retraction-request', 'photos-goods', 'loa-chain', 'payment-record'],
  },
  'rights-owner-counterfeit': {
    helps: ['loa', 'loa-chain', 'invoice', 'contract', 'payment-record'],
    optional: ['photos-goods', 'delivery-note'],
  },
  'counterfeit-test-buy': {
    helps: ['loa', 'loa-chain', 'invoice', 'contract', 'payment-record'],
    optional: ['photos-goods', 'delivery-note'],
  },
  'rights-owner-copyright': {
    helps: ['page-screenshot', 'licence', 'loa'],
    optional: ['retraction-request'],
  },
  'rights-owner-patent': { helps: ['page-screenshot', 'photos-goods'], optional: ['licence'] },
  safety: {
    helps: ['test-report', 'photos-goods', 'manufacturer-contact', 'buyer-messages'],
    optional: ['invoice'],
  },
  'forged-document': {
    helps: ['supplier-contact', 'payment-record', 'delivery-note', 'contract'],
    optional: [],
  },
}

/** Where the kind says little (a reply, other), the one who complained decides. */
const extrasBySource: Record<Source, Extras> = {
  customer: {
    helps: ['return-report', 'buyer-messages', 'photos-goods', 'page-screenshot'],
    optional: ['refund-records'],
  },
  'brand-owner': { helps: ['loa', 'invoice', 'contract'], optional: ['retraction-request'] },
  'amazon-audit': {
    helps: ['stock-and-sales-report', 'supplier-contact', ...papersOfTheTime],
    optional: ['brand-registration'],
  },
  unknown: none,
}

/** Kinds that no paper collected here settles; only what the notice names is listed. */
const askedOnly: readonly Kind[] = [
  'related-account',
  'verification',
  'court-order',
  'reply-more-info',
  'reply-reinstated',
]

/** The list for this case: everything the notice asks for first, then what helps, then extras. */
export function checklist(kase: Case): ChecklistItem[] {
  const notice = kase.notice
  if (notice === null) return []
  const asked = asListed(notice)
  const extras = extrasOf(notice)
  const neverSold = isNeverSold(kase)
  const helps: MaterialId[] = neverSold ? ['never-sold-proof'] : [...extras.helps]
  if (listOf(kase, 'have-documents').includes('own-factory-papers')) helps.push('own-factory-papers')
  if (!neverSold && Object.values(kase.facts).some((fact) => fact.value === 'never-sold'))
    helps.push('never-sold-proof')
  const rows: AskedFor[] = [
    ...asked,
    ...helps.map((kind) => ({ kind, need: 'helps' as const })),
    ...(neverSold ? [] : extras.optional.map((kind) => ({ kind, need: 'optional' as const }))),
  ]
  const seen = new Set<MaterialId>()
  const items: ChecklistItem[] = []
  for (const row of rows) {
    if (seen.has(row.kind)) continue
    seen.add(row.kind)
    items.push({ ...row, have: isHeld(row.kind, kase), note: noteOn(row.kind, row.need, kase) })
  }
  return items
}

function extrasOf(notice: Notice): Extras {
  if (askedOnly.includes(notice.kind)) return none
  return extrasByKind[notice.kind] ?? extrasBySource[notice.source]
}

/** True when no ASIN of the case was ever sold; one that was needs its papers. */
function isNeverSold(kase: Case): boolean {
  const postures = Object.entries(kase.facts).filter(([id]) => id === 'posture' || id.startsWith('posture/'))
  const said = postures.map(([, fact]) => fact.value).filter((value) => value !== 'differs')
  return said.length > 0 && said.every((value) => value === 'never-sold')
}

/** What still has to be found, split by whether somebody else must answer first. A group that is met asks no more. */
export function splitTonight(items: readonly ChecklistItem[]): {
  tonight: ChecklistItem[]
  later: ChecklistItem[]
} {
  const met = new Set(items.filter((item) => item.have).map((item) => item.oneOf))
  const open = items.filter((item) => !item.have && (item.oneOf === undefined || !met.has(item.oneOf)))
  const isTonight = (item: ChecklistItem) => materialOf(item.kind)?.tonight === true
  return { tonight: open.filter(isTonight), later: open.filter((item) => !isTonight(item)) }
}

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

function isHeld(kind: MaterialId, kase: Case): boolean {
  const ticked = listOf(kase, 'have-documents')
  if (ticked.includes(kind) || (kind === 'invoice' && ticked.some(isInvoiceId))) return true
  const usable = kase.evidence.filter((paper) => paper.confirmed && paper.leftOut === null)
  if (kind === 'plan')
    return kase.rounds.length > 0 || kase.choices.some((choice) => choice.attestedAt !== null)
  if (kind === 'supplier-contact') return usable.some(hasContact)
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

const counsel: Text = {
  en: 'The report says counterfeit. Speak with a lawyer before you write to the rights owner. Admit nothing, offer no money.',
  zh: '对方投诉的是假冒。联系权利人之前先问律师。不承认、不谈钱。',
}
const notAnInvoice: Text = {
  en: 'You have a pro forma, quotation, order confirmation or receipt. That is not an invoice. Ask the same supplier for the invoice of that order.',
  zh: '您手上的是形式发票、报价单、订单确认或收据，不算发票。请同一家供应商提供这一单的发票。',
}
const planLater: Text = { en: 'We write it together after this list.', zh: '清单之后我们一起写。' }

function noteOn(kind: MaterialId, need: ChecklistItem['need'], kase: Case): Text | null {
  const notice = kase.notice
  if (notice === null) return null
  if (kind === 'plan') return planLater
  if (kind === 'retraction-request' && isCounterfeit(notice.kind)) return counsel
  if (kind !== 'invoice') return null
  const weak: readonly DocumentType[] = ['pro-forma', 'quotation', 'order-confirmation', 'receipt']
  if (!isHeld('invoice', kase) && kase.evidence.some((paper) => weak.includes(paper.type)))
    return notAnInvoice
  return need === 'asked' ? yardstick(notice) : null
}

function isCounterfeit(kind: Kind): boolean {
  return kind === 'rights-owner-counterfeit' || kind === 'counterfeit-test-buy'
}

/** Window, quantity and file types as this notice prints them (domain sheet a.3: the notice wins). */
function yardstick(notice: Notice): Text {
  const days = notice.invoiceWindowDays
  const en = [
    days === null
      ? 'The notice prints no period. Commonly 365 days before the notice; check Account Health.'
      : `Issued within ${days} days before you got the notice. Counted from the notice, not from today.`,
  ]
  const zh = [
    days === null
      ? '通知没写期限。一般为收到通知前 365 天内；请到账户状况核对。'
      : `开票日期在收到通知前 ${days} 天内。从通知算起，不是从今天。`,
  ]
  const quantity = quantityOf(notice)
  if (quantity !== null) {
    en.push(quantity.en)
    zh.push(quantity.zh)
  }
  if (notice.fileTypes.length > 0) {
    en.push(`Files: ${notice.fileTypes.join(', ')}.`)
    zh.push(`文件格式：${notice.fileTypes.join('、')}。`)
  }
  return { en: en.join(' '), zh: zh.join('') }
}

function quantityOf(notice: Notice): Text | null {
  if (notice.invoiceUnits !== null) {
    return { en: `At least ${notice.invoiceUnits} units.`, zh: `至少 ${notice.invoiceUnits} 件。` }
  }
  if (notice.invoiceQuantity === 'inventory') {
    return { en: 'Units on the invoices must cover your stock.', zh: '发票数量要盖住库存。' }
  }
  if (notice.invoiceQuantity === 'sales') {
    return {
      en: 'Units on the invoices must cover your sales, per ASIN.',
      zh: '发票数量要盖住每个 ASIN 的销量。',
    }
  }
  return null
}
