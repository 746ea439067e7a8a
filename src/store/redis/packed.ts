import { promisify } from 'node:util'
import { deflateRaw, inflateRawSync } from 'node:zlib'

const deflate = promisify(deflateRaw)

/** Stands before what is packed; what is not packed is JSON and begins with a bracket. */
const mark = 1

export const isPacked = (plain: Buffer): boolean => plain[0] === mark

export async function pack(plain: string | Buffer): Promise<Buffer> {
  return Buffer.concat([Buffer.of(mark), await deflate(plain)])
}

/** What was stored, packed or not. */
export function readStored(plain: Buffer): unknown {
  const text = isPacked(plain) ? inflateRawSync(plain.subarray(1)) : plain
  return JSON.parse(text.toString('utf8'))
}
