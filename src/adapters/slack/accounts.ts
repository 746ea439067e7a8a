import { randomUUID } from 'node:crypto'
import type { Records } from '../../ports.ts'
import { type Api, createApi, refusedIn } from './client.ts'
import { type Grant, grantIn, Installation } from './installation.ts'
import { recordOf } from './place.ts'
import type { Account } from './receiver.ts'

export interface Access extends Account {
  readonly api: Api
}

/** By which token each workspace is served. */
export interface Accounts {
  /** Null for a workspace that has not installed the app. Throws where it cannot be known now. */
  of(tenant: string): Promise<Access | null>
  /** Keeps what Slack gave for a code. */
  install(grant: Grant): Promise<void>
  /** Forgets the tokens of a workspace that removed the app or took them back. */
  drop(tenant: string): Promise<void>
}

/** One workspace, by the token in the configuration. */
export function oneAccount(token: string, apiUrl: string): Accounts {
  const api = createApi(token, apiUrl)
  let known: { readonly tenant: string; readonly access: Access } | null = null
  return {
    async of(tenant) {
      if (known === null) {
        const who = await api.auth.test()
        const home = who.is_enterprise_install === true ? who.enterprise_id : who.team_id
        const access = { api, token, botUser: who.user_id ?? '', botId: who.bot_id ?? '' }
        known = { tenant: home ?? '', access }
      }
      return known.tenant === tenant ? known.access : null
    },
    install: () => Promise.reject(new Error('This program serves the workspace of SLACK_BOT_TOKEN alone.')),
    async drop() {
      // The token is the operator's; what becomes of it they see in `doctor`.
    },
  }
}

const remembered = 1000
const keptMs = 60_000
/** Tokens last half a day; one with less than this left is renewed. */
const renewMs = 2 * 60 * 60_000
const lockMs = 10_000
const waitMs = 250

/** Many workspaces, by what each gave when it installed the app. */
export function manyAccounts(options: {
  readonly apiUrl: string
  readonly clientId: string
  readonly clientSecret: string
  readonly records: Records
  /** True while this process is the one that does a duty. */
  readonly hold: (duty: string, holder: string, forMs: number) => Promise<boolean>
  readonly clock: () => number
}): Accounts {
  const { apiUrl, records, hold, clock } = options
  const holder = randomUUID()
  const known = new Map<string, { readonly at: number; readonly found: Installation }>()
  const apis = new Map<string, Api>()
  const renewing = new Map<string, Promise<Installation>>()
  const nameOf = (tenant: string): string => recordOf(tenant, 'installation')

  async function read(tenant: string): Promise<Installation | null> {
    const record = await records.read(nameOf(tenant))
    if (record === null) return null
    const found = Installation.parse(record)
    remember(known, tenant, { at: clock(), found })
    return found
  }

  function accessOf(found: Installation): Access {
    const api = apis.get(found.token) ?? createApi(found.token, apiUrl)
    remember(apis, found.token, api)
    const { token, botUser, botId } = found
    return { api, token, botUser, botId }
  }

  const isFresh = ({ refresh }: Installation): boolean =>
    refresh === null || refresh.expiresAt - clock() > renewMs

  /** One process alone renews: two that do it at once make each other's token worthless. */
  async function renew(tenant: string, stale: Installation): Promise<Installation> {
    for (let waited = 0; waited < lockMs; waited += waitMs) {
      const isOurs = await hold(`slack-token:${tenant}`, holder, lockMs)
      const now = (await read(tenant)) ?? stale
      if (isFresh(now) || now.refresh === null) return now
      if (isOurs) return renewed(tenant, now, now.refresh.token)
      if (now.refresh.expiresAt > clock()) return now
      await new Promise((resolve) => setTimeout(resolve, waitMs))
    }
    throw new Error('The token of a workspace is being renewed.')
  }

  async function renewed(tenant: string, before: Installation, token: string): Promise<Installation> {
    const { clientId, clientSecret } = options
    try {
      const answer = await createApi(undefined, apiUrl).oauth.v2.access({
        client_id: clientId,
        client_secret: clientSecret,
        grant_type: 'refresh_token',
        refresh_token: token,
      })
      const grant = grantIn(answer, clock())
      const next = { ...before, token: grant.token, refresh: grant.refresh }
      await records.change(nameOf(tenant), (stored) => (stored === null ? undefined : next))
      remember(known, tenant, { at: clock(), found: next })
      return next
    } catch (error) {
      // The old one may serve for a while yet.
      if (refusedIn(error) === null && before.refresh && before.refresh.expiresAt > clock()) return before
      throw error
    }
  }

  return {
    async of(tenant) {
      const before = known.get(tenant)
      const found = before && clock() - before.at < keptMs ? before.found : await read(tenant)
      if (found === null) return null
      if (isFresh(found)) return accessOf(found)
      const work = renewing.get(tenant) ?? renew(tenant, found).finally(() => renewing.delete(tenant))
      renewing.set(tenant, work)
      return accessOf(await work)
    },
    async install(grant) {
      const who = await createApi(grant.token, apiUrl).auth.test()
      const installation: Installation = {
        token: grant.token,
        botUser: grant.botUser ?? who.user_id ?? '',
        botId: who.bot_id ?? '',
        refresh: grant.refresh,
        installedBy: grant.by,
        installedAt: clock(),
      }
      await records.change(nameOf(grant.tenant), () => installation)
      known.delete(grant.tenant)
    },
    async drop(tenant) {
      await records.change(nameOf(tenant), () => null)
      const token = known.get(tenant)?.found.token
      if (token !== undefined) apis.delete(token)
      known.delete(tenant)
    },
  }
}

function remember<T>(map: Map<string, T>, key: string, value: T): void {
  map.set(key, value)
  const oldest = map.keys().next().value
  if (map.size > remembered && oldest !== undefined) map.delete(oldest)
}
