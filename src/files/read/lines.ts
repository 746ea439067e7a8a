import type { Box, TextLine } from '../../core/evidence/document-text.ts'

/** A bit of text with its place: a run of a PDF, a run of writing in a picture. */
export interface Piece {
  readonly text: string
  readonly box: Box
  readonly confidence: number
}

const mostLines = 3000
/** In heights of a letter: what is further apart is another cell, what is closer than the second belongs to one word. */
const cellGap = 1.1
const wordGap = 0.12

/** Pieces put into rows from the top, and each row into cells from the left. */
export function toLines(pieces: readonly Piece[]): TextLine[] {
  const known = pieces.filter(({ text }) => text.trim() !== '')
  return rowsOf(known).map(lineOf).slice(0, mostLines)
}

function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: { middle: number; height: number; pieces: Piece[] }[] = []
  for (const piece of pieces.toSorted((a, b) => middleOf(a) - middleOf(b))) {
    const { h } = piece.box
    const middle = middleOf(piece)
    // Only the last few can be near enough.
    const row = rows
      .slice(-6)
      .findLast((each) => Math.abs(each.middle - middle) < Math.min(each.height, h) / 2)
    if (row) row.pieces.push(piece)
    else rows.push({ middle, height: h, pieces: [piece] })
  }
  return rows.map(({ pieces: row }) => row.toSorted((a, b) => a.box.x - b.box.x))
}

const middleOf = ({ box }: Piece): number => box.y + box.h / 2

function lineOf(row: readonly Piece[]): TextLine {
  const cells: Piece[] = []
  for (const piece of row) {
    const last = cells.at(-1)
    const next = { ...piece, text: piece.text.replaceAll(/\s+/g, ' ') }
    const gap = last ? piece.box.x - (last.box.x + last.box.w) : 0
    const letter = last ? Math.min(last.box.h, piece.box.h) : 1
    if (!last || gap > letter * cellGap) cells.push({ ...next, text: next.text.trim() })
    else if (!isDoubled(last, piece)) cells.splice(-1, 1, joined(last, next, gap > letter * wordGap))
  }
  const words = cells.map((cell) => ({ ...cell, text: cell.text.trim() })).filter(({ text }) => text !== '')
  return {
    text: words.map(({ text }) => text).join('  '),
    box: words.map(({ box }) => box).reduce(around),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    words,
  }
}

/** Some programs print bold letters by printing them twice. */
const isDoubled = (last: Piece, piece: Piece): boolean =>
  last.text.endsWith(piece.text.trim()) &&
  piece.box.x + piece.box.w <= last.box.x + last.box.w + 1 &&
  Math.abs(piece.box.x + piece.box.w - (last.box.x + last.box.w)) < piece.box.h / 4

function joined(last: Piece, next: Piece, isApart: boolean): Piece {
  const space = isApart && !last.text.endsWith(' ') && !next.text.startsWith(' ') ? ' ' : ''
  return {
    text: last.text + space + next.text,
    box: around(last.box, next.box),
    confidence: Math.min(last.confidence, next.confidence),
  }
}

function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x)
  const y = Math.min(a.y, b.y)
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y }
}
