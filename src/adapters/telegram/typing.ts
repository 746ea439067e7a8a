import type { Api } from './client.ts'
import { type Place, towards } from './place.ts'

/** Telegram shows it for five seconds. */
const againMs = 4000

/** Shows that something is under way until it is over; what fails of it is of no account. */
export function showTyping(api: Api, place: Place): () => void {
  const show = (): void =>
    void api.sendChatAction(place.chat, 'typing', towards(place)).catch(() => clearInterval(timer))
  const timer = setInterval(show, againMs)
  timer.unref()
  show()
  return () => clearInterval(timer)
}
