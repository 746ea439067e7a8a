import type { FileSignal } from '../../core/evidence/document-text.ts'
import type { Pdf } from './pdf.ts'

const office = /word|wps|excel|powerpoint|libreoffice|openoffice|pages|google docs/i
const pictures = /photoshop|illustrator|gimp|canva|coreldraw|paint|pixelmator|affinity|meitu|inkscape|figma/i
const editors =
  /sejda|ilovepdf|smallpdf|pdfescape|foxit.{0,12}(?:editor|phantom)|pdfelement|nitro|wondershare|acrobat (?:pro|dc)|pdf-?xchange|pdfill|touchup/i

/** What of a PDF's make a reviewer may ask about, from its own records and its bytes. */
export async function pdfSignals(pdf: Pdf, bytes: Uint8Array): Promise<FileSignal[]> {
  const found: FileSignal[] = []
  const add = (kind: FileSignal['kind'], detail = '', page: number | null = null): number =>
    found.push({ kind, page, detail })
  const info = new Map<string, unknown>(Object.entries((await pdf.getMetadata()).info))
  const makers = [info.get('Creator'), info.get('Producer')].filter((name) => typeof name === 'string')
  const maker = (pattern: RegExp): string | undefined =>
    makers.find((name) => pattern.test(name))?.slice(0, 60)
  for (const [kind, pattern] of [
    ['picture-editor', pictures],
    ['pdf-editor', editors],
    ['office-program', office],
  ] as const) {
    const name = maker(pattern)
    if (name !== undefined) add(kind, name)
  }
  const [made, changed] = [info.get('CreationDate'), info.get('ModDate')].map(dayIn)
  if (made && changed && changed > made) add('changed-later', `${made} → ${changed}`)
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const signatures = signedTo(raw)
  // A signature is put behind the end, as on every digital fapiao: that is how it is meant.
  const saves =
    (raw.match(/startxref\s+\d+\s+%%EOF/g) ?? []).length -
    (info.get('IsLinearized') === true ? 1 : 0) -
    signatures.length
  if (saves > 1) add('saved-again', String(saves - 1))
  const last = Math.max(...signatures)
  if (signatures.length > 0 && raw.slice(last).trim() !== '') add('added-after-signing')
  const fonts = twice(
    [...raw.matchAll(/\/BaseFont\s*\/([A-Z]{6}\+[^\s/<>[\]()]{1,80})/g)].map(([, name]) => name ?? ''),
  )
  if (fonts !== null) add('font-twice', fonts)
  for (let number = 1; number <= Math.min(pdf.numPages, 20); number += 1) {
    const notes = await (await pdf.getPage(number)).getAnnotations()
    const marks = notes.filter(({ subtype }) => !['Link', 'Widget', 'Popup'].includes(String(subtype)))
    if (marks.length > 0) add('annotations', String(marks.length), number)
  }
  if (await pdf.getAttachments()) add('attachments')
  return found
}

/** Where the bytes end that each signature stands for. */
function signedTo(raw: string): number[] {
  const ranges = raw.matchAll(/\/ByteRange\s*\[\s*\d{1,10}\s+\d{1,10}\s+(\d{1,10})\s+(\d{1,10})\s*\]/g)
  return [...ranges]
    .map(([, from, length]) => Number(from) + Number(length))
    .filter((end) => end <= raw.length)
}

/** `D:20261130065009Z` → `2026-11-30`. */
function dayIn(date: unknown): string | null {
  const day = typeof date === 'string' ? /^D:(\d{4})(\d\d)(\d\d)/.exec(date) : null
  return day ? `${day[1]}-${day[2]}-${day[3]}` : null
}

/** The same font under two marks was put in at two times. */
function twice(names: readonly string[]): string | null {
  const marks = new Map<string, Set<string>>()
  for (const name of names) {
    const font = name.slice(7)
    marks.set(font, (marks.get(font) ?? new Set()).add(name.slice(0, 6)))
  }
  return [...marks].find(([, each]) => each.size > 1)?.[0] ?? null
}
