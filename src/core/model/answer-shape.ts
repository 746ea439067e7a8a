import type { z } from 'zod'

/** What a prompt needs, and how its answer is read: one a prompt, beside the code that knows the answer. */
export interface AnswerShape {
  readonly schema: z.ZodType
  /** The blanks filled with words of our own. */
  readonly blanks: readonly string[]
  /** The blanks filled with the seller's or Amazon's words. */
  readonly untrusted: readonly string[]
  /** Which of those comes back reworded, so that everything masked in it must come back too, each as often. */
  readonly keeps: string | null
  /** What in an answer are the model's own words. */
  words(value: unknown): readonly string[]
  /** What must be copied letter by letter from an untrusted blank. */
  quotes(value: unknown): readonly { readonly from: string; readonly text: string }[]
}

/** A shape whose functions see the type of its schema; they are handed only what it let through. */
export function shapeOf<Schema extends z.ZodType>(shape: {
  readonly schema: Schema
  readonly blanks: readonly string[]
  readonly untrusted: readonly string[]
  readonly keeps?: string
  words(value: z.infer<Schema>): readonly string[]
  quotes?(value: z.infer<Schema>): readonly { readonly from: string; readonly text: string }[]
}): AnswerShape {
  return {
    ...shape,
    keeps: shape.keeps ?? null,
    words: (value) => shape.words(value as z.infer<Schema>),
    quotes: (value) => shape.quotes?.(value as z.infer<Schema>) ?? [],
  }
}
