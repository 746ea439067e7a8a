import type { Text } from '../../text.ts'
import { both } from '../gate-names.ts'
import type { Sentence } from '../poa.ts'

export interface GateItem {
  readonly id: string
  readonly result: 'yes' | 'no' | 'not-checked'
  readonly why: Text
  /** The English of all sentences of the plan that answer it. */
  readonly sentence: string | null
  readonly sentences: readonly { readonly number: number; readonly en: string; readonly zh: string }[]
}

/** Why an item is fulfilled without a sentence; the note shows it as such, not as a success. */
export const notNeeded = both('this form needs none', '这种形式不需要')
export const noSupplier = both('no supplier is named', '没有涉及供应商')

export const yes = both('yes', '是')
export const none = both('', '')

/** An item with the sentences that answer it. */
export function gateItem(
  id: string,
  result: GateItem['result'],
  why: Text,
  sentences: readonly Sentence[] = [],
): GateItem {
  const told = sentences.map(({ number, en, zh }) => ({ number, en, zh }))
  return { id, result, why, sentence: told.map(({ en }) => en).join(' ') || null, sentences: told }
}

/** Yes, or no with the reason. */
export const decided = (
  id: string,
  isYes: boolean,
  no: Text,
  sentences: readonly Sentence[] = [],
  why: Text = yes,
): GateItem => gateItem(id, isYes ? 'yes' : 'no', isYes ? why : no, sentences)
