import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { Case, Evidence } from '../../../src/core/case.ts'
import { DocumentText, plainText } from '../../../src/core/evidence/document-text.ts'
import { exhibitBook } from '../../../src/core/export/exhibit-book.ts'
import { readPdf } from '../../../src/files/read/read-pdf.ts'
import { openPdf, pictureOf } from '../../../src/files/read/pdf.ts'
import { writeBook } from '../../../src/files/write/book.ts'
import { writeRedacted } from '../../../src/files/write/redacted.ts'
import { unicodePdf } from '../../documents/pdf.ts'
import { folder } from '../../documents/spec.ts'

const textOf = async (bytes: Uint8Array): Promise<DocumentText> =>
  DocumentText.parse({ sha256: 'a', kind: 'pdf', ...(await readPdf(bytes)) })
const paper = (id: string, sha256: string) =>
  Evidence.parse({
    id,
    type: 'invoice',
    number: `N-${id}`,
    source: { file: `${sha256}.pdf`, sha256, part: 1, typeWords: null, pages: [1], fields: [], goods: [] },
  })

describe('the bound copy of the exhibits', () => {
  it('holds an index, a sheet for each file and the pages as they are, and says what is not in it', async () => {
    const files = new Map<string, Uint8Array>([
      ['one', readFileSync(join(folder, 'invoice-en-1.pdf'))],
      ['scan', readFileSync(join(folder, 'invoice-en-2.scan.jpg'))],
      ['word', readFileSync(join(folder, 'invoice-en-1.docx'))],
    ])
    const evidence = [paper('e1', 'one'), paper('e2', 'scan'), paper('e3', 'word'), paper('e4', 'one')]
    const book = exhibitBook(Case.parse({ evidence }), '2026-11-30')
    if (book === null) throw new Error('There are exhibits.')
    const bound = await textOf(await writeBook(book, async (sha256) => files.get(sha256) ?? null))
    const original = await textOf(files.get('one') ?? new Uint8Array())
    const words = bound.pages.map(({ lines }) => lines.map(({ text }) => text).join('\n'))
    // Index, sheet and pages of the first, sheet and picture of the second, sheet alone of the third.
    expect(bound.pageCount).toBe(1 + (1 + original.pageCount) + 2 + 1)
    expect(words[0]).toContain('Exhibit index')
    expect(words[1]).toContain('Exhibit 1, 4')
    expect(words[1]).toContain('SHA-256: one')
    expect(bound.pages[1 + original.pageCount]?.lines).toEqual(original.pages.at(-1)?.lines)
    expect(words.at(-1)).toContain('cannot be bound')
    for (const sheet of [words[0], words[1], words.at(-1)])
      expect(sheet).toContain('upload the untouched originals')
  })
})

const secrets = ['Maria Lindqvist', '4 Elm Street', 'maria.l@mail.example', '6222021234567890123']
const message = unicodePdf([
  { x: 50, y: 60, size: 12, text: 'Order 112-5566778-1234567' },
  { x: 50, y: 90, size: 12, text: 'Ship to:' },
  { x: 50, y: 107, size: 12, text: 'Maria Lindqvist' },
  { x: 50, y: 124, size: 12, text: '4 Elm Street' },
  { x: 50, y: 160, size: 12, text: 'Email: maria.l@mail.example' },
  { x: 50, y: 190, size: 12, text: 'Refund to 6222021234567890123 on 5 May 2026' },
])

describe('a redacted copy', () => {
  it('holds nothing of what it hides, in text or in any stream', async () => {
    const text = await textOf(message)
    for (const secret of secrets) expect(plainText(text)).toContain(secret)
    const copy = await writeRedacted(message, text, [])
    if (copy === null) throw new Error('The page is text.')
    const shown = plainText(await textOf(copy))
    expect(shown).toContain('112-5566778-1234567')
    expect(shown).toContain('on 5 May 2026')
    const inside = [Buffer.from(copy).toString('latin1'), ...streamsOf(copy)].join('\n')
    for (const secret of secrets) {
      expect(shown).not.toContain(secret)
      expect(inside).not.toContain(secret)
    }
    // Not a letter of the original's own streams is carried over.
    for (const stream of streamsOf(message)) expect(inside).not.toContain(stream)
  })

  it('paints a picture black where it hides', async () => {
    const picture = new PNG({ width: 340, height: 200 })
    picture.data.fill(255)
    const scan = PNG.sync.write(picture)
    const box = { x: 100, y: 120, w: 200, h: 30 }
    const line = {
      text: 'Marlow & Finch',
      box,
      confidence: 1,
      words: [{ text: 'Marlow & Finch', box, confidence: 1 }],
    }
    const page = {
      number: 1,
      width: picture.width,
      height: picture.height,
      source: 'ocr' as const,
      lines: [line],
    }
    const text = DocumentText.parse({ sha256: 'a', kind: 'image', pageCount: 1, pages: [page] })
    const copy = await writeRedacted(scan, text, ['Marlow & Finch'])
    const pdf = await openPdf(copy ?? new Uint8Array())
    const seen = typeof pdf === 'string' ? null : await pictureOf(pdf, 1)
    if (seen === null) throw new Error('The copy holds a picture.')
    for (const [x, y] of [
      [105, 125],
      [200, 135],
      [295, 145],
    ] as const) {
      const at = (y * seen.width + x) * 3
      expect(Math.max(...seen.data.subarray(at, at + 3))).toBeLessThan(12)
    }
    expect(Math.min(...seen.data.subarray(0, 3))).toBeGreaterThan(240)
  })
})

/** What the packed streams of a PDF unpack to. */
function streamsOf(bytes: Uint8Array): string[] {
  const all = Buffer.from(bytes)
  const found: string[] = []
  for (let at = all.indexOf('stream\n'); at >= 0; at = all.indexOf('stream\n', at + 7)) {
    if (all.subarray(at - 3, at).toString('latin1') === 'end') continue
    try {
      found.push(inflateSync(all.subarray(at + 7), { finishFlush: 2 }).toString('latin1'))
    } catch {
      found.push(all.subarray(at + 7, all.indexOf('endstream', at)).toString('latin1'))
    }
  }
  return found
}
