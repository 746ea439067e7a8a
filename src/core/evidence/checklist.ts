import type { Case, Notice } from '../case.ts'
import { listOf } from '../facts.ts'
import type { Text } from '../text.ts'
import { pointsOf } from '../rounds/points.ts'
import { openReply } from '../rounds/state.ts'
import type { Demand, Kind, Source } from '../words.ts'
import { asListed, type AskedFor } from './asked-for.ts'
import { noteOn } from './checklist-note.ts'
import { isHeld } from './is-held.ts'
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
const papersOfTheTime = ['contract', 'payment-record', 'delivery-note', 'supplier-chat'] as const

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
    optional: [
      'refund-records',
      'inspection-records',
      'removal-order',
      'loa',
      'test-report',
      'customer-feedback',
    ],
  },
  'inauthentic-audit': {
    helps: [
      'stock-and-sales-report',
      'supplier-contact',
      ...papersOfTheTime,
      'brand-registration',
      'loa-chain',
    ],
    optional: ['own-factory-papers', 'photos-goods', 'page-screenshot', 'inspection-records', 'test-report'],
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
    optional: ['return-report', 'inspection-records', 'invoice', 'customer-feedback'],
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

/** Where the kind says little (a refusal), the one who complained decides. */
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
  'other',
]

const lists = new WeakMap<Case, readonly ChecklistItem[]>()

/** The list for this case: everything the notice asks for first, then what helps, then extras. Made once a case as it stands. */
export function checklist(kase: Case): readonly ChecklistItem[] {
  const known = lists.get(kase)
  if (known !== undefined) return known
  const list = listFor(kase)
  lists.set(kase, list)
  return list
}

function listFor(kase: Case): ChecklistItem[] {
  const notice = kase.notice
  if (notice === null) return []
  const asked = asListed({ ...notice, documentsRequested: demandsOf(kase) })
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

/** What the notice asks for, and what the reply that waits for an answer asks on top. */
export function demandsOf(kase: Case): Demand[] {
  const reply = openReply(kase)
  const further = reply === null ? [] : pointsOf(reply).flatMap(({ demand }) => demand ?? [])
  return [
    ...new Set([...(kase.notice?.documentsRequested ?? []), ...further.filter((one) => one !== 'other')]),
  ]
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
