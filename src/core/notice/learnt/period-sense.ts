import learnt from './periods.json' with { type: 'json' }
import { type Likely, Scorer, shared, type Table } from './scorer.ts'
import { wordsOf } from './words-of.ts'

/** What a period or a day in a notice can be: a limit for the seller, of the stock, of the funds, or none of these. */
export const senses = ['none', 'reply', 'funds', 'stock', 'evaluation'] as const
export type Sense = (typeof senses)[number]

/** A period or a day where it stands: offsets `[start, end)` into its sentence. */
export interface Place {
  readonly sentence: string
  readonly previous: string
  readonly start: number
  readonly end: number
  /** Null for a day. */
  readonly days: number | null
}

const near = 18
const wide = 50

/** The words about a place, marked with where they stand. */
export function wordsAround({ sentence, previous, start, end, days }: Place): Set<string> {
  const parts: [string, string][] = [
    ['before:', sentence.slice(Math.max(0, start - wide), start)],
    ['justBefore:', sentence.slice(Math.max(0, start - near), start)],
    ['after:', sentence.slice(end, end + wide)],
    ['justAfter:', sentence.slice(end, end + near)],
    ['', sentence.slice(0, 600)],
    ['previous:', previous.slice(-200)],
  ]
  const words = new Set([`days:${sizeOf(days)}`])
  for (const [mark, part] of parts) for (const word of wordsOf(part)) words.add(mark + word)
  return words
}

const usual = [17, 90, 180, 365]
const limits = [3, 7, 16, 31, 60]

/** The periods that notices print again and again, and ranges for the others. */
function sizeOf(days: number | null): string {
  if (days === null) return 'date'
  if (usual.includes(days)) return String(days)
  return `to${limits.find((limit) => days <= limit) ?? 'more'}`
}

export class PeriodSense {
  readonly #scorer: Scorer

  constructor(table: Table) {
    this.#scorer = new Scorer(table)
  }

  of(place: Place): Likely<Sense>[] {
    const { scores } = this.#scorer.scores(wordsAround(place))
    return shared(senses, (sense) => scores[senses.indexOf(sense)] ?? 0)
  }
}

export const periodSense = new PeriodSense(learnt)
