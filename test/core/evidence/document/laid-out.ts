import { DocumentText } from '../../../../src/core/evidence/document-text.ts'

const letter = 6
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0) * letter

/** A document from text laid out with spaces, pages apart by a line of ===: two spaces part two cells. */
export function laidOut(text: string, confidence = 1): DocumentText {
  const pages = text.split(/^===$/m).map((page, i) => ({
    number: i + 1,
    width: 600,
    height: 800,
    source: confidence === 1 ? 'text' : 'ocr',
    lines: page.split('\n').flatMap((line, y) => {
      if (line.trim() === '') return []
      const words = [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: word, index }) => ({
        text: word,
        box: { x: widthOf(line.slice(0, index)), y: y * 12, w: widthOf(word), h: 10 },
        confidence,
      }))
      const x = words[0]?.box.x ?? 0
      const box = { x, y: y * 12, w: widthOf(line) - x, h: 10 }
      return [{ text: words.map((word) => word.text).join('  '), box, confidence, words }]
    }),
  }))
  return DocumentText.parse({ sha256: 'a'.repeat(64), kind: 'pdf', pageCount: pages.length, pages })
}
