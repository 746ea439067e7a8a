import { z } from 'zod'

/** A place on a page in its own units (points of a PDF, pixels of a picture), from the left and from the top. */
export const Box = z.object({ x: z.number(), y: z.number(), w: z.number(), h: z.number() })
export type Box = z.infer<typeof Box>

/** From 0 to 1: what stood as text is sure, what was recognised in a picture is as sure as the recogniser. */
const confidence = z.number().min(0).max(1)

const Word = z.object({ text: z.string(), box: Box, confidence })

/** All that stands in one row of a page, also in two columns: its cells, two spaces apart. A cell holds single spaces only. */
export const TextLine = z.object({
  text: z.string(),
  box: Box,
  confidence,
  /** The cells with places of their own, from the left: what stands closer together than about two letters. */
  words: z.array(Word).default([]),
})
export type TextLine = z.infer<typeof TextLine>

export const TextPage = z.object({
  number: z.int(), // from 1
  width: z.number(),
  height: z.number(),
  /** Whether the text was in the file or was recognised in a picture of it. */
  source: z.enum(['text', 'ocr']),
  lines: z.array(TextLine),
})
export type TextPage = z.infer<typeof TextPage>

/** What of a file's make a reviewer may ask about; no judgement of the file. */
export const signalKinds = [
  'office-program',
  'picture-editor',
  'pdf-editor',
  'annotations',
  'saved-again',
  'added-after-signing',
  'font-twice',
  'changed-later',
  'hidden-text',
  'screenshot',
  'photographed-screen',
  'cropped',
  'sent-as-picture',
  'attachments',
] as const

export const FileSignal = z.object({
  kind: z.enum(signalKinds),
  /** Null for the file as a whole. */
  page: z.int().nullable().default(null),
  /** What was found: a program's name, a count. */
  detail: z.string().default(''),
})
export type FileSignal = z.infer<typeof FileSignal>

/** Why nothing, or not all, of a file was read. */
export const readFailures = [
  'empty',
  'too-large',
  'encrypted',
  'damaged',
  'macro',
  'bomb',
  'heic',
  'old-office',
  'sheet',
  'e-invoice-data',
  'other-picture',
  'program',
  'not-a-document',
  'too-many-pages',
  'too-many-pixels',
  'time-out',
  'memory',
  'crashed',
  'no-text',
  'no-recogniser',
] as const
export type ReadFailure = (typeof readFailures)[number]

/** The text of one file with its places: what facts, checks and notices are read from. */
export const DocumentText = z.object({
  sha256: z.string(), // of the very bytes
  kind: z.enum(['pdf', 'docx', 'image', 'text', 'mail', 'sheet', 'unknown']),
  /** How many pages the file has; `pages` holds fewer where not all were read. */
  pageCount: z.int(),
  pages: z.array(TextPage),
  signals: z.array(FileSignal).default([]),
  /** With pages beside it: what kept the rest from being read. */
  failure: z.enum(readFailures).nullable().default(null),
})
export type DocumentText = z.infer<typeof DocumentText>

/** Its lines one under another, pages apart by an empty line: as somebody would have pasted it. */
export function plainText({ pages }: DocumentText): string {
  return pages.map(({ lines }) => lines.map(({ text }) => text).join('\n')).join('\n\n')
}
