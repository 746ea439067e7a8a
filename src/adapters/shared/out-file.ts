import { createHash } from 'node:crypto'
import type { Outgoing, ReadyFile } from '../../ports.ts'

export const bytesOf = ({ bytes, text }: ReadyFile): Uint8Array => bytes ?? Buffer.from(text, 'utf8')

/** The same for the same message and files, by which a sending that is tried again is known. */
export function fingerprint({ files, ...message }: Outgoing): string {
  const hash = createHash('sha256').update(JSON.stringify(message))
  for (const file of files) hash.update(`\0${file.name}\0`).update(bytesOf(file))
  return hash.digest('base64')
}
