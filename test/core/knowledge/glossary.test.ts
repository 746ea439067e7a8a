import { describe, expect, it } from 'vitest'
import { findTerm, terms } from '../../../src/core/knowledge/glossary.ts'

const table: readonly (readonly [string, string | null])[] = [
  ['POA', 'poa'],
  ['poa', 'poa'],
  ['Plan of Action', 'poa'],
  ['行动计划书', 'poa'],
  ['loa', 'loa'],
  ['the LOA', 'loa'],
  ['LOAs', 'loa'],
  ['授权书', 'loa'],
  ['asin', 'asin'],
  ['retraction', 'retraction'],
  ['撤诉', 'retraction'],
  ['counter notice', 'counter-notice'],
  ['反通知', 'counter-notice'],
  ['test buy', 'test-buy'],
  ['Account Health', 'account-health'],
  ['账户状况', 'account-health'],
  ['AHR', 'ahr'],
  ['section 3', 'section-3'],
  ['a root cause', 'root-cause'],
  ['根本原因', 'root-cause'],
  ['补开', 'late-issued'],
  ['重开', 're-issued'],
  ['红冲', 'red-letter'],
  ['数电票', 'e-invoice'],
  ['pro forma', 'pro-forma'],
  ['proforma', 'pro-forma'],
  ['order confirmation', 'order-confirmation'],
  ['removal order', 'removal-order'],
  ['A-to-z', 'a-to-z'],
  ['A to Z', 'a-to-z'],
  ['ODR', 'odr'],
  ['Brand Registry', 'brand-registry'],
  ['跟卖', 'piggyback'],
  ['链接', 'listing'],
  ['TRO', 'tro'],
  ['Schedule A', 'schedule-a'],
  ['DMCA', 'dmca'],
  ['funds hold', 'funds-hold'],
  ['365 days', '365-days'],
  ['365天', '365-days'],
  ['３６５天', '365-days'],
  ['假冒商品(不带测试购买)', 'counterfeit-no-test-buy'],
  ['节点', 'milestone'],
  ['', null],
  ['   ', null],
  ['sofa', null],
  ['什么', null],
  ['the', null],
]

describe('findTerm', () => {
  it.each(table)('%s', (words, id) => expect(findTerm(words)?.id ?? null).toBe(id))
  it('knows at least 60 terms, each id once', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60)
    expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length)
  })
  it('finds every term by every name', () => {
    for (const term of terms)
      for (const name of [...term.names.en, ...term.names.zh]) expect(findTerm(name)?.id, name).toBe(term.id)
  })
  it('explains in three sentences at most', () => {
    for (const { id, meaning } of terms)
      expect(meaning.en.split(/[.?] (?=[A-Z“])/).length, id).toBeLessThanOrEqual(3)
  })
})
