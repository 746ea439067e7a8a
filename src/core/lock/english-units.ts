import type { Piece } from './english-pieces.ts'

/** The noun that a number counts: the first unit within three words. */
export function unitAfter(list: readonly Piece[], at: number): string {
  for (let i = at + 1; i < Math.min(list.length, at + 4); i++) {
    const piece = list[i]
    if (!piece || piece.kind !== 'word') return ''
    const unit = unitNames[piece.lower]
    if (unit !== undefined) return unit
    if (/^(?:of|and|or|in|with|from|on|to|at|for|by|were|was|are|is)$/.test(piece.lower)) return ''
  }
  return ''
}

const unitNames: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'unit units pcs pc piece pieces item items',
    'set sets',
    'pair pairs',
    'carton cartons box boxes case cases',
    'pallet pallets',
    'order orders',
    'buyer buyers customer customers',
    'person persons people employee employees',
    'day days',
    'week weeks',
    'month months',
    'year years',
    'hour hours',
    'minute minutes',
    'invoice invoices',
    'listing listings page pages offer offers',
    'return returns',
    'refund refunds',
    'complaint complaints',
    'photo photos photograph photographs picture pictures image images',
    'gram grams g',
    'kg kilogram kilograms',
    'cm centimetre centimetres',
    'mm millimetre millimetres',
    'm metre metres',
    'ml millilitre millilitres',
    '% percent',
    'brand brands',
    'lot lots batch batches',
    'usd dollar dollars $',
    'cny yuan rmb',
    'eur euro euros',
  ].flatMap((line) => line.split(' ').map((word): [string, string] => [word, line.split(' ')[0] ?? ''])),
)
