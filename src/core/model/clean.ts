/**
 * Characters that a reader does not see or that turn the direction of a text: control, format (bidirectional and
 * zero-width among them), private, half of a pair, and the selectors that can carry hidden words.
 */
const hidden = /[^\P{C}\n\t]|[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu

/** The text as a reader sees it; every kind of line end is a line feed. */
export function clean(text: string): string {
  return text.replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replaceAll(hidden, '')
}
