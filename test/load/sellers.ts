import type { Api } from '../slack/api.ts'
import { bodies } from '../slack/people.ts'
import { directOf } from '../slack/api.ts'
import type { BotApi } from '../telegram/bot-api.ts'

/** Somebody who writes and waits for the answer. */
export interface Seller {
  /** Sends a line; resolves with the time until the first answer, in ms. */
  asks(text: string): Promise<number>
}

const longestMs = 60_000

/** Sellers on both platforms; `answered` is told of every message that one of them gets. */
export function sellersOn(telegram: BotApi, slack: Api, many: number): Seller[] {
  const waiting = new Map<string, () => void>()
  telegram.onSend = (chat) => {
    waiting.get(String(chat))?.()
    return null
  }
  slack.onCall = (method, { channel = '' }) => {
    if (method === 'chat.postMessage') waiting.get(channel)?.()
    return null
  }
  const asks = (name: string, say: () => void): Promise<number> =>
    new Promise((resolve, reject) => {
      const began = performance.now()
      const late = setTimeout(() => {
        waiting.delete(name)
        reject(new Error(`No answer to ${name} within ${longestMs / 1000} s.`))
      }, longestMs)
      waiting.set(name, () => {
        waiting.delete(name)
        clearTimeout(late)
        resolve(performance.now() - began)
      })
      say()
    })
  return Array.from({ length: many }, (_, at) => {
    const chat = 1000 + at
    const user = `U${String(at).padStart(5, '0')}`
    // Every fourth seller is in Slack.
    return at % 4 === 3
      ? {
          asks: (text) =>
            asks(directOf(user), () => void slack.socket.give('events_api', bodies.says(slack, user, text))),
        }
      : { asks: (text) => asks(String(chat), () => void telegram.says(chat, text)) }
  })
}
