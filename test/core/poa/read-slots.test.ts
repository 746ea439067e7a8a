import { describe, expect, it } from 'vitest'
import { findItem } from '../../../src/core/poa/catalogue/index.ts'
import type { Item } from '../../../src/core/poa/catalogue/item.ts'
import { readSlots } from '../../../src/core/poa/catalogue/read-slots.ts'
import { findAnswers } from '../../../src/core/poa/catalogue/read-value.ts'
import { readyAnswers } from '../../../src/core/poa/catalogue/slots.ts'

const today = '2026-06-20'

function item(id: string): Item {
  const found = findItem(id)
  if (!found) throw new Error(id)
  return found
}

function read(
  id: string,
  words: string,
  only?: string,
  lang: 'en' | 'zh' = /\p{Script=Han}/u.test(words) ? 'zh' : 'en',
) {
  return readSlots(item(id), words, { lang, today, have: {}, ...(only && { only }) })
}

function valuesOf(result: ReturnType<typeof read>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(result.slots).map(([name, { value }]) => [name, value]))
}

const traced = 'wrong-variant-sent.traced'
const held = 'wrong-variant-sent.quarantined'
const opened = 'wrong-variant-sent.cartons-opened'
const event = 'wrong-variant-sent.event'
const oldBox = 'packaging-or-label.removed-old-packaging'
const boughtOn = 'paperwork-only.event'

const table: [string, string, Record<string, unknown>][] = [
  // dates, counts and ready answers in one line
  [
    held,
    '3 June 2026, 11 units, our own warehouse',
    { date: '2026-06-03', units: 11, place: 'own-warehouse' },
  ],
  [held, '2026年6月3日把自有仓的11件隔离了', { date: '2026-06-03', units: 11, place: 'own-warehouse' }],
  [held, '6月3日，FBA，十一件', { date: '2026-06-03', units: 11, place: 'fba' }],
  [held, '昨天在海外仓隔离了11件', { date: '2026-06-19', units: 11, place: 'overseas-warehouse' }],
  [
    oldBox,
    '6月3日，12件，自有仓，移除订单和照片',
    { date: '2026-06-03', units: 12, place: 'own-warehouse', record: 'removal-order+photos' },
  ],
  [
    oldBox,
    'On 3 June 2026 we took 12 units at Amazon warehouse, see the removal order',
    { date: '2026-06-03', units: 12, place: 'fba', record: 'removal-order' },
  ],
  // several counts: by their cues, or in the order named
  [traced, '6月3日查清18件，11件在库，7件在买家手里', { date: '2026-06-03', units: 18, stock: 11, sold: 7 }],
  [traced, '6月3日，在库11件，卖出7件，一共18件', { date: '2026-06-03', units: 18, stock: 11, sold: 7 }],
  [traced, '3 June 2026: 18, 11, 7', { date: '2026-06-03', units: 18, stock: 11, sold: 7 }],
  [traced, '6月3日，18件', { date: '2026-06-03', units: 18 }],
  [traced, '6月3日，库存11件，卖家手里7件，一共18件，还有2件', { date: '2026-06-03' }],
  [
    'listing-mismatch.event',
    'since 1 March 2026; set of three; set of two; 40 sold',
    { date: '2026-03-01', sold: 40 },
  ],
  [
    'wrong-variant-sent.supplier-statement',
    '5 June 2026, Foshan Sofa Co., Ltd, 3 cartons',
    { date: '2026-06-05', supplier: 'Foshan Sofa Co., Ltd', cartons: 3 },
  ],
  [
    event,
    '3月1号到的货，18张沙发是K-2，页面是K-1',
    { date: '2026-03-01', units: 18, sent: 'K-2', ordered: 'K-1' },
  ],
  [
    'packaging-or-label.sorted-packaging',
    '6月3日自有仓，新的80件，旧的12件',
    { date: '2026-06-03', place: 'own-warehouse', old: 12, new: 80 },
  ],
  [
    'dispute.link-of-chain',
    '授权书，2025-01-10，Norvik AB，Nordic Trade GmbH',
    { document: 'loa', date: '2025-01-10', from: 'Norvik AB', to: 'Nordic Trade GmbH' },
  ],
  // measures
  [
    opened,
    '从6月5日起，仓库主管每批到货抽2箱',
    { since: '2026-06-05', who: 'warehouse-lead', cadence: 'every-lot', cartons: 2 },
  ],
  [
    opened,
    'since 5 June 2026, the warehouse lead, every lot, 2 cartons',
    { since: '2026-06-05', who: 'warehouse-lead', cadence: 'every-lot', cartons: 2 },
  ],
  [
    opened,
    '6月5日 质检员 每周一 2箱',
    { since: '2026-06-05', who: 'inspector', cadence: 'every-monday', cartons: 2 },
  ],
  [opened, '每周一和每次退货高峰后，仓库主管，2箱', { who: 'warehouse-lead', cartons: 2 }],
  [
    opened,
    '5 June 2026, shift leader, every lot, 2 cartons',
    { since: '2026-06-05', who: 'shift leader', cadence: 'every-lot', cartons: 2 },
  ],
  // identifiers verbatim
  [
    event,
    '2026年3月1日到货，18件K-2，应该是K-1',
    { date: '2026-03-01', units: 18, sent: 'K-2', ordered: 'K-1' },
  ],
  [event, '1 March 2026; 18 units; K-2; K-1', { date: '2026-03-01', units: 18, sent: 'K-2', ordered: 'K-1' }],
  // labelled lines, in any order
  [held, '地点：自有仓\n数量：11件\n日期：6月3日', { date: '2026-06-03', units: 11, place: 'own-warehouse' }],
  [
    held,
    'place: our own warehouse\ndate: June 3, 2026\nnumber of units: 11',
    { date: '2026-06-03', units: 11, place: 'own-warehouse' },
  ],
  [held, '日期:6月3日,数量:11件,地点:自有仓', { date: '2026-06-03', units: 11, place: 'own-warehouse' }],
  // a longer label is no word before a shorter one, and what stands before 的 only narrows it
  [
    boughtOn,
    '数量：120\n采购日期：2026年6月4日\n当时的单据：order confirmation 1180',
    { units: 120, bought: '2026-06-04', paper: 'order-confirmation#1180' },
  ],
  // what cannot be read stays open
  [held, '6月3日隔离11件', { date: '2026-06-03', units: 11 }],
  [held, '不知道', {}],
  [opened, '好的', {}],
]

describe('readSlots', () => {
  it.each(table)('%s ← %s', (id, words, expected) => {
    expect(valuesOf(read(id, words))).toEqual(expected)
  })

  it('keeps what it has and reads only what is open', () => {
    const have = { date: { kind: 'date', value: '2026-06-01', en: '1 June 2026', zh: '2026年6月1日' } }
    const { slots } = readSlots(item(held), '自有仓，11件，6月3日', { lang: 'zh', today, have })
    expect(Object.keys(slots).toSorted()).toEqual(['place', 'units'])
  })

  const single: [string, string, string, string, unknown, string | null, string][] = [
    [opened, 'who', '仓库主管老王', 'role', 'warehouse-lead', 'the warehouse lead', '仓库主管'],
    [opened, 'who', 'shift leader', 'role', 'shift leader', 'the shift leader', 'shift leader'],
    [opened, 'who', 'Anna', 'role', 'Anna', 'Anna', 'Anna'],
    [opened, 'who', '我', 'role', 'owner', 'the owner', '店主本人'],
    [opened, 'who', '夜班值班长', 'role', '夜班值班长', null, '夜班值班长'],
    [opened, 'cadence', '每批', 'cadence', 'every-lot', 'for every inbound lot', '每批到货时'],
    [
      opened,
      'cadence',
      '每月第一个工作日',
      'cadence',
      'every-month',
      'on the first working day of each month',
      '每月第一个工作日',
    ],
    [opened, 'cadence', '每周一和周四', 'cadence', '每周一和周四', null, '每周一和周四'],
    [opened, 'cadence', 'twice a week', 'cadence', 'twice a week', 'twice a week', 'twice a week'],
    [
      boughtOn,
      'paper',
      'order confirmation 1180',
      'document',
      'order-confirmation#1180',
      'order confirmation 1180',
      '订单确认书 1180',
    ],
    [
      boughtOn,
      'paper',
      '订单确认书 1180',
      'document',
      'order-confirmation#1180',
      'order confirmation 1180',
      '订单确认书 1180',
    ],
    [
      boughtOn,
      'paper',
      '订单确认书，编号 A-77',
      'document',
      'order-confirmation#A-77',
      'order confirmation no. A-77',
      '订单确认书 A-77',
    ],
    [
      boughtOn,
      'paper',
      '第1号发票登记表',
      'document',
      'invoice-log#1',
      'invoice log no. 1',
      '第1号发票登记表',
    ],
    [
      boughtOn,
      'paper',
      'invoice log no. 12-B',
      'document',
      'invoice-log#12-B',
      'invoice log no. 12-B',
      '发票登记表 12-B',
    ],
    [
      boughtOn,
      'paper',
      '订单确认书 1180 和照片',
      'document',
      'order-confirmation#1180+photos',
      'order confirmation 1180 and photos',
      '订单确认书 1180和照片',
    ],
    [boughtOn, 'paper', '照片 120张', 'document', '照片 120张', null, '照片 120张'],
    [opened, 'cartons', '两箱', 'quantity', 2, '2 cartons', '2箱'],
    [opened, 'cartons', '1', 'quantity', 1, '1 carton', '1箱'],
    [opened, 'since', '昨天', 'date', '2026-06-19', '19 June 2026', '2026年6月19日'],
    [opened, 'on', '7月1日', 'date', '2026-07-01', '1 July 2026', '2026年7月1日'],
    [held, 'place', '我们的自有仓', 'place', 'own-warehouse', 'our own warehouse', '自有仓'],
    [held, 'place', '不是自有仓', 'place', '不是自有仓', null, '不是自有仓'],
    [
      oldBox,
      'record',
      'the loading video',
      'document',
      'the loading video',
      'the loading video',
      'the loading video',
    ],
    [event, 'sent', '型号是K-2', 'identifier', 'K-2', 'K-2', 'K-2'],
    [event, 'sent', 'model K-2', 'identifier', 'K-2', 'K-2', 'K-2'],
    ['packaging-or-label.event', 'change', '盒盖是旧标志。', 'text', '盒盖是旧标志', null, '盒盖是旧标志'],
    [
      'packaging-or-label.event',
      'change',
      'the old logo on the lid.',
      'text',
      'the old logo on the lid',
      'the old logo on the lid',
      'the old logo on the lid',
    ],
    [
      'brand-term-in-listing.event',
      'term',
      '品牌词是Hello Kitty',
      'identifier',
      'Hello Kitty',
      'Hello Kitty',
      'Hello Kitty',
    ],
  ]
  it.each(single)('%s, %s alone ← %s', (id, name, words, kind, value, en, zh) => {
    expect(read(id, words, name).slots[name]).toEqual({ kind, value, en, zh })
  })

  const asked: [string, string, string, RegExp][] = [
    [opened, 'since', '6月', /哪一天|几号/],
    [opened, 'cartons', '很多', /整数/],
    [opened, 'cartons', '2箱或3箱', /不止一个数字/],
    [opened, 'cartons', '2.5', /整数/],
    [traced, 'units', '2箱', /件/],
    [opened, 'who', '仓库主管和质检员', /一个岗位/],
    [opened, 'who', 'two packers', /一个岗位/],
  ]
  it.each(asked)('%s, %s ← %s asks again', (id, name, words, problem) => {
    const result = read(id, words, name)
    expect(result.slots).toEqual({})
    expect(result.problems[0]?.zh).toMatch(problem)
    expect(result.problems[0]?.en).toMatch(/[.?]$/)
  })
})

describe('ready answers', () => {
  const all = Object.entries(readyAnswers).flatMap(([kind, answers]) =>
    answers.map((answer) => [answer.id, kind, answer] as const),
  )

  it.each(all)('%s is found in its own words', (id, kind, answer) => {
    for (const text of [answer.en, answer.zh]) {
      const found = findAnswers(text, kind === 'part' ? 'part' : 'document').filter(
        (one) => one.kind === kind,
      )
      expect(found.map((one) => `${one.answer.zh} ${one.start}-${one.end}`)).toEqual([
        `${answer.zh} 0-${text.length}`,
      ])
    }
    expect(all.filter(([other, otherKind]) => other === id && otherKind === kind)).toHaveLength(1)
  })
})
