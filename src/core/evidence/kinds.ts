import type { Text } from '../text.ts'
import type { DocumentType } from '../words.ts'

/** One kind of material a case can call for: why it is wanted, what makes it count, what to do without it. */
export interface Material {
  readonly id: string
  /** What the file is called once it is in the case; `photo` and `other` do not tell one kind from another. */
  readonly documentType: DocumentType
  readonly name: Text
  readonly why: Text
  readonly counts: Text
  readonly refused: Text
  /** The honest way on when it cannot be had. */
  readonly cannot: Text
  /** True when the seller can have it ready tonight, false when somebody else must answer first. */
  readonly tonight: boolean
  /** The line that asks a supplier for it; null when it does not come from the supplier. */
  readonly ask: Text | null
}

/** Facts: domain sheet a.3, c.1 to c.5. Nothing here is invented for a case; the notice's own words win. */
export const materials = [
  {
    id: 'invoice',
    documentType: 'invoice',
    name: { en: 'Supplier invoice', zh: '供应商发票' },
    why: {
      en: 'It shows who sold you the goods, when, and how many. Amazon compares it with your sales or stock.',
      zh: '它说明货是谁卖给您的、什么时候、多少件。亚马逊会拿它和您的销量或库存核对。',
    },
    counts: {
      en: 'Invoice number, issue date, full supplier name, address and phone, your company as in Seller Central, product and model, quantity. Goods delivered.',
      zh: '有发票号、开票日期、供应商全称、地址和电话，购买方和卖家后台公司名一致，有品名型号和数量。货已经交付。',
    },
    refused: {
      en: 'Pro forma, quotation, order confirmation, Excel or Word file, a paper you wrote on, a supplier nobody can reach, too few units.',
      zh: '形式发票、报价单、订单确认、Excel 或 Word 文件、自己在上面写过字、供应商联系不上、数量不够。',
    },
    cannot: {
      en: 'Give contract, payment and delivery papers of the same purchase and say openly that there is no invoice. Amazon may not accept it.',
      zh: '交同一笔采购的合同、付款、送货记录，并如实说明没有发票。亚马逊不一定接受。',
    },
    tonight: false,
    ask: {
      en: 'The invoice for our purchase: our full company name, product and model, quantity, issue date, your phone and address',
      zh: '我们这批采购的发票：抬头写我们公司全称，有品名型号、数量、开票日期、贵司电话和地址',
    },
  },
  {
    id: 'fapiao-special',
    documentType: 'fapiao-special',
    name: { en: 'Special VAT invoice (专票)', zh: '增值税专用发票（专票）' },
    why: {
      en: 'A tax invoice can be looked up on the tax platform, so the purchase can be checked.',
      zh: '专票可以在税务查验平台查到，采购真假能核对。',
    },
    counts: {
      en: 'The platform finds it and shows it as valid. Buyer name is your company. Goods line names product and model.',
      zh: '查验平台能查到，状态正常。购买方是您公司。货物栏写明品名和型号。',
    },
    refused: {
      en: 'Voided or reversed, a goods line that only says "goods" or "see list" without the list, another company as buyer.',
      zh: '已作废或红冲；货物栏只写“货物”或“详见清单”却没附清单；购买方是别家公司。',
    },
    cannot: {
      en: 'An ordinary or electronic fapiao of the same purchase serves too. Add the contract and payment.',
      zh: '同一笔采购的普票或数电票也可以。再附合同和付款记录。',
    },
    tonight: false,
    ask: {
      en: 'The special VAT invoice, with the goods list if it says "see list"',
      zh: '增值税专用发票；如果写“详见清单”，请连清单一起给',
    },
  },
  {
    id: 'fapiao-ordinary',
    documentType: 'fapiao-ordinary',
    name: { en: 'Ordinary VAT invoice (普票)', zh: '增值税普通发票（普票）' },
    why: {
      en: 'It can be looked up on the tax platform like a special one.',
      zh: '和专票一样，可以在查验平台查到。',
    },
    counts: {
      en: 'Valid on the platform, your company as buyer, product, model and quantity. Phone and e-mail come from a supplier contact sheet.',
      zh: '查验状态正常，购买方是您公司，有品名型号和数量。电话、邮箱可以另附供应商联系表。',
    },
    refused: {
      en: 'Made out to a person instead of the company, no model, voided or reversed.',
      zh: '抬头写个人而不是公司、没有型号、已作废或红冲。',
    },
    cannot: {
      en: 'Give contract, payment and delivery papers of the same purchase and say what is missing.',
      zh: '交同一笔采购的合同、付款、送货记录，并说明缺什么。',
    },
    tonight: false,
    ask: {
      en: 'The ordinary VAT invoice, made out to our company',
      zh: '增值税普通发票，抬头是我们公司',
    },
  },
  {
    id: 'fapiao-electronic',
    documentType: 'fapiao-electronic',
    name: { en: 'Fully digital e-invoice (数电票)', zh: '数电票（全面数字化电子发票）' },
    why: {
      en: 'It has one 20-digit number that the tax platform can check.',
      zh: '它有一个 20 位号码，税务平台能直接查。',
    },
    counts: {
      en: 'The original PDF, OFD or XML from the issuer. No code and no check code is normal here. Keep the file unchanged.',
      zh: '开票方发来的 PDF、OFD 或 XML 原文件。没有发票代码和校验码是正常的。文件不要改动。',
    },
    refused: {
      en: 'A screenshot in place of the file, a reversed invoice, a PDF that was opened and saved with notes.',
      zh: '用截图代替原文件、已红冲、打开后加了批注再保存的 PDF。',
    },
    cannot: {
      en: 'Ask the issuer to send the same file again from the tax system. It stays the same number.',
      zh: '请开票方从税务系统重新下载同一张发给您，号码不变。',
    },
    tonight: false,
    ask: {
      en: 'The digital e-invoice as original file (PDF, OFD or XML), no screenshot',
      zh: '数电票原文件（PDF、OFD 或 XML），不要截图',
    },
  },
  {
    id: 'late-invoice-set',
    documentType: 'invoice',
    name: {
      en: 'Late-issued invoice (补开) with the papers of that time',
      zh: '补开发票和当时的单据（一整套）',
    },
    why: {
      en: 'The invoice came after the purchase. The papers of that time show that the purchase is real.',
      zh: '发票是事后补开的。当时的单据能说明这笔采购真的发生过。',
    },
    counts: {
      en: 'Issued by the party that sold, delivered and was paid. The issuer notes purchase date and issue date in the remarks. Contract, payment and delivery note of that time attached.',
      zh: '由实际卖货、送货、收款的那一方开。开票方在备注栏写明原采购日期和补开日期。附当时的合同、付款、送货记录。',
    },
    refused: {
      en: 'A back-dated issue date, an invoice from a third party (代开), a date written on by you. An issue date after the notice may fall outside the window.',
      zh: '开票日期往前改、第三方代开、自己在发票上写日期。开票日期晚于通知，可能不在要求的期限内。',
    },
    cannot: {
      en: 'If the seller of the goods cannot issue it, do not ask anybody else. Show the papers of that time and say there is no invoice.',
      zh: '实际卖货的一方开不了，就不要找别人开。交当时的单据，如实说明没有发票。',
    },
    tonight: false,
    ask: {
      en: 'If you issue the invoice only now: your own note in the remarks with the purchase date and the real issue date, plus contract, payment and delivery note of that time',
      zh: '如果是现在补开：请贵司在备注栏写明原采购日期和补开日期，并附当时的合同、收款、送货单',
    },
  },
  {
    id: 'reissued-invoice-set',
    documentType: 'invoice',
    name: { en: 'Re-issued invoice (红冲重开), both numbers', zh: '红冲重开的发票（两个号码都要）' },
    why: {
      en: 'A corrected invoice replaces an earlier one. Amazon may see both, so both are named.',
      zh: '重开的发票替换了前一张。亚马逊可能两张都看到，所以两个号码都写。',
    },
    counts: {
      en: 'The red-letter invoice, the new one, and one sentence from the issuer on why it was corrected.',
      zh: '红字发票、新发票，再加开票方一句话说明为什么更正。',
    },
    refused: {
      en: 'Hiding the first number, or using the reversed invoice as if it stood.',
      zh: '隐去第一张号码，或把已红冲的那张当有效发票用。',
    },
    cannot: {
      en: 'If you already sent the first one, say so and send the correction with a short explanation.',
      zh: '如果第一张已经交过，就说明情况，并补交更正后的那张。',
    },
    tonight: false,
    ask: {
      en: 'Both the reversed and the new invoice number, with one line from you on the reason',
      zh: '红冲的和重开的两个发票号，加一句更正原因',
    },
  },
  {
    id: 'invoice-from-rights-owner',
    documentType: 'invoice',
    name: { en: 'Invoice from the rights owner itself', zh: '权利人直接开的发票' },
    why: {
      en: 'Bought straight from the brand, no further chain has to be shown.',
      zh: '直接从品牌方进货，就不用再证明中间环节。',
    },
    counts: {
      en: 'The issuer is the rights owner named in the notice, or its distributor with a letter that says so.',
      zh: '开票方就是通知里写的权利人，或者有授权信的经销商。',
    },
    refused: {
      en: 'A reseller in between without a letter, a shop receipt.',
      zh: '中间隔着没有授权的转售商，或者商店小票。',
    },
    cannot: {
      en: "Show your supplier's invoice and the authorisation chain up to the brand.",
      zh: '交您供应商的发票，加上一直到品牌方的授权链。',
    },
    tonight: false,
    ask: {
      en: "The brand's own invoice to you, or the letter that makes you its distributor (prices may be covered)",
      zh: '品牌方开给贵司的发票，或贵司作为经销商的授权信（价格可以遮）',
    },
  },
  {
    id: 'invoices-new-supplier',
    documentType: 'invoice',
    name: { en: 'Invoices from a new supplier', zh: '新供应商的发票' },
    why: {
      en: 'This notice says the old papers no longer count.',
      zh: '这份通知的意思是旧的单据不再算数。',
    },
    counts: {
      en: 'A real new purchase after the date named in the notice, with at least the number of units it names.',
      zh: '在通知写的日期之后真实采购，数量不少于通知写的件数。',
    },
    refused: {
      en: 'The old supplier under a new name, the same papers again, an earlier date.',
      zh: '旧供应商换个名字、旧单据再交一次、日期早于要求。',
    },
    cannot: {
      en: 'Stop selling this ASIN and say so. That is a clean end.',
      zh: '停售这个 ASIN，并如实说明。这样收尾也干净。',
    },
    tonight: false,
    ask: null,
  },
  {
    id: 'loa',
    documentType: 'loa',
    name: { en: 'Letter of authorisation (LOA)', zh: '授权书（LOA）' },
    why: {
      en: 'It shows that the rights owner allows you to sell under its brand.',
      zh: '它说明权利人允许您用这个品牌销售。',
    },
    counts: {
      en: "Rights owner's name and address, your company and address as in the account, explicit permission for brand, goods, store and term, date, signature, contact.",
      zh: '有权利人名称地址、您公司名称地址（和账户一致），明确允许使用品牌，写明商品、站点、期限、日期、签字人和联系方式。',
    },
    refused: {
      en: 'A letter from a distributor that itself has none, a term that misses the purchase dates, another store, a back-dated letter.',
      zh: '经销商自己没授权却给您授权、期限没盖住采购日期、站点不对、日期往前写。',
    },
    cannot: {
      en: 'Offer invoices from an authorised distributor. If there is no permission at all, stop selling the brand.',
      zh: '交授权经销商的发票。如果根本没有授权，就停售这个品牌。',
    },
    tonight: false,
    ask: {
      en: 'The letter of authorisation that names our company, brand, goods, store and term; dated on the day it is signed',
      zh: '授权书：写明我们公司、品牌、商品、站点和期限，落款写签字当天',
    },
  },
  {
    id: 'loa-chain',
    documentType: 'loa',
    name: { en: 'Authorisation chain', zh: '授权链' },
    why: {
      en: 'Each hand between the brand and you needs its own permission.',
      zh: '品牌方到您之间，每一手都要有授权。',
    },
    counts: {
      en: 'One letter per link, same brand and goods, terms that overlap, no gap.',
      zh: '每一环一份授权，品牌和商品一致，期限衔接，中间不断。',
    },
    refused: {
      en: 'A missing link, different company names for the same party without explanation.',
      zh: '缺一环，或同一家公司前后名称不一致又没说明。',
    },
    cannot: {
      en: 'Name the missing link openly and give the invoices of that hand.',
      zh: '直接说明缺哪一环，并交那一环的发票。',
    },
    tonight: false,
    ask: {
      en: 'Your own authorisation from the brand (and from each party between)',
      zh: '贵司从品牌方（以及中间各方）拿到的授权书',
    },
  },
  {
    id: 'licence',
    documentType: 'contract',
    name: { en: 'Licence agreement', zh: '许可协议' },
    why: {
      en: 'It shows a right to use the mark, picture or design.',
      zh: '它说明您有权使用这个商标、图片或设计。',
    },
    counts: {
      en: 'Both parties named, the right named, goods, store and term, signed and dated.',
      zh: '写明双方、什么权利、商品、站点和期限，有签字和日期。',
    },
    refused: {
      en: 'Expired, for other goods, unsigned.',
      zh: '已过期、针对别的商品、没签字。',
    },
    cannot: {
      en: 'Ask the rights owner whether it will confirm your use in writing. If not, change the page or stop.',
      zh: '问权利人能不能书面确认。不能的话，改页面或停售。',
    },
    tonight: false,
    ask: null,
  },
  {
    id: 'supply-chain',
    documentType: 'other',
    name: { en: 'Papers of the whole supply chain', zh: '完整供应链单据' },
    why: {
      en: 'Amazon wants to follow the goods from the factory or brand to you.',
      zh: '亚马逊要看货从工厂或品牌方一路怎么到您手里。',
    },
    counts: {
      en: 'Invoice, contract or delivery order for every step, with names that match from one paper to the next.',
      zh: '每一环都有发票、合同或送货单，前后名称对得上。',
    },
    refused: {
      en: 'A gap in the middle, or only the last step.',
      zh: '中间断一环，或者只有最后一环。',
    },
    cannot: {
      en: 'Draw the chain in one line, mark the gap, and say which paper covers each other step.',
      zh: '用一行写出整条链，标出缺哪一环，其他各环分别有什么单据。',
    },
    tonight: false,
    ask: {
      en: 'Your own purchase papers for these goods: who you bought from, when (prices may be covered)',
      zh: '贵司的上游进货单据：从谁买的、什么时候（价格可以遮）',
    },
  },
  {
    id: 'contract',
    documentType: 'contract',
    name: { en: 'Purchase contract or order', zh: '采购合同或采购单' },
    why: {
      en: 'It was made at the time, so it supports the invoice.',
      zh: '它是当时签的，可以给发票作佐证。',
    },
    counts: {
      en: 'Both companies, goods and quantity, date, signature or seal. Same figures as the invoice.',
      zh: '写明双方公司、货品数量、日期，有签字或盖章。和发票数字一致。',
    },
    refused: {
      en: 'Unsigned, figures that differ from the invoice without a word on it, written after the fact.',
      zh: '没签章、和发票数字不一致又没说明、事后补写。',
    },
    cannot: {
      en: 'Chat or e-mail orders of that time, as screenshots with dates, are the next best. Do not write a contract now.',
      zh: '当时的聊天或邮件下单记录，带日期截图，是次一等的佐证。现在不要补写合同。',
    },
    tonight: true,
    ask: {
      en: 'A scan of the purchase contract of that time, as it was signed',
      zh: '当时签的采购合同扫描件，原样就好',
    },
  },
  {
    id: 'payment-record',
    documentType: 'bank-record',
    name: { en: 'Payment record', zh: '付款记录' },
    why: {
      en: 'It shows that you paid that supplier for these goods at that time.',
      zh: '它说明您当时为这批货付款给了这家供应商。',
    },
    counts: {
      en: 'Bank transfer slip or statement with payer, payee, amount, date. Payer is your company, payee is the issuer.',
      zh: '银行回单或流水，有付款方、收款方、金额、日期。付款方是您公司，收款方是开票方。',
    },
    refused: {
      en: 'A cropped screenshot, a private account without explanation, edits of any kind.',
      zh: '截掉一部分的截图、走私人账户又没说明、任何修改。',
    },
    cannot: {
      en: 'Paid in cash or privately: say so, and give the receipt or chat of that day.',
      zh: '现金或私人转账付的：如实说明，附当天的收据或聊天记录。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'delivery-note',
    documentType: 'delivery-note',
    name: { en: 'Delivery note', zh: '送货单' },
    why: {
      en: 'It shows that the goods really moved, when and how many.',
      zh: '它说明货真的送了，什么时候、多少件。',
    },
    counts: {
      en: 'Date, model, quantity, both companies, signed on receipt. Courier or freight papers count too.',
      zh: '有日期、型号、数量、双方公司、签收。物流或货运单据也算。',
    },
    refused: {
      en: 'No date, no model, a paper filled in later.',
      zh: '没日期、没型号、事后填写。',
    },
    cannot: {
      en: 'Use the freight bill, customs paper or inbound shipment record of that lot.',
      zh: '用这批货的运单、报关单或入仓记录。',
    },
    tonight: true,
    ask: {
      en: 'The delivery note or waybill of that lot',
      zh: '这批货的送货单或物流单号',
    },
  },
  {
    id: 'order-confirmation',
    documentType: 'order-confirmation',
    name: { en: 'Order confirmation (weak)', zh: '订单确认（证明力弱）' },
    why: {
      en: 'It supports a purchase. It is not an invoice.',
      zh: '它能辅助说明采购。它不是发票。',
    },
    counts: {
      en: 'Beside an invoice and a payment record of the same order.',
      zh: '和同一单的发票、付款记录放在一起。',
    },
    refused: {
      en: 'Alone, in place of an invoice.',
      zh: '单独拿来代替发票。',
    },
    cannot: {
      en: 'Leave it out. Ask the supplier for the invoice of the same order.',
      zh: '不交也行。请供应商提供同一单的发票。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'receipt',
    documentType: 'receipt',
    name: { en: 'Shop receipt (weak)', zh: '收据或小票（证明力弱）' },
    why: {
      en: 'Some notices say "invoices or receipts". It shows a purchase, hardly a supply chain.',
      zh: '有的通知写“发票或收据”。它能说明买过，很难说明货源。',
    },
    counts: {
      en: 'Store name, address and phone, date, product, quantity. Say openly that it is retail.',
      zh: '有店名、地址、电话、日期、品名、数量。如实说明是零售购入。',
    },
    refused: {
      en: 'No product name, faded, few units against many sold.',
      zh: '没有品名、字迹不清、件数远少于销量。',
    },
    cannot: {
      en: 'If you bought in shops and hold no wholesale invoice, say so and decide whether to keep selling this ASIN.',
      zh: '如果货是零售店买的、没有批发发票，就如实说明，再决定还卖不卖这个 ASIN。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'supplier-contact',
    documentType: 'other',
    name: { en: 'Supplier contact sheet', zh: '供应商联系表' },
    why: {
      en: 'Amazon may call or write to the supplier. If nobody answers, the invoice falls.',
      zh: '亚马逊可能打电话或发邮件核实。没人接，发票就不算数。',
    },
    counts: {
      en: 'Legal name, street address, phone with country code, company e-mail, website, a contact person who knows about it.',
      zh: '公司全称、详细地址、带国家区号的电话、企业邮箱、网站，还有知情的联系人。',
    },
    refused: {
      en: 'A phone that rings out, an address that differs from the invoice, a dead website.',
      zh: '电话打不通、地址和发票不一致、网站打不开。',
    },
    cannot: {
      en: 'No website: say so and give the business-register entry in its place.',
      zh: '没有网站就写没有，附工商登记信息。',
    },
    tonight: false,
    ask: {
      en: 'Contact sheet: full name, address, phone that is answered, e-mail, website, contact person',
      zh: '联系信息：公司全称、地址、打得通的电话、邮箱、网站、联系人',
    },
  },
  {
    id: 'manufacturer-contact',
    documentType: 'other',
    name: { en: 'Manufacturer contact', zh: '生产商联系信息' },
    why: {
      en: 'The notice asks who made the goods.',
      zh: '通知要知道货是谁生产的。',
    },
    counts: {
      en: 'Name, address, phone, e-mail of the factory. It matches label and test report.',
      zh: '工厂名称、地址、电话、邮箱，和标签、检测报告一致。',
    },
    refused: {
      en: 'A trading company given as the factory.',
      zh: '把贸易公司写成工厂。',
    },
    cannot: {
      en: "Write that the supplier does not disclose it, with the supplier's statement.",
      zh: '写明供应商不提供，并附供应商的说明。',
    },
    tonight: false,
    ask: {
      en: 'Name, address, phone and e-mail of the factory that made these goods',
      zh: '实际生产工厂的名称、地址、电话、邮箱',
    },
  },
  {
    id: 'photos-goods',
    documentType: 'photo',
    name: { en: 'Photos of goods and box', zh: '商品和包装照片' },
    why: {
      en: 'They show what the buyer really gets: label, logo, code, parts.',
      zh: '它说明买家收到的实物是什么样：标签、标志、条码、配件。',
    },
    counts: {
      en: 'All sides of unit and box, label and code readable, taken now from real stock, unedited.',
      zh: '商品和包装各面都拍，标签条码清楚，用现有库存现拍，不修图。',
    },
    refused: {
      en: 'Catalogue pictures, edited pictures, blur.',
      zh: '宣传图、修过的图、看不清。',
    },
    cannot: {
      en: 'No stock at hand: order one unit back from FBA before any removal of the rest, or ask the supplier for photos and say whose they are.',
      zh: '手上没货：先从 FBA 移除一件来拍，或请供应商拍，并写明是谁拍的。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'photos-both-models',
    documentType: 'photo',
    name: { en: 'Photos of both models side by side', zh: '两种款式的对比照片' },
    why: {
      en: 'They show at a glance what was on the page and what was sent.',
      zh: '一眼就看出页面写的是哪款、发出去的是哪款。',
    },
    counts: {
      en: 'Right model and wrong model, same angle, model label readable.',
      zh: '正确款和错发款同角度拍，型号标签看得清。',
    },
    refused: {
      en: 'Only one of the two, no label in the picture.',
      zh: '只拍一款，照片里没有标签。',
    },
    cannot: {
      en: "Take the wrong model from the buyer's return photos or the supplier's lot photos, and say so.",
      zh: '错发款没有实物，就用退货照片或供应商那批的照片，并写明来源。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'page-screenshot',
    documentType: 'photo',
    name: { en: 'Screenshot of the page, compared with the goods', zh: '页面截图和实物对照' },
    why: {
      en: 'Many doubts start where page and goods differ.',
      zh: '很多怀疑是从页面和实物不一致开始的。',
    },
    counts: {
      en: 'Title, brand, pictures, size and colour as shown today, with the date, beside the goods.',
      zh: '截下今天的标题、品牌、图片、尺寸、颜色，带日期，和实物放一起对。',
    },
    refused: {
      en: 'A cropped part only, a page changed before the screenshot was taken.',
      zh: '只截一小块，或者改完页面才截。',
    },
    cannot: {
      en: 'Page already gone: use your upload file or the saved pictures.',
      zh: '页面已经没了：用上架表格或保存的图片。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'buyer-messages',
    documentType: 'other',
    name: { en: 'Buyer message ids and words', zh: '买家消息编号和原话' },
    why: {
      en: 'They tell what the buyer saw. That leads to the cause.',
      zh: '里面有买家看到的问题，能找到原因。',
    },
    counts: {
      en: 'Order id, date, the words. No buyer name, address or phone.',
      zh: '订单号、日期、原话。不写买家姓名、地址、电话。',
    },
    refused: {
      en: 'Personal data of the buyer, a request to change a review.',
      zh: '带买家个人信息，或要求买家改评价。',
    },
    cannot: {
      en: 'No message: look at return comments, reviews and A-to-z claims.',
      zh: '没有消息：去看退货留言、评论和 A-to-z 索赔。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'return-report',
    documentType: 'other',
    name: { en: 'Return report', zh: '退货报告' },
    why: {
      en: 'Reasons and comments of returns show how many buyers saw the same thing.',
      zh: '退货原因和留言能看出有多少买家遇到同样的问题。',
    },
    counts: {
      en: 'The ASIN, the period, reason and comment per order, a count per reason.',
      zh: '按 ASIN 和时间段，每单的原因和留言，再按原因计数。',
    },
    refused: {
      en: 'Buyer names left in, only the returns that suit you.',
      zh: '留着买家姓名，或只挑有利的退货。',
    },
    cannot: {
      en: 'No returns: say "no returns in the period" with the report that shows it.',
      zh: '没有退货：写明该时段没有退货，并附报告。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'customer-feedback',
    documentType: 'other',
    name: { en: 'Customer feedback on the listing', zh: '买家评价（评论和店铺反馈）' },
    why: {
      en: 'Reviews and feedback tell in the buyers’ words what was wrong, and since when.',
      zh: '评论和店铺反馈里有买家的原话，能看出问题是什么、从什么时候开始。',
    },
    counts: {
      en: 'The page as it stands: ASIN, day, stars, the words; the poor ones beside the good ones.',
      zh: '照页面原样：ASIN、日期、星级、原话；好评差评都在。',
    },
    refused: {
      en: 'Praise as the argument, a review you asked a buyer to write, change or take down.',
      zh: '拿好评当理由，或找买家写评、改评、删评。',
    },
    cannot: {
      en: 'It is only an extra: leave it out.',
      zh: '只是加分项，没有就不交。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'stock-and-sales-report',
    documentType: 'other',
    name: { en: 'Units sold and in stock, per ASIN', zh: '每个 ASIN 的销量和库存' },
    why: {
      en: 'Amazon compares invoice quantities with sales or stock.',
      zh: '亚马逊会拿发票数量和销量或库存核对。',
    },
    counts: {
      en: 'Units sold in the period of the notice, units in FBA, inbound and in your own warehouse.',
      zh: '通知所说期间的销量，FBA、在途和自有仓库各多少件。',
    },
    refused: {
      en: 'Rounded guesses, one ASIN left out.',
      zh: '估个整数，或漏了一个 ASIN。',
    },
    cannot: {
      en: 'Account locked: use the order reports you saved, and say up to which day.',
      zh: '进不了后台：用以前导出的订单报告，写明到哪一天。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'removal-order',
    documentType: 'other',
    name: { en: 'Removal order', zh: '移除订单' },
    why: {
      en: 'It shows what happened to the remaining units.',
      zh: '它说明剩下的货怎么处理了。',
    },
    counts: {
      en: 'Order id, date, units, status. Units were photographed first.',
      zh: '有订单号、日期、件数、状态。移除前先拍照。',
    },
    refused: {
      en: 'A plan to create one later.',
      zh: '只说以后会建。',
    },
    cannot: {
      en: 'Stock frozen by Amazon: write that, with a screenshot.',
      zh: '库存被亚马逊冻结：写明，并附截图。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'refund-records',
    documentType: 'other',
    name: { en: 'Refund and exchange records', zh: '退款和换货记录' },
    why: {
      en: 'They show what was done for the buyers.',
      zh: '它说明您为买家做了什么。',
    },
    counts: {
      en: 'Order id, date, refund or exchange tracking number, count of buyers.',
      zh: '订单号、日期、退款记录或换货运单号，共几位买家。',
    },
    refused: {
      en: 'A refund in return for a review, buyer names.',
      zh: '拿退款换评价，或写出买家姓名。',
    },
    cannot: {
      en: 'Buyer unknown: say so, and show what you did with the remaining units.',
      zh: '不知道是哪位买家：如实说，写清剩下的货怎么处理。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'supplier-statement',
    documentType: 'other',
    name: { en: "Supplier's written statement", zh: '供应商书面说明' },
    why: {
      en: "It shows what happened on the supplier's side. Your own gap still belongs in the plan.",
      zh: '它说明供应商那边发生了什么。您自己的漏洞还是要写进计划书。',
    },
    counts: {
      en: 'Letterhead, date of today, lot, models, quantity, what went wrong, signature or seal, contact.',
      zh: '抬头纸、当天日期、批次、款式、数量、哪里出错，有签字或盖章、联系方式。',
    },
    refused: {
      en: 'Written by you for them, back-dated, blame without facts.',
      zh: '您替对方写、日期往前写、只推责任没有事实。',
    },
    cannot: {
      en: 'Use the chat with the supplier as dated screenshots.',
      zh: '用和供应商的聊天记录，带日期截图。',
    },
    tonight: false,
    ask: {
      en: 'A short statement in your own words: lot, model, quantity, what happened; dated today, signed or sealed',
      zh: '一份贵司自己写的情况说明：批次、款式、数量、怎么回事；写当天日期，签字或盖章',
    },
  },
  {
    id: 'supplier-chat',
    documentType: 'other',
    name: { en: 'Chat with the supplier', zh: '和供应商的聊天记录' },
    why: {
      en: 'It shows that the purchase took place, where papers are thin.',
      zh: '单据不全时，能说明这笔采购确实发生过。',
    },
    counts: {
      en: 'Whole screens with date, both names and what was bought; nothing cut out.',
      zh: '完整截屏，有日期、双方名称、买的是什么，中间不删减。',
    },
    refused: {
      en: 'Single lines cut out of the chat, or a chat that names no goods.',
      zh: '只截一两句，或聊天里看不出买的是什么。',
    },
    cannot: {
      en: 'Take the payment record and the delivery papers instead.',
      zh: '改用付款记录和送货单据。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'packing-list',
    documentType: 'packing-list',
    name: { en: 'Container or packing list', zh: '装箱单或柜单' },
    why: {
      en: 'It shows which models and how many were in the lot.',
      zh: '它说明这批货有哪些款式、各多少件。',
    },
    counts: {
      en: 'Date, container or shipment number, models, quantities. It supports an invoice, it does not replace one.',
      zh: '有日期、柜号或运单号、款式、数量。它给发票作佐证，不能代替发票。',
    },
    refused: {
      en: 'In place of an invoice.',
      zh: '拿来代替发票。',
    },
    cannot: {
      en: 'Use the inbound count of your warehouse for that lot.',
      zh: '用仓库那批货的入库清点记录。',
    },
    tonight: true,
    ask: {
      en: 'The packing list or container list of that lot',
      zh: '那批货的装箱单或柜单',
    },
  },
  {
    id: 'inspection-records',
    documentType: 'other',
    name: { en: 'Inspection records', zh: '验货记录' },
    why: {
      en: 'They show what you checked, and where the gap was.',
      zh: '它说明您查过什么，漏洞在哪里。',
    },
    counts: {
      en: 'Real records with lot, date, units, result, who signed.',
      zh: '真实记录：批次、日期、件数、结果、谁签字。',
    },
    refused: {
      en: 'Filled in now for a day gone by.',
      zh: '现在补填过去某天的记录。',
    },
    cannot: {
      en: 'No records: say that there was no such check. That is often the true cause. Start the sheet today.',
      zh: '没有记录：就说以前没有这道检查，这往往就是原因。检查表从今天开始填。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'training-record',
    documentType: 'other',
    name: { en: 'Training record', zh: '培训记录' },
    why: {
      en: 'It shows that people know the new check.',
      zh: '它说明大家知道新的检查怎么做。',
    },
    counts: {
      en: 'Date, topic, who by role, signature. Held for real.',
      zh: '有日期、内容、参加岗位、签字。真的做过。',
    },
    refused: {
      en: 'A training that did not take place.',
      zh: '没做过的培训。',
    },
    cannot: {
      en: 'Leave it out, or hold it tomorrow and write that date.',
      zh: '不写，或者明天真的做一次，写明天的日期。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'test-report',
    documentType: 'test-report',
    name: { en: 'Test report', zh: '检测报告' },
    why: {
      en: 'It shows that goods of a named lot meet a named standard.',
      zh: '它说明某一批货符合某个标准。',
    },
    counts: {
      en: 'Lab name, method, date, model and lot as sold, full report.',
      zh: '有实验室名称、方法、日期、型号和批次与在售一致，报告完整。',
    },
    refused: {
      en: 'Another model, only the first page, a report made for another company without a link.',
      zh: '型号不符、只有首页、别家公司的报告又说不清关系。',
    },
    cannot: {
      en: 'Book a test and say when it was ordered. Where it is only an extra, leave it out.',
      zh: '去送检，写明送检日期。只是加分项的话，不交也行。',
    },
    tonight: false,
    ask: {
      en: 'The full test report for this model and lot',
      zh: '这个型号和批次的完整检测报告',
    },
  },
  {
    id: 'brand-registration',
    documentType: 'trademark-certificate',
    name: { en: 'Trademark certificate or Brand Registry', zh: '商标注册证或品牌备案' },
    why: {
      en: 'If the brand is yours, this answers the question of permission.',
      zh: '如果是自有品牌，它就回答了授权问题。',
    },
    counts: {
      en: "Owner is your company, class fits the goods, valid in the store's country.",
      zh: '权利人是您公司，类别和商品相符，在站点所在国有效。',
    },
    refused: {
      en: 'Another owner without a letter, another class, only a filing receipt where a registration is asked.',
      zh: '权利人是别人又没授权、类别不符、要注册证却只有受理通知。',
    },
    cannot: {
      en: 'Brand of a partner: give its certificate and its letter to you.',
      zh: '商标在合作方名下：交对方的注册证和给您的授权书。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'business-licence',
    documentType: 'other',
    name: { en: 'Business licence or ID', zh: '营业执照或身份证件' },
    why: {
      en: 'Name and address must match the account.',
      zh: '名称和地址要和账户一致。',
    },
    counts: {
      en: 'Whole page, colour, readable, valid, same name as in Seller Central.',
      zh: '整页、彩色、清晰、在有效期内，名称和后台一致。',
    },
    refused: {
      en: 'Cropped, expired, other name.',
      zh: '裁切、过期、名称不符。',
    },
    cannot: {
      en: 'Licence being renewed: give the register extract and say so.',
      zh: '执照正在换：交工商登记信息，并说明。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'utility-bill',
    documentType: 'other',
    name: { en: 'Utility bill', zh: '水电煤账单' },
    why: {
      en: 'It confirms the address. The days named in the notice are the age of the bill.',
      zh: '它用来核实地址。通知里写的天数是账单的新旧，不是期限。',
    },
    counts: {
      en: 'Name and address as in the account, issue date recent as the notice says (commonly within 90 days).',
      zh: '姓名和地址与账户一致，开具日期符合通知要求（一般为 90 天内）。',
    },
    refused: {
      en: 'Older bill, other name, a screenshot of an app.',
      zh: '账单太旧、名字不符、手机应用截图。',
    },
    cannot: {
      en: 'Ask which other paper is accepted in the verification form itself.',
      zh: '看验证页面里还接受哪种证明。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'credit-card',
    documentType: 'bank-record',
    name: { en: 'Card or bank statement', zh: '信用卡或银行账单' },
    why: {
      en: 'It confirms who stands behind the account.',
      zh: '它用来核实账户背后是谁。',
    },
    counts: {
      en: 'Name as in the account, bank named, recent as the notice says.',
      zh: '姓名与账户一致，有银行名称，时间符合通知要求。',
    },
    refused: {
      en: 'Other name, edited, cropped.',
      zh: '名字不符、改过、裁切。',
    },
    cannot: {
      en: 'Update the card in the account first, then send the statement of that card.',
      zh: '先在账户里更新卡片，再交那张卡的账单。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'never-sold-proof',
    documentType: 'other',
    name: { en: 'Proof that it was never sold', zh: '从未销售的证明' },
    why: {
      en: 'If you never sold this item, that is the whole answer.',
      zh: '如果您根本没卖过，这一条就是答案。',
    },
    counts: {
      en: 'Inventory and order reports for the ASIN over the whole period, showing zero units.',
      zh: '该 ASIN 整个期间的库存和订单报告，显示为 0。',
    },
    refused: {
      en: 'A sentence without a report, a report for another period.',
      zh: '只有一句话没有报告，或时间段不对。',
    },
    cannot: {
      en: 'If even one unit was sold, do not use this way. Say how many.',
      zh: '哪怕卖过一件，也不能走这条路。写明卖了几件。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'retraction-request',
    documentType: 'other',
    name: { en: 'Retraction by the rights owner', zh: '权利人撤诉' },
    why: {
      en: 'If the report is wrong, the rights owner can withdraw it with Amazon.',
      zh: '如果投诉有误，权利人可以直接向亚马逊撤诉。',
    },
    counts: {
      en: 'Sent by the rights owner itself to Amazon, with the Complaint ID.',
      zh: '由权利人自己提交给亚马逊，写明投诉编号。',
    },
    refused: {
      en: 'A mail forwarded by you, money for it, pressure.',
      zh: '您自己转发的邮件、花钱买、施压。',
    },
    cannot: {
      en: 'No answer from them: go on with your own papers. Do not wait on it alone.',
      zh: '对方不回：用自己的材料继续，不要只等这一条。',
    },
    tonight: false,
    ask: null,
  },
  {
    id: 'error-explanation',
    documentType: 'other',
    name: { en: 'Reasoned explanation that the report is wrong', zh: '说明投诉有误的理由' },
    why: {
      en: 'The form allows it. It stands on exhibits, not on feelings.',
      zh: '通知允许这样回答。靠附件说话，不靠情绪。',
    },
    counts: {
      en: 'The allegation in one line, the facts, an exhibit for each.',
      zh: '一句话写对方的指控，再写事实，每条事实有附件。',
    },
    refused: {
      en: '"We did nothing wrong" without an exhibit, blame of the complainant.',
      zh: '没有附件只说“我们没错”，或指责投诉人。',
    },
    cannot: {
      en: 'Without proof do not claim it. Look for what page, box or papers let the doubt arise.',
      zh: '没有证明就不要这样写。找找页面、包装或单据哪里让人起疑。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'genuine-proof',
    documentType: 'other',
    name: { en: 'Proof that the papers are genuine', zh: '证明单据真实' },
    why: {
      en: 'Amazon doubts a paper you sent. Only its issuer can confirm it.',
      zh: '亚马逊怀疑您交的某份单据。只有出具方能证实。',
    },
    counts: {
      en: 'A signed statement of the issuer, tax platform result, payment and delivery of the same purchase.',
      zh: '出具方签章的说明、税务查验结果、同一笔采购的付款和送货记录。',
    },
    refused: {
      en: 'A new version of the same paper, a denial without proof.',
      zh: '同一份单据再出一个新版本，或没有证明的否认。',
    },
    cannot: {
      en: 'If a paper was changed, write nothing yet. Speak with counsel first.',
      zh: '如果单据真的改过，先别写任何东西，先找律师。',
    },
    tonight: false,
    ask: {
      en: 'A signed statement that you issued this paper, with number, date and how it can be checked',
      zh: '贵司签章说明：这份单据由贵司出具，写明号码、日期、怎么查验',
    },
  },
  {
    id: 'own-factory-papers',
    documentType: 'other',
    name: { en: 'Papers of your own factory', zh: '自有工厂的单据' },
    why: {
      en: 'You make the goods yourself, so there is no purchase invoice for them.',
      zh: '货是自己生产的，所以没有成品采购发票。',
    },
    counts: {
      en: 'Factory licence, invoices for raw material, production records, proof that factory and account belong together.',
      zh: '工厂营业执照、原材料发票、生产记录、工厂和账户公司的关系证明。',
    },
    refused: {
      en: 'An invoice from yourself to yourself as the only paper.',
      zh: '只有自己开给自己的发票。',
    },
    cannot: {
      en: 'Say which raw material has papers and which has none.',
      zh: '写明哪些原材料有单据、哪些没有。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'relationship-proof',
    documentType: 'other',
    name: { en: 'Link between account company and buying company', zh: '账户公司和采购公司的关系证明' },
    why: {
      en: 'The buyer on the invoice is not the company of the account, for example Hong Kong and mainland, or an export agent.',
      zh: '发票购买方和账户公司不是同一家，比如香港公司和内地公司，或走出口代理。',
    },
    counts: {
      en: 'Register extracts that show common owners, or the agency contract for these goods.',
      zh: '能看出股东关系的登记资料，或这批货的代理协议。',
    },
    refused: {
      en: 'A letter written now without register proof.',
      zh: '现在才写一封信，又没有登记资料。',
    },
    cannot: {
      en: 'Say plainly who bought for whom, and let the issuer confirm it.',
      zh: '直接写明谁替谁采购，请开票方确认。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'edited-page',
    documentType: 'photo',
    name: { en: 'The corrected page', zh: '改好的页面' },
    why: {
      en: 'The notice wants the page changed.',
      zh: '通知要求改页面。',
    },
    counts: {
      en: 'Screenshot before and after, with date. Title, bullets, description, pictures, A+ and back-end keywords checked.',
      zh: '改前改后截图，带日期。标题、五点、描述、图片、A+、后台关键词都查过。',
    },
    refused: {
      en: 'The term still in back-end keywords or in a picture.',
      zh: '后台关键词或图片里还留着那个词。',
    },
    cannot: {
      en: 'You cannot edit the page: remove your offer and say so.',
      zh: '页面您改不了：撤下自己的报价，并说明。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'acknowledgement',
    documentType: 'other',
    name: { en: 'Acknowledgement of the policy', zh: '确认已了解政策' },
    why: {
      en: 'The notice asks you to confirm it in the account.',
      zh: '通知要求在后台点确认。',
    },
    counts: {
      en: 'Done on the row in Account Health, after reading what it says you accept.',
      zh: '看清确认的内容，再在账户状况那一行点确认。',
    },
    refused: {
      en: 'Confirming something that is not true for you.',
      zh: '确认了与事实不符的内容。',
    },
    cannot: {
      en: 'If you do not agree, choose the appeal way on the same row.',
      zh: '不同意的话，用同一行的申诉入口。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'plan',
    documentType: 'other',
    name: { en: 'Plan of action', zh: '行动计划书（POA）' },
    why: {
      en: 'The notice asks for it. We write it together after this list.',
      zh: '通知要求写。清单之后我们一起写。',
    },
    counts: {
      en: 'Cause in your own process, actions done with date and number, measures with owner and rhythm.',
      zh: '自己流程里的原因；已做的措施有日期和数量；长期措施有负责人和频率。',
    },
    refused: {
      en: 'Promises, blame, a text used by many, another case in it.',
      zh: '空头承诺、推责任、网传模板、掺进别的案件。',
    },
    cannot: {
      en: 'If the report is wrong, we write a short answer with exhibits in its place.',
      zh: '如果投诉有误，就改写一份带附件的简短答复。',
    },
    tonight: true,
    ask: null,
  },
  {
    id: 'other-asked',
    documentType: 'other',
    name: { en: 'Another paper that the notice names', zh: '通知里点名的其他材料' },
    why: {
      en: 'The notice names it. Read that line again before you send anything.',
      zh: '通知里写了这一项。提交前把那一行再看一遍。',
    },
    counts: {
      en: 'Exactly what the line says, under the name it uses.',
      zh: '完全按那一行写的给，名称也照用。',
    },
    refused: {
      en: 'Something near it, without a word on why.',
      zh: '给了类似的东西，却没有说明。',
    },
    cannot: {
      en: 'Write "not available, because …" and offer what comes closest.',
      zh: '写明“无法提供，原因是……”，再给最接近的材料。',
    },
    tonight: true,
    ask: null,
  },
] as const satisfies readonly Material[]

export type MaterialId = (typeof materials)[number]['id']

const byId: ReadonlyMap<string, Material> = new Map(materials.map((material) => [material.id, material]))

export function isMaterialId(id: string): id is MaterialId {
  return byId.has(id)
}

/** The row of a kind of material; null for an id nobody knows. */
export function materialOf(id: string): Material | null {
  return byId.get(id) ?? null
}
