import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
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

/** Which scope lets an event come. */
const scopeOf: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
}

describe('the manifests', () => {
  it.each([
    ['over a socket', socket],
    ['over HTTP', http],
  ])('%s ask for the scopes that are explained, and no other', (_, manifest) => {
    expect(manifest.oauth_config.scopes.bot).toEqual(Object.keys(scopes))
    for (const event of manifest.settings.event_subscriptions.bot_events)
      if (scopeOf[event] !== undefined) expect(Object.keys(scopes)).toContain(scopeOf[event])
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
