/** Words and Chinese characters of a stretch of text. */
export interface Counts {
  readonly words: number
  readonly han: number
}

/** A Chinese character says about as much as two thirds of an English word. */
export const isMostlyChinese = ({ words, han }: Counts): boolean => han > words * 1.4

export const countWords = (text: string): Counts => new WordIndex(text.length).add(text, 0, text.length, 0)

/**
 * Which sentences hold which words, by the first four letters of each and as a whole. Built in one pass over the text
 * and asked by every rule, so that a rule searches only the sentences that can concern it.
 */
export class WordIndex {
  // A hash table of open addressing: key to the head of a chain of sentences.
  readonly #mask: number
  readonly #keys: Int32Array
  readonly #heads: Int32Array
  readonly #sentences: number[] = [0]
  readonly #next: number[] = [0]

  constructor(length: number) {
    const size = 1 << Math.max(7, 32 - Math.clz32(length))
    this.#mask = size - 1
    this.#keys = new Int32Array(size)
    this.#heads = new Int32Array(size)
  }

  /** Counts `[start, end)` and notes its words under a sentence's number; numbers never go down. */
  add(text: string, start: number, end: number, sentence: number): Counts {
    let words = 0
    let han = 0
    let stem = 0
    let whole = 0
    let told = -1 // letters of the word at hand; below 0 between words, above 99 where no more of it tells
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const letter = letterOf(unit)
      if (letter > 0 && (letter !== joint || told >= 0)) {
        if (told < 0) {
          told = 0
          stem = 0
          whole = 0
          words++
        }
        if (letter === joint) told += 100
        else if (told++ < 4) stem = (stem << 5) | letter
        if (told <= 99) whole = Math.imul(whole, 31) + letter
        continue
      }
      if (told >= 0) this.#noteWord(stem, whole, sentence)
      told = -1
      if (unit >= 0x3400 && unit <= 0x9fff) han++
    }
    if (told >= 0) this.#noteWord(stem, whole, sentence)
    return { words, han }
  }

  mentions(stems: readonly string[]): boolean {
    for (const key of keysOf(stems)) if (this.#heads[this.#slot(key)] !== 0) return true
    return false
  }

  /** The numbers of the sentences that mention any of the stems, in order. */
  sentencesWith(stems: readonly string[]): number[] {
    const found: number[] = []
    for (const key of keysOf(stems)) {
      for (let at = this.#heads[this.#slot(key)] ?? 0; at !== 0; at = this.#next[at] ?? 0) {
        found.push(this.#sentences[at] ?? 0)
      }
    }
    if (found.length < 2) return found
    found.sort((one, other) => one - other)
    return found.filter((sentence, at) => sentence !== found[at - 1])
  }

  #noteWord(stem: number, whole: number, sentence: number): void {
    this.#note(stem, sentence)
    this.#note(whole | wholeWord, sentence)
  }

  #note(key: number, sentence: number): void {
    const slot = this.#slot(key)
    const head = this.#heads[slot] ?? 0
    if (head !== 0 && this.#sentences[head] === sentence) return
    this.#keys[slot] = key
    this.#heads[slot] = this.#sentences.push(sentence) - 1
    this.#next.push(head)
  }

  #slot(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 12) & this.#mask
    while (this.#heads[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask
    return slot
  }
}

// Stems take 20 bits; the sign tells whole words from them.
const wholeWord = 1 << 31
// Five bits a letter; digits share codes, so a stem of digits is a first look like any other.
const other = 31
const joint = 32 // an apostrophe or hyphen: the word goes on, its stem is told

const letters = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const lower = unit | 32
  if (lower >= 97 && lower <= 122 && unit < 128) return lower - 96
  if (unit >= 48 && unit <= 57) return 27 + (unit & 3)
  if (unit === 39 || unit === 45) return joint
  return unit >= 0xc0 ? other : 0
})

function letterOf(unit: number): number {
  if (unit < 0x250) return letters[unit] ?? 0
  return unit === 0x2019 ? joint : 0
}

const keys = new WeakMap<readonly string[], readonly number[]>()

/** "guar" stands for every word that begins so, "guarantee" and "=with" for that word alone. */
function keysOf(stems: readonly string[]): readonly number[] {
  const known = keys.get(stems)
  if (known !== undefined) return known
  const made = stems.map(keyOf)
  keys.set(stems, made)
  return made
}

function keyOf(stem: string): number {
  const letters = Array.from(stem.replace('=', ''), (letter) => letterOf(letter.charCodeAt(0)))
  return stem.startsWith('=') || letters.length > 4
    ? letters.reduce((key, letter) => (Math.imul(key, 31) + letter) | 0, 0) | wholeWord
    : letters.reduce((key, letter) => (key << 5) | letter, 0)
}
