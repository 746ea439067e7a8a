import type { DocumentType } from '../../../../src/core/words.ts'

interface Labelled {
  readonly name: string
  readonly text: string
  readonly expected: { readonly type: DocumentType } & Readonly<Record<string, string>>
  readonly goods?: readonly (readonly [string, number | null, number | null, number | null])[]
}

/** Papers as they are laid out in life, with what must be read in them. */
export const papers: readonly Labelled[] = [
  {
    name: 'a commercial invoice with letterhead and a bill-to block',
    text: `
Guangzhou Lihe Furniture Co., Ltd.
No. 88 Huangpu East Road, Guangzhou, China
Tel: +86 20 8123 4567    Email: sales@lihe-furniture.cn    www.lihe-furniture.cn

                              COMMERCIAL INVOICE

Bill To:                                     Invoice No: LH-2026-0311
Shenzhen Mingzhou Trading Ltd                Invoice Date: 4 March 2026
Room 1203, 15 Nanshan Road, Shenzhen         Due Date: 3 April 2026

Description                      Model       Qty      Unit Price     Amount
Sofa cover, grey                 SC-200      400      USD 12.50      5,000.00
Cushion set of two               CU-11       100      USD 4.00       400.00
                                             Total quantity: 500
                                                      Grand Total    USD 5,400.00
Remarks: goods delivered on 6 March 2026
`,
    expected: {
      type: 'invoice',
      number: 'LH-2026-0311',
      'issued-on': '2026-03-04',
      supplier: 'Guangzhou Lihe Furniture Co., Ltd.',
      'supplier-address': 'No. 88 Huangpu East Road, Guangzhou, China',
      'supplier-phone': '+86 20 8123 4567',
      'supplier-email': 'sales@lihe-furniture.cn',
      'supplier-website': 'www.lihe-furniture.cn',
      buyer: 'Shenzhen Mingzhou Trading Ltd',
      'buyer-address': 'Room 1203, 15 Nanshan Road, Shenzhen',
      units: '500',
      total: '5400',
      currency: 'USD',
      remarks: 'goods delivered on 6 March 2026',
    },
    goods: [
      ['Sofa cover, grey SC-200', 400, 12.5, 5000],
      ['Cushion set of two CU-11', 100, 4, 400],
    ],
  },
  {
    name: 'a fully digital fapiao',
    text: `
                      电子发票（普通发票）          发票号码：26442000000123456789
                                                  开票日期：2026年03月04日
购买方信息  名称：深圳明洲贸易有限公司            销售方信息  名称：广州丽禾家具有限公司
统一社会信用代码/纳税人识别号：91440300MA5ABCDE1X   统一社会信用代码/纳税人识别号：91440101MA9XYZ123K
项目名称          规格型号    单位    数量    单价     金额       税率/征收率    税额
*家具*沙发套      SC-200      件      400     10.00    4000.00    13%            520.00
合    计                                               ¥4000.00                  ¥520.00
价税合计（大写）   肆仟伍佰贰拾圆整           （小写）¥4520.00
备注  采购日期：2026年3月1日
开票人：王芳
`,
    expected: {
      type: 'fapiao-electronic',
      number: '26442000000123456789',
      'issued-on': '2026-03-04',
      'purchased-on': '2026-03-01',
      supplier: '广州丽禾家具有限公司',
      buyer: '深圳明洲贸易有限公司',
      'supplier-tax-number': '91440101MA9XYZ123K',
      'buyer-tax-number': '91440300MA5ABCDE1X',
      total: '4520',
      currency: 'CNY',
      units: '400',
    },
    goods: [['*家具*沙发套 SC-200', 400, 10, 4000]],
  },
  {
    name: 'an older special fapiao with the seller below',
    text: `
4400201130          广东增值税专用发票          发票号码 01234567
发票代码：4400201130                            开票日期：2025年11月20日
购  名称：深圳明洲贸易有限公司
买  纳税人识别号：91440300MA5ABCDE1X
方  地址、电话：深圳市南山区科技路15号 0755-26001234
    开户行及账号：工商银行深圳分行 4000021234567890
货物或应税劳务名称   规格型号   单位   数量   单价    金额      税率   税额
*塑料制品*收纳盒     B-12       个     1,200  5.00    6000.00   13%    780.00
合计                                                  ¥6000.00         ¥780.00
价税合计(大写)  陆仟柒佰捌拾元整          (小写) ¥6780.00
销  名称：义乌市恒美塑料制品厂
售  纳税人识别号：91330782MA2ABCDE2Y
方  地址、电话：义乌市北苑街道88号 0579-85001234
收款人：李四    复核：张三    开票人：王五
`,
    expected: {
      type: 'fapiao-special',
      number: '01234567',
      code: '4400201130',
      'issued-on': '2025-11-20',
      supplier: '义乌市恒美塑料制品厂',
      buyer: '深圳明洲贸易有限公司',
      'supplier-address': '义乌市北苑街道88号',
      'supplier-phone': '0579-85001234',
      'buyer-address': '深圳市南山区科技路15号',
      units: '1200',
      total: '6780',
    },
  },
  {
    name: 'a bilingual invoice with wrapped goods and heads in two rows',
    text: `
                    发票 INVOICE
Seller 卖方: Yiwu Hengmei Plastic Co., Ltd.      Invoice No. 发票号: HM20260108
Address 地址: 88 Beiyuan Street, Yiwu            Date 日期: 2026-01-08
Tel 电话: 0579-85001234
Buyer 买方: Hong Kong Mingzhou Limited
品名                         数量        单价          金额
Description                  Quantity    Unit Price    Amount
Storage box, clear           600 pcs     $1.50         $900.00
with lid, B0TESTBX01
Storage box, large           250 pcs     $3.00         $750.00
B0TESTBX02
Total                                                  $1,650.00
`,
    expected: {
      type: 'invoice',
      number: 'HM20260108',
      'issued-on': '2026-01-08',
      supplier: 'Yiwu Hengmei Plastic Co., Ltd.',
      'supplier-address': '88 Beiyuan Street, Yiwu',
      'supplier-phone': '0579-85001234',
      buyer: 'Hong Kong Mingzhou Limited',
      units: '850',
      total: '1650',
      currency: 'USD',
    },
    goods: [
      ['Storage box, clear with lid, B0TESTBX01', 600, 1.5, 900],
      ['Storage box, large B0TESTBX02', 250, 3, 750],
    ],
  },
  {
    name: 'a letter of authorisation in English sentences',
    text: `
                    LETTER OF AUTHORIZATION
To whom it may concern,
We, Northlight Home GmbH, the owner of the trademark "NORTHLIGHT", hereby authorize
Shenzhen Mingzhou Trading Ltd to sell NORTHLIGHT products on Amazon in the United
States.
Valid from: 1 January 2026      Valid until: 31 December 2026
Munich, 5 January 2026
`,
    expected: {
      type: 'loa',
      from: 'Northlight Home GmbH',
      to: 'Shenzhen Mingzhou Trading Ltd',
      brand: 'NORTHLIGHT',
      'valid-from': '2026-01-01',
      'valid-until': '2026-12-31',
      'issued-on': '2026-01-05',
    },
  },
  {
    name: 'a Chinese letter of authorisation',
    text: `
                    授权书
授权方：广州北光家居有限公司
被授权方：深圳明洲贸易有限公司
授权品牌：NORTHLIGHT
授权区域：美国、加拿大
授权期限：2026年1月1日至2026年12月31日
授权日期：2026年1月5日
`,
    expected: {
      type: 'loa',
      from: '广州北光家居有限公司',
      to: '深圳明洲贸易有限公司',
      brand: 'NORTHLIGHT',
      territory: '美国、加拿大',
      'valid-from': '2026-01-01',
      'valid-until': '2026-12-31',
      'issued-on': '2026-01-05',
    },
  },
  {
    name: 'a pro forma',
    text: `
PROFORMA INVOICE
PI No.: PI-771          Date: 12 May 2026
Seller: Ningbo Haili Tools Co., Ltd.
Buyer: Brightpath Goods LLC
Item             Qty    Unit Price   Amount
Hand drill HD8   50     USD 20.00    USD 1,000.00
TOTAL                                USD 1,000.00
`,
    expected: {
      type: 'pro-forma',
      number: 'PI-771',
      'issued-on': '2026-05-12',
      supplier: 'Ningbo Haili Tools Co., Ltd.',
      buyer: 'Brightpath Goods LLC',
      units: '50',
      total: '1000',
    },
  },
  {
    name: 'a Chinese purchase contract',
    text: `
采购合同
合同编号：CG-2026-018         签订日期：2026年2月18日
供方：广州丽禾家具有限公司
需方：深圳明洲贸易有限公司
产品名称      规格      数量     单价      金额
沙发套        SC-200    400      10.00     4000.00
合计                                       4000.00
`,
    expected: {
      type: 'contract',
      number: 'CG-2026-018',
      'issued-on': '2026-02-18',
      supplier: '广州丽禾家具有限公司',
      buyer: '深圳明洲贸易有限公司',
      units: '400',
      total: '4000',
    },
  },
  {
    name: 'a bank slip',
    text: `
中国工商银行电子回单
交易日期：2026年3月2日      流水号：20260302778899
付款人户名：深圳明洲贸易有限公司
收款人户名：广州丽禾家具有限公司
交易金额：¥4,520.00
`,
    expected: {
      type: 'bank-record',
      number: '20260302778899',
      'issued-on': '2026-03-02',
      supplier: '广州丽禾家具有限公司',
      buyer: '深圳明洲贸易有限公司',
      total: '4520',
    },
  },
  {
    name: 'a delivery note',
    text: `
送货单
单号：SH-0306           日期：2026年3月6日
供货单位：广州丽禾家具有限公司
收货单位：深圳明洲贸易有限公司
品名        规格型号     单位    数量
沙发套      SC-200       件      400
收货人签字：
`,
    expected: {
      type: 'delivery-note',
      number: 'SH-0306',
      'issued-on': '2026-03-06',
      supplier: '广州丽禾家具有限公司',
      buyer: '深圳明洲贸易有限公司',
      units: '400',
    },
  },
  {
    name: 'a shop receipt',
    text: `
HOMEMART STORES INC
500 Main Street, Dayton, OH
SALES RECEIPT
Receipt No: 88-1203      Date: 2026-02-11
Item                 Qty     Price     Amount
Sofa cover grey      12      25.00     300.00
TOTAL                                  $300.00
`,
    expected: {
      type: 'receipt',
      number: '88-1203',
      'issued-on': '2026-02-11',
      supplier: 'HOMEMART STORES INC',
      units: '12',
      total: '300',
    },
  },
  {
    name: 'a trademark certificate',
    text: `
商标注册证
注册号：51234567
商标：NORTHLIGHT
注册人：广州北光家居有限公司
有效期至：2031年6月6日
`,
    expected: {
      type: 'trademark-certificate',
      number: '51234567',
      brand: 'NORTHLIGHT',
      from: '广州北光家居有限公司',
      'valid-until': '2031-06-06',
    },
  },
  {
    name: 'an invoice with its labels above their values',
    text: `
INVOICE
Invoice Number          Issue Date            Order Date
INV-20931               2026-02-14            2026-02-10
From                                     To
Haili Tools Co., Ltd.                    Brightpath Goods LLC
12 Port Road, Ningbo                     77 Elm Street, Austin, TX
phone: +86 574 8700 1122
SKU          Description           Quantity      Price        Total
HD-8         Hand drill            1,050         €19,50       €20.475,00
Total due                                                      €20.475,00
`,
    expected: {
      type: 'invoice',
      number: 'INV-20931',
      'issued-on': '2026-02-14',
      'purchased-on': '2026-02-10',
      supplier: 'Haili Tools Co., Ltd.',
      'supplier-address': '12 Port Road, Ningbo',
      'supplier-phone': '+86 574 8700 1122',
      buyer: 'Brightpath Goods LLC',
      'buyer-address': '77 Elm Street, Austin, TX',
      units: '1050',
      total: '20475',
      currency: 'EUR',
    },
  },
  {
    name: "a fapiao issued late, with the issuer's own note",
    text: `
电子发票（增值税专用发票）      发票号码：26442000000987654321
                               开票日期：2026年07月09日
购买方信息    名称：深圳明洲贸易有限公司
统一社会信用代码/纳税人识别号：91440300MA5ABCDE1X
销售方信息    名称：广州丽禾家具有限公司
统一社会信用代码/纳税人识别号：91440101MA9XYZ123K
项目名称        规格型号   单位   数量   单价    金额      税率   税额
*家具*沙发套    SC-200     件     400    10.00   4000.00   13%    520.00
合计                                             ¥4000.00         ¥520.00
价税合计（大写） 肆仟伍佰贰拾圆整   （小写）¥4520.00
备注：原采购日期：2026年3月3日，补开日期2026年7月9日
`,
    expected: {
      type: 'fapiao-electronic',
      'issued-on': '2026-07-09',
      'purchased-on': '2026-03-03',
      supplier: '广州丽禾家具有限公司',
      buyer: '深圳明洲贸易有限公司',
      'late-note': '备注:原采购日期:2026年3月3日,补开日期2026年7月9日',
    },
  },
  {
    name: 'a red-letter fapiao',
    text: `
电子发票（普通发票）      发票号码：26442000000555555555
                         开票日期：2026年05月02日
购买方信息  名称：深圳明洲贸易有限公司     销售方信息  名称：广州丽禾家具有限公司
项目名称        规格型号   单位   数量    单价    金额       税率   税额
*家具*沙发套    SC-200     件     -400    10.00   -4000.00   13%    -520.00
合计                                              ¥-4000.00         ¥-520.00
备注：被红冲蓝字数电发票号码：26442000000123456789 红字发票信息确认单
`,
    expected: {
      type: 'fapiao-electronic',
      number: '26442000000555555555',
      'red-letter': '备注:被红冲蓝字数电发票号码:26442000000123456789 红字发票信息确认单',
    },
  },
  {
    name: 'a quotation',
    text: `
QUOTATION
Quote No. Q-118        Date: 3 January 2026
Vendor: Ningbo Haili Tools Co., Ltd.
Customer: Brightpath Goods LLC
Item             Qty    Unit Price   Amount
Hand drill HD8   500    USD 18.00    USD 9,000.00
`,
    expected: {
      type: 'quotation',
      number: 'Q-118',
      'issued-on': '2026-01-03',
      units: '500',
      supplier: 'Ningbo Haili Tools Co., Ltd.',
    },
  },
  {
    name: 'an order confirmation',
    text: `
ORDER CONFIRMATION
Order Confirmation No: OC-5567
Date: January 9, 2026
Supplier: Ningbo Haili Tools Co., Ltd.
Buyer: Brightpath Goods LLC
Product          Quantity   Price
Hand drill HD8   300        18.00
`,
    expected: {
      type: 'order-confirmation',
      number: 'OC-5567',
      'issued-on': '2026-01-09',
      units: '300',
      buyer: 'Brightpath Goods LLC',
    },
  },
  {
    name: 'a packing list',
    text: `
PACKING LIST
Packing List No: PL-771      Date: 2026-03-05
Shipper: Ningbo Haili Tools Co., Ltd.
Consignee: Brightpath Goods LLC
Description      Quantity   Cartons   Gross Weight
Hand drill HD8   300        15        420.5
`,
    expected: {
      type: 'packing-list',
      number: 'PL-771',
      units: '300',
      supplier: 'Ningbo Haili Tools Co., Ltd.',
    },
  },
  {
    name: 'a test report',
    text: `
TEST REPORT
Report No.: GZ26030077       Report Date: 12 March 2026
Applicant: Shenzhen Mingzhou Trading Ltd
Sample: sofa cover SC-200
`,
    expected: {
      type: 'test-report',
      number: 'GZ26030077',
      'issued-on': '2026-03-12',
      buyer: 'Shenzhen Mingzhou Trading Ltd',
    },
  },
]
