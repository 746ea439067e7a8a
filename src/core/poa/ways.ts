import { type Cue, cue } from './word-index.ts'

/**
 * One way to say a thing in English: words of which it needs one (see `cue`), the pattern from its first word to its last,
 * and where there is one a second list of words of which it needs one as well.
 */
type WayGiven = readonly [cues: string, pattern: Pick<RegExp, 'source'>, also?: string]

/** One way, ready to be looked for: its pattern is tried only where its own cue stands. */
export interface Way {
  readonly cue: Cue
  readonly also: Cue | undefined
  readonly en: RegExp
}

/** The English side of a wording. */
interface Ways {
  readonly ways: readonly Way[]
}

const flags = 'gi'
const whole = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})(?!\w)`, flags)
const loose = (source: string): RegExp => new RegExp(source, flags)

/** A pattern that is made when it is first tried: most plans need few of them. */
class LazyWay implements Way {
  readonly cue: Cue
  readonly also: Cue | undefined
  readonly #given: Pick<RegExp, 'source'>
  readonly #bound: (source: string) => RegExp
  #en: RegExp | undefined

  constructor([cues, given, also]: WayGiven, bound: (source: string) => RegExp) {
    this.cue = cue(cues)
    this.also = also === undefined ? undefined : cue(also)
    this.#given = given
    this.#bound = bound
  }

  get en(): RegExp {
    return (this.#en ??= this.#bound(this.#given.source))
  }
}

/** Ways to say one thing: each is searched only in the sentences that hold its own cue. */
export const ways = (...each: readonly WayGiven[]): Ways => boundBy(each, whole)

/** Ways whose patterns may begin or end amid a word, or say themselves where they do not. */
export const looseWays = (...each: readonly WayGiven[]): Ways => boundBy(each, loose)

const boundBy = (each: readonly WayGiven[], bound: (source: string) => RegExp): Ways => ({
  ways: each.map((way) => new LazyWay(way, bound)),
})

/** All the ways as one pattern. */
export const allOf = (each: readonly Way[]): RegExp =>
  new RegExp(each.map(({ en }) => en.source).join('|'), flags)

/** The Chinese side: several ways as one pattern. */
export const waysZh = (...each: readonly RegExp[]): RegExp =>
  new RegExp(each.map(({ source }) => source).join('|'), flags)
