import { z } from 'zod'

/** What another case of the same seller tells of this one, written anew while both are there and gone with the other. */
export const Remembered = z.object({
  caseId: z.string(),
  title: z.string(),
  /** What both have in common. */
  same: z.object({
    asins: z.array(z.string()),
    suppliers: z.array(z.string()),
    branch: z.boolean(),
  }),
  /** The causes that the earlier case told Amazon, by their ids in the catalogue. */
  causes: z.array(z.string()),
  /** The measures that it told, each with the days on which it is proved to have been done. */
  measures: z.array(
    z.object({ item: z.string(), proof: z.array(z.object({ on: z.string(), words: z.string() })) }),
  ),
  sentOn: z.string(),
  isBack: z.boolean(),
})
export type Remembered = z.infer<typeof Remembered>
