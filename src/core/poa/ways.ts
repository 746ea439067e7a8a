/** One way to say a thing in English: words of which it needs one (see `cue`), and the pattern from its first word on. */
type Way = readonly [cues: string, pattern: RegExp]

/** The English side of a wording, with the cues of each way beside it. */
export function ways(...each: readonly Way[]): { cues: string; en: RegExp } {
  const patterns = each.map(([, { source }]) => source)
  return {
    cues: each.map(([cues]) => cues).join(' '),
    en: new RegExp(String.raw`\b(?:${patterns.join('|')})(?!\w)`, 'gi'),
  }
}

/** The Chinese side: several ways as one pattern. */
export const waysZh = (...each: readonly RegExp[]): RegExp =>
  new RegExp(each.map(({ source }) => source).join('|'), 'gi')
