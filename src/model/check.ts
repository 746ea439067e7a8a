import type { Ask } from '../core/model/ask.ts'
import type { Budget } from '../ports.ts'
import { limitedFetch } from './limited-fetch.ts'
import type { Price } from './meter.ts'
import { createModel } from './model.ts'
import type { Endpoint } from './openai.ts'
import { type Patience, usualPatience } from './steady.ts'

interface Finding {
  readonly ok: boolean | null
  readonly text: string
}

interface Given extends Endpoint {
  readonly name: string
  readonly price: Price | null
  readonly patience?: Patience
}

/** Words of our own: nothing of a seller goes out for a look. */
const probe: Ask = {
  id: 'doctor',
  caseId: 'doctor',
  prompt: 'refine',
  blanks: { findings: '- Line 1: This speaks of feelings. The reviewer can use only facts. Take it out.' },
  untrusted: {
    section: 'On 5 March 2026 we checked 12 units, and we are very sorry.',
    span: 'On 5 March 2026 we checked 12 units, and we are very sorry.',
    facts: '- units: 12',
  },
  people: [],
  lang: 'en',
}

const openBudget: Budget = { take: async () => 'ok', settle: async () => undefined }
const listMs = 10_000

/** One small question to a model, as sellers' questions go: whether it answers, how, for how much, and how to mend what fails. */
export async function checkModel(given: Given): Promise<Finding[]> {
  const reasons: string[] = []
  const model = createModel({
    ...given,
    budget: openBudget,
    patience: given.patience ?? { ...usualPatience, tries: 0 },
    onTrouble: (reason) => reasons.push(reason),
  })
  const who = `The model ${given.name} at ${new URL(given.baseURL).host}`
  const started = performance.now()
  const { signal } = new AbortController()
  const answer = await model.ask(probe, { sessionId: 'doctor', signal, onProgress: () => undefined })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (answer.failure !== null) {
    const reason = reasons.at(-1) ?? answer.failure
    return [{ ok: false, text: `${who} is of no use yet: ${reason}. ${await advice(reason, given)}` }]
  }
  const tokens = `${answer.tokensIn} tokens told and ${answer.tokensOut} answered`
  const ways = `asked for ${model.form() ?? 'JSON'}`
  const cost =
    answer.cost === null
      ? ` Set MODEL_PRICES=${given.name}=TOLD/ANSWERED to know what it costs.`
      : ` It cost ${answer.cost.toPrecision(2)}, in the currency of MODEL_PRICES.`
  const calls = `${answer.calls} ${answer.calls === 1 ? 'call' : 'calls'}`
  return [{ ok: true, text: `${who} answers: ${ways}, ${calls}, ${tokens}, ${seconds} s.${cost}` }]
}

/** What to do, by what went wrong. */
async function advice(reason: string, given: Given): Promise<string> {
  if (/key/.test(reason)) return 'Set OPENAI_API_KEY to a key of this endpoint that may use the model.'
  if (/used up/.test(reason)) return 'Top up the account there, or set another OPENAI_API_KEY.'
  if (/web page|elsewhere/.test(reason))
    return 'OPENAI_BASE_URL must lead to the API itself; it mostly ends in /v1.'
  if (/no connection/.test(reason))
    return 'Start the server, or set OPENAI_BASE_URL to where it listens; it mostly ends in /v1.'
  if (/address or the model|status 4/.test(reason))
    return `Set OPENAI_MODEL to a model of this endpoint${await known(given)}, and see that OPENAI_BASE_URL is right; it mostly ends in /v1.`
  if (reason.startsWith('time-out'))
    return 'Choose a faster model, or switch its long thinking off by MODEL_EXTRA, see docs/models.md.'
  if (/^malformed|^too-long/.test(reason))
    return 'It does not keep to the JSON it is asked for: choose a larger model, or give it a longer context.'
  return 'Try again in a few minutes, and ask whoever runs it.'
}

/** Which models the endpoint names, where it does. */
async function known({ baseURL, key }: Given): Promise<string> {
  const headers: Record<string, string> = key === undefined ? {} : { authorization: `Bearer ${key}` }
  try {
    const url = `${baseURL.replace(/\/+$/, '')}/models`
    const response = await limitedFetch(url, { headers, signal: AbortSignal.timeout(listMs) })
    const names = namesIn(JSON.parse(await response.text()))
    return names.length === 0 ? '' : ` (it knows ${names.join(', ')})`
  } catch {
    return ''
  }
}

function namesIn(listed: unknown): string[] {
  const { data } = (listed ?? {}) as { data?: unknown }
  if (!Array.isArray(data)) return []
  const ids = data.map((each: unknown) => (each as { id?: unknown } | null)?.id)
  return ids.filter((id): id is string => typeof id === 'string' && /^[\w./:@-]{1,80}$/.test(id)).slice(0, 8)
}
