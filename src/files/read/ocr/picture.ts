import type { Box } from '../../../core/evidence/document-text.ts'

/** Colours of a picture, three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/**
 * A part of a picture in another size. Shrinking takes the mean of what falls together, because a thin stroke must not be lost;
 * growing blends neighbours.
 */
export function scaled(from: Picture, part: Box, width: number, height: number): Picture {
  const columns = spans(part.x, part.w / width, width, from.width)
  const rows = spans(part.y, part.h / height, height, from.height)
  const wide = new Float32Array(width * 3 * from.height)
  const first = rows.first.reduce((least, each) => Math.min(least, each), from.height - 1)
  const last = rows.first.reduce((most, each, i) => Math.max(most, each + (rows.count[i] ?? 1) - 1), 0)
  for (let y = first; y <= last; y += 1) blendRow(from, y, columns, wide, width)
  const data = new Uint8Array(width * height * 3)
  for (let y = 0; y < height; y += 1) blendColumn(wide, y, rows, data, width)
  return { width, height, data }
}

/** Which pixels each new one is made of, and by what share. */
interface Spans {
  readonly first: Int32Array
  readonly count: Int32Array
  readonly share: Float32Array
  readonly most: number
}

function spans(start: number, step: number, length: number, limit: number): Spans {
  const reach = Math.max(1, step) // the half-width of the triangle that weighs
  const most = Math.ceil(reach * 2) + 2
  const first = new Int32Array(length)
  const count = new Int32Array(length)
  const share = new Float32Array(length * most)
  for (let i = 0; i < length; i += 1) {
    const centre = start + (i + 0.5) * step - 0.5
    const from = Math.ceil(centre - reach)
    const to = Math.floor(centre + reach)
    const low = Math.min(Math.max(from, 0), limit - 1)
    first[i] = low
    let sum = 0
    for (let at = from; at <= to; at += 1) {
      const weight = Math.max(1 - Math.abs(at - centre) / reach, 0)
      const slot = i * most + Math.min(Math.max(at, low), limit - 1) - low
      share[slot] = (share[slot] ?? 0) + weight
      sum += weight
      count[i] = Math.max(count[i] ?? 0, Math.min(Math.max(at, low), limit - 1) - low + 1)
    }
    for (let k = 0; k < most; k += 1) share[i * most + k] = (share[i * most + k] ?? 0) / (sum || 1)
  }
  return { first, count, share, most }
}

function blendRow(
  from: Picture,
  y: number,
  { first, count, share, most }: Spans,
  to: Float32Array,
  width: number,
): void {
  const { data } = from
  for (let x = 0; x < width; x += 1) {
    let [r, g, b] = [0, 0, 0]
    let at = (y * from.width + (first[x] ?? 0)) * 3
    for (let k = 0; k < (count[x] ?? 0); k += 1, at += 3) {
      const weight = share[x * most + k] ?? 0
      r += (data[at] ?? 0) * weight
      g += (data[at + 1] ?? 0) * weight
      b += (data[at + 2] ?? 0) * weight
    }
    const target = (y * width + x) * 3
    to[target] = r
    to[target + 1] = g
    to[target + 2] = b
  }
}

function blendColumn(
  from: Float32Array,
  y: number,
  { first, count, share, most }: Spans,
  to: Uint8Array,
  width: number,
): void {
  const row = width * 3
  for (let x = 0; x < row; x += 1) {
    let sum = 0
    for (let k = 0; k < (count[y] ?? 0); k += 1)
      sum += (from[((first[y] ?? 0) + k) * row + x] ?? 0) * (share[y * most + k] ?? 0)
    to[y * row + x] = Math.round(sum)
  }
}

/** Turned by so many quarters, clockwise. */
export function quarterTurned(from: Picture, quarters: number): Picture {
  const turns = ((quarters % 4) + 4) % 4
  if (turns === 0) return from
  const { width: w, height: h } = from
  const [width, height] = turns === 2 ? [w, h] : [h, w]
  const data = new Uint8Array(from.data.length)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const [sx, sy] = turns === 1 ? [y, h - 1 - x] : turns === 2 ? [w - 1 - x, h - 1 - y] : [w - 1 - y, x]
      const source = (sy * w + sx) * 3
      const target = (y * width + x) * 3
      data[target] = from.data[source] ?? 0
      data[target + 1] = from.data[source + 1] ?? 0
      data[target + 2] = from.data[source + 2] ?? 0
    }
  return { width, height, data }
}

/** Turned about its middle by a small angle, in radians; what comes in from outside is white. */
export function turned(from: Picture, angle: number): Picture {
  const { width, height, data } = from
  const to = new Uint8Array(data.length).fill(255)
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const [cx, cy] = [width / 2, height / 2]
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const sx = cos * (x - cx) - sin * (y - cy) + cx
      const sy = sin * (x - cx) + cos * (y - cy) + cy
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)]
      if (x0 < 0 || y0 < 0 || x0 + 1 >= width || y0 + 1 >= height) continue
      const [fx, fy] = [sx - x0, sy - y0]
      const at = (y0 * width + x0) * 3
      const target = (y * width + x) * 3
      for (let c = 0; c < 3; c += 1) {
        const top = (data[at + c] ?? 0) * (1 - fx) + (data[at + 3 + c] ?? 0) * fx
        const low = at + width * 3 + c
        const bottom = (data[low] ?? 0) * (1 - fx) + (data[low + 3] ?? 0) * fx
        to[target + c] = Math.round(top * (1 - fy) + bottom * fy)
      }
    }
  }
  return { width, height, data: to }
}
