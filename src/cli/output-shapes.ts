import { z } from 'zod'
import { FileSignal, readFailures } from '../core/evidence/document-text.ts'
import { fieldNames, GoodsLine } from '../core/evidence/document/document-facts.ts'
import { Triage } from '../core/notice/triage.ts'
import { langs } from '../core/text.ts'
import { documentTypes, forms, severities } from '../core/words.ts'

/** What the verbs print with `--json`; more keys may be added, none of these goes. */
const Text = z.object({ en: z.string(), zh: z.string() })
const span = { start: z.int().nonnegative(), end: z.int().nonnegative() }

export const TriageOut = z.object({ file: z.string(), ...Triage.shape })

export const LintOut = z.object({
  file: z.string(),
  form: z.enum(forms),
  findings: z.array(
    z.object({
      ruleId: z.string(),
      severity: z.enum(severities),
      ...span,
      line: z.int().positive(),
      column: z.int().positive(),
      message: Text,
      fix: z.object({ ...span, text: z.string() }).nullable(),
      waived: z.string().nullable(),
      /** What to ask the seller, where asking helps. */
      assist: Text.nullable(),
      /** The command that shows the rule's page. */
      rule: z.string(),
    }),
  ),
  notChecked: z.array(z.object({ ruleId: z.string(), reason: z.string(), why: Text })),
  errors: z.int().nonnegative(),
  warnings: z.int().nonnegative(),
  ready: z.boolean(),
  /** With `--fix`: the text after the fixes, which the rest speaks about, the edits in order, and fixes not made. */
  text: z.string().optional(),
  edits: z.array(z.object({ ruleId: z.string(), ...span, before: z.string(), after: z.string() })).optional(),
  left: z
    .array(
      z.object({
        ruleId: z.string(),
        ...span,
        reason: z.enum(['fact', 'finding', 'no-better', 'not-tried']),
        sets: z.array(z.string()),
      }),
    )
    .optional(),
})

export const RefineOut = z.object({
  file: z.string(),
  text: z.string(),
  findingsBefore: z.int().nonnegative(),
  findingsAfter: z.int().nonnegative(),
  edits: z.array(
    z.object({
      ruleId: z.string().nullable(),
      before: z.string(),
      after: z.string(),
      accepted: z.boolean(),
      /** Why it was not made; `lock/KIND` names the kind of fact that it touched. */
      reason: z.string().nullable(),
      /** Null where a rule's own fix made it. */
      model: z.string().nullable(),
      prompt: z.string().nullable(),
    }),
  ),
  calls: z.int().nonnegative(),
  tokens: z.int().nonnegative(),
})

export const ReadyOut = z.object({
  file: z.string(),
  ready: z.boolean(),
  items: z.array(
    z.object({
      id: z.string(),
      result: z.enum(['yes', 'no', 'not-checked']),
      why: Text,
      sentence: z.string().nullable(),
      sentences: z.array(z.object({ number: z.int(), en: z.string(), zh: z.string() })),
    }),
  ),
})

const Missing = z.object({ question: z.string(), label: Text })

export const DraftOut = z.object({
  file: z.string(),
  lang: z.enum(langs),
  text: z.string(),
  missing: z.array(Missing),
  form: z.enum(forms),
  title: Text,
  sections: z.array(
    z.object({
      name: z.string(),
      heading: Text,
      maxLength: z.int().nullable().optional(),
      sentences: z.array(
        z.object({
          id: z.string(),
          number: z.int().positive(),
          en: z.string(),
          zh: z.string(),
          basis: z.object({
            facts: z.array(z.string()),
            evidence: z.array(z.string()),
            choices: z.array(z.string()),
          }),
          status: z.enum(['done', 'in-force', 'planned']).nullable(),
          missing: z.array(Missing),
          own: z.int().nonnegative(),
        }),
      ),
    }),
  ),
})

const readField = z.object({
  name: z.enum(fieldNames),
  value: z.string(),
  page: z.int().positive(),
  confidence: z.number(),
  text: z.string(),
})

export const EvidenceOut = z.object({
  file: z.string(),
  sha256: z.string(),
  type: z.enum(documentTypes),
  pages: z.int().nonnegative(),
  fields: z.array(readField),
  checks: z.array(
    z.object({
      id: z.string(),
      result: z.enum(['found', 'not-found', 'unclear', 'conflicts', 'not-checked']),
      message: Text,
    }),
  ),
  signals: z.array(FileSignal),
  /** Why nothing, or not all, was read. */
  failure: z.enum(readFailures).nullable(),
  /** Each paper of the file; the first is the one above. */
  papers: z.array(
    z.object({
      type: z.enum(documentTypes),
      pages: z.array(z.int()),
      fields: z.array(readField),
      goods: z.array(GoodsLine),
    }),
  ),
})
