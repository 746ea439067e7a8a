import { randomBytes } from 'node:crypto'
import { answerShapes } from '../core/model/answers.ts'
import type { Answer, Ask, Failure } from '../core/model/ask.ts'
import { readAnswer } from '../core/model/read-answer.ts'
import type { Budget, Model } from '../ports.ts'
import { askTwice } from './dialogue.ts'
import { EndpointFault } from './fault.ts'
import { stopped } from './fault-of.ts'
import { createFormFinder } from './form-finder.ts'
import { frame } from './frame.ts'
import { type Meter, type Price, createMeter } from './meter.ts'
import { type Endpoint, createCall } from './openai.ts'
import { readPrompts } from './prompts.ts'
import type { CallOptions } from './reply.ts'
import { type Patience, createSteady, usualPatience } from './steady.ts'

export interface ModelParts extends Endpoint {
  readonly name: string
  readonly price: Price | null
  readonly budget: Budget
  readonly patience?: Patience
  /** For all calls of one ask; a lease must be longer. */
  readonly askMs?: number
  /** From 0 to 1, for the waits; and words nobody could guess, for the marks. */
  readonly random?: () => number
  readonly token?: () => string
  /** Told of every failure, in words of ours. */
  readonly onTrouble?: (reason: string) => void
}

/** A model that tells in which form of answer its endpoint was found to answer. */
export interface EndpointModel extends Model {
  form(): string | null
}

/** The model behind an endpoint: an ask is framed, sent, read and paid for; whatever goes wrong becomes a failure. */
export function createModel(parts: ModelParts): EndpointModel {
  const { name, price, budget, askMs = 120_000, token = () => randomBytes(9).toString('hex') } = parts
  const prompts = readPrompts()
  const call = createCall(parts)
  const steady = createSteady(parts.patience ?? usualPatience, parts.random ?? Math.random)
  const finder = createFormFinder()

  function valueOf(ask: Ask, meter: Meter, options: CallOptions): Promise<unknown> {
    const { messages, asked } = frame(ask, prompts, token)
    const { schema } = answerShapes[ask.prompt]
    const paid = steady(meter.paid(call))
    return askTwice(
      { name: ask.prompt, schema, messages, read: (text) => readAnswer(text, asked) },
      finder,
      (said, form) => paid({ model: name, messages: said, form }, options),
    )
  }

  return {
    form: () => finder.kept(),
    async ask(ask, { sessionId, signal, onProgress }) {
      const meter = createMeter(budget, { sessionId, caseId: ask.caseId }, price)
      const { version } = prompts.of[ask.prompt]
      const answered = (value: unknown, failure: Failure | null): Answer => ({
        ask: ask.id,
        value,
        failure,
        model: name,
        promptVersion: `${ask.prompt}-${version}/all-${prompts.all.version}`,
        ...meter.used,
        cost: meter.cost(),
      })
      const limit = AbortSignal.timeout(askMs)
      const either = AbortSignal.any([signal, limit])
      try {
        const options = { signal: either, onText: counting(onProgress) }
        return answered(await unlessAborted(either, () => valueOf(ask, meter, options)), null)
      } catch (error) {
        if (!(error instanceof EndpointFault)) throw error
        const failure = error.failure === 'stopped' && !signal.aborted ? 'time-out' : error.failure
        if (failure !== 'stopped') parts.onTrouble?.(`${failure}: ${error.message}`)
        return answered(null, failure)
      }
    },
  }
}

/** The work's outcome, or `stopped` as soon as the signal is aborted, whatever the work is waiting for. */
async function unlessAborted<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(stopped())
  if (signal.aborted) throw stopped()
  signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work(), promise])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

function counting(onProgress?: (characters: number) => void): ((text: string) => void) | undefined {
  if (onProgress === undefined) return undefined
  let characters = 0
  return (text) => onProgress((characters += text.length))
}
