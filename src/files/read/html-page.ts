import type { TextLine, TextPage } from '../../core/evidence/document-text.ts'

// A Word file says nothing of places. These are the ones a printer would give: in points, one letter as wide as another.
const letter = 6
const height = 10
const step = 17
const gap = 3 * letter
const mostLines = 3000

/** The maker of this HTML is known, so it has no surprises: no scripts, no comments, and every tag is closed. */
export function pageOfHtml(html: string): TextPage {
  const lines: TextLine[] = []
  let y = 0
  const put = (cells: readonly { text: string; x: number }[]): void => {
    const words = cells.flatMap(({ text, x }) =>
      text === '' ? [] : [{ text, box: { x, y, w: text.length * letter, h: height }, confidence: 1 }],
    )
    const last = words.at(-1)?.box
    if (last && lines.length < mostLines)
      lines.push({
        text: words.map(({ text }) => text).join('  '),
        box: { x: words[0]?.box.x ?? 0, y, w: last.x + last.w - (words[0]?.box.x ?? 0), h: height },
        confidence: 1,
        words,
      })
    y += step
  }
  for (const block of html.split(/(?=<table\b)|(?<=<\/table>)/)) {
    if (!block.startsWith('<table')) for (const text of linesIn(block)) put([{ text, x: 0 }])
    else for (const row of rowsOf(block)) put(row)
  }
  const width = Math.max(1, ...lines.map(({ box }) => box.x + box.w))
  return { number: 1, width, height: Math.max(1, y), source: 'text', lines }
}

/** Each row of a table as lines of cells, every column as wide as its longest line. */
function rowsOf(table: string): { text: string; x: number }[][] {
  const rows = table.split(/<\/tr>/).map((row) =>
    [...row.matchAll(/<(?:td|th)\b([^>]*)>(.*?)<\/(?:td|th)>/gs)].flatMap(
      ([, attributes = '', cell = '']) => {
        const span = Math.min(50, Number(/colspan="(\d+)"/.exec(attributes)?.[1] ?? 1))
        return [
          { lines: linesIn(cell), span },
          ...Array.from({ length: span - 1 }, () => ({ lines: [], span: 1 })),
        ]
      },
    ),
  )
  const count = Math.max(0, ...rows.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(
      0,
      ...rows.map((row) =>
        row[i]?.span === 1 ? Math.max(0, ...row[i].lines.map(({ length }) => length)) : 0,
      ),
    ),
  )
  const lefts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + width * letter + gap, 0))
  return rows.flatMap((row) =>
    Array.from({ length: Math.max(0, ...row.map(({ lines }) => lines.length)) }, (_, line) =>
      row.map(({ lines }, i) => ({ text: lines[line] ?? '', x: lefts[i] ?? 0 })),
    ),
  )
}

const linesIn = (html: string): string[] =>
  html
    .split(/<br\s*\/?>|<\/(?:p|h\d|li|tr|table)>/)
    .map((line) =>
      line
        .replaceAll(/<[^>]*>/g, '')
        .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name: string) => entities[name] ?? '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
}
