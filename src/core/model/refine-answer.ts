import { z } from 'zod'
import { shapeOf } from './answer-shape.ts'

/** The span as the model would write it; null where the facts do not allow to do better. */
export const RefineAnswer = z.strictObject({ after: z.string().nullable() })
export type RefineAnswer = z.infer<typeof RefineAnswer>

export const refineAnswer = shapeOf({
  schema: RefineAnswer,
  blanks: ['findings'],
  untrusted: ['section', 'span', 'facts'],
  keeps: 'span',
  words: ({ after }) => (after === null ? [] : [after]),
})
