import { Source, Unknown } from './expression.ts'

/** Characters out of more than this many are not followed one by one. */
const mostWays = 8
const mostStrings = 16

/** What must stand in a text for an expression to match in it; null where nothing can be told. */
type Need = string | Group | null
interface Any {
  readonly any: readonly Need[]
}
interface All {
  readonly all: readonly Need[]
}
type Group = Any | All

/** All that a part of an expression can match, where that is little; else what it needs. */
type Told = { readonly exact: readonly string[] } | { readonly exact: null; readonly need: Need }

const nothing: Told = { exact: null, need: null }

const isAny = (need: Need): need is Any => need !== null && typeof need === 'object' && 'any' in need

const isLetters = (need: Need): need is string => typeof need === 'string'

function anyOf(needs: readonly Need[]): Need {
  if (needs.includes(null)) return null
  const any = needs.flatMap((need) => (isAny(need) ? need.any : [need]))
  return any.length === 1 ? (any[0] ?? null) : { any }
}

function allOf(needs: readonly Need[]): Need {
  const told = needs.filter((need) => need !== null)
  return told.length <= 1 ? (told[0] ?? null) : { all: told }
}

const needOf = (told: Told): Need =>
  told.exact === null ? told.need : anyOf(told.exact.map((text) => (isTelling(text) ? text : null)))

/** One letter of Latin script stands in nearly every text. */
const isTelling = (text: string): boolean => text.length > 1 || text > '\u2e7f'

/** Reads an expression as RE2's prefilter does (Cox, "Regular Expression Matching with a Trigram Index", 2012). */
class Reader {
  readonly #source: Source
  /** What groups were read to; expressions are made of the same ones over and over. */
  readonly #groups: Map<string, Told>

  constructor(source: string, groups: Map<string, Told>) {
    this.#source = new Source(source)
    this.#groups = groups
  }

  read(): Need {
    return needOf(this.#union(this.#source.top))
  }

  #union(starts: readonly number[]): Told {
    const options = starts.map((at) => this.#option(at))
    const exact = options.flatMap((option) => option.exact ?? [])
    if (options.every((option) => option.exact !== null) && exact.length <= mostStrings) return { exact }
    return { exact: null, need: anyOf(options.map(needOf)) }
  }

  #option(start: number): Told {
    const source = this.#source
    const needs: Need[] = []
    let exact: readonly string[] = ['']
    for (let at = start; !['', '|', ')'].includes(source.text.charAt(at)); ) {
      const run = source.letters(at)
      if (run !== '') {
        exact = exact.map((before) => before + run)
        at += run.length
        continue
      }
      const unit = source.unit(at)
      const { min, isRepeated, end } = source.times(unit.end)
      if (unit.kind !== 'place') {
        const unitTold = unit.kind === 'group' ? this.#group(at, unit.end) : charsOf(unit.chars)
        const told = times(unitTold, min, isRepeated)
        const more = told.exact === null ? null : crossed(exact, told.exact)
        if (more === null) {
          needs.push(needOf({ exact }))
          if (told.exact === null) needs.push(told.need)
          exact = told.exact ?? ['']
        } else exact = more
      }
      at = end
    }
    return needs.length === 0 ? { exact } : { exact: null, need: allOf([...needs, needOf({ exact })]) }
  }

  #group(at: number, end: number): Told {
    const words = this.#source.text.slice(at, end)
    const known = this.#groups.get(words)
    if (known !== undefined) return known
    const told = this.#union(this.#source.options(at))
    this.#groups.set(words, told)
    return told
  }
}

function times(once: Told, min: number, isRepeated: boolean): Told {
  if (min === 0) return isRepeated || once.exact === null ? nothing : { exact: [...once.exact, ''] }
  return isRepeated ? { exact: null, need: needOf(once) } : once
}

const charsOf = (chars: readonly string[] | null): Told =>
  chars === null || chars.length > mostWays ? nothing : { exact: chars }

function crossed(before: readonly string[], after: readonly string[]): string[] | null {
  if (before.length * after.length > mostStrings) return null
  return before.flatMap((one) => after.map((other) => one + other))
}

function needIn(source: string, groups: Map<string, Told>): Need {
  try {
    return new Reader(source, groups).read()
  } catch (error) {
    if (error instanceof Unknown) return null
    throw error
  }
}

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
    const groups = new Map<string, Told>()
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
