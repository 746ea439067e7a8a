import { type Cue, cue } from './word-index.ts'

/** One way to say a thing in English: words of which it needs one (see `cue`), and the pattern from its first word on. */
type WayGiven = readonly [cues: string, pattern: RegExp]

/** One way, ready to be looked for: its pattern is tried only where its own cue stands. */
export interface Way {
  readonly cue: Cue
  readonly en: RegExp
}

/** The English side of a wording, with the cues of each way beside it. */
interface Ways {
  readonly cues: string
  readonly ways: readonly Way[]
}

const flags = 'gi'
const whole = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})(?!\w)`, flags)

/** A pattern that is made when it is first tried: most plans need few of them. */
class LazyWay implements Way {
  readonly cue: Cue
  readonly #given: RegExp
  #en: RegExp | undefined

  constructor(cues: string, given: RegExp) {
    this.cue = cue(cues)
    this.#given = given
  }

  get en(): RegExp {
    return (this.#en ??= whole(this.#given.source))
  }
}

/** Ways to say one thing: each is searched only in the sentences that hold its own cue. */
export const ways = (...each: readonly WayGiven[]): Ways => ({
  cues: each.map(([cues]) => cues).join(' '),
  ways: each.map(([cues, pattern]) => new LazyWay(cues, pattern)),
})

/** All the ways as one pattern. */
export const allOf = (each: readonly Way[]): RegExp =>
  new RegExp(each.map(({ en }) => en.source).join('|'), flags)

/** The Chinese side: several ways as one pattern. */
export const waysZh = (...each: readonly RegExp[]): RegExp =>
  new RegExp(each.map(({ source }) => source).join('|'), flags)
