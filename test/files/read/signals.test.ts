import PDFDocument from 'pdfkit'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import type { TextPage } from '../../../src/core/evidence/document-text.ts'
import { imageSignals } from '../../../src/files/read/image-signals.ts'
import { pageSignals } from '../../../src/files/read/page-signals.ts'
import { createReader } from '../../../src/files/read/reader.ts'
import { readPdf } from '../../../src/files/read/read-pdf.ts'
import { drawing, joined, pdfOf, streamOf } from '../../documents/pdf.ts'

const invoice = drawing([{ x: 60, y: 80, text: 'INVOICE No. 2026-118, 400 units' }])
const made = (info: string): Buffer => pdfOf([invoice], { info })
/** Saved once more behind the end, as an editor does that keeps what was there. */
const savedAgain = (): Buffer => {
  const first = made('/Producer (Till 3)')
  const at = /startxref\s+(\d+)/.exec(first.toString('latin1'))?.[1] ?? '0'
  return Buffer.concat([first, Buffer.from(`\nstartxref\n${at}\n%%EOF\n`)])
}
/** With a note stuck on the page. */
const annotated = (): Buffer =>
  joined([
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from('<< /Type /Pages /Kids [4 0 R] /Count 1 >>'),
    Buffer.from('<< /Producer (Till 3) >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> /Contents 5 0 R /Annots [6 0 R] >>',
    ),
    streamOf(Buffer.from(invoice), ''),
    Buffer.from(
      '<< /Type /Annot /Subtype /FreeText /Rect [60 700 200 720] /Contents (paid) /DA (/Helv 10 Tf) >>',
    ),
  ])
const endOf = (file: Buffer): string =>
  `\nstartxref\n${/startxref\s+(\d+)/.exec(file.toString('latin1'))?.[1] ?? '0'}\n%%EOF\n`
/** Signed behind its end, as a digital fapiao is; the signature stands for all that came before and for itself. */
function signed(): Buffer {
  const first = made('/Producer (Till 3)')
  const sealed = (length: number): string =>
    `9 0 obj\n<< /Type /Sig /ByteRange [0 10 20 ${String(length).padEnd(8)}] >>\nendobj\n${endOf(first)}`
  return Buffer.concat([first, Buffer.from(sealed(first.length + sealed(0).length - 20))])
}
const addedTo = (file: Buffer): Buffer =>
  Buffer.concat([file, Buffer.from(`10 0 obj\n<< >>\nendobj\n${endOf(file)}`)])
const hidden = (): Buffer =>
  pdfOf([`${invoice}\nBT\n3 Tr\n/F1 11 Tf 1 0 0 1 60 700 Tm (another total) Tj\nET`])

async function signalsOf(bytes: Uint8Array): Promise<string[]> {
  return (await readPdf(bytes)).signals.map(({ kind }) => kind)
}

describe('what of a PDF a reviewer may ask about', () => {
  it.each([
    ['nothing', made('/Producer (Till 3)'), []],
    ['made with Word', made('/Creator (Microsoft Word 2019)'), ['office-program']],
    ['made with WPS', made('/Producer (WPS Office)'), ['office-program']],
    ['changed in an editor', made('/Producer (iLovePDF)'), ['pdf-editor']],
    ['made in a picture editor', made('/Creator (Adobe Photoshop 24)'), ['picture-editor']],
    [
      'changed days later',
      made('/CreationDate (D:20260304100000Z) /ModDate (D:20260629100000Z)'),
      ['changed-later'],
    ],
    ['saved once more', savedAgain(), ['saved-again']],
    ['signed', signed(), []],
    ['added to after it was signed', addedTo(signed()), ['saved-again', 'added-after-signing']],
    ['with annotations', annotated(), ['annotations']],
    ['with writing that nobody sees', hidden(), ['hidden-text']],
  ])('%s', async (_, bytes, expected) => {
    expect(await signalsOf(bytes)).toEqual(expected)
  })

  it('is that it needs a password, where it does', async () => {
    const locked = new PDFDocument({ userPassword: 'secret', ownerPassword: 'secret' })
    const parts: Buffer[] = []
    locked.on('data', (part: Buffer) => parts.push(part))
    const ended = new Promise((resolve) => locked.on('end', resolve))
    locked.text('INVOICE 7').end()
    await ended
    expect(await createReader().read(Buffer.concat(parts))).toMatchObject({ failure: 'encrypted', pages: [] })
  })
})

describe('what of a picture a reviewer may ask about', () => {
  const png = PNG.sync.write(new PNG({ width: 8, height: 8 }))
  const jpeg = (words: string): Buffer => Buffer.from(`\xff\xd8\xff\xe1${words}`, 'latin1')

  it.each([
    ['the size of a telephone', png, { width: 1080, height: 2400 }, ['screenshot']],
    ['the size of a screen', png, { width: 1920, height: 1080 }, ['screenshot']],
    ['a photo of that size by a telephone', jpeg('Exif\0\0Apple iPhone'), { width: 1080, height: 2400 }, []],
    ['the size of a page', png, { width: 1240, height: 1754 }, []],
    ['a picture editor', jpeg('Adobe Photoshop 24.0'), { width: 1240, height: 1754 }, ['picture-editor']],
  ])('%s', (_, bytes, size, expected) => {
    expect(imageSignals(bytes, size).map(({ kind }) => kind)).toEqual(expected)
  })

  const line = (text: string, x: number, y: number) => {
    const box = { x, y, w: 200, h: 20 }
    return { text, box, confidence: 1, words: [] }
  }
  const page = (...lines: TextPage['lines']): TextPage => {
    return { number: 1, width: 800, height: 1000, source: 'ocr', lines }
  }

  it('is the frame of a screen, or writing over the edge', () => {
    const kinds = (shown: TextPage, isPhoto: boolean) => pageSignals(shown, isPhoto).map(({ kind }) => kind)
    expect(kinds(page(line('https://sellercentral.example', 60, 40)), false)).toEqual(['screenshot'])
    expect(kinds(page(line('14:32   5G 85%', 60, 40)), true)).toEqual(['photographed-screen'])
    const cut = [100, 130, 160].map((y) => line('Guangzhou Lihe', 0, y))
    expect(kinds(page(...cut), true)).toEqual(['cropped'])
    expect(kinds(page(line('Guangzhou Lihe', 60, 100)), true)).toEqual([])
  })
})
