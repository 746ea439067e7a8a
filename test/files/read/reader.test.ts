import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/core/evidence/document-text.ts'
import { createReader } from '../../../src/files/read/reader.ts'
import { ordinary, refusedAtTheDoor, refusedInside } from '../../documents/hostile.ts'
import { drawing, pdfOf } from '../../documents/pdf.ts'
import { docxOf, wordOf } from '../../documents/zip.ts'

const reader = createReader()
const text = (bytes: string | Uint8Array) => reader.read(Buffer.from(bytes))

describe('a file is refused before anything of it is opened', () => {
  it.each(refusedAtTheDoor.map((file) => [file.name, file] as const))('%s', async (_, { make, ends }) => {
    const read = await reader.read(make())
    expect(ends).toContain(read.failure)
    expect(read.pages).toEqual([])
  })
})

describe('a file is given up by the process that opens it', () => {
  it.each(refusedInside.map((file) => [file.name, file] as const))('%s', async (_, { make, ends }) => {
    const read = await reader.read(make())
    expect(ends).toContain(read.failure ?? 'none')
  })
})

// Fifty at once, and what they cost: npm run attack.
it('answers each of many that come at once as if it had come alone', async () => {
  const crowd = [...refusedAtTheDoor, ...refusedInside.slice(0, 1)].flatMap((file, i) =>
    i % 16 === 0 ? [file, { ends: ['none'], make: ordinary }] : [file],
  )
  const read = await Promise.all(crowd.map(({ make }) => reader.read(make())))
  for (const [i, { ends }] of crowd.entries()) expect(ends).toContain(read[i]?.failure ?? 'none')
})

it('reads a PDF in rows and cells, with their places', async () => {
  const read = await reader.read(
    pdfOf([
      drawing([
        { x: 60, y: 80, text: 'INVOICE', size: 20 },
        { x: 60, y: 120, text: 'Invoice No.:' },
        { x: 130, y: 120, text: 'HK-2026-118' },
        { x: 400, y: 120, text: '17 August 2026' },
        { x: 60, y: 150, text: 'B0ABCDEF12' },
        { x: 300, y: 150, text: '1,200' },
        { x: 400, y: 150, text: '7,620.00' },
      ]),
    ]),
  )
  expect(read).toMatchObject({ kind: 'pdf', pageCount: 1, failure: null })
  expect(plainText(read)).toBe(
    'INVOICE\nInvoice No.: HK-2026-118  17 August 2026\nB0ABCDEF12  1,200  7,620.00',
  )
  const [, , row] = read.pages[0]?.lines ?? []
  expect(row?.words.map(({ box }) => Math.round(box.x))).toEqual([60, 300, 400])
  expect(row?.box.y).toBeGreaterThan(135)
  expect(row?.box.y).toBeLessThan(150)
})

it('reads Word files, mails and texts alike', async () => {
  const docx = await reader.read(docxOf(wordOf(['Letter of Authorisation', '授权书 有效期至 2027-03-31'])))
  expect(plainText(docx)).toBe('Letter of Authorisation\n授权书 有效期至 2027-03-31')
  const mail = await text(
    'From: =?utf-8?B?5Lqa6ams6YCK?= <notice@amazon.com>\r\nMessage-ID: <7@amazon.com>\r\nSubject: Your listing\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>ASIN: B0ABCDEF12</p><p>Invoices =E5=8F=91=E7=A5=A8</p>\r\n',
  )
  expect(mail.kind).toBe('mail')
  expect(plainText(mail)).toContain('From: 亚马逊 <notice@amazon.com>')
  expect(plainText(mail)).toContain('ASIN: B0ABCDEF12\nInvoices 发票')
  const plain = await text('Invoice 7\tUnits 20\n')
  expect(plain).toMatchObject({ kind: 'text', failure: null })
  expect(plainText(plain)).toBe('Invoice 7  Units 20')
})

it('answers for a file that ends its process, and reads the next', async () => {
  const cut = await reader.read(Buffer.from(ordinary()).subarray(0, 40))
  expect(cut.failure).toBe('damaged')
  expect(plainText(await reader.read(ordinary()))).toBe('INVOICE No. 2026-118')
})

it('ends with the signal', async () => {
  const stop = new AbortController()
  const reading = reader.read(ordinary(), stop.signal)
  stop.abort()
  await expect(reading).rejects.toThrow('aborted')
})
