import { z } from 'zod'
import { apart, type Book } from '../../core/export/exhibit-book.ts'
import type { Paper } from '../../core/export/paper.ts'
import { fenceHere } from '../read/fence.ts'
import { piecesOf } from '../read/frames.ts'
import { forBinding, limits } from '../read/limits.ts'
import { runTask } from '../read/run-child.ts'
import { typeOf } from '../read/type-of.ts'
import { writePdf } from './pdf.ts'

type FileOf = (sha256: string) => Promise<Uint8Array | null>

/** The bound copy. Sellers' files are opened in a process of their own only; what cannot be bound has its sheet say so. */
export async function writeBook(book: Book, fileOf: FileOf): Promise<Uint8Array> {
  const files = await Promise.all(book.exhibits.map(({ sha256 }) => fileOf(sha256)))
  const total = files.reduce((sum, file) => sum + (file?.length ?? 0), 0)
  const fits = await Promise.all(files.map(async (file) => file !== null && (await isBindable(file))))
  const left = new Set(fits.flatMap((does, i) => (!does || total > limits.boundBytes ? [i] : [])))
  const index = await writePdf(book.index)
  const sheets = new Map<Paper, Promise<Uint8Array>>()
  for (;;) {
    const pieces = [index]
    const owners: (number | null)[] = [null]
    for (const [i, { cover }] of book.exhibits.entries()) {
      const file = left.has(i) ? null : files[i]
      const sheet = file ? (sheets.get(cover) ?? writePdf(cover)) : writePdf(apart(cover))
      sheets.set(cover, sheet)
      pieces.push(await sheet)
      owners.push(null)
      if (file) {
        pieces.push(file)
        owners.push(i)
      }
    }
    const bound = await bind(pieces)
    const failed = bound === null ? files.map((_, i) => i) : bound.left.flatMap((at) => owners[at] ?? [])
    const fresh = failed.filter((i) => !left.has(i))
    if (bound !== null && fresh.length === 0) return bound.bytes
    // Even the sheets cannot be put together: the index still names every file.
    if (bound === null && left.size === files.length) return index
    for (const i of fresh) left.add(i)
  }
}

/** By its first bytes; whether it can be bound in the end, the process that opens it finds out. */
async function isBindable(file: Uint8Array): Promise<boolean> {
  const typed = await typeOf(file)
  return !('failure' in typed) && (typed.kind === 'pdf' || typed.kind === 'image')
}

async function bind(pieces: readonly Uint8Array[]): Promise<{ bytes: Uint8Array; left: number[] } | null> {
  const task = { kind: 'bind', lengths: pieces.map(({ length }) => length) } as const
  const { output, failure } = await runTask(
    await fenceHere(),
    task,
    Buffer.concat(pieces),
    { allowance: forBinding, most: limits.writtenBytes },
    new AbortController().signal,
  )
  const [left, bytes] = (failure === null ? piecesOf(output) : null) ?? []
  return left && bytes ? { left: z.array(z.int()).parse(JSON.parse(left.toString('utf8'))), bytes } : null
}
