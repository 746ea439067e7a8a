import type { ReadFailure } from '../../core/evidence/document-text.ts'
import { decodeText } from '../decode-text.ts'

export type Kind = 'pdf' | 'docx' | 'image' | 'text' | 'mail'

export type Typed = { readonly kind: Kind } | { readonly failure: ReadFailure }

/** What a file is by its content; its name is never asked. */
export async function typeOf(bytes: Uint8Array): Promise<Typed> {
  if (bytes.length === 0) return { failure: 'empty' }
  // Loaded with the first file, because most chats bring none for a while.
  const { fileTypeFromBuffer } = await import('file-type')
  const found =
    (await fileTypeFromBuffer(bytes.subarray(0, 65_536)).catch(() => undefined)) ?? looksLike(bytes)
  const known = found && byEnd[found.ext]
  if (known) return known
  if (found?.ext === 'zip') return { kind: 'docx' } // what it holds is told by its directory
  if (found && !/^(?:text|message)\/|xml/.test(found.mime))
    return { failure: programs.has(found.ext) ? 'program' : 'not-a-document' }
  const text = decodeText(bytes)
  if (text === null) return { failure: 'not-a-document' }
  if (isInvoiceData(text)) return { failure: 'e-invoice-data' }
  return { kind: isMail(text) ? 'mail' : 'text' }
}

const byEnd: Readonly<Record<string, Typed>> = {
  pdf: { kind: 'pdf' },
  docx: { kind: 'docx' },
  jpg: { kind: 'image' },
  png: { kind: 'image' },
  docm: { failure: 'macro' },
  dotm: { failure: 'macro' },
  xlsm: { failure: 'macro' },
  pptm: { failure: 'macro' },
  heic: { failure: 'heic' },
  heif: { failure: 'heic' },
  avif: { failure: 'heic' },
  webp: { failure: 'other-picture' },
  gif: { failure: 'other-picture' },
  bmp: { failure: 'other-picture' },
  tif: { failure: 'other-picture' },
  cfb: { failure: 'old-office' },
  rtf: { failure: 'old-office' },
  doc: { failure: 'old-office' },
  xls: { failure: 'old-office' },
  xlsx: { failure: 'sheet' },
  ods: { failure: 'sheet' },
  odt: { failure: 'old-office' },
}

const programs = new Set([
  'exe',
  'elf',
  'macho',
  'class',
  'jar',
  'apk',
  'msi',
  'lnk',
  'wasm',
  'deb',
  'rpm',
  'sh',
])

/** A PDF may begin with a few bytes of something else. */
function looksLike(bytes: Uint8Array): { ext: string; mime: string } | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return { ext: 'pdf', mime: 'application/pdf' }
  return head.startsWith('#!') ? { ext: 'sh', mime: 'application/x-sh' } : undefined
}

/** A saved mail begins with fields, two of which every mail has. */
function isMail(text: string): boolean {
  const head = text.slice(0, 8000).split(/\r?\n\r?\n/)[0] ?? ''
  const fields = new Set([...head.matchAll(/^([\w-]+):/gm)].map(([, name]) => name?.toLowerCase()))
  return (
    fields.has('from') && (fields.has('mime-version') || fields.has('received') || fields.has('message-id'))
  )
}

/** The XML that comes with a digital fapiao; what stands in it is for programs. */
const isInvoiceData = (text: string): boolean =>
  /^\s*<\?xml/.test(text) &&
  /<(?:EInvoice|eInvoice|EInvoiceData|SellerInformation)\b/.test(text.slice(0, 20_000))
