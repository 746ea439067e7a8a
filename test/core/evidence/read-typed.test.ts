import { describe, expect, it } from 'vitest'
import { describe as inWords } from '../../../src/core/evidence/describe.ts'
import { readTypedDocuments } from '../../../src/core/evidence/read-typed.ts'

const read = (text: string) => readTypedDocuments(text, '2026-07-15', 'en')

const unitsOf = (text: string): number | null => {
  const hit = /(\d+)\s?(?:件|张|套|箱|pcs)/.exec(text)
  return hit ? Number(hit[1]) : null
}

describe('readTypedDocuments', () => {
  it.each([
    [
      'Invoice 2291, 4 March 2026, 400 units, from Guangzhou Lihe Furniture Co., Ltd. to Shenzhen Mingzhou Trading Ltd',
      {
        type: 'invoice',
        number: '2291',
        issuedOn: '2026-03-04',
        units: 400,
        supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
        buyer: 'Shenzhen Mingzhou Trading Ltd',
      },
    ],
    [
      '发票号 04412，2026年7月9日开具（补开，采购日期3月3日），1200件，东莞永泰五金厂',
      {
        type: 'invoice',
        number: '04412',
        issuedOn: '2026-07-09',
        purchasedOn: '2026-03-03',
        reissue: 'late-issued',
        units: 1200,
        supplier: '东莞永泰五金厂',
        buyer: null,
      },
    ],
    [
      '发票 2291，2026年3月4日，丽禾家具有限公司 开给 明洲贸易有限公司，400件',
      {
        type: 'invoice',
        number: '2291',
        supplier: '丽禾家具有限公司',
        buyer: '明洲贸易有限公司',
        units: 400,
      },
    ],
    [
      '发票号：04412\n开票日期：2026年7月9日\n销售方：东莞永泰五金厂\n购买方：深圳明洲贸易有限公司\n数量：1,200\n备注：采购日期2026年3月3日，补开\n电话：0769-22334455\n地址：东莞市长安镇振安路5号',
      {
        type: 'invoice',
        number: '04412',
        issuedOn: '2026-07-09',
        purchasedOn: '2026-03-03',
        reissue: 'late-issued',
        supplier: '东莞永泰五金厂',
        buyer: '深圳明洲贸易有限公司',
        units: 1200,
        contact: { phone: '0769-22334455', address: '东莞市长安镇振安路5号', email: null, website: null },
      },
    ],
    [
      'Supplier: Best Wholesale Inc.\nInvoice no: INV-2025-118\nDate: 12 Nov 2025\nQty: 80\nEmail: sales@best.example\nWebsite: www.best.example',
      {
        type: 'invoice',
        number: 'INV-2025-118',
        issuedOn: '2025-11-12',
        units: 80,
        supplier: 'Best Wholesale Inc.',
        contact: { phone: null, address: null, email: 'sales@best.example', website: 'www.best.example' },
      },
    ],
    [
      'LOA from NORVIK GmbH to Nordhaus Distribution Ltd, 12 January 2026, brand NORVIK',
      {
        type: 'loa',
        from: 'NORVIK GmbH',
        to: 'Nordhaus Distribution Ltd',
        issuedOn: '2026-01-12',
        brand: 'NORVIK',
        supplier: null,
      },
    ],
    [
      '授权书，诺维克有限公司 授权给 深圳明洲贸易有限公司，2026年1月12日',
      { type: 'loa', from: '诺维克有限公司', to: '深圳明洲贸易有限公司' },
    ],
    [
      'bank transfer 5 March 2026 to Dongguan Yongtai Hardware Factory',
      { type: 'bank-record', supplier: 'Dongguan Yongtai Hardware Factory', issuedOn: '2026-03-05' },
    ],
    [
      'order confirmation OC-778, 13/04/2026, 120 pcs, Bright Kitchen Ltd.',
      {
        type: 'order-confirmation',
        number: 'OC-778',
        issuedOn: '2026-04-13',
        units: 120,
        supplier: 'Bright Kitchen Ltd.',
      },
    ],
    ['pro forma invoice PI-9 of 4 March 2026', { type: 'pro-forma', number: 'PI-9' }],
    [
      '送货单 774，2026年6月11日，Alder Lamps Co 发给 Fernweg Home LLC，120件',
      { type: 'delivery-note', number: '774', supplier: 'Alder Lamps Co', buyer: 'Fernweg Home LLC' },
    ],
    [
      '付款记录 88210，2026年6月5日，Fernweg Home LLC 付给 Alder Lamps Co',
      { type: 'bank-record', number: '88210', supplier: 'Alder Lamps Co' },
    ],
    ['专票 12345678，3月4日', { type: 'fapiao-special', number: '12345678', issuedOn: '2026-03-04' }],
    [
      '数电票 25442000000012345678 2026-03-04 300件',
      { type: 'fapiao-electronic', number: '25442000000012345678', units: 300 },
    ],
    [
      're-issued invoice 77, 9 July 2026, replaces invoice 70',
      { type: 'invoice', number: '77', reissue: 're-issued' },
    ],
    ['receipt, 4 March 2026, 20 units, B0TESTAB12', { type: 'receipt', units: 20, asins: ['B0TESTAB12'] }],
    ['微信聊天记录', { type: 'other', name: '微信聊天记录' }],
  ])('%s', (text, expected) => {
    const { documents } = read(text)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject(expected)
  })

  it('reads one document a line, and several in one line', () => {
    const { documents } = read(
      'Contract with Yongtai Hardware Factory 3 March 2026, bank transfer 5 March, delivery note 20 March, 1,200 units\nInvoice 2291, 4 March, 400 units\nInvoice 2305, 6 May, 300 units',
    )
    expect(documents.map(({ type, issuedOn, units }) => [type, issuedOn, units])).toEqual([
      ['contract', '2026-03-03', null],
      ['bank-record', '2026-03-05', null],
      ['delivery-note', '2026-03-20', 1200],
      ['invoice', '2026-03-04', 400],
      ['invoice', '2026-05-06', 300],
    ])
  })

  it('reads lists in one line, arrows, slashes and lower case', () => {
    const list = read(
      '1) 采购合同，3月3日 2) 银行转账 3月5日 3) 送货单 3月20日 4) 增值税发票 7月9日补开',
    ).documents
    expect(list.map(({ type, reissue }) => [type, reissue])).toEqual([
      ['contract', null],
      ['bank-record', null],
      ['delivery-note', null],
      ['invoice', 'late-issued'],
    ])
    const letters = read(
      'LOA brand→distributor: NORVIK AB -> Nordhaus Ltd, 2026-01-10; LOA distributor→seller: Nordhaus Ltd -> Oak Home LLC',
    ).documents
    expect(letters.map(({ from, to }) => [from, to])).toEqual([
      ['NORVIK AB', 'Nordhaus Ltd'],
      ['Nordhaus Ltd', 'Oak Home LLC'],
    ])
    expect(read('Invoice #A-17 / 2026-03-04 / 400 pcs / Lihe Co., Ltd').documents[0]).toMatchObject({
      number: 'A-17',
      units: 400,
      supplier: 'Lihe Co., Ltd',
    })
    expect(
      read('supplier invoice 2291 dated 4 march 2026 for 400 pcs from guangzhou lihe furniture co ltd')
        .documents[0],
    ).toMatchObject({
      number: '2291',
      supplier: 'guangzhou lihe furniture co ltd',
    })
    expect(read('发票2291，抬头是我们公司')).toMatchObject({
      documents: [{ buyer: null }],
      unread: ['我们公司'],
    })
  })

  it('takes the type from a heading and the next labels as the next document', () => {
    expect(
      read('发票：\n2291 3月4日 400件\n2305 5月6日 300件').documents.map(({ number, units }) => [
        number,
        units,
      ]),
    ).toEqual([
      ['2291', 400],
      ['2305', 300],
    ])
    expect(
      read('Invoice no: A-1\nUnits: 200\n\nInvoice no: A-2\nUnits: 100').documents.map(
        ({ number }) => number,
      ),
    ).toEqual(['A-1', 'A-2'])
  })

  it('invents nothing', () => {
    const [invoice] = read('invoice from Lihe Co., Ltd').documents
    expect(invoice).toMatchObject({
      number: null,
      issuedOn: null,
      units: null,
      buyer: null,
      purchasedOn: null,
      contact: null,
      reissue: null,
      brand: null,
    })
  })

  it('hands back what it cannot place', () => {
    expect(read('hello there')).toEqual({ documents: [], unread: ['hello there'] })
    expect(read('I have no invoice').documents).toEqual([])
    expect(read('没有发票').documents).toEqual([])
    expect(read('invoice 2291, 03/04/2026')).toMatchObject({
      documents: [{ issuedOn: null }],
      unread: ['03/04/2026'],
    })
    expect(read('invoice 2291, 200 units blue and 100 units red').documents[0]?.units).toBeNull()
    expect(read('invoice 2291, 200 units blue, 100 units red, total 300 units').documents[0]?.units).not.toBe(
      100,
    )
  })

  it.each([
    [
      '发票 A-9 2026年1月5日 佛山市居雅家具有限公司开给我们深圳市乐家居贸易有限公司 60件',
      '佛山市居雅家具有限公司',
      '深圳市乐家居贸易有限公司',
    ],
    [
      '发票 A-9，佛山市居雅家具有限公司开给我司深圳市乐家居贸易有限公司，60张',
      '佛山市居雅家具有限公司',
      '深圳市乐家居贸易有限公司',
    ],
    [
      '发票 7781 2026/3/1 上海恒联贸易有限公司→杭州云途网络科技有限公司 400pcs',
      '上海恒联贸易有限公司',
      '杭州云途网络科技有限公司',
    ],
    ['invoice 7781 2026-03-01 Lihe Co., Ltd => Oak Home LLC 400 pcs', 'Lihe Co., Ltd', 'Oak Home LLC'],
    ['invoice 7781 2026-03-01 Lihe Co., Ltd -> Oak Home LLC 400 pcs', 'Lihe Co., Ltd', 'Oak Home LLC'],
    [
      '发票 A-9 2026年1月5日 深圳市兴达五金厂 开给 深圳市乐家居贸易有限公司 500件',
      '深圳市兴达五金厂',
      '深圳市乐家居贸易有限公司',
    ],
    ['发票 55 3月4日 兴达档口开给明洲贸易有限公司 40套', '兴达档口', '明洲贸易有限公司'],
    ['发票 55 3月4日 永泰五金商行 开给 明洲贸易有限公司 40箱', '永泰五金商行', '明洲贸易有限公司'],
    ['发票 55 3月4日 永泰经营部给明洲贸易有限公司 40件', '永泰经营部', '明洲贸易有限公司'],
    ['发票 12345 3月4日 兴达档口 开给 东莞市美家制品厂 塑料粒子2吨', '兴达档口', '东莞市美家制品厂'],
  ])('reads the parties of %s', (text, supplier, buyer) => {
    const { documents } = read(text)
    expect(documents).toHaveLength(1)
    expect(documents[0]).toMatchObject({ type: 'invoice', supplier, buyer })
    expect(documents[0]?.units).toBe(unitsOf(text))
  })

  it.each([
    ['授权书 NORVIK Brands Inc 给 上海恒联 2024/6/1', 'NORVIK Brands Inc', '上海恒联', '2024-06-01', []],
    ['授权书 恒联给我们 2025年1月1日到2026年12月31日', '恒联', null, null, ['2025年1月1日到2026年12月31日']],
    [
      'LOA from NORVIK AB to us, 1 January 2025 to 31 December 2026',
      'NORVIK AB',
      null,
      null,
      ['1 January 2025 to 31 December 2026'],
    ],
    [
      'LOA from NORVIK AB to us, valid until 31 December 2026',
      'NORVIK AB',
      null,
      null,
      ['valid until 31 December 2026'],
    ],
  ])('reads the letter %s', (text, from, to, issuedOn, unread) => {
    expect(read(text)).toMatchObject({ documents: [{ type: 'loa', from, to, issuedOn }], unread })
  })

  it('makes no document of what is denied', () => {
    const own = read('我们自己工厂生产的,没有供应商发票,只有原材料发票')
    expect(own.documents.map(({ type }) => type)).toEqual(['invoice'])
    expect(own.unread).toContain('没有供应商发票')
    expect(read('we never got a supplier invoice, only a receipt').documents.map(({ type }) => type)).toEqual(
      ['receipt'],
    )
    expect(read('没有正规发票').documents).toEqual([])
  })

  it.each([
    ['没有发票号,只有3月5号开的,大概五百件', '2026-03-05', ['大概五百件']],
    ['发票 2291 3月4日 大概500件', '2026-03-04', ['大概500件']],
    ['发票 2291 3月4日 500件左右', '2026-03-04', ['500件左右']],
    ['invoice 2291, 4 March 2026, about 500 units', '2026-03-04', ['about 500 units']],
    ['invoice 2291, 4 March 2026, roughly 500 pcs', '2026-03-04', ['roughly 500 pcs']],
    ['发票 2291\n数量：约500\n日期：3月4日', '2026-03-04', ['约500']],
    ['发票 2291 大概3月4日', null, ['3月4日']],
    ['invoice 2291 of 4 March 2026 and 9 March 2026', '2026-03-04', ['9 March 2026']],
  ])('asks about what is rough in %s', (text, issuedOn, unread) => {
    const { documents, unread: left } = read(text)
    expect(documents).toMatchObject([{ type: 'invoice', issuedOn, units: null }])
    expect(left).toEqual(unread)
  })

  it('reads short and near days', () => {
    expect(readTypedDocuments('发票 9 3/9 60件', '2026-07-15', 'zh').documents[0]).toMatchObject({
      number: '9',
      issuedOn: '2026-03-09',
      units: 60,
    })
    expect(read('发票A-9，上个月28号，60件').documents[0]?.issuedOn).toBe('2026-06-28')
    expect(read('invoice 77, 3/9, 60 pcs')).toMatchObject({
      documents: [{ issuedOn: null }],
      unread: ['3/9'],
    })
    expect(read('发票 K-1 60张').documents[0]).toMatchObject({ units: 60 })
    expect(read('发票2张，3月4日').documents[0]?.units).toBeNull()
  })

  it.each([
    [
      'Purchase contract 3 march 2026 with Dongguan Fu Ltd, 1200 pcs. paid by bank 5 march 2026. delivery note 20 march 1200 units. invoice: supplier did it only on 9 july 2026, number 2544',
      [
        'contract 2026-03-03 Dongguan Fu Ltd 1200',
        'bank-record 2026-03-05',
        'delivery-note 2026-03-20 1200',
        'invoice 2544 2026-07-09',
      ],
    ],
    [
      '合同2026年3月3日。银行付款3月5日。送货单3月20日1200件。发票：供应商7月9日才开，号码2544',
      [
        'contract 2026-03-03',
        'bank-record 2026-03-05',
        'delivery-note 2026-03-20 1200',
        'invoice 2544 2026-07-09',
      ],
    ],
    ['invoice 77 of 3 May 2026 paid by wire 5 May 2026', ['invoice 77 2026-05-03', 'bank-record 2026-05-05']],
    ['invoice 77 of 3 May 2026 paid by bank transfer', ['invoice 77 2026-05-03']],
    [
      'Invoice 1, 3 May 2026 from A Ltd. Invoice 2, 5 May 2026 from B Co. Ltd.',
      ['invoice 1 2026-05-03 A Ltd', 'invoice 2 2026-05-05 B Co. Ltd.'],
    ],
    ['my supplier sent invoice 77 of 3 May 2026', ['invoice 77 2026-05-03']],
    ['the supplier only gave order confirmation OC-5512', ['order-confirmation OC-5512']],
    ['invoice 77 from our supplier in Yiwu', ['invoice 77']],
    ['invoice 77, supplier Best Toys', ['invoice 77 Best Toys']],
    ['invoice 77, supplier is best toys', ['invoice 77 best toys']],
    ['invoice 77, the supplier bright kitchen ltd issued it', ['invoice 77 bright kitchen ltd']],
    ['我供应商只给了订单确认 OC-5512', ['order-confirmation OC-5512']],
    ['供应商说发票 77 5月3日', ['invoice 77 2026-05-03']],
    ['厂家直接发货，发票 77 5月3日', ['invoice 77 2026-05-03']],
    ['发票 77，供应商是永泰五金', ['invoice 77 永泰五金']],
    [
      'I dont have the invoice, only a receipt from costco 3 jan 2026 40 units',
      ['receipt 2026-01-03 costco 40'],
    ],
    ['I did not receive an invoice 77 of 3 May 2026, only receipt 9', ['receipt 9']],
    ['no invoice yet, only order confirmation OC-5', ['order-confirmation OC-5']],
    ['no invoice yet', []],
    ['no invoices or receipts, only photos', ['photo']],
    ['没有发票,只有收据 好又多超市 2026年1月3日 40件', ['receipt 2026-01-03 好又多超市 40']],
    ['没有发票只有收据，2026年1月3日', ['receipt 2026-01-03']],
    ['发票还没有，只有送货单 3月3日', ['delivery-note 2026-03-03']],
    ['没有发票和收据', []],
    ['没有发票、收据，只有送货单 3月3日', ['delivery-note 2026-03-03']],
    ['LOA from Norvik valid until 31 Dec 2026', ['loa Norvik']],
    ['LOA from Norvik of 5 Jan 2026, expires 31 Dec 2026', ['loa 2026-01-05 Norvik']],
    ['授权书，由诺维克有限公司出具，有效期至2026年12月31日', ['loa 诺维克有限公司']],
    [
      'INV-1 of 3 Jan 2026 100 pcs and INV-2 of 5 Feb 2026 150 pcs, both from ABC Ltd',
      ['invoice INV-1 2026-01-03 ABC Ltd 100', 'invoice INV-2 2026-02-05 ABC Ltd 150'],
    ],
    [
      '发票 A1 1月3日 100件 和 发票 A2 2月5日 150件，都是东莞永泰五金厂开的',
      ['invoice A1 2026-01-03 东莞永泰五金厂 100', 'invoice A2 2026-02-05 东莞永泰五金厂 150'],
    ],
    ['Wechat pay 6200 rmb to boss Chen on 3 nov 2025', ['bank-record 2025-11-03 boss Chen']],
    ['微信转账6200元给陈老板 2025年11月3日', ['bank-record 2025-11-03 陈老板']],
    ['receipt 6200 rmb 3 jan 2026 from costco', ['receipt 2026-01-03 costco']],
  ])('tells apart the papers of %s', (text, expected) => {
    const told = readTypedDocuments(text, '2026-07-15', /\p{Script=Han}/u.test(text) ? 'zh' : 'en').documents
    const line = ({ type, number, issuedOn, supplier, from, units }: (typeof told)[number]) =>
      [type, number, issuedOn, supplier ?? from, units].filter((value) => value !== null).join(' ')
    expect(told.map(line)).toEqual(expected)
  })

  it('hands back a party of both where there are three', () => {
    const { documents, unread } = read('invoice 1, invoice 2, invoice 3, both from ABC Ltd')
    expect(documents.map(({ supplier }) => supplier)).toEqual([null, null, null])
    expect(unread).toEqual(['both from ABC Ltd'])
  })

  it.each([
    [
      'Payment record 5 March 2026 to Dongguan Fu Ltd',
      'payment record of 5 March 2026 to Dongguan Fu Ltd',
      '付款记录，2026年3月5日，付给 Dongguan Fu Ltd',
    ],
    [
      'Wechat pay 6200 rmb to boss Chen on 3 nov 2025',
      'payment record of 3 November 2025 to boss Chen',
      '付款记录，2025年11月3日，付给 boss Chen',
    ],
    [
      'purchase order PO-5 of 3 march 2026 from Lihe Ltd',
      'purchase order PO-5 from Lihe Ltd of 3 March 2026',
      'purchase order PO-5 from Lihe Ltd，2026年3月3日',
    ],
    ['只有聊天记录 2025年11月3日', '聊天记录 of 3 November 2025', '聊天记录，2025年11月3日'],
  ])('prints %s once', (text, en, zh) => {
    expect(read(text).documents.map(inWords)).toEqual([{ en, zh }])
  })

  it('answers anything', () => {
    for (const text of ['', '\n\n', '，，，', '((((', ')))', 'a'.repeat(5000), '发票'.repeat(500)])
      expect(() => read(text)).not.toThrow()
  })
})
