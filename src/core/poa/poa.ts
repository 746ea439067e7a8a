import type { Text } from '../text.ts'
import type { Form } from '../words.ts'

export type SectionName =
  | 'opening'
  | 'cause'
  | 'actions'
  | 'prevention'
  | 'facts'
  | 'authorisation'
  | 'answers'
  | 'exhibits'
  | 'closing'

/** What a sentence rests on: ids of facts, documents, catalogue choices and edits. An empty basis is a fault. */
export interface Basis {
  readonly facts: readonly string[]
  readonly evidence: readonly string[]
  readonly choices: readonly string[]
}

/** One sentence of the plan as a value: both languages, and the ids of all it rests on. */
export interface Sentence {
  readonly id: string
  /** Its number in the printed plan, from 1. */
  readonly number: number
  readonly en: string
  readonly zh: string
  readonly basis: Basis
  readonly status: 'done' | 'in-force' | 'planned' | null
  /** What is still missing in it, in words for the seller; a sentence with any is not sendable. */
  readonly missing: readonly Missing[]
  /** Words (English) that come from the seller's own answers, for the share shown to them. */
  readonly own: number
  /** Other words for it that wait for the seller's word; they are in no text that leaves. */
  readonly proposal?: { readonly edit: string; readonly en: string; readonly by: 'rule' | 'model' }
  /** The edit of a rule or the model whose words these are, once the seller accepted it. */
  readonly editId?: string
}

/** A visible gap; `question` is the id of the question that would fill it. */
export interface Missing {
  readonly question: string
  readonly label: Text
}

export interface Section {
  readonly name: SectionName
  readonly heading: Text
  readonly sentences: readonly Sentence[]
  /** For a questionnaire: the most characters the box takes. */
  readonly maxLength?: number | null
}

/** The plan of action as a ledger of sentences; its text is printed from it. */
export interface Poa {
  readonly form: Form
  readonly title: Text
  readonly sections: readonly Section[]
}
