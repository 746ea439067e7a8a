import type { TextPage } from '../../core/evidence/document-text.ts'
import type { Found } from './child.ts'
import { openImage } from './image.ts'
import { imageSignals, isPhoto } from './image-signals.ts'
import { openNetworks } from './ocr/engine.ts'
import { readPicture } from './ocr/read-picture.ts'
import { pageSignals } from './page-signals.ts'
import { openPdf, pictureOf } from './pdf.ts'

const none = { pages: [], signals: [], scanned: [] }

/** A picture and what it shows. */
export async function recogniseImage(bytes: Uint8Array): Promise<Found> {
  const picture = openImage(bytes)
  if (typeof picture === 'string') return { ...none, pageCount: 0, failure: picture }
  const page = await readPicture(await openNetworks(), picture, 1)
  const signals = [...imageSignals(bytes, picture), ...pageSignals(page, isPhoto(bytes))]
  const failure = page.lines.length === 0 ? 'no-text' : null
  return { pageCount: 1, pages: [page], signals, scanned: [], failure }
}

/** The pages of a PDF that are pictures. */
export async function recognisePdf(bytes: Uint8Array, numbers: readonly number[]): Promise<Found> {
  const pdf = await openPdf(bytes)
  if (typeof pdf === 'string') return { ...none, pageCount: 0, failure: pdf }
  const networks = await openNetworks()
  const pages: TextPage[] = []
  for (const number of numbers) {
    const picture = await pictureOf(pdf, number)
    if (picture) pages.push(await readPicture(networks, picture, number))
  }
  const signals = pages.flatMap((page) => pageSignals(page, false))
  return { pageCount: pdf.numPages, pages, signals, scanned: [], failure: null }
}
