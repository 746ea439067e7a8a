import { type ZipFile, fromBuffer } from 'yauzl'
import type { ReadFailure } from '../../core/evidence/document-text.ts'
import { limits } from './limits.ts'

/** Looks through the directory of an archive before a byte of it is unpacked; null for a document that may be read. */
export async function refusalOf(bytes: Uint8Array): Promise<ReadFailure | null> {
  const found = await directoryOf(bytes).catch(() => null)
  if (found === null) return 'damaged'
  const { names, unpacked, isTooMuch, isEncrypted } = found
  if (isTooMuch || unpacked > limits.unpackedBytes || unpacked > bytes.length * limits.unpackedRatio)
    return 'bomb'
  if (isEncrypted) return 'encrypted'
  if (names.some((name) => /vbaProject|\/vba/i.test(name))) return 'macro'
  if (names.some((name) => name.startsWith('xl/'))) return 'sheet'
  if (names.some((name) => name.toLowerCase() === 'ofd.xml')) return 'e-invoice-data'
  return names.includes('word/document.xml') ? null : 'not-a-document'
}

interface Directory {
  readonly names: string[]
  readonly unpacked: number
  readonly isTooMuch: boolean
  readonly isEncrypted: boolean
}

async function directoryOf(bytes: Uint8Array): Promise<Directory> {
  const zip = await open(bytes)
  const names: string[] = []
  let unpacked = 0
  let isEncrypted = false
  return new Promise((resolve, reject) => {
    const end = (isTooMuch: boolean): void => resolve({ names, unpacked, isTooMuch, isEncrypted })
    if (zip.entryCount > limits.entries) return end(true)
    zip.on('entry', (entry) => {
      names.push(entry.fileName)
      unpacked += entry.uncompressedSize
      isEncrypted ||= entry.isEncrypted()
      if (unpacked > limits.unpackedBytes) end(true)
      else zip.readEntry()
    })
    zip.on('end', () => end(false))
    zip.on('error', reject)
    zip.readEntry()
  })
}

const open = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    )
  })
