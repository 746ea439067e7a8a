import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { decodeText } from './decode-text.ts'

/** The largest text that is read, in bytes. */
export const maxTextBytes = 1_000_000

/** A file as it was given. `text` is null for one that is empty, too large or no text. */
export interface TextFile {
  readonly name: string
  readonly size: number
  readonly text: string | null
}

/** Reads a file of text in any usual encoding. Rejects only where there is no such file. */
export async function readText(path: string): Promise<TextFile> {
  const file = await open(path)
  try {
    const stat = await file.stat()
    if (stat.isDirectory()) throw new Error(`${path} is a folder`)
    const name = basename(path)
    if (stat.size > maxTextBytes) return { name, size: stat.size, text: null }
    return { name, ...(await textOf(file.createReadStream({ autoClose: false }))) }
  } finally {
    await file.close()
  }
}

/** Reads a stream such as standard input, and stops where it turns out to be too large. */
export async function textOf(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ size: number; text: string | null }> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > maxTextBytes) return { size, text: null }
    held.push(chunk)
  }
  return { size, text: decodeText(Buffer.concat(held)) }
}
