import { answered } from './answered.ts'
import { asksOf } from './assist/help.ts'
import { withPlace } from './assist/place.ts'
import { runChoice, runCommand, staleNote } from './commands/index.ts'
import type { Effect } from './effect.ts'
import type { CaseEvent, Update } from './event.ts'
import { greet, welcomeBack } from './greeting.ts'
import { hear } from './hear.ts'
import { chatEndsAt, defaultKeeping, type Keeping } from './keeping.ts'
import { withMemory } from './memory/recall.ts'
import type { ModelPlace } from './model/work.ts'
import { messagesOf, type Outcome } from './outcome.ts'
import { receive, unreadNote } from './receive.ts'
import { takeRead } from './take-read.ts'
import { held as withPiece, together, wholeOf } from './pieces.ts'
import { pressIs } from './press.ts'
import { type Session, newSession } from './session.ts'
import { contextOf } from './step.ts'
import { compressedNote, strangeNote } from './strange.ts'
import { wake, withWakeUp } from './wake-up.ts'

export interface Step {
  readonly session: Session
  readonly effects: Effect[]
  /** Nothing in the session needs to be kept any longer: it is to be removed as a whole, and nothing is said. */
  readonly isOver?: boolean
}

export type Transition = (session: Session | null, update: Update) => Step

/**
 * The machine: what one event makes of a session, and what is to be sent. Pure and total: it answers any event in any
 * session, throws for nothing a seller can do, and reads no clock but the event's. For how long things are kept is given, and
 * which model there is, if any.
 */
export function createTransition(keeping: Keeping, model: ModelPlace | null = null): Transition {
  return (session, { event, session: id, lang }) => {
    const known = withPlace(session ?? newSession(id, event.at, lang ?? null), model)
    if (event.type === 'woke' && (chatEndsAt(known, keeping) ?? event.at + 1) <= event.at)
      return { session: known, effects: [], isOver: true }
    const came = held(known, event) ?? inOrder(known, event, session === null, keeping)
    const outcome = { ...came, session: withMemory(came.session) }
    const { session: next, effects } = messagesOf(outcome, event.at)
    const turn = known.version + 1
    const asked = outcome.ask === false ? next : { ...next, askedTurn: turn }
    return {
      session: withWakeUp(session, asked, event, keeping),
      effects: [
        ...effects.map((effect) => ofTurn(effect, turn)),
        ...(outcome.effects ?? []),
        ...asksOf(known, next),
      ],
    }
  }
}

/** The machine with the times of keeping that nobody set. */
export const transition = createTransition(defaultKeeping)

function held(session: Session, event: CaseEvent): Outcome | null {
  const waiting = withPiece(session, event)
  return waiting && { session: { ...waiting, isAway: false }, notes: [], ask: false }
}

/** What came in pieces before is dealt with first, as one; then the event. */
function inOrder(session: Session, event: CaseEvent, isNew: boolean, keeping: Keeping): Outcome {
  const isBack = !['woke', 'left', 'answered', 'read'].includes(event.type)
  let next: Session = { ...session, pieces: null, isAway: session.isAway && !isBack }
  const outcomes: Outcome[] = []
  for (const each of [...(session.pieces ? wholeOf(session.pieces) : []), event]) {
    const outcome = react(next, each, isNew, keeping)
    next = outcome.session
    outcomes.push(outcome)
  }
  return together(outcomes, next)
}

/** Buttons tell by which turn they were made. */
function ofTurn(effect: Effect, turn: number): Effect {
  const hasButtons = effect.to === 'chat' && effect.message.choices.length > 0
  return hasButtons ? { ...effect, message: { ...effect.message, turn } } : effect
}

function react(session: Session, event: CaseEvent, isNew: boolean, keeping: Keeping): Outcome {
  switch (event.type) {
    case 'opened':
      return isNew ? greet(session, event.at) : welcomeBack(session, event.at)
    case 'said':
      return said(session, event.text, event.at)
    case 'chose':
      return chose(session, event)
    case 'sent':
      return sent(session, event)
    case 'strange':
      return { session, notes: [{ text: strangeNote(event.what) }], ask: 'again' }
    case 'left':
      return { session: { ...session, isAway: true }, notes: [], ask: false }
    case 'answered':
      return answered(session, event.answer, event.at)
    case 'read':
      return takeRead(session, event)
    case 'woke':
      return wake(session, event.at, keeping)
  }
}

function chose(session: Session, event: Extract<CaseEvent, { type: 'chose' }>): Outcome {
  const { choice, turn } = event
  switch (pressIs(session, event)) {
    case 'again':
      return { session, notes: [], ask: false }
    case 'late':
      return { session, notes: [{ text: staleNote }], ask: true }
    case 'good': {
      const outcome = runChoice(contextOf(session, event.at), choice)
      return turn === undefined
        ? outcome
        : { ...outcome, session: { ...outcome.session, pressed: { turn, choice } } }
    }
  }
}

const isCommand = /^[/／][a-zA-Z]/
const mostCommands = 5

/** A command is one line; what stands below it in the same message is said after it. */
function said(session: Session, text: string, at: number): Outcome {
  let words = text.trim()
  let next = session
  const outcomes: Outcome[] = []
  while (isCommand.test(words) && outcomes.length < mostCommands) {
    const end = words.search(/[\r\n]|$/)
    const outcome = runCommand(contextOf(next, at), words.slice(0, end))
    outcomes.push(outcome)
    next = outcome.session
    words = words.slice(end).trim()
    if (words === '') return together(outcomes, next)
  }
  const heard = hear(contextOf(next, at), words)
  return together([...outcomes, heard], heard.session)
}

/** A file's text is heard like any other, after the word that the file itself is kept. */
function sent(session: Session, given: Extract<CaseEvent, { type: 'sent' }>): Outcome {
  // A saved mail is text, and is read like a document: what it says stands behind its codes.
  const isMail = given.sha256 !== null && /\.eml$/i.test(given.name)
  const event = isMail ? { ...given, text: null } : given
  const { session: next, notes, isLost, effects = [] } = receive(session, event)
  if (isLost) return { session: next, notes, effects, ask: true }
  const remarks = [
    ...(event.isCompressed ? [compressedNote] : []),
    ...(event.text === null ? [unreadNote(event)] : []),
  ]
  const outcomes: Outcome[] = [
    {
      session: next,
      notes: [...notes, ...remarks.map((text) => ({ text }))],
      effects,
      ask: event.text === null,
    },
  ]
  for (const text of [event.text, event.words ?? null]) {
    if (text !== null) outcomes.push(said(outcomes.at(-1)?.session ?? next, text, event.at))
  }
  return together(outcomes, outcomes.at(-1)?.session ?? next)
}
