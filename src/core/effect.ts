import { z } from 'zod'
import { langs } from './text.ts'
import { stepNames } from './words.ts'

/** A button: the id comes back as `chose`; the label is what the seller sees. */
export const Button = z.object({ id: z.string(), label: z.string() })
export type Button = z.infer<typeof Button>

/** A text file handed to the seller. */
export const OutFile = z.object({ name: z.string(), text: z.string() })
export type OutFile = z.infer<typeof OutFile>

/** One message to the seller, plain text; how it looks is the adapter's business. */
export const Message = z.object({
  text: z.string(),
  lang: z.enum(langs),
  step: z.enum(stepNames),
  choices: z.array(Button).default([]),
  files: z.array(OutFile).default([]),
  /** A text meant for pasting elsewhere: shown as it is, never wrapped or framed. */
  copy: z.literal(true).optional(),
})
export type Message = z.infer<typeof Message>

/** What the machine asks of the world; `to` is the mailbox. */
export const Effect = z.discriminatedUnion('to', [z.object({ to: z.literal('chat'), message: Message })])
export type Effect = z.infer<typeof Effect>
