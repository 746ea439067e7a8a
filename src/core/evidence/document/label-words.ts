/** What a label on a paper announces; a few stand for a party or for what the row tells by itself. */
export type LabelName =
  | 'number'
  | 'order-number'
  | 'code'
  | 'check-code'
  | 'issued-on'
  | 'some-day'
  | 'purchased-on'
  | 'valid-from'
  | 'valid-until'
  | 'term'
  | 'supplier'
  | 'supplier-contact'
  | 'buyer'
  | 'buyer-address'
  | 'ship-to'
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

const no = '(?:no|number|nr|num|id|ref|reference|#)'

/** In both languages; the longer label before the one it begins with, and of two equally long ones the first counts. */
export const labelWords: readonly (readonly [LabelName, string])[] = [
  ['check-code', '校验码|check code'],
  ['code', '发票代码|invoice code'],
  [
    'other',
    // What is counted or dated here is not the paper.
    `(?:style|item|model|part|article|lot|batch|sample|serial|job|customer|client|account|vat reg|hs|sku|product|carton)(?:/\\w+)? (?:no|number|id|code|#)|original invoice ${no}|上一张发票号码|原发票号码|原发票代码|批号|批次号|货号|款号|箱号|序号|车牌号`,
  ],
  [
    'order-number',
    `订单编号|订单号码|订单号|采购单号|(?:sales |purchase |your |our |customer )?order ${no}|(?:po|so|p/o) ?${no}`,
  ],
  [
    'number',
    `(?:发票|合同|协议|单据|送货单|出库单|发货单|报价单|报告|证书|回单|凭证|授权书?|收据|票据|清单|文件|注册证)(?:编号|号码|号)|注册号|编号|单号|单据号|流水号|(?:tax|commercial|vat|sales|proforma|pro forma|pro-forma) invoice ${no}|(?:invoice|inv|quotation|quote|receipt|contract|agreement|delivery note|delivery|note|dispatch|despatch|packing list|order confirmation|report|certificate|registration|reference|document|transaction|loa|authori[sz]ation|confirmation|voucher|slip) ${no}|(?:p/?i|d/?n|p/?l) ?${no}|registration number|no`,
  ],
  [
    'purchased-on',
    '原采购日期|采购日期|下单日期|下单时间|订单日期|订货日期|order date|order placed|ordered on|purchase date|date of (?:purchase|order|supply)|supply date|po date',
  ],
  [
    'valid-until',
    '有效期至|有效期限至|截止日期|到期日期?|失效日期|valid until|valid till|valid through|valid to|expiry date|expires on|expires|expiration date',
  ],
  ['valid-from', '生效日期|起始日期|有效期自|valid from|effective date|effective from|commencement date'],
  [
    'term',
    '授权期限|有效期限|有效期|授权有效期|validity period|authorization period|authorisation period|term|validity|period',
  ],
  [
    'other',
    'due date|payment due|ship date|shipping date|payment terms|terms of payment|delivery date|delivery terms|terms|incoterms|vessel|port of (?:loading|discharge)|bank(?: name)?|swift(?: code)?|iban|beneficiary|page|carrier|开户行及账号|开户银行|开户行|银行账号|付款方账号|收款方账号|账号|收款人|复核|开票人|制单人|经办人|业务员|交货日期|交货时间|付款方式|付款条件|到货日期|生产日期|打印日期|查验日期|printed on|print date|fax|传真|subtotal|sub total|sub-total|net total|shipping|freight|discount|小计|运费|税率|currency|币种|摘要|received date|sample receiving date|testing period|sample received|manufactur(?:e|ing) date|production date',
  ],
  [
    'issued-on',
    '(?:开票|开具|填开|开单|签订|签署|签发|送货|制单|发货|出库|出货|出具|报告|交易|付款|收款|记账|授权|注册|发票|单据|合同|报价|收据)(?:日期|时间)|日期|(?:invoice|inv|issue|issuing|transaction|payment|receipt|report|contract|registration|signing|dispatch|despatch|document|quotation|quote|packing|p/?i|note) date|date/time|date of (?:issue|invoice|signature|dispatch|despatch)|tax point(?: date)?|issued on|issued|dated|date',
  ],
  ['some-day', '[\\u3400-\\u9fff]{2,4}日期|[a-z]{3,14} date'],
  [
    'supplier',
    '销售方(?:名称|信息)?|销货单位(?:名称)?|销售单位|供货单位(?:名称)?|供货方|供应商(?:名称)?|供方(?:[（(]卖方[)）])?|卖方(?:[（(]供方[)）])?|乙方(?:（供方）|\\(供方\\)|（供货方）|\\(供货方\\)|（卖方）|\\(卖方\\))|甲方(?:（供方）|\\(供方\\)|（卖方）|\\(卖方\\))|发货单位|发货人|收款方(?:户名|名称|全称)?|收款人(?:户名|名称|全称)|收款单位|seller|supplier|vendor|sold by|from|issued by|shipper|exporter|consignor|payee|the seller|manufacturer',
  ],
  ['supplier-contact', '(?:供应商|供货方|卖方|销售方)联系人|(?:supplier|seller|vendor) contact'],
  ['buyer-address', '(?:客户|买方|购买方|购货方|需方|采购方)地址|(?:buyer|customer|billing) address'],
  [
    'buyer',
    '购买方(?:名称|信息)?|购货单位(?:名称)?|购货方|采购方|购方|需方(?:[（(]买方[)）])?|买方(?:[（(]需方[)）])?|甲方(?:（需方）|\\(需方\\)|（采购方）|\\(采购方\\)|（买方）|\\(买方\\))|乙方(?:（需方）|\\(需方\\)|（买方）|\\(买方\\))|客户(?:名称|全称)?|付款方(?:户名|名称|全称)?|付款人(?:户名|名称|全称)?|付款单位|交款单位|buyer|purchaser|customer(?: name)?|bill(?:ed)? to|sold to|invoiced? to|charged? to|importer|payer|client(?: name)?|the buyer|applicant|申请(?:人|方|单位)|委托(?:单位|方)|to messrs|messrs|to',
  ],
  [
    'ship-to',
    'ship(?:ped)? to|deliver(?:ed)? to|delivery address|consigned? to|consignee|notify party|收货地址|收货单位(?:名称)?|收货人',
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
  ['email', '电子邮箱|电子邮件|电邮|邮箱|e-mail|email|mail'],
  ['website', '公司网址|网址|网站|website|web|homepage|url'],
  ['brand', '授权品牌|品牌|商标名称|商标|brand(?: name)?|trademark|trade mark'],
  [
    'territory',
    '授权区域|授权地区|授权地域|销售区域|territory|region|authorized territory|authorised territory|marketplaces?',
  ],
  [
    'total',
    '价税合计(?:[（(]大写[)）])?|合计金额|总金额|总计|总价|应付金额|(?:grand|invoice|order|contract) total|total amount(?: due)?|total value|amount due|total due|balance due|amount payable|total payable|total (?:usd|cny|rmb|eur|gbp|hkd)|total|交易金额|转账金额|付款金额|金额[（(]小写[)）]|[（(]小写[)）]|小写',
  ],
  ['tax', '税额合计|合计税额|vat amount|sales tax|total tax|total vat'],
  ['units', '合计数量|总数量|数量合计|total quantity|total qty|total units|total pieces'],
  ['remarks', '备注|附注|remarks?|notes?|comments?|memo'],
  ['name', '公司名称|单位名称|企业名称|名称|户名|company name|company|name'],
]
