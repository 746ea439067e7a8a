import { Case } from '../../src/core/case.ts'
import type { CaseEvent, Update } from '../../src/core/event.ts'
import { messagesIn } from '../../src/core/effect.ts'
import { Session } from '../../src/core/session.ts'
import { transition, type Step, type Transition } from '../../src/core/transition.ts'

export const time = (iso: string): number => Date.parse(iso)

/** A case whose notice is confirmed and names the deadlines given. */
export function runningCase(id: string, deadlines: readonly object[], more: object = {}): Case {
  const notice = {
    confirmed: true,
    kind: 'inauthentic-customer',
    source: 'customer',
    asins: ['B0TESTAA01'],
    receivedOn: '2026-12-01',
    marketplace: 'US',
    deadlines: deadlines.map((each) => ({ what: 'reply', days: null, date: null, text: '', ...each })),
  }
  const openedAt = time('2026-12-01T02:00Z')
  return Case.parse({ id, title: `complaint ${id}`, openedAt, touchedAt: openedAt, notice, ...more })
}

export function sessionOf(cases: readonly Case[], more: object = {}): Session {
  const first = cases[0]?.id ?? '1'
  return Session.parse({
    id: 'terminal:test',
    version: 1,
    lang: 'en',
    current: first,
    nextCase: 10,
    cases: Object.fromEntries(cases.map((kase) => [kase.id, kase])),
    ...more,
  })
}

let count = 0
export const update = (event: CaseEvent): Update => ({
  id: `u${(count += 1)}`,
  session: 'terminal:test',
  event,
})

export const said = (session: Session | null, at: string, text: string, by: Transition = transition): Step =>
  by(session, update({ type: 'said', at: time(at), text }))

export const woken = (session: Session, at: string | number, by: Transition = transition): Step =>
  by(session, update({ type: 'woke', at: typeof at === 'number' ? at : time(at) }))

export const textsOf = ({ effects }: Step): string[] => messagesIn(effects).map(({ text }) => text)

const mostWakes = 1000

/** Wakes the session at each of its times until the moment given; what was said, with the time of it. */
export function playUntil(
  given: Session,
  end: string,
  by: Transition = transition,
): { at: string; text: string }[] {
  const said: { at: string; text: string }[] = []
  let session: Session = given
  for (let wakes = 0; session.wakeAt !== null && session.wakeAt <= time(end); wakes += 1) {
    if (wakes === mostWakes) throw new Error('It is woken again and again.')
    const at = session.wakeAt
    const next = woken(session, at, by)
    said.push(...textsOf(next).map((text) => ({ at: new Date(at).toISOString(), text })))
    if (next.isOver === true) break
    session = next.session
  }
  return said
}
