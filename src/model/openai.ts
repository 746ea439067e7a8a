import type { OpenAI } from 'openai'
import { faultOf } from './fault-of.ts'
import { limitedFetch } from './limited-fetch.ts'
import { createCollector } from './collect.ts'
import type { Call, CallOptions, Reply, Request } from './reply.ts'

export interface Endpoint {
  readonly baseURL: string
  readonly key: string | undefined
  /** More fields for every request, under those that we set. */
  readonly extra?: Readonly<Record<string, unknown>>
}

/** An endpoint that speaks OpenAI's API, called once a call: no retries, no time-out, no redirect. */
export function createCall({ baseURL, key, extra = {} }: Endpoint): Call {
  let client: Promise<OpenAI> | null = null
  return async (request, options) => {
    try {
      options.signal.throwIfAborted()
      const openai = await (client ??= connect(baseURL, key))
      return options.onText === undefined
        ? await whole(openai, { ...extra, ...bodyOf(request) }, request, options.signal)
        : await streamed(openai, { ...extra, ...bodyOf(request) }, request, options)
    } catch (error) {
      throw faultOf(error, options.signal)
    }
  }
}

/** The package is loaded here, at the first call. Everything it would take from the environment is named. */
async function connect(baseURL: string, key: string | undefined): Promise<OpenAI> {
  const { OpenAI } = await import('openai')
  return new OpenAI({
    baseURL,
    apiKey: key ?? 'none',
    defaultHeaders: key === undefined ? { Authorization: null } : {},
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    fetch: limitedFetch,
  })
}

type Body = ReturnType<typeof bodyOf>

async function whole(openai: OpenAI, body: Body, request: Request, signal: AbortSignal): Promise<Reply> {
  const answer = await openai.chat.completions.create({ ...body, stream: false }, { signal })
  const collector = createCollector(request)
  const choice = answer.choices?.[0]
  collector.add(choice?.message, choice?.finish_reason)
  return collector.end(answer.usage)
}

async function streamed(
  openai: OpenAI,
  body: Body,
  request: Request,
  { signal, onText }: CallOptions,
): Promise<Reply> {
  const usage = request.form?.withUsage === true ? { stream_options: { include_usage: true } } : {}
  const parts = await openai.chat.completions.create({ ...body, ...usage, stream: true }, { signal })
  const collector = createCollector(request)
  let used: OpenAI.CompletionUsage | null = null
  for await (const part of parts) {
    const choice = part?.choices?.[0]
    if (part?.usage) used = part.usage
    if (choice === undefined) continue
    const text = collector.add(choice.delta, choice.finish_reason)
    if (text !== '') onText?.(text)
  }
  signal.throwIfAborted() // because the package ends a stopped stream as if it were whole
  return collector.end(used)
}

function bodyOf({ model, messages, form, user }: Request) {
  return {
    model,
    messages: [...messages],
    ...(form?.responseFormat ? { response_format: form.responseFormat } : {}),
    ...(user === undefined ? {} : { user }),
  }
}
