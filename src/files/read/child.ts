import { readSync, writeSync } from 'node:fs'
import type { FileSignal, ReadFailure, TextPage } from '../../core/evidence/document-text.ts'
import type { Kind } from './type-of.ts'

// One file is read in here and nothing else. The process is made for it, held to its allowance and ended after it: it gets
// the bytes on its standard input, answers one line of JSON, and may read nothing but its own code and the networks.

export interface Task {
  readonly kind: Kind
  /** The pages of a PDF that are to be recognised; their text is read where it is null. */
  readonly recognise: readonly number[] | null
}

export interface Found {
  readonly pageCount: number
  readonly pages: TextPage[]
  readonly signals: FileSignal[]
  readonly failure: ReadFailure | null
  /** Pages that are pictures. */
  readonly scanned: number[]
}

const refused = (failure: ReadFailure): Found => ({
  pageCount: 0,
  pages: [],
  signals: [],
  failure,
  scanned: [],
})

async function read(bytes: Uint8Array, { kind, recognise }: Task): Promise<Found> {
  if (kind === 'image') return (await import('./recognise-file.ts')).recogniseImage(bytes)
  if (kind === 'pdf' && recognise) return (await import('./recognise-file.ts')).recognisePdf(bytes, recognise)
  if (kind === 'pdf') return (await import('./read-pdf.ts')).readPdf(bytes)
  if (kind === 'mail') {
    const { page, attached } = await (await import('./mail.ts')).readMail(bytes)
    const signals =
      attached > 0 ? [{ kind: 'attachments' as const, page: null, detail: String(attached) }] : []
    return { pageCount: 1, pages: [page], signals, failure: null, scanned: [] }
  }
  const page =
    kind === 'docx'
      ? await (await import('./docx.ts')).readDocx(bytes)
      : (await import('./plain.ts')).linesOfText(
          (await import('../decode-text.ts')).decodeText(bytes) ?? '',
          1,
        )
  const failure = page.lines.length === 0 ? 'no-text' : null
  return { pageCount: 1, pages: [page], signals: [], failure, scanned: [] }
}

function standardInput(): Buffer {
  const held: Buffer[] = []
  for (;;) {
    const chunk = Buffer.allocUnsafe(1 << 20)
    const count = readSync(0, chunk)
    if (count === 0) return Buffer.concat(held)
    held.push(chunk.subarray(0, count))
  }
}

function answer(found: Found): void {
  const text = Buffer.from(`${JSON.stringify(found)}\n`)
  for (let at = 0; at < text.length; ) at += writeSync(1, text, at)
}

const bytes = standardInput()
const task = JSON.parse(process.argv[2] ?? '') as Task
answer(await read(bytes, task).catch(() => refused('damaged')))
process.exit(0)
