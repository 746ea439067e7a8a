import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { readCall, type UploadedFile } from './body.ts'
import { Broken, methodsOf, type Sent, type Verdict, type World } from './methods.ts'
import { createQueue, type Queued } from './queue.ts'
import { Refusal } from './refusal.ts'
import { createWebhook, type Webhook } from './webhook.ts'

export type { Queued } from './queue.ts'
export type { Sent } from './methods.ts'

interface Given {
  readonly id?: number
  readonly date?: number
  readonly lang?: string
  readonly thread?: number
}

export interface BotApi
  extends Pick<World, 'edits' | 'deleted' | 'answered' | 'actions' | 'drafts' | 'commands' | 'troubles'> {
  readonly url: string
  readonly sent: readonly Sent[]
  readonly webhook: Webhook
  /** Updates that the bot has confirmed by a later offset, or taken over a webhook. */
  readonly confirmed: number
  /** How many pollers asked at the same time, at most. */
  readonly pollers: number
  /** How often a poll was ended because another began. */
  readonly conflicts: number
  /** How many files were fetched. */
  readonly downloads: number
  /** Queues a message of a private chat; the same id again is a second delivery. */
  says(chat: number, text: string, given?: Given): number
  /** A message of any kind: what its fields are beyond sender and chat. */
  posts(chat: number, fields: object, given?: Given): number
  /** Queues a message with a file, which then can be fetched. */
  sendsFile(
    chat: number,
    file: UploadedFile,
    given?: Given & { fields?: object; as?: 'photo'; size?: number },
  ): number
  /** Queues any update, as Telegram would make it; answers with the id that it got. */
  gives(update: object): number
  presses(chat: number, data: string, given?: Given & { message?: number }): number
  knowsDrafts: boolean
  /** Puts what a poll gets into another order and repeats some of it, as an unlucky day would. */
  mix: ((updates: readonly Queued[]) => readonly Queued[]) | null
  /** Decides over a send: an error to answer with, or to break the connection before or after it counts. */
  onSend: (chat: number, text: string) => Verdict
  /** Called before any call is answered; may wait. */
  onCall: (method: string) => Promise<void>
  /** The time by which updates age. */
  now: () => number
  /** Resolves once everything queued was confirmed. */
  drained(): Promise<void>
  stop(): Promise<void>
}

const token = '123456:abcdefghijklmnopqrstuvwxyz012345'
export const botToken = token

/** A server with the semantics of Telegram's Bot API, for the methods that a coach may call. */
export async function startBotApi(): Promise<BotApi> {
  const queue = createQueue(() => api.now())
  const webhook = createWebhook(queue, () => Date.now())
  const world: World = {
    queue,
    webhook,
    sent: [],
    edits: [],
    deleted: [],
    answered: [],
    actions: [],
    drafts: [],
    commands: new Map(),
    troubles: new Map(),
    files: new Map(),
    presses: new Set(),
    lastMessage: 0,
    knowsDrafts: true,
    verdictOn: (chat, text) => api.onSend(chat, text),
  }
  const methods = methodsOf(world)
  let [nextId, downloads] = [1, 0]
  const { sent, edits, deleted, answered, actions, drafts, commands, troubles } = world

  const api: BotApi = {
    url: '',
    sent,
    edits,
    deleted,
    answered,
    actions,
    drafts,
    commands,
    troubles,
    webhook,
    get confirmed() {
      return queue.confirmed
    },
    get pollers() {
      return queue.pollers
    },
    get conflicts() {
      return queue.conflicts
    },
    get downloads() {
      return downloads
    },
    get knowsDrafts() {
      return world.knowsDrafts
    },
    set knowsDrafts(knows) {
      world.knowsDrafts = knows
    },
    mix: null,
    onSend: () => null,
    onCall: async () => {},
    now: () => Date.now(),
    says: (chat, text, given) => api.posts(chat, { text }, given),
    posts(chat, fields, { id = nextId++, date = Math.floor(Date.now() / 1000), lang = 'en', thread } = {}) {
      const from = { id: chat, is_bot: false, first_name: 'S', language_code: lang }
      const topic = thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }
      push({
        update_id: id,
        message: { message_id: id, date, chat: chatOf(chat), from, ...topic, ...fields },
      } as Queued)
      return id
    },
    sendsFile(chat, file, { fields, as, size = file.bytes.length, ...given } = {}) {
      const id = `f${world.files.size + 1}`
      world.files.set(id, file)
      const told = { file_id: id, file_unique_id: `u${id}`, file_size: size }
      const small = { ...told, file_id: `${id}-small`, width: 90, height: 60, file_size: 10 }
      const media =
        as === 'photo'
          ? { photo: [small, { ...told, width: 1280, height: 853 }] }
          : { document: { ...told, file_name: file.name } }
      return api.posts(chat, { ...media, ...fields }, given)
    },
    presses(
      chat,
      data,
      { id = nextId++, date = Math.floor(Date.now() / 1000), lang = 'en', thread, message: on = id } = {},
    ) {
      const from = { id: chat, is_bot: false, first_name: 'S', language_code: lang }
      const topic = thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }
      const under = sent.find((one) => one.id === on && one.chat === chat)?.fields['reply_markup']
      const markup = under === undefined ? {} : { reply_markup: under }
      const message = { message_id: on, date, chat: chatOf(chat), ...topic, ...markup }
      world.presses.add(String(id))
      push({
        update_id: id,
        callback_query: { id: String(id), from, chat_instance: '1', data, message },
      } as Queued)
      return id
    },
    gives(update) {
      const id = nextId++
      push({ update_id: id, ...update })
      return id
    },
    async drained() {
      while (queue.waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, 20))
    },
    async stop() {
      webhook.stop()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  function push(update: Queued): void {
    nextId = Math.max(nextId, update.update_id + 1)
    queue.push(update)
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?')[0] ?? ''
    if (path.startsWith(`/file/bot${token}/`)) {
      const file = world.files.get(path.split('/').at(-1) ?? '')
      downloads += 1
      await api.onCall('file')
      if (file) response.end(file.bytes)
      else response.writeHead(404).end()
      return
    }
    const call = await readCall(request)
    const name = path.split('/').at(-1) ?? ''
    if (!path.startsWith(`/bot${token}/`)) throw new Refusal(401, 'Unauthorized')
    const method = methods[name]
    if (!method) throw new Refusal(404, 'Not Found')
    await api.onCall(name)
    const result = await method(call)
    const told = name === 'getUpdates' ? (api.mix?.(result as Queued[]) ?? result) : result
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ ok: true, result: told }))
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal))
        return response.destroy(error instanceof Broken ? undefined : (error as Error))
      const { code, message: description, parameters } = error
      response.writeHead(code, { 'content-type': 'application/json' })
      return response.end(
        JSON.stringify({ ok: false, error_code: code, description, ...(parameters && { parameters }) }),
      )
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return Object.defineProperty(api, 'url', { value: `http://127.0.0.1:${port}` })
}

const chatOf = (id: number): object =>
  id > 0 ? { id, type: 'private', first_name: 'S' } : { id, type: 'supergroup', title: 'Group' }
