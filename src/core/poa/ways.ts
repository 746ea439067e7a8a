import { type Cue, cue } from './word-index.ts'

/** One way to say a thing in English: words of which it needs one (see `cue`), and the pattern from its first word on. */
type WayGiven = readonly [cues: string, pattern: RegExp]

/** One way, ready to be looked for: its pattern is tried only where its own cue stands. */
export interface Way {
  readonly cue: Cue
  readonly en: RegExp
}

/** The English side of a wording, with the cues of each way beside it. */
export interface Ways {
  readonly cues: string
  readonly ways: readonly Way[]
  readonly en: RegExp
}

const flags = 'gi'
const whole = (source: string): RegExp => new RegExp(String.raw`\b(?:${source})(?!\w)`, flags)

/** Ways to say one thing: each is searched only in the sentences that hold its own cue. */
export function ways(...each: readonly WayGiven[]): Ways {
  let all: RegExp | undefined
  return {
    cues: each.map(([cues]) => cues).join(' '),
    ways: each.map(([cues, { source }]) => ({ cue: cue(cues), en: whole(source) })),
    get en() {
      return (all ??= whole(each.map(([, { source }]) => source).join('|')))
    },
  }
}

/** The Chinese side: several ways as one pattern. */
export const waysZh = (...each: readonly RegExp[]): RegExp =>
  new RegExp(each.map(({ source }) => source).join('|'), flags)
