import type { CaseEvent, Pieces } from './event.ts'
import type { Note } from './question.ts'
import type { Outcome } from './outcome.ts'
import type { Session } from './session.ts'
import { contextOf } from './step.ts'
import { currentQuestion } from './steps/index.ts'

const most = { pieces: 60, characters: 200_000 }
/** An answer is shorter than the first piece of a notice. */
const shortestPaste = 300
/** Where a whole notice is waited for, its salutation may come first. */
const shortestNotice = 24

/** The session that waits for more of this, or null where the event is dealt with at once. */
export function held(session: Session, event: CaseEvent): Session | null {
  if (!mayGoOn(session, event) || event.more === undefined) return null
  const events = [...(session.pieces?.events ?? []), event]
  const characters = events.reduce((sum, one) => sum + (one.type === 'said' ? one.text.length : 0), 0)
  const isFull = events.length > most.pieces || characters > most.characters
  return { ...session, pieces: { events, until: isFull ? event.at : event.more } }
}

function mayGoOn(session: Session, event: CaseEvent): event is Extract<CaseEvent, { type: 'said' | 'sent' }> {
  if (event.type === 'sent') return true
  if (event.type !== 'said' || /^[/／]/.test(event.text.trim())) return false
  if (session.pieces !== null || event.text.length >= shortestPaste) return true
  const { id } = currentQuestion(contextOf(session, event.at))
  return id === 'notice' && event.text.length >= shortestNotice
}

/** The pieces as whole events: texts that follow one another are one text. */
export function wholeOf({ events }: Pieces): CaseEvent[] {
  const whole: CaseEvent[] = []
  for (const event of events) {
    const last = whole.at(-1)
    if (event.type === 'said' && last?.type === 'said')
      whole[whole.length - 1] = { ...last, at: event.at, text: `${last.text}\n${event.text}` }
    else whole.push(event)
  }
  return whole
}

/** Outcomes of events that came together, said in one go: nothing twice, and the question once, at the end. */
export function together(outcomes: readonly Outcome[], session: Session): Outcome {
  const [only] = outcomes
  if (only && outcomes.length === 1) return only
  const notes = distinct(outcomes.flatMap((one) => one.notes))
  const effects = outcomes.flatMap((one) => one.effects ?? [])
  const asks = outcomes.some(({ ask }) => ask !== false)
  const buttons = outcomes.findLast((one) => one.buttons !== undefined)?.buttons
  return { session, notes, ask: asks, effects, ...(!asks && buttons && { buttons }) }
}

function distinct(notes: readonly Note[]): Note[] {
  const seen = new Set<string>()
  return notes.filter(({ text }) => {
    const key = `${text.en}\n${text.zh}`
    return seen.has(key) ? false : seen.add(key)
  })
}
