import type { Box, DocumentText, TextLine } from '../document-text.ts'

/** What stands together in a row, apart from its neighbours. */
export interface Cell {
  readonly text: string
  readonly left: number
  readonly right: number
}

/** A row of a page with its cells from the left. */
export interface Row {
  readonly text: string
  readonly cells: readonly Cell[]
  readonly page: number
  readonly box: Box
  readonly confidence: number
}

export function rowsOf({ pages }: DocumentText): Row[] {
  return pages.flatMap(({ number, lines }) =>
    lines.flatMap((line) => {
      const cells = cellsOf(line)
      const row = { text: cells.map(({ text }) => text).join('  '), cells, page: number, box: line.box }
      return cells.length === 0 ? [] : [{ ...row, confidence: line.confidence }]
    }),
  )
}

const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim()

function cellsOf({ text, box, words }: TextLine): Cell[] {
  if (words.length > 0)
    return words.flatMap((word) => {
      const own = plain(word.text)
      return own === '' ? [] : [{ text: own, left: word.box.x, right: word.box.x + word.box.w }]
    })
  // Without places of their own, letters are taken as equally wide.
  const step = box.w / Math.max(1, text.length)
  return [...text.matchAll(/\S+(?:\s\S+)*/g)].map(({ 0: own, index }) => {
    const left = box.x + index * step
    return { text: plain(own), left, right: left + own.length * step }
  })
}
