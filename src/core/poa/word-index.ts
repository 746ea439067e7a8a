/** Words and Chinese characters of a stretch of text. */
export interface Counts {
  readonly words: number
  readonly han: number
}

/** A Chinese character says about as much as two thirds of an English word. */
export const isMostlyChinese = ({ words, han }: Counts): boolean => han > words * 1.4

export const countWords = (text: string): Counts => new WordIndex(text.length).add(text, 0, text.length, 0)

/**
 * Which sentences hold which words, by the first four letters of each. Built in one pass over the text and asked by
 * every rule, so that a rule searches only the sentences that can concern it.
 */
export class WordIndex {
  // A hash table of open addressing: stem to the head of a chain of sentences.
  readonly #mask: number
  readonly #stems: Int32Array
  readonly #heads: Int32Array
  readonly #sentences: number[] = [0]
  readonly #next: number[] = [0]

  constructor(length: number) {
    const size = 1 << Math.max(6, 32 - Math.clz32(length >> 1))
    this.#mask = size - 1
    this.#stems = new Int32Array(size)
    this.#heads = new Int32Array(size)
  }

  /** Counts `[start, end)` and notes its words under a sentence's number; numbers never go down. */
  add(text: string, start: number, end: number, sentence: number): Counts {
    let words = 0
    let han = 0
    let stem = 0
    let told = -1 // letters of the word at hand; below 0 between words, above 4 where no more of it tells
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      const letter = letterOf(unit)
      if (letter > 0 && (letter !== joint || told >= 0)) {
        if (told < 0) {
          told = 0
          stem = 0
          words++
        }
        if (letter === joint) told += 4
        else if (told++ < 4) stem = (stem << 5) | letter
        continue
      }
      if (told >= 0) this.#note(stem, sentence)
      told = -1
      if (unit >= 0x3400 && unit <= 0x9fff) han++
    }
    if (told >= 0) this.#note(stem, sentence)
    return { words, han }
  }

  mentions(stems: readonly string[]): boolean {
    for (const stem of codesOf(stems)) if (this.#heads[this.#slot(stem)] !== 0) return true
    return false
  }

  /** The numbers of the sentences that mention any of the stems, in order. */
  sentencesWith(stems: readonly string[]): number[] {
    const found: number[] = []
    for (const stem of codesOf(stems)) {
      for (let at = this.#heads[this.#slot(stem)] ?? 0; at !== 0; at = this.#next[at] ?? 0) {
        found.push(this.#sentences[at] ?? 0)
      }
    }
    if (found.length < 2) return found
    found.sort((one, other) => one - other)
    return found.filter((sentence, at) => sentence !== found[at - 1])
  }

  #note(stem: number, sentence: number): void {
    const slot = this.#slot(stem)
    const head = this.#heads[slot] ?? 0
    if (head !== 0 && this.#sentences[head] === sentence) return
    this.#stems[slot] = stem
    this.#heads[slot] = this.#sentences.push(sentence) - 1
    this.#next.push(head)
  }

  #slot(stem: number): number {
    let slot = (Math.imul(stem, 0x9e3779b1) >>> 12) & this.#mask
    while (this.#heads[slot] !== 0 && this.#stems[slot] !== stem) slot = (slot + 1) & this.#mask
    return slot
  }
}

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

const codes = new WeakMap<readonly string[], readonly number[]>()

function codesOf(stems: readonly string[]): readonly number[] {
  const known = codes.get(stems)
  if (known !== undefined) return known
  const made = stems.map((stem) => {
    let code = 0
    for (let at = 0; at < stem.length && at < 4; at++) code = (code << 5) | letterOf(stem.charCodeAt(at))
    return code
  })
  codes.set(stems, made)
  return made
}
