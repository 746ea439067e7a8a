import type { Evidence } from '../case.ts'

/** An empty piece of evidence, to be filled with what the seller says of it. */
export function blank(id: string): Evidence {
  const nothing = {
    number: null,
    issuedOn: null,
    purchasedOn: null,
    supplier: null,
    buyer: null,
    units: null,
  }
  const rest = {
    brand: null,
    contact: null,
    reissue: null,
    from: null,
    to: null,
    leftOut: null,
    source: null,
  }
  return { id, type: 'other', name: '', asins: [], words: '', confirmed: true, ...nothing, ...rest }
}

export const nextEvidenceId = (evidence: readonly Evidence[]): string =>
  `e${1 + Math.max(0, ...evidence.map(({ id }) => Number(id.slice(1)) || 0))}`

/** The number a document carries in the letter, from 1; null for one that stays out. */
export function exhibitNumber(evidence: readonly Evidence[], id: string): number | null {
  const place = evidence.filter(({ leftOut }) => leftOut === null).findIndex((entry) => entry.id === id)
  return place < 0 ? null : place + 1
}
