import type { FileSignal } from '../../core/evidence/document-text.ts'

const editors =
  /Adobe Photoshop[^\0"<]{0,20}|GIMP[^\0"<]{0,12}|Pixelmator[^\0"<]{0,10}|Snapseed[^\0"<]{0,8}|PicsArt|美图秀秀|Meitu[^\0"<]{0,8}|Canva\b/i
const camera = /Exif\0\0[^]{0,2000}?(?:Apple|HUAWEI|Xiaomi|samsung|OPPO|vivo|HONOR|Canon|NIKON|SONY|Google)/
/** The screens of telephones and computers that sellers use, the shorter side first. */
const phones = [720, 750, 828, 1080, 1125, 1170, 1179, 1206, 1220, 1242, 1264, 1284, 1290, 1320, 1440]
const desktops = [
  '768x1366',
  '900x1440',
  '900x1600',
  '1050x1680',
  '1080x1920',
  '1200x1920',
  '1440x2560',
  '1600x2560',
  '2160x3840',
]

/** What of a picture's make a reviewer may ask about. */
export function imageSignals(
  bytes: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
): FileSignal[] {
  const found: FileSignal[] = []
  const head = headOf(bytes)
  const editor = editors.exec(head)?.[0]
  if (editor !== undefined) found.push({ kind: 'picture-editor', page: null, detail: editor.trim() })
  const [short, long] = [Math.min(width, height), Math.max(width, height)]
  const isPng = head.startsWith('\x89PNG')
  const isScreen = desktops.includes(`${short}x${long}`) || (phones.includes(short) && long / short > 1.7)
  if (isScreen && !camera.test(head))
    found.push({ kind: 'screenshot', page: null, detail: `${width}×${height}${isPng ? ' PNG' : ''}` })
  return found
}

/** A camera wrote down that it took it. */
export const isPhoto = (bytes: Uint8Array): boolean => camera.test(headOf(bytes))

const headOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 131_072)).toString('latin1')
