import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Case } from '../../src/core/case.ts'
import { commandList } from '../../src/core/commands/index.ts'
import { nearest } from '../../src/core/commands/near.ts'
import { type Message, messagesIn } from '../../src/core/effect.ts'
import type { CaseEvent } from '../../src/core/event.ts'
import { draftPoa } from '../../src/core/poa/draft.ts'
import type { Poa } from '../../src/core/poa/poa.ts'
import { sentencesOf } from '../../src/core/poa/print.ts'
import type { Session } from '../../src/core/session.ts'
import { contextOf } from '../../src/core/step.ts'
import { gate } from '../../src/core/steps/submit-gate.ts'
import { transition } from '../../src/core/transition.ts'
import { playTranscript } from '../play-transcript.ts'
import { time } from './running-case.ts'

const at = time('2026-12-02T03:00Z')
const told = readFileSync(new URL('../transcripts/1-sofa.en.txt', import.meta.url), 'utf8')
/** A case whose plan is being read sentence by sentence. */
const reading = (): Session => playTranscript(told.slice(0, told.indexOf('> /why')), 'en').session
const planOf = (session: Session): Poa => draftPoa(session.cases[session.current] as Case)

function does(session: Session, ...events: Partial<CaseEvent>[]): { session: Session; messages: Message[] } {
  let [next, messages] = [session, [] as Message[]]
  for (const event of events) {
    const step = transition(next, { id: 'u', session: session.id, event: { at, ...event } as CaseEvent })
    next = { ...step.session, version: next.version + 1 }
    messages = messagesIn(step.effects)
  }
  return { session: next, messages }
}

it.each([
  ['sttaus', 'status'],
  ['hepl', 'help'],
  ['exprot', 'export'],
  ['dra', 'draft'],
  ['drfat', 'draft'],
  ['languge', 'language'],
  ['weather', null],
  ['x', null],
])('/%s is near to %s', (typed, meant) => {
  const known = ['help', 'status', 'export', 'draft', 'language', 'undo', 'why', 'new']
  expect(nearest(typed, known)).toBe(meant)
})

it('asks by a button whether another command was meant, and runs it with what stood behind the word', () => {
  const { session, messages } = does(reading(), { type: 'said', text: '/whi 2' })
  expect(messages.map(({ choices }) => choices)).toEqual([[{ id: 'command=why 2', label: '/why' }]])
  const turn = messages[0]?.turn ?? 0
  const pressed = does(session, { type: 'chose', choice: 'command=why 2', turn })
  expect(pressed.messages[0]?.text).toContain('Sentence 2')
})

it('tells what a sentence rests on without the whole section, and the question stays open', () => {
  const { session, messages } = does(reading(), { type: 'said', text: '/why 2' })
  const [first, ...others] = messages
  expect(others).toEqual([])
  expect(first?.text).not.toContain('[1]')
  expect(first?.choices.map(({ id }) => id)).toEqual(['command=change 2'])
  const asked = does(session, { type: 'said', text: 'right' })
  expect(Object.keys(asked.session.cases[session.current]?.facts ?? {})).toContain('review/opening')
})

it('takes a sentence in other words from wherever /change was sent, and gives them back', () => {
  const session = reading()
  const cause = planOf(session).sections.find(({ name }) => name === 'cause')?.sentences[0]
  const number = cause?.number ?? 0
  const words = `${number}: The intake check did not open the cartons.`
  const changed = does(session, { type: 'said', text: `/change ${number}` }, { type: 'said', text: words })
  const [edit] = changed.session.cases[session.current]?.edits.toReversed() ?? []
  expect(edit).toMatchObject({ before: cause?.en, after: 'The intake check did not open the cartons.' })
  const undone = does(changed.session, { type: 'chose', choice: 'command=undo' })
  expect(undone.session.cases[session.current]?.edits).toEqual(session.cases[session.current]?.edits)
})

it('says of a sentence that is form where it comes from', () => {
  const session = reading()
  const form = planOf(session).sections.find(({ name }) => name === 'exhibits')?.sentences[0]
  const { messages } = does(session, { type: 'said', text: `/change ${form?.number ?? 0}` })
  expect(messages[0]?.text).toContain('printed from your answers')
})

it('names no rule to a seller', () => {
  const session = reading()
  const sentence = sentencesOf(planOf(session))[0]?.number ?? 0
  const bad = 'Amazon made a mistake and we promise that this will never happen again.'
  const spoilt = does(session, { type: 'said', text: `${sentence}: ${bad}` })
  const gate = does(spoilt.session, { type: 'said', text: '/ready' })
  const draft = does(session, { type: 'said', text: `Dear Amazon, our supplier is guilty. ${bad} ${bad}` })
  for (const { messages } of [spoilt, gate, draft]) {
    expect(JSON.stringify(messages)).toMatch(/promise|mend|error/i)
    expect(JSON.stringify(messages)).not.toMatch(/\b[STVC]\d{2}\b/)
  }
})

it('sets aside what may be, by its words and with a reason, and nothing else', () => {
  const session = reading()
  const sentence = sentencesOf(planOf(session))[0]?.number ?? 0
  const spoilt = does(session, { type: 'said', text: `${sentence}: WE ASK AMAZON TO READ ALL OF THIS.` })
  const ready = gate.ask(contextOf(spoilt.session, at))
  expect(ready.text.en).toMatch(/If “.+” is right as it stands: «waive because …»/)
  const waived = gate.answer(contextOf(spoilt.session, at), {
    words: 'waive because it is quoted',
    option: null,
  })
  expect(waived).toMatchObject({ kind: 'aside', kase: { waivers: [{ reason: 'it is quoted' }] } })
  const clean = gate.answer(contextOf(session, at), { words: 'waive because I say so', option: null })
  expect(clean.kind).toBe('again')
})

describe('each command', () => {
  const session = reading()
  const table: readonly (readonly [string, RegExp])[] = [
    ['/start', /I am no lawyer and not Amazon[\s\S]*First hour, do:/],
    ['/help', /\/handover {2}a summary and case file/],
    ['/status', /Case: not as described B0TESTSF01[\s\S]*> Write the plan/],
    ['/back', /Your answer so far: /],
    ['/edit', /Your answers:\n1\. /],
    ['/skip', /Left for later/],
    ['/repeat', /^\[Step 4 of 5: Write the plan/],
    ['/undo', /Taken back\./],
    ['/draft', /\[1\] This answers your notice/],
    ['/why 2', /^Sentence 2/],
    ['/change 2', /Sentence 2 stands below/],
    ['/ready', /The last look|not ready|Not ready|look at the live state/i],
    ['/export', /Here are your plan and your case as files/],
    ['/new', /Case 2 is open/],
    ['/cases', /Your cases:\n> 1 /],
    ['/term LOA', /^LOA \(授权书\): /],
    ['/language zh', /现在用中文/],
    ['/practice', /Nothing in it is real/],
    ['/handover', /Do you agree\? Yes or no/],
    ['/forget', /This deletes for good/],
    ['/delete', /This deletes for good/],
  ]

  it.each(table)('%s does what it says', (words, expected) => {
    const { messages } = does(session, { type: 'said', text: words })
    expect(messages.map(({ text }) => text).join('\n')).toMatch(expected)
  })

  it('is in the table', () => {
    const tried = new Set(table.map(([words]) => words.slice(1).split(' ')[0]))
    expect(commandList.filter(({ name }) => !tried.has(name))).toEqual([])
  })
})

it('says what stands below a command in the same message after it', () => {
  const notice = readFileSync(new URL('../fixtures/notices/public-n036.txt', import.meta.url), 'utf8')
  const { session } = does(
    transition(null, { id: 'u', session: 's', event: { type: 'opened', at } }).session,
    {
      type: 'said',
      text: `/start\n\n${notice}`,
    },
  )
  expect(session.cases[session.current]?.notice?.kind).toBe('verification')
  const { messages } = does(session, { type: 'said', text: '/language zh\r\n/term POA' })
  expect(messages[0]?.text).toContain('行动计划')
})

it('takes a long list of commands for text', () => {
  const { messages } = does(reading(), { type: 'said', text: '/status\n'.repeat(40_000) })
  expect(messages.length).toBeGreaterThan(0)
})
