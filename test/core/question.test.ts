import { describe, expect, it } from 'vitest'
import { heldIn } from '../../src/core/evidence/held-words.ts'
import { type Option, pickMany, pickOne, saysNo, saysYes } from '../../src/core/question.ts'

const options: Option[] = [
  { id: 'a', label: { en: 'Right: it happened', zh: '属实，确实有这回事' }, words: /^(?:属实|确实)/ },
  { id: 'b', label: { en: 'Partly right', zh: '部分属实' } },
  { id: 'c', label: { en: 'Wrong: I can show it', zh: '不属实，我能证明' }, words: /不属实|wrong/i },
  { id: 'other', label: { en: 'Something else', zh: '都不是' } },
]
const typed = (words: string) => ({ words, option: null })

describe('pickOne', () => {
  it.each([
    ['1', 'a'],
    ['选2', 'b'],
    ['第3项', 'c'],
    ['２', 'b'],
    ['Partly right.', 'b'],
    ['部分属实', 'b'],
    ['partly', 'b'],
    ['属实', 'a'],
    ['不属实', 'c'],
    ['it is wrong', 'c'],
    ['Something else, I will tell', 'other'],
    ['9', null],
    ['0', null],
    ['', null],
    ['right', null],
    ['maybe', null],
  ])('%s is %s', (words, id) => {
    expect(pickOne(options, typed(words))?.id ?? null).toBe(id)
  })

  it('takes a tapped option by its id alone', () => {
    expect(pickOne(options, { words: 'anything', option: 'b' })?.id).toBe('b')
    expect(pickOne(options, { words: '1', option: 'gone' })).toBeNull()
  })
})

describe('pickMany', () => {
  it.each<[string, string[] | null]>([
    ['1 3', ['a', 'c']],
    ['1、3', ['a', 'c']],
    ['1, 2 and 3', ['a', 'b', 'c']],
    ['1和3', ['a', 'c']],
    ['1 1 1', ['a']],
    ['all', ['a', 'b', 'c']],
    ['全部', ['a', 'b', 'c']],
    ['0', []],
    ['none', []],
    ['都没有', []],
    ['1 2 都做了', ['a', 'b']],
    ['1 2 3, traced all 18 on 20 November', ['a', 'b', 'c']],
    ['部分属实、都不是', ['b', 'other']],
    ['1 9', null],
    ['20 November, 11 units', null],
    ['2 November 2026', null],
    ['perhaps', null],
  ])('%s is %j', (words, ids) => {
    expect(pickMany(options, typed(words))?.map(({ id }) => id) ?? null).toEqual(ids)
  })
})

describe('yes and no', () => {
  it.each(['yes', 'OK', 'ok, right', '都对', '没错 都对', '好的。', '是的', 'all right'])(
    '%s says yes',
    (words) => {
      expect(saysYes(words)).toBe(true)
      expect(saysNo(words)).toBe(false)
    },
  )
  it.each(['no', 'None.', '没有', '还没', 'not yet'])('%s says no', (words) => {
    expect(saysNo(words)).toBe(true)
    expect(saysYes(words)).toBe(false)
  })
  it.each(['yes, but D is wrong', '对方说可以', 'no invoice but a receipt', ''])(
    '%s says neither',
    (words) => {
      expect([saysYes(words), saysNo(words)]).toEqual([false, false])
    },
  )
})

describe('heldIn', () => {
  const kinds = [
    'invoice',
    'contract',
    'payment-record',
    'page-screenshot',
    'photos-goods',
    'supplier-statement',
    'supplier-chat',
    'packing-list',
  ]
  it.each<[string, string[] | null]>([
    [
      '照片、截图、柜单、发票都有，供应商说明没有',
      ['invoice', 'page-screenshot', 'photos-goods', 'packing-list'],
    ],
    ['供应商发票有，合同没有', ['invoice']],
    ['都没有啊…只有微信聊天和付款截图', ['payment-record', 'supplier-chat']],
    ['photos and the invoice, no contract', ['invoice', 'photos-goods']],
    ['I have the contract but not the invoice', ['contract']],
    ['没有发票', []],
    ['later', null],
    ['46', null],
  ])('%s', (words, held) => {
    expect(heldIn(words, kinds)?.toSorted() ?? null).toEqual(held?.toSorted() ?? null)
  })
})
