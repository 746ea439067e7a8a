import type { Lang } from '../text.ts'

/** What kind of fact a rewording touched. */
export type BreachKind =
  | 'number'
  | 'unit'
  | 'date'
  | 'name'
  | 'identifier'
  | 'exhibit'
  | 'document'
  | 'place'
  | 'who'
  | 'negation'
  | 'status'
  | 'modality'
  | 'quantifier'
  | 'limit'
  | 'claim'
  | 'moved'
  | 'letters'
  | 'gap'

/** One fact that was added, lost or changed; what was added has no `before`, what was lost no `after`. */
export interface Breach {
  readonly kind: BreachKind
  readonly before: string
  readonly after: string
}

/** A word or figure of a text as the lock compares it. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly kind: TokenKind
  /** What it says, however it is written: `2026-03-04`, `240`, a stem, the name of a mark. */
  readonly key: string
  /** Meanings it shares with other words; two words of one meaning say the same. */
  readonly meanings: readonly number[]
  /** For a number: what is counted. */
  readonly unit?: string
  /** For a verb: done, future, present, going on, modal, infinitive; empty where the form does not tell. */
  readonly status?: string
  /** True for a participle after a form of be: what stands before it is no doer. */
  readonly passive?: boolean
  /** For a Chinese sign of no known word: the stretch of such signs that it stands in. */
  readonly run?: string
  /** True where it may come and go. */
  readonly free?: boolean
  readonly sentence: number
  readonly clause: number
}

type TokenKind = 'number' | 'date' | 'identifier' | 'exhibit' | 'mark' | 'word' | 'name' | 'gap'

/** A text read for comparison. */
export interface Reading {
  readonly lang: Lang
  readonly text: string
  readonly tokens: readonly Token[]
}
