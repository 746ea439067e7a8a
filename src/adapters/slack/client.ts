import { ErrorCode, WebClient } from '@slack/web-api'
import { Undeliverable } from '../../ports.ts'

export type Api = WebClient

/** Shorter than the lease of a letter, or another worker would send it again meanwhile. */
const longestCallMs = 8000
const silent = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  setName() {},
  getLevel: () => 'error' as never,
}

/** Nothing is repeated or held back by itself: a call that was refused for its rate concerns one channel, not all. */
export const callOptions = (apiUrl: string) => ({
  slackApiUrl: apiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: longestCallMs,
  logger: silent,
})

export const createApi = (token: string | undefined, apiUrl: string): Api =>
  new WebClient(token, callOptions(apiUrl))

/** Why Slack refused a call, as it names it; null for any other failure. */
export function refusedIn(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || error.code !== ErrorCode.PlatformError) return null
  const { data } = error as Error & { data?: { error?: unknown } }
  return typeof data?.error === 'string' ? data.error : 'unknown_error'
}

/** True where Slack, or a server in its place, does not do what was asked here; another way may do. */
export function isUnavailable(error: unknown): boolean {
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown }
  return refusedIn(error) !== null || (code === ErrorCode.HTTPError && statusCode === 404)
}

/** Refusals after which nothing more can be sent there until somebody writes again. */
const gone =
  /^(?:account_inactive|token_revoked|token_expired|invalid_auth|not_authed|org_login_required|ekm_access_denied|team_access_not_granted|channel_not_found|user_not_found|users_not_found|not_in_channel|is_archived|user_disabled|cannot_dm_bot|cannot_reply_to_message|message_not_found|thread_not_found|restricted_action.*|no_permission|team_not_found)$/
const passing =
  /^(?:internal_error|fatal_error|service_unavailable|request_timeout|ratelimited|rate_limited|accesslimited)$/

/** What begins the name of a failure after which a chat counts as closed to us. */
export const isClosed = (error: Error): boolean =>
  error instanceof Undeliverable && error.isFinal && error.name.startsWith('Slack: closed')

/** What the relay must know of a failed send: when to come back, or that there is no use in it. */
export function deliveryError(error: unknown): unknown {
  const code = codeOf(error)
  if (code === ErrorCode.RateLimitedError) {
    const { retryAfter } = error as { retryAfter?: number }
    return new Undeliverable('Slack 429', { afterMs: Math.max(1, retryAfter ?? 1) * 1000 })
  }
  if (code === ErrorCode.RequestError || code === ErrorCode.HTTPError)
    return new Undeliverable('Slack could not be reached', { isUnreachable: true })
  const refused = refusedIn(error)
  if (refused === null) return error
  if (passing.test(refused)) return new Undeliverable(`Slack: ${refused}`, {})
  if (gone.test(refused)) return new Undeliverable(`Slack: closed, ${refused}`, { isFinal: true })
  return new Undeliverable(`Slack: ${refused}`, { isFinal: true })
}

const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code

/** The kind of failure alone: an error of the client may hold what was sent. */
export function told(error: unknown): string {
  const refused = refusedIn(error)
  if (refused !== null) return `Slack answered ${refused}`
  if (codeOf(error) === ErrorCode.RateLimitedError) return 'Slack answered 429'
  if (codeOf(error) === ErrorCode.RequestError) return 'Slack could not be reached'
  if (codeOf(error) === ErrorCode.HTTPError) return 'Slack failed'
  return error instanceof Error ? error.name : 'something that is no Error'
}
