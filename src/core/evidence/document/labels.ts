/** What a label on a paper announces; a few stand for a party or for what the row tells by itself. */
export type LabelName =
  | 'number'
  | 'code'
  | 'check-code'
  | 'issued-on'
  | 'purchased-on'
  | 'valid-from'
  | 'valid-until'
  | 'term'
  | 'supplier'
  | 'buyer'
  | 'from'
  | 'to'
  | 'name'
  | 'address'
  | 'address-phone'
  | 'phone'
  | 'email'
  | 'website'
  | 'tax-number'
  | 'brand'
  | 'territory'
  | 'total'
  | 'tax'
  | 'units'
  | 'remarks'
  | 'other'

export interface Label {
  readonly name: LabelName
  /** Where the label begins, and where what it announces begins. */
  readonly start: number
  readonly end: number
  /** A label without a colon counts only at the head of a cell. */
  readonly colon: boolean
}

const spaced = (words: string): string =>
  words
    .split('|')
    .map((word) =>
      /^[\u3400-\u9fff]+$/.test(word) ? Array.from(word).join('\\s?') : word.replaceAll(' ', '\\s?'),
    )
    .join('|')

/** In both languages; the longer label before the one it begins with. */
const table: readonly (readonly [LabelName, string])[] = [
  ['check-code', '校验码|check code'],
  ['code', '发票代码|invoice code'],
  [
    'number',
    '发票号码|发票号|合同编号|合同号|订单编号|订单号|单据编号|送货单号|报告编号|证书编号|注册证号|注册号|回单编号|流水号|编号|单号|(?:tax|commercial|vat|sales|proforma|pro forma|pro-forma) invoice (?:no|number|nr|#)|invoice (?:no|number|nr|num|id|#)|inv (?:no|#)|(?:quotation|quote|receipt|contract|delivery note|packing list|order confirmation|report|certificate|registration|reference|document|transaction|loa|confirmation) (?:no|number|nr|#)|p/?i no|d/?n no|registration number|no',
  ],
  [
    'purchased-on',
    '原采购日期|采购日期|下单日期|订单日期|订货日期|order date|purchase date|date of (?:purchase|order|supply)|supply date|po date',
  ],
  [
    'valid-until',
    '有效期至|有效期限至|截止日期|到期日|valid until|valid till|valid through|expiry date|expires on|expires|expiration date',
  ],
  ['valid-from', '生效日期|起始日期|valid from|effective date|commencement date'],
  [
    'term',
    '授权期限|有效期限|有效期|授权有效期|validity period|authorization period|authorisation period|term|validity|period',
  ],
  [
    'other',
    'due date|payment due|ship date|shipping date|payment terms|terms of payment|delivery date|delivery terms|terms|incoterms|po (?:no|number|#)|p/?o no|your order|customer (?:no|id|number)|vessel|port of (?:loading|discharge)|bank(?: name)?|swift(?: code)?|account (?:no|number)|iban|beneficiary|page|开户行及账号|开户银行|开户行|银行账号|账号|收款人|复核|开票人|交货日期|付款方式|付款条件|到货日期|打印日期|查验日期|printed on|print date|ship to|deliver to|delivery address|收货地址|notify party|fax|传真|subtotal|sub total|sub-total|shipping|freight|discount|小计|运费|税率|currency|币种|上一张发票号码|原发票号码|原发票代码',
  ],
  [
    'issued-on',
    '开票日期|签订日期|签署日期|签发日期|送货日期|制单日期|发货日期|出具日期|报告日期|交易日期|付款日期|收款日期|授权日期|注册日期|日期|invoice date|date of (?:issue|invoice|signature)|issue date|issued on|issued|dated|transaction date|payment date|receipt date|report date|contract date|registration date|date',
  ],
  [
    'supplier',
    '销售方(?:名称|信息)?|销货单位(?:名称)?|销售单位|供货单位|供货方|供应商(?:名称)?|供方|卖方|乙方(?:（供方）|\\(供方\\)|（卖方）|\\(卖方\\))|甲方(?:（供方）|\\(供方\\)|（卖方）|\\(卖方\\))|发货单位|发货人|收款方(?:户名|名称)?|收款人(?:户名|名称)|收款单位|seller|supplier|vendor|sold by|from|issued by|shipper|exporter|consignor|payee|the seller|manufacturer',
  ],
  [
    'buyer',
    '购买方(?:名称|信息)?|购货单位(?:名称)?|购货方|采购方|购方|需方|买方|甲方(?:（需方）|\\(需方\\)|（买方）|\\(买方\\))|乙方(?:（需方）|\\(需方\\)|（买方）|\\(买方\\))|收货单位|收货人|客户(?:名称)?|付款方(?:户名|名称)?|付款人(?:户名|名称)?|付款单位|交款单位|buyer|purchaser|customer|bill(?:ed)? to|sold to|invoice to|consignee|importer|payer|client|the buyer|applicant|申请(?:人|方|单位)|委托单位|to',
  ],
  [
    'from',
    '授权方|授权人|授权单位|商标权人|权利人|商标注册人|注册人|registrant|authorized by|authorised by|licensor|grantor|trademark owner|brand owner|rights owner',
  ],
  [
    'to',
    '被授权方|被授权人|被授权单位|authorized (?:party|company|seller|distributor|dealer|reseller)|authorised (?:party|company|seller|distributor|dealer|reseller)|licensee|grantee',
  ],
  ['address-phone', '地址、电话|地址,电话|地址 电话|地址及电话|地址/电话'],
  [
    'tax-number',
    '统一社会信用代码/纳税人识别号|统一社会信用代码|纳税人识别号|纳税识别号|税号|tax id(?: no)?|tax no|tax number|vat (?:no|number|reg(?:istration)? no)|vat id|ein|uscc',
  ],
  ['address', '详细地址|公司地址|单位地址|联系地址|注册地址|地址|address|add|addr'],
  ['phone', '联系电话|电话号码|电话|手机|telephone|tel (?:no)?|phone(?: no)?|mobile|tel'],
  ['email', '电子邮箱|电子邮件|邮箱|e-mail|email|mail'],
  ['website', '公司网址|网址|网站|website|web|homepage|url'],
  ['brand', '授权品牌|品牌|商标名称|商标|brand(?: name)?|trademark|trade mark'],
  [
    'territory',
    '授权区域|授权地区|授权地域|销售区域|territory|region|authorized territory|authorised territory|marketplaces?',
  ],
  [
    'total',
    '价税合计(?:[（(]大写[)）])?|合计金额|总金额|总计|总价|grand total|total amount(?: due)?|amount due|total due|invoice total|balance due|total payable|total (?:usd|cny|rmb|eur|gbp|hkd)|total|交易金额|转账金额|付款金额|金额[（(]小写[)）]|[（(]小写[)）]|小写',
  ],
  ['tax', '税额合计|合计税额|vat amount|sales tax|total tax'],
  ['units', '合计数量|总数量|数量合计|total quantity|total qty|total units|total pieces'],
  ['remarks', '备注|备 注|附注|remarks?|notes?|comments?|memo'],
  ['name', '公司名称|单位名称|企业名称|名称|户名|company name|company|name'],
]

const compiled = table.map(
  ([name, words]) =>
    [
      name,
      new RegExp(
        `(?<![\\p{L}\\d/])(?:${spaced(words)})(?:\\s?[（(][^)）]{1,16}[)）])?(?:(\\s?[.]?\\s?[:：#])\\s?|\\.?(?=\\s|$|[^\\p{Script=Latin}\\d.]))`,
        'giu',
      ),
    ] as const,
)

/** Every label of a row, from the left; where two overlap the one that begins first, then the longer. */
export function labelsIn(text: string): Label[] {
  const found = compiled.flatMap(([name, pattern], rank) =>
    [...text.matchAll(pattern)].map((hit) => ({
      name,
      rank,
      start: hit.index,
      end: hit.index + hit[0].length,
      colon: hit[1] !== undefined,
    })),
  )
  const heads = (start: number): boolean => start === 0 || text.slice(start - 2, start) === '  '
  // "No. 88 Huangpu Road" is an address.
  const isPlace = (start: number, end: number): boolean =>
    /^no\b/i.test(text.slice(start, end)) && /^\s?[\w/-]+[,\s]\s?[A-Z][a-z]/.test(text.slice(end))
  const counted = found.filter(
    ({ start, end, colon }) => !isPlace(start, end) && (colon || (heads(start) && isAlone(text, end))),
  )
  counted.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
  const kept: Label[] = []
  for (const { rank: _rank, ...label } of counted)
    if (label.start >= (kept.at(-1)?.end ?? 0)) kept.push(label)
  return kept
}

/** Without a colon a label fills its cell, or a value plainly begins behind it. */
const isAlone = (text: string, end: number): boolean =>
  /^(?:\s{2}|$)/.test(text.slice(end)) || /^\s?(?:[A-Z]{0,6}[-/#]?\d|[¥￥$€£])/.test(text.slice(end))

/** What a label announces: up to the next label, or to the end of its cell. */
export function announced(text: string, labels: readonly Label[], index: number): string {
  const label = labels[index]
  if (label === undefined) return ''
  const rest = text.slice(label.end, labels[index + 1]?.start ?? text.length)
  const own = rest.split(/\s{2,}/)
  const value = own[0] === '' ? (own[1] ?? '') : (own[0] ?? '')
  return value.replace(/^[\s:：.#]+|[\s,，;；]+$/g, '')
}
