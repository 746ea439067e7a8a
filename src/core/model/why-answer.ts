import { z } from 'zod'
import { shapeOf } from './answer-shape.ts'

/** The next «why» to ask, never its answer; null where the seller's own gap is named already. */
export const WhyAnswer = z.strictObject({ question: z.string().nullable() })
export type WhyAnswer = z.infer<typeof WhyAnswer>

export const whyAnswer = shapeOf({
  schema: WhyAnswer.refine(({ question }) => question === null || isOneQuestion(question)),
  blanks: ['cause'],
  untrusted: ['chain'],
  words: ({ question }) => (question === null ? [] : [question]),
})

const longest = 200

function isOneQuestion(text: string): boolean {
  return text.length <= longest && /^[^?？\n]+[?？]$/.test(text.trim())
}
