import { Source, Unknown, unknown } from '../expression.ts'

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
/** A class of more characters is not followed character by character. */
const mostWays = 4
const wordChar = /[\p{L}\p{N}]/iu

function isWordChar(char: string): boolean {
  return char <= 'z' ? /[a-z\d]/i.test(char) : wordChar.test(char)
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
