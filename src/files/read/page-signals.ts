import type { FileSignal, TextPage } from '../../core/evidence/document-text.ts'

/** Words of a window or of a telephone's top line, as in `https://` and `14:32 5G 85%`. */
const screen =
  /https?:\/\/|\b(?:[01]?\d|2[0-3]):[0-5]\d\b.{0,24}(?:[45]G|LTE|\d{1,3}%)|文件\(F\)|^(?:微信|WeChat|相册|Photos)$/m
const nearEdge = 2 // pixels
const cutLines = 3

/** What the recognised page itself shows: writing that runs over the edge, or the frame of a screen. */
export function pageSignals({ number, width, height, lines }: TextPage, isPhoto: boolean): FileSignal[] {
  const found: FileSignal[] = []
  const cut = lines.filter(
    ({ box }) =>
      box.x <= nearEdge ||
      box.y <= nearEdge ||
      box.x + box.w >= width - nearEdge ||
      box.y + box.h >= height - nearEdge,
  )
  if (cut.length >= cutLines) found.push({ kind: 'cropped', page: number, detail: String(cut.length) })
  if (lines.some(({ text }) => screen.test(text)))
    found.push({ kind: isPhoto ? 'photographed-screen' : 'screenshot', page: number, detail: '' })
  return found
}
