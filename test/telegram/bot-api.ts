import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

interface Sent {
  readonly chat: number
  readonly text: string
  readonly buttons: readonly { readonly text: string; readonly data: string }[]
  readonly at: number
}

export interface BotApi {
  readonly url: string
  readonly sent: readonly Sent[]
  /** Updates that the bot has confirmed by a later offset. */
  readonly confirmed: number
  /** How many pollers asked at the same time, at most. */
  readonly pollers: number
  readonly answered: readonly string[]
  /** Queues a message of a private chat; the same id again is a second delivery. */
  says(chat: number, text: string, given?: { id?: number; date?: number; lang?: string }): number
  /** Queues any update, as Telegram would make it; answers with the id that it got. */
  gives(update: object): number
  presses(chat: number, data: string, given?: { id?: number; date?: number }): number
  /** Puts what a poll gets into another order and repeats some of it, as an unlucky day would. */
  mix: ((updates: readonly Queued[]) => readonly Queued[]) | null
  /** Decides over a send: an error to answer with, or to break the connection before or after it counts. */
  onSend: (
    chat: number,
    text: string,
  ) => { code: number; retryAfter?: number; description?: string } | 'drop' | 'drop-after' | null
  /** Resolves once everything queued was confirmed. */
  drained(): Promise<void>
  stop(): Promise<void>
}

export interface Queued {
  readonly update_id: number
}

const token = '123456:abcdefghijklmnopqrstuvwxyz012345'
export const botToken = token

/** A server that speaks the part of the Bot API that the adapter uses, with Telegram's semantics of offsets. */
export async function startBotApi(): Promise<BotApi> {
  const queue: Queued[] = []
  const sent: Sent[] = []
  const answered: string[] = []
  const waiting = new Set<() => void>()
  let nextId = 1
  let confirmed = 0
  let polling = 0
  let pollers = 0
  const wake = (): void => {
    for (const go of waiting) go()
  }
  const api: BotApi = {
    url: '',
    sent,
    answered,
    get confirmed() {
      return confirmed
    },
    get pollers() {
      return pollers
    },
    mix: null,
    onSend: () => null,
    says(chat, text, { id = nextId++, date = 1_764_000_000, lang = 'en' } = {}) {
      const from = { id: chat, is_bot: false, first_name: 'S', language_code: lang }
      const message = {
        message_id: id,
        date,
        chat: { id: chat, type: 'private', first_name: 'S' },
        from,
        text,
      }
      push({ update_id: id, message } as Queued)
      return id
    },
    presses(chat, data, { id = nextId++, date = 1_764_000_000 } = {}) {
      const from = { id: chat, is_bot: false, first_name: 'S', language_code: 'en' }
      const message = { message_id: id, date, chat: { id: chat, type: 'private', first_name: 'S' } }
      const press = { id: String(id), from, chat_instance: '1', data, message }
      push({ update_id: id, callback_query: press } as Queued)
      return id
    },
    gives(update) {
      const id = nextId++
      push({ update_id: id, ...update })
      return id
    },
    async drained() {
      while (queue.length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    async stop() {
      wake()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  function push(update: Queued): void {
    nextId = Math.max(nextId, update.update_id + 1)
    queue.push(update)
    wake()
  }

  async function updates({ offset = 0, timeout = 0, limit = 100 }: Poll): Promise<unknown> {
    if (polling > 0)
      return { ok: false, error_code: 409, description: 'Conflict: terminated by other getUpdates request' }
    polling += 1
    pollers = Math.max(pollers, polling)
    try {
      // What is older than the offset is confirmed and forgotten, in whatever order it was queued.
      for (let at = queue.length - 1; at >= 0; at -= 1) {
        if ((queue[at]?.update_id ?? 0) >= offset) continue
        queue.splice(at, 1)
        confirmed += 1
      }
      if (queue.length === 0 && timeout > 0) await quietFor(timeout * 1000)
      const batch = queue.slice(0, limit)
      return { ok: true, result: api.mix?.(batch) ?? batch }
    } finally {
      polling -= 1
    }
  }

  function quietFor(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const go = (): void => {
        clearTimeout(timer)
        waiting.delete(go)
        resolve()
      }
      const timer = setTimeout(go, ms)
      waiting.add(go)
    })
  }

  function send(body: SendBody, response: ServerResponse): unknown {
    const chat = Number(body.chat_id)
    const verdict = api.onSend(chat, body.text)
    if (verdict === 'drop') return response.destroy()
    if (verdict !== null && verdict !== 'drop-after') {
      const parameters =
        verdict.retryAfter === undefined ? {} : { parameters: { retry_after: verdict.retryAfter } }
      return {
        ok: false,
        error_code: verdict.code,
        description: verdict.description ?? 'refused',
        ...parameters,
      }
    }
    const rows = body.reply_markup?.inline_keyboard ?? []
    const buttons = rows.flat().map(({ text, callback_data: data }) => ({ text, data }))
    sent.push({ chat, text: body.text, buttons, at: Date.now() })
    if (verdict === 'drop-after') return response.destroy()
    return {
      ok: true,
      result: { message_id: sent.length, date: 0, chat: { id: chat, type: 'private' }, text: body.text },
    }
  }

  const server = createServer((request, response) => {
    void bodyOf(request)
      .then(async (body) => {
        const method = request.url?.split('/').at(-1) ?? ''
        if (!request.url?.startsWith(`/bot${token}/`))
          return { ok: false, error_code: 401, description: 'Unauthorized' }
        if (method === 'getUpdates') return updates(body as Poll)
        if (method === 'sendMessage') return send(body as unknown as SendBody, response)
        if (method === 'answerCallbackQuery') answered.push(String(body['callback_query_id']))
        if (method === 'getMe')
          return {
            ok: true,
            result: { id: 123_456, is_bot: true, first_name: 'Coach', username: 'coach_bot' },
          }
        return { ok: true, result: true }
      })
      .then((answer) => {
        if (!response.destroyed)
          response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.assign(api, { url: `http://127.0.0.1:${port}` })
}

type Poll = Record<string, unknown> & { offset?: number; timeout?: number; limit?: number }
interface SendBody {
  readonly chat_id: number | string
  readonly text: string
  readonly reply_markup?: {
    readonly inline_keyboard: readonly (readonly { text: string; callback_data: string }[])[]
  }
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>)
}
