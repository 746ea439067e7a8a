import type { TextLine, TextPage } from '../../core/evidence/document-text.ts'

const mostLines = 3000

/** A text without a place on paper: its places are rows and columns of letters. */
export function linesOfText(text: string, number: number): TextPage {
  const rows = text.replaceAll('\r\n', '\n').split('\n').slice(0, mostLines)
  const lines = rows.flatMap((row, y): TextLine[] => {
    const words = [...row.matchAll(/\S+(?:[^\S\t]\S+)*/g)].map((found) => {
      return { text: found[0], box: { x: found.index, y, w: found[0].length, h: 1 }, confidence: 1 }
    })
    if (words.length === 0) return []
    const [x, end] = [words[0]?.box.x ?? 0, row.trimEnd().length]
    const line = words.map((word) => word.text).join('  ')
    return [{ text: line, box: { x, y, w: end - x, h: 1 }, confidence: 1, words }]
  })
  const width = Math.max(1, ...lines.map(({ box }) => box.x + box.w))
  return { number, width, height: Math.max(1, rows.length), source: 'text', lines }
}
