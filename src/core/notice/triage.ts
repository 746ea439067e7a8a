import { z } from 'zod'
import {
  channels,
  confidences,
  deadlineKinds,
  demands,
  kinds,
  levels,
  noticeLanguages,
  sources,
  yardsticks,
} from '../words.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** A quotation of the notice that a finding rests on; UTF-16 offsets `[start, end)` into the text as given. */
export const NoticeEvidence = z.object({
  field: z.string(),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  text: z.string(),
})
export type NoticeEvidence = z.infer<typeof NoticeEvidence>

export const Deadline = z.object({
  what: z.enum(deadlineKinds),
  days: z.int().nullable(),
  date: isoDate.nullable(),
  text: z.string(),
  /** The time of day beside the date, `HH:MM`, and its zone as an IANA name, where the notice prints them. */
  time: z.string().nullable().default(null),
  zone: z.string().nullable().default(null),
  /** A printed date that is two days or none (03/04/2026, 31 June): its words, and what it can mean. Asked, never guessed. */
  unclear: z
    .object({ words: z.string(), candidates: z.array(isoDate) })
    .nullable()
    .default(null),
})
export type Deadline = z.infer<typeof Deadline>

/** The number of a right that a complaint rests on, as the office or the notice writes it. */
const RightNumber = z.object({
  right: z.enum(['trademark', 'patent', 'design', 'copyright']),
  number: z.string(),
})

/** Whom the notice names as the complainant's address. */
const Contact = z.object({ name: z.string().nullable(), email: z.string() })

/** An identifier that a look-alike character (O for 0, l for 1) may have spoilt; asked, never put right. */
const Doubtful = z.object({
  field: z.enum(['asins', 'complaintIds']),
  printed: z.string(),
  maybe: z.string(),
})

/** One box of a questionnaire: the question in Amazon's words, and the most characters it takes, if said. */
const NoticeQuestion = z.object({ text: z.string(), maxLength: z.int().nullable() })

const fields = {
  source: z.enum(sources).default('unknown'),
  kind: z.enum(kinds).default('other'),
  level: z.enum(levels).default('listing'),
  language: z.enum(noticeLanguages).default('en'),
  marketplace: z.string().nullable().default(null),
  asins: z.array(z.string()).default([]),
  complaintIds: z.array(z.string()).default([]),
  documentsRequested: z.array(z.enum(demands)).default([]),
  invoiceWindowDays: z.int().nullable().default(null),
  invoiceQuantity: z.enum(yardsticks).nullable().default(null),
  invoiceUnits: z.int().nullable().default(null),
  deadlines: z.array(Deadline).default([]),
  channel: z.array(z.enum(channels)).default([]),
  fileTypes: z.array(z.string()).default([]),
  phishing: z.array(z.string()).default([]),
  confidence: z.enum(confidences).default('unsure'),
  question: z.object({ en: z.string(), zh: z.string() }).nullable().default(null),
  evidence: z.array(NoticeEvidence).default([]),
  /** Boxes of a questionnaire, in order; empty for an ordinary notice. */
  questions: z.array(NoticeQuestion).default([]),
  /** Demands of which one is enough, each set as the notice offers it. */
  oneOf: z.array(z.array(z.enum(demands))).default([]),
  orderIds: z.array(z.string()).default([]),
  rightNumbers: z.array(RightNumber).default([]),
  contacts: z.array(Contact).default([]),
  doubtful: z.array(Doubtful).default([]),
  /** Brand and rights-owner names the notice prints. */
  brands: z.array(z.string()).default([]),
  /** The complaint's wording of the right or policy, e.g. "trademark"; null where none is named. */
  right: z.string().nullable().default(null),
  /** The day the notice was sent, if the text carries it. */
  sentOn: isoDate.nullable().default(null),
  /** True when the text is no Amazon notice at all (forum advice, a question, an advertisement). */
  isNotice: z.boolean().default(true),
  /** True when the text breaks off before its natural end. */
  truncated: z.boolean().default(false),
}

/** What a notice says, field by field. The keys up to `evidence` are the stable output of the `triage` verb. */
export const Reading = z.object(fields)
export type Reading = z.infer<typeof Reading>

/** A whole mail: its first case, and any further ones it holds. */
export const Triage = Reading.extend({ more: z.array(Reading).default([]) })
export type Triage = z.infer<typeof Triage>
