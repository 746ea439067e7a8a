import type { Api } from './client.ts'

/** What Slack tells of a person, as far as it decides something. */
export interface Known {
  readonly name: string
  readonly isGuest: boolean
  readonly isAdmin: boolean
  /** Of another company, or of none that Slack names. */
  readonly isStranger: boolean
  readonly lang: 'en' | 'zh' | null
}

const keptMs = 10 * 60_000
const remembered = 5000
/** An update must be answered within three seconds. */
const longestMs = 1500

/** Asks Slack who somebody is, and remembers it for some minutes; null where Slack does not tell in time. */
export function createPeople(
  apiOf: (tenant: string) => Promise<Api>,
  clock: () => number,
): (tenant: string, user: string) => Promise<Known | null> {
  const known = new Map<string, { readonly at: number; readonly person: Promise<Known | null> }>()
  return (tenant, user) => {
    const key = `${tenant}:${user}`
    const before = known.get(key)
    if (before && clock() - before.at < keptMs) return before.person
    const person = ask(apiOf(tenant), tenant, user)
    known.delete(key)
    known.set(key, { at: clock(), person })
    void person.then((found) => (found === null ? known.delete(key) : undefined))
    const oldest = known.keys().next().value
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
    return person
  }
}

interface Found {
  readonly is_stranger?: boolean
  readonly team_id?: string
  readonly enterprise_user?: { readonly enterprise_id?: string; readonly teams?: string[] }
}

/** Whoever is of no workspace of ours; within an organisation a person may be of several. */
function isStrange(found: Found, tenant: string): boolean {
  const { is_stranger: isTold, team_id: team = tenant, enterprise_user: member } = found
  const homes = [team, member?.enterprise_id, ...(member?.teams ?? [])]
  return isTold === true || !homes.includes(tenant)
}

async function ask(api: Promise<Api>, tenant: string, user: string): Promise<Known | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, longestMs, null)
  })
  const told = api
    .then((given) => given.users.info({ user, include_locale: true }))
    .then(({ user: found }): Known | null =>
      found === undefined
        ? null
        : {
            name: found.profile?.display_name || found.real_name || found.name || user,
            isGuest: found.is_restricted === true || found.is_ultra_restricted === true,
            isAdmin: found.is_admin === true || found.is_owner === true || found.is_primary_owner === true,
            isStranger: isStrange(found, tenant),
            lang: found.locale === undefined ? null : found.locale.startsWith('zh') ? 'zh' : 'en',
          },
    )
    .catch(() => null)
  return Promise.race([told, late]).finally(() => clearTimeout(timer))
}
