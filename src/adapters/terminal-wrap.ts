import stringWidth from 'fast-string-width'

/** May not begin a line: 。 ， ) and their like. They hang on to what stands before them. */
const closing = /^[\p{Pe}\p{Pf}、。，．：；？！…—～%‰°℃,.:;?!'"]+$/u
/** Breaks are allowed around wide characters and after spaces, never inside a word, a date or an ASIN. */
const pieces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]|[ \t]+|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]+/gu
const opening = /[\p{Ps}\p{Pi}]$/u

/** The text broken into rows of at most `columns`, Chinese counted double; each paragraph keeps its indent. */
export function wrap(text: string, columns: number): string {
  const width = Math.max(columns, 8)
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => (stringWidth(line) <= width ? line : wrapLine(line, width)))
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const hang = hangOf(line, width)
  const rows: string[] = []
  let row = ''
  for (const unit of unitsOf(line)) {
    if (row.trim() !== '' && stringWidth(row) + stringWidth(unit.trimEnd()) > width) {
      rows.push(row.trimEnd())
      row = hang
    }
    row = row.trim() === '' && unit.trim() === '' && rows.length > 0 ? row : row + unit
    while (stringWidth(row.trimEnd()) > width) {
      const cut = fitting(row, width)
      rows.push(row.slice(0, cut))
      row = hang + row.slice(cut)
    }
  }
  return [...rows, row.trimEnd()].filter((each, i) => i < rows.length || each.trim() !== '').join('\n')
}

/** Continuation rows of "1) …", "- …" or an indented line start under its text. */
function hangOf(line: string, width: number): string {
  const lead = /^\s*(?:\d{1,2}[).] |[-*•·] )?/.exec(line)?.[0] ?? ''
  const columns = stringWidth(lead)
  return columns <= width / 4 ? ' '.repeat(columns) : ''
}

function unitsOf(line: string): string[] {
  const units: string[] = []
  for (const piece of line.match(pieces) ?? []) {
    const last = units.at(-1)
    const glued = last !== undefined && ((closing.test(piece) && last.trim() !== '') || opening.test(last))
    if (glued) units[units.length - 1] = last + piece
    else units.push(piece)
  }
  return units
}

/** How many characters of an overlong word fit into the width; always at least one. */
function fitting(row: string, width: number): number {
  let cut = 0
  let columns = 0
  for (const character of row) {
    columns += stringWidth(character)
    if (columns > width && cut > 0) break
    cut += character.length
  }
  return cut
}
