import type { CaseEvent } from '../../core/event.ts'
import { choiceIn } from '../shared/button-value.ts'
import { plainWords } from './inert.ts'
import { modalNames, type ModalName } from './modal-names.ts'
import {
  CommandBody,
  EventBody,
  InteractionBody,
  type SlackEvent,
  type SlackFile,
  tenantIn,
} from './payload.ts'
import type { Place } from './place.ts'
import { choosing } from './press.ts'

/** Who did something, where it belongs, and by which id a second delivery of it is known. */
export interface Deed {
  readonly id: string
  readonly user: string
  readonly place: Place
  readonly at: number
  /** Where it belongs if there is no case at its place: a reply under one of our own messages opens none. */
  readonly orElse?: Place
  /** It was asked somewhere else than where it is answered. */
  readonly isElsewhere?: true
  /** The channel is shared with another company, or the person is of one. */
  readonly isStrange?: boolean
}

/** What a body is to the coach; null for nothing. */
export type Read =
  | (Deed & { readonly kind: 'event'; readonly event: CaseEvent; readonly when?: 'new' | 'known' })
  | (Deed & {
      readonly kind: 'files'
      readonly files: readonly SlackFile[]
      readonly words: string
      readonly when?: 'known'
    })
  | (Deed & { readonly kind: 'submitted'; readonly modal: ModalName; readonly values: Values })
  | (Deed & { readonly kind: 'modal'; readonly modal: ModalName; readonly trigger: string })
  | (Deed & { readonly kind: 'team'; readonly words: string; readonly channel: string | null })
  | (Deed & { readonly kind: 'home' })
  | { readonly kind: 'gone'; readonly tenant: string }

export type Values = Readonly<Record<string, string>>

/** How long more of the same is waited for, by our own clock. */
const joinMs = 2000

export function readBody(body: unknown, now: number, botUser: string): Read | null {
  const tenant = tenantIn(body)
  if (tenant === null || !/^[A-Z0-9]{2,30}$/.test(tenant)) return null
  const told = EventBody.safeParse(body).data
  if (told) {
    const { event } = told
    if (event.type === 'app_uninstalled') return { kind: 'gone', tenant }
    if (event.type === 'tokens_revoked')
      return (event.tokens?.bot ?? []).length > 0 ? { kind: 'gone', tenant } : null
    const team = told.authorizations[0]?.team_id ?? told.team_id
    const isOrg = told.authorizations[0]?.is_enterprise_install === true
    const home = event.user_team ?? event.source_team ?? null
    const isStrange = told.is_ext_shared_channel || (!isOrg && home !== null && home !== team)
    return readEvent(event, { tenant, now, botUser, id: told.event_id, isStrange })
  }
  const command = CommandBody.safeParse(body).data
  if (command) return readCommand(command, tenant, now)
  const interaction = InteractionBody.safeParse(body).data
  return interaction ? readInteraction(interaction, tenant, now) : null
}

interface Around {
  readonly tenant: string
  readonly now: number
  readonly botUser: string
  readonly id: string
  readonly isStrange: boolean
}

function readEvent(event: SlackEvent, around: Around): Read | null {
  const { tenant, now, isStrange } = around
  const user = typeof event.user === 'string' ? event.user : null
  if (event.type === 'assistant_thread_started') {
    const { user_id: whom, thread_ts: thread } = event.assistant_thread ?? {}
    if (!isId(whom)) return null
    const place = { tenant, with: whom, thread: thread ?? null }
    const opened: CaseEvent = { type: 'opened', at: now }
    return { kind: 'event', id: `slack:${around.id}`, user: whom, place, at: now, event: opened, when: 'new' }
  }
  if (event.type === 'app_home_opened' && isId(user)) {
    const place = { tenant, with: user, thread: null }
    const deed = { id: `slack:${around.id}`, user, place, at: now }
    if (event.tab === 'messages')
      return { ...deed, kind: 'event', event: { type: 'opened', at: now }, when: 'new' }
    return { ...deed, kind: 'home' }
  }
  if (event.type !== 'message' && event.type !== 'app_mention') return null
  const channel = typeof event.channel === 'string' ? event.channel : null
  if (!isId(channel)) return null
  const isDirect = event.channel_type === 'im' || channel.startsWith('D')
  if (event.subtype === 'message_changed') return isDirect ? readEdit(event, channel, around) : null
  const isWords =
    event.subtype == null || ['file_share', 'me_message', 'thread_broadcast'].includes(event.subtype)
  if (!isWords || event.bot_id != null || !isId(user) || event.ts == null) return null
  const at = timeOf(event.ts, now)
  const isCalled = event.type === 'app_mention' || event.text.includes(`<@${around.botUser}>`)
  if (!isDirect && !isCalled && event.thread_ts == null) return null
  const thread = isDirect ? (event.thread_ts ?? null) : (event.thread_ts ?? event.ts)
  const place = { tenant, with: isDirect ? user : channel, thread }
  // A mention comes twice, as such and as a message of the channel; it is one all the same.
  const isUnderOurs = isDirect && thread !== null && event.parent_user_id === around.botUser
  const orElse = isUnderOurs ? { orElse: { ...place, thread: null } } : {}
  const deed = { id: `slack:${channel}:${event.ts}`, user, place, at, isStrange, ...orElse }
  const when = isDirect || isCalled ? {} : ({ when: 'known' } as const)
  const words = plainWords(event.text.replaceAll(`<@${around.botUser}>`, ' ')).trim()
  if (event.files && event.files.length > 0)
    return { ...deed, kind: 'files', files: event.files, words, ...when }
  if (words === '' && isCalled && !isDirect) return { ...deed, kind: 'event', event: { type: 'opened', at } }
  return { ...deed, kind: 'event', event: { type: 'said', at, text: words, more: now + joinMs }, ...when }
}

/** Only what the person changed: Slack itself changes a message to show what a link leads to. */
function readEdit(event: SlackEvent, channel: string, { tenant, now }: Around): Read | null {
  const { message, previous_message: before } = event
  const user = message?.user
  if (!message || !isId(user) || message.bot_id != null || message.text === before?.text) return null
  const place = { tenant, with: user, thread: null }
  const ts = event.event_ts ?? event.ts ?? ''
  return {
    kind: 'event',
    id: `slack:${channel}:${ts}`,
    user,
    place,
    at: timeOf(ts, now),
    event: { type: 'strange', at: timeOf(ts, now), what: 'edited' },
  }
}

function readCommand(body: CommandBody, tenant: string, now: number): Read | null {
  const { user_id: user, text, trigger_id: trigger, channel_id: channel } = body
  if (!isId(user)) return null
  const place = { tenant, with: user, thread: null }
  const there = channel.startsWith('D') ? {} : ({ isElsewhere: true } as const)
  const deed = { id: `slack:command:${trigger}`, user, place, at: now, ...there }
  const words = plainWords(text).trim()
  const [, first = '', rest = ''] = /^[/／]?(\S*)\s*([\s\S]*)$/.exec(words) ?? []
  const modal = modalNames.find((name) => name === first.toLowerCase())
  if (modal) return { ...deed, kind: 'modal', modal, trigger }
  if (first.toLowerCase() === 'team')
    return { ...deed, kind: 'team', words: text.trim().replace(/^\S+\s*/, ''), channel: channelOf(channel) }
  if (first === '' || first.toLowerCase() === 'start')
    return { ...deed, kind: 'event', event: { type: 'opened', at: now } }
  const name = first.toLowerCase() === 'list' ? 'cases' : first
  return { ...deed, kind: 'event', event: { type: 'said', at: now, text: `/${name} ${rest}`.trim() } }
}

type CommandBody = ReturnType<typeof CommandBody.parse>

const channelOf = (channel: string): string | null =>
  channel.startsWith('D') || !isId(channel) ? null : channel

function readInteraction(body: InteractionBody, tenant: string, now: number): Read | null {
  const user = body.user.id
  if (!isId(user)) return null
  const own = { tenant, with: user, thread: null }
  const { view, trigger_id: trigger } = body
  if (body.type === 'view_submission') {
    const modal = modalNames.find((name) => name === view?.callback_id)
    if (!view || !modal) return null
    const fields = Object.entries(view.state.values).map(([block, actions]) => {
      const [first] = Object.values(actions)
      return [block, first?.selected_date ?? first?.value ?? ''] as const
    })
    const deed = { id: `slack:view:${view.id}`, user, place: own, at: now }
    return { ...deed, kind: 'submitted', modal, values: Object.fromEntries(fields) }
  }
  if (body.type === 'message_action') {
    if (body.callback_id !== useAsNotice || trigger == null) return null
    const { message } = body
    const parts = [
      message?.text ?? '',
      ...(message?.attachments ?? []).map((one) => one.text || one.fallback),
    ]
    const words = plainWords(parts.filter((part) => part !== '').join('\n')).trim()
    const deed = { id: `slack:shortcut:${trigger}`, user, place: own, at: now }
    if (message?.files && message.files.length > 0)
      return { ...deed, kind: 'files', files: message.files, words }
    return { ...deed, kind: 'event', event: { type: 'said', at: now, text: words } }
  }
  const [action] = body.actions
  if (!action) return null
  const id = `slack:press:${trigger ?? `${action.action_ts}:${user}`}`
  const modal = modalNames.find((name) => action.action_id === `open.${name}`)
  if (modal && trigger != null) return { kind: 'modal', id, user, place: own, at: now, modal, trigger }
  if (!action.action_id.startsWith(`${choosing}.`)) return null
  const channel = body.container?.channel_id ?? body.channel?.id ?? null
  const thread = body.container?.thread_ts ?? body.message?.thread_ts ?? null
  const event: CaseEvent = { type: 'chose', at: now, ...choiceIn(action.value) }
  if (channel === null) return { kind: 'event', id, user, place: own, at: now, event }
  if (!isId(channel)) return null
  const place = channel.startsWith('D')
    ? { ...own, thread }
    : { tenant, with: channel, thread: thread ?? body.message?.ts ?? body.container?.message_ts ?? null }
  return { kind: 'event', id, user, place, at: now, event }
}

const useAsNotice = 'use_as_notice'

const isId = (id: unknown): id is string => typeof id === 'string' && /^[A-Z][A-Z0-9]{1,30}$/.test(id)

/** `1764500000.000100` is seconds, then a number that makes it unlike any other of its channel. */
function timeOf(ts: string, now: number): number {
  const ms = Math.floor(Number(ts) * 1000)
  return Number.isSafeInteger(ms) && ms > 0 ? ms : now
}
