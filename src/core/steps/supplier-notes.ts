import type { Note } from '../question.ts'
import type { Text } from '../text.ts'

/** A letter to the supplier in both languages, each to be copied by itself; the one in the seller's own comes first. */
export const inBoth = ({ en, zh }: Text): Note[] => [
  { text: { en, zh }, copy: true },
  { text: { en: zh, zh: en }, copy: true },
]
