import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/core/export/plain-text.ts'
import { boxesOf, lengthText } from '../../../src/core/export/boxes.ts'
import { draftPoa } from '../../../src/core/poa/draft.ts'
import { labelledTexts } from '../../scoreboard/measure.ts'
import { newCase } from '../../../src/core/session.ts'

const hex = (text: string): string => Buffer.from(text, 'utf8').toString('hex')

/** What a person types, what stands there, and why. */
const table: readonly (readonly [string, string])[] = [
  ['“blue handle” and ‘K-1’', `"blue handle" and 'K-1'`],
  ['the supplier’s page — 2024–2025 … done', `the supplier's page - 2024-2025 ... done`],
  ['12\u00a0000\u202funits\u3000here', '12 000 units here'],
  ['B0\u200bTEST\u00adAA01\ufeff', 'B0TESTAA01'],
  ['\u202e10\u202c units', '10 units'],
  ['Invoice\uff1aINV\uff0d２０２６０３１７', 'Invoice:INV-20260317'],
  ['ＡＳＩＮ：B0TESTAA01', 'ASIN:B0TESTAA01'],
  ['# Plan\n**Root cause**: `B0TESTAA01`', 'Plan\nRoot cause: B0TESTAA01'],
  ['one\r\ntwo\u2028three\u0007  \n\n\n\nfour', 'one\ntwo\nthree\n\nfour'],
  ['• first\n• second', '- first\n- second'],
  ['o\ufb03ce No.\u00a07', 'office No. 7'],
  // Names stay what they are.
  ['深圳市星河（集团）有限公司', '深圳市星河（集团）有限公司'],
  ['“星河”牌', '“星河”牌'],
  ['Müller & Söhne GmbH', 'Müller & Söhne GmbH'],
  ['Jose\u0301 Nu\u0301n\u0303ez', 'José Núñez'],
  ['Brand™ ®, 3 × 20, ≥ 5 °C, €12', 'Brand™ ®, 3 × 20, ≥ 5 °C, €12'],
  ['محمد, می\u200cخواهم', 'محمد, می\u200cخواهم'],
  ['Shop 👨\u200d👩\u200d👧 Ltd.', 'Shop 👨\u200d👩\u200d👧 Ltd.'],
  ['2 * 3 * 4, a_b_c, #5', '2 * 3 * 4, a_b_c, #5'],
]

describe('plain text', () => {
  it.each(table)('%j is %j, byte for byte', (given, expected) => {
    expect(hex(plainText(given))).toBe(hex(expected))
  })

  it('of an English plan is ASCII but for letters of names', () => {
    const plans = labelledTexts().filter(({ from, id }) => from === 'plan' && id.startsWith('good-'))
    const english = plans.filter(({ text }) => !/\p{Script=Han}/u.test(text))
    expect(english.length).toBeGreaterThan(4)
    for (const { text } of english) {
      const bytes = Buffer.from(plainText(text), 'utf8')
      expect(bytes.filter((byte) => byte > 126 || (byte < 32 && byte !== 10))).toHaveLength(0)
    }
  })

  it('keeps every letter and digit in its order, and is the same when made twice', () => {
    const signs = fc.constantFrom(...Array.from('“”’—…•（）：１Ａ\u00a0\u200b\u202e#*`\n ab7é中あ👍\ud83d'))
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(signs).map((all) => all.join('')),
    )
    const letters = (text: string) =>
      text
        .toWellFormed()
        .normalize('NFKC')
        .replaceAll(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(texts, (text) => {
        const plain = plainText(text)
        // No. is two letters for a sign that is none.
        if (!text.includes('№')) expect(letters(plain)).toBe(letters(text))
        expect(plainText(plain)).toBe(plain)
        expect(plain).not.toMatch(/[\u200b\u00ad\ufeff\u202a-\u202e\u00a0\r\t]/)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the boxes of Amazon', () => {
  const poaOf = (maxLength: number | null) => {
    const questions = [
      { text: 'What was the cause?', maxLength },
      { text: 'What did you do?', maxLength: null },
    ]
    const fact = (value: string) => ({
      value,
      words: value,
      lang: 'en',
      at: 0,
      from: 'seller',
      confirmed: true,
    })
    return draftPoa({
      ...newCase('1', 0, 'en'),
      notice: { ...questionnaire(), questions },
      facts: {
        'box/1': fact('The “old” label was left on 12 units.'),
        'box/2': fact('We removed 12 units.'),
      },
    } as never)
  }
  const questionnaire = () => ({
    confirmed: true,
    questions: [],
    asins: [],
    complaintIds: [],
    documentsRequested: [],
    deadlines: [],
    channel: [],
    fileTypes: [],
    phishing: [],
    evidence: [],
    more: [],
    kind: 'inauthentic-customer',
    source: 'customer',
    level: 'listing',
    text: '',
  })

  it('are one text each for a questionnaire, with their lengths', () => {
    const boxes = boxesOf(poaOf(500))
    expect(boxes.map(({ text, most }) => [text, most])).toEqual([
      ['The "old" label was left on 12 units.', 500],
      ['We removed 12 units.', null],
    ])
    expect(lengthText(boxes).en).toBe(
      'Box 1: 37 of 500 characters.\nBox 2: 20 characters; the notice names no limit.',
    )
  })

  it('say by how much a text is too long', () => {
    expect(lengthText(boxesOf(poaOf(30)))).toMatchObject({
      en: expect.stringContaining('7 more than the 30 it takes'),
      zh: expect.stringContaining('上限 30，超了 7 个'),
    })
  })

  it('is one for an empty plan, too', () => {
    expect(boxesOf(draftPoa(newCase('1', 0, 'en')))).toMatchObject([{ most: null }])
  })
})
