import { readdirSync } from 'node:fs'
import { createEmulator } from 'emulate'
import { freePort } from '../redis/server.ts'
import { signingSecret } from './people.ts'

/** A pretend Slack that others wrote, with the workspace of one seller. */
export interface Theirs {
  readonly url: string
  readonly apiUrl: string
  readonly clientId: string
  readonly clientSecret: string
  /** With which the seller speaks there. */
  readonly token: string
  /** Where it posts what happens, signed. */
  tell(url: string): void
  stop(): Promise<void>
}

interface Dispatcher {
  register(subscription: { url: string; events: string[]; active: boolean; owner: string }): unknown
}
interface Plugin {
  register(app: unknown, store: unknown, webhooks: Dispatcher, ...more: unknown[]): void
}

export async function startTheirs(): Promise<Theirs> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const plugin = await slackPlugin()
  const register = plugin.register.bind(plugin)
  let dispatcher: Dispatcher | null = null
  // Where an app is told is no setting of theirs, so the one who tells is looked for as their parts are put together.
  plugin.register = (app, store, webhooks, ...more) => {
    dispatcher = webhooks
    register(app, store, webhooks, ...more)
  }
  const [clientId, clientSecret, token] = ['1.2', 'client-secret', 'a-token-of-the-seller']
  const app = { app_id: 'A0COACH01', client_id: clientId, client_secret: clientSecret, name: 'Appeal Coach' }
  const emulator = await createEmulator({
    service: 'slack',
    port,
    baseUrl: url,
    seed: {
      slack: {
        signing_secret: signingSecret,
        strict_scopes: true,
        users: [{ name: 'ann' }],
        channels: [{ name: 'appeals' }],
        oauth_apps: [{ ...app, redirect_uris: [] }],
        tokens: [{ token, type: 'user', user: 'ann' }],
      },
    },
  }).finally(() => {
    plugin.register = register
  })
  return {
    url,
    apiUrl: `${url}/api/`,
    clientId,
    clientSecret,
    token,
    tell(to) {
      dispatcher?.register({ url: to, events: ['*'], active: true, owner: 'slack' })
    },
    stop: () => emulator.close(),
  }
}

/** The part of theirs that is Slack; it is loaded from the file from which they load it themselves. */
async function slackPlugin(): Promise<Plugin> {
  const folder = new URL('../../node_modules/emulate/dist/', import.meta.url)
  for (const name of readdirSync(folder).filter((file) => /^dist-\w+\.js$/.test(file))) {
    const { slackPlugin: found } = (await import(new URL(name, folder).href)) as { slackPlugin?: Plugin }
    if (found) return found
  }
  throw new Error('emulate has no Slack in it any more.')
}
