import type { Case } from '../case.ts'
import type { Effect } from '../effect.ts'
import type { CaseEvent } from '../event.ts'
import type { Person } from '../person.ts'
import { newSession, type Session } from '../session.ts'
import { contextOf, withCase } from '../step.ts'
import { currentQuestion } from '../steps/index.ts'
import type { Text } from '../text.ts'
import type { Step, Transition } from '../transition.ts'
import { type Activity, withLine } from './activity.ts'
import { approve, asksToApprove, hashOf } from './approve.ts'
import { type Deed, deedsOf, mayDo } from './deeds.ts'
import { say } from './say.ts'
import { approveButton, missingRole, notApproved, voidNote } from './words.ts'

/**
 * The machine for several people at one case: everybody does what their roles allow, a text counts as sent only once
 * somebody else approved it, and who did what is written down. One person alone is let through as they are.
 */
export function withTeam(decide: Transition): Transition {
  return (session, update) => {
    const { by, event } = update
    if (!by) return unlessChanged(session, decide(session, update), event.at)
    const known = session ?? newSession(update.session, event.at, update.lang ?? null)
    if (asksToApprove(event)) return approve(known, by, event.at)
    const step = decide(session, update)
    const deeds = deedsOf(known, step.session)
    const refusal = refusalOf(known, deeds, by)
    if (refusal) return refused(known, by, event.at, refusal)
    return written(known, step, deeds, { by, event })
  }
}

interface Refusal {
  readonly about: string
  readonly text: Text
}

function refusalOf(session: Session, deeds: readonly Deed[], by: Person): Refusal | null {
  const lacking = deeds.find((deed) => !mayDo[deed].some((role) => by.roles.includes(role)))
  if (lacking) return { about: lacking, text: missingRole(lacking, mayDo[lacking]) }
  const kase = session.cases[session.current]
  const isSending = deeds.includes('submit') && by.needsApproval
  if (isSending && kase && !isApproved(kase)) return { about: 'approval', text: notApproved }
  return null
}

const isApproved = (kase: Case): boolean => kase.approval !== null && kase.approval.hash === hashOf(kase)

/** Nothing is changed, and only who tried it hears so. */
function refused(session: Session, by: Person, at: number, { about, text }: Refusal): Step {
  const next = noted(session, session.current, { at, by: by.id, name: by.name, what: 'refused', about })
  return { session: next, effects: [only(say(next, text, at), by)] }
}

function written(
  before: Session,
  step: Step,
  deeds: readonly Deed[],
  { by, event }: { readonly by: Person; readonly event: CaseEvent },
): Step {
  const at = event.at
  const line = { at, by: by.id, name: by.name }
  const asked = before.asking ?? currentQuestion(contextOf(before, at)).id
  let session: Session = { ...step.session, by: { id: by.id, name: by.name } }
  const lines = linesOf(deeds, step.effects, event, asked).map((one): Activity => ({ ...line, ...one }))
  for (const one of lines) session = noted(session, session.current, one)
  const effects = isLate(step, event) ? step.effects.map((effect) => only(effect, by)) : step.effects
  return offered(unlessChanged(before, { ...step, session, effects }, at), by, at)
}

function linesOf(
  deeds: readonly Deed[],
  effects: readonly Effect[],
  event: CaseEvent,
  asked: string,
): Pick<Activity, 'what' | 'about'>[] {
  const names = effects.flatMap((one) => (one.to === 'chat' ? one.message.files.map(({ name }) => name) : []))
  const about = event.type === 'sent' ? `file ${event.sha256 ?? ''}`.trim() : asked
  return [
    ...(deeds.includes('open') ? [{ what: 'opened' as const, about: '' }] : []),
    ...(deeds.includes('write') ? [{ what: 'wrote' as const, about }] : []),
    ...(deeds.includes('submit') ? [{ what: 'submitted' as const, about: '' }] : []),
    ...(names.some((name) => name.startsWith('summary-'))
      ? [{ what: 'handed-over' as const, about: '' }]
      : []),
    ...(names.some((name) => name.startsWith('case-')) && !names.some((name) => name.startsWith('summary-'))
      ? [{ what: 'exported' as const, about: '' }]
      : []),
  ]
}

/** A press that changed nothing because it came late is news to who pressed alone. */
const isLate = ({ session, effects }: Step, event: CaseEvent): boolean =>
  event.type === 'chose' &&
  event.turn !== undefined &&
  session.pressed?.choice !== event.choice &&
  effects.length > 0

/** An approval holds for the very text that was approved; whatever changed it, it holds no more. */
function unlessChanged(before: Session | null, step: Step, at: number): Step {
  const stale = Object.values(step.session.cases).filter(
    (kase) =>
      kase.approval !== null &&
      kase !== before?.cases[kase.id] &&
      !isApproved(kase) &&
      !justSent(before, kase),
  )
  if (stale.length === 0) return step
  const { by } = step.session
  const session = stale.reduce(
    (next, kase) =>
      noted(withCase(next, { ...(next.cases[kase.id] ?? kase), approval: null }), kase.id, {
        at,
        by: by?.id ?? '',
        name: by?.name ?? '',
        what: 'approval-void',
        about: kase.approval?.hash ?? '',
      }),
    step.session,
  )
  return { ...step, session, effects: [say(session, voidNote, at), ...step.effects] }
}

/** What is sent is over with its approval; the next round needs one of its own. */
const justSent = (before: Session | null, kase: Case): boolean =>
  kase.rounds.length > (before?.cases[kase.id]?.rounds.length ?? 0)

/** Where the text could be sent but for the approval, it is asked for. */
function offered(step: Step, by: Person, at: number): Step {
  const kase = step.session.cases[step.session.current]
  if (!by.needsApproval || !kase || isApproved(kase)) return step
  const context = contextOf(step.session, at)
  const isAsked = step.effects.some((effect) => effect.to === 'chat' && effect.message.choices.length > 0)
  if (!isAsked || currentQuestion(context).id !== 'submitted') return step
  const effect = say(step.session, notApproved, at)
  const button = { id: 'command=approve', label: approveButton[context.lang] }
  const turn = step.session.askedTurn
  return {
    ...step,
    effects: [...step.effects, { ...effect, message: { ...effect.message, choices: [button], turn } }],
  }
}

function noted(session: Session, id: string, line: Activity): Session {
  const kase = session.cases[id]
  return kase ? withCase(session, withLine(kase, line)) : session
}

const only = <One extends Effect>(effect: One, by: Person): One =>
  effect.to === 'chat' ? { ...effect, message: { ...effect.message, only: by.id } } : effect
