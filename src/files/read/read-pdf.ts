import type { FileSignal } from '../../core/evidence/document-text.ts'
import type { Found } from './child.ts'
import { limits } from './limits.ts'
import { openPdf, readPage } from './pdf.ts'
import { pdfSignals } from './pdf-signals.ts'

const fewLetters = 25
const mostOfPage = 0.5

/** The text of a PDF, and which of its pages are pictures. */
export async function readPdf(bytes: Uint8Array): Promise<Found> {
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return { pageCount: 0, pages: [], signals: [], failure: pdf, scanned: [] }
  const pages: Found['pages'] = []
  const scanned: number[] = []
  const signals: FileSignal[] = await pdfSignals(pdf, bytes)
  for (let number = 1; number <= Math.min(pdf.numPages, limits.textPages); number += 1) {
    const { page, hidden, picture } = await readPage(pdf, number)
    const letters = page.lines.reduce((sum, { text }) => sum + text.length, 0)
    // Writing that nobody sees, over a picture of the page, is what a scanner's program guessed.
    const isPicture = picture >= mostOfPage && (letters < fewLetters || hidden >= letters / 2)
    if (isPicture) {
      scanned.push(number)
      signals.push({ kind: 'sent-as-picture', page: number, detail: '' })
    } else if (hidden > 0) signals.push({ kind: 'hidden-text', page: number, detail: String(hidden) })
    pages.push(isPicture ? { ...page, lines: [] } : page)
  }
  const isCut = pdf.numPages > limits.textPages
  return { pageCount: pdf.numPages, pages, signals, scanned, failure: isCut ? 'too-many-pages' : null }
}
