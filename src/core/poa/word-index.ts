/** What one pass over a stretch of text tells. */
export interface Counts {
  readonly words: number
  /** Chinese characters. */
  readonly han: number
  readonly hasDigit: boolean
  /** Whether a Chinese character or a full-width mark, letter or digit stands in it. */
  readonly hasWide: boolean
  /** Whether a blank stands in it that is no space. */
  readonly hasOddBlank: boolean
  /** The marks of all cues met, see `markCue`. */
  readonly marks: number
  /** Where the words with the mark `keepsPlace` begin, counted from the start of the stretch. */
  readonly places: readonly number[]
}

/** A mark of words that are noted with their places. */
export const keepsPlace = 1 << 30

/** A Chinese character says about as much as two thirds of an English word. */
export const isMostlyChinese = ({ words, han }: Pick<Counts, 'words' | 'han'>): boolean => han > words * 1.4

/** English words that a rule waits for; where none of them stands, its patterns need not be tried. */
export interface Cue {
  /** Its place among all cues, from 1. */
  readonly number: number
}

/**
 * The cue of some words, apart by spaces: "never" is that word alone, "guar-" every word that begins with these four
 * letters, "'ll" every word that ends so after an apostrophe or hyphen, "$" the sign of dollars or yuan. Lower case.
 * "don't" is met by "don" and by "'t". A plan knows the cues that were there before it was read.
 */
export function cue(words: string): Cue {
  const number = ++vocabulary.cues
  for (const word of wordsOf(words)) vocabulary.join(vocabulary.add(keyOf(word)), number)
  return { number }
}

/** Lets some words leave a mark on every sentence they stand in: a power of two, below 2 ** 31. */
export function markCue(words: string, mark: number): void {
  for (const word of wordsOf(words)) {
    const id = vocabulary.add(keyOf(word))
    vocabulary.marks[id] = (vocabulary.marks[id] ?? 0) | mark
  }
}

const wordsOf = (words: string): Set<string> => new Set(words.trim().split(/\s+/))

/** The words of all cues by number: a hash table of open addressing that grows while the rules are loaded. */
class Vocabulary {
  /** How many cues there are. */
  cues = 0
  count = 1
  mask = 4095
  keys = new Int32Array(this.mask + 1)
  ids = new Int32Array(this.mask + 1)
  /** By number of the word: its marks, and the head of the chain of cues it belongs to. */
  readonly marks: number[] = [0]
  readonly heads: number[] = [0]
  readonly waiting: number[] = [0]
  readonly next: number[] = [0]

  add(key: number): number {
    const slot = this.slotOf(key)
    const known = this.ids[slot] ?? 0
    if (known !== 0) return known
    this.keys[slot] = key
    this.ids[slot] = this.count
    this.marks.push(0)
    this.heads.push(0)
    if (this.count * 3 > this.mask) this.#grow()
    return this.count++
  }

  /** Adds a cue to those that wait for a word. */
  join(id: number, cue: number): void {
    this.next.push(this.heads[id] ?? 0)
    this.heads[id] = this.waiting.push(cue) - 1
  }

  /** A nought for each cue, and one before. */
  zeros(): number[] {
    while (this.#zeros.length <= this.cues) this.#zeros.push(0)
    return this.#zeros.slice()
  }
  readonly #zeros: number[] = []

  /** Where a key stands, or the free place for it. */
  slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 14) & this.mask
    while (this.ids[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask
    return slot
  }

  #grow(): void {
    const { keys, ids } = this
    this.mask = this.mask * 2 + 1
    this.keys = new Int32Array(this.mask + 1)
    this.ids = new Int32Array(this.mask + 1)
    for (const [at, id] of ids.entries()) {
      if (id === 0) continue
      const slot = this.slotOf(keys[at] ?? 0)
      this.keys[slot] = keys[at] ?? 0
      this.ids[slot] = id
    }
  }
}

const vocabulary = new Vocabulary()

/**
 * Which sentences hold which cues. Built in one pass over the text and asked by every rule, so that a rule searches only
 * the sentences that can concern it.
 */
export class WordIndex {
  // By cue, the head of a chain of sentences.
  readonly #heads: number[] = vocabulary.zeros()
  readonly #sentences: number[] = [0]
  readonly #next: number[] = [0]

  /**
   * Reads `[start, end)` and notes its cues under a sentence's number; numbers never go down. Each word goes into
   * `hashes` as a number, and so does each Chinese character.
   */
  add(text: string, start: number, end: number, sentence: number, hashes: number[] = []): Counts {
    let words = 0
    let han = 0
    let hasDigit = false
    let hasWide = false
    let hasOddBlank = false
    let marks = 0
    let places: number[] | undefined
    let at = start
    while (at < end) {
      const unit = unitAt(text, at)
      const letter = unit < 0x250 ? (letters[unit] ?? 0) : 0
      if (letter === 0 || letter === joint) {
        if (unit >= 0x3000 && (unit <= 0x9fff || (unit >= 0xff00 && unit <= 0xffef))) {
          hasWide = true
          if (unit >= 0x3400 && unit <= 0x9fff) {
            han++
            hashes.push(unit)
          } else if (unit === 0x3000) hasOddBlank = true
        } else if (unit < 32 || unit === 0xa0) hasOddBlank = true
        if (unit === 36 || unit === 0xa5 || unit === 0xffe5) marks |= this.#note(moneySign, sentence)
        at++
        continue
      }
      words++
      let stem = 0
      let whole = 0
      const from = at
      for (let next = letter; next > 0 && next < joint; ) {
        if (at - from < 4) stem = (stem << 5) | next
        // Digits share letters of a stem; in a whole word each is its own.
        const isDigit = next >= firstDigit && next < other
        whole = (Math.imul(whole, 61) + (isDigit ? unitAt(text, at) : next)) | 0
        hasDigit ||= isDigit
        at++
        next = at < end ? letterAt(text, at) : 0
      }
      hashes.push(whole)
      if (at - from >= 4) marks |= this.#note(stem, sentence)
      const met = this.#note(whole | wholeWord, sentence)
      marks |= met
      if ((met & keepsPlace) !== 0) (places ??= []).push(from - start)
      // What stands behind an apostrophe or hyphen belongs to the word: don't, re-issued.
      while (at < end && letterAt(text, at) === joint) {
        let tail = 0
        at++
        const tailFrom = at
        for (let next = at < end ? letterAt(text, at) : 0; next > 0 && next < joint; ) {
          tail = (Math.imul(tail, 61) + (next >= firstDigit && next < other ? unitAt(text, at) : next)) | 0
          at++
          next = at < end ? letterAt(text, at) : 0
        }
        const tailMarks = tail === 0 ? 0 : this.#note(tailKey(tail), sentence)
        marks |= tailMarks
        if ((tailMarks & keepsPlace) !== 0) (places ??= []).push(tailFrom - start)
      }
    }
    return { words, han, hasDigit, hasWide, hasOddBlank, marks, places: places ?? none }
  }

  has({ number }: Cue): boolean {
    return (this.#heads[number] ?? 0) !== 0
  }

  /** Of all sentences, listed by their numbers, those that hold any word of the cue, in order. */
  sentencesWith<T>({ number }: Cue, all: readonly T[]): readonly T[] {
    const head = this.#heads[number] ?? 0
    let count = 0
    for (let at = head; at !== 0; at = this.#next[at] ?? 0) count++
    const found: T[] = []
    found.length = count // filled from its end, as the chain goes back
    for (let at = head; at !== 0; at = this.#next[at] ?? 0)
      found[--count] = all[this.#sentences[at] ?? 0] as T
    return found
  }

  /** Notes the sentence for all cues of the word with this key, and answers with its marks; 0 where nothing waits for it. */
  #note(key: number, sentence: number): number {
    const id = vocabulary.ids[vocabulary.slotOf(key)] ?? 0
    if (id === 0) return 0
    for (let at = vocabulary.heads[id] ?? 0; at !== 0; at = vocabulary.next[at] ?? 0) {
      const cue = vocabulary.waiting[at] ?? 0
      const head = this.#heads[cue] ?? 0
      if (head !== 0 && this.#sentences[head] === sentence) continue
      this.#heads[cue] = this.#sentences.push(sentence) - 1
      this.#next.push(head)
    }
    return vocabulary.marks[id] ?? 0
  }
}

const none: readonly number[] = []

// Looked up on the text for each character, the method would cost more than what it does: an engine keeps strings in many
// forms and has to tell them apart first.
const charCodeAt = Reflect.get(String.prototype, 'charCodeAt') as (this: string, at: number) => number
const unitAt = (text: string, at: number): number => charCodeAt.call(text, at)

const letterAt = (text: string, at: number): number => {
  const unit = unitAt(text, at)
  return unit < 0x250 ? (letters[unit] ?? 0) : unit === 0x2019 ? joint : 0
}

// Stems take 20 bits; the sign tells whole words from them.
const wholeWord = 1 << 31
// Five bits a letter; digits share codes in a stem.
const firstDigit = 27
const other = 31
const joint = 32 // an apostrophe or hyphen: the word goes on, what was told of it stands

const letters = Uint8Array.from({ length: 0x250 }, (_, unit) => {
  const lower = unit | 32
  if (lower >= 97 && lower <= 122 && unit < 128) return lower - 96
  if (unit >= 48 && unit <= 57) return firstDigit + (unit & 3)
  if (unit === 39 || unit === 45) return joint
  return unit >= 0xc0 ? other : 0
})

const moneySign = wholeWord | 36
const tailKey = (hash: number): number => (hash ^ 0x5bd1e995) | wholeWord

function keyOf(word: string): number {
  if (word === '$') return moneySign
  if (word.startsWith("'")) return tailKey(hashOf(word, 1))
  if (!word.endsWith('-')) return hashOf(word, 0) | wholeWord
  if (word.length !== 5) throw new Error(`a cue that begins words has four letters, not "${word}"`)
  let key = 0
  for (let at = 0; at < 4; at++) key = (key << 5) | codeOf(word.charCodeAt(at))
  return key
}

const codeOf = (unit: number): number => letters[unit] ?? other

/** As `add` counts the letters of a word together. */
function hashOf(word: string, from: number): number {
  let hash = 0
  for (let at = from; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    hash = (Math.imul(hash, 61) + (unit >= 48 && unit <= 57 ? unit : codeOf(unit))) | 0
  }
  return hash
}
