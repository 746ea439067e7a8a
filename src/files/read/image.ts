import { decode as decodeJpeg } from 'jpeg-js'
import { PNG } from 'pngjs'
import type { ReadFailure } from '../../core/evidence/document-text.ts'
import { limits } from './limits.ts'
import { type Picture, quarterTurned } from './ocr/picture.ts'

/** A JPEG or a PNG with how it was held, or why it cannot be opened. Its size is asked before a pixel is unpacked. */
export function openImage(bytes: Uint8Array): Picture | ReadFailure {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isPng = buffer[0] === 0x89
  const size = isPng ? sizeOfPng(buffer) : sizeOfJpeg(buffer)
  if (size === null) return 'damaged'
  if (size.width * size.height > limits.pixels) return 'too-many-pixels'
  try {
    if (isPng) return opaque(PNG.sync.read(buffer))
    const found = decodeJpeg(buffer, { useTArray: true, tolerantDecoding: true, maxMemoryUsageInMB: 700 })
    return quarterTurned(opaque(found), quartersOf(buffer))
  } catch {
    return 'damaged'
  }
}

interface Size {
  readonly width: number
  readonly height: number
}

const sizeOfPng = (bytes: Buffer): Size | null =>
  bytes.length < 24 ? null : { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }

/** In a JPEG the size stands in the frame's own segment, after others of any length. */
function sizeOfJpeg(bytes: Buffer): Size | null {
  for (const { mark, at } of segmentsOf(bytes))
    if (mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark) && at + 9 <= bytes.length)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
  return null
}

function* segmentsOf(bytes: Buffer): Generator<{ mark: number; at: number }> {
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const mark = bytes[at + 1] ?? 0
    if (mark === 0xda) return
    if (mark === 0xff) at += 1
    else {
      yield { mark, at }
      at += 2 + bytes.readUInt16BE(at + 2)
    }
  }
}

const orientationTag = 0x112

/** By how many quarters a camera says that its picture must be turned. */
function quartersOf(bytes: Buffer): number {
  for (const { mark, at } of segmentsOf(bytes)) {
    if (mark !== 0xe1 || bytes.toString('latin1', at + 4, at + 8) !== 'Exif') continue
    const tiff = bytes.subarray(at + 10, at + 2 + bytes.readUInt16BE(at + 2))
    if (tiff.length < 14) return 0
    const isLittle = tiff[0] === 0x49
    const two = (from: number): number =>
      from + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(from) : tiff.readUInt16BE(from)
    const start = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
    for (let entry = 0; entry < Math.min(two(start), 64); entry += 1) {
      const from = start + 2 + entry * 12
      if (two(from) === orientationTag) return { 3: 2, 6: 1, 8: 3 }[two(from + 8)] ?? 0
    }
  }
  return 0
}

/** Without its transparency, as if it lay on white paper. */
function opaque({ width, height, data }: Size & { readonly data: Uint8Array }): Picture {
  const count = width * height
  const to = new Uint8Array(count * 3)
  for (let i = 0; i < count; i += 1) {
    const share = (data[i * 4 + 3] ?? 255) / 255
    for (let c = 0; c < 3; c += 1)
      to[i * 3 + c] = Math.round((data[i * 4 + c] ?? 0) * share + 255 * (1 - share))
  }
  return { width, height, data: to }
}
