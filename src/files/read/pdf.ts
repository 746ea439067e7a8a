import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { Box, ReadFailure, TextPage } from '../../core/evidence/document-text.ts'
import { type Piece, toLines } from './lines.ts'
import { limits } from './limits.ts'
import type { Picture } from './ocr/picture.ts'

export type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Pdf['getPage']>>

/** Opened, or why it cannot be. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf | ReadFailure> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), {
      disableFontFace: true,
      useSystemFonts: false,
      maxImageSize: limits.pixels,
      verbosity: 0,
    })
  } catch (error) {
    return error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'damaged'
  }
}

export interface PdfPage {
  readonly page: TextPage
  /** What is drawn too small to be read, or not at all. */
  readonly hidden: number
  /** The share of the page that its largest picture covers. */
  readonly picture: number
}

const tiny = 2.5 // points

export async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  const page = await pdf.getPage(number)
  const { transform, width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const pieces: Piece[] = []
  let hidden = 0
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue
    const box = placeOf(item.transform as number[], transform as number[], item.width, item.height)
    if (box.h < tiny) hidden += item.str.length
    else pieces.push({ text: item.str, box, confidence: 1 })
  }
  const drawn = await drawnOn(page, width * height)
  page.cleanup()
  return {
    page: { number, width, height, source: 'text', lines: toLines(pieces) },
    hidden: hidden + drawn.hidden,
    picture: drawn.picture,
  }
}

/** From the left and the top, whichever way the page is turned; letters stand a fifth of their height below their line. */
function placeOf(item: readonly number[], view: readonly number[], width: number, height: number): Box {
  const [a = 1, b = 0, , , e = 0, f = 0] = item
  const [va = 1, vb = 0, vc = 0, vd = -1, ve = 0, vf = 0] = view
  const size = Math.hypot(a, b) || 1
  const [ux, uy] = [a / size, b / size]
  const point = (x: number, y: number): [number, number] => [va * x + vc * y + ve, vb * x + vd * y + vf]
  const tall = height || size
  const corners = [-0.2, 0.8].flatMap((up) =>
    [0, width].map((along) => point(e + ux * along - uy * tall * up, f + uy * along + ux * tall * up)),
  )
  const xs = corners.map(([x]) => x)
  const ys = corners.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y }
}

type Numbers = readonly number[]

/** Walks through what a page draws: how much writing is invisible or white, and how large its largest picture is. */
async function drawnOn(page: Page, area: number): Promise<{ hidden: number; picture: number }> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  let [hidden, picture, mode, scale] = [0, 0, 0, 1]
  const kept: number[] = []
  for (const [i, op] of fnArray.entries()) {
    const args: unknown = argsArray[i]
    if (op === OPS.save) kept.push(scale)
    else if (op === OPS.restore) scale = kept.pop() ?? 1
    else if (op === OPS.transform) scale *= areaOf(args as Numbers)
    else if (op === OPS.paintImageXObject) picture = Math.max(picture, scale / area)
    else if (op === OPS.setTextRenderingMode) mode = (args as Numbers)[0] ?? 0
    else if (op === OPS.showText && mode === 3) hidden += (args as [unknown[]])[0].length
  }
  return { hidden, picture: Math.min(1, picture) }
}

const areaOf = ([a = 1, b = 0, c = 0, d = 1]: Numbers): number => Math.abs(a * d - b * c)

/** The largest picture of a page in its own pixels, which on a scanned page is the page. */
export async function pictureOf(pdf: Pdf, number: number): Promise<Picture | null> {
  const { OPS } = await getResolvedPDFJS()
  const page = await pdf.getPage(number)
  const { fnArray, argsArray } = await page.getOperatorList()
  let best: Raw | null = null
  for (const [i, op] of fnArray.entries()) {
    if (op !== OPS.paintImageXObject) continue
    const name = String((argsArray[i] as unknown[])[0])
    const raw = await loaded(page, name)
    if (raw && raw.width * raw.height > (best ? best.width * best.height : 0)) best = raw
  }
  return best && coloured(best)
}

interface Raw {
  readonly width: number
  readonly height: number
  readonly kind: number
  readonly data: Uint8Array | Uint8ClampedArray
}

function loaded(page: Page, name: string): Promise<Raw | null> {
  const store = name.startsWith('g_') ? page.commonObjs : page.objs
  return new Promise((resolve) => {
    store.get(name, (found: Partial<Raw> | null) => {
      const isWhole = found?.data && found.width && found.height && found.kind
      resolve(isWhole ? (found as Raw) : null)
    })
  })
}

/** One bit a pixel, three bytes or four, as the reader of PDF gives them. */
function coloured({ width, height, kind, data }: Raw): Picture | null {
  const count = width * height
  if (kind === 2) return { width, height, data: new Uint8Array(data) }
  const to = new Uint8Array(count * 3)
  if (kind === 3) {
    for (let i = 0; i < count; i += 1) for (let c = 0; c < 3; c += 1) to[i * 3 + c] = data[i * 4 + c] ?? 0
    return { width, height, data: to }
  }
  if (kind !== 1) return null
  const row = Math.ceil(width / 8)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const isLight = ((data[y * row + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1
      to.fill(isLight === 1 ? 255 : 0, (y * width + x) * 3, (y * width + x) * 3 + 3)
    }
  return { width, height, data: to }
}
