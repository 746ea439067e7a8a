/** What a match must begin with: a whole word, or letters that a word may go on from. */
export interface FirstWord {
  readonly letters: string
  readonly isWhole: boolean
}

interface FirstWords {
  readonly words: readonly FirstWord[]
  /** False where a match may begin before its first word, at a comma or a bracket. */
  readonly atStart: boolean
}

/** More letters of a word are not looked at. */
export const mostLetters = 6
const mostSteps = 20_000
const mostInClass = 30
/** A class of more characters is not followed character by character. */
const mostWays = 4
const wordChar = /[\p{L}\p{N}]/iu

/** Thrown where an expression holds what is not known here, or says too little. */
class Unknown extends Error {}

function unknown(): never {
  throw new Unknown()
}

function isWordChar(char: string): boolean {
  return char <= 'z' ? /[a-z\d]/i.test(char) : wordChar.test(char)
}

/** One unit of an expression: a character out of `chars` (null: any) or a group; a test of the place has neither. */
interface Unit {
  readonly kind: 'char' | 'group' | 'place'
  readonly chars: readonly string[] | null
  readonly end: number
}

/** Where reading goes on after a group: at a place in the expression, and what comes after that. */
interface Outer {
  readonly at: number
  /** True where the group may be repeated, so that anything of it may stand before that place. */
  readonly mayRepeat: boolean
  readonly next: Outer | null
}

/** One of the ways a match can begin: what was read of it, and where the expression goes on. */
interface Way {
  readonly at: number
  readonly letters: string
  /** Letters that the match needs too, used where no better ones follow. */
  readonly spare: string
  readonly outer: Outer | null
}

const digits = Array.from({ length: 10 }, (_, digit) => String(digit))
const place = { kind: 'place', chars: null } as const

/** An expression as its units, read where needed; most phrases are settled by their first letters. */
class Source {
  readonly text: string
  readonly #options = new Map<number, number[]>()
  readonly #close = new Map<number, number>()
  readonly top: readonly number[]

  constructor(text: string) {
    this.text = text
    const top = [0]
    const open: { at: number; options: number[] }[] = []
    for (let at = 0; at < text.length; at += 1) {
      const char = text.charAt(at)
      if (char === '\\') at += 1
      else if (char === '[') at = this.#classEnd(at) - 1
      else if (char === '|') (open.at(-1)?.options ?? top).push(at + 1)
      else if (char === '(') open.push({ at, options: [at + 1] })
      else if (char === ')') {
        const group = open.pop() ?? unknown()
        this.#options.set(group.at, group.options)
        this.#close.set(group.at, at)
      }
    }
    if (open.length > 0) unknown()
    this.top = top
  }

  /** Where each option of the group at a place begins. */
  options(at: number): readonly number[] {
    const starts = this.#options.get(at) ?? unknown()
    const [, ...rest] = starts
    return this.text.startsWith('(?:', at) ? [at + 3, ...rest] : starts
  }

  unit(at: number): Unit {
    const char = this.text.charAt(at)
    if (char === '(') {
      const end = (this.#close.get(at) ?? unknown()) + 1
      if (this.text.charAt(at + 1) !== '?' || this.text.charAt(at + 2) === ':')
        return { kind: 'group', chars: null, end }
      return /^\(\?(?:<?[=!])/.test(this.text.slice(at, at + 4)) ? { ...place, end } : unknown()
    }
    if (char === '[') {
      const end = this.#classEnd(at)
      return { kind: 'char', chars: this.#members(at + 1, end - 1), end }
    }
    if (char === '\\') return this.#escape(at)
    if (char === '^' || char === '$') return { ...place, end: at + 1 }
    if (char === '.') return { kind: 'char', chars: null, end: at + 1 }
    if ('*+?{}]'.includes(char) || (char >= '\ud800' && char <= '\udfff')) unknown()
    return { kind: 'char', chars: [char.toLowerCase()], end: at + 1 }
  }

  /** How often the unit before a place may stand, and where what follows begins. */
  times(at: number): { min: number; isRepeated: boolean; end: number } {
    const found = /^(?:[?*+]|\{(\d+)(,)?(\d*)\})\??/.exec(this.text.slice(at, at + 12))
    if (found === null) return { min: 1, isRepeated: false, end: at }
    const [sign, least, comma, most] = found
    const end = at + sign.length
    if (least === undefined)
      return { min: sign.startsWith('+') ? 1 : 0, isRepeated: !sign.startsWith('?'), end }
    return { min: Number(least), isRepeated: Number(comma === undefined ? least : most || 2) > 1, end }
  }

  #classEnd(at: number): number {
    for (let end = at + 1; end < this.text.length; end += 1) {
      if (this.text.charAt(end) === '\\') end += 1
      else if (this.text.charAt(end) === ']') return end + 1
    }
    return unknown()
  }

  #escape(at: number): Unit {
    const char = this.text.charAt(at + 1)
    if (char === 'b' || char === 'B') return { ...place, end: at + 2 }
    if (char === 'd') return { kind: 'char', chars: digits, end: at + 2 }
    if (char === 'p' || char === 'P')
      return { kind: 'char', chars: null, end: this.text.indexOf('}', at) + 1 || unknown() }
    if (char !== '' && 'swSWD'.includes(char)) return { kind: 'char', chars: null, end: at + 2 }
    if (char === 'n') return { kind: 'char', chars: ['\n'], end: at + 2 }
    if (char === '' || isWordChar(char)) unknown()
    return { kind: 'char', chars: [char], end: at + 2 }
  }

  /** The characters of a class, lower case; null for one of too many. */
  #members(from: number, to: number): string[] | null {
    const words = this.text.slice(from, to)
    if (words.startsWith('^') || /\\[pPswSWD]|[\ud800-\udfff]/.test(words)) return null
    const members: string[] = []
    for (const [whole, first, last] of words.matchAll(/(\\?[^])(?:-(\\?[^]))?/g)) {
      if (last === undefined)
        members.push(...(first?.startsWith('\\') ? (new Source(first).unit(0).chars ?? unknown()) : [whole]))
      else if (whole.includes('\\')) unknown()
      else {
        const start = whole.charCodeAt(0)
        const end = whole.charCodeAt(2)
        if (end - start > mostInClass) return null
        for (let code = start; code <= end; code += 1) members.push(String.fromCharCode(code))
      }
    }
    return members.length > mostInClass ? null : members.map((one) => one.toLowerCase())
  }
}

function isAscii(text: string): boolean {
  return !/[^ -~]/.test(text)
}

/** Follows every way a match can begin until enough of it is known. */
abstract class Walk {
  readonly #source: Source
  #steps = 0

  constructor(source: string) {
    this.#source = new Source(source)
  }

  run(): void {
    for (const at of this.#source.top) this.go({ at, letters: '', spare: '', outer: null })
  }

  /** True, and kept, where the letters read so far are enough. */
  protected abstract settles(letters: string): boolean
  /** At the end of the expression. */
  protected abstract end(way: Way): void
  /** After a group that may be repeated. */
  protected abstract repeat(way: Way): void
  /** After a character out of `chars`, of any where that is null. */
  protected abstract take(chars: readonly string[] | null, isRepeated: boolean, way: Way): void

  protected go(way: Way): void {
    this.#steps += 1
    if (this.#steps > mostSteps) unknown()
    if (this.settles(way.letters)) return
    const source = this.#source
    const { at, outer } = way
    const char = source.text.charAt(at)
    if (char === '' || char === '|' || char === ')') {
      if (outer === null) return this.end(way)
      const left = { ...way, at: outer.at, outer: outer.next }
      return outer.mayRepeat ? this.repeat(left) : this.go(left)
    }
    const unit = source.unit(at)
    const { min, isRepeated, end } = source.times(unit.end)
    if (unit.kind === 'place' || min === 0) this.go({ ...way, at: end })
    if (unit.kind === 'char') this.take(unit.chars, isRepeated, { ...way, at: end })
    if (unit.kind === 'group')
      for (const option of source.options(at))
        this.go({ ...way, at: option, outer: { at: end, mayRepeat: isRepeated, next: outer } })
  }
}

class WordWalk extends Walk {
  readonly found = new Map<string, FirstWord>()
  atStart = true

  protected settles(letters: string): boolean {
    if (letters.length < mostLetters) return false
    this.#keep(letters, false)
    return true
  }

  protected end({ letters }: Way): void {
    this.#keep(letters, true)
  }

  protected repeat({ letters }: Way): void {
    this.#keep(letters, false)
  }

  protected take(chars: readonly string[] | null, isRepeated: boolean, way: Way): void {
    const { letters } = way
    if (chars === null || (chars.length > mostWays && letters !== '')) return this.#keep(letters, false)
    for (const char of chars) {
      if (isWordChar(char)) {
        if (isRepeated) this.#keep(letters + char, false)
        else this.go({ ...way, letters: letters + char })
      } else if (letters !== '') this.#keep(letters, true)
      else if (isRepeated) unknown()
      else {
        this.atStart = false
        this.go(way)
      }
    }
  }

  #keep(letters: string, isWhole: boolean): void {
    if (letters === '') unknown()
    this.found.set(`${letters}${isWhole ? '.' : ''}`, { letters, isWhole })
  }
}

class PairWalk extends Walk {
  readonly found = new Set<string>()

  protected settles(letters: string): boolean {
    if (letters.length < 2 || (letters.length < 4 && isAscii(letters))) return false
    this.#keep(letters)
    return true
  }

  protected end({ letters, spare }: Way): void {
    this.#keep(letters || spare || unknown())
  }

  protected repeat(way: Way): void {
    this.go({ ...way, letters: '', spare: way.letters || way.spare })
  }

  protected take(chars: readonly string[] | null, isRepeated: boolean, way: Way): void {
    if (chars === null || chars.length > mostWays) return this.repeat(way)
    for (const char of chars) {
      const next = { ...way, letters: way.letters + char }
      if (!isRepeated) this.go(next)
      else if (!this.settles(next.letters)) this.repeat(next)
    }
  }

  /** Keeps four ASCII characters, or two of others. */
  #keep(letters: string): void {
    this.found.add(isAscii(letters) ? letters.slice(0, letters.length === 4 ? 4 : 2) : letters.slice(-2))
  }
}

/** What a walk along an expression finds; null where it meets what it cannot tell. */
function told<T extends Walk>(walkAlong: () => T): T | null {
  try {
    const walk = walkAlong()
    walk.run()
    return walk
  } catch (error) {
    if (error instanceof Unknown) return null
    throw error
  }
}

/** The words that a match of whole words can begin with; null where they cannot be told. */
export function firstWords(source: string): FirstWords | null {
  const walk = told(() => new WordWalk(source))
  return walk && { words: [...walk.found.values()], atStart: walk.atStart }
}

/**
 * Characters of which every match holds some next to each other, lower case: four of ASCII, two of others, or one.
 * Null where they cannot be told. Example: `(?:您的)?账户|店` gives 账户, 您的 and 店.
 */
export function neededPairs(source: string): string[] | null {
  const walk = told(() => new PairWalk(source))
  return walk && [...walk.found]
}
