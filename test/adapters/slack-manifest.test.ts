import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApi } from '../../src/adapters/slack/client.ts'
import { readBody } from '../../src/adapters/slack/read.ts'
import { scopes } from '../../src/adapters/slack/scopes.ts'
import { bodies } from '../slack/people.ts'

const words = (most: number) => z.string().min(1).max(most)
const url = z.url({ protocol: /^https$/ })

/** What Slack's reference of manifests allows, as far as ours go; anything else is a mistake. */
const Manifest = z.strictObject({
  display_information: z.strictObject({
    name: words(35),
    description: words(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: words(80), always_online: z.boolean() }),
    shortcuts: z.array(
      z.strictObject({
        name: words(24),
        type: z.enum(['message', 'global']),
        callback_id: words(255),
        description: words(150),
      }),
    ),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\/[a-z]{1,31}$/),
        url: url.optional(),
        description: words(2000),
        usage_hint: words(1000),
        should_escape: z.literal(true),
      }),
    ),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(url).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: url.optional(), bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: url.optional() }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
})

const read = (name: string) => Manifest.parse(JSON.parse(readFileSync(`docs/${name}.json`, 'utf8')))
const socket = read('slack-manifest')
const http = read('slack-manifest-http')

/** Which scope lets an event come; none is needed for the others. */
const scopeOfEvent: Readonly<Record<string, string | null>> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  tokens_revoked: null,
}

/** Which scope a call needs, by the reference of Slack's methods. */
const scopeOfCall: Readonly<Record<string, string | null>> = {
  'apps.connections.open': null,
  'assistant.threads.setStatus': 'assistant:write',
  'auth.test': null,
  'chat.appendStream': 'chat:write',
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.startStream': 'chat:write',
  'chat.stopStream': 'chat:write',
  'chat.update': 'chat:write',
  'conversations.open': 'im:write',
  'files.info': 'files:read',
  filesUploadV2: 'files:write',
  'oauth.v2.access': null,
  'users.info': 'users:read',
  'views.open': null,
  'views.publish': null,
  'views.update': null,
}

/** The methods of Slack that our code calls, as it is written: whatever the real client has by that name. */
function calls(): string[] {
  const text = globSync('src/adapters/slack/*.ts')
    .map((path) => readFileSync(path, 'utf8'))
    .join('\n')
  const names = [...text.matchAll(/(?=\.((?:\w+\.){1,2}\w+|filesUploadV2)\()/g)].map(([, name = '']) => name)
  const client: unknown = createApi(undefined, 'http://127.0.0.1/')
  const isMethod = (name: string): boolean => {
    const found = name
      .split('.')
      .reduce<unknown>((of, part) => (of as Record<string, unknown>)?.[part], client)
    return typeof found === 'function'
  }
  return [...new Set(names.filter(isMethod))].toSorted()
}

describe('the manifests', () => {
  it.each([
    ['over a socket', socket],
    ['over HTTP', http],
  ])('%s ask for the scopes that are explained, and for no other than what is used', (_, manifest) => {
    const { bot_events: events } = manifest.settings.event_subscriptions
    expect(events).toEqual(Object.keys(scopeOfEvent))
    expect(calls()).toEqual(Object.keys(scopeOfCall))
    const used = [...events.map((event) => scopeOfEvent[event]), ...calls().map((call) => scopeOfCall[call])]
    const needed = new Set([...used.filter((scope) => scope !== null), 'commands'])
    expect(new Set(manifest.oauth_config.scopes.bot)).toEqual(needed)
    expect(manifest.oauth_config.scopes.bot).toEqual(Object.keys(scopes))
  })

  it('and the README says what each scope is for', () => {
    const readme = readFileSync('README.md', 'utf8')
    const part = readme.slice(readme.indexOf('It asks for:'), readme.indexOf('## Several processes'))
    expect(Object.keys(scopes).filter((scope) => !part.includes(`\`${scope}\``))).toEqual([])
  })

  it('differ only in how Slack comes to us', () => {
    const posts = JSON.stringify(http).match(/https:[^"]+/g)
    expect(new Set(posts?.map((address) => new URL(address).pathname))).toEqual(
      new Set(['/slack/events', '/slack/oauth_redirect']),
    )
    expect(JSON.stringify(socket)).not.toContain('https:')
    expect([socket.settings.socket_mode_enabled, http.settings.socket_mode_enabled]).toEqual([true, false])
  })

  it('name the shortcut and the command that are taken', () => {
    const [shortcut] = socket.features.shortcuts
    const body = { ...bodies.shortcut('U1', 'hello'), callback_id: shortcut?.callback_id }
    expect(readBody(body, 0, 'UBOT')).toMatchObject({ kind: 'event' })
    expect(socket.features.slash_commands.map(({ command }) => command)).toEqual([
      bodies.command('U1', '')['command'],
    ])
  })
})
