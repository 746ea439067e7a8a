import type { Text } from '../text.ts'

/** A word of the trade: what it is called in either language, and what it means in one to three sentences. */
export interface Term {
  readonly id: string
  readonly names: { readonly en: readonly string[]; readonly zh: readonly string[] }
  readonly meaning: Text
}

/** Domain sheet e, a and c. The first name of each language is the one shown. */
export const terms: readonly Term[] = [
  {
    id: 'poa',
    names: {
      en: ['POA', 'plan of action', 'action plan', 'appeal letter', 'Maßnahmenplan', '改善計画書'],
      zh: ['行动计划书', '行动计划', '申诉信', 'POA'],
    },
    meaning: {
      en: 'The plan of action you send to Amazon: why it happened, what you have done, what keeps it from happening again. One page, facts only. It is not a power of attorney.',
      zh: '交给亚马逊的说明：为什么发生、已经做了什么、以后靠什么挡住。一页纸，只写事实。',
    },
  },
  {
    id: 'loa',
    names: {
      en: [
        'LOA',
        'letter of authorisation',
        'letter of authorization',
        'authorisation letter',
        'authorization letter',
      ],
      zh: ['授权书', '授权信', '品牌授权'],
    },
    meaning: {
      en: 'A letter in which the rights owner allows your company to sell its goods. It names both companies, brand, goods, store and term.',
      zh: '权利人同意您公司销售其商品的信。写明双方公司、品牌、商品、站点和期限。',
    },
  },
  {
    id: 'authorisation-chain',
    names: { en: ['authorisation chain', 'authorization chain', 'LOA chain'], zh: ['授权链'] },
    meaning: {
      en: 'One permission per hand between the brand and you. If one link is missing, the chain does not hold.',
      zh: '从品牌方到您，每一手都有一份授权。缺一环就连不上。',
    },
  },
  {
    id: 'supply-chain',
    names: { en: ['supply chain', 'chain of supply'], zh: ['供应链', '供应链单据'] },
    meaning: {
      en: 'The way of the goods from the factory or brand to you, with a paper for each step.',
      zh: '货从工厂或品牌方到您手里的整条路，每一环都有单据。',
    },
  },
  {
    id: 'asin',
    names: { en: ['ASIN'], zh: ['ASIN', '亚马逊商品编号'] },
    meaning: {
      en: 'Amazon’s ten-character number of a product, mostly beginning with B0. It stands on the product page.',
      zh: '亚马逊的十位商品编号，一般以 B0 开头，商品页面上有。',
    },
  },
  {
    id: 'sku',
    names: { en: ['SKU', 'seller SKU'], zh: ['SKU', '卖家SKU'] },
    meaning: {
      en: 'Your own number for an item in stock. Amazon’s number for it is the ASIN.',
      zh: '您自己给货品编的号。亚马逊的编号是 ASIN。',
    },
  },
  {
    id: 'upc',
    names: { en: ['UPC', 'EAN', 'GTIN', 'barcode'], zh: ['UPC', 'EAN', '条码', '商品条码'] },
    meaning: {
      en: 'The bar code number on the box. It ties goods, invoice and page together.',
      zh: '包装上的条码号。它能把实物、发票和页面对上。',
    },
  },
  {
    id: 'fnsku',
    names: { en: ['FNSKU'], zh: ['FNSKU'] },
    meaning: {
      en: 'Amazon’s label for your unit in its warehouse, so that your stock is not mixed with others’.',
      zh: '亚马逊仓库里贴在您货上的标签号，避免和别人的货混在一起。',
    },
  },
  {
    id: 'listing',
    names: { en: ['listing', 'product page', 'detail page'], zh: ['链接', '商品页面', '详情页'] },
    meaning: {
      en: 'The product page with your offer on it. It does not mean a web address.',
      zh: '商品页面和您在上面的报价。卖家说的“链接”就是它，不是网址。',
    },
  },
  {
    id: 'piggyback',
    names: {
      en: ['piggyback', 'hijacker', 'listing hijack', 'offer on another listing', 'follow selling'],
      zh: ['跟卖'],
    },
    meaning: {
      en: 'Several sellers offer on the same page. Goods must be exactly the same, brand included.',
      zh: '几个卖家在同一个页面上卖。货必须完全一样，包括品牌。',
    },
  },
  {
    id: 'variation',
    names: { en: ['variation', 'variant', 'parent and child'], zh: ['变体', '父子体'] },
    meaning: {
      en: 'Versions of one product on one page, such as colour or size.',
      zh: '同一页面上的不同款，比如颜色、尺寸。',
    },
  },
  {
    id: 'retraction',
    names: { en: ['retraction', 'withdrawal of complaint'], zh: ['撤诉', '撤回投诉'] },
    meaning: {
      en: 'The rights owner withdraws its report. It must send that to Amazon itself; a mail you forward does not count.',
      zh: '权利人撤回投诉。必须由对方直接交给亚马逊，您转发的邮件不算。',
    },
  },
  {
    id: 'counter-notice',
    names: {
      en: ['counter-notice', 'counter notice', 'counter notification', 'DMCA counter-notice'],
      zh: ['反通知', '反申诉'],
    },
    meaning: {
      en: 'A US legal statement against a copyright report, under penalty of perjury. The other side gets your name and address. See a lawyer first.',
      zh: '美国版权投诉里的法律声明，作伪要担责，对方会拿到您的姓名地址。先问律师。',
    },
  },
  {
    id: 'dmca',
    names: { en: ['DMCA'], zh: ['DMCA', '数字千年版权法'] },
    meaning: {
      en: 'US law on copyright reports online. It applies to copyright only, not to trademarks or patents.',
      zh: '美国的网络版权法，只管版权，不管商标和专利。',
    },
  },
  {
    id: 'test-buy',
    names: { en: ['test buy', 'test purchase'], zh: ['测试购买', '购买测试'] },
    meaning: {
      en: 'The rights owner buys a unit and examines it before it reports.',
      zh: '权利人先买一件来鉴定，再投诉。',
    },
  },
  {
    id: 'counterfeit-no-test-buy',
    names: {
      en: ['counterfeit without a test buy', 'counterfeit without test buy'],
      zh: ['假冒商品（不带测试购买）', '不带测试购买', '无测试购买'],
    },
    meaning: {
      en: 'A rights owner reports counterfeit without having bought a unit. Deleting the listing does not clear it.',
      zh: '权利人没买来看就投诉假冒。删链接消不掉这条记录。',
    },
  },
  {
    id: 'counterfeit',
    names: { en: ['counterfeit', 'fake'], zh: ['假货', '仿品', '售假', '假冒'] },
    meaning: {
      en: 'Goods that carry a brand without the owner’s consent. It is about the goods; “inauthentic” is often only about the papers.',
      zh: '没经权利人同意就用其品牌的货。它说的是货本身；“真实性”往往只是单据问题。',
    },
  },
  {
    id: 'inauthentic',
    names: {
      en: ['inauthentic', 'authenticity complaint', 'product authenticity', 'inauthentic item'],
      zh: ['真实性投诉', '真实性', '真实性审核', '商品真实性'],
    },
    meaning: {
      en: 'Amazon doubts where the goods come from, or a buyer did. It does not by itself say that they are fake.',
      zh: '亚马逊或买家对货源有怀疑。它本身不等于说是假货。',
    },
  },
  {
    id: 'account-health',
    names: {
      en: ['Account Health', 'account health page', 'account health dashboard'],
      zh: ['账户状况', '账户状况面板', '账户健康'],
    },
    meaning: {
      en: 'The page in Seller Central with every violation, its label and the button to answer.',
      zh: '卖家后台里列出每条违规、标签和申诉按钮的页面。',
    },
  },
  {
    id: 'ahr',
    names: { en: ['AHR', 'Account Health Rating'], zh: ['账户状况评级', 'AHR', '健康分'] },
    meaning: {
      en: 'A score on Account Health. 200 and more is healthy, 100 to 199 at risk, 99 or less may be deactivated. Your own page wins.',
      zh: '账户状况里的分数。200 以上健康，100 到 199 有风险，99 及以下可能停用。以您页面显示为准。',
    },
  },
  {
    id: 'aha',
    names: { en: ['AHA', 'Account Health Assurance'], zh: ['账户状况保障', 'AHA'] },
    meaning: {
      en: 'A programme: Amazon calls before it deactivates, and you must answer in the time it names (commonly 72 hours).',
      zh: '一个项目：停用前亚马逊会先联系，要在规定时间内回复（一般 72 小时）。',
    },
  },
  {
    id: 'section-3',
    names: {
      en: ['Section 3', 'BSA', 'business solutions agreement', 'section 3 of the BSA'],
      zh: ['第3条', '第三条', 'Section 3', '商业解决方案协议'],
    },
    meaning: {
      en: 'The clause by which Amazon may end or suspend selling. It stands in many kinds of notice and does not mean authenticity.',
      zh: '亚马逊可以暂停或终止销售的条款。很多通知都引用它，不等于真实性问题。',
    },
  },
  {
    id: 'root-cause',
    names: { en: ['root cause'], zh: ['根本原因', '根因'] },
    meaning: {
      en: 'The gap in your own process that let it happen. Not the single order, not “human error”.',
      zh: '您自己流程里让这件事发生的漏洞。不是某一单，也不是“人为失误”。',
    },
  },
  {
    id: 'corrective',
    names: {
      en: ['corrective action', 'corrective actions', 'corrective measures'],
      zh: ['纠正措施', '已采取的措施'],
    },
    meaning: {
      en: 'What you have already done about it, each with a date and a number.',
      zh: '针对这件事已经做完的，每条有日期和数量。',
    },
  },
  {
    id: 'preventive',
    names: {
      en: ['preventive measure', 'preventive measures', 'preventative measures', 'prevention'],
      zh: ['预防措施'],
    },
    meaning: {
      en: 'The lasting check: who does it, how often, since when, what happens if it fails.',
      zh: '长期的检查：谁做、多久一次、从哪天起、不合格怎么办。',
    },
  },
  {
    id: 'five-whys',
    names: { en: ['five whys', '5 whys'], zh: ['五个为什么', '5个为什么'] },
    meaning: {
      en: 'Ask “why” again and again until you reach a gap in your own process.',
      zh: '连着问“为什么”，直到问到自己流程里的漏洞。',
    },
  },
  {
    id: 'exhibit',
    names: { en: ['exhibit', 'attachment', 'appendix'], zh: ['附件', '佐证', '凭证'] },
    meaning: {
      en: 'A numbered paper that proves a sentence of your text.',
      zh: '编了号的材料，用来证明信里的某一句。',
    },
  },
  {
    id: 'late-issued',
    names: { en: ['late-issued invoice', 'late invoice', 'late-issued'], zh: ['补开', '补开发票'] },
    meaning: {
      en: 'A first invoice, issued after the purchase. The issuer writes purchase date and issue date in the remarks. It is never dated back.',
      zh: '采购后才第一次开的发票。由开票方在备注写原采购日期和补开日期，绝不往前改日期。',
    },
  },
  {
    id: 're-issued',
    names: { en: ['re-issued invoice', 'reissued invoice', 're-issue'], zh: ['重开', '重开发票'] },
    meaning: {
      en: 'A new invoice that replaces an earlier one. Both numbers are named.',
      zh: '替换前一张的新发票。两个号码都要写。',
    },
  },
  {
    id: 'red-letter',
    names: {
      en: ['red-letter invoice', 'red letter reversal', 'credit note'],
      zh: ['红冲', '红字发票', '冲红'],
    },
    meaning: {
      en: 'The issuer reverses an invoice in the tax system. A reversed invoice no longer counts.',
      zh: '开票方在税务系统里把发票冲销。冲销后的那张不再算数。',
    },
  },
  {
    id: 'voided',
    names: { en: ['voided invoice', 'cancelled invoice'], zh: ['作废', '作废发票'] },
    meaning: {
      en: 'An invoice cancelled by its issuer. The tax platform shows it as invalid.',
      zh: '开票方作废的发票，查验平台会显示作废。',
    },
  },
  {
    id: 'e-invoice',
    names: {
      en: ['fully digital e-invoice', 'digital e-invoice', 'e-fapiao', 'electronic fapiao'],
      zh: ['数电票', '全电发票', '电子发票'],
    },
    meaning: {
      en: 'China’s digital tax invoice with one 20-digit number. It has no code and no check code. Keep the original file.',
      zh: '全面数字化的电子发票，一个 20 位号码，没有发票代码和校验码。留好原文件。',
    },
  },
  {
    id: 'special-vat',
    names: { en: ['special VAT invoice', 'special fapiao'], zh: ['专票', '增值税专用发票', '专用发票'] },
    meaning: {
      en: 'Chinese tax invoice that names both companies with tax numbers. It can be checked on the tax platform.',
      zh: '写有双方公司和税号的发票，可以在税务平台查验。',
    },
  },
  {
    id: 'ordinary-vat',
    names: { en: ['ordinary VAT invoice', 'ordinary fapiao'], zh: ['普票', '增值税普通发票', '普通发票'] },
    meaning: {
      en: 'Chinese tax invoice without tax deduction. It can be checked too; supplier phone and mail come from a contact sheet.',
      zh: '不能抵扣的增值税发票，也能查验。供应商电话邮箱可另附联系表。',
    },
  },
  {
    id: 'fapiao',
    names: { en: ['fapiao', 'Chinese invoice', 'VAT invoice'], zh: ['发票', '增值税发票'] },
    meaning: {
      en: 'The official Chinese tax invoice. Keep the original, add an English explanation beside it, do not write on it.',
      zh: '税务发票。原件不动，另附英文说明，不要在上面写字。',
    },
  },
  {
    id: 'third-party-invoice',
    names: { en: ['third-party invoice', 'bought invoice'], zh: ['代开', '买发票', '虚开'] },
    meaning: {
      en: 'An invoice from somebody who did not sell you the goods. It is unlawful or unsafe. I do not help with it.',
      zh: '没卖货给您的人开的发票，违法或不安全。这个我不帮。',
    },
  },
  {
    id: 'three-flows',
    names: { en: ['three flows'], zh: ['三流一致'] },
    meaning: {
      en: 'Goods, money and invoice run between the same two companies.',
      zh: '货、款、票都在同样的两家公司之间。',
    },
  },
  {
    id: 'tax-platform',
    names: {
      en: ['tax platform', 'invoice verification platform'],
      zh: ['查验平台', '发票查验', '税务查验'],
    },
    meaning: {
      en: 'The state website that shows whether a fapiao exists and is valid.',
      zh: '国家税务的网站，可以查发票是否存在、是否有效。',
    },
  },
  {
    id: 'issue-date',
    names: { en: ['issue date', 'date of issue', 'invoice date'], zh: ['开票日期'] },
    meaning: {
      en: 'The day the invoice was really issued. Amazon counts it back from the day you got the notice.',
      zh: '发票真正开具的那天。亚马逊从您收到通知那天往前数。',
    },
  },
  {
    id: '365-days',
    names: { en: ['365 days', 'invoice window'], zh: ['365天', '365 天', '发票期限'] },
    meaning: {
      en: 'Commonly: the invoice must be issued within 365 days before you received the notice. Counted from the notice, not from today. The notice wins.',
      zh: '一般指：开票日期在收到通知前 365 天内。从通知算起，不是从今天。以通知为准。',
    },
  },
  {
    id: 'pro-forma',
    names: { en: ['pro forma', 'pro forma invoice', 'proforma'], zh: ['形式发票', 'PI'] },
    meaning: {
      en: 'A price offer in the shape of an invoice, before the sale. It does not count as an invoice.',
      zh: '成交前的报价单，样子像发票。不算发票。',
    },
  },
  {
    id: 'quotation',
    names: { en: ['quotation', 'quote'], zh: ['报价单'] },
    meaning: {
      en: 'A price offer. It proves no purchase.',
      zh: '只是报价，证明不了采购。',
    },
  },
  {
    id: 'order-confirmation',
    names: { en: ['order confirmation', 'sales confirmation'], zh: ['订单确认', '销售确认书'] },
    meaning: {
      en: 'The supplier confirms your order. It supports an invoice, it does not replace one.',
      zh: '供应商确认接单。可以作佐证，不能代替发票。',
    },
  },
  {
    id: 'receipt',
    names: { en: ['receipt', 'till receipt', 'shop receipt'], zh: ['收据', '小票', '购物小票'] },
    meaning: {
      en: 'Proof of a purchase in a shop. Weak: it shows little about the supply chain.',
      zh: '商店购买凭证。证明力弱，说明不了货源。',
    },
  },
  {
    id: 'contract',
    names: { en: ['purchase contract', 'purchase order'], zh: ['采购合同', '采购单', '购销合同'] },
    meaning: {
      en: 'The agreement of that time with goods, quantity and date. It supports the invoice.',
      zh: '当时的协议，有货品、数量、日期。给发票作佐证。',
    },
  },
  {
    id: 'delivery-note',
    names: { en: ['delivery note', 'delivery order'], zh: ['送货单', '出货单'] },
    meaning: {
      en: 'The paper that came with the goods: date, model, quantity, signature.',
      zh: '随货的单子：日期、型号、数量、签收。',
    },
  },
  {
    id: 'packing-list',
    names: { en: ['packing list', 'container list'], zh: ['装箱单', '柜单'] },
    meaning: {
      en: 'What was in which carton or container. Support only.',
      zh: '每箱每柜装了什么。只作佐证。',
    },
  },
  {
    id: 'waybill',
    names: { en: ['bill of lading', 'waybill', 'customs declaration'], zh: ['提单', '运单', '报关单'] },
    meaning: {
      en: 'Freight or customs papers. They show that the goods really moved.',
      zh: '货运或海关单据，说明货真的运过。',
    },
  },
  {
    id: 'corporate-account',
    names: { en: ['corporate bank account', 'company account'], zh: ['对公账户', '公户'] },
    meaning: {
      en: 'The company’s own bank account. A payment from it is the best proof of payment.',
      zh: '公司自己的银行账户。从这里付款，证明力最好。',
    },
  },
  {
    id: 'supplier-call',
    names: {
      en: ['supplier verification', 'supplier verification call'],
      zh: ['供应商核实电话', '核实电话', '供应商核实'],
    },
    meaning: {
      en: 'Amazon may call or write to the supplier to check an invoice. Tell the supplier beforehand.',
      zh: '亚马逊可能打电话或发邮件向供应商核实发票。先跟供应商说一声。',
    },
  },
  {
    id: 'removal-order',
    names: { en: ['removal order', 'disposal order'], zh: ['移除订单', '弃置', '库存移除'] },
    meaning: {
      en: 'An order to send your FBA stock back or destroy it. Photograph units first.',
      zh: '把 FBA 库存退回或销毁的订单。先拍照再建。',
    },
  },
  {
    id: 'a-to-z',
    names: {
      en: ['A-to-z', 'A-to-z claim', 'A to Z claim', 'A-to-z guarantee'],
      zh: ['A-to-z 索赔', '索赔', 'A-Z', '交易保障'],
    },
    meaning: {
      en: 'A buyer’s claim with Amazon for money back. Its text may tell why the buyer doubted the goods.',
      zh: '买家向亚马逊要求退款的索赔。里面可能写着买家怀疑什么。',
    },
  },
  {
    id: 'chargeback',
    names: { en: ['chargeback'], zh: ['信用卡拒付', '拒付'] },
    meaning: {
      en: 'The buyer’s bank takes the payment back. Its reason may tell what was wrong.',
      zh: '买家银行把钱收回。原因里可能写着问题。',
    },
  },
  {
    id: 'odr',
    names: { en: ['ODR', 'order defect rate'], zh: ['订单缺陷率', 'ODR'] },
    meaning: {
      en: 'Share of orders with bad feedback, claims or chargebacks. Amazon’s limit is commonly 1 %.',
      zh: '差评、索赔、拒付的订单占比。一般要求低于 1%。',
    },
  },
  {
    id: 'ncx',
    names: { en: ['NCX', 'voice of the customer', 'VOC'], zh: ['买家之声', 'NCX', '负面买家体验'] },
    meaning: {
      en: 'Share of orders with a bad experience, per product, with reasons. A good place to look for the trigger.',
      zh: '按商品统计的不满意订单比例和原因。找原因的好地方。',
    },
  },
  {
    id: 'feedback',
    names: { en: ['seller feedback'], zh: ['店铺反馈', '卖家反馈', 'feedback'] },
    meaning: {
      en: 'Buyer’s rating of the seller. Read it for the trigger; never ask to change it.',
      zh: '买家对店铺的评价。用来找原因，不要请买家改。',
    },
  },
  {
    id: 'brand-registry',
    names: { en: ['Brand Registry', 'Amazon Brand Registry'], zh: ['品牌备案', '品牌注册'] },
    meaning: {
      en: 'Amazon’s register of brands with a trademark. It shows that the brand is yours.',
      zh: '亚马逊的品牌登记，要有商标。说明品牌是您的。',
    },
  },
  {
    id: 'trademark',
    names: { en: ['trademark', 'trade mark'], zh: ['商标'] },
    meaning: {
      en: 'A protected name or logo for certain goods in a certain country.',
      zh: '在某国某类商品上受保护的名称或标志。',
    },
  },
  {
    id: 'copyright',
    names: { en: ['copyright'], zh: ['版权', '著作权'] },
    meaning: {
      en: 'The right in a picture, text or design one has made.',
      zh: '图片、文字、设计的作者权利。',
    },
  },
  {
    id: 'patent',
    names: { en: ['patent', 'utility patent', 'design patent'], zh: ['专利', '发明专利', '外观专利'] },
    meaning: {
      en: 'A protected invention or shape. A plan of action does not settle it; see a patent lawyer.',
      zh: '受保护的发明或外观。行动计划书解决不了，要找专利律师。',
    },
  },
  {
    id: 'apex',
    names: {
      en: ['APEX', 'neutral evaluation', 'patent evaluation'],
      zh: ['APEX', '专利中立评估', '中立评估'],
    },
    meaning: {
      en: 'Amazon’s evaluation of a US utility patent by a neutral lawyer. There is a short time to join and a fee.',
      zh: '亚马逊请中立律师评估美国发明专利。参加时间短，要交费。',
    },
  },
  {
    id: 'rights-owner',
    names: {
      en: ['rights owner', 'complainant', 'brand owner'],
      zh: ['权利人', '投诉人', '品牌方', '品牌所有者'],
    },
    meaning: {
      en: 'The one who holds the trademark, copyright or patent, or acts for the holder.',
      zh: '拥有商标、版权或专利的人，或其代表。',
    },
  },
  {
    id: 'complaint-id',
    names: { en: ['Complaint ID', 'case ID of the complaint'], zh: ['投诉编号', '投诉ID'] },
    meaning: {
      en: 'The number of a rights owner’s report. Name it in every letter about it.',
      zh: '权利人投诉的编号。每封相关的信里都要写。',
    },
  },
  {
    id: 'ip',
    names: {
      en: ['IP complaint', 'intellectual property', 'IP'],
      zh: ['知识产权', '知识产权投诉', 'IP投诉'],
    },
    meaning: {
      en: 'Trademark, copyright or patent. “Received” means a rights owner complained; “suspected” means Amazon’s own check.',
      zh: '商标、版权、专利。“收到的”是权利人投诉；“疑似”是亚马逊自己查的。',
    },
  },
  {
    id: 'suspected-ip',
    names: {
      en: ['suspected intellectual property violation', 'suspected IP'],
      zh: ['疑似侵犯知识产权', '疑似知识产权'],
    },
    meaning: {
      en: 'Amazon’s own check, no rights owner complained. Mostly settled by correcting the page.',
      zh: '亚马逊自己查的，没有权利人投诉。多半改页面就能解决。',
    },
  },
  {
    id: 'tro',
    names: { en: ['TRO', 'temporary restraining order'], zh: ['TRO', '临时禁令', '临时限制令'] },
    meaning: {
      en: 'A court’s first order that freezes listings and money. See a lawyer in that country at once.',
      zh: '法院的临时命令，会冻结链接和资金。马上找当地律师。',
    },
  },
  {
    id: 'schedule-a',
    names: { en: ['Schedule A', 'Schedule A case'], zh: ['Schedule A', '附表A', 'A表案件'] },
    meaning: {
      en: 'A US lawsuit against many sellers at once, listed in an annex. It is a court matter, no plan helps.',
      zh: '美国一次起诉很多卖家的案件，卖家列在附表里。这是法院的事，计划书没用。',
    },
  },
  {
    id: 'funds-hold',
    names: {
      en: ['funds hold', 'funds withheld', 'funds on hold', 'withheld funds'],
      zh: ['冻结资金', '资金冻结', '扣款', '押款'],
    },
    meaning: {
      en: 'Amazon keeps your balance for a time. Its period is not a time to reply. Read the number in your notice.',
      zh: '亚马逊暂时扣住余额。这个期限不是回复期限，以通知上的数字为准。',
    },
  },
  {
    id: 'disbursement',
    names: { en: ['disbursement', 'payout'], zh: ['放款', '打款'] },
    meaning: {
      en: 'Amazon pays your balance to your bank.',
      zh: '亚马逊把余额打到您的银行。',
    },
  },
  {
    id: 'performance-notification',
    names: { en: ['performance notification', 'performance notifications'], zh: ['绩效通知', '业绩通知'] },
    meaning: {
      en: 'Amazon’s messages on violations in Seller Central. A real notice stands there too, not only in the mail.',
      zh: '卖家后台里关于违规的消息。真的通知在那里也有，不只是邮件。',
    },
  },
  {
    id: 'deactivated',
    names: {
      en: ['deactivated', 'suspended', 'suspension', 'account deactivated'],
      zh: ['封号', '账户停用', '店铺被关', '移除销售权限', '封店'],
    },
    meaning: {
      en: 'The account or listing may not sell at present. It does not say by itself that nothing can be done.',
      zh: '账户或链接目前不能卖。单凭这个词不能说没救。',
    },
  },
  {
    id: 'at-risk',
    names: { en: ['at risk', 'account at risk', 'at-risk warning'], zh: ['有停用风险', '黄条', '警告'] },
    meaning: {
      en: 'A warning. Selling goes on, but there may be a short time to act.',
      zh: '警告。目前还能卖，但处理时间可能很短。',
    },
  },
  {
    id: 'reinstated',
    names: { en: ['reinstated', 'reactivated', 'reinstatement'], zh: ['恢复', '重新激活', '解封'] },
    meaning: {
      en: 'The listing or account may sell again. Check every ASIN, stock and funds.',
      zh: '链接或账户又能卖了。把每个 ASIN、库存、资金都查一遍。',
    },
  },
  {
    id: 'takedown',
    names: { en: ['delisted', 'listing removed', 'listing taken down'], zh: ['下架', '变狗'] },
    meaning: {
      en: 'The listing no longer shows or sells.',
      zh: '链接不再显示、不能卖。',
    },
  },
  {
    id: 'quick-refusal',
    names: { en: ['instant rejection'], zh: ['秒拒'] },
    meaning: {
      en: 'Refused within minutes. Often something the form asks for was missing. The same text again does not help.',
      zh: '几分钟内被拒。多半缺了要求的材料。原文再发没有用。',
    },
  },
  {
    id: 'verification',
    names: { en: ['verification', 'KYC', 'identity verification'], zh: ['验证', 'KYC', '二审', '视频验证'] },
    meaning: {
      en: 'A check of who you are and where. It wants papers, not a plan.',
      zh: '核实您是谁、在哪里。要材料，不要计划书。',
    },
  },
  {
    id: 'utility-bill',
    names: { en: ['utility bill'], zh: ['水电煤账单', '水电费账单'] },
    meaning: {
      en: 'Bill for water, power, gas or internet that shows your address. “90 days” is its age.',
      zh: '写有您地址的水电煤或网络账单。“90 天”说的是账单新旧。',
    },
  },
  {
    id: 'related-accounts',
    names: { en: ['related accounts', 'linked accounts', 'related account'], zh: ['关联', '账户关联'] },
    meaning: {
      en: 'Amazon believes that two accounts belong together.',
      zh: '亚马逊认为两个账户属于同一个人。',
    },
  },
  {
    id: 'forged',
    names: {
      en: ['forged document', 'manipulated document', 'falsified document'],
      zh: ['伪造文件', 'P图', '篡改文件', '文件造假'],
    },
    meaning: {
      en: 'A paper that was made or changed. If Amazon finds one, the account may be closed and funds kept.',
      zh: '编造或改过的文件。一旦被查到，账户可能被关、资金被扣。',
    },
  },
  {
    id: 'not-as-described',
    names: { en: ['not as described', 'materially different'], zh: ['与描述不符', '货不对版', '描述不符'] },
    meaning: {
      en: 'The buyer got something other than the page shows. It is not an authenticity case.',
      zh: '买家收到的和页面不一样。这不是真实性案件。',
    },
  },
  {
    id: 'used-as-new',
    names: { en: ['used sold as new'], zh: ['二手当新品卖', '二手当新品'] },
    meaning: {
      en: 'The buyer got a unit that looked used. Often a return that went back to stock.',
      zh: '买家收到的像用过的。常常是退货又上了架。',
    },
  },
  {
    id: 'malicious-report',
    names: { en: ['malicious report', 'false report'], zh: ['恶意投诉'] },
    meaning: {
      en: 'A report made to harm you. Without proof do not write it in the letter; show facts instead.',
      zh: '为了害您而做的投诉。没有证据不要写进信里，用事实说话。',
    },
  },
  {
    id: 'test-report',
    names: { en: ['test report', 'lab report'], zh: ['质检报告', '检测报告'] },
    meaning: {
      en: 'A laboratory’s result for a named model and lot.',
      zh: '实验室对某型号某批次的检测结果。',
    },
  },
  {
    id: 'own-factory',
    names: { en: ['own factory', 'manufacturer that trades'], zh: ['工贸一体', '自有工厂', '自己的工厂'] },
    meaning: {
      en: 'You make and sell. Raw-material invoices and production records take the place of a purchase invoice.',
      zh: '自己生产自己卖。用原材料发票和生产记录代替采购发票。',
    },
  },
  {
    id: 'parallel-import',
    names: { en: ['parallel import', 'grey market', 'gray market'], zh: ['平行进口', '灰色市场', '水货'] },
    meaning: {
      en: 'Genuine goods meant for another market. The brand may still object; ask what your papers allow.',
      zh: '给别的市场的正品。品牌方仍可能反对，看单据允许卖到哪里。',
    },
  },
  {
    id: 'fba',
    names: {
      en: ['FBA', 'fulfilment by Amazon', 'fulfillment by Amazon'],
      zh: ['FBA', '亚马逊配送', '亚马逊物流'],
    },
    meaning: {
      en: 'Your stock lies in Amazon’s warehouse and Amazon ships it.',
      zh: '货放在亚马逊仓库，由亚马逊发。',
    },
  },
  {
    id: 'fbm',
    names: { en: ['FBM', 'seller-fulfilled', 'merchant fulfilled'], zh: ['FBM', '自发货'] },
    meaning: {
      en: 'You ship to the buyer yourself.',
      zh: '您自己发货给买家。',
    },
  },
  {
    id: 'commingled',
    names: { en: ['commingled', 'commingling', 'stickerless'], zh: ['混仓', '共享库存'] },
    meaning: {
      en: 'Your units and those of others under one bar code in one stock. A buyer may get another seller’s unit.',
      zh: '同条码的货和别的卖家混在一起，买家可能收到别人的货。',
    },
  },
  {
    id: 'mediation',
    names: { en: ['mediation'], zh: ['调解'] },
    meaning: {
      en: 'EU and UK: after the internal appeal a neutral person can look at it. There are time limits; check the present terms.',
      zh: '欧盟和英国：内部申诉后可由中立第三方调解，有时间限制，以现行条款为准。',
    },
  },
  {
    id: 'arbitration',
    names: { en: ['arbitration'], zh: ['仲裁'] },
    meaning: {
      en: 'The US way outside the courts, by the contract. Take legal advice first.',
      zh: '美国按合同走的非法院途径，先问律师。',
    },
  },
  {
    id: 'escalation',
    names: { en: ['escalation', 'escalate'], zh: ['升级申诉', '升级'] },
    meaning: {
      en: 'One more letter to a higher place, with something new in it. Not a daily mail.',
      zh: '向更高一级再写一次，要有新内容，不是天天发。',
    },
  },
  {
    id: 'milestone',
    names: { en: ['milestone', 'node'], zh: ['节点'] },
    meaning: {
      en: 'A stage in a case. It can also mean a review point in time; ask which one is meant.',
      zh: '案件里的一个阶段。也有人指审核时间点，要问清楚是哪个。',
    },
  },
  {
    id: 'appeal-agency',
    names: { en: ['appeal agency', 'appeal service'], zh: ['申诉服务商', '代申诉'] },
    meaning: {
      en: 'A firm that writes appeals for money. What it sends stays your word and your risk.',
      zh: '收钱代写申诉的公司。交出去的内容仍然由您负责。',
    },
  },
  {
    id: 'account-manager',
    names: { en: ['account manager'], zh: ['客户经理', '招商经理'] },
    meaning: {
      en: 'Your contact at Amazon’s sales side. They can explain, they do not decide appeals.',
      zh: '亚马逊招商那边的对接人。可以解释，但不决定申诉。',
    },
  },
  {
    id: 'legal-representative',
    names: { en: ['legal representative'], zh: ['法人', '法定代表人'] },
    meaning: {
      en: 'The person who stands for the company in the register.',
      zh: '工商登记上代表公司的人。',
    },
  },
  {
    id: 'seller-central',
    names: { en: ['Seller Central'], zh: ['卖家后台', '卖家平台'] },
    meaning: {
      en: 'Amazon’s site for sellers. I never need your login to it.',
      zh: '亚马逊的卖家网站。我不需要您的账号密码。',
    },
  },
  {
    id: 'invoice',
    names: { en: ['invoice', 'commercial invoice', 'supplier invoice'], zh: ['供应商发票', '商业发票'] },
    meaning: {
      en: 'The seller’s bill for goods delivered: number, date, both companies, product, quantity.',
      zh: '供货方对已交付货物开的单据：号码、日期、双方公司、品名、数量。',
    },
  },
  {
    id: 'round',
    names: { en: ['round'], zh: ['轮次', '第几轮'] },
    meaning: {
      en: 'One sending and Amazon’s answer to it. Each round should bring something new.',
      zh: '提交一次加亚马逊的回复算一轮。每一轮都要有新东西。',
    },
  },
]
