import { PDFDocument } from '@cantoo/pdf-lib'
import { framed } from './frames.ts'

/**
 * One PDF of several files: the pages of a PDF as they are, a picture on a page of its own size, not a mark on any. Answers
 * with the numbers of those that cannot be bound, and the PDF.
 */
export async function bind(bytes: Uint8Array, lengths: readonly number[]): Promise<Uint8Array> {
  const book = await PDFDocument.create({ updateMetadata: false })
  book.setTitle('Exhibits: a reading copy')
  book.setCreator('Appeal Coach')
  const left: number[] = []
  let at = 0
  for (const [i, length] of lengths.entries()) {
    const isBound = await added(book, bytes.subarray(at, at + length)).catch(() => false)
    if (!isBound) left.push(i)
    at += length
  }
  return framed([Buffer.from(JSON.stringify(left)), await book.save()])
}

async function added(book: PDFDocument, file: Uint8Array): Promise<boolean> {
  const start = Buffer.from(file.subarray(0, 1024)).toString('latin1')
  if (start.includes('%PDF-')) {
    const own = await PDFDocument.load(file, { updateMetadata: false })
    for (const page of await book.copyPages(own, own.getPageIndices())) book.addPage(page)
    return true
  }
  const isJpeg = file[0] === 0xff && file[1] === 0xd8
  if (!isJpeg && !start.startsWith('\u0089PNG')) return false
  const picture = await (isJpeg ? book.embedJpg(file) : book.embedPng(file))
  // As large as a sheet, whatever its pixels.
  const { width, height } = picture.scaleToFit(595, 842)
  book.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  return true
}
