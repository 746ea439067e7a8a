import { z } from 'zod'
import { kinds, levels, sources } from '../words.ts'
import { shapeOf } from './answer-shape.ts'

/** What an unread notice seems to be, each with the words it rests on; a proposal, for the seller to confirm. */
export const NoticeAnswer = z.strictObject({
  source: z.enum(sources),
  kind: z.enum(kinds),
  level: z.enum(levels),
  quotes: z.array(z.strictObject({ field: z.enum(['source', 'kind', 'level']), text: z.string() })),
})
export type NoticeAnswer = z.infer<typeof NoticeAnswer>

export const noticeAnswer = shapeOf({
  schema: NoticeAnswer.refine(({ quotes }) => quotes.length > 0),
  blanks: [],
  untrusted: ['notice'],
  words: () => [],
  quotes: ({ quotes }) => quotes.map(({ text }) => ({ from: 'notice', text })),
})
