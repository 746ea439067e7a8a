import { Case } from '../../src/core/case.ts'
import type { Update } from '../../src/core/event.ts'
import type { Session } from '../../src/core/session.ts'
import { runningCase, sessionOf, time } from '../core/running-case.ts'
import { backCase } from '../core/standing/standing-case.ts'

/** One chat of the weeks: how it stands on the first day, and what its seller says when. */
export interface Chat {
  readonly session: Session
  readonly updates: readonly Update[]
}

const hour = 3_600_000
/** Before the clocks change in America (8 March) and in Europe (29 March). */
export const firstDay = time('2027-01-20T12:00Z')
const zones = ['America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai', 'UTC']

const refused =
  'Hello, we reviewed your plan and do not have enough information to reinstate your listing. Please send the invoice within 10 days. Seller Performance Team'

/** What each kind of seller says, hours after the first day. */
const kinds: readonly {
  readonly kase: (id: string) => Case
  readonly says: readonly (readonly [number, string])[]
}[] = [
  { kase: (id) => deadline(id, '2027-02-10'), says: [[30, '/status']] },
  // Forgotten between the second word and the third.
  { kase: (id) => deadline(id, '2027-02-10'), says: [[500.5, '/forget all']] },
  { kase: sent, says: [[10.5, '/status']] },
  { kase: sent, says: [[50.5, refused]] },
  {
    kase: back,
    says: [
      [3.5, '/status'],
      [90.5, '1, today, sheet 1'],
      [400.5, '/status'],
      [900.5, '1, today, sheet 2'],
      [1400.5, '2'],
      [1400.8, 'screenshots of today'],
    ],
  },
  { kase: back, says: [[3.5, '/status']] },
]

export function chatsFor(count: number): Chat[] {
  return Array.from({ length: count }, (_, place) => {
    const kind = kinds[place % kinds.length]
    if (!kind) throw new Error('there is a kind for each chat')
    const id = `test:${place + 1}`
    const zone = zones[place % zones.length] ?? 'UTC'
    const session = sessionOf([kind.kase('1')], { id, zone, zoneTold: true })
    // A word at the beginning, so that the first wake-up is set as in life.
    const says = [[0, '/repeat'] as const, ...kind.says]
    const updates = says.map(
      ([after, text], at): Update => ({
        id: `${id}/${at}`,
        session: id,
        event: { type: 'said', at: firstDay + after * hour, text },
      }),
    )
    return { session, updates }
  })
}

const opened = { openedAt: firstDay, touchedAt: firstDay }

const deadline = (id: string, date: string): Case => runningCase(id, [{ date }], opened)

function sent(id: string): Case {
  const rounds = [{ number: 1, submittedOn: '2027-01-19', text: 'the letter' }]
  return runningCase(id, [], { ...opened, rounds })
}

function back(id: string): Case {
  const kase = backCase(id)
  const rounds = kase.rounds.map((round) => ({
    ...round,
    replies: round.replies.map((reply) => ({ ...reply, at: firstDay - hour })),
  }))
  return Case.parse({ ...kase, ...opened, rounds })
}
