import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
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

/**
 * Reads a file of text in any usual encoding. Rejects only where there is no such file. Reads at once and by descriptor:
 * a stream of a file costs a short command more than its work.
 */
export async function readText(path: string): Promise<TextFile> {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new Error(`${path} is a folder`)
    const name = basename(path)
    if (stat.size > maxTextBytes) return { name, size: stat.size, text: null }
    return { name, ...textIn(file) }
  } finally {
    closeSync(file)
  }
}

/** What a descriptor holds; a pipe tells no size before its end. */
function textIn(file: number): { size: number; text: string | null } {
  const held: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536)
    const count = readSync(file, chunk)
    if (count === 0) return { size, text: decodeText(Buffer.concat(held)) }
    size += count
    if (size > maxTextBytes) return { size, text: null }
    held.push(chunk.subarray(0, count))
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
