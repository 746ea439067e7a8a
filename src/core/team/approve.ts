import type { Case } from '../case.ts'
import type { CaseEvent } from '../event.ts'
import { nameOf } from '../evidence/describe.ts'
import type { Person } from '../person.ts'
import { draftPoa } from '../poa/draft.ts'
import { printPoa } from '../poa/print.ts'
import { readyGate } from '../poa/ready.ts'
import type { Session } from '../session.ts'
import { sha256 } from '../sha256.ts'
import { withCase } from '../step.ts'
import type { Text } from '../text.ts'
import type { Step } from '../transition.ts'
import { withLine } from './activity.ts'
import { say } from './say.ts'
import { approved, missingRole, noApproval, notReady, ownWords } from './words.ts'

export const asksToApprove = (event: CaseEvent): boolean =>
  (event.type === 'said' && /^\s*[/／]approve\s*$/i.test(event.text)) ||
  (event.type === 'chose' && event.choice === 'command=approve')

/** Of the text as it would leave, of the exhibits it names, and of every file that was sent, byte for byte. */
export function hashOf(kase: Case): string {
  const text = printPoa(draftPoa(kase), { lang: 'en', format: 'txt' })
  const exhibits = kase.evidence.filter(({ leftOut }) => leftOut === null).map((one) => nameOf(one).en)
  return sha256(JSON.stringify([text, exhibits, kase.files.map((file) => file.sha256)]))
}

/** Freezes the text: somebody with the role, other than who wrote last, says that it may go. */
export function approve(session: Session, by: Person, at: number): Step {
  const kase = session.cases[session.current]
  const refusal = kase ? refusalOf(kase, by) : notReady
  const line = { at, by: by.id, name: by.name }
  if (refusal || !kase) {
    const noted = kase
      ? withCase(session, withLine(kase, { ...line, what: 'refused', about: 'approve' }))
      : session
    const effect = say(noted, refusal ?? notReady, at)
    return { session: noted, effects: [{ ...effect, message: { ...effect.message, only: by.id } }] }
  }
  const hash = hashOf(kase)
  if (kase.approval?.hash === hash) return { session, effects: [] }
  const next = withLine(
    { ...kase, approval: { by: by.id, name: by.name, at, hash } },
    { ...line, what: 'approved', about: hash },
  )
  const after = withCase(session, next)
  return { session: after, effects: [say(after, approved(by.name, hash), at)] }
}

function refusalOf(kase: Case, by: Person): Text | null {
  if (!by.needsApproval) return noApproval
  if (!by.roles.includes('approver')) return missingRole('approve', ['approver'])
  if (kase.activity.findLast(({ what }) => what === 'wrote')?.by === by.id) return ownWords
  return kase.notice?.confirmed === true && readyGate(kase).ready ? null : notReady
}
