import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Page, Reply } from '../../ports.ts'
import type { Accounts } from './accounts.ts'
import { createApi, told } from './client.ts'
import { grantIn } from './installation.ts'
import { scopes } from './scopes.ts'

export interface OAuth {
  readonly clientId: string
  readonly clientSecret: string
  readonly stateSecret: string
}

const stateSeconds = 600
const cookie = 'slack_state'

/** The two pages by which a workspace installs the app. */
export function createPages(options: {
  readonly oauth: OAuth
  readonly apiUrl: string
  readonly accounts: Accounts
  /** True for the first process that asks for it. */
  readonly claim: (name: string, forMs: number) => Promise<boolean>
  readonly clock: () => number
  readonly onTrouble: (trouble: string) => void
}): Page[] {
  const { oauth, apiUrl, accounts, claim, clock, onTrouble } = options
  const used = new Set<string>()

  const signed = (text: string): string =>
    createHmac('sha256', oauth.stateSecret).update(text).digest('base64url')

  function newState(): { state: string; nonce: string } {
    const nonce = randomBytes(24).toString('base64url')
    const text = `${nonce}.${Math.floor(clock() / 1000) + stateSeconds}`
    return { state: `${text}.${signed(text)}`, nonce }
  }

  /** The nonce of a state that we gave to this very browser, and not long ago. */
  function nonceIn(state: string, cookies: string): string | null {
    const [nonce = '', until = '', signature = ''] = state.split('.')
    const isOurs = same(signature, signed(`${nonce}.${until}`)) && Number(until) * 1000 > clock()
    const held = new RegExp(`(?:^|; *)${cookie}=([\\w-]+)`).exec(cookies)?.[1] ?? ''
    return isOurs && same(held, nonce) ? nonce : null
  }

  async function begin(): Promise<Reply> {
    const { state, nonce } = newState()
    const address = new URL('/oauth/v2/authorize', apiUrl)
    address.searchParams.set('client_id', oauth.clientId)
    address.searchParams.set('scope', Object.keys(scopes).join(','))
    address.searchParams.set('state', state)
    const kept = `${cookie}=${nonce}; Max-Age=${stateSeconds}; Path=/slack; HttpOnly; Secure; SameSite=Lax`
    return { status: 302, text: '', headers: { location: address.href, 'set-cookie': kept } }
  }

  async function finish(query: string, cookies: string): Promise<Reply> {
    const given = new URLSearchParams(query)
    const nonce = nonceIn(given.get('state') ?? '', cookies)
    if (nonce === null)
      return {
        status: 400,
        text: 'This link is old or was not opened here. Begin again at /slack/install.\n',
      }
    const code = given.get('code')
    if (code === null)
      return { status: 400, text: 'Nothing was installed. To install, begin again at /slack/install.\n' }
    const isUsed = used.has(nonce)
    used.add(nonce)
    if (isUsed || !(await claim(`slack-state:${nonce}`, stateSeconds * 1000)))
      return {
        status: 400,
        text: 'This link was used already. Open Slack, or begin again at /slack/install.\n',
      }
    try {
      const { clientId: client_id, clientSecret: client_secret } = oauth
      const answer = await createApi(undefined, apiUrl).oauth.v2.access({ client_id, client_secret, code })
      await accounts.install(grantIn(answer, clock()))
      return {
        status: 200,
        text: 'Appeal Coach is installed. Open it in Slack, under Apps.\nAppeal Coach 已安装。请在 Slack 的“应用”里打开它。\n',
      }
    } catch (error) {
      onTrouble(`the app could not be installed: ${told(error)}`)
      return { status: 502, text: 'Slack did not complete this. Begin again at /slack/install.\n' }
    }
  }

  return [
    { path: '/slack/install', show: begin },
    {
      path: '/slack/oauth_redirect',
      show: (query, headers) => finish(query, String(headers['cookie'] ?? '')),
    },
  ]
}

function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length > 0 && one.length === other.length && timingSafeEqual(one, other)
}
