import { type Deed, type Read, nothing } from './deed.ts'
import { plainWords } from './inert.ts'
import { modalNames } from './modal-names.ts'
import { type CommandBody, isChannel, isUser } from './payload.ts'

/** What stands behind `/appeal`; it concerns the person's own cases, wherever it is written. */
export function readCommand(body: CommandBody, tenant: string, now: number): Read {
  const { user_id: user, text, trigger_id: trigger, channel_id: channel } = body
  if (!isUser(user)) return nothing('something is missing')
  const isDirect = channel.startsWith('D')
  const deed: Deed = {
    id: `slack:command:${trigger}`,
    user,
    place: { tenant, with: user, thread: null },
    at: now,
    ...(!isDirect && { isElsewhere: true }),
  }
  const words = plainWords(text).trim()
  const [, given = '', rest = ''] = /^[/／]?(\S*)\s*([\s\S]*)$/.exec(words) ?? []
  const first = given.toLowerCase()
  const modal = modalNames.find((name) => name === first)
  if (modal) return { ...deed, kind: 'modal', modal, trigger }
  if (first === 'team') {
    const of = isDirect || !isChannel(channel) ? null : channel
    return { ...deed, kind: 'team', words: text.trim().replace(/^\S+\s*/, ''), channel: of }
  }
  if (first === '' || first === 'start') return { ...deed, kind: 'event', event: { type: 'opened', at: now } }
  const name = first === 'list' ? 'cases' : given
  return { ...deed, kind: 'event', event: { type: 'said', at: now, text: `/${name} ${rest}`.trim() } }
}
