import type { Kind, Posture, Source } from '../../words.ts'
import { disputeFacts } from './brand-owner.ts'
import { brandTermInListing } from './brand-term-in-listing.ts'
import { damagedInHandling } from './damaged-in-handling.ts'
import { doubtfulSource } from './doubtful-source.ts'
import type { Branch, Item } from './item.ts'
import { listingMismatch } from './listing-mismatch.ts'
import { missingAuthorisation } from './missing-authorisation.ts'
import { ownWords } from './own-words.ts'
import { packagingOrLabel } from './packaging-or-label.ts'
import { paperworkOnly } from './paperwork-only.ts'
import { parallelImport } from './parallel-import.ts'
import { returnedUnitResold } from './returned-unit-resold.ts'
import { supplierChanged } from './supplier-changed.ts'
import { testBuyOrRival } from './test-buy-or-rival.ts'
import { wrongVariantSent } from './wrong-variant-sent.ts'

export { disputeFacts, disputeFactsFor } from './brand-owner.ts'

/** Every branch of the cause tree, the likelier first. */
export const branches: readonly Branch[] = [
  packagingOrLabel,
  listingMismatch,
  wrongVariantSent,
  returnedUnitResold,
  damagedInHandling,
  supplierChanged,
  paperworkOnly,
  doubtfulSource,
  missingAuthorisation,
  brandTermInListing,
  parallelImport,
  testBuyOrRival,
]

/** Kinds that tell nothing of the cause: replies to a plan, and what the parser could not name. */
const silentKinds: readonly Kind[] = ['other', 'reply-more-info', 'reply-rejected', 'reply-reinstated']

/**
 * The branches that can explain such a complaint. An unknown source, posture or kind rules nothing out; of goods never
 * sold no cause is asked.
 */
export function branchesFor(source: Source, posture: Posture | null, kind: Kind | null): readonly Branch[] {
  if (posture === 'never-sold') return []
  return branches.filter(
    (branch) =>
      (source === 'unknown' || branch.sources.includes(source)) &&
      (posture === null || (branch.postures?.includes(posture) ?? true)) &&
      (kind === null || silentKinds.includes(kind) || (branch.kinds?.includes(kind) ?? true)),
  )
}

const items: ReadonlyMap<string, Item> = new Map(
  [...[...branches, ownWords].flatMap(itemsOf), ...disputeFacts].map((item) => [item.id, item]),
)

/** Every item of a branch: event, causes, actions, measures. */
export function itemsOf(branch: Branch): readonly Item[] {
  return [branch.event, ...branch.causes, ...branch.actions, ...branch.measures]
}

export function findItem(id: string): Item | undefined {
  return items.get(id)
}

/** The branch of an id; `other` is the one whose words are the seller's own. */
export function findBranch(id: string): Branch | undefined {
  return id === 'other' ? ownWords : branches.find((branch) => branch.id === id)
}

/** What a branch offers for one part: its own lines, and a frame for what no line says. */
export function offersOf(branch: Branch, part: 'actions' | 'measures'): readonly Item[] {
  return branch === ownWords ? ownWords[part] : [...branch[part], ...ownWords[part].slice(0, 1)]
}
