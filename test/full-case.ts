import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Case } from '../src/core/case.ts'
import { parseNotice } from '../src/core/notice/parse.ts'
import { samplePlan } from '../src/core/poa/sample-plan.ts'

const folder = join(import.meta.dirname, 'fixtures/full-case')
const supplier = 'Guangzhou Lihe Kitchenware Co., Ltd.'
const contact = {
  phone: '+86 20 5550 0199',
  address: '18 Xinhua Road, Huadu District, Guangzhou',
  email: 'sales@lihe-kitchenware.example',
  website: 'lihe-kitchenware.example',
}

/**
 * A case late in its life: a long notice as it was read, twelve facts, documents, what the seller chose and attested, and a
 * first plan that Amazon has answered. Every rule of a full plan has what it needs.
 */
export function fullCase(): Case {
  const text = readFileSync(join(folder, 'notice.txt'), 'utf8')
  const reply = readFileSync(join(folder, 'reply.txt'), 'utf8')
  return Case.parse({
    id: 'harbour-kitchen',
    title: 'Harbour Kitchen scales',
    openedAt: Date.UTC(2026, 6, 9),
    lang: 'zh',
    step: 'plan',
    notice: { ...parseNotice(text), text, receivedOn: '2026-07-09', confirmed: true },
    facts,
    evidence,
    choices,
    waivers: [{ ruleId: 'V05-all-caps', reason: '型号名本来就是大写' }],
    rounds: [
      {
        number: 1,
        text: samplePlan.en,
        submittedOn: '2026-07-14',
        channel: 'account-health',
        exhibits: ['A', 'B'],
        replies: [{ text: reply, reading: parseNotice(reply), at: Date.UTC(2026, 6, 18) }],
      },
    ],
  })
}

const facts = {
  'account-name': { value: 'Shenzhen Mingzhou Trading Ltd', words: '深圳铭洲贸易' },
  product: { value: 'digital kitchen scale', words: '厨房秤' },
  posture: { value: 'right', words: '投诉是对的' },
  branch: { value: 'wrong-variant-sent', words: '发错型号' },
  trigger: { value: 'return-comments', words: '退货留言里有人说按键位置不一样' },
  'units-sold/B0TESTHK01': { value: 640, words: '卖了640件' },
  'units-sold/B0TESTHK02': { value: 410, words: '410' },
  'units-sold/B0TESTHK03': { value: 180, words: '180台' },
  'units-stock': { value: 95, words: '库存95' },
  'units-removed': { value: 60, words: '移除了60件' },
  'first-sale': { value: '2025-09-02', words: '去年9月2号开卖' },
  'supplier-email': { value: contact.email, words: contact.email },
}

const all = ['B0TESTHK01', 'B0TESTHK02', 'B0TESTHK03']
const paper = { supplier, buyer: 'Shenzhen Mingzhou Trading Ltd', contact, brand: 'Harbour Kitchen' }
const evidence = [
  {
    ...paper,
    id: 'e1',
    type: 'invoice',
    number: 'LH-2291',
    issuedOn: '2026-01-12',
    units: 700,
    asins: all.slice(0, 1),
  },
  {
    ...paper,
    id: 'e2',
    type: 'invoice',
    number: 'LH-2306',
    issuedOn: '2026-02-03',
    units: 450,
    asins: all.slice(1, 2),
  },
  {
    ...paper,
    id: 'e3',
    type: 'fapiao-special',
    number: '24412000000005550003',
    issuedOn: '2026-07-13',
    purchasedOn: '2026-03-20',
    units: 220,
    asins: all.slice(2),
    reissue: 'late-issued',
  },
  {
    id: 'e4',
    type: 'loa',
    name: 'Letter of authorisation',
    issuedOn: '2025-08-15',
    from: 'Harbour Kitchen Ltd',
    to: paper.buyer,
  },
  {
    id: 'e5',
    type: 'contract',
    name: 'Supply contract 2025',
    number: 'LH-C-0811',
    issuedOn: '2025-08-11',
    supplier,
  },
  { id: 'e6', type: 'delivery-note', number: 'DN-7781', issuedOn: '2026-03-24', units: 220, supplier },
  { id: 'e7', type: 'photo', name: 'Photographs of both models and their labels', issuedOn: '2026-07-12' },
]

const day = (value: string) => ({ kind: 'date', value, en: value, zh: value })
const named = (kind: string, en: string, zh = en) => ({ kind, value: en, en, zh })
const many = (value: number, unit: string, zh: string) => {
  return { kind: 'quantity', value, en: `${value} ${unit}`, zh: `${value}${zh}` }
}
const units = (value: number) => many(value, 'units', '件')
const cartons = many(11, 'cartons', '箱')
const place = named('place', 'our Shenzhen warehouse', '深圳仓')
const since = day('2026-07-16')
const cadence = named('cadence', 'at each delivery', '每次到货')
const who = named('role', 'the warehouse lead', '仓库主管')

const choices = [
  ...taken('so', {
    event: {
      date: day('2026-03-24'),
      units: units(220),
      sent: named('identifier', 'HK-10B'),
      ordered: named('identifier', 'HK-10A'),
    },
    'intake-counted-only': { cartons },
    'order-without-model': { supplier: named('text', supplier) },
  }),
  ...taken('done', {
    traced: {
      date: day('2026-03-24'),
      units: units(220),
      stock: units(95),
      sold: units(125),
      on: day('2026-07-10'),
    },
    quarantined: { date: day('2026-03-24'), units: units(95), place, on: day('2026-07-10') },
    'buyers-offered-exchange': {
      date: day('2026-03-24'),
      buyers: many(125, 'buyers', '位买家'),
      on: day('2026-07-12'),
    },
    exchanged: { date: day('2026-03-24'), units: units(31), on: day('2026-07-19') },
    'opened-remaining-stock': { date: day('2026-03-24'), cartons, place, on: day('2026-07-13') },
  }),
  ...taken('in-force', {
    'cartons-opened': { since, cadence, who, cartons: many(2, 'cartons', '箱') },
    'order-with-model': { since, cadence, who },
    'model-at-packing': { since, cadence: named('cadence', 'at each order', '每张订单'), who },
  }),
]

function taken(status: string, items: Record<string, object>) {
  return Object.entries(items).map(([name, slots]) => {
    return {
      item: `wrong-variant-sent.${name}`,
      status,
      slots,
      attestedAt: Date.UTC(2026, 6, 20),
      proof: 'e7',
    }
  })
}
