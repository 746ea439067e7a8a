import { deflateSync } from 'node:zlib'
import { drawing, joined, pdfOf, streamOf } from './pdf.ts'
import { docxOf, wordOf, zipOf } from './zip.ts'

export interface Hostile {
  readonly name: string
  /** What may become of it. */
  readonly ends: readonly string[]
  readonly make: () => Uint8Array
}

const million = 1_000_000
const killed = ['time-out', 'memory', 'crashed']
const page = (text: string): string => drawing([{ x: 60, y: 80, text }])
const png = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(33)
  head.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  head.set([8, 2, 0, 0, 0], 24)
  return head
}
const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0, 0xff, 0xd9])
  frame.writeUInt16BE(height, 7)
  frame.writeUInt16BE(width, 9)
  return Buffer.concat([frame, Buffer.alloc(200)])
}
const named = (start: string): Buffer => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(400)])

/** Refused by their first bytes, their size or their directory: no process is started for them. */
export const refusedAtTheDoor: readonly Hostile[] = [
  { name: 'nothing', ends: ['empty'], make: () => Buffer.alloc(0) },
  { name: 'larger than any', ends: ['too-large'], make: () => Buffer.alloc(21 * 1024 * 1024, 'a') },
  {
    name: 'noise',
    ends: ['not-a-document'],
    make: () => Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 197 + 131) % 256)),
  },
  {
    name: 'a program of Windows',
    ends: ['program'],
    make: () => named('MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff'),
  },
  { name: 'a program of Linux', ends: ['program'], make: () => named('\x7fELF\x02\x01\x01') },
  { name: 'a script', ends: ['program'], make: () => Buffer.from('#!/bin/sh\nrm -rf /\n') },
  { name: 'a HEIC photo', ends: ['heic'], make: () => named('\0\0\0\x18ftypheic\0\0\0\0mif1heic') },
  { name: 'a WebP picture', ends: ['other-picture'], make: () => named('RIFF\x40\0\0\0WEBPVP8 ') },
  { name: 'an old Word file', ends: ['old-office'], make: () => named('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1') },
  { name: 'an RTF', ends: ['old-office'], make: () => Buffer.from('{\\rtf1\\ansi Invoice}') },
  { name: 'a 7z', ends: ['not-a-document'], make: () => named("7z\xbc\xaf'\x1c\0\x04") },
  {
    name: 'a DOCX that unpacks to 60 MB',
    ends: ['bomb'],
    make: () => docxOf(Buffer.alloc(60 * million, 32)),
  },
  {
    name: 'a DOCX that unpacks a hundredfold',
    ends: ['bomb'],
    make: () => docxOf(Buffer.alloc(9 * million, 32)),
  },
  {
    name: 'a DOCX of three thousand parts',
    ends: ['bomb'],
    make: () =>
      docxOf(
        wordOf(['a']),
        Array.from({ length: 3000 }, (_, i) => ({ name: `word/${i}`, bytes: Buffer.from('a') })),
      ),
  },
  {
    name: 'a DOCX with macros',
    ends: ['macro'],
    make: () => docxOf(wordOf(['Invoice 7']), [{ name: 'word/vbaProject.bin', bytes: Buffer.from('x') }]),
  },
  {
    name: 'a DOCX with a part that leads out of its folder',
    ends: ['damaged'],
    make: () => docxOf(wordOf(['Invoice 7']), [{ name: '../../outside', bytes: Buffer.from('x') }]),
  },
  {
    name: 'a locked archive',
    ends: ['encrypted'],
    make: () => zipOf([{ name: 'word/document.xml', bytes: Buffer.from('a'), isEncrypted: true }]),
  },
  {
    name: 'an OFD',
    ends: ['e-invoice-data'],
    make: () => zipOf([{ name: 'OFD.xml', bytes: Buffer.from('<ofd:OFD/>') }]),
  },
  {
    name: 'the XML of a digital fapiao',
    ends: ['e-invoice-data'],
    make: () => Buffer.from('<?xml version="1.0" encoding="utf-8"?>\n<EInvoice><Header/></EInvoice>'),
  },
  {
    name: 'an archive of something else',
    ends: ['not-a-document'],
    make: () => zipOf([{ name: 'a.txt', bytes: Buffer.from('a') }]),
  },
  {
    name: 'an archive without its end',
    ends: ['damaged', 'not-a-document'],
    make: () => docxOf(wordOf(['a'])).subarray(0, 300),
  },
]

/** Known for what they are only once a process looks into them. */
export const refusedInside: readonly Hostile[] = [
  { name: 'the head of a PDF', ends: ['damaged'], make: () => Buffer.from('%PDF-1.7\n') },
  {
    name: 'a PDF of noise',
    ends: ['damaged'],
    make: () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 'qz')]),
  },
  {
    name: 'a PDF whose pages hold themselves',
    ends: ['damaged', 'no-text', 'none', ...killed],
    make: () =>
      joined([
        Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
        Buffer.from('<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>'),
        Buffer.from('<< >>'),
      ]),
  },
  {
    name: 'a PDF nested a hundred thousand deep',
    ends: ['damaged', 'no-text', 'none', ...killed],
    make: () => pdfOf([`${'['.repeat(100_000)}`]),
  },
  {
    name: 'a PNG of nine hundred million pixels',
    ends: ['too-many-pixels'],
    make: () => png(30_000, 30_000),
  },
  { name: 'a PNG without its pixels', ends: ['damaged'], make: () => png(800, 600) },
  {
    name: 'a JPEG of four thousand million pixels',
    ends: ['too-many-pixels'],
    make: () => jpeg(65_500, 65_500),
  },
  { name: 'a JPEG of nothing', ends: ['damaged', 'no-text'], make: () => jpeg(400, 300) },
  {
    name: 'a DOCX of a thousand million laughs',
    ends: ['damaged', 'none', 'no-text', ...killed],
    make: () => {
      const entities = Array.from(
        { length: 9 },
        (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
      ).join('')
      return docxOf(wordOf(['&l9;'], `<!DOCTYPE d [<!ENTITY l0 "lol">${entities}]>`))
    },
  },
]

/** They cost time and memory, until the process that reads them is ended. */
export const costly: readonly Hostile[] = [
  {
    name: 'a PDF of six million drawings',
    ends: ['none', 'memory', 'time-out'],
    make: () => pdfOf([deflateSync(Buffer.from(`BT /F1 9 Tf ${'(a)Tj '.repeat(6_500_000)} ET`))]),
  },
  {
    name: 'a PDF of four hundred million spaces',
    ends: ['none', 'no-text', ...killed],
    make: () => pdfOf([deflateSync(Buffer.alloc(400 * million, 32))]),
  },
  {
    name: 'a DOCX that lies about its size',
    ends: ['damaged', ...killed],
    make: () => docxOf(Buffer.alloc(300 * million, 32), [], 20_000),
  },
  {
    name: 'a mail of parts within parts',
    ends: ['damaged', 'none', 'no-text', ...killed],
    make: () => {
      const part = (n: number): string => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`
      return Buffer.from(
        `From: a@b.c\r\nMessage-ID: <1>\r\n${Array.from({ length: 20_000 }, (_, n) => part(n)).join('')}`,
      )
    },
  },
  {
    name: 'a PDF with a picture of 39 million pixels',
    ends: ['none', 'no-text', ...killed],
    make: () => {
      const picture = streamOf(
        deflateSync(Buffer.alloc(39 * million, 255)),
        '/Type /XObject /Subtype /Image /Width 6000 /Height 6500 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode',
      )
      return joined([
        Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
        Buffer.from('<< /Type /Pages /Kids [4 0 R] /Count 1 >>'),
        Buffer.from('<< >>'),
        Buffer.from(
          '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 6 0 R >> >> /Contents 5 0 R >>',
        ),
        streamOf(Buffer.from('595 0 0 842 0 0 cm /I Do'), ''),
        picture,
      ])
    },
  },
]

export const ordinary = (): Uint8Array => pdfOf([page('INVOICE No. 2026-118')])
