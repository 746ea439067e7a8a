import { createHash } from 'node:crypto'
import { type Portable, readPortable } from '../../core/export/portable.ts'
import { NewerSchema } from '../../core/schema-version.ts'
import { type Secret, openFile, sealFile } from './seal-file.ts'
import { Unopened } from './unopened.ts'

/** A case with the bytes of its files, in the order in which it lists them. */
export interface CaseFile {
  readonly portable: Portable
  readonly blobs: readonly Uint8Array[]
}

/** Four bytes with the length of the JSON, the JSON, then the files one behind the other. */
export async function sealCase({ portable, blobs }: CaseFile, secret: Secret): Promise<Buffer> {
  const json = Buffer.from(JSON.stringify(portable), 'utf8')
  const length = Buffer.alloc(4)
  length.writeUInt32BE(json.length)
  return sealFile(Buffer.concat([length, json, ...blobs]), secret)
}

/** Throws `Unopened` with the reason. */
export async function openCase(sealed: Uint8Array, words: string): Promise<CaseFile> {
  const plain = await openFile(sealed, words)
  try {
    const start = 4 + plain.readUInt32BE(0)
    const portable = readPortable(JSON.parse(plain.toString('utf8', 4, start)))
    let at = start
    const blobs = portable.files.map(({ size, sha256 }) => {
      const blob = plain.subarray(at, (at += size))
      if (createHash('sha256').update(blob).digest('hex') !== sha256) throw new Unopened('damaged')
      return blob
    })
    return { portable, blobs }
  } catch (error) {
    throw error instanceof NewerSchema ? new Unopened('newer') : new Unopened('damaged')
  }
}
