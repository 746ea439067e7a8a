import mammoth from 'mammoth'
import type { TextPage } from '../../core/evidence/document-text.ts'
import { pageOfHtml } from './html-page.ts'

/** The text of a Word file, its tables laid out as they would be printed. */
export async function readDocx(bytes: Uint8Array): Promise<TextPage> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  )
  return pageOfHtml(value)
}
