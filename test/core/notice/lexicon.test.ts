import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../../src/core/notice/layout.ts'
import { allLexicons, firstSpan, has, hitsOf, lexicon } from '../../../src/core/notice/lexicon.ts'
import { parseNotice } from '../../../src/core/notice/parse.ts'
import { firstWords, neededPairs } from '../../../src/core/notice/phrase-words.ts'
import { withPlainLetters } from '../../../src/core/notice/plain-letters.ts'
import { fixtures } from './fixtures.ts'

/** What a plain try of the whole expression finds. */
function plainSpan(pattern: RegExp, text: string): { start: number; end: number } | null {
  const hit = new RegExp(pattern.source, 'iu').exec(text)
  return hit === null ? null : { start: hit.index, end: hit.index + hit[0].length }
}

// Some lexicons are made by the first text that needs them.
for (const { text } of fixtures.filter((_, at) => at % 50 === 0)) parseNotice(text)
const lexicons = allLexicons()
const plain = lexicons.map(({ pattern }) => new RegExp(pattern.source, 'iu'))

/** The lexicons that answer otherwise on a text than their plain expression. */
function wrongOn(text: string): string[] {
  return lexicons
    .filter((pattern, index) => {
      const hit = plain[index]?.exec(text) ?? null
      const span = firstSpan(pattern, text)
      return (
        has(pattern, text) !== (hit !== null) ||
        span?.start !== hit?.index ||
        lengthOf(span) !== hit?.[0].length
      )
    })
    .map(({ pattern: { source } }) => `${JSON.stringify(text)}: ${source.slice(0, 80)}`)
}

function lengthOf(span: { start: number; end: number } | null): number | undefined {
  return span === null ? undefined : span.end - span.start
}

const sentences = fixtures.flatMap(({ text }) => readSentences(text).map((one) => one.text))
/** What stands between the signs of the expressions: words and parts of words as phrases begin with them. */
const fragments = [
  ...new Set(
    lexicons.flatMap(({ pattern: { source } }) =>
      source
        .split('|')
        .map((phrase) =>
          phrase.replace(/\\p\{\w\}|\{\d+,\d*\}|\(\?<?[:=!]/g, '').replace(/[\\()[\]?^$]/g, ''),
        ),
    ),
  ),
]
const turned = fc
  .constantFrom(...fragments, ...sentences)
  .chain((words) =>
    fc.constantFrom(
      words,
      words.toUpperCase(),
      words.toLowerCase(),
      words.slice(1),
      words.slice(0, -1),
      words.replaceAll('s', 'ſ'),
      words.replaceAll('k', '\u212a'),
      words.replaceAll('ss', 'ß'),
      words.replaceAll('ß', 'ẞ'),
      words.replaceAll('i', 'İ'),
      words.replaceAll(' ', '\u00a0'),
      words.normalize('NFD'),
      words.split(' ').slice(1).join(' '),
    ),
  )
const glue = fc.constantFrom(
  '',
  ' ',
  '. ',
  ', ',
  '-',
  "'",
  '(',
  '一',
  '買',
  'é',
  'Ж',
  '①',
  '1',
  '\n',
  '😀',
  '\ud83d',
)
const collage = fc
  .array(
    fc.tuple(fc.oneof({ weight: 6, arbitrary: turned }, fc.string({ unit: 'binary', maxLength: 12 })), glue),
    {
      maxLength: 8,
    },
  )
  .map((parts) => parts.flat().join(''))

describe('lexicons', () => {
  it('find in sentences of notices what their plain expressions find', () => {
    // A part of them, because each is tried with hundreds of lexicons.
    const some = [...new Set(sentences)].filter((_, at) => at % 80 === 0)
    expect(some.flatMap(wrongOn)).toEqual([])
  })

  it('find in any text what their plain expressions find', () => {
    fc.assert(
      fc.property(fc.oneof(collage, fc.string({ unit: 'binary' })), (text) => {
        expect(wrongOn(text)).toEqual([])
      }),
      { numRuns: 80 },
    )
  })

  it('find in a long text what their plain expressions find', () => {
    const text = fragments.filter((_, index) => index % 5 === 0).join(' ')
    expect(
      [text, text.replaceAll(' ', '一'), 'any '.repeat(200), `${'no '.repeat(50)}advice`].flatMap(wrongOn),
    ).toEqual([])
  })

  it('remember nothing of the text before', () => {
    for (const words of [lexicon('quagga*', '斑驴'), /quagga|斑驴/giu])
      for (const before of ['ſold: one quagga', '一斑驴 ſ', 'old quagga']) {
        firstSpan(words, before)
        expect([before, hitsOf(words, 'quagga').length]).toEqual([before, 1])
      }
  })

  it('can be made after others have been tried', () => {
    expect(has(lexicon('zebra*', '斑马'), 'Two zebras')).toBe(true)
    for (const [latin, cjk, text] of [
      ['quagga*', '斑驴', 'A QUAGGAS'],
      ['quagga*', '斑驴', '那斑驴'],
      ['', '斑驴|驴(?:子)?', '一驴'],
      ['\\d{1,2} ?(zebu|yak)*', '', 'ox, 12 yaks'],
      ['(\\p{L}+ ){0,2}yak', '', 'an old yak'],
      ['*bison', '', 'the minibison'],
      ['(^|, )(yak|gnu)', '', 'ox (old), gnu'],
      ['e-?mail', '', 'an e-mail'],
    ] as const) {
      const made = lexicon(latin, cjk)
      expect([text, firstSpan(made, text)]).toEqual([text, plainSpan(made.pattern, text)])
      expect([text, has(made, text)]).toEqual([text, true])
      expect(has(made, 'an ox')).toBe(false)
    }
  })
})

const first = (source: string): string[] | null =>
  firstWords(source)?.words.map(({ letters, isWhole }) => (isWhole ? letters : `${letters}…`)) ?? null

describe('firstWords', () => {
  it('are those a phrase can begin with', () => {
    expect(first("(the )?buyer\\p{L}{0,20}|e-?mail|we're|[yz]ak ox")).toEqual([
      'buyer',
      'buyer…',
      'the',
      'email',
      'e',
      'we',
      'yak',
      'zak',
    ])
    expect(first('(very |so ){0,2}bad|a{2}b|deactivated')).toEqual(['bad', 'very', 'so', 'a…', 'deacti…'])
  })

  it('are unknown where anything may begin a phrase', () => {
    for (const source of ['\\p{L}{0,20}ox', '(\\p{L}+ )?yak', '.ox', '', '(a)\\1|b', 'a|(?<name>b)', 'a||b'])
      expect([source, first(source)]).toEqual([source, null])
  })
})

describe('neededPairs', () => {
  it('stand in every match', () => {
    expect(neededPairs('(?:您的)?账户|店|ASIN|FBA在库|买.{0,8}家具|[卖买]家')).toEqual([
      '账户',
      '您的',
      '店',
      'asin',
      'a在',
      '买家',
      '家具',
      '卖家',
    ])
    expect(neededPairs('卖.{0,3}')).toEqual(['卖'])
    expect(neededPairs('店|.{0,3}')).toBe(null)
  })
})

describe('withPlainLetters', () => {
  it('puts plain letters in the place of all letters, in classes too', () => {
    const found = withPlainLetters("[^\\p{L}'-]\\p{N}{0,20}\\[\\p{L}\\p{Lu}")
    expect(found).toMatch(/^\[\^A-Za-z[^[\]]+'-]\[0-9[^[\]]+]\{0,20}\\\[\[A-Za-z[^[\]]+]\\p\{Lu}$/)
    expect(new RegExp(found, 'u').test('!12[ab')).toBe(false)
    expect(new RegExp(found, 'u').test('!12[éÉ')).toBe(true)
  })
})
