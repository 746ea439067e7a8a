import type { CallbackQuery, InlineKeyboardMarkup, Message, Update as TelegramUpdate } from 'grammy/types'
import type { CaseEvent, Strange, Update } from '../../core/event.ts'
import { choiceIn } from '../shared/button-value.ts'
import { type Attachment, attachmentOf } from './attachment.ts'
import { choiceTicked, ticked } from './checklist.ts'
import { type Place, sessionAt } from './place.ts'
import { stopChoice } from './working.ts'

/** What an update is to the coach: news of a private chat, a file to fetch first, a word in a group; or nothing. */
export type Read =
  | { readonly kind: 'event'; readonly place: Place; readonly event: CaseEvent; readonly lang?: 'en' | 'zh' }
  | {
      readonly kind: 'file'
      readonly place: Place
      readonly file: Attachment
      readonly words: string
      readonly at: number
      readonly lang?: 'en' | 'zh'
    }
  | { readonly kind: 'group'; readonly place: Place; readonly lang?: 'en' | 'zh' }
  | {
      readonly kind: 'start'
      readonly place: Place
      readonly token: string
      readonly event: CaseEvent
      readonly lang?: 'en' | 'zh'
    }
  /** One more option of a checklist is ticked; nothing is decided yet. */
  | {
      readonly kind: 'tick'
      readonly place: Place
      readonly message: number
      readonly keyboard: InlineKeyboardMarkup
      readonly lang?: 'en' | 'zh'
    }

/** How long more of the same is waited for, by our own clock. */
const joinMs = 2000

export function readUpdate(update: TelegramUpdate, now: number, botName: string): Read | null {
  const {
    message,
    edited_message: edited,
    callback_query: press,
    my_chat_member: member,
    stopped_message_generation: stopped,
  } = update
  if (stopped) {
    const event = { type: 'chose' as const, at: now, choice: stopChoice }
    return {
      kind: 'event',
      place: { chat: stopped.chat.id, thread: stopped.message_thread_id ?? null },
      event,
    }
  }
  const from = (message ?? edited ?? press ?? member)?.from
  const lang = langOf(from?.language_code)
  const place = placeIn(message ?? edited ?? press?.message ?? member)
  if (place === null) return null
  const chat = (message ?? edited ?? press?.message ?? member)?.chat
  if (chat?.type !== 'private') {
    const isAsked = message ? isForBot(message, botName) : member?.new_chat_member.status === 'member'
    return isAsked ? { kind: 'group', place, ...lang } : null
  }
  if (message) return readMessage(message, place, now, lang)
  const tick = press && tickOf(press)
  if (tick) return { kind: 'tick', place, ...tick, ...lang }
  const event = eventOf(update, now)
  return event === null ? null : { kind: 'event', place, event, ...lang }
}

export function updateOf(read: Read, id: number, event: CaseEvent): Update {
  return {
    id: `telegram:${id}`,
    session: sessionAt(read.place),
    event,
    ...(read.lang && { lang: read.lang }),
  }
}

/** Which updates must be taken one after another. */
export function laneOf({
  message,
  edited_message: edited,
  callback_query: press,
  my_chat_member: member,
  stopped_message_generation: stopped,
}: TelegramUpdate): string {
  if (stopped) return sessionAt({ chat: stopped.chat.id, thread: stopped.message_thread_id ?? null })
  const place = placeIn(message ?? edited ?? press?.message ?? member)
  return place === null ? '' : sessionAt(place)
}

function placeIn(
  given: { chat: { id: number }; message_thread_id?: number; is_topic_message?: boolean } | undefined,
): Place | null {
  const chat = (given as { chat?: { id?: number } } | undefined)?.chat?.id
  if (chat === undefined || !Number.isSafeInteger(chat)) return null
  return { chat, thread: given?.is_topic_message === true ? (given.message_thread_id ?? null) : null }
}

const langOf = (code: string | undefined): { lang?: 'en' | 'zh' } =>
  code === undefined ? {} : { lang: code.startsWith('zh') ? 'zh' : 'en' }

function readMessage(message: Message, place: Place, now: number, lang: { lang?: 'en' | 'zh' }): Read | null {
  const at = message.date * 1000
  const file = attachmentOf(message)
  if (file) return { kind: 'file', place, file, words: message.caption ?? '', at, ...lang }
  // What follows /start is known by us alone or by nobody.
  const token = /^\/start(?:@\w+)? ([\w-]{1,64})$/.exec(message.text ?? '')?.[1]
  if (token !== undefined) return { kind: 'start', place, token, event: { type: 'opened', at }, ...lang }
  const event = wordsOf(message, at, now)
  return event === null ? null : { kind: 'event', place, event, ...lang }
}

function wordsOf(message: Message, at: number, now: number): CaseEvent | null {
  const { text } = message
  if (text === undefined) {
    const what = strangeIn(message)
    return what === null ? null : { type: 'strange', at, what }
  }
  if (/^\/start(?:@\w+)?(?: |$)/.test(text)) return { type: 'opened', at }
  return { type: 'said', at, text: text.replace(/^(\/\w+)@\w+/, '$1'), more: now + joinMs }
}

function eventOf(update: TelegramUpdate, now: number): CaseEvent | null {
  const { callback_query: press, my_chat_member: member, edited_message: edited } = update
  // A press carries no time of its own, and that of its message may be days ago.
  if (press?.data !== undefined)
    return { type: 'chose', at: now, ...choiceIn(choiceTicked(press.data, keyboardUnder(press))) }
  if (edited?.text !== undefined) return { type: 'strange', at: edited.edit_date * 1000, what: 'edited' }
  if (member?.new_chat_member.status === 'kicked') return { type: 'left', at: member.date * 1000 }
  return null
}

const keyboardUnder = ({ message }: CallbackQuery): InlineKeyboardMarkup | undefined =>
  message !== undefined && 'reply_markup' in message ? message.reply_markup : undefined

function tickOf(press: CallbackQuery): { message: number; keyboard: InlineKeyboardMarkup } | null {
  const before = keyboardUnder(press)
  const keyboard = before && ticked(press.data ?? '', before)
  return keyboard && press.message ? { message: press.message.message_id, keyboard } : null
}

function strangeIn(message: Message): Strange | null {
  if (message.voice ?? message.audio ?? message.video_note) return 'voice'
  if (message.sticker ?? message.animation ?? message.dice) return 'sticker'
  if (message.video) return 'video'
  if (message.contact) return 'contact'
  if (message.location ?? message.venue) return 'location'
  return (message.poll ?? message.story ?? message.game ?? message.rich_message) ? 'other' : null
}

function isForBot({ text, entities }: Message, botName: string): boolean {
  const words = text ?? ''
  const names = (entities ?? []).filter(({ type }) => type === 'mention' || type === 'bot_command')
  return names.some(({ type, offset, length }) => {
    const word = words.slice(offset, offset + length)
    const isNamed = word.toLowerCase().endsWith(`@${botName.toLowerCase()}`)
    return isNamed || (type === 'bot_command' && offset === 0 && !word.includes('@'))
  })
}
