import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Case } from '../core/case.ts'
import type { Judged } from '../core/evidence/document/judge.ts'
import { exhibitBook } from '../core/export/exhibit-book.ts'
import { type Io, WrongUse, complain } from './io.ts'

const today = (): string => new Date().toISOString().slice(0, 10)

/** All files in one PDF, as the exhibits that they would be once the seller confirmed them. */
export async function bindFiles(kase: Case, all: readonly Judged[], out: string): Promise<void> {
  const evidence = all.flatMap(({ papers }) => papers.map(({ entry }) => entry))
  const book = exhibitBook({ ...kase, evidence: distinct(evidence) }, today())
  if (book === null) throw new WrongUse('none of the files is a document that can be an exhibit')
  const places = new Map(all.map(({ file, text }) => [text.sha256, file]))
  const { writeBook } = await import('../files/write/book.ts')
  const bytes = await writeBook(book, async (sha256) => {
    const file = places.get(sha256)
    return file === undefined ? null : readFile(file)
  })
  await writeFile(out, bytes, { mode: 0o600 })
}

const distinct = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
]

/** A redacted copy of each file; false where one could not be made. */
export async function redactFiles(
  all: readonly Judged[],
  folder: string,
  hide: readonly string[],
  io: Io,
): Promise<boolean> {
  const { writeRedacted } = await import('../files/write/redacted.ts')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let isWhole = true
  for (const { file, text } of all) {
    const bytes = await writeRedacted(await readFile(file), text, hide)
    if (bytes === null) {
      complain(io, `evidence: ${basename(file)}: no redacted copy could be made; nothing of it was written`)
      isWhole = false
    } else await writeFile(join(folder, `${basename(file)}-redacted.pdf`), bytes, { mode: 0o600 })
  }
  return isWhole
}
