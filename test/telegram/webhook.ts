import { STATUS_CODES } from 'node:http'
import type { Queued, UpdateQueue } from './queue.ts'
import { badRequest, tooMany } from './refusal.ts'

export interface WebhookWish {
  readonly url?: string
  readonly secret_token?: string
  readonly allowed_updates?: readonly string[]
  readonly max_connections?: number
  readonly drop_pending_updates?: boolean
}

/** Delivery to an address: one at a time of each lane, again and again until it is taken. */
export interface Webhook {
  readonly isSet: boolean
  /** How many requests were made, and which were not answered with 2xx. */
  readonly requests: number
  readonly refused: readonly number[]
  set(wish: WebhookWish): void
  unset(dropsPending: boolean): void
  info(): object
  stop(): void
}

const longestWaitMs = 10_000

export function createWebhook(queue: UpdateQueue, now: () => number, firstRetryMs = 50): Webhook {
  let wish: WebhookWish = {}
  let lastSet = Number.NEGATIVE_INFINITY
  let lastError: { readonly date: number; readonly message: string } | null = null
  let [requests, isOver] = [0, false]
  const refused: number[] = []
  const busy = new Set<string>()

  async function post(update: Queued): Promise<boolean> {
    requests += 1
    try {
      const answer = await fetch(wish.url ?? '', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(wish.secret_token !== undefined && { 'x-telegram-bot-api-secret-token': wish.secret_token }),
        },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(longestWaitMs),
      })
      await answer.arrayBuffer()
      if (answer.ok) return true
      refused.push(answer.status)
      fail(`Wrong response from the webhook: ${answer.status} ${STATUS_CODES[answer.status]}`)
    } catch {
      fail('Connection refused')
    }
    return false
  }

  const fail = (message: string): void => {
    lastError = { date: Math.floor(now() / 1000), message }
  }

  async function deliver(lane: string, update: Queued): Promise<void> {
    busy.add(lane)
    for (let tries = 0; isRunning(); tries += 1) {
      if (await post(update)) {
        queue.confirm(update.update_id)
        break
      }
      await new Promise((resolve) => setTimeout(resolve, Math.min(firstRetryMs * 2 ** tries, 1000)))
    }
    busy.delete(lane)
  }
  const isRunning = (): boolean => !isOver && wish.url !== undefined && wish.url !== ''

  async function run(url: string): Promise<void> {
    while (isRunning() && wish.url === url) {
      for (const [lane, update] of queue.heads()) {
        const isFree = busy.size < (wish.max_connections ?? 40) && !busy.has(lane)
        if (isFree) void deliver(lane, update)
      }
      await queue.changed(20)
    }
  }

  return {
    get isSet() {
      return isRunning()
    },
    get requests() {
      return requests
    },
    refused,
    set(next) {
      if (now() - lastSet < 1000) throw tooMany(1)
      if (!/^https?:\/\//.test(next.url ?? '')) throw badRequest('bad webhook: An HTTPS URL must be provided')
      if (next.secret_token !== undefined && !/^[\w-]{1,256}$/.test(next.secret_token))
        throw badRequest('secret token contains unallowed characters')
      lastSet = now()
      lastError = null
      if (next.drop_pending_updates === true) queue.clear()
      queue.allow(next.allowed_updates)
      const before = wish.url
      wish = next
      if (before !== next.url) void run(next.url ?? '')
    },
    unset(dropsPending) {
      wish = {}
      if (dropsPending) queue.clear()
    },
    info: () => ({
      url: wish.url ?? '',
      has_custom_certificate: false,
      pending_update_count: queue.waiting.length,
      max_connections: wish.max_connections ?? 40,
      ...(queue.allowed && { allowed_updates: queue.allowed }),
      ...(lastError && { last_error_date: lastError.date, last_error_message: lastError.message }),
    }),
    stop() {
      isOver = true
    },
  }
}
