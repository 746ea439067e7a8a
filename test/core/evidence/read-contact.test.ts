import { describe, expect, it } from 'vitest'
import type { ContactPart } from '../../../src/core/evidence/contact-words.ts'
import { isLabelledContact, readContact } from '../../../src/core/evidence/read-contact.ts'

const needed: ContactPart[] = ['supplier-name', 'supplier-phone', 'supplier-address', 'supplier-website']
const whole = {
  'supplier-name': '深圳市兴达五金厂',
  'supplier-phone': '0755-8888 6666',
  'supplier-address': '佛山市南海区桂城街道5号',
  'supplier-website': 'none',
}

describe('readContact', () => {
  it.each([
    ['电话：没有', { 'supplier-phone': 'none' }],
    ['电话没有', { 'supplier-phone': 'none' }],
    ['没电话没网站', { 'supplier-phone': 'none', 'supplier-website': 'none' }],
    ['没有网站也没有电话', { 'supplier-phone': 'none', 'supplier-website': 'none' }],
    ['网站没有', { 'supplier-website': 'none' }],
    ['他们没有网站', { 'supplier-website': 'none' }],
    ['Phone: none', { 'supplier-phone': 'none' }],
    ['no phone, no website', { 'supplier-phone': 'none', 'supplier-website': 'none' }],
    ['phone none website none', { 'supplier-phone': 'none', 'supplier-website': 'none' }],
    ['they have no website', { 'supplier-website': 'none' }],
    ['没网站，电话13800138000', { 'supplier-website': 'none', 'supplier-phone': '13800138000' }],
    ['电话是13800138000', { 'supplier-phone': '13800138000' }],
    [
      '网站www.xingda.example 电话0757-86668888',
      { 'supplier-website': 'www.xingda.example', 'supplier-phone': '0757-86668888' },
    ],
    ['供应商：深圳市兴达五金厂 电话 0755-8888 6666 地址 佛山市南海区桂城街道5号 没网站', whole],
    ['没网站 地址：佛山市南海区桂城街道5号 电话：0755-8888 6666 供应商：深圳市兴达五金厂', whole],
    ['深圳市兴达五金厂 0755-8888 6666 佛山市南海区桂城街道5号，没有网站', whole],
    [
      'Supplier: Lihe Furniture Co., Ltd. Phone: +86 20 8123 4567 Address: 5 Xingye Road, Foshan Website: none',
      {
        'supplier-name': 'Lihe Furniture Co., Ltd.',
        'supplier-phone': '+86 20 8123 4567',
        'supplier-address': '5 Xingye Road, Foshan',
        'supplier-website': 'none',
      },
    ],
    [
      'Lihe Furniture Co., Ltd., +86 20 8123 4567, 5 Xingye Road, Foshan, www.lihe.example',
      {
        'supplier-name': 'Lihe Furniture Co., Ltd.',
        'supplier-phone': '+86 20 8123 4567',
        'supplier-address': '5 Xingye Road, Foshan',
        'supplier-website': 'www.lihe.example',
      },
    ],
    ['都没有', { 'supplier-phone': 'none', 'supplier-address': 'none', 'supplier-website': 'none' }],
  ])('%s', (words, parts) => {
    expect(readContact(words, needed)).toEqual({ parts, unread: [] })
  })

  it('takes a plain none for the one part that is open', () => {
    for (const words of ['没有', '无', 'none', 'no', '他们没有'])
      expect(readContact(words, ['supplier-phone']).parts).toEqual({ 'supplier-phone': 'none' })
    expect(readContact('没有', needed).parts).toEqual({})
  })

  it('guesses nothing', () => {
    expect(readContact('我明天问一下', ['supplier-address'])).toEqual({ parts: {}, unread: ['我明天问一下'] })
    expect(readContact('电话：不知道', needed)).toEqual({ parts: {}, unread: ['不知道'] })
    expect(readContact('广东佛山乐从家具城', ['supplier-address']).parts).toEqual({
      'supplier-address': '广东佛山乐从家具城',
    })
    expect(readContact('hello', ['supplier-phone']).parts).toEqual({})
  })

  it('knows a contact that was not asked for by its labels', () => {
    expect(isLabelledContact('电话：0755-8888 6666\n地址：佛山市南海区桂城街道5号')).toBe(true)
    expect(isLabelledContact('供应商：深圳市兴达五金厂 电话 0755-8888 6666 没网站')).toBe(true)
    expect(isLabelledContact('供应商：深圳市兴达五金厂')).toBe(false)
    expect(isLabelledContact('发票 2291，3月4日，电话：0755-88886666')).toBe(false)
    expect(isLabelledContact('没有')).toBe(false)
  })
})
