import { encode } from 'jpeg-js'
import type { Box } from '../../core/evidence/document-text.ts'
import type { BlackenTask } from './child.ts'
import { framed } from './frames.ts'
import { openImage } from './image.ts'
import type { Picture } from './ocr/picture.ts'
import { openPdf, pictureOf } from './pdf.ts'

const quality = 80

/** Each page as a new JPEG in which what the bars cover is gone, pixel by pixel; an empty piece where there is no picture. */
export async function blacken(bytes: Uint8Array, bars: BlackenTask['bars']): Promise<Uint8Array> {
  const isPdf = Buffer.from(bytes.subarray(0, 1024)).toString('latin1').includes('%PDF-')
  const pdf = isPdf ? await openPdf(bytes) : null
  const pieces: Uint8Array[] = []
  for (const { page, boxes } of bars) {
    const found =
      pdf === null ? openImage(bytes) : typeof pdf === 'string' ? null : await pictureOf(pdf, page)
    if (found === null || typeof found === 'string') pieces.push(new Uint8Array())
    else {
      for (const box of boxes) paint(found, box)
      pieces.push(jpegOf(found))
    }
  }
  return framed(pieces)
}

function paint({ width, height, data }: Picture, { x, y, w, h }: Box): void {
  const [left, right] = [Math.max(0, Math.floor(x)), Math.min(width, Math.ceil(x + w))]
  const [top, bottom] = [Math.max(0, Math.floor(y)), Math.min(height, Math.ceil(y + h))]
  for (let row = top; row < bottom; row += 1)
    data.fill(0, (row * width + left) * 3, (row * width + right) * 3)
}

function jpegOf({ width, height, data }: Picture): Uint8Array {
  const full = new Uint8Array(width * height * 4).fill(255)
  for (let i = 0; i < width * height; i += 1)
    for (let c = 0; c < 3; c += 1) full[i * 4 + c] = data[i * 3 + c] ?? 0
  return encode({ width, height, data: full }, quality).data
}
