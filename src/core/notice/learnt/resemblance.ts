import {
  channels,
  demands,
  kinds,
  levels,
  sources,
  type Channel,
  type Demand,
  type Kind,
  type Level,
  type Source,
} from '../../words.ts'
import learnt from './notices.json' with { type: 'json' }
import { type Likely, likelihoodOf, logistic, Scorer, shared, type Table } from './scorer.ts'
import { wordsOf } from './words-of.ts'

/** Fields with one value out of several; of documents and channels each is told by itself. */
export const fields = { source: sources, kind: kinds, level: levels } as const

/** What a text is scored for: each value of each field, then "a notice", then each document and channel. */
const columns: readonly string[] = [
  ...Object.entries(fields).flatMap(([field, values]) => values.map((value) => `${field}=${value}`)),
  'isNotice',
  ...demands.map((demand) => `demand=${demand}`),
  ...channels.map((channel) => `channel=${channel}`),
]

/** Who can have acted, by kind (domain sheet a.2). */
const complainants: Readonly<Record<Kind, readonly Source[]>> = {
  'inauthentic-customer': ['customer', 'unknown'],
  'inauthentic-audit': ['amazon-audit', 'unknown'],
  'rights-owner-trademark': ['brand-owner', 'amazon-audit'],
  'rights-owner-counterfeit': ['brand-owner', 'amazon-audit'],
  'rights-owner-copyright': ['brand-owner', 'amazon-audit'],
  'rights-owner-patent': ['brand-owner', 'amazon-audit'],
  'counterfeit-test-buy': ['brand-owner', 'amazon-audit'],
  'used-sold-as-new': ['customer'],
  'not-as-described': ['customer', 'amazon-audit'],
  safety: ['customer', 'amazon-audit', 'unknown'],
  'related-account': ['amazon-audit'],
  verification: ['amazon-audit'],
  'forged-document': ['amazon-audit'],
  'court-order': ['brand-owner', 'amazon-audit', 'unknown'],
  'reply-more-info': sources,
  'reply-rejected': sources,
  'reply-reinstated': sources,
  other: sources,
}

/** What a case is about and who acted, as far as one goes with the other. */
export interface Subject {
  readonly kind: Kind
  readonly source: Source
}

const subjects: readonly Subject[] = kinds.flatMap((kind) =>
  complainants[kind].map((source) => ({ kind, source })),
)

/** Whether a kind is Amazon's answer to what the seller sent. */
export function isReply(kind: Kind): boolean {
  return kind.startsWith('reply-')
}

/** What labelled notices that read like a text say; made of its scores, one a column. */
export class Resemblance {
  readonly kinds: readonly Likely<Kind>[]
  readonly sources: readonly Likely<Source>[]
  readonly levels: readonly Likely<Level>[]
  /** Kind, source and whether it is an answer, together. */
  readonly subjects: readonly Likely<Subject>[]
  readonly isNotice: number
  readonly demands: readonly Likely<Demand>[]
  readonly channels: readonly Likely<Channel>[]

  constructor(scores: readonly number[]) {
    const score = (column: string): number => scores[columns.indexOf(column)] ?? 0
    this.kinds = shared(kinds, (kind) => score(`kind=${kind}`))
    this.sources = shared(sources, (source) => score(`source=${source}`))
    this.levels = shared(levels, (level) => score(`level=${level}`))
    const answer = likelihoodOf(this.levels, (level) => level === 'reply')
    this.subjects = shared(
      subjects,
      ({ kind, source }) =>
        score(`kind=${kind}`) + score(`source=${source}`) + Math.log(isReply(kind) ? answer : 1 - answer),
    )
    this.isNotice = logistic(score('isNotice'))
    this.demands = demands.map((value) => ({ value, likelihood: logistic(score(`demand=${value}`)) }))
    this.channels = channels.map((value) => ({ value, likelihood: logistic(score(`channel=${value}`)) }))
  }
}

/** With fewer known words than this a text is like anything. */
const fewestWords = 20

export class Resembler {
  readonly #scorer: Scorer

  constructor(table: Table) {
    this.#scorer = new Scorer(table)
  }

  /** Null where the text has too few known words to be like anything. */
  of(text: string): Resemblance | null {
    const { scores, known } = this.#scorer.scores(wordsOf(text))
    return known < fewestWords ? null : new Resemblance(scores)
  }

  /** The one of several texts whose words speak most for a column, such as `kind=safety` or `demand=poa`. */
  strongest<T extends { readonly text: string }>(column: string, parts: readonly T[]): T | null {
    const at = columns.indexOf(column)
    const [first] = parts
      .map((part) => ({ part, weight: this.#scorer.weight(wordsOf(part.text), at) }))
      .toSorted((one, other) => other.weight - one.weight)
    return first !== undefined && first.weight > 0 ? first.part : null
  }
}

export const resembler = new Resembler(learnt)
