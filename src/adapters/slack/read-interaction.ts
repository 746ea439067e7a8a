import type { CaseEvent } from '../../core/event.ts'
import { choiceIn } from '../shared/button-value.ts'
import { type Deed, type Read, nothing } from './deed.ts'
import { plainWords } from './inert.ts'
import { modalNames } from './modal-names.ts'
import { type InteractionBody, isChannel, isUser } from './payload.ts'
import { choosing } from './press.ts'

const useAsNotice = 'use_as_notice'

/** A form that was sent, a shortcut that was used, or a button that was pressed. */
export function readInteraction(body: InteractionBody, tenant: string, now: number): Read {
  const user = body.user.id
  if (!isUser(user)) return nothing('something is missing')
  const { is_enterprise_install: isOrg, team } = body
  const isStrange = !isOrg && body.user.team_id != null && body.user.team_id !== team?.id
  const own = { user, place: { tenant, with: user, thread: null }, at: now, isStrange }
  if (body.type === 'view_submission') return readForm(body, own)
  return body.type === 'message_action' ? readShortcut(body, own) : readPress(body, own)
}

type Own = Omit<Deed, 'id'>

function readForm({ view }: InteractionBody, own: Own): Read {
  const modal = modalNames.find((name) => name === view?.callback_id)
  if (!view || !modal) return nothing('not our form or button')
  const fields = Object.entries(view.state.values).map(([block, actions]) => {
    const [first] = Object.values(actions)
    return [block, first?.selected_date ?? first?.value ?? ''] as const
  })
  return { ...own, id: `slack:view:${view.id}`, kind: 'submitted', modal, values: Object.fromEntries(fields) }
}

function readShortcut(body: InteractionBody, own: Own): Read {
  const { trigger_id: trigger, callback_id: name, message } = body
  if (name !== useAsNotice) return nothing('not our form or button')
  if (trigger == null) return nothing('something is missing')
  const parts = [message?.text ?? '', ...(message?.attachments ?? []).map((one) => one.text || one.fallback)]
  const words = plainWords(parts.filter((part) => part !== '').join('\n')).trim()
  const deed: Deed = { ...own, id: `slack:shortcut:${trigger}` }
  if (message?.files && message.files.length > 0)
    return { ...deed, kind: 'files', files: message.files, words }
  return { ...deed, kind: 'event', event: { type: 'said', at: own.at, text: words } }
}

function readPress(body: InteractionBody, own: Own): Read {
  const { trigger_id: trigger } = body
  const [action] = body.actions
  if (!action || (trigger == null && action.action_ts === '')) return nothing('something is missing')
  const deed: Deed = { ...own, id: `slack:press:${trigger ?? `${action.action_ts}:${own.user}`}` }
  const modal = modalNames.find((name) => action.action_id === `open.${name}`)
  if (modal && trigger != null) return { ...deed, kind: 'modal', modal, trigger }
  if (!action.action_id.startsWith(`${choosing}.`)) return nothing('not our form or button')
  const event: CaseEvent = { type: 'chose', at: own.at, ...choiceIn(action.value) }
  const channel = body.container?.channel_id ?? body.channel?.id ?? null
  if (channel === null) return { ...deed, kind: 'event', event }
  if (!isChannel(channel)) return nothing('something is missing')
  const thread = body.container?.thread_ts ?? body.message?.thread_ts ?? null
  if (channel.startsWith('D')) return { ...deed, kind: 'event', place: { ...own.place, thread }, event }
  const root = thread ?? body.message?.ts ?? body.container?.message_ts ?? null
  if (root === null) return nothing('something is missing')
  const place = { tenant: own.place.tenant, with: channel, thread: root }
  return { ...deed, kind: 'event', place, event }
}
