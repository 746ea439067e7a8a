import type { Answer, Ask } from '../../src/core/model/ask.ts'
import { type ModelParts, createModel } from '../../src/model/model.ts'
import type { Model } from '../../src/ports.ts'
import type { Patience } from '../../src/model/steady.ts'
import { openBudget } from './open-budget.ts'

export const key = 'sk-test-canary-0123456789'
/** Words that must stand in no log and in no error. */
export const sellersWords = 'Meiling Zhao shipped 240 units'

/** Little waiting between calls, and much for one: the machine may be slow, and the package is loaded in the first. */
export const quickly: Patience = {
  callMs: 20_000,
  tries: 2,
  firstWaitMs: 1,
  longestWaitMs: 1500,
  failures: 50,
  restMs: 60_000,
}

/** For what is to be given up. */
export const hasty: Patience = { ...quickly, callMs: 300 }

export const anAsk = (changes: Partial<Ask> = {}): Ask => ({
  id: 'ask-1',
  caseId: '1',
  prompt: 'refine',
  blanks: { findings: '- Say how many units.' },
  untrusted: {
    section: `We checked the stock. ${sellersWords}.`,
    span: `${sellersWords}.`,
    facts: 'units: 240',
  },
  people: [],
  lang: 'en',
  ...changes,
})

/** A fresh model, and what it tells of its troubles. */
export function aModel(
  baseURL: string,
  parts: Partial<ModelParts> = {},
): { model: Model; troubles: string[] } {
  const troubles: string[] = []
  const model = createModel({
    baseURL,
    key,
    name: 'some-model',
    price: null,
    budget: openBudget(),
    patience: quickly,
    random: () => 0,
    onTrouble: (reason) => troubles.push(reason),
    ...parts,
  })
  return { model, troubles }
}

interface Wish extends Partial<ModelParts> {
  readonly ask?: Ask
  readonly streams?: boolean
  readonly signal?: AbortSignal
}

/** One ask of a fresh model. */
export async function asking(
  baseURL: string,
  { ask = anAsk(), streams = false, signal = new AbortController().signal, ...parts }: Wish = {},
): Promise<{ answer: Answer; troubles: string[] }> {
  const { model, troubles } = aModel(baseURL, parts)
  const progress = streams ? { onProgress: () => {} } : {}
  return { answer: await model.ask(ask, { sessionId: 'terminal:local', signal, ...progress }), troubles }
}
