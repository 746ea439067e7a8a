import { Bot, GrammyError, HttpError, InlineKeyboard } from 'grammy'
import type { Update as TelegramUpdate } from 'grammy/types'
import type { Message } from '../core/effect.ts'
import type { CaseEvent, Update } from '../core/event.ts'
import { Undeliverable, type Adapter } from '../ports.ts'
import { splitText } from './split-text.ts'

export interface TelegramOptions {
  readonly token: string
  /** Telegram's own server, or one that speaks its API. */
  readonly apiRoot: string
  /** True while this process is the one that may poll; two pollers of a token get in each other's way. */
  mayPoll(): Promise<boolean>
  /** Told of every failure, without a word of the seller's and without the token. */
  readonly onTrouble: (trouble: string) => void
  /** How long one request waits for updates; shorter than the duty that `mayPoll` gives. */
  readonly pollSeconds: number
}

const kinds = ['message', 'callback_query'] as const
const longestText = 4096
/** Shorter than the lease of a letter, or another worker would send it again meanwhile. */
const longestCallSeconds = 8
const firstPauseMs = 500
const longestPauseMs = 15_000

/** Telegram by polling. An update is confirmed only after the commit of its consequence. */
export function createTelegram(options: TelegramOptions): Adapter {
  const { token, apiRoot, onTrouble } = options
  const bot = new Bot(token, { client: { apiRoot, timeoutSeconds: longestCallSeconds } })
  const stopping = new AbortController()
  let polling: Promise<void> = Promise.resolve()

  /** Chats side by side, each in order; answers with the first update that was not taken. */
  async function take(updates: readonly TelegramUpdate[], handle: Handle): Promise<number | null> {
    const chats = new Map<string, TelegramUpdate[]>()
    for (const update of updates) {
      const chat = String(chatOf(update) ?? '')
      chats.set(chat, [...(chats.get(chat) ?? []), update])
    }
    const failed = await Promise.all([...chats.values()].map((queue) => takeInOrder(queue, handle)))
    const first = Math.min(...failed.map((id) => id ?? Number.POSITIVE_INFINITY))
    return Number.isFinite(first) ? first : null
  }

  async function takeInOrder(queue: readonly TelegramUpdate[], handle: Handle): Promise<number | null> {
    for (const update of queue) {
      try {
        const given = updateOf(update)
        if (given !== null) await handle(given)
        answerButton(update)
      } catch (error) {
        onTrouble(`an update could not be kept: ${told(error)}`)
        return update.update_id
      }
    }
    return null
  }

  /** A press is answered whatever came of it, because the seller's client shows it as waiting. */
  function answerButton({ callback_query: press }: TelegramUpdate): void {
    if (press) void bot.api.answerCallbackQuery(press.id).catch(() => {})
  }

  async function poll(handle: Handle): Promise<void> {
    let offset: number | undefined
    let pauseMs = firstPauseMs
    while (!stopping.signal.aborted) {
      try {
        if (!(await options.mayPoll())) {
          offset = undefined
          await rest(firstPauseMs)
          continue
        }
        const updates = await bot.api.getUpdates(
          {
            timeout: options.pollSeconds,
            allowed_updates: [...kinds],
            ...(offset === undefined ? {} : { offset }),
          },
          stopping.signal as Parameters<typeof bot.api.getUpdates>[1],
        )
        const failed = await take(updates, handle)
        if (failed !== null) offset = failed
        else if (updates.length > 0) offset = Math.max(...updates.map(({ update_id: id }) => id)) + 1
        pauseMs = failed === null ? firstPauseMs : Math.min(pauseMs * 2, longestPauseMs)
        if (failed !== null) await rest(pauseMs)
      } catch (error) {
        if (stopping.signal.aborted) return
        onTrouble(`polling failed: ${told(error)}`)
        pauseMs = Math.min(pauseMs * 2, longestPauseMs)
        await rest(pauseMs)
      }
    }
    // What was taken is confirmed, so that the next start is not given it again.
    if (offset !== undefined) await bot.api.getUpdates({ offset, timeout: 0, limit: 1 }).catch(() => {})
  }

  function rest(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      stopping.signal.addEventListener('abort', () => {
        clearTimeout(timer)
        resolve()
      })
    })
  }

  return {
    name: 'telegram',
    async start(handle) {
      await bot.api
        .deleteWebhook()
        .catch((error: unknown) => onTrouble(`no word from Telegram: ${told(error)}`))
      polling = poll(handle)
    },
    async send(sessionId, message) {
      const chat = sessionId.split(':')[1] ?? ''
      const parts = splitText(message.text, longestText)
      for (const [place, text] of parts.entries()) {
        const isLast = place === parts.length - 1
        const buttons = isLast ? keyboardOf(message) : undefined
        try {
          await bot.api.sendMessage(chat, text, buttons ? { reply_markup: buttons } : {})
        } catch (error) {
          throw deliveryError(error)
        }
      }
    },
    async stop() {
      stopping.abort()
      await polling
    },
  }
}

/** The name of the bot that a token is for, or what is wrong with it; the token is never in the words. */
export async function whoIsBot(
  token: string,
  apiRoot: string,
): Promise<{ name: string } | { problem: string }> {
  try {
    const { username } = await new Bot(token, {
      client: { apiRoot, timeoutSeconds: longestCallSeconds },
    }).api.getMe()
    return { name: username }
  } catch (error) {
    const isUnknown = error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)
    return {
      problem: isUnknown
        ? 'Telegram does not know TELEGRAM_BOT_TOKEN. Copy it again from BotFather.'
        : `${told(error)}; look at the network and TELEGRAM_API_ROOT.`,
    }
  }
}

type Handle = (update: Update) => Promise<void>

function chatOf(update: TelegramUpdate): number | null {
  return update.message?.chat.id ?? update.callback_query?.message?.chat.id ?? null
}

/** What the machine is told; null for what it has no use for. Only private chats hold cases. */
export function updateOf(update: TelegramUpdate): Update | null {
  const { message, callback_query: press } = update
  const chat = message?.chat ?? press?.message?.chat
  const event = eventOf(update)
  if (event === null || chat?.type !== 'private') return null
  const code = (message?.from ?? press?.from)?.language_code
  const lang = code === undefined ? undefined : code.startsWith('zh') ? 'zh' : 'en'
  return {
    id: `telegram:${update.update_id}`,
    session: `telegram:${chat.id}`,
    event,
    ...(lang === undefined ? {} : { lang }),
  }
}

function eventOf({ message, callback_query: press }: TelegramUpdate): CaseEvent | null {
  if (press?.data !== undefined && press.message) {
    // A press carries no time of its own; that of the message it hangs on is the nearest that never changes.
    return { type: 'chose', at: press.message.date * 1000, choice: press.data }
  }
  if (message?.text === undefined) return null
  const at = message.date * 1000
  return /^\/start(?:@\w+)?(?: |$)/.test(message.text)
    ? { type: 'opened', at }
    : { type: 'said', at, text: message.text.replace(/^(\/\w+)@\w+/, '$1') }
}

function keyboardOf({ choices }: Message): InlineKeyboard | undefined {
  if (choices.length === 0) return undefined
  const keyboard = new InlineKeyboard()
  for (const { id, label } of choices) keyboard.text(label.slice(0, 64), id).row()
  return keyboard
}

/** What the relay must know of a refused send: when to come back, or that there is no use in it. */
function deliveryError(error: unknown): unknown {
  if (error instanceof HttpError)
    return new Undeliverable('Telegram could not be reached', { isUnreachable: true })
  if (!(error instanceof GrammyError)) return error
  const { error_code: code, parameters } = error
  if (code === 429)
    return new Undeliverable('Telegram 429', { afterMs: (parameters.retry_after ?? 1) * 1000 })
  if (code === 403 || code === 400) return new Undeliverable(`Telegram ${code}`, { isFinal: true })
  return new Undeliverable(`Telegram ${code}`, {})
}

/** The kind of failure alone: an error of the client may hold the address with the token in it. */
function told(error: unknown): string {
  if (error instanceof GrammyError) return `Telegram answered ${error.error_code}`
  if (error instanceof HttpError) return 'Telegram could not be reached'
  return error instanceof Error ? error.name : 'something that is no Error'
}
