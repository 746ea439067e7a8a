import { Bot, GrammyError, HttpError, InputFile } from 'grammy'
import { Undeliverable } from '../../ports.ts'

export type Api = Bot['api']

/** Shorter than the lease of a letter, or another worker would send it again meanwhile. */
const longestCallSeconds = 8

/** Telegram's methods. Nothing is repeated by itself: who asked decides, because a send that broke may have arrived. */
export function createApi(token: string, apiRoot: string): Api {
  return new Bot(token, { client: { apiRoot, timeoutSeconds: longestCallSeconds } }).api
}

export const fileFrom = (name: string, bytes: Uint8Array): InputFile => new InputFile(bytes, name)

/** What Telegram refused, as far as somebody acts on it; null for any other failure. */
export interface Refused {
  readonly code: number
  readonly why: string
  readonly retryAfterMs: number | null
  readonly movedTo: number | null
}

export function refusedIn(error: unknown): Refused | null {
  if (!(error instanceof GrammyError)) return null
  const { retry_after: seconds, migrate_to_chat_id: movedTo } = error.parameters
  return {
    code: error.error_code,
    why: error.description,
    retryAfterMs: seconds === undefined ? null : seconds * 1000,
    movedTo: movedTo ?? null,
  }
}

/** What the relay must know of a failed send: when to come back, or that there is no use in it. */
export function deliveryError(error: unknown): unknown {
  if (error instanceof HttpError)
    return new Undeliverable('Telegram could not be reached', { isUnreachable: true })
  const refused = refusedIn(error)
  if (refused === null) return error
  const { code, retryAfterMs } = refused
  if (code === 429) return new Undeliverable('Telegram 429', { afterMs: retryAfterMs ?? 1000 })
  const isGone = /chat not found|PEER_ID_INVALID/i.test(refused.why)
  if (code === 400 && isGone) return new Undeliverable('Telegram 400: no chat', { isFinal: true })
  if (code === 403 || code === 400) return new Undeliverable(`Telegram ${code}`, { isFinal: true })
  return new Undeliverable(`Telegram ${code}`, {})
}

/** The kind of failure alone: an error of the client may hold the address with the token in it. */
export function told(error: unknown): string {
  const refused = refusedIn(error)
  if (refused) return `Telegram answered ${refused.code}`
  if (error instanceof HttpError) return 'Telegram could not be reached'
  return error instanceof Error ? error.name : 'something that is no Error'
}
