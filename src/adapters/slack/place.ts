/** Where a session of Slack is: with one person in their direct messages, or in a channel, and in which thread. */
export interface Place {
  /** The workspace, or the organisation where the app is installed for all of it. */
  readonly tenant: string
  /** `U…` or `W…` for a person, else a channel. */
  readonly with: string
  readonly thread: string | null
}

const name = 'slack'

export const sessionAt = ({ tenant, with: whom, thread }: Place): string =>
  [name, tenant, whom, ...(thread === null ? [] : [thread])].join(':')

export function placeOf(sessionId: string): Place {
  const [, tenant = '', whom = '', thread = null] = sessionId.split(':')
  return { tenant, with: whom, thread }
}

export const isPerson = ({ with: whom }: Place): boolean => /^[UW]/.test(whom)

/** A name for what is kept beside the sessions of a tenant; no person and no channel begins with a full stop. */
export const recordOf = (tenant: string, what: string): string => `${name}:${tenant}:.${what}`
