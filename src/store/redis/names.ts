import { boxes, type Box } from '../../ports.ts'

/** How many slots the sessions of an installation are spread over; changing it needs `admin lanes`. */
export const defaultLanes = 16
export const defaultPrefix = 'coach'

/** The keys of one session, all in the slot of its lane. */
export interface SessionKeys {
  readonly lane: string
  /** Hash: version `v`, token of the last commit `c`, `name`, `tenant`, parts `p/…`, data keys `k/…`, leases `l/…`, tries `t/…`, a word `owed`. */
  readonly session: string
  /** Sorted set of the sessions whose mailbox of a kind is due, by time; the same for all of a lane. */
  readonly due: (box: Box) => string
  readonly letters: (box: Box) => string
  readonly dead: string
  readonly seen: (period: string) => string
  readonly failed: (update: string) => string
  readonly lines: (group: string) => string
}

export interface Names {
  readonly lanes: number
  readonly meta: string
  readonly tenant: (mark: string) => string
  readonly duty: (name: string) => string
  readonly due: (lane: number, box: Box) => string
  /** Names of the sessions of a lane that have dead letters. */
  readonly dying: (lane: number) => string
  readonly laneOf: (session: string) => number
  /** In the lane of the session, or in the one given, where an earlier count of lanes put it. */
  readonly of: (session: string, lane?: number) => SessionKeys
  /** The lane, kind, session and last part of a key that has a session; null for any other. */
  readonly read: (key: string) => KeyParts | null
}

interface KeyParts {
  readonly lane: number
  readonly kind: string
  readonly session: string
  readonly rest: string
}

/** The mailboxes that hold letters; a clock is due and nothing else. */
export const letterBoxes = boxes.filter((box) => box !== 'clock')

/** Every key of an installation. `session` and `tenant` are marks, so that no key tells whom it belongs to. */
export function namesFor(prefix: string, lanes: number): Names {
  // What is no mark has no lane; it is looked for in the first and not found.
  const laneOf = (session: string): number => {
    const bytes = Buffer.from(session, 'base64url')
    return bytes.length < 4 ? 0 : bytes.readUInt32BE(0) % lanes
  }
  const at = (lane: number, rest: string): string => `${prefix}:{${lane}}:${rest}`
  const parts = /^\{(\d+)\}:([a-z]+):([\w-]+):?(.*)$/
  return {
    lanes,
    meta: `${prefix}:meta`,
    tenant: (mark) => `${prefix}:tenant:${mark}`,
    duty: (name) => `${prefix}:duty:${name}`,
    due: (lane, box) => at(lane, `due:${box}`),
    dying: (lane) => at(lane, 'dying'),
    laneOf,
    read: (key) => {
      const found = key.startsWith(`${prefix}:`) ? parts.exec(key.slice(prefix.length + 1)) : null
      if (!found) return null
      const [, lane, kind = '', session = '', rest = ''] = found
      return { lane: Number(lane), kind, session, rest }
    },
    of: (session, lane = laneOf(session)) => {
      return {
        lane: String(lane),
        session: at(lane, `session:${session}`),
        due: (box) => at(lane, `due:${box}`),
        letters: (box) => at(lane, `letters:${session}:${box}`),
        dead: at(lane, `dead:${session}`),
        failed: (update) => at(lane, `failed:${session}:${update}`),
        seen: (period) => at(lane, `seen:${session}:${period}`),
        lines: (group) => at(lane, `lines:${session}:${group}`),
      }
    },
  }
}
