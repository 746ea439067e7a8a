import { z } from 'zod'
import { readPlain, askTwice } from '../../src/model/dialogue.ts'
import { createFormFinder } from '../../src/model/form-finder.ts'
import { createMeter } from '../../src/model/meter.ts'
import { createCall } from '../../src/model/openai.ts'
import type { Request } from '../../src/model/reply.ts'
import { createSteady, usualPatience } from '../../src/model/steady.ts'
import { openBudget } from './open-budget.ts'

/** An answer as large and as nested as any that is asked for. */
const part = z.enum(['rootCause', 'corrective', 'preventive'])
const Review = z.strictObject({
  verdict: z.enum(['accept', 'revise', 'reject']),
  score: z.number(),
  sections: z.strictObject({ rootCause: z.string(), corrective: z.string(), preventive: z.string() }),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      section: part,
      quote: z.string(),
      reason: z.string(),
      rewrite: z.string(),
      severity: z.enum(['low', 'medium', 'high']),
    }),
  ),
})

interface Asked {
  readonly model: string
  readonly messages: Request['messages']
  readonly user?: string
}

interface ModelClient {
  complete(asked: Asked): Promise<string>
  completeReview(asked: Asked): Promise<number>
  stream(asked: Asked & { onText: (text: string) => void }): Promise<void>
}

/** What the model's asks are made of, for the bench: paid, timed, tried again, read; without a prompt of ours. */
export async function createModelClient({
  baseURL,
  apiKey,
}: {
  baseURL: string
  apiKey: string
}): Promise<ModelClient> {
  const call = createCall({ baseURL, key: apiKey })
  const steady = createSteady(usualPatience, Math.random)
  const finder = createFormFinder()
  const { signal } = new AbortController()
  const paid = () => steady(createMeter(openBudget(), { sessionId: 'bench', caseId: '1' }, null).paid(call))
  return {
    complete: async (asked) => (await paid()(asked, { signal })).text,
    async completeReview({ model, messages }) {
      const send = paid()
      const question = {
        name: 'review',
        schema: Review,
        messages,
        read: (text: string) => readPlain(Review, text),
      }
      const value = await askTwice(question, finder, (said, form) =>
        send({ model, messages: said, form }, { signal }),
      )
      return (value as z.infer<typeof Review>).findings.length
    },
    async stream({ onText, ...asked }) {
      await paid()(asked, { signal, onText })
    },
  }
}
