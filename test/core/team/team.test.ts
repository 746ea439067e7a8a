import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exportFiles } from '../../../src/core/export.ts'
import { messagesIn } from '../../../src/core/effect.ts'
import type { CaseEvent } from '../../../src/core/event.ts'
import { type Person, type Role, roles } from '../../../src/core/person.ts'
import type { Session } from '../../../src/core/session.ts'
import { sha256 } from '../../../src/core/sha256.ts'
import { contextOf } from '../../../src/core/step.ts'
import { withTeam } from '../../../src/core/team/team.ts'
import { transition } from '../../../src/core/transition.ts'
import { readySession } from './ready-session.ts'

const decide = withTeam(transition)
const id = 'slack:T1:C1:1.1'
const at = Date.UTC(2026, 10, 24, 9)
const ready = readySession(id)
const said = (text: string): CaseEvent => ({ type: 'said', at, text })

const person = (name: string, ...held: readonly Role[]): Person => ({
  id: `U-${name}`,
  name,
  roles: held,
  needsApproval: true,
})
const drafter = person('Dee', 'drafter')
const approver = person('Ann', 'approver')
const submitter = person('Sam', 'submitter')

function does(
  session: Session,
  by: Person,
  event: CaseEvent,
): { session: Session; texts: string[]; only: (string | undefined)[] } {
  const step = decide(session, { id: 'x', session: id, event, by })
  const messages = messagesIn(step.effects)
  return {
    session: step.session,
    texts: messages.map(({ text }) => text),
    only: messages.map(({ only }) => only),
  }
}

const kaseOf = (session: Session) => session.cases[session.current]!
const sentRounds = (session: Session): number =>
  kaseOf(session).rounds.filter((one) => one.submittedOn !== null).length
/** The text as Dee left it, approved by Ann. */
const wrote = does(ready, drafter, said('/edit 1')).session
const approvedOne = does(ready, approver, said('/approve')).session

describe('roles', () => {
  const acts: [name: string, event: CaseEvent, by: readonly Role[]][] = [
    ['looks at the status', said('/status'), roles],
    ['reads the plan', said('/draft'), roles],
    ['asks why', said('/why 2'), roles],
    ['checks', said('/ready'), roles],
    ['asks a side question', said('What is a POA?'), roles],
    ['exports', said('/export'), roles],
    ['hands over', said('/handover yes'), roles],
    [
      'sends a file',
      { type: 'sent', at, name: 'a.pdf', size: 3, text: null, sha256: 'ab'.repeat(32) },
      ['drafter'],
    ],
    ['opens a case', said('/new'), ['drafter']],
    ['practises', said('/practice'), ['drafter']],
    [
      'pastes in pieces',
      { ...said('Hello, we removed your listing. '.repeat(20)), more: at + 2000 } as CaseEvent,
      ['drafter'],
    ],
    ['approves', said('/approve'), ['approver']],
    ['deletes', said('/forget case'), ['approver']],
    ['deletes by button', { type: 'chose', at, choice: 'forget=all' }, ['approver']],
  ]
  it.each(
    acts.flatMap(([name, event, by]) => roles.map((role) => [role, name, by.includes(role), event] as const)),
  )('a %s who %s: %s', (role, _, isAllowed, event) => {
    const { session, texts, only } = does(ready, person('Pat', role), event)
    const refused = texts.some((text) => text.includes('Nothing was changed.'))
    expect(refused).toBe(!isAllowed)
    if (isAllowed) return
    expect(only).toEqual(['U-Pat'])
    const { activity, ...rest } = kaseOf(session)
    expect({ ...session, cases: { ...session.cases, [session.current]: { ...rest, activity: [] } } }).toEqual(
      ready,
    )
    expect(activity.at(-1)).toMatchObject({ by: 'U-Pat', what: 'refused' })
  })

  it.each(roles)('only a submitter says that an approved text was sent, not a %s', (role) => {
    const { session } = does(approvedOne, person('Pat', role), said('today'))
    expect(sentRounds(session)).toBe(role === 'submitter' ? 1 : 0)
  })
})

describe('two pairs of eyes', () => {
  it('hold a text back until it is approved', () => {
    const before = does(ready, submitter, said('today'))
    expect([sentRounds(before.session), before.only]).toEqual([0, ['U-Sam']])
    expect(sentRounds(does(approvedOne, submitter, said('today')).session)).toBe(1)
  })

  it('ask for the approval beside the question', () => {
    const { texts } = does(ready, submitter, said('/repeat'))
    expect(texts.at(-1)).toContain('Do not send this yet')
    expect(does(approvedOne, submitter, said('/repeat')).texts.join()).not.toContain('Do not send this yet')
  })

  it('are not those of who wrote the last change', () => {
    const both = { ...approver, roles: ['drafter', 'approver'] as const }
    const file: CaseEvent = { type: 'sent', at, name: 'a.pdf', size: 3, text: null, sha256: 'cd'.repeat(32) }
    const { session } = does(ready, both, file)
    expect(does(session, both, said('/approve')).texts.join()).toContain('You wrote the last change yourself')
    const other = { ...both, id: 'U-other', name: 'Oli' }
    expect(kaseOf(does(session, other, said('/approve')).session).approval).toMatchObject({ by: 'U-other' })
  })

  it('see an approval go with any change of text or exhibits', () => {
    const file: CaseEvent = { type: 'sent', at, name: 'b.pdf', size: 3, text: null, sha256: 'ef'.repeat(32) }
    const changed = does(approvedOne, drafter, file)
    expect(kaseOf(changed.session).approval).toBeNull()
    expect(changed.texts[0]).toContain('the approval is void')
    expect(sentRounds(does(changed.session, submitter, said('today')).session)).toBe(0)
    const again = does(changed.session, approver, said('/approve')).session
    expect(sentRounds(does(again, submitter, said('today')).session)).toBe(1)
  })

  it('notice a change that nobody in particular made', () => {
    const kase = kaseOf(approvedOne)
    const [first] = kase.evidence
    const tampered = {
      ...approvedOne,
      cases: {
        [kase.id]: { ...kase, evidence: [{ ...first!, number: 'FORGED' }, ...kase.evidence.slice(1)] },
      },
    }
    expect(sentRounds(does(tampered, submitter, said('today')).session)).toBe(0)
  })

  it('need nobody where no approver is named', () => {
    const alone = { ...person('Solo', ...roles), needsApproval: false }
    expect(sentRounds(does(ready, alone, said('today')).session)).toBe(1)
  })

  it('record one submission however many say so', () => {
    let session = approvedOne
    for (let n = 0; n < 4; n += 1)
      session = does(session, person(`S${n}`, 'submitter'), {
        type: 'chose',
        at,
        choice: 'submitted=today',
        turn: session.askedTurn,
      }).session
    expect(sentRounds(session)).toBe(1)
    expect(kaseOf(session).activity.filter(({ what }) => what === 'submitted')).toHaveLength(1)
  })
})

describe('the record', () => {
  it('tells who did what, and goes out with the case as a table', () => {
    const evil = { ...submitter, name: '=HYPERLINK("x")' }
    const { session } = does(does(approvedOne, evil, said('today')).session, drafter, said('/export'))
    const { activity } = kaseOf(session)
    expect(activity.map(({ what, by }) => `${what} ${by}`)).toEqual([
      'approved U-Ann',
      'submitted U-Sam',
      'exported U-Dee',
    ])
    const table =
      exportFiles(contextOf(session, 0)).find(({ name }) => name.startsWith('activity-'))?.text ?? ''
    expect(table).toContain('"2026-11-24 09:00","U-Ann","Ann","approved"')
    expect(table).toContain(`"'=HYPERLINK(""x"")"`)
    expect(table).toContain(kaseOf(approvedOne).approval?.hash)
  })

  it('is not begun for one person alone', () => {
    expect(
      exportFiles(contextOf(ready, 0))
        .map(({ name }) => name)
        .join(),
    ).not.toContain('activity')
    expect(wrote.by).toEqual({ id: 'U-Dee', name: 'Dee' })
  })
})

describe('sha256', () => {
  it('is that of everybody else', () => {
    const ours = (text: string): string => createHash('sha256').update(text.toWellFormed()).digest('hex')
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => sha256(text) === ours(text)),
    )
  })
})
