import { z } from 'zod'

// What is read of the bodies that Slack sends; whatever else stands in them is let be.
const text = z.string().catch('')
const maybe = z.string().nullish().catch(null)
const flag = z.union([z.boolean(), z.literal('true').transform(() => true)]).catch(false)
const id = z.object({ id: maybe }).nullish().catch(null)
const name = z.string().min(1)
/** When a message was written, which is its name in its channel. */
const time = z
  .string()
  .regex(/^\d{1,12}\.\d{1,12}$/)
  .nullish()
  .catch(null)

export const SlackFile = z.object({
  id: z.string(),
  name: text,
  size: z.number().nullish().catch(null),
  mimetype: text,
  mode: text,
  file_access: text,
  is_external: flag,
  url_private: maybe,
  url_private_download: maybe,
})
export type SlackFile = z.infer<typeof SlackFile>

const files = z
  .array(z.unknown())
  .catch([])
  .transform((list) => list.flatMap((one) => SlackFile.safeParse(one).data ?? []))

const Said = z.object({ user: maybe, text, bot_id: maybe })

export const SlackEvent = z.object({
  type: z.string(),
  subtype: maybe,
  user: z.unknown().optional(),
  user_team: maybe,
  source_team: maybe,
  bot_id: maybe,
  text,
  ts: time,
  event_ts: time,
  thread_ts: time,
  parent_user_id: maybe,
  channel: z.unknown().optional(),
  channel_type: maybe,
  tab: maybe,
  files: files.optional(),
  message: Said.nullish().catch(null),
  previous_message: Said.nullish().catch(null),
  assistant_thread: z.object({ user_id: maybe, thread_ts: time }).nullish().catch(null),
  tokens: z
    .object({ bot: z.array(z.unknown()).nullish().catch(null) })
    .nullish()
    .catch(null),
})
export type SlackEvent = z.infer<typeof SlackEvent>

export const EventBody = z.object({
  type: z.literal('event_callback'),
  team_id: maybe,
  enterprise_id: maybe,
  event_id: text,
  is_ext_shared_channel: flag,
  authorizations: z
    .array(z.object({ enterprise_id: maybe, team_id: maybe, is_enterprise_install: flag }))
    .catch([]),
  event: SlackEvent,
})

export const CommandBody = z.object({
  command: z.string(),
  text,
  team_id: maybe,
  enterprise_id: maybe,
  is_enterprise_install: flag,
  channel_id: text,
  user_id: name,
  trigger_id: name,
})
export type CommandBody = z.infer<typeof CommandBody>

const Value = z.object({ value: maybe, selected_date: maybe })

export const InteractionBody = z.object({
  type: z.enum(['block_actions', 'message_action', 'view_submission']),
  trigger_id: name.nullish().catch(null),
  callback_id: maybe,
  is_enterprise_install: flag,
  team: id,
  enterprise: id,
  user: z.object({ id: z.string(), team_id: maybe }),
  channel: id,
  container: z
    .object({ type: maybe, channel_id: maybe, message_ts: time, thread_ts: time })
    .nullish()
    .catch(null),
  message: z
    .object({
      ts: time,
      thread_ts: time,
      text,
      files: files.optional(),
      attachments: z.array(z.object({ text, fallback: text })).catch([]),
    })
    .nullish()
    .catch(null),
  actions: z.array(z.object({ action_id: text, value: text, action_ts: text })).catch([]),
  view: z
    .object({
      id: name,
      callback_id: text,
      state: z.object({ values: z.record(z.string(), z.record(z.string(), Value)) }).catch({ values: {} }),
    })
    .nullish()
    .catch(null),
})
export type InteractionBody = z.infer<typeof InteractionBody>

export const isUser = (id: unknown): id is string => typeof id === 'string' && /^[UW][A-Z0-9]{1,30}$/.test(id)
export const isChannel = (id: unknown): id is string =>
  typeof id === 'string' && /^[CDG][A-Z0-9]{1,30}$/.test(id)

/** Whose installation a body is for: the organisation's where the app is installed for all of it, else the workspace's. */
export function tenantIn(body: unknown): string | null {
  const event = EventBody.safeParse(body).data
  if (event) {
    const [first] = event.authorizations
    if (first?.is_enterprise_install) return first.enterprise_id ?? event.enterprise_id ?? null
    return first?.team_id ?? event.team_id ?? null
  }
  const command = CommandBody.safeParse(body).data
  if (command) return (command.is_enterprise_install ? command.enterprise_id : command.team_id) ?? null
  const { data } = InteractionBody.safeParse(body)
  if (!data) return null
  return (data.is_enterprise_install ? data.enterprise?.id : data.team?.id) ?? data.enterprise?.id ?? null
}
