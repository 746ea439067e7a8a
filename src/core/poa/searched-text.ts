/**
 * A long text in which many short words are looked up. Most do not stand in it, which is told by three of their characters
 * in a row that stand nowhere in the text.
 */
export class SearchedText {
  readonly #text: string
  readonly #triples = new Uint8Array(1 << 16)

  constructor(text: string) {
    this.#text = text
    for (let at = 0; at + 2 < text.length; at++) this.#triples[tripleAt(text, at)] = 1
  }

  /** True when the words stand in the text as they are. */
  has(words: string): boolean {
    for (let at = 0; at + 2 < words.length; at++) if (this.#triples[tripleAt(words, at)] === 0) return false
    return this.#text.includes(words)
  }
}

/** Three characters as a number of 16 bits; others may have the same. */
function tripleAt(text: string, at: number): number {
  const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
  return (Math.imul((a * 31 + b) * 31 + c, 0x9e3779b1) >>> 16) & 0xffff
}
