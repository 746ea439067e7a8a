import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { decodeText } from './decode-text.ts'
import { maxFileBytes } from './limits.ts'

/** The largest text that is read, in bytes. */
export const maxTextBytes = 1_000_000

/** A file as a seller gave it, with its very bytes where they can be kept: there are some, and not too many. */
export interface GivenFile extends TextFile {
  readonly bytes: Uint8Array | null
}

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

/** Reads a file whole, up to what is kept of one; its text where it is short enough to be read. */
export async function readGiven(path: string): Promise<GivenFile> {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) throw new Error(`${path} is a folder`)
    const name = basename(path)
    if (stat.size > maxFileBytes) return { name, size: stat.size, text: null, bytes: null }
    const { size, bytes } = bytesIn(file, maxFileBytes)
    const text = bytes === null || size > maxTextBytes ? null : decodeText(bytes)
    return { name, size, text, bytes: size === 0 ? null : bytes }
  } finally {
    closeSync(file)
  }
}

/** What a descriptor holds; a pipe tells no size before its end. */
function textIn(file: number): { size: number; text: string | null } {
  const { size, bytes } = bytesIn(file, maxTextBytes)
  return { size, text: bytes && decodeText(bytes) }
}

/** Null where there is more than that, of which no more is read. */
function bytesIn(file: number, most: number): { size: number; bytes: Uint8Array | null } {
  const held: Uint8Array[] = []
  let size = 0
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536)
    const count = readSync(file, chunk)
    if (count === 0) return { size, bytes: Buffer.concat(held) }
    size += count
    if (size > most) return { size, bytes: null }
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
