import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { Session } from '../../../src/core/session.ts'
import { contextOf } from '../../../src/core/step.ts'
import { counts } from '../../../src/core/steps/material-counts.ts'
import { read } from '../evidence/every-check.ts'

const at = Date.UTC(2026, 6, 15)
const contextWith = (facts: Record<string, { value: number }>, asins: string[] = []) => {
  const kase = Case.parse({ facts, notice: { asins } })
  return contextOf(Session.parse({ id: 's', current: kase.id }), at, kase)
}
const give = (words: string, facts: Record<string, { value: number }> = {}, asins: string[] = []) => {
  const answer = counts.answer(contextWith(facts, asins), { words, option: null })
  const kase = answer.kind === 'again' ? undefined : answer.kase
  const values = Object.fromEntries(Object.entries(kase?.facts ?? {}).map(([id, { value }]) => [id, value]))
  const notes = answer.kind === 'again' ? [answer.note] : (answer.notes ?? []).map(({ text }) => text)
  return {
    kind: answer.kind,
    values,
    en: notes.map(({ en }) => en).join(' '),
    zh: notes.map(({ zh }) => zh).join(''),
  }
}

describe('units sold and in stock', () => {
  it('says back what it read', () => {
    const { kind, values, en, zh } = give('sold 46 14 left')
    expect({ kind, values }).toEqual({ kind: 'taken', values: { 'units-sold': 46, 'units-stock': 14 } })
    expect(en).toContain('Noted: sold 46, in stock 14.')
    expect(zh).toContain('记下了：卖了46件，库存14件。')
    expect(give('46').en).toBe('Noted: sold 46.')
    expect(give('没有', { 'units-sold': { value: 46 } }).values).toMatchObject({ 'units-stock': 0 })
  })

  it('adds listings up, and only when each has its figure', () => {
    const told = 'B0AAAAAA01卖了300库存120,B0AAAAAA02卖了80库存60'
    expect(give(told, {}, ['B0AAAAAA01', 'B0AAAAAA02'])).toMatchObject({
      kind: 'taken',
      values: {
        'units-sold': 380,
        'units-stock': 180,
        'units-sold/B0AAAAAA01': 300,
        'units-stock/B0AAAAAA02': 60,
      },
    })
    const short = give(told, {}, ['B0AAAAAA01', 'B0AAAAAA02', 'B0AAAAAA03'])
    expect(short.kind).toBe('aside')
    expect(short.values['units-sold']).toBeUndefined()
    expect(short.en).toContain('Units sold of B0AAAAAA03 are still open.')
  })

  it('drops figures of listings that a new total contradicts', () => {
    const facts = { 'units-sold/B0AAAAAA01': { value: 300 } }
    expect(give('sold 400 stock 1', facts, ['B0AAAAAA01']).values).toEqual({
      'units-sold': 400,
      'units-stock': 1,
    })
  })

  it('keeps nothing of rough figures and asks for the report', () => {
    const rough = give('卖了大概400,库存12')
    expect(rough).toMatchObject({ kind: 'aside', values: {} })
    expect(rough.zh).toContain('业务报告')
    expect(rough.en).toContain('Reports >')
  })

  it('asks for the total where two figures stand', () => {
    const two = give('卖了46张,现在仓库还有11张K-2的,K-1剩3张')
    expect(two).toMatchObject({ kind: 'aside', values: { 'units-sold': 46 } })
    expect(two.values['units-stock']).toBeUndefined()
    expect(two.zh).toContain('合计')
  })

  it('asks only for what is open', () => {
    expect(counts.ask(contextWith({ 'units-stock': { value: 3 } })).text.en).toContain('did you sell')
    expect(counts.ask(contextWith({ 'units-sold': { value: 3 } })).text.en).toContain('in stock now')
  })

  it.each([
    ['sold 46, stock 11, first sale 2 May 2025, price USD 29.90', '2025-05-02', 'USD 29.90'],
    ['卖了46，库存11，首次销售2025年5月2日，售价29.9美元', '2025-05-02', '29.9美元'],
    ['first sale on 2025-05-02; sold 46, stock 11', '2025-05-02', undefined],
    ['sold 46, price $1,299.00, stock 11', undefined, '$1,299.00'],
    ['sold 46, stock 11', undefined, undefined],
  ])('takes what checks can use from the same answer: %s', (words, day, price) => {
    const { kind, values } = give(words)
    expect({ kind, ...values }).toEqual({
      kind: 'taken',
      'units-sold': 46,
      'units-stock': 11,
      ...(day && { 'first-sale': day }),
      ...(price && { 'selling-price': price }),
    })
  })

  it('names what else would help only where a paper is there to hold it against', () => {
    const asked = (evidence: unknown[]): string => {
      const kase = Case.parse({ evidence, notice: {} })
      return counts.ask(contextOf(Session.parse({ id: 's', current: kase.id }), at, kase)).text.en
    }
    expect(asked([])).not.toContain('first sale')
    const typed = { id: 'e1', type: 'invoice', issuedOn: '2026-03-04' }
    expect(asked([typed])).toMatch(/first sale 2 May 2025\.$/)
    expect(asked([read('e1')])).toContain('price USD 29.90')
  })
})
