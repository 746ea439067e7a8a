import type { Box } from '../../../core/evidence/document-text.ts'
import type { Networks, Values } from './engine.ts'
import { type Picture, scaled } from './picture.ts'

/** A run of writing: its place, and how it leans, in radians. */
export interface Run {
  readonly box: Box
  readonly lean: number
}

const step = 32 // the network halves five times
const isWriting = 0.3
const isSure = 0.5
const grow = 1.6 // the network marks the heart of a run; this much of its area over its edge lies around it
const least = 3

const mean = [0.485, 0.456, 0.406]
const spread = [0.229, 0.224, 0.225]

/** Where there is writing, in the picture's own pixels. It is looked at no larger than `longest` on its longer side. */
export async function findRuns(networks: Networks, picture: Picture, longest: number): Promise<Run[]> {
  const share = Math.min(1, longest / Math.max(picture.width, picture.height))
  const width = Math.max(step, Math.round((picture.width * share) / step) * step)
  const height = Math.max(step, Math.round((picture.height * share) / step) * step)
  const whole = { x: 0, y: 0, w: picture.width, h: picture.height }
  const small = scaled(picture, whole, width, height)
  const { data } = await networks.detect(toValues(small))
  const [sx, sy] = [picture.width / width, picture.height / height]
  return islands(data, width, height)
    .map(({ left, top, right, bottom, lean }) => {
      const [w, h] = [right - left + 1, bottom - top + 1]
      const edge = (w * h * grow) / (2 * (w + h))
      const x = Math.max(0, left - edge) * sx
      const y = Math.max(0, top - edge) * sy
      return {
        lean,
        box: {
          x,
          y,
          w: Math.min(picture.width, (right + 1 + edge) * sx) - x,
          h: Math.min(picture.height, (bottom + 1 + edge) * sy) - y,
        },
      }
    })
    .filter(({ box }) => box.w >= 4 && box.h >= 4)
}

function toValues({ data, width, height }: Picture): Values {
  const plane = width * height
  const values = new Float32Array(plane * 3)
  for (let i = 0; i < plane; i += 1)
    for (let c = 0; c < 3; c += 1)
      // It was taught on pictures whose blue comes first.
      values[c * plane + i] = ((data[i * 3 + 2 - c] ?? 0) / 255 - (mean[c] ?? 0)) / (spread[c] ?? 1)
  return { data: values, shape: [1, 3, height, width] }
}

interface Island {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly lean: number
}

/** The connected parts of what is writing. */
function islands(map: Float32Array, width: number, height: number): Island[] {
  const seen = new Uint8Array(width * height)
  const stack: number[] = []
  const found: Island[] = []
  for (let start = 0; start < map.length; start += 1) {
    if (seen[start] === 1 || (map[start] ?? 0) <= isWriting) continue
    let [left, right, top, bottom] = [width, 0, height, 0]
    let [sum, count, sumX, sumY, sumXX, sumXY] = [0, 0, 0, 0, 0, 0]
    seen[start] = 1
    stack.push(start)
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      sum += map[at] ?? 0
      count += 1
      sumX += x
      sumY += y
      sumXX += x * x
      sumXY += x * y
      for (let dy = -1; dy <= 1; dy += 1)
        for (let dx = -1; dx <= 1; dx += 1) {
          const [nx, ny] = [x + dx, y + dy]
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue
          const next = ny * width + nx
          if (seen[next] === 1 || (map[next] ?? 0) <= isWriting) continue
          seen[next] = 1
          stack.push(next)
        }
    }
    const isSmall = right - left + 1 < least || bottom - top + 1 < least
    if (isSmall || sum / count < isSure) continue
    const across = sumXX - (sumX * sumX) / count
    const lean = across > 0 ? Math.atan((sumXY - (sumX * sumY) / count) / across) : 0
    found.push({ left, top, right, bottom, lean })
  }
  return found
}
