import { wrapped } from './wrap.ts'

/** What is drawn, and how high it is. */
export interface Drawn {
  readonly svg: string
  readonly height: number
}

export type Look = 'plain' | 'bold' | 'italic' | 'mono'
export interface Styled {
  readonly text: string
  readonly look: Look
}

export const size = 14
const leading = 20

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const round = (value: number): string => String(Math.round(value * 10) / 10)

export const box = (x: number, y: number, width: number, height: number, style: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${style}/>`

export const words = (x: number, y: number, text: string, kind: string, more = ''): string =>
  `<text x="${round(x)}" y="${round(y)}" class="${kind}"${more}>${escaped(text)}</text>`

/** Lines of a message, wrapped to a width, from `y` downwards; an empty line is half as high. */
export function paragraph(lines: readonly Styled[], x: number, y: number, width: number): Drawn {
  const out: string[] = []
  let at = y
  for (const { text, look } of lines) {
    if (text.trim() === '') {
      at += leading / 2
      continue
    }
    for (const line of wrapped(text, look === 'bold' ? size * 1.05 : size, width)) {
      at += leading
      out.push(words(x + line.indent, at - 5, line.text, look))
    }
  }
  return { svg: out.join('\n'), height: at - y }
}

/** The whole picture. */
export function picture(width: number, height: number, title: string, ground: string, parts: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}" role="img">
<title>${escaped(title)}</title>
<style>
text { font: ${size}px -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; fill: #1c1d1f; }
.bold, .name { font-weight: bold; } .italic { font-style: italic; fill: #55585c; } .mono { font-family: monospace; }
.button { font-size: 13px; text-anchor: middle; } .small { font-size: 11px; fill: #6b6f75; } .light { fill: #fff; }
</style>
${box(0, 0, width, height, `fill="${ground}"`)}
${parts}
</svg>
`
}
