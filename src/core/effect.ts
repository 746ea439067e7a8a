import { z } from 'zod'
import { Calendar } from './export/calendar.ts'
import { Book } from './export/exhibit-book.ts'
import { Paper } from './export/paper.ts'
import { Ask } from './model/ask.ts'
import { langs } from './text.ts'
import { stepNames } from './words.ts'

/** A button: the id comes back as `chose`; the label is what the seller sees. */
export const Button = z.object({ id: z.string(), label: z.string() })
export type Button = z.infer<typeof Button>

/** What becomes a file on the way out. */
export const Made = z.discriminatedUnion('as', [
  z.object({ as: z.enum(['docx', 'pdf']), paper: Paper }),
  z.object({ as: z.literal('ics'), calendar: Calendar }),
  /** The case with all that belongs to it, under a code that is made with it. */
  z.object({ as: z.literal('sealed'), caseId: z.string() }),
  /** The exhibits in one file to read. */
  z.object({ as: z.literal('book'), caseId: z.string(), book: Book }),
  /** A copy of a seller's file without what tells of people and accounts, nor these words. */
  z.object({ as: z.literal('redacted'), caseId: z.string(), sha256: z.string(), hide: z.array(z.string()) }),
])
export type Made = z.infer<typeof Made>

/** A file handed to the seller: a text, or the description of what is made of it. */
export const OutFile = z.object({ name: z.string(), text: z.string().default(''), made: Made.optional() })
export type OutFile = z.infer<typeof OutFile>

/** Stands in a message where the code of its sealed file comes, which nobody knows before it goes out. */
export const codePlace = '[CODE]'

/** One message to the seller, plain text; how it looks is the adapter's business. */
export const Message = z.object({
  text: z.string(),
  lang: z.enum(langs),
  step: z.enum(stepNames),
  choices: z.array(Button).default([]),
  files: z.array(OutFile).default([]),
  /** A text meant for pasting elsewhere: shown as it is, never wrapped or framed. */
  copy: z.literal(true).optional(),
  /** The turn that its choices belong to; one taken later says so. */
  turn: z.int().optional(),
  /** Several of its choices may be taken at once. */
  multi: z.literal(true).optional(),
  /** How many days the seller has left to answer Amazon, where that is known; below zero for none. */
  daysLeft: z.int().optional(),
  /** The numbers of the sentences of the plan that are shown to be read one by one. */
  sentences: z.array(z.int()).optional(),
  /** Who alone is to see it, where several share a session and the platform can. */
  only: z.string().optional(),
})
export type Message = z.infer<typeof Message>

/** The case whose files are to be deleted: all of them where it is gone, else those of these hashes. */
export const FileDrop = z.object({ caseId: z.string(), only: z.array(z.string()).optional() })
export type FileDrop = z.infer<typeof FileDrop>

/** A file that is to be read, as it was listed; the language is the one in which a mishap is told. */
export const FileRead = z.object({ caseId: z.string(), sha256: z.string(), at: z.int(), lang: z.enum(langs) })
export type FileRead = z.infer<typeof FileRead>

/** What the machine asks of the world; `to` is the mailbox. */
export const Effect = z.union([
  /** `shared` tells of several cases: it is kept with none, or it would outlive the one that is forgotten. */
  z.object({ to: z.literal('chat'), message: Message, shared: z.literal(true).optional() }),
  z.object({ to: z.literal('model'), ask: Ask }),
  z.object({ to: z.literal('files'), drop: FileDrop }),
  z.object({ to: z.literal('files'), read: FileRead }),
])
export type Effect = z.infer<typeof Effect>

/** What of the effects the seller gets to see. */
export function messagesIn(effects: readonly Effect[]): Message[] {
  return effects.flatMap((effect) => (effect.to === 'chat' ? [effect.message] : []))
}
