import { z } from 'zod'
import { PaperSource } from './evidence/document/document-facts.ts'
import { CaseModel } from './model/work.ts'
import { Reading } from './notice/triage.ts'
import { Remembered } from './memory/remembered.ts'
import { documentTypes, forms, stepNames } from './words.ts'
import { schemaNow } from './schema-version.ts'
import { Standing } from './standing/standing.ts'
import { Activity, Approval } from './team/activity.ts'
import { langs } from './text.ts'

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const time = z.int() // milliseconds since the epoch

/** A value the seller gave for one named thing; dates are ISO days, quantities numbers. */
export const FactValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
export type FactValue = z.infer<typeof FactValue>

/** One thing the seller said, in their own words beside the value read from them. */
export const Fact = z.object({
  value: FactValue,
  words: z.string().default(''),
  lang: z.enum(langs).default('en'),
  at: time.default(0),
  from: z.enum(['seller', 'notice', 'document', 'earlier-case']).default('seller'),
  confirmed: z.boolean().default(true),
})
export type Fact = z.infer<typeof Fact>

/** One document that proves something, as the seller typed it (or, later, as it was read and confirmed). */
export const Evidence = z.object({
  id: z.string(),
  type: z.enum(documentTypes).default('other'),
  name: z.string().default(''),
  number: z.string().nullable().default(null),
  issuedOn: isoDate.nullable().default(null),
  /** The day of the purchase it documents, when that is earlier than the day it was issued. */
  purchasedOn: isoDate.nullable().default(null),
  supplier: z.string().nullable().default(null),
  buyer: z.string().nullable().default(null),
  units: z.int().nullable().default(null),
  asins: z.array(z.string()).default([]),
  brand: z.string().nullable().default(null),
  contact: z
    .object({
      phone: z.string().nullable().default(null),
      address: z.string().nullable().default(null),
      email: z.string().nullable().default(null),
      website: z.string().nullable().default(null),
    })
    .nullable()
    .default(null),
  /** `late-issued` 补开: no earlier invoice existed; `re-issued` 重开: it replaces an earlier one. */
  reissue: z.enum(['late-issued', 're-issued']).nullable().default(null),
  /** For a letter of authorisation: from whom to whom. */
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  words: z.string().default(''),
  /** The file it was read from, with the values and their places; null for one that was typed. */
  source: PaperSource.nullable().default(null),
  /** Why it must stay out of the letter; null when it may be cited. */
  leftOut: z.string().nullable().default(null),
  confirmed: z.boolean().default(true),
})
export type Evidence = z.infer<typeof Evidence>

/** A file that the seller sent; its bytes are kept apart, under their hash, as they came. */
export const ReceivedFile = z.object({
  sha256: z.string(),
  name: z.string(),
  size: z.int(),
  at: time,
  /** When what stands in it was read; null while it was not. */
  readAt: time.nullable().default(null),
})
export type ReceivedFile = z.infer<typeof ReceivedFile>

/** The value of one slot of a catalogue item, ready to print in both languages. */
export const SlotValue = z.object({
  kind: z.string(),
  value: z.union([z.string(), z.number()]),
  en: z.string().nullable(),
  zh: z.string().nullable(),
})
export type SlotValue = z.infer<typeof SlotValue>

/** A cause, action or measure of the catalogue that the seller took up and what they attested about it. */
export const Choice = z.object({
  item: z.string(),
  status: z.enum(['so', 'done', 'in-force', 'planned']),
  slots: z.record(z.string(), SlotValue).default({}),
  offeredAt: time.default(0),
  attestedAt: time.nullable().default(null),
  proof: z.string().nullable().default(null),
})
export type Choice = z.infer<typeof Choice>

/**
 * A change to one sentence of the plan: by the seller, by a rule's own fix, or by the model. One that the seller did not make
 * is only proposed until they accept it, and holds for no other words than those it was made for.
 */
export const Edit = z.object({
  id: z.string(),
  /** The id of the sentence, or `english/FACT` for the English of what the seller said in Chinese. */
  sentence: z.string(),
  ruleId: z.string().nullable().default(null),
  before: z.string(),
  after: z.string(),
  by: z.enum(['seller', 'rule', 'model']).default('seller'),
  accepted: z.boolean().default(true),
  /** True while it waits for the seller's word. */
  pending: z.boolean().default(false),
  /** Why it was not taken. */
  reason: z.string().nullable().default(null),
  model: z.string().default(''),
  prompt: z.string().default(''),
  at: time.default(0),
})
export type Edit = z.infer<typeof Edit>

const Waiver = z.object({ ruleId: z.string(), reason: z.string(), at: time.default(0) })

/** An answer of Amazon's, kept as pasted. */
export const Reply = z.object({
  text: z.string(),
  reading: Reading,
  at: time.default(0),
  /** The day it came, as it says itself, else as the seller pasted it. */
  receivedOn: isoDate.nullable().default(null),
})
export type Reply = z.infer<typeof Reply>

/** A plan that was sent, frozen as it left, and what came back. */
export const Round = z.object({
  number: z.int(),
  form: z.enum(forms).default('full-plan'),
  text: z.string().default(''),
  /** SHA-256 of the text. */
  hash: z.string().default(''),
  submittedOn: isoDate.nullable().default(null),
  /** When the seller said that it was sent, and who of several did. */
  toldAt: time.default(0),
  by: z.object({ id: z.string(), name: z.string() }).nullable().default(null),
  channel: z.string().default(''),
  /** The ids of the papers that went with it. */
  exhibits: z.array(z.string()).default([]),
  /** The same papers as the letter numbers them, with the file of each; null where none was sent here. */
  papers: z
    .array(
      z.object({
        number: z.int(),
        name: z.string(),
        file: z.string().nullable(),
        sha256: z.string().nullable(),
      }),
    )
    .default([]),
  /** The files that were at hand then, each with the hash of its bytes. */
  files: z.array(z.object({ name: z.string(), sha256: z.string() })).default([]),
  replies: z.array(Reply).default([]),
})
export type Round = z.infer<typeof Round>

/** Amazon's message with what was read in it and what the seller corrected. */
export const Notice = Reading.extend({
  text: z.string().default(''),
  receivedOn: isoDate.nullable().default(null),
  confirmed: z.boolean().default(false),
  /** Fields the seller corrected; their word wins over the parser's. */
  corrected: z.array(z.string()).default([]),
})
export type Notice = z.infer<typeof Notice>

/** What the coach declined to help with, so that nothing later rests on it. */
const Refusal = z.object({ id: z.string(), at: time.default(0), words: z.string().default('') })

/** One appeal, from the notice to the last reply. Every key has a default, so a few keys make a case. */
export const Case = z.object({
  schema: z.literal(schemaNow).default(schemaNow),
  id: z.string().default('case'),
  title: z.string().default(''),
  openedAt: time.default(0),
  /** When the seller last wrote in it; how long it is kept counts from here. */
  touchedAt: time.default(0),
  /** When the seller was told that it will be deleted; null while it is not, or once they wrote again. */
  warnedAt: time.nullable().default(null),
  /** When the seller was told that its files will be deleted; null while they were not. */
  filesWarnedAt: time.nullable().default(null),
  /** Every reminder due until this moment was told, or is none any more. */
  remindedTo: time.default(0),
  lang: z.enum(langs).default('en'),
  practice: z.boolean().default(false),
  step: z.enum(stepNames).default('start'),
  notice: Notice.nullable().default(null),
  facts: z.record(z.string(), Fact).default({}),
  evidence: z.array(Evidence).default([]),
  files: z.array(ReceivedFile).default([]),
  choices: z.array(Choice).default([]),
  edits: z.array(Edit).default([]),
  /** Null until a model was spoken of. */
  model: CaseModel.nullable().default(null),
  waivers: z.array(Waiver).default([]),
  refusals: z.array(Refusal).default([]),
  rounds: z.array(Round).default([]),
  /** Amazon's answers from before the first round here, pasted by a seller who had already written. */
  earlier: z.array(Reply).default([]),
  /** The case whose reply named this violation, and the words it was named with; null for a case of its own. */
  namedBy: z
    .object({ caseId: z.string(), on: isoDate.nullable(), words: z.string() })
    .nullable()
    .default(null),
  /** What earlier cases of the same seller tell of this one. */
  memory: z.array(Remembered).default([]),
  /** Null until Amazon took the seller back. */
  standing: Standing.nullable().default(null),
  /** The approval of the text as it stands, in a team that asks for one; null where there is none. */
  approval: Approval.nullable().default(null),
  /** Who of a team did what, when. */
  activity: z.array(Activity).default([]),
  /** Questions passed over for now, and how often any has been asked. */
  skipped: z.array(z.string()).default([]),
  asked: z.array(z.string()).default([]),
  /** Questions in the order they were answered; `back` pops the last. */
  trail: z.array(z.string()).default([]),
})
export type Case = z.infer<typeof Case>
