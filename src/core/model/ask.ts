import { z } from 'zod'
import { langs } from '../text.ts'

/** The questions a model can be asked; each has one file in `prompts/`. */
export const promptNames = ['refine', 'translate', 'facts', 'why', 'notice'] as const
export type PromptName = (typeof promptNames)[number]

/** One question of the machine to the model. */
export const Ask = z.object({
  /** By which the answer is known; an answer to another id than the awaited one is late and ignored. */
  id: z.string(),
  caseId: z.string(),
  prompt: z.enum(promptNames),
  /** Words of our own for the blanks of the prompt. */
  blanks: z.record(z.string(), z.string()).default({}),
  /** The seller's or Amazon's words for the blanks of the prompt: data, fenced before they are sent. */
  untrusted: z.record(z.string(), z.string()).default({}),
  /** People of the case, whose names the model need not know and does not get. */
  people: z.array(z.string()).default([]),
  /** The language the words of the answer must be in. */
  lang: z.enum(langs),
})
export type Ask = z.infer<typeof Ask>

/** Why there is no answer; `failure-words.ts` says it to the seller. */
export const failures = [
  'off',
  'budget',
  'time-out',
  'unreachable',
  'refused',
  'malformed',
  'cut',
  'too-long',
  'stopped',
] as const
export type Failure = (typeof failures)[number]

/** What came of an ask: a value of the shape its prompt asks for, or why there is none. */
export const Answer = z.object({
  ask: z.string(),
  value: z.unknown().nullable(),
  failure: z.enum(failures).nullable(),
  /** The model as it was configured, and the version of the prompt; empty where nothing was asked. */
  model: z.string(),
  promptVersion: z.string(),
  calls: z.int().nonnegative(),
  tokensIn: z.int().nonnegative(),
  tokensOut: z.int().nonnegative(),
  /** In the currency of `MODEL_PRICES`; null where no price is known. */
  cost: z.number().nonnegative().nullable(),
})
export type Answer = z.infer<typeof Answer>
