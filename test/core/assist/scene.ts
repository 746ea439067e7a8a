import { readFileSync } from 'node:fs'
import type { Effect } from '../../../src/core/effect.ts'
import { messagesIn } from '../../../src/core/effect.ts'
import type { CaseEvent } from '../../../src/core/event.ts'
import { defaultKeeping } from '../../../src/core/keeping.ts'
import { Answer, type Ask } from '../../../src/core/model/ask.ts'
import type { Session } from '../../../src/core/session.ts'
import { createTransition, type Transition } from '../../../src/core/transition.ts'
import { playTranscript } from '../../play-transcript.ts'

const place = { name: 'test-1', host: 'models.example' }
export const withModel: Transition = createTransition(defaultKeeping, place)

/** A story of the transcripts up to where a line begins with these words; the machine waits there. */
export function storyUntil(name: string, stop: string): Session {
  const text = readFileSync(new URL(`../../transcripts/${name}.txt`, import.meta.url), 'utf8')
  const at = text.indexOf(`\n< ${stop}`)
  if (at < 0) throw new Error(`${name} never says «${stop}»`)
  return playTranscript(text.slice(0, at), name.endsWith('.zh') ? 'zh' : 'en').session
}

/** One chat with the machine: what was said last, and what the model was asked. */
export class Scene {
  session: Session
  said: string[] = []
  buttons: string[] = []
  asks: Ask[] = []
  readonly #by: Transition
  #now = Date.UTC(2026, 10, 24, 2)
  #count = 0

  constructor(session: Session, by: Transition = withModel) {
    this.session = session
    this.#by = by
  }

  type = (text: string): this => this.#take({ type: 'said', at: this.#tick(), text })
  tap = (choice: string): this => this.#take({ type: 'chose', at: this.#tick(), choice })
  answer = (given: Partial<Answer>): this =>
    this.#take({ type: 'answered', at: this.#tick(), answer: answerOf(this.asks.at(-1), given) })

  pass = (minutes: number): this => {
    this.#now += minutes * 60_000
    return this
  }

  get ask(): Ask {
    const last = this.asks.at(-1)
    if (!last) throw new Error('nothing was asked')
    return last
  }

  #tick = (): number => (this.#now += 60_000)

  #take(event: CaseEvent): this {
    const { session, effects } = this.#by(this.session, {
      id: `u${(this.#count += 1)}`,
      session: 'terminal:test',
      event,
    })
    this.session = session
    const messages = messagesIn(effects)
    this.said = messages.map(({ text }) => text)
    this.buttons = messages.flatMap(({ choices }) => choices.map(({ id }) => id))
    this.asks.push(...effects.flatMap((effect: Effect) => (effect.to === 'model' ? [effect.ask] : [])))
    return this
  }
}

export function answerOf(ask: Ask | undefined, given: Partial<Answer>): Answer {
  return Answer.parse({
    ask: ask?.id ?? 'none',
    value: null,
    failure: null,
    model: place.name,
    promptVersion: `${ask?.prompt ?? 'refine'}-1/all-1`,
    calls: 1,
    tokensIn: 100,
    tokensOut: 20,
    cost: null,
    ...given,
  })
}
