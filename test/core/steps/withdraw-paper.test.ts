import { describe, expect, it } from 'vitest'
import { Case, Choice, type Evidence } from '../../../src/core/case.ts'
import { exhibitsOf } from '../../../src/core/export/exhibit-index.ts'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { knownOf } from '../../../src/core/poa/known.ts'
import { printPoa } from '../../../src/core/poa/print.ts'
import { newSession, type Session } from '../../../src/core/session.ts'
import type { Lang } from '../../../src/core/text.ts'
import { contextOf } from '../../../src/core/step.ts'
import { takenOut } from '../../../src/core/steps/withdraw-paper.ts'
import { transition } from '../../../src/core/transition.ts'
import { fullCase } from '../../full-case.ts'
import { read } from '../evidence/every-check.ts'

const at = Date.UTC(2026, 6, 21)
const letterOf = (kase: Case, lang: Lang = 'en'): string => printPoa(draftPoa(kase), { lang, format: 'txt' })

const full = fullCase()
const sessionOf = (kase: Case, lang: Lang): Session => ({
  ...newSession('terminal:test', at, lang),
  cases: { [kase.id]: kase },
  current: kase.id,
})

/** What the words make of the case, and what is said. */
function without(kase: Case, lang: Lang, words: string): { kase: Case; said: string } {
  const out = takenOut(contextOf(sessionOf(kase, lang), at), words)
  return { kase: out?.kase ?? kase, said: (out?.notes ?? []).map(({ text }) => text[lang]).join('\n') }
}

/** The same in a whole talk. */
function told(kase: Case, lang: Lang, ...words: string[]): Case {
  let session = sessionOf(kase, lang)
  for (const [i, text] of words.entries())
    session = transition(session, {
      id: `u${i}`,
      session: 'terminal:test',
      event: { type: 'said', at: at + i, text },
      lang,
    }).session
  return session.cases[kase.id] ?? kase
}

/** The full case with a claim that names the first invoice and rests on it. */
function claiming(): Case {
  const kase = full
  const value = (kind: string, given: string | number) => ({
    kind,
    value: given,
    en: String(given),
    zh: String(given),
  })
  const claim = Choice.parse({
    item: 'dispute.authorised-distributor',
    status: 'so',
    attestedAt: at,
    proof: 'e1',
    slots: {
      supplier: value('text', 'Guangzhou Lihe Kitchenware Co., Ltd.'),
      number: value('identifier', 'LH-2291'),
      date: value('date', '2026-01-12'),
      units: value('quantity', 700),
    },
  })
  return { ...kase, choices: [...kase.choices, claim] }
}

describe.each(['en', 'zh'] as const)('a paper that is withdrawn (%s)', (lang) => {
  const words = lang === 'en' ? 'withdraw invoice LH-2291' : '撤下发票 LH-2291'

  it('is cited no more, and is known no more', () => {
    const before = full
    expect(letterOf(before, lang)).toContain('LH-2291')
    const { kase, said } = without(before, lang, words)
    expect(kase.evidence.find(({ id }) => id === 'e1')?.leftOut).toBe('seller')
    expect(letterOf(kase, lang)).not.toContain('LH-2291')
    expect(knownOf(kase).compact.has('lh2291')).toBe(false)
    expect(said).toContain(lang === 'en' ? 'Out of the letter: invoice LH-2291' : '信里不写发票 LH-2291')
  })

  it('lets the exhibits behind it move up, in the letter and in the index alike', () => {
    const { kase, said } = without(full, lang, words)
    const numbers = exhibitsOf(kase).map(({ id, number }) => [id, number])
    expect(numbers).toEqual([
      ['e2', 1],
      ['e3', 2],
      ['e4', 3],
      ['e5', 4],
      ['e6', 5],
      ['e7', 6],
    ])
    expect(letterOf(kase, lang)).toMatch(lang === 'en' ? /Exhibit 1: Invoice LH-2306/ : /附件1：发票 LH-2306/)
    expect(letterOf(kase, lang)).toMatch(lang === 'en' ? /\(exhibit 6\)/ : /（附件6）/)
    expect(said).toMatch(lang === 'en' ? /move up by one: invoice LH-2306/ : /依次提前一号：发票 LH-2306/)
  })

  it('takes what was attested by it along, and says so', () => {
    const { kase, said } = without(claiming(), lang, words)
    const claim = kase.choices.find(({ item }) => item === 'dispute.authorised-distributor')
    expect(claim?.proof).toBeNull()
    // Filled again from the invoice that now speaks for the goods.
    expect(claim?.slots['number']?.value).toBe('LH-2306')
    expect(said).toMatch(lang === 'en' ? /What rested on it is open again:\n· / : /又空出来了：\n· /)
  })

  it('leaves open the point of a reply that it answered alone', () => {
    const points = {
      'point/2/1': { value: 'paper e1' },
      'point/2/2': { value: 'paper e1 e2' },
      'point/1/1': { value: 'paper e1' },
    }
    const before = Case.parse({ ...full, facts: { ...full.facts, ...points } })
    const { facts } = without(before, lang, words).kase
    expect([facts['point/2/1'], facts['point/2/2']?.value, facts['point/1/1']?.value]).toEqual([
      undefined,
      'paper e2',
      'paper e1',
    ])
  })

  it('can be taken back', () => {
    const before = claiming()
    const kase = told(before, lang, words, '/undo')
    expect(told(before, lang, words).evidence[0]?.leftOut).toBe('seller')
    expect([kase.evidence, kase.choices, kase.facts]).toEqual([before.evidence, before.choices, before.facts])
  })

  it('is known by its exhibit number as well, and nothing is guessed', () => {
    const by = lang === 'en' ? 'take out exhibit 2' : '拿掉附件2'
    expect(without(full, lang, by).kase.evidence.find(({ id }) => id === 'e2')?.leftOut).toBe('seller')
    const none = lang === 'en' ? 'remove exhibit 12' : '拿掉附件12'
    expect(without(full, lang, none).kase.evidence).toEqual(full.evidence)
  })
})

describe('a paper that went out before', () => {
  it('is told to be with Amazon already, and stays known', () => {
    const kase = full
    const sent = { ...kase, rounds: kase.rounds.map((round) => ({ ...round, exhibits: ['e1'] })) }
    const after = without(sent, 'en', 'withdraw LH-2291')
    expect(after.said).toContain('Amazon has it')
    expect(letterOf(after.kase)).not.toContain('Exhibit 1: Invoice LH-2291')
  })
})

/** A case whose one question is what stands in a newer copy of the first paper. */
function withNewer(first: Evidence, newer: Evidence): Case {
  const kase = full
  const choices = kase.choices.map((choice, i) => (i === 4 ? { ...choice, proof: first.id } : choice))
  const evidence = [
    first,
    { ...newer, confirmed: false, leftOut: 'not-confirmed' },
    ...kase.evidence.slice(3),
  ]
  return Case.parse({ ...kase, choices, evidence, rounds: [] })
}

describe.each(['en', 'zh'] as const)('a paper that is replaced by a newer copy (%s)', (lang) => {
  const first = read('a1', { number: 'LH-2291', units: '400' })
  const instead = lang === 'en' ? 'all right, it replaces the earlier copy' : '都对，替换之前那份'

  it('hands its place to it: proof, place in the letter, and what stands on it', () => {
    const kase = told(withNewer(first, read('a2', { units: '410', number: 'LH-2291' })), lang, instead)
    expect(kase.evidence.map(({ id, leftOut }) => [id, leftOut]).slice(0, 2)).toEqual([
      ['a1', 'replaced'],
      ['a2', null],
    ])
    expect(kase.choices[4]?.proof).toBe('a2')
    expect(exhibitsOf(kase)[0]).toMatchObject({ id: 'a2', number: 1 })
    expect(letterOf(kase, lang)).toContain(lang === 'en' ? '410 units' : '410件')
    expect(letterOf(kase, lang)).not.toContain(lang === 'en' ? '400 units' : '400件')
  })

  it('takes what only the older one said along: a supplier, a contact', () => {
    const kase = withNewer(
      first,
      read('a2', { number: 'LH-2291', supplier: 'Foshan Yongtai Ltd', 'supplier-phone': '+86 757 1' }),
    )
    const fact = (value: string) =>
      ({ value, from: 'document', words: value, lang, at: 0, confirmed: true }) as const
    const facts = {
      ...kase.facts,
      'supplier-name': fact(first.supplier ?? ''),
      'supplier-phone': fact('+86 20 8123 4567'),
    }
    const after = told({ ...kase, facts }, lang, instead).facts
    expect(after['supplier-name']?.value).toBe('Foshan Yongtai Ltd')
    expect(after['supplier-phone']?.value).toBe('+86 757 1')
  })
})
