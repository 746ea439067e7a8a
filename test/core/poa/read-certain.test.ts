import { describe, expect, it } from 'vitest'
import { findItem } from '../../../src/core/poa/catalogue/index.ts'
import type { Item } from '../../../src/core/poa/catalogue/item.ts'
import { plainEnglish } from '../../../src/core/poa/catalogue/page-words.ts'
import { proofProblem } from '../../../src/core/poa/catalogue/proof-words.ts'
import { readSlots } from '../../../src/core/poa/catalogue/read-slots.ts'
import { contradictionIn } from '../../../src/core/poa/catalogue/slot-sums.ts'

const today = '2026-06-20'

function item(id: string): Item {
  const found = findItem(id)
  if (!found) throw new Error(id)
  return found
}

function read(id: string, words: string, only?: string) {
  const lang = /\p{Script=Han}/u.test(words) ? 'zh' : 'en'
  const { slots, problems } = readSlots(item(id), words, { lang, today, have: {}, ...(only && { only }) })
  const values = Object.fromEntries(Object.entries(slots).map(([name, { value }]) => [name, value]))
  return { values, problems }
}

const held = 'wrong-variant-sent.quarantined'
const lot = 'wrong-variant-sent.event'
const opened = 'wrong-variant-sent.cartons-opened'
const told = 'wrong-variant-sent.buyers-offered-exchange'
const resold = 'returned-unit-resold.event'
const page = 'listing-mismatch.event'
const changed = 'listing-mismatch.page-corrected'

describe('a message that fills only what is certain', () => {
  const table: [string, string, Record<string, unknown>][] = [
    // a number word counts only right before what it counts
    [lot, 'We only counted cartons and never opened one to check the model.', {}],
    [lot, '我们只点了箱数，一件都没开。', {}],
    [held, '我们有一个问题', {}],
    [held, 'eleven units', { units: 11 }],
    // the noun beside a number decides
    [held, '昨天给7个买家发了消息', {}],
    [held, '3 June 2026, 7 buyers, our own warehouse', { date: '2026-06-03', place: 'own-warehouse' }],
    [held, '6月3日，11箱，自有仓', { date: '2026-06-03', place: 'own-warehouse' }],
    [held, '6月3日，11单，自有仓', { date: '2026-06-03', place: 'own-warehouse' }],
    [held, '6月3日，7位，自有仓', { date: '2026-06-03', place: 'own-warehouse' }],
    [held, '每箱20件，6月3日', { date: '2026-06-03' }],
    [held, '3 June 2026, 18 photos, our own warehouse', { date: '2026-06-03', place: 'own-warehouse' }],
    // addresses, phones and paper numbers are no counts
    [held, '3 June 2026, 400 Mill Road, phone: +1 312 555 0142', { date: '2026-06-03' }],
    [held, '电话13800138000，6月3日', { date: '2026-06-03' }],
    [held, 'invoice 20441, 3 June 2026', { date: '2026-06-03' }],
    // not exact
    [held, '约6月3日，自有仓，大概11件', { place: 'own-warehouse' }],
    [held, 'around 3 June 2026, about 11 units, our own warehouse', { place: 'own-warehouse' }],
    // another event in the sentence
    [resold, '3月9号退货区80件全部隔离了,2件有使用痕迹', {}],
    [resold, 'On 9 March we quarantined 80 units, 2 had signs of use', {}],
    [resold, '3月9号，2件', { date: '2026-03-09', units: 2 }],
    [held, '6月3日我们把货搬到别处了，11件', { units: 11 }],
    [held, 'count sheet by model', {}],
    // labels end each other
    [
      page,
      'page says: dark blue handle, goods are: light blue handle, 210 units sold',
      { shown: 'dark blue handle', goods: 'light blue handle', sold: 210 },
    ],
    [
      page,
      'page says: dark blue handle goods are: light blue handle, 210 units sold, date: 1 March 2026',
      { shown: 'dark blue handle', goods: 'light blue handle', sold: 210, date: '2026-03-01' },
    ],
    [
      page,
      '页面写的：深蓝色，实物：浅蓝色，卖了210件，3月1日开始',
      { shown: '深蓝色', goods: '浅蓝色', sold: 210, date: '2026-03-01' },
    ],
    [held, '日期：6月3日数量：11件地点：自有仓', { date: '2026-06-03', units: 11, place: 'own-warehouse' }],
    // parts of a page
    [changed, '6月3日，标题、主图和五点', { date: '2026-06-03', fields: 'title+main-photo+bullet-points' }],
    [changed, '3 June 2026, title and images', { date: '2026-06-03', fields: 'title+photos-of-page' }],
  ]
  it.each(table)('%s ← %s', (id, words, expected) => {
    expect(read(id, words).values).toEqual(expected)
  })

  it('takes a named correction of a value it has', () => {
    const have = { units: { kind: 'quantity', value: 18, en: '18 units', zh: '18件' } }
    const { slots } = readSlots(item(held), '件数：20', { lang: 'zh', today, have })
    expect(slots['units']?.value).toBe(20)
  })
})

describe('what is not exact or not sure is asked', () => {
  const asked: [string, string, string, RegExp][] = [
    [held, 'units', '大概11件', /准/],
    [held, 'units', '11件左右', /准/],
    [held, 'units', '20多件', /准/],
    [held, 'units', '几十件', /准/],
    [held, 'units', 'about 20', /exact/],
    [held, 'units', 'roughly 20 units', /exact/],
    [held, 'units', 'several', /exact/],
    [held, 'units', '10-12 units', /exact/],
    [held, 'units', '7个买家', /件/],
    [held, 'units', '400 Mill Road', /units/],
    [held, 'units', '没有统计过', /整数/],
    [told, 'buyers', '7件', /位买家/],
    [opened, 'cartons', 'at least 2 cartons', /exact/],
    [held, 'date', '6月3日左右', /哪一天/],
    [held, 'date', 'around 3 June 2026', /Which day/],
    [resold, 'date', '3月9号退货区80件全部隔离了', /另一件事/],
    [changed, 'fields', '6月3日起，运营，上架前', /拿不准/],
  ]
  it.each(asked)('%s, %s ← %s', (id, name, words, problem) => {
    const { values, problems } = read(id, words, name)
    expect(values).toEqual({})
    expect(`${problems[0]?.en}${problems[0]?.zh}`).toMatch(problem)
  })

  it('says what it left aside', () => {
    expect(
      read(resold, '3月9号退货区80件全部隔离了,2件有使用痕迹')
        .problems.map(({ zh }) => zh)
        .join(),
    ).toMatch(/3月9号退货区80件全部隔离了/)
  })
})

describe('contradictionIn', () => {
  const quantity = (value: number) => ({ kind: 'quantity', value, en: null, zh: null })
  const table: [string, Record<string, number>, string[] | null][] = [
    ['wrong-variant-sent.traced', { units: 18, stock: 11, sold: 7 }, null],
    ['wrong-variant-sent.traced', { units: 18, stock: 12, sold: 7 }, ['units', 'stock', 'sold']],
    ['wrong-variant-sent.traced', { units: 18, stock: 19 }, ['stock', 'units']],
    ['wrong-variant-sent.traced', { stock: 19 }, null],
    [
      'returned-unit-resold.returns-regraded',
      { units: 9, sealed: 4, opened: 4 },
      ['units', 'sealed', 'opened'],
    ],
    ['damaged-in-handling.stock-inspected', { units: 9, damaged: 10 }, ['damaged', 'units']],
    ['listing-mismatch.sister-pages-checked', { listings: 3, corrected: 3 }, null],
    ['listing-mismatch.sister-pages-checked', { listings: 3, corrected: 4 }, ['corrected', 'listings']],
  ]
  it.each(table)('%s %o', (id, values, names) => {
    const slots = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, quantity(value)]))
    expect(contradictionIn(item(id), slots)?.names ?? null).toEqual(names)
  })
})

describe('proofProblem', () => {
  const good =
    '照片|暂扣箱的照片|到货检查表|移除单|聊天记录|订单号|物流单号|检测报告|培训签到表|视频|按型号的盘点表|the loading video|screenshots before and after|order ids|tracking of the exchange|photos of the held cartons|a signed sheet|invoice log no. 1|the supplier’s e-mail|stock count by model'
  it.each(good.split('|'))('%s names a document', (words) => {
    expect(proofProblem(words, item('wrong-variant-sent.traced'))).toBeNull()
  })
  const bad =
    '3月9号 11张 新泽西仓库|好|有|有的|yes|ok|11单|简单|仓库主管|we did it|our warehouse|没有照片|照片还没拍|no photos yet|I will take photos|明天拍照片|什么算凭证？'
  it.each(bad.split('|'))('%s is none', (words) => {
    expect(proofProblem(words, item('wrong-variant-sent.traced'))?.en).toMatch(/\.$/)
  })
})

describe('plainEnglish', () => {
  const table: [string, string | null][] = [
    ['深蓝色', 'dark blue'],
    ['黑色大号', 'black, large'],
    ['三件套', 'set of three'],
    ['日本市场', 'the Japanese market'],
    ['XL', 'XL'],
    ['浅蓝色手柄', null],
    ['盒盖是旧标志', null],
  ]
  it.each(table)('%s → %s', (words, english) => {
    expect(plainEnglish(words)).toBe(english)
  })
})
