import { z } from 'zod'
import { Button } from '../core/effect.ts'
import { langs } from '../core/text.ts'
import { stepNames } from '../core/words.ts'

/** One line into `chat --jsonl`. Further keys are let pass. */
export const ChatIn = z.union([
  z.looseObject({ text: z.string() }),
  z.looseObject({ choose: z.string() }),
  z.looseObject({ file: z.string() }),
  z.looseObject({ now: z.string() }),
])

/** One line out of `chat --jsonl`. */
export const ChatOut = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    step: z.enum(stepNames),
    text: z.string(),
    lang: z.enum(langs),
    choices: z.array(Button),
    files: z.array(z.object({ name: z.string(), path: z.string(), text: z.string() })),
  }),
  z.object({ kind: z.literal('idle'), case: z.string(), step: z.string(), missing: z.array(z.string()) }),
  z.object({ kind: z.literal('error'), text: z.string() }),
])
export type ChatOut = z.infer<typeof ChatOut>
