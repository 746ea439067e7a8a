import { describe, expect, it } from 'vitest'
import type { Session } from '../../../src/core/session.ts'
import { sha256 } from '../../../src/core/sha256.ts'
import { channelIn } from '../../../src/core/steps/submit-channel.ts'
import { transition } from '../../../src/core/transition.ts'
import { readySession } from '../team/ready-session.ts'

const at = Date.parse('2026-11-24T09:00:00Z')
let count = 0

function said(session: Session, text: string, when = at): Session {
  const update = {
    id: `r${(count += 1)}`,
    session: session.id,
    event: { type: 'said' as const, at: when, text },
  }
  return transition({ ...session, by: { id: 'U7', name: 'Sam' } }, { ...update, by: sam }).session
}
const sam = { id: 'U7', name: 'Sam', roles: [], needsApproval: false }

const source = {
  sha256: 'ab'.repeat(32),
  part: 1,
  typeWords: null,
  pages: [1],
  fields: [],
  goods: [],
  file: 'a.pdf',
}
const whole = readySession('terminal:test')
const kase = whole.cases['1']!
const ready: Session = {
  ...whole,
  cases: { '1': { ...kase, evidence: kase.evidence.map((one, i) => (i === 0 ? { ...one, source } : one)) } },
}
const roundsOf = (session: Session) => session.cases[session.current]?.rounds ?? []

describe('the record of what was sent', () => {
  const sent = said(ready, 'today')
  const [round] = roundsOf(sent)

  it('holds the very text, its hash, the day, who told it, and each paper with its file', () => {
    expect(round).toMatchObject({
      number: 1,
      submittedOn: '2026-11-24',
      toldAt: at,
      by: { id: 'U7', name: 'Sam' },
    })
    expect(round?.text).toMatch(/^Plan of action: B0TESTSF01\n\nSummary\n[ -~\n]+$/)
    expect(round?.hash).toBe(sha256(round?.text ?? ''))
    expect(round?.papers[0]).toMatchObject({ number: 1, file: 'a.pdf', sha256: source.sha256 })
    expect(round?.papers.map(({ number }) => number)).toEqual(round?.exhibits.map((_, i) => i + 1))
    expect(round?.channel).toBe(kase.notice?.channel[0] ?? '')
  })

  it('stays as it left, whatever is changed later; another day changes the day alone', () => {
    const edited = { ...sent, cases: { '1': { ...sent.cases['1']!, facts: {}, choices: [] } } }
    const asking = { ...edited, asking: 'submitted', editing: true }
    const moved = said(asking, '23 November 2026', at + 1000)
    expect(roundsOf(moved)).toEqual([{ ...round, submittedOn: '2026-11-23' }])
  })

  it('is not taken back once Amazon answered it', () => {
    const reply = { text: 'no', at: at + 1, receivedOn: null, reading: kase.notice! }
    const answered = {
      ...sent,
      cases: { '1': { ...sent.cases['1']!, rounds: [{ ...round!, replies: [reply] }] } },
    }
    const withdrawn = said({ ...answered, asking: 'submitted', editing: true }, 'withdraw', at + 1000)
    expect(roundsOf(withdrawn)).toHaveLength(1)
    expect(roundsOf(said({ ...sent, asking: 'submitted', editing: true }, 'withdraw', at + 1000))).toEqual([])
  })

  it.each([
    ['sent today by email', 'email'],
    ['今天用邮件回复的', 'email'],
    ['today, through Account Health', 'account-health'],
    ['在账户状况里提交的', 'account-health'],
    ['today', null],
    ['by email and the form', null],
  ])('takes the way from %j: %s', (words, channel) => expect(channelIn(words)).toBe(channel))
})
