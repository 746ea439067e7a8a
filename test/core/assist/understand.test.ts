import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { newSession } from '../../../src/core/session.ts'
import { Scene, storyUntil } from './scene.ts'

const atBranch = storyUntil('1-sofa.en', 'What happened with these goods')
const gap =
  'Our packing step had no check of the label against the order; since 3 March 2026 the packer works alone and 12 units went out so.'

const whys = (): Scene =>
  new Scene(atBranch)
    .type('Something else: I will say it')
    .type('The courier mixed up two parcels of ours.')
    .tap('whys=another')
    .tap('model=yes')

describe('the next «why»', () => {
  it('may be the model’s, marked as such; it is never an answer', () => {
    const scene = whys()
    expect(scene.ask).toMatchObject({
      prompt: 'why',
      untrusted: { chain: 'The courier mixed up two parcels of ours.' },
    })
    const question = 'Why did nobody compare the label with the order?'
    scene.answer({ value: { question } })
    expect(scene.said[0]).toContain(`[model] ${question}`)
    expect(scene.session.cases['1']?.facts['cause-words']).toBeUndefined()
  })

  it.each([{ question: null }, { question: 'x'.repeat(300) }, { answer: 'no check' }, 'text', null])(
    'stays the coach’s own after %j',
    (value) => {
      const scene = whys()
      const before = scene.session.cases['1']?.facts
      scene.answer({ value })
      expect(scene.said.at(-1)).toContain('One level deeper')
      expect(scene.session.cases['1']?.facts).toEqual(before)
    },
  )
})

describe('facts in an answer', () => {
  const asked = (): Scene =>
    whys()
      .answer({ value: { question: null } })
      .type(gap)
      .tap('why-facts=read')
  const facts = [
    {
      name: 'gap',
      value: 'no check of the label against the order',
      quote: 'had no check of the label against the order',
    },
    { name: 'since', value: '2026-03-03', quote: 'since 3 March 2026' },
    { name: 'units', value: '12', quote: '12 units' },
  ]

  it('are shown with the words they were read in, and stand once the seller confirmed them', () => {
    const scene = asked().answer({ value: { facts } })
    expect(scene.said[0]).toContain('2026-03-03 (you said: “since 3 March 2026”)')
    expect(scene.session.cases['1']?.facts['why/units']).toBeUndefined()
    scene.tap('why-facts=accept')
    const known = scene.session.cases['1']?.facts
    expect(known?.['why/units']).toMatchObject({ value: 12, words: '12 units' })
    expect(known?.['why/since']?.value).toBe('2026-03-03')
  })

  it('are none where the seller did not say so, or the value is another than the words', () => {
    const invented = [
      { name: 'units', value: '120', quote: '12 units' },
      { name: 'since', value: '2026-04-03', quote: 'since 3 March 2026' },
      { name: 'role', value: 'the warehouse lead', quote: 'the warehouse lead works alone' },
      { name: 'ready', value: 'yes', quote: 'alone' },
    ]
    const scene = asked().answer({ value: { facts: invented } })
    expect(scene.said[0]).toContain('found no fact')
    expect(Object.keys(scene.session.cases['1']?.facts ?? {}).filter((id) => id.startsWith('why/'))).toEqual(
      [],
    )
  })

  it('are dropped at a word', () => {
    const scene = asked().answer({ value: { facts } }).tap('why-facts=reject')
    expect(Object.keys(scene.session.cases['1']?.facts ?? {}).filter((id) => id.startsWith('why/'))).toEqual(
      [],
    )
    expect(scene.session.cases['1']?.model?.proposal).toBeNull()
  })
})

describe('a notice that does not say who complained', () => {
  const text = readFileSync(new URL('../../fixtures/notices/en-audit-doubt.txt', import.meta.url), 'utf8')
  const asked = (): Scene =>
    new Scene(newSession('terminal:test', Date.UTC(2026, 9, 24), 'en'))
      .type(text)
      .type('all right')
      .tap('who-complained=propose')
      .tap('model=yes')
  const quote =
    text
      .split(/[.\n]/)
      .find((words) => words.trim().length > 20)
      ?.trim() ?? ''
  const proposal = { source: 'amazon-audit', kind: 'inauthentic-audit', level: 'listing' }

  it('gets a proposal with words that stand in it, and the seller decides', () => {
    const scene = asked().answer({ value: { ...proposal, quotes: [{ field: 'source', text: quote }] } })
    expect(scene.said.join()).toContain(`[model] It may be: Amazon itself`)
    expect(scene.said.join()).toContain(quote)
    expect(scene.session.cases['1']?.notice?.source).toBe('unknown')
    scene.tap('who-complained=customer')
    expect(scene.session.cases['1']?.notice?.source).toBe('customer')
  })

  it.each([
    { ...proposal, quotes: [{ field: 'source', text: 'Amazon audited your account last week.' }] },
    { ...proposal, quotes: [] },
    { ...proposal, source: 'the police', quotes: [{ field: 'source', text: quote }] },
    { ...proposal, source: 'unknown', quotes: [{ field: 'source', text: quote }] },
  ])('gets none that quotes what is not there: %j', (value) => {
    const scene = asked().answer({ value })
    expect(scene.said.join()).toContain('cannot tell either')
    expect(scene.session.cases['1']?.model?.proposal).toBeNull()
  })
})
