import { readSync, writeSync } from 'node:fs'
import type { Box, FileSignal, ReadFailure, TextPage } from '../../core/evidence/document-text.ts'
import type { Kind } from './type-of.ts'

// One file is read in here and nothing else. The process is made for it, held to its allowance and ended after it: it gets
// the bytes on its standard input, answers one line of JSON, and may read nothing but its own code and the networks.

export interface Task {
  readonly kind: Kind
  /** The pages of a PDF that are to be recognised; their text is read where it is null. */
  readonly recognise: readonly number[] | null
}

/** Files one behind the other, bound into one PDF in their order. */
export interface BindTask {
  readonly kind: 'bind'
  readonly lengths: readonly number[]
}

/** One file whose pages are made pictures with black bars. */
export interface BlackenTask {
  readonly kind: 'blacken'
  readonly bars: readonly { readonly page: number; readonly boxes: readonly Box[] }[]
}

export type ChildTask = Task | BindTask | BlackenTask

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

function answer(output: Uint8Array): void {
  for (let at = 0; at < output.length; ) at += writeSync(1, output, at)
}

async function done(bytes: Uint8Array, task: ChildTask): Promise<Uint8Array> {
  if (task.kind === 'bind') return (await import('./bind.ts')).bind(bytes, task.lengths)
  if (task.kind === 'blacken') return (await import('./blacken.ts')).blacken(bytes, task.bars)
  const found = await read(bytes, task).catch(() => refused('damaged'))
  return Buffer.from(`${JSON.stringify(found)}\n`)
}

const bytes = standardInput()
answer(await done(bytes, JSON.parse(process.argv[2] ?? '') as ChildTask))
process.exit(0)
