import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { likeliest } from '../../../../src/core/notice/learnt/scorer.ts'
import { Resembler, resembler } from '../../../../src/core/notice/learnt/resemblance.ts'
import { wordsOf } from '../../../../src/core/notice/learnt/words-of.ts'
import notices from '../../../../src/core/notice/learnt/notices.json' with { type: 'json' }
import periods from '../../../../src/core/notice/learnt/periods.json' with { type: 'json' }
import { corpus, digestOf } from '../../../learnt/corpus.ts'
import { trainOnNotices } from '../../../learnt/notices.ts'
import { tableOf } from '../../../learnt/table.ts'

const texts = corpus()

it('the tables are of the labelled texts as they are; else `npm run train`', () => {
  expect([notices.corpus, periods.corpus]).toEqual([digestOf(texts), digestOf(texts)])
})

describe('texts that the weights were not learnt from', () => {
  const others = texts.filter((_, at) => at % 10 !== 3)
  const held = texts.filter((_, at) => at % 10 === 3)
  const resembler = new Resembler(tableOf(trainOnNotices(others), ''))
  const told = held.map(({ text, want }) => ({ want, like: resembler.of(text) }))

  it.each([
    ['kind', 0.9],
    ['source', 0.92],
  ] as const)('most have the %s of those that they resemble', (field, least) => {
    const rows = told.filter(({ want, like }) => like !== null && want[field] !== undefined)
    const right = rows.filter(
      ({ want, like }) => like !== null && likeliest(like.subjects).value[field] === want[field],
    )
    expect(rows.length).toBeGreaterThan(100)
    expect(right.length / rows.length).toBeGreaterThan(least)
  })

  it('notices are told from papers, plans and chat', () => {
    const rows = told.filter(({ want, like }) => like !== null && typeof want['isNotice'] === 'boolean')
    const right = rows.filter(({ want, like }) => like !== null && like.isNotice >= 0.5 === want['isNotice'])
    expect(right.length / rows.length).toBeGreaterThan(0.95)
  })
})

describe('words', () => {
  it.each([
    ['Your Listing B0ABCDEFGH was removed on 12 May.', 'your listing was removed on 0 may'],
    ['商品被\n移除', '商品 品被 被移 移除'],
    ['商品被\n> 移除', '商品 品被 被移 移除'],
    ['re\u200bmoved Ｒｅｍｏｖｅｄ REMOVED', 'removed'],
    ['', ''],
  ])('%j', (text, words) => {
    expect([...wordsOf(text)]).toEqual(words.split(' ').filter(Boolean))
  })
})

it('any text has an answer, and likelihoods make 1', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...notices.words.map((line) => line.split(' ')[0] ?? ''))),
      (words) => {
        const like = resembler.of(words.join(' '))
        if (like === null) return
        for (const all of [like.subjects, like.levels, like.kinds, like.sources]) {
          const sum = all.reduce((total, { likelihood }) => total + likelihood, 0)
          expect(sum).toBeCloseTo(1, 6)
        }
      },
    ),
  )
})
