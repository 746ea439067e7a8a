import { readFile, stat } from 'node:fs/promises'
import type { Io } from './io.ts'
import { bytesOf } from './read-input.ts'

/** The bytes of a file, or of standard input for `-`. Of more than the most it is no more than that it is too much. */
export async function readBytes(file: string, io: Io, most = Number.MAX_SAFE_INTEGER): Promise<Uint8Array> {
  if (file === '-') return upTo(most, bytesOf(io))
  const { size } = await stat(file)
  return size > most ? new Uint8Array(most + 1) : readFile(file)
}

async function upTo(most: number, stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    held.push(chunk)
    size += chunk.length
    if (size > most) break
  }
  return Buffer.concat(held)
}
