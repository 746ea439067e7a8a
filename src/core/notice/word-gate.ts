import { mostLetters, type FirstWord } from './phrase-words.ts'
import { isPlain } from './plain-letters.ts'

/** A set of lexicons by their numbers, 32 to an entry. */
export type Bits = readonly number[]

export interface Facts {
  /** The lexicons one of whose first words or needed characters stands in the text. */
  readonly bits: Bits
  /** For each word that begins a phrase: where it stands, and the set of lexicons it begins. */
  readonly words: readonly number[]
  /** The lexicons looked for in the text before, and those of them that were found. */
  readonly tried: number[]
  readonly found: number[]
}

export function holds(bits: Bits, lexicon: number): boolean {
  return ((bits[lexicon >> 5] ?? 0) & (1 << (lexicon & 31))) !== 0
}

export function put(bits: number[], lexicon: number): void {
  bits[lexicon >> 5] = (bits[lexicon >> 5] ?? 0) | (1 << (lexicon & 31))
}

const letters = '0123456789abcdefghijklmnopqrstuvwxyzäöüßéèà'
const width = letters.length + 1
const mostTexts = 4_096
const mostKept = 400_000

const isWord = 1
const isDoubtful = 2
const isKnown = 4
const kinds = new Uint8Array(0x10000)
const lower = new Uint16Array(0x10000)
const symbols = new Uint8Array(0x10000)

for (let index = 0; index < letters.length; index += 1) {
  const upper = letters.charAt(index).toUpperCase()
  symbols[letters.charCodeAt(index)] = index + 1
  if (upper.length === 1) symbols[upper.charCodeAt(0)] = index + 1
}

/** A character is doubtful where its other case is not plain, as that of ſ, or not one that phrases are written in. */
function classify(code: number): number {
  const char = String.fromCharCode(code)
  const small = char.toLowerCase()
  const large = char.toUpperCase()
  const hasPlainCase =
    code < 0x80 ||
    (code >= 0xff21 && code <= 0xff5a) ||
    char === 'ß' ||
    (small === char && large === char) ||
    [small, large].every((one) => one.length === 1 && one >= '\u0080' && one < '\u0180')
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  const isSure = hasPlainCase && !isSurrogate && isPlain(char)
  lower[code] = small.length === 1 ? small.charCodeAt(0) : code
  return (kinds[code] = isKnown | (/[\p{L}\p{N}]/iu.test(char) ? isWord : 0) | (isSure ? 0 : isDoubtful))
}

function kindOf(code: number): number {
  return kinds[code] || classify(code)
}

/** What a match needs as one number: four ASCII characters, two others, or one. */
function keyOf(need: string): number {
  const codes = Array.from({ length: need.length }, (_, at) => need.charCodeAt(at))
  return codes.reduce((key, code) => (key << (codes.length === 4 ? 8 : 16)) | code, 0)
}

/** The sets of lexicons by the words and characters that let them try. */
class Gate {
  readonly #entries: { words: readonly FirstWord[]; needs: readonly string[] }[] = []
  #isBuilt = false
  #wide = 1
  #empty: readonly number[] = [0]
  #next = new Uint16Array(width)
  /** For each node of the tree of words: the set where the word ends there, and where it goes on. */
  #whole: number[] = []
  #begun: number[] = []
  /** What matches need, each with its set, at the first free slot from its own. */
  #keys = new Int32Array(1)
  #needed = new Uint16Array(2)
  #shift = 31
  readonly #single = new Uint8Array(0x10000)
  #sets: number[][] = []
  readonly #memo = new Map<string, Facts | null>()
  #kept = 0
  #lastText = ''
  #last: Facts | null = null

  /** Takes the words and the characters of a lexicon; answers its number. */
  add(words: readonly FirstWord[], needs: readonly string[]): number {
    this.#isBuilt = false
    return this.#entries.push({ words, needs }) - 1
  }

  set(number: number): Bits {
    return this.#sets[number] ?? []
  }

  /** What stands in a text; null where its characters leave that open. */
  factsOf(text: string): Facts | null {
    if (!this.#isBuilt) this.#build()
    if (text === this.#lastText) return this.#last
    let facts = this.#memo.get(text)
    if (facts === undefined) {
      facts = this.#read(text)
      this.#kept += text.length
      if (this.#memo.size >= mostTexts || this.#kept > mostKept) {
        this.#memo.clear()
        this.#kept = text.length
      }
      this.#memo.set(text, facts)
    }
    this.#lastText = text
    this.#last = facts
    return facts
  }

  #read(text: string): Facts | null {
    const bits = this.#none()
    const words: number[] = []
    const single = this.#single
    const next = this.#next
    let before = 0
    let four = 0
    let node = -1
    let start = 0
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0x20
      const kind = kindOf(code)
      if ((kind & isDoubtful) !== 0) return null
      if ((kind & isWord) === 0) {
        // node: -1 outside of a word, -2 in a word that is settled.
        if (node >= 0) this.#meet(words, bits, start, this.#whole[node] ?? 0)
        node = -1
      } else if (node !== -2) {
        if (node === -1) {
          node = 0
          start = at
        }
        const child = next[node * width + (symbols[code] ?? 0)] ?? 0
        if (child === 0 || symbols[code] === 0) {
          this.#meet(words, bits, start, this.#begun[node] ?? 0)
          node = -2
        } else node = child
      }
      const small = lower[code] ?? 0
      this.#need(bits, (before << 16) | small)
      if (single[small] !== 0) this.#need(bits, small)
      if (small < 0x80) {
        four = (four << 8) | small
        if (four >>> 24 !== 0) this.#need(bits, four)
      } else four = 0
      before = small
    }
    return { bits, words, tried: this.#none(), found: this.#none() }
  }

  #slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> this.#shift
  }

  #need(bits: number[], key: number): void {
    for (
      let slot = this.#slotOf(key);
      this.#needed[slot] !== 0;
      slot = (slot + 1) & (this.#needed.length - 1)
    )
      if (this.#keys[slot] === key) return this.#join(bits, this.#needed[slot] ?? 0)
  }

  #meet(words: number[], bits: number[], start: number, set: number): void {
    if (set === 0) return
    words.push(start, set)
    this.#join(bits, set)
  }

  #join(bits: number[], set: number): void {
    const more = this.#sets[set] ?? []
    for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (more[at] ?? 0)
  }

  #none(): number[] {
    return this.#empty.slice()
  }

  #build(): void {
    this.#isBuilt = true
    this.#memo.clear()
    this.#kept = 0
    this.#lastText = ''
    this.#wide = Math.ceil(this.#entries.length / 32) || 1
    this.#empty = Array.from({ length: this.#wide }, () => 0)
    this.#sets = [this.#none()]
    this.#last = null
    const numbers = new Map<string, number>([[String(this.#sets[0]), 0]])
    const numberOf = (bits: number[]): number => {
      const key = String(bits)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, this.#sets.length)
      return this.#sets.push(bits) - 1
    }
    this.#buildWords(numberOf)
    this.#buildNeeds(numberOf)
    this.#last = this.#read('')
  }

  #buildWords(numberOf: (bits: number[]) => number): void {
    const total = this.#entries.reduce((sum, { words }) => sum + words.length, 0)
    this.#next = new Uint16Array((Math.min(total * mostLetters, 0xfffe) + 2) * width)
    const whole = [this.#none()]
    const begun = [this.#none()]
    const parents = [0]
    const into = (word: string): { node: number; isCut: boolean } => {
      let node = 0
      for (const letter of word) {
        const symbol = symbols[letter.charCodeAt(0)] ?? 0
        if (symbol === 0 || whole.length > 0xfff0) return { node, isCut: true }
        const at = node * width + symbol
        if (this.#next[at] === 0) {
          this.#next[at] = whole.length
          parents.push(node)
          whole.push(this.#none())
          begun.push(this.#none())
        }
        node = this.#next[at] ?? 0
      }
      return { node, isCut: false }
    }
    for (const [lexicon, { words }] of this.#entries.entries())
      for (const word of words) {
        const { node, isCut } = into(word.letters)
        put((word.isWhole && !isCut ? whole : begun)[node] ?? [], lexicon)
      }
    // A node stands after its parent, so that what its parent begins is complete.
    for (let node = 0; node < whole.length; node += 1) {
      const above = begun[parents[node] ?? 0] ?? []
      const own = begun[node] ?? []
      for (let at = 0; at < this.#wide; at += 1) {
        own[at] = (own[at] ?? 0) | (above[at] ?? 0)
        const ends = whole[node] ?? []
        ends[at] = (ends[at] ?? 0) | (own[at] ?? 0)
      }
    }
    this.#whole = whole.map(numberOf)
    this.#begun = begun.map(numberOf)
  }

  #buildNeeds(numberOf: (bits: number[]) => number): void {
    const table = new Map<number, number[]>()
    for (const [lexicon, { needs }] of this.#entries.entries())
      for (const need of needs) {
        if (need.length === 1) this.#single[need.charCodeAt(0)] = 1
        const bits = table.get(keyOf(need)) ?? this.#none()
        put(bits, lexicon)
        table.set(keyOf(need), bits)
      }
    const width = 32 - Math.clz32(table.size * 4 + 1)
    this.#shift = 32 - width
    this.#keys = new Int32Array(1 << width)
    this.#needed = new Uint16Array(1 << width)
    for (const [key, bits] of table) {
      let slot = this.#slotOf(key)
      while (this.#needed[slot] !== 0) slot = (slot + 1) & (this.#needed.length - 1)
      this.#keys[slot] = key
      this.#needed[slot] = numberOf(bits)
    }
  }
}

export const gate = new Gate()
