import { createHash } from 'node:crypto'
import { type Message, messagesIn } from '../src/core/effect.ts'
import { lint } from '../src/core/poa/lint.ts'
import type { Session } from '../src/core/session.ts'
import { createTransition, type Transition } from '../src/core/transition.ts'
import { defaultKeeping } from '../src/core/keeping.ts'
import type { ModelPlace } from '../src/core/model/work.ts'
import { type Answer, type Ask, failures } from '../src/core/model/ask.ts'
import type { Lang } from '../src/core/text.ts'
import { laidOut } from './core/evidence/document/laid-out.ts'

export const started = Date.UTC(2026, 10, 23, 14, 0)

/**
 * The turns of a transcript: the seller's text after `> `, `@2026-12-01` or `@2026-12-01T09:00Z` to move the clock, and what the
 * scripted model answers after `~ `: JSON, or why there is no answer. `+ NAME` sends a file whose text stands after `++ `.
 */
export function turnsOf(text: string): string[] {
  const turns: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    if (/^(?:>>|\+\+)(?: |$)/.test(line)) {
      if (open) turns[turns.length - 1] += `\n${line.slice(3)}`
    } else if (/^(?:> |@|~ |\+ )/.test(line)) turns.push(line.replace(/^> /, ''))
    open = /^[>+]/.test(line)
  }
  return turns
}

/** True for a turn that sends a file. */
export const sendsFile = (turn: string): boolean => /^\+ [^\n]+\n/.test(turn)

/** The file of a turn that sends one: its bytes are the turn itself, and what is read in it are the lines that follow. */
export function sentFileIn(turn: string) {
  const end = turn.indexOf('\n')
  const bytes = Buffer.from(turn, 'utf8')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: turn.slice(2, end), bytes, text: { ...laidOut(turn.slice(end)), sha256 } }
}

export const timeOf = (turn: string): number =>
  Date.parse(turn.includes('T') ? turn.slice(1) : `${turn.slice(1)}T14:00:00Z`)

const indented = (text: string, mark: string): string =>
  text
    .split('\n')
    .map((line, i) =>
      i === 0 ? `${mark} ${line}` : `${mark}${mark === '<' || mark === '=' ? '' : mark} ${line}`.trimEnd(),
    )
    .join('\n')

function printed(message: Message): string {
  const choices = message.choices.map(({ label }, i) => `\n<   ${i + 1}) ${label}`).join('')
  const files = message.files.map(({ name }) => `\n<   [${name}]`).join('')
  return `${indented(message.text, '<')}${choices}${files}`
}

/** Plays the seller's turns through the machine and writes the whole conversation; `findings` are those of sent plans. */
export function playTranscript(
  text: string,
  lang: Lang,
): { text: string; findings: string[]; session: Session; messages: Message[] } {
  const header = text.split('\n').filter((line) => line.startsWith('# '))
  const out: string[] = [...header]
  const messages: Message[] = []
  let session: Session | null = null
  const transition = createTransition(defaultKeeping, modelNamed(text))
  let asked: Ask | null = null
  const turns = turnsOf(text)
  const first = turns[0]?.startsWith('@') === true ? turns.shift() : undefined
  let now = first === undefined ? started : timeOf(first)
  if (first !== undefined) out.push(first)
  let count = 0
  const step = (event: Parameters<Transition>[1]['event']): void => {
    const next = transition(session, { id: String(count++), session: 'terminal:test', event, lang })
    session = next.isOver === true ? null : next.session
    messages.push(...messagesIn(next.effects))
    out.push(...messagesIn(next.effects).map(printed))
    for (const effect of next.effects) {
      if (effect.to !== 'model') continue
      asked = effect.ask
      out.push(indented(`${asked.prompt}: ${askedWords(asked)}`, '='))
    }
  }
  /** The file is kept, then read, as the mailbox of files does it. */
  const sendFile = (turn: string): void => {
    const { name, bytes, text } = sentFileIn(turn)
    step({ type: 'sent', at: now, name, size: bytes.length, text: null, sha256: text.sha256 })
    step({ type: 'read', at: now, caseId: session?.current ?? '', text })
  }
  /** As the relay does it: what became due while the clock moved is told now. */
  const isDue = (): boolean => (session?.wakeAt ?? Number.POSITIVE_INFINITY) <= now
  step({ type: 'opened', at: now })
  for (const turn of turns) {
    out.push(
      '',
      /^[@~]/.test(turn) ? turn : sendsFile(turn) ? indented(turn.slice(2), '+') : indented(turn, '>'),
    )
    now = turn.startsWith('@') ? timeOf(turn) : now + 60_000
    if (turn.startsWith('~')) step({ type: 'answered', at: now, answer: answerOf(asked, turn.slice(2)) })
    else if (sendsFile(turn)) sendFile(turn)
    else if (!turn.startsWith('@')) step({ type: 'said', at: now, text: turn })
    else while (isDue()) step({ type: 'woke', at: now })
  }
  if (!session) throw new Error('a transcript has at least its opening')
  return { text: `${out.join('\n')}\n`, findings: findingsOf(session), session, messages }
}

/** The model that a transcript is played with, or null. */
export function modelNamed(text: string): ModelPlace | null {
  const named = /^# model: (\S+) at (\S+)$/m.exec(text)
  return named ? { name: named[1] ?? '', host: named[2] ?? '' } : null
}

/** What of the seller's or Amazon's words an ask holds, as it is to be worked on. */
const askedWords = ({ untrusted }: Ask): string =>
  untrusted['span'] ?? untrusted['words'] ?? untrusted['chain'] ?? untrusted['notice']?.slice(0, 60) ?? ''

export function answerOf(asked: Ask | null, words: string): Answer {
  const failure = failures.find((name) => name === words) ?? null
  return {
    ask: asked?.id ?? '',
    value: failure === null ? JSON.parse(words) : null,
    failure,
    model: 'scripted',
    promptVersion: `${asked?.prompt ?? ''}-1`,
    calls: 1,
    tokensIn: 0,
    tokensOut: 0,
    cost: null,
  }
}

function findingsOf(session: Session): string[] {
  return Object.values(session.cases).flatMap((kase) =>
    kase.rounds
      .filter(({ submittedOn }) => submittedOn !== null)
      .flatMap(({ text, form, number }) => {
        const rounds = kase.rounds.slice(0, number)
        // Papers of later rounds were not there yet.
        const evidence = kase.evidence.filter(({ id }) =>
          rounds.some(({ exhibits }) => exhibits.includes(id)),
        )
        return lint(text, { kase: { ...kase, evidence, rounds: rounds.slice(0, -1) }, form }).findings
      })
      .filter(({ severity, waived }) => severity !== 'info' && waived === null)
      // A shortfall stated with its number stays a warning by design; the seller chose to state it.
      .filter(
        ({ ruleId, severity }) =>
          !(
            ruleId === 'C22-quantity-mismatch' &&
            severity === 'warning' &&
            kase.facts['shortfall'] !== undefined
          ),
      )
      .map(({ ruleId, message }) => `${ruleId}: ${message.en}`),
  )
}
