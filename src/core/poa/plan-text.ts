import type { Lang } from '../text.ts'
import type { Figures } from './figures.ts'
import type { Span } from './rule.ts'
import type { Sense } from './sentence-sense.ts'
import type { Cue } from './word-index.ts'

/** The parts a reviewer looks for, whatever their headings are called. */
export type PartName = 'opening' | 'cause' | 'actions' | 'prevention' | 'exhibits' | 'closing' | 'other'

export interface Part extends Span {
  readonly name: PartName
  /** The heading's span, or null where the part was known by its content. */
  readonly heading: Span | null
}

export interface PlanSentence extends Span {
  /** Its place among the sentences of the plan, from 0. */
  readonly at: number
  readonly text: string
  /** The text with quoted words and line ends blanked out and Chinese made simplified, of the same length. */
  readonly own: string
  readonly part: PartName
  readonly lang: Lang
  readonly sense: Sense
  /** Its words as numbers, in order, whatever their case; each Chinese character is a word. */
  readonly hashes: readonly number[]
  /** True when a Chinese character stands in it. */
  readonly hasHan: boolean
  /** True when a Chinese character or a full-width mark stands in it. */
  readonly hasWide: boolean
  /** True for a heading, whether or not it names a part. */
  readonly heading: boolean
  /** True for a sentence of a numbered or bulleted line. */
  readonly item: boolean
  /** True where the whole sentence is somebody else's words. */
  readonly quoted: boolean
}

/** A plan's text read once and shared by every rule: language, parts, sentences, words, quoted stretches. */
export interface PlanText {
  readonly text: string
  /** The language most of the text is in. */
  readonly lang: Lang
  readonly parts: readonly Part[]
  readonly sentences: readonly PlanSentence[]
  /** The sentences that are the seller's own statements: no headings, nothing quoted. */
  readonly statements: readonly PlanSentence[]
  /** English words, or Chinese characters where the text is Chinese. */
  readonly length: number
  readonly paragraphs: readonly Span[]
  readonly quotes: readonly Span[]
  /** True when any Chinese character stands in the text. */
  readonly hasChinese: boolean
  /** True when the span lies wholly inside quoted words. */
  isQuoted(span: Span): boolean
  partAt(offset: number): PartName
  sentenceAt(offset: number): PlanSentence | null
  /** The sentences of one part, headings and quoted ones left out. */
  sentencesOf(part: PartName): readonly PlanSentence[]
  /** Its dates, quantities and cited exhibits. */
  readonly figures: Figures
  /** True when a word of the cue stands in it. */
  has(cue: Cue): boolean
  /** The sentences that hold a word of the cue, and one of the other cue where there is one, in order. */
  sentencesWith(cue: Cue, also?: Cue): readonly PlanSentence[]
  /** The sentences that hold a Chinese character. */
  readonly hanSentences: readonly PlanSentence[]
}
