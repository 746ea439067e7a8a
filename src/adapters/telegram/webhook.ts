import { createHash, timingSafeEqual } from 'node:crypto'
import type { Update } from 'grammy/types'
import type { Door } from '../../ports.ts'
import { type Api, refusedIn } from './client.ts'
import type { Intake } from './intake.ts'

/** What Telegram is asked for, and nothing else. */
export const updateKinds = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
  'stopped_message_generation',
] as const

export interface WebhookAddress {
  readonly url: string
  readonly secret: string
}

const secretHeader = 'x-telegram-bot-api-secret-token'
/** Telegram comes again for an answer that is late; what goes on meanwhile is known when it does. */
const longestAnswerMs = 2500
const mostTries = 5

/** Where Telegram posts updates: 200 once the consequence is kept, 503 where it is not yet. */
export function createDoor({ url, secret }: WebhookAddress, intake: Intake, onStranger: () => void): Door {
  const expected = digest(secret)
  return {
    path: new URL(url).pathname,
    refuses(headers) {
      const given = headers[secretHeader]
      const isRight = typeof given === 'string' && timingSafeEqual(digest(given), expected)
      if (!isRight && typeof given === 'string') onStranger()
      return isRight ? null : { status: 401, text: 'This is not for you.\n' }
    },
    async take(body) {
      const update = updateIn(body)
      if (update === null) return { status: 400, text: 'This is no update.\n' }
      const isKept = await inTime(intake.take(update))
      return isKept ? { status: 200, text: '' } : { status: 503, text: 'Not kept yet; come again.\n' }
    },
  }
}

/** Of equal length whatever was given, so that a comparison takes the same time. */
const digest = (secret: string): Buffer => createHash('sha256').update(secret).digest()

function updateIn(body: string): Update | null {
  try {
    const update = JSON.parse(body) as Partial<Update> | null
    return typeof update === 'object' && Number.isSafeInteger(update?.update_id) ? (update as Update) : null
  } catch {
    return null
  }
}

async function inTime(work: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, longestAnswerMs, false)
  })
  const kept = work.then(
    () => true,
    () => false,
  )
  return Promise.race([kept, late]).finally(() => clearTimeout(timer))
}

/** Makes Telegram deliver to this address, or to those who poll; asks before it changes anything. */
export async function settleWebhook(api: Api, wanted: WebhookAddress | null): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      const info = await api.getWebhookInfo()
      if (wanted === null) return void (info.url && (await api.deleteWebhook()))
      if (isAsWanted(info, wanted)) return
      await api.setWebhook(wanted.url, { secret_token: wanted.secret, allowed_updates: [...updateKinds] })
      return
    } catch (error) {
      const refused = refusedIn(error)
      // Another process that starts now may just have set it.
      if (refused?.code !== 429 || tries >= mostTries) throw error
      await new Promise((resolve) => setTimeout(resolve, refused.retryAfterMs ?? 1000))
    }
  }
}

type Info = Awaited<ReturnType<Api['getWebhookInfo']>>

/** Telegram tells no secret; that it has another one shows in what our answers to it were. */
function isAsWanted(info: Info, { url }: WebhookAddress): boolean {
  const kinds = new Set<string>(info.allowed_updates ?? [])
  const isSame = kinds.size === updateKinds.length && updateKinds.every((kind) => kinds.has(kind))
  return info.url === url && isSame && !/\b401\b/.test(info.last_error_message ?? '')
}
