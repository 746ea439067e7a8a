import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typeWords } from '../../src/core/evidence/document-words.ts'
import { chineseConcepts } from '../../src/core/refusal-concepts-zh.ts'
import { englishConcepts } from '../../src/core/refusal-concepts-en.ts'
import { refusalPatterns } from '../../src/core/refusal-patterns.ts'
import { wishes } from '../../src/core/refusal-wishes.ts'
import { Sieve } from '../../src/core/sieve.ts'
import { rounds } from './refusals-rounds.ts'

const cases: readonly (readonly [expression: RegExp, kept: readonly string[], left: readonly string[]])[] = [
  [/\binvoices?\b/, ['an invoice', 'invoices'], ['a receipt', '']],
  [/(?:make|draw up) (?:me |us )?an? invoice/, ['make an invoice', 'draw up me a invoice'], ['make me tea']],
  [/receipt[^.]{0,9}false|false[^.]{0,9}receipt/, ['a false receipt'], ['a receipt', 'is false']],
  [/colou?r/, ['color', 'colour'], ['colr']],
  [/(?:ab)+cd/, ['ababcd', 'abcd'], ['ab', 'cd']],
  [/x{2,3}yz/, ['xxyz'], ['xy z']],
  [/[bc]at\d/, ['cat1', 'bat2'], ['hat3']],
  [/(?!not )pay (?<=y )cash/, ['pay cash'], ['pay']],
  [/假发票|发票(?:的)?模板/, ['假发票', '发票的模板', '发票模板'], ['模板']],
  [/p图/, ['帮我p图'], ['图p', 'p']],
  [/Kiosk/i, ['KIOSK', '\u212aio\u017fk'], ['ki osk']],
  [/ÄRGER/i, ['Ärger', 'ärger'], ['arger']],
  [/(a)(b)\1/, ['aba'], []],
  [/.*/, ['', 'anything'], []],
]

describe('what may match', () => {
  it.each(cases)('%s', (expression, kept, left) => {
    const sieve = new Sieve([[expression]])
    for (const text of kept) expect(sieve.candidates(text), text).toEqual([0])
    for (const text of left) expect(sieve.candidates(text), text).toEqual([])
  })

  it('is told for each thing apart, and for one only where all of its expressions may match', () => {
    const sieve = new Sieve([[/\bpay\b/], [/\bpay\b/, /\bbrand\b/], [/\bbrand\b/]])
    expect(sieve.candidates('pay the brand')).toEqual([0, 1, 2])
    expect(sieve.candidates('pay the bill')).toEqual([0])
  })
})

describe('nothing that matches is left out', () => {
  const acts = [...refusalPatterns, ...englishConcepts, ...chineseConcepts].map(({ act }) => act)
  const expressions = [...acts, ...wishes.flatMap(({ all }) => all), ...typeWords.map(([, words]) => words)]
  const sieve = new Sieve(expressions.map((expression) => [expression]))
  const missed = (text: string): RegExp[] => {
    const kept = new Set(sieve.candidates(text))
    return expressions.filter((expression, number) => !kept.has(number) && expression.test(text))
  }
  const sentences = rounds
    .flatMap(({ asked, honest }) => [...asked, ...honest])
    .map((text) => text.toLowerCase())

  it('in what sellers ask', () => {
    expect(sentences.flatMap(missed)).toEqual([])
  })

  it('in their words in any order', () => {
    const words = [...new Set(sentences.flatMap((text) => text.split(/(?<=\s)|(?=[\u4e00-\u9fff])/)))]
    const texts = fc.array(fc.constantFrom(...words), { maxLength: 40 }).map((picked) => picked.join(''))
    fc.assert(fc.property(texts, (text) => missed(text).length === 0))
  })

  it('and most of what does not match is', () => {
    const [kept, found] = [0, 1].map((which) =>
      sentences.reduce(
        (sum, text) =>
          sum +
          (which === 0 ? sieve.candidates(text).length : expressions.filter((one) => one.test(text)).length),
        0,
      ),
    )
    const all = sentences.length * expressions.length
    expect((kept ?? all) - (found ?? 0)).toBeLessThan(0.1 * all)
  })
})
