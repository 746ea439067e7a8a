/** How many slots the sessions of an installation are spread over; changing it needs the migration command. */
export const defaultLanes = 16

/** The keys of one session, all in the slot of its lane. */
export interface SessionKeys {
  readonly lane: string
  /** Hash: version `v`, token of the last commit `c`, `name`, `tenant`, parts `p/…`, data keys `k/…`, leases `l/…`, tries `t/…`. */
  readonly session: string
  readonly due: string
  readonly letters: string
  readonly dead: string
  readonly seen: (update: string) => string
  readonly lines: (group: string) => string
}

export interface Names {
  readonly lanes: number
  readonly meta: string
  readonly tenant: (mark: string) => string
  readonly duty: (name: string) => string
  readonly due: (lane: number) => string
  /** Names of the sessions of a lane that have dead letters. */
  readonly dying: (lane: number) => string
  readonly laneOf: (session: string) => number
  readonly of: (session: string) => SessionKeys
}

/** Every key of an installation. `session` and `tenant` are marks, so that no key tells whom it belongs to. */
export function namesFor(prefix: string, lanes: number): Names {
  const laneOf = (session: string): number => Buffer.from(session, 'base64url').readUInt32BE(0) % lanes
  const at = (lane: number, rest: string): string => `${prefix}:{${lane}}:${rest}`
  return {
    lanes,
    meta: `${prefix}:meta`,
    tenant: (mark) => `${prefix}:tenant:${mark}`,
    duty: (name) => `${prefix}:duty:${name}`,
    due: (lane) => at(lane, 'due'),
    dying: (lane) => at(lane, 'dying'),
    laneOf,
    of: (session) => {
      const lane = laneOf(session)
      return {
        lane: String(lane),
        session: at(lane, `session:${session}`),
        due: at(lane, 'due'),
        letters: at(lane, `letters:${session}`),
        dead: at(lane, `dead:${session}`),
        seen: (update) => at(lane, `seen:${session}:${update}`),
        lines: (group) => at(lane, `lines:${session}:${group}`),
      }
    },
  }
}
