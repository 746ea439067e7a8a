/** How wide a character is, in parts of the size of its letters, a little more than in common sans-serif fonts. */
function widthOf(char: string): number {
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFFEF“”…▰▱☐☑⏳]/u.test(char)) return 1
  if (/[iljtfrI.,:;|!'’()[\]/ ·-]/.test(char)) return 0.34
  if (/[mwMW@%]/.test(char)) return 0.92
  return /[A-Z&]/.test(char) ? 0.72 : 0.58
}

export const widthIn = (text: string, size: number): number =>
  Array.from(text).reduce((sum, char) => sum + widthOf(char), 0) * size

/** A word with what follows it, or one Chinese character with the marks that must not begin a line. */
const unit =
  /[“（《「]*(?:[\u2E80-\u9FFF\uFF00-\uFFEF]|[^\s“（《「\u2E80-\u9FFF\uFF00-\uFFEF]+)[，。；：、？！）”》」…]*\s*/gu

export interface Line {
  readonly text: string
  /** How far it is set in. */
  readonly indent: number
}

/** One line of a message in the lines that it takes; what is set in stays so. */
export function wrapped(line: string, size: number, width: number): Line[] {
  const indent = widthIn(/^ */.exec(line)?.[0] ?? '', size)
  const lines = ['']
  for (const [part] of line.trim().matchAll(unit)) {
    const last = lines.at(-1) ?? ''
    if (last !== '' && widthIn((last + part).trimEnd(), size) > width - indent) lines.push(part)
    else lines[lines.length - 1] = last + part
  }
  return lines.map((text) => ({ text: text.trimEnd(), indent }))
}
