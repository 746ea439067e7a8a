import { z } from 'zod'
import { documentTypes } from '../../words.ts'
import { Box } from '../document-text.ts'

/** What a paper can tell of itself, by name. */
export const fieldNames = [
  'number',
  'code',
  'check-code',
  'issued-on',
  'purchased-on',
  'valid-from',
  'valid-until',
  'supplier',
  'supplier-address',
  'supplier-phone',
  'supplier-email',
  'supplier-website',
  'supplier-tax-number',
  'buyer',
  'buyer-address',
  'buyer-tax-number',
  'from',
  'to',
  'brand',
  'territory',
  'currency',
  'total',
  'tax',
  'units',
  'remarks',
  'late-note',
  'red-letter',
  'void',
] as const
export type FieldName = (typeof fieldNames)[number]

/** From here a value is told as read; below, as a question. */
export const sureFrom = 0.85

/** One value, where it stood, how sure the reading is, and whether the seller said that it is right. */
export const ReadValue = z.object({
  name: z.enum(fieldNames),
  /** Days as YYYY-MM-DD, amounts and counts in plain digits, the rest as printed. */
  value: z.string(),
  page: z.int(),
  box: Box,
  confidence: z.number(),
  /** The row it stood in. */
  text: z.string(),
  confirmed: z.boolean().default(false),
})
export type ReadValue = z.infer<typeof ReadValue>

/** One line of the goods table; what was not printed is null. */
export const GoodsLine = z.object({
  text: z.string(),
  units: z.number().nullable(),
  price: z.number().nullable(),
  amount: z.number().nullable(),
  asin: z.string().nullable(),
  /** Models, SKUs and bar codes, as printed. */
  identifiers: z.array(z.string()),
  page: z.int(),
  confidence: z.number(),
})
export type GoodsLine = z.infer<typeof GoodsLine>

/** What stands on one paper; a file may hold several. */
export const DocumentFacts = z.object({
  sha256: z.string(),
  /** Which paper of its file, from 1. */
  part: z.int(),
  type: z.enum(documentTypes),
  /** The words the type rests on; null where nothing says it. */
  typeWords: z.string().nullable(),
  pages: z.array(z.int()),
  fields: z.array(ReadValue),
  goods: z.array(GoodsLine),
})
export type DocumentFacts = z.infer<typeof DocumentFacts>

/** What a paper of the case keeps of the file it was read from. */
export const PaperSource = DocumentFacts.omit({ type: true }).extend({ file: z.string() })
export type PaperSource = z.infer<typeof PaperSource>

export const valueOf = (facts: Pick<DocumentFacts, 'fields'>, name: FieldName): string | null =>
  facts.fields.find((field) => field.name === name)?.value ?? null
