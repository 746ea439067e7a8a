import type { Lang } from '../text.ts'
import type { Span } from './rule.ts'

/** The parts a reviewer looks for, whatever their headings are called. */
export type PartName = 'opening' | 'cause' | 'actions' | 'prevention' | 'exhibits' | 'closing' | 'other'

export interface Part extends Span {
  readonly name: PartName
  /** The heading's span, or null where the part was known by its content. */
  readonly heading: Span | null
}

export interface PlanSentence extends Span {
  readonly text: string
  readonly part: PartName
  readonly lang: Lang
}

/** A plan's text read once and shared by every rule: language, parts, sentences, words, quoted stretches. */
export interface PlanText {
  readonly text: string
  /** The language most of the text is in. */
  readonly lang: Lang
  readonly parts: readonly Part[]
  readonly sentences: readonly PlanSentence[]
  /** English words, or Chinese characters where the text is Chinese. */
  readonly length: number
  readonly paragraphs: readonly Span[]
  isQuoted(span: Span): boolean
  partAt(offset: number): PartName
}
