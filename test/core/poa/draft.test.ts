import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { letterText } from '../../../src/core/export/boxes.ts'
import { branches } from '../../../src/core/poa/catalogue/index.ts'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { explainSentence, missingIn, ownShare, printPoa, sentencesOf } from '../../../src/core/poa/print.ts'
import { readyGate } from '../../../src/core/poa/ready.ts'
import { openReply } from '../../../src/core/rounds/state.ts'
import { playTranscript } from '../../play-transcript.ts'

const folder = new URL('../../transcripts/', import.meta.url)
const stories = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const { session } = playTranscript(
      readFileSync(new URL(name, folder), 'utf8'),
      name.includes('.zh.') ? 'zh' : 'en',
    )
    const kase = Object.values(session.cases).find(({ rounds }) => rounds.length > 0)
    return kase ? [{ name, kase }] : []
  })

const day = (value: string) => ({ kind: 'date', value, en: null, zh: null })
const sofa = branches.find(({ id }) => id === 'wrong-variant-sent')
const [firstAction] = sofa?.actions ?? []

const aCase = (extra: object): Case =>
  Case.parse({
    notice: {
      kind: 'not-as-described',
      source: 'customer',
      asins: ['B0TESTSF01'],
      documentsRequested: ['poa'],
      confirmed: true,
    },
    ...extra,
  })

describe('the ledger', () => {
  it.each(stories)('rests every sentence on something the seller gave: $name', ({ kase }) => {
    for (const { id, basis, missing } of sentencesOf(draftPoa(kase))) {
      const count = basis.facts.length + basis.evidence.length + basis.choices.length
      expect(count + missing.length, id).toBeGreaterThan(0)
      for (const fact of basis.facts)
        expect(fact === 'notice' || kase.facts[fact] !== undefined, `${id} ${fact}`).toBe(true)
      for (const paper of basis.evidence)
        expect(
          kase.evidence.some((entry) => entry.id === paper),
          `${id} ${paper}`,
        ).toBe(true)
      for (const choice of basis.choices)
        expect(
          kase.choices.some(({ item }) => item === choice),
          `${id} ${choice}`,
        ).toBe(true)
    }
  })

  it.each(stories)('says in words what each sentence rests on: $name', ({ kase }) => {
    for (const { number } of sentencesOf(draftPoa(kase)))
      expect(explainSentence(kase, number)?.en).not.toContain('nothing yet')
    expect(explainSentence(kase, 0)).toBeNull()
    expect(explainSentence(kase, 999)).toBeNull()
  })

  it.each(stories)('was sent without a gap and without markup: $name', ({ kase }) => {
    expect(kase.rounds.at(-1)?.text).not.toMatch(/MISSING|\*\*|^#|<|\{/m)
  })

  // Once it is answered, what is drafted is the next letter.
  const unanswered = stories.filter(({ kase }) => kase.rounds.at(-1)?.replies.length === 0)
  it.each(unanswered)('was frozen as printed: $name', ({ kase }) => {
    expect(kase.rounds.at(-1)?.text).toBe(letterText(draftPoa(kase)))
  })

  it.each(stories)('carries the same numbers in both languages: $name', ({ kase }) => {
    for (const { id, en, zh, basis } of sentencesOf(draftPoa(kase))) {
      if (basis.facts.some((fact) => fact === 'trigger')) continue // a quotation stands in its own words
      const numbers = (text: string): string[] =>
        (
          text
            .replace(
              /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})/g,
              '$1',
            )
            .replace(/(\d{4})年\d{1,2}月\d{1,2}日/g, '$1')
            .match(/\d+/g) ?? []
        ).toSorted()
      expect(numbers(zh), id).toEqual(numbers(en))
    }
  })

  it.each(stories)('marks every sentence that needs a withdrawn fact: $name', ({ kase }) => {
    for (const fact of ['units-sold', 'supplier-phone', 'cause-words'].filter((id) => kase.facts[id])) {
      const needing = sentencesOf(draftPoa(kase)).filter(({ basis }) => basis.facts.includes(fact))
      const { [fact]: _, ...facts } = kase.facts
      const after = new Map(
        sentencesOf(draftPoa({ ...kase, facts })).map((sentence) => [sentence.id, sentence]),
      )
      for (const { id } of needing)
        expect(after.get(id)?.missing.length ?? 1, `${id} without ${fact}`).toBeGreaterThan(0)
    }
  })
})

describe('an action', () => {
  const item = firstAction?.id ?? ''
  const slots = {
    date: day('2026-11-20'),
    units: { kind: 'quantity', value: 18, en: null, zh: null },
    stock: { kind: 'quantity', value: 11, en: null, zh: null },
    sold: { kind: 'quantity', value: 7, en: null, zh: null },
  }
  const sentence = (choice: object, evidence: object[] = []) =>
    sentencesOf(
      draftPoa(
        aCase({
          facts: { branch: { value: 'wrong-variant-sent' } },
          choices: [{ item, ...choice }],
          evidence,
        }),
      ),
    ).find(({ id }) => id === item)

  it('is never in the plan unless the seller took it up', () => {
    expect(
      sentencesOf(draftPoa(aCase({ facts: { branch: { value: 'wrong-variant-sent' } } }))).some(
        ({ id }) => id === item,
      ),
    ).toBe(false)
  })

  it('stands as planned and marked until its proof is named', () => {
    const line = sentence({ status: 'done', slots })
    expect(line?.status).toBe('planned')
    expect(line?.en).toContain('[MISSING: proof that this is done')
    expect(line?.zh).toContain('[缺：已完成的凭证')
  })

  it('stands as done with its exhibit once the proof is named', () => {
    const line = sentence({ status: 'done', slots, proof: 'e1' }, [
      { id: 'e1', type: 'photo', name: 'photos-goods' },
    ])
    expect(line?.status).toBe('done')
    expect(line?.en).toMatch(/^On 20 November 2026 we .*\(exhibit 1\)\.$/)
    expect(line?.zh).toMatch(/^我们已于2026年11月20日.*（附件1）。$/)
  })

  it('is printed as planned, never as done, while it is planned', () => {
    const { date: _, ...rest } = slots
    const line = sentence({ status: 'planned', slots: { ...rest, on: day('2026-12-01') } })
    expect(line?.en).toMatch(/^Planned for 1 December 2026:/)
    expect(line?.zh).toMatch(/^计划于2026年12月1日/)
  })
})

describe('the form', () => {
  it.each([
    ['full-plan', {}],
    [
      'documents-only',
      {
        notice: {
          kind: 'inauthentic-audit',
          documentsRequested: ['invoices', 'supplier-contact'],
          confirmed: true,
        },
      },
    ],
    [
      'rights-owner-dispute',
      {
        notice: {
          kind: 'rights-owner-counterfeit',
          source: 'brand-owner',
          documentsRequested: ['invoice-or-loa-or-licence'],
          confirmed: true,
        },
        facts: { posture: { value: 'wrong' } },
      },
    ],
    [
      'full-plan',
      {
        notice: {
          kind: 'rights-owner-counterfeit',
          source: 'brand-owner',
          documentsRequested: ['invoice-or-loa-or-licence'],
          confirmed: true,
        },
        facts: { posture: { value: 'right' } },
      },
    ],
    [
      'narrow-reply',
      { notice: { kind: 'reply-more-info', level: 'reply', documentsRequested: ['loa'], confirmed: true } },
    ],
    [
      'narrow-reply',
      {
        notice: {
          kind: 'rights-owner-trademark',
          source: 'brand-owner',
          documentsRequested: ['edit-listing'],
          confirmed: true,
        },
      },
    ],
    [
      'questionnaire',
      {
        notice: {
          kind: 'inauthentic-customer',
          questions: [{ text: 'Where did you buy it?', maxLength: 300 }],
          confirmed: true,
        },
      },
    ],
  ])('is %s', (form, extra) => {
    expect(draftPoa(aCase(extra)).form).toBe(form)
  })

  it('answers a questionnaire box by box, with the length of each', () => {
    const questions = [
      { text: 'Where did you buy it?', maxLength: 300 },
      { text: 'How do you check it?', maxLength: null },
    ]
    const poa = draftPoa(
      aCase({
        notice: { kind: 'inauthentic-customer', questions, confirmed: true },
        facts: { 'box/1': { value: 'From Lihe Ltd.' } },
      }),
    )
    expect(poa.sections.map(({ heading, maxLength }) => [heading.en, maxLength])).toEqual([
      ['1. Where did you buy it?', 300],
      ['2. How do you check it?', null],
    ])
    expect(missingIn(poa).map(({ question }) => question)).toEqual(['box/2'])
  })

  it('keeps Chinese words that nobody translated as a marker, and drops nothing', () => {
    const poa = draftPoa(
      aCase({ facts: { 'cause-words': { value: '到货只点箱数，没有开箱' }, branch: { value: 'other' } } }),
    )
    expect(printPoa(poa, { lang: 'en', format: 'txt' })).toContain(
      '[MISSING: English for «到货只点箱数，没有开箱»]',
    )
    expect(printPoa(poa, { lang: 'zh', format: 'txt' })).toContain('到货只点箱数，没有开箱。')
  })
})

describe('the gate', () => {
  it('is all «not checked» without a notice', () => {
    const gate = readyGate(Case.parse({}))
    expect(gate.ready).toBe(false)
    expect(new Set(gate.items.map(({ result }) => result))).toEqual(new Set(['not-checked']))
  })

  // A reply that waits for an answer takes back what was attested for the letter before it.
  const settled = stories.filter(({ kase }) => openReply(kase) === null)
  it.each(settled)('was open when the plan was sent, each question with its sentence: $name', ({ kase }) => {
    const gate = readyGate({ ...kase, rounds: kase.rounds.filter(({ submittedOn }) => submittedOn === null) })
    expect(gate.items.filter(({ result }) => result !== 'yes')).toEqual([])
    expect(gate.items[0]?.sentence).toContain('This answers your notice')
  })

  const unproved = (kase: Case): Case => ({
    ...kase,
    choices: kase.choices.map((choice) => ({ ...choice, proof: null })),
  })
  const unfilled = (kase: Case): Case => ({
    ...kase,
    choices: kase.choices.map((choice) => ({ ...choice, slots: {} })),
  })
  it.each([
    [
      'attested',
      (kase: Case): Case => ({
        ...kase,
        facts: {
          ...kase.facts,
          'live-state': { ...kase.facts['live-state'], value: false } as Case['facts'][string],
        },
      }),
    ],
    [
      'which-complaint',
      (kase: Case): Case => ({ ...kase, notice: kase.notice && { ...kase.notice, confirmed: false } }),
    ],
    ['complete', unproved],
    ['actions-done', unproved],
    ['actions-done', unfilled],
  ])('closes again: %s', (id, spoil) => {
    const story = stories.find(({ name }) => name === '1-sofa.en.txt')
    if (!story) throw new Error('the sofa is gone')
    const gate = readyGate(spoil({ ...story.kase, rounds: [] }))
    expect(gate.ready).toBe(false)
    expect(gate.items.find((item) => item.id === id)?.result).toBe('no')
  })

  it('stays closed for a plan that is mostly catalogue', () => {
    const poa = draftPoa(
      aCase({
        facts: { branch: { value: 'wrong-variant-sent' } },
        choices: (sofa?.causes ?? []).map(({ id }) => ({ item: id, status: 'so' })),
      }),
    )
    expect(ownShare(poa)).toBeLessThan(0.2)
  })
})
