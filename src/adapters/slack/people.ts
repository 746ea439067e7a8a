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
    const person = ask(apiOf(tenant), user)
    known.delete(key)
    known.set(key, { at: clock(), person })
    void person.then((found) => (found === null ? known.delete(key) : undefined))
    const oldest = known.keys().next().value
    if (known.size > remembered && oldest !== undefined) known.delete(oldest)
    return person
  }
}

async function ask(api: Promise<Api>, user: string): Promise<Known | null> {
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
            isStranger: (found as { is_stranger?: boolean }).is_stranger === true,
            lang: found.locale === undefined ? null : found.locale.startsWith('zh') ? 'zh' : 'en',
          },
    )
    .catch(() => null)
  return Promise.race([told, late]).finally(() => clearTimeout(timer))
}
