import { z } from 'zod'
import { shapeOf } from './answer-shape.ts'

/** What was told, by the names that were offered; each with the words it was read from. For the seller to confirm. */
export const FactsAnswer = z.strictObject({
  facts: z.array(z.strictObject({ name: z.string(), value: z.string(), quote: z.string() })),
})
export type FactsAnswer = z.infer<typeof FactsAnswer>

export const factsAnswer = shapeOf({
  schema: FactsAnswer,
  blanks: ['question', 'names'],
  untrusted: ['words'],
  words: () => [],
  quotes: ({ facts }) => facts.map(({ quote }) => ({ from: 'words', text: quote })),
})
