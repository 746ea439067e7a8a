import type { CaseEvent } from '../../core/event.ts'
import { type Deed, type Read, nothing } from './deed.ts'
import { plainWords } from './inert.ts'
import { isChannel, isUser, type SlackEvent } from './payload.ts'

interface Around {
  readonly tenant: string
  readonly now: number
  readonly botUser: string
  readonly id: string
  readonly isStrange: boolean
}

/** How long more of the same is waited for, by our own clock. */
const joinMs = 2000
/** What a message of a person may be called. */
const kindsOfWords: ReadonlySet<string> = new Set(['file_share', 'me_message', 'thread_broadcast'])

export function readEvent(event: SlackEvent, around: Around): Read {
  const { tenant } = around
  switch (event.type) {
    case 'app_uninstalled':
      return { kind: 'gone', tenant }
    case 'tokens_revoked':
      return (event.tokens?.bot ?? []).length > 0 ? { kind: 'gone', tenant } : nothing('a token of a person')
    case 'assistant_thread_started': {
      const { user_id: user, thread_ts: thread = null } = event.assistant_thread ?? {}
      return opened(user, thread, around)
    }
    case 'app_home_opened':
      return readHome(event, around)
    case 'message':
    case 'app_mention':
      return event.subtype === 'message_changed' ? readEdit(event, around) : readMessage(event, around)
    default:
      return nothing('another event')
  }
}

function opened(user: unknown, thread: string | null, { tenant, now, id }: Around): Read {
  if (!isUser(user) || id === '') return nothing('something is missing')
  const deed: Deed = { id: `slack:${id}`, user, place: { tenant, with: user, thread }, at: now, when: 'new' }
  return { ...deed, kind: 'event', event: { type: 'opened', at: now } }
}

function readHome({ user, tab }: SlackEvent, around: Around): Read {
  if (tab === 'messages') return opened(user, null, around)
  const { tenant, now: at, id } = around
  if (!isUser(user) || id === '') return nothing('something is missing')
  return { kind: 'home', id: `slack:${id}`, user, place: { tenant, with: user, thread: null }, at }
}

function readMessage(event: SlackEvent, { tenant, now, botUser, isStrange }: Around): Read {
  const { channel, user, ts } = event
  const isWords = event.subtype == null || kindsOfWords.has(event.subtype)
  if (!isWords || event.bot_id != null || user === botUser) return nothing('nobody’s words')
  if (!isChannel(channel) || !isUser(user) || ts == null) return nothing('something is missing')
  const isDirect = isDirectly(event, channel)
  const isCalled = event.type === 'app_mention' || event.text.includes(`<@${botUser}>`)
  const isOurs = isDirect || isCalled || (event.thread_ts != null && !callsAnother.test(event.text))
  if (!isOurs) return nothing('not to us')
  const at = timeOf(ts, now)
  const thread = isDirect ? (event.thread_ts ?? null) : (event.thread_ts ?? ts)
  const place = { tenant, with: isDirect ? user : channel, thread }
  const isUnderOurs = isDirect && thread !== null && event.parent_user_id === botUser
  const deed: Deed = {
    // A mention comes twice, as such and as a message of the channel; it is one all the same.
    id: `slack:${channel}:${ts}`,
    user,
    place,
    at,
    isStrange,
    ...(isUnderOurs && { orElse: { ...place, thread: null } }),
    ...(!isDirect && !isCalled && { when: 'known' as const }),
  }
  const words = plainWords(event.text.replaceAll(`<@${botUser}>`, ' ')).trim()
  if (event.files && event.files.length > 0) return { ...deed, kind: 'files', files: event.files, words }
  const isBareCall = words === '' && isCalled && !isDirect
  const said: CaseEvent = isBareCall
    ? { type: 'opened', at }
    : { type: 'said', at, text: words, more: now + joinMs }
  return { ...deed, kind: 'event', event: said }
}

/** In a thread of ours people may speak to each other; then the message begins with whom it is for. */
const callsAnother = /^\s*<@[UW][A-Z0-9]+(?:\|[^>]*)?>/

/** Only what the person changed: Slack itself changes a message to show what a link leads to. */
function readEdit(event: SlackEvent, { tenant, now, botUser }: Around): Read {
  const { message, previous_message: before, channel } = event
  const user = message?.user
  const ts = event.event_ts ?? event.ts
  if (!isChannel(channel)) return nothing('something is missing')
  if (!isDirectly(event, channel)) return nothing('not to us')
  if (!message || message.bot_id != null || user === botUser) return nothing('nobody’s words')
  if (!isUser(user) || ts == null) return nothing('something is missing')
  if (message.text === before?.text) return nothing('nothing changed')
  const at = timeOf(ts, now)
  const deed: Deed = { id: `slack:${channel}:${ts}`, user, place: { tenant, with: user, thread: null }, at }
  return { ...deed, kind: 'event', event: { type: 'strange', at, what: 'edited' } }
}

const isDirectly = ({ channel_type: kind }: SlackEvent, channel: string): boolean =>
  kind === 'im' || channel.startsWith('D')

/** `1764500000.000100` is seconds, then a number that makes it unlike any other of its channel. */
function timeOf(ts: string, now: number): number {
  const ms = Math.floor(Number(ts) * 1000)
  return Number.isSafeInteger(ms) && ms > 0 ? ms : now
}
