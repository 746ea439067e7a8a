import { z } from 'zod'
import { langs } from '../text.ts'

/** One piece of a document. In a table each row has as many cells as there are widths, which are shares of the page. */
const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('lines'), lines: z.array(z.string()) }),
  z.object({
    kind: z.literal('table'),
    head: z.array(z.string()),
    widths: z.array(z.number()),
    rows: z.array(z.array(z.string())),
  }),
])

/** A document for people, described; whoever makes a file of it decides nothing about what it says. */
export const Paper = z.object({
  title: z.string(),
  lang: z.enum(langs),
  /** What stands at the head of every page; null for nothing. */
  mark: z.string().nullable(),
  /** The day it was made, YYYY-MM-DD. */
  day: z.string(),
  blocks: z.array(Block),
})
export type Paper = z.infer<typeof Paper>
export type PaperBlock = Paper['blocks'][number]
