import { Source, Unknown } from './expression.ts'

/** Characters out of more than this many are not followed one by one. */
const mostWays = 8
const mostStrings = 16

/** What must stand in a text for an expression to match in it; null where nothing can be told. */
export type Need = string | Group | null
interface Any {
  readonly any: readonly Need[]
}
interface All {
  readonly all: readonly Need[]
}
export type Group = Any | All

/** All that a part of an expression can match, where that is little; else what it needs. */
type Told = { readonly exact: readonly string[] } | { readonly exact: null; readonly need: Need }

/** What groups were read to, by their source; expressions are made of the same ones over and over. */
export type Groups = Map<string, Told>

const nothing: Told = { exact: null, need: null }

const isAny = (need: Need): need is Any => need !== null && typeof need === 'object' && 'any' in need

export const isLetters = (need: Need): need is string => typeof need === 'string'

function anyOf(needs: readonly Need[]): Need {
  if (needs.includes(null)) return null
  const any = needs.flatMap((need) => (isAny(need) ? need.any : [need]))
  return any.length === 1 ? (any[0] ?? null) : { any }
}

/** What is needed where all of these are. */
export function allOf(needs: readonly Need[]): Need {
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
  readonly #groups: Groups

  constructor(source: string, groups: Groups) {
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

/** What a text must hold for an expression to match in it; `groups` keeps what was read for the next expression. */
export function needIn(source: string, groups: Groups): Need {
  try {
    return new Reader(source, groups).read()
  } catch (error) {
    if (error instanceof Unknown) return null
    throw error
  }
}
