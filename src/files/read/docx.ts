import mammoth from 'mammoth'
import type { TextPage } from '../../core/evidence/document-text.ts'
import { linesOfText } from './plain.ts'

/** The text of a Word file: a row of a table is a line, and its cells stand two spaces apart. */
export async function readDocx(bytes: Uint8Array): Promise<TextPage> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  )
  return linesOfText(textOf(value), 1)
}

/** The maker of this HTML is known, so it has no surprises: no scripts, no comments, and every tag is closed. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(?:td|th)[^>]*>(.*?)<\/(?:td|th)>/gs, (_, cell: string) => `${inOneLine(cell)}  `)
    .replaceAll(/<br\s*\/?>|<\/(?:p|h\d|li|tr|table)>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
}

const inOneLine = (cell: string): string =>
  cell
    .replaceAll(/<\/p>|<br\s*\/?>/g, ' ')
    .replaceAll(/<[^>]*>/g, '')
    .trim()

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}
