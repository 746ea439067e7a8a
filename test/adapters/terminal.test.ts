import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CaseEvent } from '../../src/core/event.ts'
import { adapterContract } from '../contract/adapter.ts'
import { terminalBench } from './terminal-bench.ts'

adapterContract('terminal for people', async () => terminalBench('human'))
adapterContract('terminal --jsonl', async () => terminalBench('jsonl'))

async function eventsOf(
  face: 'human' | 'jsonl',
  input: string | Buffer,
): Promise<{ events: CaseEvent[]; seen: string; now: number }> {
  const events: CaseEvent[] = []
  const bench = terminalBench(face)
  await bench.adapter.start(async ({ event }) => void events.push(event))
  bench.input.end(input)
  await bench.ended
  return { events, seen: bench.seen(), now: bench.now() }
}

const lines = (seen: string): Record<string, unknown>[] =>
  seen
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('people at the terminal', () => {
  it('takes lines that arrive together as one message', async () => {
    const { events } = await eventsOf('human', 'Dear seller,\n\nyour listing was removed.\nRegards\n')
    expect(events).toMatchObject([
      { type: 'said', text: 'Dear seller,\n\nyour listing was removed.\nRegards' },
    ])
  })

  it.each([
    ['2', { type: 'chose', choice: 'q=no' }],
    ['2)', { type: 'chose', choice: 'q=no' }],
    ['not yet.', { type: 'chose', choice: 'q=no' }],
    ['３', { type: 'said', text: '３' }],
    ['maybe later', { type: 'said', text: 'maybe later' }],
  ])('understands %s as an answer to numbered choices', async (typed, expected) => {
    const events: CaseEvent[] = []
    const bench = terminalBench('human')
    await bench.adapter.start(async ({ event }) => void events.push(event))
    const choices = [
      { id: 'q=yes', label: 'Yes' },
      { id: 'q=no', label: 'Not yet' },
    ]
    await bench.adapter.send(bench.sessionId, {
      text: 'Ready?',
      lang: 'en',
      step: 'plan',
      choices,
      files: [],
    })
    bench.says(typed)
    await bench.quiet()
    expect(bench.seen()).toContain('1) Yes\n2) Not yet')
    expect(events).toMatchObject([expected])
  })

  it('forgets choices once a later message came without any', async () => {
    const events: CaseEvent[] = []
    const bench = terminalBench('human')
    await bench.adapter.start(async ({ event }) => void events.push(event))
    const ask = { lang: 'en' as const, step: 'plan' as const, files: [] }
    await bench.adapter.send(bench.sessionId, {
      ...ask,
      text: 'Ready?',
      choices: [{ id: 'q=yes', label: 'Yes' }],
    })
    bench.says('1')
    await bench.quiet()
    await bench.adapter.send(bench.sessionId, { ...ask, text: 'How many units?', choices: [] })
    bench.says('1')
    await bench.quiet()
    expect(events.map(({ type }) => type)).toEqual(['chose', 'said'])
  })

  it('writes files into the exports and never over another', async () => {
    const bench = terminalBench('human')
    await bench.adapter.start(async () => {})
    for (const text of ['one', 'two', 'one']) {
      const files = [{ name: '../plan c1.txt', text }]
      await bench.adapter.send(bench.sessionId, {
        text: 'Saved.',
        lang: 'en',
        step: 'plan',
        choices: [],
        files,
      })
    }
    const folder = join(bench.folder, 'exports')
    const written = readdirSync(folder).toSorted()
    expect(written.map((name) => readFileSync(join(folder, name), 'utf8')).toSorted()).toEqual(['one', 'two'])
    expect(bench.seen()).toContain(join(folder, written[0] ?? '').slice(0, 20))
  })

  it('takes the path of a file that was dragged in', async () => {
    const bench = terminalBench('human')
    const events: CaseEvent[] = []
    await bench.adapter.start(async ({ event }) => void events.push(event))
    const path = join(bench.folder, 'my notice.txt')
    writeFileSync(path, 'Dear seller')
    for (const typed of [`'${path}'`, path.replace(' ', '\\ '), `file://${path.replace(' ', '%20')}`]) {
      bench.says(typed)
      await bench.quiet()
    }
    expect(events.map((event) => (event.type === 'sent' ? event.text : event.type))).toEqual(
      Array(3).fill('Dear seller'),
    )
  })

  it('says how to come back when the input ends', async () => {
    const { seen } = await eventsOf('human', '')
    expect(seen).toContain('npm run -s chat')
  })
})

describe('programs at the terminal', () => {
  it.each([
    ['{"text":"hi"}', { type: 'said', text: 'hi' }],
    ['{"text":"您好","id":7}', { type: 'said', text: '您好' }],
    ['{"choose":"q=yes"}', { type: 'chose', choice: 'q=yes' }],
  ])('takes %s', async (line, event) => {
    const { events, seen } = await eventsOf('jsonl', `${line}\n`)
    expect(events).toMatchObject([event])
    expect(lines(seen)).toEqual([{ kind: 'idle', case: 'c1', step: 'start', missing: ['the notice'] }])
  })

  it('moves the clock', async () => {
    const { events, now } = await eventsOf('jsonl', '{"now":"2026-03-01T09:00:00Z"}\n{"text":"hi"}')
    expect(now).toBe(Date.UTC(2026, 2, 1, 9))
    expect(events).toMatchObject([{ type: 'said', at: now }])
  })

  it.each([
    ['no JSON', 'hello', 'not JSON'],
    ['a number', '7', 'Expected one of'],
    ['an array', '[]', 'Expected one of'],
    ['null', 'null', 'Expected one of'],
    ['an unknown key', '{"say":"x"}', 'Expected one of'],
    ['two keys', '{"text":"x","choose":"y"}', 'Expected one of'],
    ['a text that is no string', '{"text":5}', 'Expected one of'],
    ['a time that is none', '{"now":"tomorrow"}', 'ISO time'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'not UTF-8'],
    ['a line over 1 MB', `{"text":"${'x'.repeat(1_100_000)}"}`, 'longer than 1 MB'],
    ['a file that is not there', '{"file":"no/such/file.txt"}', 'could not open'],
  ])('answers %s in words and goes on', async (_, line, words) => {
    const input = Buffer.concat([Buffer.from(line), Buffer.from('\n{"text":"next"}\n')])
    const { events, seen } = await eventsOf('jsonl', input)
    const [error, ...rest] = lines(seen)
    expect(error).toMatchObject({ kind: 'error', text: expect.stringContaining(words) as string })
    expect(rest.map(({ kind }) => kind)).toEqual(['idle', 'idle'])
    expect(events).toMatchObject([{ type: 'said', text: 'next' }])
  })

  it('passes over blank lines and takes a last line without its end', async () => {
    const { events } = await eventsOf('jsonl', '\n\r\n{"text":"a"}\r\n\n{"text":"b"}')
    expect(events.map((event) => (event.type === 'said' ? event.text : ''))).toEqual(['a', 'b'])
  })
})
