import { expect, it } from 'vitest'
import { type Api as Client, createApi } from '../../src/adapters/slack/client.ts'
import { scopes } from '../../src/adapters/slack/scopes.ts'
import { showProgress } from '../../src/adapters/slack/progress.ts'
import type { Api } from './api.ts'
import { type Service, startService } from './bench.ts'
import { begin, finish, install, many } from './install.ts'
import { bodies } from './people.ts'
import { startTheirs, type Theirs } from './theirs.ts'

// The happy path before a pretend Slack that others wrote: both must be told the same, and with the scopes of the
// manifest alone. It knows messages, threads, files, views and installation, but no commands, presses or streams.

const invoice = Buffer.from('Invoice INV-0417\nDate: 3 March 2026\nUnits: 120\n')
const talk = ['hello there', 'English', '/status', '什么是 LOA？', '/draft']

/** What somebody does there, whoever plays Slack. */
interface Seller {
  says(text: string): Promise<void>
  sends(name: string, bytes: Buffer): Promise<void>
  /** In the thread under a message that mentions the coach; the message, or a reply without a mention. */
  asks(text: string): Promise<void>
  replies(text: string): Promise<void>
  opensHome(): Promise<void>
  /** What was said in direct messages, then in the thread. */
  heard(): Promise<unknown[][]>
}

it('says the same to another pretend Slack', async () => {
  const theirs = await toTheirs()
  expect(theirs.flat().length).toBeGreaterThan(8)
  expect(theirs).toEqual(await toOurs())
})

async function play(service: Service, seller: Seller): Promise<unknown[][]> {
  const settled = async (): Promise<void> => {
    // What comes in pieces is waited for.
    for (const { session } of service.updates)
      await expect
        .poll(async () => (await service.store.load(session))?.pieces ?? null, { timeout: 9000 })
        .toBeNull()
    await service.settled()
  }
  for (const text of talk) {
    await seller.says(text)
    await settled()
  }
  await seller.sends('invoice.txt', invoice)
  await settled()
  expect(service.kept.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual([invoice.toString()])
  await seller.says('/export')
  await settled()
  await seller.asks('/status')
  await settled()
  await seller.replies('/term LOA')
  await settled()
  await seller.opensHome()
  expect(service.troubles).toEqual([])
  return seller.heard()
}

async function toOurs(): Promise<unknown[][]> {
  const service = await startService({ options: many })
  const { api } = service
  api.members.set('U1', { locale: null })
  await install(service, 'T1')
  api.files.set('F1', { name: 'invoice.txt', bytes: invoice, type: 'text/plain' })
  const root = `${Math.floor(Date.now() / 1000)}.000001`
  const message = {
    type: 'message',
    channel: 'C1',
    channel_type: 'channel',
    user: 'U1',
    ts: root,
    event_ts: root,
  }
  const post = async (body: Record<string, unknown>): Promise<void> => {
    expect((await service.post(body)).status).toBe(200)
  }
  const says = (text: string): Promise<void> => post(bodies.says(api, 'U1', text))
  const heard = await play(service, {
    says,
    sends: () => post(bodies.says(api, 'U1', '', { files: ['F1'] })),
    asks: (text) => post(bodies.event({ ...message, text: `<@UBOTT1> ${text}` })),
    replies(text) {
      const ts = root.replace(/1$/, '2')
      return post(bodies.event({ ...message, text, ts, event_ts: ts, thread_ts: root }))
    },
    opensHome: () => post(bodies.event({ type: 'app_home_opened', user: 'U1', channel: 'DU1', tab: 'home' })),
    async heard() {
      const shown = ({ text, blocks, file }: (typeof api.sent)[number]) => [text, blocks, file?.name ?? null]
      return [service.sentTo('DU1').map(shown), service.sentTo('C1', root).map(shown)]
    },
  })
  await service.stop()
  return heard
}

async function toTheirs(): Promise<unknown[][]> {
  const theirs = await startTheirs()
  const { clientId, clientSecret, apiUrl, token } = theirs
  const oauth = { ...many.oauth, clientId, clientSecret }
  const service = await startService({ api: { apiUrl } as Api, options: { ...many, oauth } })
  theirs.tell(`${service.url}/slack/events`)
  const client = createApi(token, apiUrl)
  const { user_id: user = '', team_id: team = '' } = await client.auth.test()
  const bot = await installThere(service, theirs, user)
  const { channel: direct } = await client.conversations.open({ users: bot })
  const { channels } = await client.conversations.list({})
  const room = channels?.find(({ name }) => name === 'appeals')?.id ?? ''
  let root = ''
  const heard = await play(service, {
    async says(text) {
      await client.chat.postMessage({ channel: direct?.id ?? '', text })
    },
    async sends(filename, file) {
      await client.filesUploadV2({ channel_id: direct?.id ?? '', file, filename })
    },
    async asks(text) {
      root = (await client.chat.postMessage({ channel: room, text: `<@${bot}> ${text}` })).ts ?? ''
    },
    async replies(text) {
      await client.chat.postMessage({ channel: room, text, thread_ts: root })
    },
    async opensHome() {
      await service.post(bodies.event({ type: 'app_home_opened', user, tab: 'home' }, { team }))
    },
    async heard() {
      const { messages: said = [] } = await client.conversations.history({ channel: direct?.id ?? '' })
      const { messages: replied = [] } = await client.conversations.replies({ channel: room, ts: root })
      return [said.toReversed(), replied].map((all) => all.filter((one) => one.user === bot).map(shown))
    },
  })
  const installed = (await service.store.load(`slack:${team}:.installation`))?.record as { token: string }
  await progressThere(createApi(installed.token, apiUrl), client, room, root)
  await service.stop()
  await theirs.stop()
  return heard
}

interface Said {
  readonly text?: string
  readonly blocks?: unknown
  readonly files?: { readonly name?: string }[]
}
const shown = ({ text, blocks, files }: Said): unknown => [text ?? '', blocks ?? [], files?.[0]?.name ?? null]

/** By our pages and theirs, as a browser goes; gives the user that the coach is there. */
async function installThere(service: Service, theirs: Theirs, user: string): Promise<string> {
  const { to, cookie } = await begin(service)
  expect(to.searchParams.get('scope')).toBe(Object.keys(scopes).join(','))
  const redirect_uri = `${service.url}/slack/oauth_redirect`
  const agreed = new URLSearchParams({ ...Object.fromEntries(to.searchParams), redirect_uri, user_id: user })
  const answer = await fetch(`${theirs.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: agreed,
    redirect: 'manual',
  })
  const back = new URL(answer.headers.get('location') ?? '')
  expect((await finish(service, Object.fromEntries(back.searchParams), cookie)).status).toBe(200)
  const { members = [] } = await createApi(theirs.token, theirs.apiUrl).users.list({})
  return members.find(({ is_bot: isBot }) => isBot === true)?.id ?? ''
}

/** There are no streams there, so a message is edited and goes. */
async function progressThere(ours: Client, client: Client, channel: string, root: string): Promise<void> {
  const parts = {
    apiOf: async () => ours,
    spotOf: async () => ({ channel, thread: root }),
    load: async () => null,
  }
  const texts = async (): Promise<string[]> =>
    ((await client.conversations.replies({ channel, ts: root })).messages ?? []).map(({ text }) => text ?? '')
  const before = await texts()
  const end = showProgress(
    parts,
    { tenant: 'T1', with: channel, thread: root },
    { untilShownMs: 5, againMs: 20 },
  )
  await expect
    .poll(texts, { timeout: 5000 })
    .toContainEqual(expect.stringMatching(/^The model is at work… \d+ s$/))
  end()
  await expect.poll(texts, { timeout: 5000 }).toEqual(before)
}
