import { z } from 'zod'

/** What is kept of an installation; its tokens are sealed with it. */
export const Installation = z.object({
  token: z.string(),
  botUser: z.string(),
  botId: z.string(),
  /** Null for a token that does not change. */
  refresh: z.object({ token: z.string(), expiresAt: z.number() }).nullable(),
  installedBy: z.string(),
  installedAt: z.number(),
})
export type Installation = z.infer<typeof Installation>

const maybe = z.string().nullish()

/** Slack's answer to a code or to a token that renews another. */
const Granted = z.object({
  access_token: z.string(),
  bot_user_id: maybe,
  refresh_token: maybe,
  expires_in: z.number().nullish(),
  is_enterprise_install: z.boolean().nullish(),
  team: z.object({ id: maybe }).nullish(),
  enterprise: z.object({ id: maybe }).nullish(),
  authed_user: z.object({ id: maybe }).nullish(),
})

export interface Grant {
  readonly tenant: string
  readonly token: string
  readonly botUser: string | null
  readonly refresh: Installation['refresh']
  readonly by: string
}

export function grantIn(answer: unknown, now: number): Grant {
  const given = Granted.parse(answer)
  const tenant = given.is_enterprise_install === true ? given.enterprise?.id : given.team?.id
  if (tenant == null) throw new Error('Slack did not say for which workspace the app was installed.')
  const { refresh_token: token, expires_in: seconds } = given
  const refresh = token != null && seconds != null ? { token, expiresAt: now + seconds * 1000 } : null
  const by = given.authed_user?.id ?? ''
  return { tenant, token: given.access_token, botUser: given.bot_user_id ?? null, refresh, by }
}
