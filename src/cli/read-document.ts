import { plainText } from '../core/evidence/document-text.ts'
import { failureWords } from '../core/evidence/reading-words.ts'
import { maxFileBytes } from '../files/limits.ts'
import { createReader } from '../files/read/reader.ts'
import type { Io } from './io.ts'
import { readBytes } from './read-bytes.ts'
import type { Input } from './read-input.ts'

/** The text of a PDF, a Word file or a picture, or why there is none; what is a text after all stays as it was given. */
export async function readDocument(given: Input, io: Io): Promise<Input> {
  const { file } = given
  const read = await createReader().read(await readBytes(file, io, maxFileBytes))
  if (read.kind === 'text') return given
  const text = plainText(read)
  return text.trim() === ''
    ? { file, text: null, problem: `${file}: ${failureWords(read.failure ?? 'no-text').en}` }
    : { file, text }
}
