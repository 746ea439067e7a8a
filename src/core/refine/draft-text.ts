import type { Span } from '../poa/rule.ts'

/** A sentence that may be reworded, where it stands in the text. */
export interface Passage extends Span {
  readonly id: string
  readonly section: string
}

/** A plan's text with the sentences in it that may be reworded, in order; nothing else of it ever changes. */
export interface DraftText {
  readonly text: string
  readonly passages: readonly Passage[]
}

export const wordsOf = ({ text }: DraftText, { start, end }: Span): string => text.slice(start, end)

export const passagesIn = ({ passages }: DraftText, section: string): Passage[] =>
  passages.filter((passage) => passage.section === section)

/** The draft with other words in one passage, and every later passage moved along. */
export function reworded(draft: DraftText, id: string, words: string): DraftText {
  const at = draft.passages.find((passage) => passage.id === id)
  if (!at) return draft
  const moved = words.length - (at.end - at.start)
  return {
    text: draft.text.slice(0, at.start) + words + draft.text.slice(at.end),
    passages: draft.passages.map((passage) => {
      if (passage.id === id) return { ...passage, end: passage.end + moved }
      return passage.start < at.end
        ? passage
        : { ...passage, start: passage.start + moved, end: passage.end + moved }
    }),
  }
}

/** A short mark of some words, by which the same words are known again. */
export function markOf(words: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193)
  return `${(hash >>> 0).toString(36)}.${words.length.toString(36)}`
}
