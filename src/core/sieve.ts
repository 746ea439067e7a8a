import { allOf, type Group, type Groups, isLetters, type Need, needIn } from './needs.ts'

/** Letters that stand next to each other, as one number: four or fewer of the longest word, or two that are not ASCII. */
function keyOf(text: string): number {
  const isAscii = /^[ -~]*$/.test(text)
  const words = isAscii ? (text.match(/[a-z0-9]{4,}/g) ?? []) : []
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '')
  const used = (longest || text).slice(0, isAscii ? 4 : 2)
  return Array.from(used).reduce((key, char) => (key << 8) ^ char.charCodeAt(0), 0)
}

const width = 16
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - width)

/** Which of some things may stand in a text, each by expressions that all match there: it never leaves out one that does. */
export class Sieve {
  /** The number of what each thing needs; null where nothing can be told. */
  readonly #things: readonly (number | null)[]
  /** By its number: in which others a need stands, and how many of its parts must be met for one to be. */
  readonly #wholes: number[][] = []
  readonly #least: number[] = []
  /** The needs that the letters of a key meet, and in which slots there is such a key. */
  readonly #met = new Map<number, number[]>()
  readonly #slots = new Uint8Array(1 << width)
  readonly #numbers = new Map<string | Group, number>()
  /** How many parts of each need stand in the text at hand. */
  readonly #stand: Uint16Array

  constructor(things: readonly (readonly RegExp[])[]) {
    const groups: Groups = new Map()
    this.#things = things.map((expressions) =>
      this.#numberOf(allOf(expressions.map(({ source }) => needIn(source, groups)))),
    )
    this.#stand = new Uint16Array(this.#wholes.length)
  }

  /** The numbers of those that may stand in the text, in their order. */
  candidates(text: string): readonly number[] {
    this.#stand.fill(0)
    this.#look(text)
    const found: number[] = []
    for (let number = 0; number < this.#things.length; number += 1) {
      const need = this.#things[number] ?? null
      if (need === null || this.#isMet(need)) found.push(number)
    }
    return found
  }

  #isMet(need: number): boolean {
    return (this.#stand[need] ?? 0) >= (this.#least[need] ?? 1)
  }

  /** One more part of a need stands there. */
  #meet(need: number): void {
    if (this.#isMet(need)) return
    this.#stand[need] = (this.#stand[need] ?? 0) + 1
    if (this.#isMet(need)) for (const whole of this.#wholes[need] ?? []) this.#meet(whole)
  }

  #numberOf(need: Need): number | null {
    if (need === null) return null
    if (typeof need === 'string') return this.#numberOfLetters([need])
    const known = this.#numbers.get(need)
    if (known !== undefined) return known
    const isOne = 'any' in need
    const letters = isOne ? need.any.filter(isLetters) : []
    const others = isOne ? need.any.filter((each) => !isLetters(each)) : need.all
    const parts = new Set(others.flatMap((each) => this.#numberOf(each) ?? []))
    if (letters.length > 0) parts.add(this.#numberOfLetters(letters))
    const number = this.#add(need, isOne ? 1 : parts.size)
    for (const part of parts) this.#wholes[part]?.push(number)
    return number
  }

  #add(name: string | Group, least: number): number {
    const number = this.#wholes.length
    this.#numbers.set(name, number)
    this.#wholes.push([])
    this.#least.push(least)
    return number
  }

  #numberOfLetters(strings: readonly string[]): number {
    const keys = [...new Set(strings.map(keyOf))].toSorted((one, other) => one - other)
    const name = keys.join()
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    const number = this.#add(name, 1)
    for (const key of keys) {
      this.#slots[slotOf(key)] = 1
      const met = this.#met.get(key)
      if (met === undefined) this.#met.set(key, [number])
      else met.push(number)
    }
    return number
  }

  #look(text: string): void {
    let third = 0
    let second = 0
    let first = 0
    for (let at = 0; at < text.length; at += 1) {
      const code = lowered(text.charCodeAt(at))
      const two = (first << 8) ^ code
      const three = (second << 16) ^ two
      this.#mark(code)
      this.#mark(two)
      this.#mark(three)
      this.#mark((third << 24) ^ three)
      third = second
      second = first
      first = code
    }
  }

  #mark(key: number): void {
    if (this.#slots[slotOf(key)] === 0) return
    for (const need of this.#met.get(key) ?? []) this.#meet(need)
  }
}

const lowers = new Uint16Array(0x10000)

/** Lower case as expressions see it that pass over case: ſ is an s and the sign of kelvins a k. */
function lowered(code: number): number {
  const known = lowers[code]
  if (known !== undefined && known !== 0) return known
  const small = String.fromCharCode(code).normalize('NFKC').toLowerCase()
  const lower =
    code > 0x7f && small.length === 1 && small < '\u0080' ? small : String.fromCharCode(code).toLowerCase()
  return (lowers[code] = lower.length === 1 ? lower.charCodeAt(0) : code)
}
