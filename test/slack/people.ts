import { createHmac, randomUUID } from 'node:crypto'
import { type Api, directOf, fileObject, type Sent } from './api.ts'

export const signingSecret = 'a-signing-secret-of-32-characters'

export interface Posted {
  readonly status: number
  readonly text: string
}

export interface Spoken {
  readonly team?: string
  readonly channel?: string
  readonly thread?: string
  readonly ts?: string
  readonly files?: readonly string[]
  readonly event?: object
  readonly outer?: object
  readonly parent?: string
}

let number = 0
const now = (): string => `${Math.floor(Date.now() / 1000)}.${String((number += 1)).padStart(6, '0')}`

/** What Slack makes of what people do there, in the shapes of its documentation. */
export const bodies = {
  event(event: Record<string, unknown>, { team = 'T1', outer = {} }: Spoken = {}): Record<string, unknown> {
    return {
      type: 'event_callback',
      token: 'old',
      team_id: team,
      api_app_id: 'A1',
      event_id: `Ev${randomUUID().slice(0, 8).toUpperCase()}`,
      event_time: Math.floor(Date.now() / 1000),
      authorizations: [
        { enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
      event,
      ...outer,
    }
  },
  says(api: Api, user: string, text: string, spoken: Spoken = {}): Record<string, unknown> {
    const ts = spoken.ts ?? now()
    const files = spoken.files?.map((id) => fileObject(api, id))
    const isDirect = spoken.channel === undefined
    return bodies.event(
      {
        type: isDirect ? 'message' : 'app_mention',
        user,
        text: isDirect ? text : `<@UBOT> ${text}`,
        ts,
        event_ts: ts,
        team: spoken.team ?? 'T1',
        channel: spoken.channel ?? directOf(user),
        ...(isDirect && { channel_type: 'im' }),
        ...(spoken.thread !== undefined && { thread_ts: spoken.thread }),
        ...(spoken.parent !== undefined && { parent_user_id: spoken.parent }),
        ...(files && { files, ...(isDirect && { subtype: 'file_share' }) }),
        ...spoken.event,
      },
      spoken,
    )
  },
  command(user: string, text: string, { team = 'T1', channel, outer }: Spoken = {}): Record<string, unknown> {
    return {
      command: '/appeal',
      text,
      team_id: team,
      channel_id: channel ?? directOf(user),
      user_id: user,
      trigger_id: randomUUID(),
      response_url: 'https://hooks.slack.com/commands/T1/1/a',
      is_enterprise_install: 'false',
      ...outer,
    }
  },
  press(
    user: string,
    { channel, thread, ts }: Pick<Sent, 'channel' | 'thread' | 'ts'>,
    action: object,
    { team = 'T1', outer = {} }: Spoken = {},
  ) {
    const container = { type: 'message', message_ts: ts, channel_id: channel, is_ephemeral: false }
    return {
      type: 'block_actions',
      user: { id: user, team_id: team },
      team: { id: team, domain: 'shop' },
      enterprise: null,
      is_enterprise_install: false,
      trigger_id: randomUUID(),
      container: { ...container, ...(thread !== null && { thread_ts: thread }) },
      channel: { id: channel, name: 'x' },
      message: { type: 'message', ts, ...(thread !== null && { thread_ts: thread }) },
      actions: [{ type: 'button', action_ts: now(), ...action }],
      ...outer,
    }
  },
  shortcut(user: string, text: string, channel = 'C1', message: object = {}) {
    return {
      type: 'message_action',
      callback_id: 'use_as_notice',
      trigger_id: randomUUID(),
      user: { id: user, team_id: 'T1' },
      team: { id: 'T1' },
      channel: { id: channel },
      message_ts: now(),
      message: { type: 'message', user: 'U9', ts: now(), text, ...message },
    }
  },
  submits(user: string, name: string, given: object, id: string = randomUUID()) {
    return {
      type: 'view_submission',
      user: { id: user, team_id: 'T1' },
      team: { id: 'T1' },
      trigger_id: randomUUID(),
      view: {
        id,
        type: 'modal',
        callback_id: name,
        private_metadata: '',
        hash: '1',
        state: { values: { [name]: { given } } },
      },
    }
  },
}

interface Signing {
  readonly secret?: string
  /** By how much the sender's clock is off. */
  readonly skewSeconds?: number
  readonly headers?: Record<string, string>
}

/** Posts as Slack does over HTTP, with its signature. */
export async function postSigned(
  url: string,
  body: Record<string, unknown>,
  signing: Signing = {},
): Promise<Posted> {
  const isForm = 'command' in body
  const isPayload = ['block_actions', 'message_action', 'view_submission'].includes(String(body['type']))
  const text = isForm
    ? new URLSearchParams(body as Record<string, string>).toString()
    : isPayload
      ? new URLSearchParams({ payload: JSON.stringify(body) }).toString()
      : JSON.stringify(body)
  const time = Math.floor(Date.now() / 1000) + (signing.skewSeconds ?? 0)
  const digest = createHmac('sha256', signing.secret ?? signingSecret)
    .update(`v0:${time}:${text}`)
    .digest('hex')
  const answer = await fetch(`${url}/slack/events`, {
    method: 'POST',
    body: text,
    headers: {
      'content-type': isForm || isPayload ? 'application/x-www-form-urlencoded' : 'application/json',
      'x-slack-request-timestamp': String(time),
      'x-slack-signature': `v0=${digest}`,
      ...signing.headers,
    },
  })
  return { status: answer.status, text: await answer.text() }
}
