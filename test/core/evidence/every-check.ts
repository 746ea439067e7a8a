import { Case } from '../../../src/core/case.ts'
import type { CheckResult } from '../../../src/core/evidence/check.ts'
import { applied } from '../../../src/core/evidence/document/to-evidence.ts'
import type { DocumentType } from '../../../src/core/words.ts'

/** One row of the domain sheet's part c: what the check is called, what it comes to, in which case. */
export interface Row {
  readonly row: string
  readonly id: string
  readonly result: CheckResult
  readonly kase: Case
}

type Fields = Readonly<Record<string, string>>
type Goods = Readonly<Record<string, unknown>>

const sofa: Goods = {
  text: 'Sofa cover grey SC-10',
  units: 400,
  price: 12.5,
  amount: 5000,
  identifiers: ['SC-10'],
}
const usual: Fields = {
  number: 'LH-2291',
  'issued-on': '2026-03-04',
  supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
  'supplier-address': '88 Huangpu Road, Guangzhou, China',
  'supplier-phone': '+86 20 8123 4567',
  buyer: 'Shenzhen Mingzhou Trading Ltd',
  'buyer-address': '15 Nanshan Road, Shenzhen, China',
  units: '400',
  total: '5000',
  currency: 'USD',
}

/** A confirmed paper as it was read: the usual invoice with other fields, a field of '' being one that is not there. */
export function read(
  id: string,
  fields: Fields = {},
  more: { type?: DocumentType; goods?: readonly Goods[]; file?: string; typeWords?: string } = {},
) {
  const { type = 'invoice', goods = [sofa], file = `${id}.pdf`, typeWords = 'INVOICE' } = more
  const told = type === 'loa' ? fields : { ...usual, ...fields }
  const place = { page: 1, box: { x: 0, y: 0, w: 0, h: 0 }, confidence: 1, confirmed: true }
  const source = {
    file,
    sha256: id.repeat(16),
    part: 1,
    typeWords,
    pages: [1],
    fields: Object.entries(told).flatMap(([name, value]) =>
      value === '' ? [] : [{ name, value, text: value, ...place }],
    ),
    goods: goods.map((line) => ({
      asin: null,
      identifiers: [],
      price: null,
      amount: null,
      page: 1,
      confidence: 1,
      ...line,
    })),
  }
  const { evidence } = Case.parse({ evidence: [{ id, type, name: type, source, words: file }] })
  const [entry] = evidence
  if (!entry) throw new Error('There is one.')
  return applied(entry)
}

const letter = (fields: Fields = {}) =>
  read(
    'l1',
    {
      from: 'NORVIK GmbH',
      to: 'Shenzhen Mingzhou Trading Ltd',
      brand: 'Norvik',
      'issued-on': '2025-01-01',
      ...fields,
    },
    { type: 'loa', goods: [] },
  )
const fapiao = (
  fields: Fields = {},
  type: DocumentType = 'fapiao-electronic',
  typeWords = '电子发票（普通发票）',
) =>
  read(
    'e1',
    {
      number: '24442000000012345678',
      'supplier-tax-number': '91440101MA5TEST01X',
      'buyer-tax-number': '91440300MA5TEST02Y',
      ...fields,
    },
    { type, typeWords },
  )
const paid = (supplier: string) => read('p1', { number: 'T-1', supplier }, { type: 'bank-record', goods: [] })

const notice = {
  kind: 'inauthentic-customer',
  source: 'customer',
  receivedOn: '2026-06-28',
  invoiceWindowDays: 365,
  documentsRequested: ['invoices'],
  marketplace: 'US',
}
const audit = { ...notice, kind: 'inauthentic-audit', source: 'amazon-audit', brands: ['Norvik'] }
const account = { 'account-name': 'Shenzhen Mingzhou Trading Ltd' }

function kase(evidence: readonly unknown[], facts: Record<string, unknown> = {}, over: object = {}): Case {
  const told = Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, { value }]))
  return Case.parse({ notice, evidence, facts: told, ...over })
}
const on = (more: object, evidence: readonly unknown[], facts: Record<string, unknown> = {}): Case =>
  kase(evidence, facts, { notice: { ...notice, ...more } })

const contact = {
  'supplier-email': 'sales@lihe.example',
  'supplier-website': 'lihe.example',
}
const line = (row: string, id: string, result: CheckResult, made: Case): Row => ({
  row,
  id,
  result,
  kase: made,
})
const copied = 'Norvik sofa cover, stretch, washable, grey, 3 seater, pet friendly, non slip, for living room'
const listed = ['B0TESTAA01', 'B0TESTAA02', 'B0TESTAA03']

/** Every row of c.1 to c.5 that a program can hold a paper against, in each result that it has. */
export const rows: readonly Row[] = [
  line('c.1 fields', 'required-fields', 'found', kase([read('e1')])),
  line('c.1 fields', 'required-fields', 'not-found', kase([read('e1', { 'supplier-phone': '' })])),
  line(
    'c.1 fields of a fapiao',
    'required-fields',
    'found',
    kase([fapiao({ 'supplier-address': '', 'supplier-phone': '' })]),
  ),
  line('c.1 number, digital', 'fapiao-number', 'found', kase([fapiao()])),
  line('c.1 number, digital', 'fapiao-number', 'unclear', kase([fapiao({ code: '044001900111' })])),
  line('c.1 number, digital', 'fapiao-number', 'unclear', kase([fapiao({ number: '2444200000001234567' })])),
  line(
    'c.1 number, older',
    'fapiao-number',
    'found',
    kase([fapiao({ number: '12345678', code: '044001900111' }, 'fapiao-ordinary')]),
  ),
  line(
    'c.1 number, older',
    'fapiao-number',
    'unclear',
    kase([fapiao({ number: '12345678', code: '04400190' }, 'fapiao-special')]),
  ),
  line(
    'c.1 check code',
    'fapiao-number',
    'unclear',
    kase([fapiao({ number: '12345678', 'check-code': '1234' }, 'fapiao-ordinary')]),
  ),
  line('c.1 tax platform', 'fapiao-platform', 'not-checked', kase([fapiao()])),
  line(
    'c.1 original file',
    'fapiao-original',
    'unclear',
    kase([read('e1', { number: '24442000000012345678' }, { type: 'fapiao-electronic', file: 'a.jpg' })]),
  ),
  line('c.1 kind', 'fapiao-kind', 'unclear', kase([fapiao({}, 'fapiao-ordinary', '手工发票')])),
  line('c.1 models', 'goods', 'not-checked', kase([{ id: 'e1', type: 'invoice', number: '1' }])),
  line('c.2.1 buyer', 'buyer-name', 'found', kase([read('e1')], account)),
  line(
    'c.2.1 buyer',
    'buyer-name',
    'unclear',
    kase([read('e1')], { 'account-name': '深圳明洲贸易有限公司' }),
  ),
  line(
    'c.2.1 buyer',
    'buyer-name',
    'conflicts',
    kase([read('e1')], { 'account-name': 'Hangzhou Other Ltd' }),
  ),
  line('c.2.1 buyer', 'buyer-name', 'not-checked', kase([read('e1')])),
  line('c.2.2 address', 'buyer-address', 'not-checked', kase([read('e1')], account)),
  line(
    'c.2.2 address',
    'buyer-address',
    'found',
    kase([read('e1')], { ...account, 'account-address': 'Nanshan Rd. 15, Shenzhen' }),
  ),
  line(
    'c.2.2 address',
    'buyer-address',
    'unclear',
    kase([read('e1')], { ...account, 'account-address': '深圳市南山路15号' }),
  ),
  line(
    'c.2.2 address',
    'buyer-address',
    'conflicts',
    kase([read('e1')], { ...account, 'account-address': '2 Wensan Street, Hangzhou' }),
  ),
  line('c.2.3 window', 'window', 'found', kase([read('e1')])),
  line('c.2.3 window', 'window', 'conflicts', kase([read('e1', { 'issued-on': '2024-03-04' })])),
  line('c.2.3 window', 'window', 'unclear', on({ invoiceWindowDays: null }, [read('e1')])),
  line('c.2.3 window', 'window', 'not-checked', kase([read('e1', { 'issued-on': '' })])),
  line(
    'c.2.4 after the notice',
    'after-notice',
    'conflicts',
    kase([read('e1', { 'issued-on': '2026-07-09' })]),
  ),
  line(
    'c.4 issued late',
    'after-notice',
    'unclear',
    kase([read('e1', { 'issued-on': '2026-07-09', 'purchased-on': '2026-03-03', 'late-note': '补开' })]),
  ),
  line(
    'c.2.5 first sale',
    'before-first-sale',
    'conflicts',
    kase([read('e1')], { 'first-sale': '2026-01-05' }),
  ),
  line('c.2.6 units', 'units', 'found', kase([read('e1')], { 'units-sold': 380, 'units-stock': 20 })),
  line('c.2.6 units', 'units', 'unclear', kase([read('e1')], { 'units-sold': 380, 'units-stock': 50 })),
  line('c.2.6 units', 'units', 'conflicts', kase([read('e1')], { 'units-sold': 480 })),
  line('c.2.6 units', 'units', 'not-found', kase([read('e1')], { 'units-sold': 480, shortfall: 'state' })),
  line('c.2.6 units', 'units', 'not-checked', kase([read('e1')])),
  line(
    'c.2.6 over time',
    'units-over-time',
    'found',
    kase([read('e1'), read('e2', { number: 'LH-2400', 'issued-on': '2026-05-02' })], {
      'sold-before/e2': 300,
    }),
  ),
  line(
    'c.2.6 over time',
    'units-over-time',
    'conflicts',
    kase([read('e1'), read('e2', { number: 'LH-2400', 'issued-on': '2026-05-02' })], {
      'sold-before/e2': 500,
    }),
  ),
  line('c.2.7 goods', 'goods', 'found', kase([read('e1')], { product: 'grey sofa cover' })),
  line('c.2.7 goods', 'goods', 'unclear', kase([read('e1')], { product: '灰色沙发套' })),
  line('c.2.7 goods', 'goods', 'not-checked', kase([read('e1')])),
  line('c.2.8 contact', 'supplier-contact', 'found', kase([read('e1', contact)])),
  line('c.2.8 contact', 'supplier-contact', 'not-found', kase([read('e1')])),
  line(
    'c.2.9 mail host',
    'supplier-mail',
    'unclear',
    kase([read('e1', { 'supplier-email': 'lihe@163.com' })]),
  ),
  line(
    'c.2.9 phone country',
    'phone-country',
    'unclear',
    kase([read('e1', { 'supplier-phone': '+1 213 555 0142' })]),
  ),
  line(
    'c.2.10 self-issued',
    'self-issued',
    'conflicts',
    kase([read('e1', { supplier: 'Shenzhen Mingzhou Trading Co., Ltd.' })]),
  ),
  line(
    'c.2.10 own factory',
    'own-factory',
    'unclear',
    kase([read('e1', { supplier: 'Shenzhen Mingzhou Trading Co., Ltd.' })], {
      'have-documents': ['own-factory-papers'],
    }),
  ),
  line(
    'c.2.10 shared address',
    'shared-address',
    'conflicts',
    kase([read('e1', { 'supplier-address': '15 Nanshan Road, Shenzhen, China' })]),
  ),
  line('c.2.11 type', 'not-an-invoice', 'not-found', kase([read('e1', {}, { type: 'pro-forma' })])),
  line('c.2.11 type', 'not-an-invoice', 'unclear', kase([read('e1', {}, { type: 'receipt' })])),
  line(
    'c.2.12 file type',
    'file-type',
    'conflicts',
    on({ fileTypes: ['pdf', 'jpg'] }, [read('e1', {}, { file: 'a.docx' })]),
  ),
  line(
    'c.2.12 file type',
    'file-type',
    'unclear',
    on({ fileTypes: ['pdf'] }, [read('e1', {}, { file: 'a.jpg' })]),
  ),
  line('c.2.12 file type', 'file-type', 'unclear', kase([read('e1', {}, { file: 'a.docx' })])),
  line(
    'c.2.13 two dates',
    'same-number',
    'conflicts',
    kase([read('e1'), read('e2', { 'issued-on': '2026-04-04' })]),
  ),
  line('c.2.13 two totals', 'same-number', 'conflicts', kase([read('e1'), read('e2', { total: '5600' })])),
  line(
    'c.2.13 two rounds',
    'same-number',
    'conflicts',
    kase(
      [{ ...read('e1'), leftOut: 'replaced' }, read('e2', { total: '5600' })],
      {},
      { rounds: [{ number: 1, exhibits: ['e1'] }] },
    ),
  ),
  line('c.2.14 sums', 'arithmetic', 'found', kase([read('e1')])),
  line(
    'c.2.14 sums',
    'arithmetic',
    'conflicts',
    kase([read('e1', {}, { goods: [{ ...sofa, amount: 5100 }] })]),
  ),
  line('c.2.14 tax line', 'arithmetic', 'found', kase([read('e1', { total: '5650', tax: '650' })])),
  line('c.2.14 tax line', 'arithmetic', 'unclear', kase([read('e1', { total: '5650' })])),
  line('c.2.15 brand', 'brand', 'found', on({ brands: ['Norvik'] }, [read('e1', { brand: 'NORVIK' })])),
  line('c.2.15 brand', 'brand', 'conflicts', on({ brands: ['Norvik'] }, [read('e1', { brand: 'Solvang' })])),
  line('c.2.16 chain', 'chain', 'found', on(audit, [read('e1'), letter()], account)),
  line('c.2.16 chain', 'chain', 'not-found', on(audit, [read('e1')], account)),
  line(
    'c.2.16 chain',
    'chain',
    'unclear',
    on(audit, [read('e1'), letter({ to: 'Guangzhou Lihe Furniture Co., Ltd.' })], account),
  ),
  line('c.2.17 language', 'language', 'unclear', kase([read('e1', { supplier: 'ООО Ромашка' })])),
  line(
    'c.2.18 names',
    'file-name',
    'unclear',
    kase([read('e1', {}, { file: 'scan.pdf' }), read('e2', { number: 'LH-2400' }, { file: 'scan.pdf' })]),
  ),
  line(
    'c.2.19 in sequence',
    'numbers-in-sequence',
    'unclear',
    kase([read('e1'), read('e2', { number: 'LH-2292', 'issued-on': '2026-05-02' })]),
  ),
  line(
    'c.2.19 across suppliers',
    'numbers-across-suppliers',
    'unclear',
    kase([read('e1'), read('e2', { number: 'LH-2292', supplier: 'Foshan Yongtai Ltd' })]),
  ),
  line(
    'c.2.19 round sums',
    'round-totals',
    'unclear',
    kase([
      read('e1'),
      read('e2', { number: 'A-7', total: '3000' }),
      read('e3', { number: 'A-19', total: '12000' }),
    ]),
  ),
  line(
    'c.2 another bought',
    'buyer-name',
    'conflicts',
    kase([read('e1')], { 'account-name': 'Mingzhou (Hong Kong) Ltd' }),
  ),
  line(
    'c.2 another bought, shown',
    'buyer-name',
    'unclear',
    kase(
      [
        read('e1'),
        read(
          'e2',
          { supplier: 'Shenzhen Mingzhou Trading Ltd', buyer: 'Mingzhou (Hong Kong) Ltd' },
          { type: 'contract', goods: [] },
        ),
      ],
      { 'account-name': 'Mingzhou (Hong Kong) Ltd' },
    ),
  ),
  line('c.2 unit cost', 'unit-cost', 'unclear', kase([read('e1')], { 'selling-price': 'USD 9.90' })),
  line('c.2 unit cost', 'unit-cost', 'found', kase([read('e1')], { 'selling-price': 'USD 29.90' })),
  line('c.2 unit cost', 'unit-cost', 'not-checked', kase([read('e1')], { 'selling-price': '29.90 EUR' })),
  line(
    'c.2 title as goods',
    'goods-as-title',
    'unclear',
    on({ text: `Your listing: ${copied}` }, [read('e1', {}, { goods: [{ ...sofa, text: copied }] })]),
  ),
  line(
    'c.2 only the noticed',
    'only-noticed',
    'unclear',
    on({ asins: listed }, [
      read('e1', {}, { goods: listed.map((asin) => ({ ...sofa, text: `Cover ${asin}`, asin })) }),
    ]),
  ),
  line(
    'c.2 to the unit',
    'units-to-the-unit',
    'unclear',
    kase([read('e1')], { 'units-sold': 400, 'units-stock': 0 }),
  ),
  line('c.3 term', 'loa-term', 'found', kase([read('e1'), letter({ 'valid-until': '2026-12-31' })])),
  line('c.3 term', 'loa-term', 'conflicts', kase([read('e1'), letter({ 'valid-until': '2026-01-31' })])),
  line('c.3 dated later', 'loa-term', 'unclear', kase([read('e1'), letter({ 'issued-on': '2026-07-01' })])),
  line('c.3 term', 'loa-term', 'not-checked', kase([read('e1'), letter()])),
  line('c.3 territory', 'loa-territory', 'found', kase([letter({ territory: 'USA' })])),
  line('c.3 territory', 'loa-territory', 'conflicts', kase([letter({ territory: 'Japan' })])),
  line('c.3 territory', 'loa-territory', 'unclear', kase([letter({ territory: 'our region' })])),
  line('c.3 goods', 'loa-goods', 'found', on({ brands: ['Norvik'] }, [letter()])),
  line('c.3 goods', 'loa-goods', 'conflicts', on({ brands: ['Solvang'] }, [letter()])),
  line('c.3 seller named', 'loa-to', 'found', kase([letter()], account)),
  line('c.3 seller named', 'loa-to', 'unclear', kase([letter({ to: '深圳明洲贸易有限公司' })], account)),
  line('c.3 fields', 'loa-fields', 'not-found', kase([letter({ from: '' })])),
  line('c.3 signature', 'loa-fields', 'not-checked', kase([letter()])),
  line('c.3 beside invoices', 'loa-alone', 'unclear', kase([letter()])),
  line('c.4 one party', 'three-flows', 'found', kase([read('e1'), paid('Guangzhou Lihe Furniture Ltd')])),
  line('c.4 one party', 'three-flows', 'unclear', kase([read('e1'), paid('Foshan Yongtai Ltd')])),
  line(
    'c.4 one party, late',
    'three-flows',
    'conflicts',
    kase([read('e1', { 'issued-on': '2026-07-09' }), paid('Foshan Yongtai Ltd')]),
  ),
  line(
    'c.4 one party, late, a paper names both',
    'three-flows',
    'unclear',
    kase([
      read('e1', { 'issued-on': '2026-07-09' }),
      paid('Foshan Yongtai Ltd'),
      read(
        'p2',
        { supplier: 'Foshan Yongtai Ltd', buyer: 'Guangzhou Lihe Furniture Ltd' },
        { type: 'contract', goods: [] },
      ),
    ]),
  ),
  line('c.4 void', 'void', 'conflicts', kase([read('e1', { void: '作废' })])),
  line('c.4 reversed', 'red-letter', 'conflicts', kase([fapiao({ 'red-letter': '被红冲蓝字数电票号码' })])),
  line('c.4 reversed by its sums', 'red-letter', 'conflicts', kase([fapiao({ total: '-5000' })])),
]

export const everyCheck: readonly Case[] = rows.map((row) => row.kase)
