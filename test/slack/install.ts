import type { Service } from './bench.ts'

export const oauth = { clientId: '1.2', clientSecret: 'client-secret', stateSecret: 'a-secret-for-states-1' }

/** A service that workspaces install themselves. */
export const many = { botToken: null, oauth }

/** The first page, as a browser opens it. */
export async function begin({ url }: Service): Promise<{ state: string; cookie: string; to: URL }> {
  const answer = await fetch(`${url}/slack/install`, { redirect: 'manual' })
  const to = new URL(answer.headers.get('location') ?? '')
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { state: to.searchParams.get('state') ?? '', cookie, to }
}

/** The page to which Slack leads back. */
export const finish = ({ url }: Service, query: Record<string, string>, cookie: string): Promise<Response> =>
  fetch(`${url}/slack/oauth_redirect?${new URLSearchParams(query).toString()}`, { headers: { cookie } })

/** What Slack gives for a code of a workspace; its token works from then on. */
export function grant({ api }: Service, team: string, over: object = {}) {
  const token = `xoxb-${team}-token-0001`
  api.tokens.set(token, { team, botUser: `UBOT${team}` })
  const given = { access_token: token, bot_user_id: `UBOT${team}`, team: { id: team } }
  return { ...given, authed_user: { id: 'U1' }, ...over }
}

export async function install(service: Service, team: string, over: object = {}): Promise<Response> {
  const { state, cookie } = await begin(service)
  service.api.grants.set(`code-${team}`, grant(service, team, over))
  return finish(service, { state, code: `code-${team}` }, cookie)
}
