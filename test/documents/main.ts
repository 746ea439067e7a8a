import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DocumentText, type TextPage } from '../../src/core/evidence/document-text.ts'
import { readDocx } from '../../src/files/read/docx.ts'
import { openImage } from '../../src/files/read/image.ts'
import { openNetworks } from '../../src/files/read/ocr/engine.ts'
import { readPicture } from '../../src/files/read/ocr/read-picture.ts'
import { pictureOf, openPdf } from '../../src/files/read/pdf.ts'
import { readPdf } from '../../src/files/read/read-pdf.ts'
import { layouts } from './layouts.ts'
import { unicodePdf } from './pdf.ts'
import { scoreOf } from './score.ts'
import { folder, type Labelled, later, laterFolder, specs } from './spec.ts'

// `npm run documents [WORD]`: how many labelled values are read, by kind of file; with a word, only files with it in their name.

const wish = process.argv[2] ?? ''
const networks = await openNetworks()
const sums = new Map<string, { files: number; right: number; all: number; sure: number; ms: number }>()
const asText = (kind: DocumentText['kind'], pages: TextPage[]): DocumentText =>
  DocumentText.parse({ sha256: 'a', kind, pageCount: pages.length, pages })

async function textOf(name: string, bytes: Uint8Array): Promise<DocumentText> {
  if (name.endsWith('.docx')) return asText('docx', [await readDocx(bytes)])
  if (name.endsWith('.jpg')) {
    const picture = openImage(bytes)
    return asText('image', typeof picture === 'string' ? [] : [await readPicture(networks, picture, 1)])
  }
  const { pages, scanned } = await readPdf(bytes)
  if (scanned.length === 0) return asText('pdf', pages)
  const pdf = await openPdf(bytes)
  const picture = typeof pdf === 'string' ? null : await pictureOf(pdf, 1)
  return asText('pdf', picture ? [await readPicture(networks, picture, 1)] : [])
}

async function judge(
  kind: string,
  name: string,
  bytes: Uint8Array,
  labelled: readonly Labelled[] = specs,
): Promise<void> {
  const spec = labelled.find(({ id }) => name === id || name.startsWith(`${id}.`))
  if (!spec || !`${kind} ${name}`.includes(wish)) return
  const start = performance.now()
  const text = await textOf(name, bytes)
  const ms = performance.now() - start
  const { right, all, sure, missed } = scoreOf(
    text,
    spec,
    kind.startsWith('own') || kind.startsWith('later') || kind.endsWith('docx'),
  )
  const sum = sums.get(kind) ?? { files: 0, right: 0, all: 0, sure: 0, ms: 0 }
  sums.set(kind, {
    files: sum.files + 1,
    right: sum.right + right,
    all: sum.all + all,
    sure: sum.sure + sure.length,
    ms: sum.ms + ms,
  })
  if (missed.length > 0)
    console.log(`${kind} ${name}: ${missed.join('; ')}${sure.length > 0 ? '  SURE' : ''}`)
}

for (const spec of specs)
  for (const [layout, lay] of Object.entries(layouts))
    await judge(`own ${layout}`, spec.id, unicodePdf(lay(spec)))
for (const name of readdirSync(folder)) {
  const [, ...ends] = name.split('.')
  await judge(`other ${ends.join('.')}`, name, readFileSync(join(folder, name)))
}
for (const name of readdirSync(laterFolder)) {
  const [, ...ends] = name.split('.')
  await judge(`later ${ends.join('.')}`, name, readFileSync(join(laterFolder, name)), later)
}
for (const [kind, { files, right, all, sure, ms }] of sums)
  console.log(
    `${kind.padEnd(18)} ${String(files).padStart(3)} files  ${((right / all) * 100).toFixed(1).padStart(5)} % of ${all} values  ${sure} wrong and sure  ${Math.round(ms / files)} ms a file`,
  )
