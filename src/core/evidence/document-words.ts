import type { DocumentType } from '../words.ts'

/** What sellers call each type of document, the special before the general: 形式发票 is no 发票. */
export const typeWords: readonly (readonly [DocumentType, RegExp])[] = [
  ['pro-forma', /pro[\s-]?forma(?:\s?invoices?)?|\bPI\b|形式发票|预开发票/i],
  ['quotation', /\bquot(?:ation|e)s?\b|报价单|报价/i],
  ['order-confirmation', /\b(?:order|sales|purchase) confirmations?\b|订单确认书?|销售确认书?|确认单/i],
  ['packing-list', /\bpacking (?:list|slip)s?\b|装箱单/i],
  [
    'fapiao-electronic',
    /\b(?:fully digital|digital|electronic|e-?)\s?(?:vat )?(?:invoice|fapiao)s?\b|数电票|全电发?票|数电发票|电子(?:专用|普通)?发票|电子票|电子专票|电子普票/i,
  ],
  [
    'fapiao-special',
    /\bspecial (?:vat )?(?:invoice|fapiao)s?\b|\bvat special invoices?\b|增值税专用发票|专用发票|专票/i,
  ],
  ['fapiao-ordinary', /\bordinary (?:vat )?(?:invoice|fapiao)s?\b|增值税普通发票|普通发票|普票/i],
  [
    'loa',
    /\bl\.?o\.?a\.?s?\b|\bletters? of authori[sz]ation\b|\bauthori[sz]ation letters?\b|授权书|授权信|授权函|品牌授权/i,
  ],
  [
    'delivery-note',
    /\bdelivery (?:notes?|orders?|slips?)\b|\bwaybills?\b|\bbills? of lading\b|\bproof of delivery\b|送货单|送货记录|出库单|签收单|发货单|物流单|提单|运单/i,
  ],
  [
    'bank-record',
    /\bbank (?:transfers?|statements?|records?|slips?|payments?)\b|\b(?:wire|payment) (?:transfers?|records?|proofs?|slips?)\b|\bproof of payment\b|\bremittance\b|\b(?:wechat|alipay) (?:pay(?:ments?)?|transfers?)\b|\bpaid (?:by|via|through|with) (?:bank|wire|wechat|alipay|t\/t|transfer)(?: transfer)?\b|微信(?:支付|付款|转账)|支付宝(?:转账|付款|支付)|银行(?:转账|流水|回单|付款|汇款|记录|对账单)?|付款(?:记录|凭证|截图|回单)|转账(?:记录|凭证|截图)?|汇款(?:单|凭证|记录)?|流水|水单/i,
  ],
  ['test-report', /\b(?:test|lab|laboratory|inspection) reports?\b|检测报告|质检报告|测试报告|检验报告/i],
  [
    'trademark-certificate',
    /\btrade\s?mark (?:registration )?(?:certificates?|registrations?)\b|商标(?:注册)?证书?/i,
  ],
  [
    'contract',
    /\b(?:(?:purchase|supply|sales|agency|distribution) )?(?:contracts?|agreements?)\b|(?:采购|购销|供货|销售|代理)?合同|供货协议|采购协议/i,
  ],
  ['receipt', /\b(?:retail |sales |store )?receipts?\b|收据|小票|购物小票/i],
  ['photo', /\bphotos?\b|\bphotographs?\b|\bpictures?\b|照片|图片|实拍/i],
  ['invoice', /\binvoices?\b|\binv(?![a-z])|\bfapiaos?\b|发票|票号/i],
  [
    'other',
    /\bpurchase orders?\b|\bpo\b|\b(?:wechat|chat|e-?mail)s?(?: (?:records?|logs?|history|screenshots?|messages?))?(?!\s?:|@)\b|采购订单|采购单|订货单|聊天记录|微信(?:聊天)?记录|报关单|customs (?:papers?|declaration)|import papers?/i,
  ],
]

export type TypedField =
  | 'type'
  | 'number'
  | 'issued'
  | 'purchased'
  | 'supplier'
  | 'buyer'
  | 'units'
  | 'remark'
  | 'phone'
  | 'address'
  | 'email'
  | 'website'
  | 'brand'
  | 'from'
  | 'to'
  | 'asin'
  | 'name'

/** Labels before a colon, or before a value with no colon where the label is plain enough (发票号 04412). */
export const labelWords: readonly (readonly [TypedField, RegExp])[] = [
  [
    'purchased',
    /^(?:purchase date|date of purchase|purchased(?: on)?|bought(?: on)?|order date|ordered(?: on)?|采购日期?|采购时间|购买日期?|下单日期?|原采购日期?|实际采购日期?|进货日期?|订购日期?)/i,
  ],
  [
    'issued',
    /^(?:(?:invoice |issue |issuing |document )?date(?: of issue| issued)?|issued(?: on)?|dated|signed(?: on)?|开票日期?|开具日期?|开票时间|签发日期|签署日期|签订日期|补开日期|日期|时间)/i,
  ],
  [
    'number',
    /^(?:(?:invoice|inv|document|doc|receipt|contract|loa|order|fapiao|reference|ref)\.?\s?(?:no\.?|nr\.?|number|num|id|#)|no\.?|nr\.?|number|#|发票(?:号码?|编号|代码)|票据?号码?|单号|编号|合同(?:号|编号)|号码)/i,
  ],
  [
    'supplier',
    /^(?:supplier(?: name)?|seller(?: name)?|vendor|issuer|issued by|sold by|manufacturer|factory|distributor|供应商(?:名称|全称)?|销售方(?:名称)?|卖方|开票方|开具方|供货方|厂家|工厂|出票方|收款方)/i,
  ],
  [
    'buyer',
    /^(?:buyer(?: name)?|purchaser|bill(?:ed)? to|customer|issued to|made out to|sold to|购买方(?:名称)?|买方|采购方|抬头|购方|客户|付款方|开给)/i,
  ],
  ['units', /^(?:(?:total )?(?:units?|quantity|qty|pieces|pcs)|件数|数量|总数量?|合计数量?)/i],
  ['type', /^(?:(?:document )?type|kind|类型|单据类型|文件类型|种类|票种)/i],
  ['remark', /^(?:remarks?|notes?|comments?|备注)/i],
  ['phone', /^(?:(?:tele)?phone(?: number)?|tel\.?|mobile|电话(?:号码)?|联系电话|手机|座机)/i],
  ['address', /^(?:(?:street |registered |company )?address|地址)/i],
  ['email', /^(?:e-?mail(?: address)?|邮箱|电子邮件|邮件)/i],
  ['website', /^(?:web\s?site|web|homepage|url|网址|网站|官网)/i],
  ['brand', /^(?:brand(?: name)?|品牌(?:名称)?|商标)/i],
  ['asin', /^(?:asins?)/i],
  ['from', /^(?:from|by|authori[sz]ed by|授权方|授权人)/i],
  ['to', /^(?:to|authori[sz]ed (?:party|seller|to)|被授权方|被授权人)/i],
  ['name', /^(?:file(?: ?name)?|文件名?)/i],
]

/** Ends of company and shop names. */
export const companyEnd =
  /(?:\b(?:co\.?,?\s?ltd|ltd|limited|inc|llc|l\.l\.c|corp|corporation|company|gmbh|ag|bv|b\.v|s\.?r\.?l|sarl|s\.a|plc|pte|pty|kg|ug|oü|ltda|factory|works|trading|wholesale|distribution|distributors?|group|industries|holdings|store|shop|mart|supermarket|enterprises?)\.?\)?|公司|[^\s]厂|工厂|经营部|商行|[^\s银]行|[^\s]店|商店|批发部|门市部?|档口|集团|中心|商贸|贸易|工作室|事务所|超市)$/i
