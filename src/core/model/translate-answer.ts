import { z } from 'zod'
import { shapeOf } from './answer-shape.ts'

/** Sentence by sentence: the seller's words and what they say in the other language. */
export const TranslateAnswer = z.strictObject({
  sentences: z.array(z.strictObject({ source: z.string(), target: z.string() })),
})
export type TranslateAnswer = z.infer<typeof TranslateAnswer>

export const translateAnswer = shapeOf({
  schema: TranslateAnswer,
  blanks: ['question'],
  untrusted: ['words'],
  keeps: 'words',
  words: ({ sentences }) => sentences.map(({ target }) => target),
  quotes: ({ sentences }) => sentences.map(({ source }) => ({ from: 'words', text: source })),
})
