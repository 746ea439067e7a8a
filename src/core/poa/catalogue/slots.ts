import { pageParts } from './page-words.ts'
import { type ReadyAnswer, ready } from './ready-answer.ts'

/** An area with its ranks: 仓库主管, 仓库经理, 仓库负责人 are three different people. */
function ranked(id: string, en: string, zh: string, english: string, chinese: string): ReadyAnswer[] {
  const ranks = [
    ['lead', '主管', 'lead|team lead', '主管|组长'],
    ['manager', '经理', 'manager', '经理'],
    ['head', '负责人', 'head', '负责人'],
  ] as const
  return ranks.map(([rank, rankZh, said, saidZh]) => {
    const pattern = new RegExp(
      `(?:the |our )?(?:${english}) (?:${said})\\b|(?:${chinese})(?:部|部门)?(?:${saidZh})`,
    )
    return ready(`${id}-${rank}`, `the ${en} ${rank}`, `${zh}${rankZh}`, pattern)
  })
}

const roles: readonly ReadyAnswer[] = [
  ...ranked('warehouse', 'warehouse', '仓库', 'warehouse|stock', '仓库'),
  ready(
    'warehouse-keeper',
    'the warehouse keeper',
    '仓管员',
    /(?:the |our )?warehouse (?:keeper|clerk)\b|仓管员?|库管员?|仓库管理员/,
  ),
  ...ranked('purchasing', 'purchasing', '采购', 'purchasing|procurement|sourcing', '采购'),
  ready(
    'purchaser',
    'the purchaser',
    '采购',
    /(?:the |our )?(?:purchaser|buyer|purchasing (?:clerk|agent|officer))\b|采购(?:员|人员)?(?![单订合于自时的])/,
  ),
  ...ranked('operations', 'operations', '运营', 'operations?', '运营'),
  ready(
    'listing-manager',
    'the listing manager',
    '运营',
    /(?:the |our )?listing manager\b|(?:店铺|链接)?运营(?:人员|专员)?/,
  ),
  ...ranked('quality', 'quality control', '质检', 'quality(?: control)?|qc', '质检|品控'),
  ready(
    'inspector',
    'the quality inspector',
    '质检员',
    /(?:the |our )?(?:quality|qc) (?:inspector|controller)\b|\bqc\b|(?:质检|品控)(?:人员|员)?(?!报告)/,
  ),
  ...ranked('customer-service', 'customer service', '客服', 'customer (?:service|support)', '客服'),
  ready(
    'customer-service',
    'the customer service agent',
    '客服',
    /(?:the |our )?customer (?:service|support)(?: agent)?\b|客服(?:人员|专员)?/,
  ),
  ...ranked('packing', 'packing', '打包', 'packing', '打包'),
  ready('packer', 'the packer', '打包员', /(?:the |our )?packer\b|打包(?:员|人员)/),
  ready(
    'returns-clerk',
    'the returns clerk',
    '退货专员',
    /(?:the |our )?returns? clerk\b|退货(?:专员|处理员)/,
  ),
  ready('accountant', 'the accountant', '会计', /(?:the |our )?(?:accountant|bookkeeper)\b|会计/),
  ...ranked('finance', 'finance', '财务', 'finance', '财务'),
  ready('finance', 'the finance clerk', '财务', /(?:the |our )?finance clerk\b|财务(?:人员|专员)?/),
  ready('designer', 'the designer', '美工', /(?:the |our )?(?:graphic )?designer\b|美工|设计师/),
  ready(
    'owner',
    'the owner',
    '店主本人',
    /(?:the |our )?(?:(?:sole |shop |store |company )?owner|boss)\b|\bmyself\b|^(?:i|me)$|店主(?:本人)?|老板(?:本人)?|本人|我自己|^我$/,
  ),
]

const places: readonly ReadyAnswer[] = [
  ready(
    'own-warehouse',
    'our own warehouse',
    '自有仓',
    /(?:our |my |the )?(?:own|self-run) warehouse\b|自有仓库?|自己的?仓库?|自营仓库?/,
  ),
  ready(
    'fba',
    'Amazon fulfilment centres (FBA)',
    '亚马逊仓库（FBA）',
    /(?:the )?(?:amazon(?:’s|'s)? )?(?:fulfil+ment cent(?:er|re)s?)(?: \(fba\))?|\bfba\b(?: warehouses?| stock)?|amazon(?:’s|'s)? warehouses?|亚马逊仓库?(?:[（(]FBA[)）])?|FBA仓库?/,
  ),
  ready(
    'third-party-warehouse',
    'our third-party warehouse',
    '第三方仓',
    /(?:our |the |a )?(?:third[- ]party|3pl) (?:warehouse|logistics)\b|\b3pl\b|第三方(?:海外)?仓库?/,
  ),
  ready(
    'overseas-warehouse',
    'our overseas warehouse',
    '海外仓',
    /(?:our |the |an )?overseas warehouse\b|海外仓库?/,
  ),
  ready(
    'supplier-site',
    'the supplier’s site',
    '供应商处',
    /(?:the |our )?supplier(?:’s|'s)? (?:site|plant|warehouse|premises)\b|供应商(?:处|那里|那边|仓库|现场)/,
  ),
  ready(
    'warehouse',
    'our warehouse',
    '我方仓库',
    /(?:our |my |the )?warehouse\b|(?:我们|我方|我)?(?:的)?仓库(?:里)?/,
  ),
  ready('factory', 'the factory', '工厂', /(?:the |our )?factory\b|工厂/),
  ready('office', 'our office', '办公室', /(?:our |the )?office\b|办公室/),
]

const cadences: readonly ReadyAnswer[] = [
  ready(
    'every-lot',
    'for every inbound lot',
    '每批到货时',
    /(?:for |with |on |at )?(?:every|each) (?:inbound |incoming |new )?(?:lot|batch|delivery|shipment received)\b|每(?:一)?批(?:次)?(?:货物?)?(?:到货|来货|入库)?(?:时|后)?|每次(?:到货|来货|入库)(?:时|后)?/,
  ),
  ready('every-carton', 'for every carton', '每箱', /(?:for )?(?:every|each) carton\b|每(?:一)?箱/),
  ready(
    'every-order',
    'for every order before dispatch',
    '每单发货前',
    /(?:for )?(?:every|each) (?:customer )?order(?: before (?:dispatch|shipping))?\b(?! to)|每(?:一)?(?:单|个订单)(?:发货前)?/,
  ),
  ready(
    'every-purchase-order',
    'with every purchase order',
    '每次下采购单时',
    /(?:for |with |before |at )?(?:every|each) purchase(?: order)?\b|每次(?:下单|采购|下采购单)(?:时|前)?|每(?:一)?[张笔]采购单?/,
  ),
  ready(
    'every-return',
    'for every return',
    '每件退货',
    /(?:for )?(?:every|each) return(?:ed unit)?\b|每(?:一)?[件个](?:退货|退件)/,
  ),
  ready(
    'new-supplier',
    'before the first order with a supplier',
    '首次下单前',
    /(?:for |before )?(?:every|each) new supplier\b|before the first order(?: with a supplier)?|(?:首次|第一次)(?:下单|合作|采购)前|每(?:一)?[个家]新供应商/,
  ),
  ready('every-day', 'every day', '每天', /(?:every|each) day\b|\bdaily\b|每天|每日/),
  ready(
    'every-working-day',
    'every working day',
    '每个工作日',
    /(?:every|each) (?:working |business )day\b|每个工作日/,
  ),
  ready('every-monday', 'every Monday', '每周一', /(?:on )?(?:every|each) monday\b|每(?:周|星期|礼拜)一/),
  ready('every-tuesday', 'every Tuesday', '每周二', /(?:on )?(?:every|each) tuesday\b|每(?:周|星期|礼拜)二/),
  ready(
    'every-wednesday',
    'every Wednesday',
    '每周三',
    /(?:on )?(?:every|each) wednesday\b|每(?:周|星期|礼拜)三/,
  ),
  ready(
    'every-thursday',
    'every Thursday',
    '每周四',
    /(?:on )?(?:every|each) thursday\b|每(?:周|星期|礼拜)四/,
  ),
  ready('every-friday', 'every Friday', '每周五', /(?:on )?(?:every|each) friday\b|每(?:周|星期|礼拜)五/),
  ready(
    'every-week',
    'once a week',
    '每周一次',
    /once a week\b|(?:every|each) week\b|\bweekly\b|每(?:周|星期)一次|每(?:周|星期)(?![一二三四五六日天])/,
  ),
  ready(
    'every-month',
    'on the first working day of each month',
    '每月第一个工作日',
    /(?:on )?the first (?:working |business )?day of (?:each|every|the) month\b|每(?:个)?月(?:的)?第一个工作日/,
  ),
  ready(
    'start-of-month',
    'at the start of each month',
    '每月初',
    /at the (?:start|beginning) of (?:each|every|the) month\b|每(?:个)?月(?:的)?月?初/,
  ),
  ready(
    'once-a-month',
    'once a month',
    '每月一次',
    /once a month\b|(?:every|each) month\b|\bmonthly\b|每(?:个)?月(?:一次)?(?!第|初|的第|\d)/,
  ),
  ready(
    'every-quarter',
    'once a quarter',
    '每季度一次',
    /once a quarter\b|(?:every|each) quarter\b|\bquarterly\b|每(?:个)?季度?(?:一次)?/,
  ),
  ready(
    'every-half-year',
    'every six months',
    '每半年一次',
    /(?:every|each) (?:six|6) months\b|(?:every|each) half[- ]year\b|twice a year\b|每半年(?:一次)?/,
  ),
  ready(
    'before-fba',
    'before each shipment to Amazon',
    '每次发FBA前',
    /before (?:each|every|any) (?:fba shipment|shipment to (?:amazon|fba))\b|每(?:次|批|票)发(?:往|到|送)?(?:FBA|亚马逊仓?库?)(?:之)?前|发FBA(?:之)?前/,
  ),
  ready(
    'change-of-packaging',
    'at every change of packaging',
    '每次换包装时',
    /(?:at|with|before|on) (?:every|each|any) (?:change of packaging|packaging change)\b|每次(?:更?换|改)包装(?:时|前|后)?|换包装时/,
  ),
  ready(
    'before-listing',
    'before a listing goes live',
    '上架前',
    /before (?:a|each|every|any) (?:new )?(?:listing|page|product) (?:goes live|is published|is listed)\b|before listing\b|(?:每次|新品|每条链接|链接)?上架(?:之)?前/,
  ),
  ready(
    'before-payment',
    'before each balance payment',
    '每次付尾款前',
    /before (?:each|every|any|the) (?:balance )?payment\b|(?:每次)?付(?:尾)?款(?:之)?前/,
  ),
]

const documents: readonly ReadyAnswer[] = [
  ready('photos', 'photos', '照片', /(?:the )?(?:photos?|pictures?)\b|照片|拍照|图片/),
  ready(
    'intake-check-sheet',
    'the intake check sheet',
    '到货检查表',
    /(?:an? |the )?(?:intake|inbound|goods-in)(?: check)?(?: sheet| form| record)\b|(?:到货|入库)(?:检查|验收)?(?:表|单|记录)/,
  ),
  ready('removal-order', 'the removal order', '移除订单', /(?:an? |the )?removal orders?\b|移除(?:订单|单)/),
  ready(
    'disposal-order',
    'the disposal order',
    '弃置订单',
    /(?:an? |the )?disposal orders?\b|弃置(?:订单|单)/,
  ),
  ready(
    'inventory-report',
    'the inventory report',
    '库存报告',
    /(?:an? |the )?(?:inventory|stock) (?:report|record|count|list)\b|库存(?:报告|记录|表)|盘点表/,
  ),
  ready(
    'refund-records',
    'the refund records',
    '退款记录',
    /(?:the )?refund (?:records?|report)\b|退款(?:记录|凭证|截图)/,
  ),
  ready(
    'training-record',
    'the training record',
    '培训记录',
    /(?:an? |the )?training (?:record|sheet)s?\b|培训(?:记录|签到表)/,
  ),
  ready(
    'page-screenshot',
    'the page screenshot',
    '页面截图',
    /(?:an? |the )?(?:page |listing )?screenshots?\b|(?:页面|链接|后台)?截图/,
  ),
  ready(
    'supplier-statement',
    'the supplier’s statement',
    '供应商书面说明',
    /(?:an? |the )?supplier(?:’s|'s)? (?:written |signed )?statement\b|供应商(?:的)?(?:书面)?(?:说明|声明)/,
  ),
  ready(
    'invoice-log',
    'the invoice log',
    '发票登记表',
    /(?:an? |the )?invoice (?:log|register)\b|发票(?:登记|台账)表?/,
  ),
  ready(
    'loa',
    'a letter of authorisation',
    '授权书',
    /(?:an? |the )?letters? of authori[sz]ation\b|(?:an? |the )?\bloa\b|授权书|授权信/,
  ),
  ready(
    'contract',
    'the purchase contract',
    '采购合同',
    /(?:an? |the )?(?:purchase |supply )?(?:contract|agreement)\b|(?:采购|购销)?合同|协议/,
  ),
  ready(
    'order-confirmation',
    'an order confirmation',
    '订单确认书',
    /(?:an? |the )?order confirmations?\b|订单确认(?:书|单)?/,
  ),
  ready(
    'receipt',
    'a retail receipt',
    '零售小票',
    /(?:an? |the )?(?:retail |till )?receipts?\b|(?:零售|购物)?小票|收据/,
  ),
  ready(
    'pro-forma',
    'a pro forma invoice',
    '形式发票',
    /(?:an? |the )?pro[- ]?forma(?: invoice)?s?\b|形式发票|\bPI\b/,
  ),
  ready('quotation', 'a quotation', '报价单', /(?:an? |the )?(?:quotation|quote)s?\b|报价单/),
  ready('packing-list', 'a packing list', '装箱单', /(?:an? |the )?packing lists?\b|装箱单/),
  ready('delivery-note', 'a delivery note', '送货单', /(?:an? |the )?delivery notes?\b|送货单|出库单/),
  ready(
    'bank-record',
    'a bank payment record',
    '银行付款记录',
    /(?:an? |the )?(?:bank|payment|transfer) (?:payment )?(?:records?|slips?|statements?)\b|(?:银行)?(?:付款|转账)(?:记录|凭证|回单|截图)|银行(?:流水|回单)/,
  ),
  ready(
    'invoice',
    'an invoice',
    '发票',
    /(?:an? |the )?invoices?\b(?! (?:log|register|number))|(?:增值税)?(?:专用|普通)?发票/,
  ),
  ready(
    'test-report',
    'the test report',
    '检测报告',
    /(?:an? |the )?(?:lab |test )report\b|(?:检测|质检|测试)报告/,
  ),
  ready('video', 'a video', '视频', /(?:an? |the )?videos?\b|视频|录像/),
  ready(
    'chat-record',
    'the chat record',
    '聊天记录',
    /(?:the )?chat (?:records?|history|log)\b|(?:微信|旺旺)?聊天(?:记录|截图)/,
  ),
  ready(
    'buyer-messages',
    'the buyer messages',
    '买家消息',
    /(?:the )?buyer(?:[-–]seller)? messages?\b|买家(?:消息|来信|邮件)(?:记录|截图)?/,
  ),
  ready('order-ids', 'the order ids', '订单号', /(?:the )?order (?:ids?|numbers?)\b|订单(?:号|编号)/),
  ready(
    'tracking-numbers',
    'the tracking numbers',
    '物流单号',
    /(?:the )?tracking (?:numbers?|ids?|records?)\b|(?:物流|快递)(?:单号|记录)|运单号?/,
  ),
  ready('e-mails', 'the e-mails', '邮件', /(?:the )?e-?mails?\b|邮件(?:记录|截图)?|电子邮件/),
]

/** What is ready to be chosen or recognised for each kind of slot that has such answers, and for parts of a page. */
export const readyAnswers: Readonly<Record<string, readonly ReadyAnswer[]>> = {
  part: pageParts,
  role: roles,
  place: places,
  cadence: cadences,
  document: documents,
}
