import PDFDocument from 'pdfkit'
import type { DocumentText } from '../../core/evidence/document-text.ts'
import { type RedactedPage, type Run, redacted } from '../../core/evidence/redact.ts'
import { fenceHere } from '../read/fence.ts'
import { piecesOf } from '../read/frames.ts'
import { forPictures, limits } from '../read/limits.ts'
import { runTask } from '../read/run-child.ts'
import { collected, fontFile } from './pdf.ts'

const note =
  '遮盖副本，由原件的文字或图像重新制作，原件另存。 · Redacted copy, made anew from the text or picture of the original, which is kept.'

/**
 * A copy without what tells of a person or an account. It is made anew: text is set again without the hidden words, a picture
 * is painted black and packed again, so that nothing hidden is in the file. Null where a page can be shown in neither way.
 */
export async function writeRedacted(
  file: Uint8Array,
  text: DocumentText,
  words: readonly string[],
): Promise<Uint8Array | null> {
  const pages = redacted(text, words)
  const seen = pages.filter(({ source }) => source === 'ocr')
  const pictures = seen.length === 0 ? [] : await blackened(file, seen)
  if (pages.length === 0 || pictures === null) return null
  const font = await fontFile('regular')
  const sheet = new PDFDocument({ autoFirstPage: false, info: { Creator: 'Appeal Coach' } })
  const bytes = collected(sheet)
  sheet.registerFont('regular', font)
  for (const page of pages) {
    const picture = pictures[seen.indexOf(page)]
    if (picture) addPicture(sheet, picture, page)
    else addText(sheet, page)
    sheet.font('regular').fontSize(6).fillColor('#666666')
    sheet.text(note, 12, sheet.page.height - 12, { lineBreak: false }).fillColor('#000000')
  }
  sheet.end()
  return bytes
}

type Sheet = PDFKit.PDFDocument

const noMargins = { top: 0, bottom: 0, left: 0, right: 0 }
const sheetWidth = 595

function addPicture(sheet: Sheet, picture: Buffer, { width, height }: RedactedPage): void {
  const scale = sheetWidth / Math.max(1, width)
  sheet.addPage({ size: [sheetWidth, height * scale + 20], margins: noMargins })
  sheet.image(picture, 0, 0, { width: sheetWidth })
}

function addText(sheet: Sheet, { width, height, runs }: RedactedPage): void {
  sheet.addPage({ size: [Math.max(200, width), Math.max(200, height + 20)], margins: noMargins })
  for (const run of runs) addRun(sheet, run)
}

function addRun(sheet: Sheet, { text, box: { x, y, w, h }, isHidden }: Run): void {
  if (isHidden) {
    sheet.rect(x, y, w, h).fill('#000000')
    return
  }
  const size = Math.max(4, h * 0.75)
  sheet.font('regular').fontSize(size)
  const own = sheet.widthOfString(text)
  sheet.fontSize(Math.max(3, own > w ? (size * w) / own : size)).text(text, x, y, { lineBreak: false })
}

async function blackened(file: Uint8Array, pages: readonly RedactedPage[]): Promise<Buffer[] | null> {
  const bars = pages.map(({ number, runs }) => ({
    page: number,
    boxes: runs.filter(({ isHidden }) => isHidden).map(({ box }) => box),
  }))
  const { output, failure } = await runTask(
    await fenceHere(),
    { kind: 'blacken', bars },
    file,
    { allowance: forPictures(pages.length), most: limits.writtenBytes },
    new AbortController().signal,
  )
  const pieces = failure === null ? piecesOf(output) : null
  return pieces?.length === pages.length && pieces.every(({ length }) => length > 0) ? pieces : null
}
