import type { Call, UploadedFile } from './body.ts'
import { buttonsOf, checkCommands, checkRich, checkText, longest } from './measure.ts'
import type { UpdateQueue } from './queue.ts'
import { badRequest, Refusal, tooMany } from './refusal.ts'
import type { Webhook, WebhookWish } from './webhook.ts'

export interface Sent {
  readonly id: number
  readonly method: string
  readonly chat: number
  readonly thread: number | null
  readonly text: string
  readonly entities: readonly { readonly type: string; readonly offset: number; readonly length: number }[]
  readonly buttons: readonly { readonly text: string; readonly data: string; readonly url?: string }[]
  readonly document: UploadedFile | null
  readonly at: number
  /** All that was sent, as the bot sent it. */
  readonly fields: Readonly<Record<string, unknown>>
}

/** What is wrong with a chat. */
type Trouble = 'blocked' | 'deactivated' | 'missing' | { readonly movedTo: number }

export type Verdict =
  | { readonly code: number; readonly retryAfter?: number; readonly description?: string }
  | 'drop'
  | 'drop-after'
  | null

export interface World {
  readonly queue: UpdateQueue
  readonly webhook: Webhook
  readonly sent: Sent[]
  readonly edits: { readonly id: number; readonly chat: number; readonly text: string }[]
  readonly deleted: Sent[]
  readonly answered: string[]
  readonly actions: { readonly chat: number; readonly action: string }[]
  readonly drafts: {
    readonly chat: number
    readonly id: number
    readonly text: string
    readonly canStop: boolean
  }[]
  /** Commands by scope and language. */
  readonly commands: Map<string, unknown>
  readonly troubles: Map<number, Trouble>
  /** What sellers sent, by its file id. */
  readonly files: Map<string, UploadedFile>
  readonly presses: Set<string>
  lastMessage: number
  /** False for a server of before Bot API 10. */
  knowsDrafts: boolean
  verdictOn(chat: number, text: string): Verdict
}

/** Thrown where the connection is to break instead of an answer. */
export class Broken extends Error {}

const blocked: Readonly<Record<string, Refusal>> = {
  blocked: new Refusal(403, 'Forbidden: bot was blocked by the user'),
  deactivated: new Refusal(403, 'Forbidden: user is deactivated'),
  missing: badRequest('chat not found'),
}

type Method = (call: Call) => unknown

/** The methods that a bot may call. */
export function methodsOf(world: World): Record<string, Method> {
  const me = {
    id: 123_456,
    is_bot: true,
    first_name: 'Coach',
    username: 'coach_bot',
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
  }
  const chatOf = ({ fields }: Call): number => {
    const chat = Number(fields['chat_id'])
    const trouble = world.troubles.get(chat)
    if (typeof trouble === 'object')
      throw new Refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
        migrate_to_chat_id: trouble.movedTo,
      })
    if (trouble !== undefined) throw blocked[trouble] ?? badRequest('chat not found')
    return chat
  }

  function send(method: string, call: Call, text: string, document: UploadedFile | null = null): unknown {
    const chat = chatOf(call)
    const verdict = world.verdictOn(chat, text)
    if (verdict === 'drop') throw new Broken()
    if (verdict !== null && verdict !== 'drop-after') {
      if (verdict.code === 429) throw tooMany(verdict.retryAfter ?? 1)
      throw new Refusal(verdict.code, verdict.description ?? 'refused')
    }
    const { fields } = call
    const sent = {
      id: (world.lastMessage += 1),
      method,
      chat,
      thread: fields['message_thread_id'] === undefined ? null : Number(fields['message_thread_id']),
      text,
      entities: (fields['entities'] ?? []) as Sent['entities'],
      buttons: shown(fields['reply_markup']),
      document,
      at: Date.now(),
      fields,
    }
    world.sent.push(sent)
    if (verdict === 'drop-after') throw new Broken()
    return messageOf(sent)
  }

  return {
    getMe: () => me,
    getUpdates: ({ fields }) => {
      if (world.webhook.isSet)
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      world.queue.allow(fields['allowed_updates'] as string[] | undefined)
      const number = (name: string): object =>
        fields[name] === undefined ? {} : { [name]: Number(fields[name]) }
      return world.queue.poll({ ...number('offset'), ...number('timeout'), ...number('limit') })
    },
    setWebhook: ({ fields }) => done(() => world.webhook.set(fields as WebhookWish)),
    deleteWebhook: ({ fields }) => done(() => world.webhook.unset(fields['drop_pending_updates'] === true)),
    getWebhookInfo: () => world.webhook.info(),
    sendMessage: (call) => {
      const { text, entities } = call.fields
      checkText(text, entities)
      return send('sendMessage', call, wordIn(text))
    },
    sendRichMessage: (call) => send('sendRichMessage', call, checkRich(call.fields['rich_message'])),
    sendDocument: (call) => {
      const { document, caption, caption_entities: entities } = call.fields
      const file = call.files.get(String(document).replace('attach://', ''))
      if (!file) throw badRequest('there is no document in the request')
      if (file.bytes.length === 0) throw badRequest('file must be non-empty')
      if (file.bytes.length > longest.document) throw new Refusal(413, 'Request Entity Too Large')
      if (caption !== undefined) checkText(caption, entities, longest.caption)
      return send('sendDocument', call, wordIn(caption), file)
    },
    sendMessageDraft: (call) => {
      if (!world.knowsDrafts) throw new Refusal(404, 'Not Found')
      const { draft_id: id, text = '' } = call.fields
      if (Number(id) === 0) throw badRequest('draft_id must be non-zero')
      const chat = chatOf(call)
      if (chat < 0) throw badRequest('drafts are for private chats')
      if (text !== '') checkText(text, call.fields['entities'])
      const canStop = call.fields['can_stop'] === true
      return done(() => world.drafts.push({ chat, id: Number(id), text: wordIn(text), canStop }))
    },
    editMessageText: (call) => {
      const { text, entities, message_id: id, reply_markup: markup } = call.fields
      checkText(text, entities)
      const chat = chatOf(call)
      const at = world.sent.findIndex((one) => one.id === Number(id) && one.chat === chat)
      const old = world.sent[at]
      if (!old) throw badRequest('message to edit not found')
      const buttons = shown(markup)
      const isSame = old.text === text && JSON.stringify(old.buttons) === JSON.stringify(buttons)
      if (isSame)
        throw badRequest(
          'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
        )
      const next = { ...old, text: wordIn(text), buttons, entities: (entities ?? []) as Sent['entities'] }
      world.sent[at] = next
      world.edits.push({ id: old.id, chat, text: next.text })
      return messageOf(next)
    },
    editMessageReplyMarkup: (call) => {
      const chat = chatOf(call)
      const at = world.sent.findIndex(
        (one) => one.id === Number(call.fields['message_id']) && one.chat === chat,
      )
      const old = world.sent[at]
      if (!old) throw badRequest('message to edit not found')
      const buttons = shown(call.fields['reply_markup'])
      if (JSON.stringify(old.buttons) === JSON.stringify(buttons)) throw badRequest('message is not modified')
      const fields = { ...old.fields, reply_markup: call.fields['reply_markup'] }
      world.sent[at] = { ...old, buttons, fields }
      return messageOf(old)
    },
    deleteMessage: (call) => {
      const chat = chatOf(call)
      const at = world.sent.findIndex(
        (one) => one.id === Number(call.fields['message_id']) && one.chat === chat,
      )
      if (at < 0) throw badRequest('message to delete not found')
      return done(() => world.deleted.push(...world.sent.splice(at, 1)))
    },
    answerCallbackQuery: ({ fields }) => {
      const id = String(fields['callback_query_id'])
      if (!world.presses.has(id))
        throw badRequest('query is too old and response timeout expired or query ID is invalid')
      return done(() => world.answered.push(id))
    },
    sendChatAction: (call) => {
      const action = String(call.fields['action'])
      return done(() => world.actions.push({ chat: chatOf(call), action }))
    },
    setMyCommands: ({ fields }) => {
      checkCommands(fields['commands'])
      return done(() => world.commands.set(placeOf(fields), fields['commands']))
    },
    getMyCommands: ({ fields }) => world.commands.get(placeOf(fields)) ?? [],
    getFile: ({ fields }) => {
      const id = String(fields['file_id'])
      const file = world.files.get(id)
      if (!file) throw badRequest('invalid file_id')
      if (file.bytes.length > longest.download) throw badRequest('file is too big')
      return {
        file_id: id,
        file_unique_id: `u${id}`,
        file_size: file.bytes.length,
        file_path: `documents/${id}`,
      }
    },
  }
}

function done(act: () => unknown): true {
  act()
  return true
}

const shown = (markup: unknown): Sent['buttons'] =>
  buttonsOf(markup).map(({ text, callback_data: data, url }) =>
    url === undefined ? { text, data: data ?? '' } : { text, data: '', url },
  )

const placeOf = (fields: Readonly<Record<string, unknown>>): string => {
  const scope = fields['scope'] as { type?: string } | undefined
  return `${scope?.type ?? 'default'} ${wordIn(fields['language_code'])}`.trim()
}

const messageOf = ({ id, chat, text }: Sent): object => ({
  message_id: id,
  date: 0,
  chat:
    chat > 0 ? { id: chat, type: 'private', first_name: 'S' } : { id: chat, type: 'supergroup', title: 'G' },
  text,
})

const wordIn = (field: unknown): string => (typeof field === 'string' ? field : '')
