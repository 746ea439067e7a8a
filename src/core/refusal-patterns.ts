import type { RefusalId } from './refusal-replies.ts'

/** An act the coach never helps with, as sellers put it. Text comes normalised: NFKC, lower case, ASCII punctuation. */
export interface RefusalPattern {
  readonly id: RefusalId
  readonly act: RegExp
  /** Honest when the supplier, brand or tax office is the one who does it. */
  readonly issuerMay?: true
  /** A request by its own words; needs no "please" or "can you" beside it. */
  readonly plain?: true
  /** Already done: asked for only when the result is now to be used. */
  readonly finished?: true
  /** Only where the message also names a document. */
  readonly withDocument?: true
}

const invoiceEn = String.raw`(?:in\s?v[oi]{1,3}[cs]e?s?|receipts?|reciepts?|recipts?|fapiaos?)`
const paperEn = String.raw`(?:${invoiceEn}|l\.?o\.?a\.?s?\b|letters? of authori[sz]ation|authori[sz]ation letters?|purchase orders?|contracts?|(?:bank |account )?statements?|(?:test|lab|inspection) reports?|certificates?|retractions?|delivery notes?|packing lists?|proof of purchase|utility bills?|business licen[cs]es?|documents?|documentation|docs?|paperwork|papers?|pdfs?|scans?|stamps?|seals?|chops?|screenshots?|chat (?:logs?|records?|history)|training (?:records?|sheets?|logs?)|tracking(?: numbers?)?|proof|evidence)`
const invoiceZh = '(?:发票|发漂|fapiao|invoice|专票|普票|票据|收据|小票|形式发票)'
const paperZh = `(?:${invoiceZh}|授权书|授权信|授权函|授权文件|loa|合同|银行流水|流水|对账单|付款记录|付款截图|转账记录|转账截图|质检报告|检测报告|测试报告|证书|商标证|撤诉信|撤诉函|撤诉邮件|采购单|采购订单|送货单|装箱单|物流单|聊天记录|公章|印章|执照|账单|单据|凭证|证明|文件|资料|材料|pdf|扫描件|截图)`
const few = String.raw`(?:[a-z0-9'-]+\s){0,4}`

/** Does the message speak of a document at all? */
export const namesDocument = new RegExp(`\\b${paperEn}\\b|${paperZh}|票`)

const make: readonly RefusalPattern[] = [
  {
    id: 'make-document',
    act: new RegExp(
      String.raw`\b(?:make|making|create|creating|generate|generating|do(?=\s(?:me|us|an?|fake|some)\b)|produce|forge|fabricate|mock up|whip up|cook up|knock up|knock together|put together|throw together|draw up|prepare|print|write|type up|design|build)\s(?:(?:me|us|up)\s)?(?!(?:a\s|the\s)?(?:copy|copies|list|photo|note|table|scan|request|email|e-mail|message|letter to))(?:(?!that\b|about\b|from the\b|for the\b|sure\b|of\b|to\b|with\b|in\b|on\b|and\b|or\b|copies\b|copy\b|list\b|photos?\b|note\b|table\b|index\b|folder\b|blank\b|empty\b|tomorrow\b)[a-z0-9'-]+\s){0,4}(?:${invoiceEn}|l\.?o\.?a\.?\b|letters? of authori[sz]ation|authori[sz]ation letter|bank statements?|(?:test|lab) reports?|proof of purchase|purchase orders?|delivery notes?|utility bill|certificates?|stamp|seal|retraction)(?!\s(?:log|list|request|index|checklist|table|folder|summary|tracker|register|number|numbers|process|procedure|check|file|archive|policy|question))`,
    ),
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: new RegExp(
      String.raw`\b(?:fake|fakes|faking|falsify|forge|forging|forged|fabricate|fabricating|counterfeit|bogus|false|phony|photoshopped|made[- ]up)\s${few}${paperEn}`,
    ),
  },
  {
    id: 'make-document',
    act: new RegExp(String.raw`\b${invoiceEn}\s(?:template|generator|maker|sample to fill|blank)`),
  },
  {
    id: 'make-document',
    act: /\b(?:make|create|generate|fake|forge|draw up|whip up|produce|do|write|knock up)\s(?:(?:me|us)\s)?(?:one|it up|some|a few|something similar)\b(?!\s(?:more|of|thing|day|by))/,
    issuerMay: true,
    withDocument: true,
  },
  {
    id: 'make-document',
    act: new RegExp(
      `(?:做|造|编|伪造|仿造|仿|制作|制造|生成|弄|搞|整|画|p|ps|伪做|捏造|补做)(?:一?下|个|出)?(?:[一两二三几1-9]?(?:张|份|个|套|些|本))?(?:假的?|新的?|好看的|像样的|真的?|去年的?|以前的?|\\d{1,4}年?的?|[^,。]{0,6}的)?${paperZh}(?!登记|清单|目录|列表|模块|台账|清楚|核对|表|翻译|申请|的?(?:照片|复印|问题|流程|要求|核查|检查))`,
    ),
    issuerMay: true,
  },
  { id: 'make-document', act: new RegExp(`(?:假|伪造的?|仿的?|高仿的?)的?${paperZh}`) },
  {
    id: 'make-document',
    act: new RegExp(`(?:套用|找个|要个|有)?(?:没有)?${invoiceZh}(?:的)?(?:模板|模版|生成器|制作软件)`),
  },
  {
    id: 'make-document',
    act: /(?:做|造|弄|搞|整|编|p|画|生成|伪造|仿)(?:一?下|出来?)?(?:[一两二三几1-9](?:张|份|个|套)|出来|个类似的|一个)(?![^,。]{0,8}(?:登记|清单|目录|表|计划|申诉|方案|poa|行动|总结|检查))/,
    issuerMay: true,
    withDocument: true,
  },
  {
    id: 'make-document',
    act: new RegExp(`${invoiceZh}[^,。]{0,8}(?:自己|自已|我们自己)(?:来)?(?:做|弄|开|p|搞)`),
  },
  {
    id: 'make-document',
    act: /(?:刻|抠|扣|伪造|仿|p|做)(?:一?个|一?枚|一下)?(?:假|供应商的?|工厂的?|厂家的?|公司的?|他们的?|对方的?|品牌方的?)?(?:公章|印章|章(?!节|程)|萝卜章)/,
  },
  {
    id: 'make-document',
    act: /\b(?:put|add|copy|paste|stick)\s(?:(?:the|a|an|their|his|her|old|company|supplier'?s?|factory'?s?|brand'?s?)\s){0,4}(?:stamp|seal|chop|signature|letterhead|logo)\s(?:on|onto|to|in)\b/,
  },
]

const partEn =
  '(?:date|dates|quantity|quantities|qty|amount|amounts|numbers?|buyer(?: name)?|company name|name|address|price|prices|total|supplier(?: name)?|model|brand|asin|sku|line|lines|year|month|units?|product name)'
const alterEn =
  '(?:change|changing|move|shift|push back|bring forward|edit|editing|alter|altering|modify|modifying|adjust|adjusting|tweak|tweaking|amend|photo\\s?shop|photo\\s?shopping|foto\\s?shop|doctor|doctoring|clean up|cleaning up|clean|touch up|retouch|rework|falsify|manipulate|manipulating|increase|raise|bump up|white out|overwrite|swap|replace|erase|fix|correct|update)'

const change: readonly RefusalPattern[] = [
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b(?:changed|edited|altered|modified|photoshopped|retouched|adjusted|back-?dated|forged|faked)\s${few}(?:date|quantity|name|amount|${paperEn})\b|\bmade\s(?:the|this|an?|my own)\s(?:[a-z]+\s){0,2}${invoiceEn}\s(?:myself|ourselves|in (?:word|excel|photoshop))`,
    ),
    finished: true,
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'back-date',
    act: new RegExp(
      String.raw`\b${alterEn}\s(?:${few})(?:date|dates|year|month)\b(?=.{0,60}\b${paperEn}\b)|\b${alterEn}\s(?:${few})${invoiceEn}(?:'s)?\s(?:issue\s)?(?:date|dates|year|month)\b|\b${paperEn}\b.{0,60}\b${alterEn}\s(?:the|its|their|that|this)\s(?:issue\s)?(?:date|dates|year|month)\b`,
    ),
  },
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b${alterEn}\s(?:${few})(?:${partEn}\s)(?:on|in|of|at)\s(?:[a-z'-]+\s){0,3}${paperEn}|\b${alterEn}\s(?:(?:the|my|our|this|that|these|those|an|a|old|supplier'?s?|original|pdf|real|existing|some)\s){0,4}${paperEn}(?:'s)?(?:\s${partEn})?\b(?!\s(?:list|log|index|request|folder|checklist|reference|section|table|with (?:the|a) (?:new|real|corrected)))`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: /\b(?:change|edit|alter|modify|adjust|tweak|photo\s?shop|foto\s?shop|doctor|clean up|touch up|retouch|ps)\s(?:it|them|that|this)\b(?!\s(?:answer|plan|letter|sentence|paragraph))/,
    issuerMay: true,
    withDocument: true,
  },
  {
    id: 'change-document',
    act: /\b(?:be|get|got)\s(?:changed|edited|altered|modified|photoshopped|adjusted|tweaked)\b/,
    issuerMay: true,
    withDocument: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b(?:put|add|write|insert|type|paste)\s(?:(?!in\b|into\b|on\b|onto\b|to\b)[a-z0-9'-]+\s){0,8}(?:on|onto|in|into|to)\s(?:(?:the|my|our|this|that|old|supplier'?s?|original|pdf|existing|scanned)\s){1,3}(?:${invoiceEn}|l\.?o\.?a\.?\b|letter of authori[sz]ation|receipt|bank statement|contract|delivery note)`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b(?:merge|combine|join|stitch|put together|blend)\s(?!.{0,60}\b(?:pdf|one file|single file|one document|zip|in order|exhibit)\b)${few}${paperEn}`,
    ),
  },
  {
    id: 'change-document',
    act: /\btranslat(?:e|ed|ing|ion)\b.{0,60}\b(?:chang(?:e|ing)|adjust(?:ing)?|leav(?:e|ing) out|different (?:date|quantity|name)|fix(?:ing)? the|add(?:ing)?|drop(?:ping)?|edit(?:ing)?|improv(?:e|ing)|instead of)\b/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: /\b(?:back[\s-]?dat|bak\s?dat|ante[\s-]?dat|re[\s-]?dat)(?:e|ed|ing)\b|\bpre[\s-]?dat(?:e|ing)\s(?:the|an|my|our|it|this)\b|\b(?:date|dating)\s(?:(?:it|them|that one|the invoice|the invoices|the loa|the letter|the document)\s)(?:back|to|as|for|in|before|earlier|last|a)\b/,
  },
  {
    id: 'back-date',
    act: /\b(?:put|write|set|issue|reissue|re-issue|make|print|type|give|sign|use|show|send)\s(?:[a-z0-9'-]+\s){0,5}(?:an?\s|the\s)?(?:earlier|older|previous|old|past|fake|different|last year'?s|wrong|new|better)\s(?:issue\s)?date\b/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: /\bre-?issue\s(?:[a-z0-9'-]+\s){0,6}dated\s(?:before|last|back|earlier|in|to|for|as|from)\b/,
  },
  {
    id: 'back-date',
    act: /\b(?:issue|make|write|sign|print|create|send)\s(?:[a-z0-9'-]+\s){0,6}dated\s(?:before|last|back|earlier|in|to|for|as|from|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|20)/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: /\bmake\s(?:[a-z'-]+\s){1,5}(?:look\s)?(?:older|earlier|(?:like|as if)\s.{0,30}(?:before|last year|older|earlier|bought|purchased|issued))\b/,
    withDocument: true,
  },
  {
    id: 'change-document',
    act: /\bmake\s(?:[a-z'-]+\s){1,5}(?:look)\s(?:real|genuine|authentic|original|legit|official|valid|clean|like a real)\b/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: new RegExp(
      '倒签|倒开|倒填日期|(?:开票|发票|票|单据|合同|授权书|凭证|收据|文件|上面|票面)的?上?的?(?:日期|时间|年份|月份)[^,。]{0,10}(?:改|写成|写到|写早|写前|填成|填早|填到|开到|开成|开早|往前|提前|调|p|换|倒|做成|做到|弄成|弄到|挪)|(?:改|修改|更改|调|调整|换|p|ps|动|涂改)(?:一下|下|个|掉|早|前)?(?:这张|那张|这个|原来的?|我的?)?(?:开票|发票|票|单据|合同|授权书|凭证|收据|文件|票面|loa|invoice)的?上?面?的?(?:日期|时间|年份|月份)',
    ),
  },
  {
    id: 'back-date',
    act: /(?:^|[,。\s把将]|帮我|可以|能不能|能|就)(?:日期|开票时间|时间)(?:都|也|能|可以)?(?:改|写成|写到|写早|写前|填成|填早|填到|开到|开成|开早|往前|提前|调|p|换|倒|做成|做到|弄到|弄成)/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: /(?:开|做|补|写|弄|出|签)[^,。]{0,12}(?:去年|以前|之前|通知前|投诉前|更早|早几个月|早一点|早点|往前)[^,。]{0,8}(?:日期|时间|的(?:发票|票|合同|授权书|loa|收据))/,
  },
  {
    id: 'back-date',
    act: /日期[^。]{0,16}(?:可不可以|能不能|可以|能|帮我|帮忙|想|怎么|要不要)(?:把它|给它)?(?:改|p(?!df|oa)|写早|提前|往前|开早)(?!正)/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: /(?:日期|时间)[^,。]{0,4}(?:写|开|签|填|做|改|补)(?:在|到|成|为)[^,。]{0,12}/,
    withDocument: true,
  },
  {
    id: 'back-date',
    act: /^(?:我?(?:想|要|能|可以))?(?:帮我|帮忙)?改(?:一?下|个)?日期(?:吗|吧|可以吗|行吗|行不行)?$/,
    plain: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      `${paperZh}(?:上面?|里面?|中)?的?(?:抬头|名字|公司名|名称|数量|金额|价格|单价|品名|型号|品牌|买方|购买方|地址|号码|内容|信息|备注|字|一些)[^,。]{0,8}(?:改|p|ps|换|调|涂|修|抹|擦|删|加|写大|写多|做大|去掉|处理掉)`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      `(?:改|修改|更改|篡改|涂改|p|ps|编辑|美化|修图|处理干净|清理|抹掉|擦掉|调整|修饰|优化)(?:一?下|个|掉|大|多|成)?(?:这张|那张|这份|那份|这个|我的?|原来的?|供应商的?|一张)?(?:${paperZh})(?:上|里|的)?(?!清单|目录|列表|登记|申请|模板|收集|流程|要求|管理|审核)`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      `(?:把|将|拿)[^,。]{0,8}${paperZh}[^,。]{0,10}(?:改|p(?!df|oa)|ps|修|涂|换|处理(?:一下|干净)|美化|优化)(?!正|成中文|成英文|进货|天再)`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      `${paperZh}[^,。]{0,6}(?:能|可以|可不可以|能不能|可否|要不要|需不需要|帮我|想)(?:自己|我们|我)?(?:改|p(?!df|oa)|ps|修改|编辑|涂改|修一下|动一下|处理一下)`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: /(?:帮我|帮忙|给我|能|会|可以|直接|找人|请人|想|要)(?:不能|不会)?(?:再|先)?(?:p图|p一下|p一张|ps一下|ps一张|p个图|修图|p掉|p成|p上|抠图|ps掉|ps成|ps图)|p(?:s)?(?:一|个|成|掉|上|进)(?:张|下|个|去)?[^,。]{0,4}(?:日期|数量|抬头|名字|公章|章)/,
    withDocument: true,
  },
  {
    id: 'change-document',
    act: /^(?:能|可以|会|帮我|能不能|可不可以|你会)?(?:帮我|帮忙)?(?:p图|ps图|p一张|p一下)(?:吗|吧|可以吗|行吗)?$/,
    plain: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      `(?:合并|拼|拼接|拼成)(?:成|一下|在一起)?[^,。]{0,10}(?:${invoiceZh}|授权书|流水|收据)(?!.{0,12}(?:pdf|文件|附件))|(?:两|几|二|三|多)张${invoiceZh}[^,。]{0,6}(?:合成|拼成|并成|合并成|p成)一张`,
    ),
  },
  {
    id: 'change-document',
    act: /翻译[^。]{0,16}(?:顺便|同时|的时候|时|里)[^。]{0,10}(?:改|换|调|去掉|删|加上|少写|多写|不翻)|翻译[^,。]{0,8},?(?:把|将)[^,。]{0,10}(?:改|换成|去掉|删)/,
  },
]

const buy: readonly RefusalPattern[] = [
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\b(?:buy|buying|purchase|purchasing|pay for|paying for|order|sell|sells|selling)\s(?:(?:me|us|an?|some|any|real|genuine|fake|ready|cheap|the|these|few|supplier|chinese|valid|verifiable|amazon|proper|\d{1,3})\s){0,4}${invoiceEn}(?!\s(?:from amazon|number|finance))\b`,
    ),
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\b${invoiceEn}\s(?:seller|sellers|provider|providers|service|services|vendor|vendors|mill|dealer|agency|agent|guy|for sale)\b`,
    ),
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\b(?:pay|find|hire|know|get|ask|use)\s(?:me\s)?(?:an?\s|another\s|some\s|my\s)?(?:someone|somebody|friend(?:'s)?|other|anyone|people|person|different|random|shell|trading)\s?(?:company|supplier|factory|business|firm)?\s(?:(?:to|who|that|can|could|will|would|may|for)\s){0,3}(?:issue|issues|write|writes|make|makes|making|give|gives|provide|provides|sell|sells|create|creates|do|does|issuing|writing)\s(?:${few})${invoiceEn}`,
    ),
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\bfriend'?s?\s(?:company|factory|shop|business|firm)?\s?(?:can|could|will|would|to|may)?\s?(?:issue|write|make|give|provide)s?\s(?:${few})${invoiceEn}`,
    ),
  },
  {
    id: 'buy-invoice',
    act: /代开|虚开|买(?:一?张|一?些|几张|点|个|真|假|现成的?|增值税)*(?:发票|专票|普票|票(?!房|据记录))|(?:卖|出售|出)(?:发票|专票|票)的|(?:发票|开票)(?:代理|中介|贩子|黄牛)|(?:花钱|花点钱|付钱|出钱)[^,。]{0,6}(?:弄|搞|开|买)[^,。]{0,6}(?:发票|票)/,
  },
  {
    id: 'buy-invoice',
    act: /(?:找|让|请|托|借)(?:一?个|一?家)?(?:人|朋友|熟人|亲戚|同学|老乡|别人|别的|其他|其它|另外|另一|别家|贸易|空壳|皮包|随便)[^,。]{0,10}(?:帮我|帮忙|给我|给)?(?:开|出|弄|代)(?:一?下|几|一|两|点|些)?(?:张|份|个)?[^,。]{0,4}(?:发票|专票|票|invoice)/,
  },
  {
    id: 'buy-invoice',
    act: /(?:哪里|哪儿|哪家|谁|有没有人|有谁|有人|什么地方|渠道|路子)[^,。]{0,8}(?:能|可以|会|有|帮|卖)?[^,。]{0,4}(?:开|弄|搞|买|卖|出|做)(?:到|个|一?张|点)?[^,。]{0,4}(?:发票|专票|票据|票(?!房))/,
  },
  {
    id: 'void-invoice',
    act: /(?:提交|审核|通过|申诉|上传|过审|审完|用完|核实|恢复|解封|开完|开出来?|开好|开票)[^。]{0,12}(?:再|然后|之后|后|就|马上|立刻)[^,。]{0,6}(?:作废|红冲|冲红|冲掉|废掉|退票)|先(?:开|让)[^。]{0,14}(?:再|然后|之后|后面|过后|回头)[^,。]{0,6}(?:作废|红冲|冲红|冲掉|废掉)/,
  },
  {
    id: 'void-invoice',
    act: new RegExp(
      String.raw`\b(?:void|cancel|reverse|invalidate|annul)(?:led|ed|ing|ling)?\s(?:the\s|that\s|it\s?|this\s|them\s?|my\s|an?\s)?(?:${invoiceEn}\s?)?(?:right\s|later\s|once\s|soon\s)?(?:after|once|when|later|as soon as|afterwards?)\b|\b(?:then|later|afterwards?|and)\s(?:we\s|i\s|they\s|can\s|could\s|will\s|just\s|have\s|to\s){0,3}(?:void|cancel|reverse|annul)\s(?:it|them|the ${invoiceEn}|that ${invoiceEn})\b`,
    ),
    withDocument: true,
  },
]

const invent: readonly RefusalPattern[] = [
  {
    id: 'invent-facts',
    act: /\b(?:make up|making up|invent|inventing|fabricate|fabricating|come up with a fake|concoct|dream up|think up|cook up)\s(?:(?:a|an|some|the|any|our|my|me|us|good|nice|fake|few|plausible|believable|convincing|realistic)\s){0,4}(?:[a-z]+\s){0,2}(?:suppliers?|factory|dates?|quantit(?:y|ies)|numbers?|figures?|trainings?|records?|reasons?|causes?|root causes?|story|stories|names?|address|phone|actions?|measures?|data|inspections?|employees?|checks?|explanation|something|one|excuse|customers?|orders?)\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:pick|choose|use|put|fill in|enter|write)\s(?:in\s)?(?:(?:any|some|a random|random|whatever|any old|a fake|a made-up|fake|an invented)\s)(?:[a-z]+\s)?(?:date|dates|number|numbers|quantity|supplier|name|address|phone|figure|reason|cause)\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:just|simply|let'?s|lets|can we|can you|could we|please|pls|why not)\s(?:just\s)?(?:say|write|claim|pretend|put|state|tell (?:them|amazon))\s(?:that\s|down\s)?(?:we|i|it|they|our|my|all|the staff|the team)\s(?:already\s|have\s|had\s|has\s|did\s)*(?:trained|train|inspected|checked|bought|sold|removed|destroyed|hired|sourced|fired|dismissed|did|done|got|have|had|purchased|tested|were|was)\b.{0,60}\b(?:even though|although|but we (?:did|have)|though we|didn'?t|never|not (?:really|true|yet))\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:did ?n'?t|did not|never|have ?n'?t|have not|no one|nobody)\b[^.?!]{0,50}(?:\bbut|\bjust|\bstill|,)\s[^.?!]{0,20}\b(?:say|write|claim|put|pretend|state)\s(?:that\s|down\s|in\s)?(?:we|i|it|they|yes)\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:inflate|pad|exaggerate|bump up|round up)\s(?:the|our|my)\s(?:[a-z]+\s){0,2}(?:numbers?|quantit(?:y|ies)|figures?|units?|sales|count)\b|\b(?:say|write|put|claim)\s\d{1,6}\s(?:[a-z]+\s){0,3}(?:instead of|not|rather than)\s(?:the\s)?(?:real|actual|true)?\s?\d{0,6}/,
  },
  {
    id: 'invent-facts',
    act: /(?:编|编造|虚构|杜撰|捏造|瞎编|胡编|瞎写|乱写|乱编|现编|随便(?:写|编|填|弄|选|找|给)|凑)(?:一?个|一?些|几个|点|一下|个|出|一?段|一?份|一?家|一套)?[^,。]{0,8}(?:供应商|工厂|厂家|日期|时间|数量|数字|数据|培训|记录|原因|理由|根因|故事|地址|电话|名字|措施|整改|员工|人名|客户|销量|说法|借口|公司|内容|进去|上去)/,
  },
  {
    id: 'invent-facts',
    act: /(?:日期|时间|数量|数字|原因|供应商|地址|电话|名字|数据|培训|记录)[^,。]{0,6}(?:随便|瞎|乱)(?:写|编|填|弄|选|给)|(?:帮我|给我|替我)(?:编|瞎编|虚构)(?:一下|一个|个|点|一段|吧)?/,
  },
  {
    id: 'invent-facts',
    act: /(?:没有?|没做|没搞|还没|从来没|从没)[^。]{0,16}(?:,|但|就|也|先|直接|还是|可以)[^。]{0,10}(?:写|说|填)(?:成|上|是|我们|一下|已经|做过|做了|培训|检查|查过|抽检)[^,。]{0,8}(?:了|过|已经|做|有|吧|行|可以)?/,
  },
  {
    id: 'invent-facts',
    act: /(?:虚报|夸大|多报|谎报|多写|写多|写大|报大|报多)(?:一?点|一?些|几)?[^,。]{0,6}(?:数量|销量|件|库存|数字|进货)|(?:数量|数字|件数|进货量|销量)[^,。]{0,6}(?:写多|写大|报多|多写|多报|夸大|虚报|往大)/,
  },
]

const others: readonly RefusalPattern[] = [
  {
    id: 'impersonate',
    act: /\b(?:pretend(?:ing)?\s(?:to be|that (?:you|we|i) (?:are|am|is)|(?:you|we|i)(?:'re| are|'m| am)|as)|pos(?:e|ing) as|impersonat(?:e|ing)|act(?:ing)? as (?:if (?:we|i|you) (?:are|were|was) )?|play(?:ing)? the role of|speak as|answer as)\s?(?:(?:the|my|our|a|an|from)\s){0,2}(?:[a-z]+\s)?(?:suppliers?|factory|manufacturer|vendor|brand(?: owner)?|rights owner|owner|amazon|complainant|distributor|lawyer|attorney|buyers?|customers?)\b/,
  },
  {
    id: 'impersonate',
    act: /\b(?:write|send|draft|sign|reply|email|compose|make)\b.{0,40}\b(?:as if (?:it (?:came|comes|is|was|were) )?(?:from )?|as though (?:from |it )?|in the name of|signed by|like it (?:came|comes|is|was) from|pretending)\s?(?:(?:we|i|you) (?:are|were|was) )?(?:the\s|my\s|our\s)?(?:[a-z]+\s)?(?:suppliers?|factory|manufacturer|vendor|brand(?: owner)?|rights owner|amazon|complainant|distributor|buyer|customer)\b/,
  },
  {
    id: 'impersonate',
    act: /\b(?:sign|signing)\s(?:it\s|the\s|a\s|an\s)?(?:[a-z]+\s){0,3}(?:for|as|on behalf of)\s(?:the|my|our)\s(?:[a-z]+\s)?(?:supplier|factory|manufacturer|vendor|brand|brand owner|rights owner|distributor)\b/,
  },
  {
    id: 'impersonate',
    act: /\b(?:set up|make|create|build|register|open|get)\s(?:(?:a|an|the|up)\s)?(?:fake\s|new\s)?(?:website|site|email|e-mail|mailbox|phone number|phone|domain|gmail)\s(?:[a-z]+\s){0,3}(?:for|of|as|in the name of|that looks like|like|pretending)\s(?:the|my|our|a|their)\s(?:[a-z]+\s)?(?:supplier|factory|manufacturer|vendor|brand|company that)\b/,
  },
  {
    id: 'impersonate',
    act: /\b(?:friend|wife|husband|colleague|brother|someone|somebody|i|we)\b.{0,30}\b(?:answer|pick up|take)\b.{0,30}\b(?:call|phone)\b.{0,30}\b(?:as|like|pretend\w*)\b.{0,20}\b(?:supplier|factory|manufacturer|vendor)\b/,
  },
  {
    id: 'impersonate',
    act: /(?:假装|冒充|假扮|装作|装成|扮成|扮演|伪装成?|冒用)[^,。]{0,6}(?:供应商|工厂|厂家|厂商|品牌|权利人|亚马逊|amazon|投诉人|买家|律师|经销商|对方)/,
  },
  {
    id: 'impersonate',
    act: /(?:以|用|拿)(?:供应商|工厂|厂家|品牌方?|权利人|亚马逊|对方|投诉人|买家|律师)的?(?:名义|身份|口吻|语气|口气|邮箱|账号)[^,。]{0,10}(?:写|发|回|签|联系|给|申请|撤)/,
  },
  {
    id: 'impersonate',
    act: /(?:替|代|帮)(?:供应商|工厂|厂家|品牌方?|权利人|对方)(?:签|盖章|签字|回(?:复|邮件)|接电话|撤诉|写(?:一?[份封个])?(?:授权|撤诉|声明))|(?:自己|我|找人|朋友|老婆|同事)[^,。]{0,6}接(?:亚马逊的?|核实|官方){0,2}电话[^。]{0,8}(?:装|当|说是|冒充|扮)|(?:注册|做|弄|搞|建|申请)(?:一?个|一?套)?(?:假的?)?(?:供应商|工厂|厂家|品牌方?)的?(?:邮箱|网站|官网|电话)/,
  },
  {
    id: 'hide-facts',
    act: /\b(?:hide|hiding|conceal|cover up|covering up|disguise|not mention|don'?t mention|not tell|don'?t tell|never tell|leave out|without mentioning|keep (?:quiet|secret)|not tell|not let amazon (?:know|see))\b.{0,50}\b(?:drop[\s-]?ship\w{0,8}|retail arbitrage|(?:from|at) (?:walmart|costco|target|ebay|aliexpress|alibaba|temu|taobao|1688|a retailer|retail)|fakes?|counterfeits?|replicas?|copies|knock[\s-]?offs?|not (?:genuine|authentic)|middle\s?man|second[\s-]?hand|used)\b/,
  },
  {
    id: 'hide-facts',
    act: /\b(?:pass|sell|resell|present|show|claim|say|write|state|pretend)\b.{0,30}\b(?:fakes?|counterfeits?|replicas?|copies|knock[\s-]?offs?|drop[\s-]?shipp\w*|used (?:items|goods|units))\b.{0,20}\b(?:as|are|is|were|off as|off|and say|and call them|but say)\s(?:they are\s|it is\s)?(?:genuine|authentic|real|original|new|wholesale|own stock|our own|ours|in our warehouse)\b/,
  },
  {
    id: 'hide-facts',
    act: /(?:隐瞒|瞒着|瞒住|瞒过|掩盖|隐藏|藏住|不要提|不提|别提|别写|不要写|不写|别说|不说|不告诉|不让(?:亚马逊|平台)(?:知道|发现|看出)|包装成|伪装成)[^。]{0,14}(?:一件代发|代发|无货源|drop\s?ship\w{0,8}|dropshipping|1688|淘宝|拼多多|零售|超市|假货|仿品|高仿|a货|翻单|二手|散货|尾货|中间商)/,
  },
  {
    id: 'hide-facts',
    act: /(?:一件代发|代发|无货源|drop\s?ship\w{0,8}|1688|淘宝|拼多多|零售买的?|假货|仿品|高仿|a货|二手)[^。]{0,14}(?:怎么(?:才能)?(?:隐瞒|瞒|掩盖|不被(?:发现|看出))|隐瞒|瞒过去|瞒住|别让(?:亚马逊|平台)|不要让(?:亚马逊|平台)|不能让(?:亚马逊|平台)|说成(?:是)?(?:正品|批发|自有|工厂|囤货)|写成(?:是)?(?:正品|批发|自有|工厂|囤货|自己)|当正品|当成正品|冒充正品)/,
  },
  {
    id: 'second-account',
    act: /\b(?:open|opening|create|creating|register|registering|start|starting|set up|setting up|make|making|get|getting|buy|buying|use|using|switch to|sell (?:from|on|through|under)|move to|rent|renting)\s(?:(?:up|me|us|my|our|just|also)\s)?(?:(?:a|an|one|the|my)\s)?(?:second|2nd|new|another|different|backup|fresh|other|extra|spare|third|stealth|aged)\s(?:(?:amazon|seller|selling|us|uk|eu|clean)\s){0,2}(?:account|acount|acc|store|shop|seller central)s?\b/,
  },
  {
    id: 'second-account',
    act: /\b(?:open|register|create|start|use|sell)\b.{0,30}\b(?:account|store|shop)\b.{0,20}\b(?:under|with|in|on)\s(?:(?:my|a|his|her|someone(?: else)?'?s?|another)\s)?(?:wife|husband|mother|father|brother|sister|friend|cousin|relative|family|someone else|other person|another company|a new company|another name|different name)/,
  },
  {
    id: 'second-account',
    act: /\b(?:wife|husband|mother|father|brother|sister|friend|cousin)(?:'?s)?\s(?:name|id|passport|company|licen[cs]e|details|account)\b.{0,30}\b(?:open|register|new account|new store|sell|start again|start over)\b/,
  },
  {
    id: 'second-account',
    act: /(?:开|注册|申请|弄|搞|养|买|租|用|重开|启用|再开|另开|新开|重新开|重新注册|换)(?:一?个|多?个|几个|一?下)?[^,。]{0,4}(?:小号|新号|备用号|新账号|新帐号|新账户|新帐户|新店(?!铺?名)|新店铺|二店|第二个(?:账号|账户|店铺?|号)|另一个(?:账号|账户|店铺?|号)|另外一个(?:账号|账户|店铺?|号))/,
  },
  {
    id: 'second-account',
    act: /(?:重开|再开|另开|重新开|重新注册|再注册|另外开|再弄|另注册|新注册)(?:一?个|一?家|多一?个|个)?[^,。]{0,3}(?:店铺?|账号|帐号|账户|帐户|号(?!码)|amazon|亚马逊|公司(?:再|来)?(?:开|注册))/,
  },
  {
    id: 'second-account',
    act: /(?:用|拿|借|以)(?:我)?(?:老婆|老公|爱人|家人|父母|爸妈|爸爸|妈妈|我妈|我爸|朋友|亲戚|员工|别人|他人|同事|弟弟|哥哥|姐姐|妹妹)的?(?:名字|身份证?|身份信息|执照|营业执照|公司|资料|名义)[^,。]{0,8}(?:开|注册|申请|弄|再|重新|卖)/,
  },
  {
    id: 'pressure-complainant',
    act: /\b(?:pay|paying|bribe|offer(?:ing)? (?:\w+\s){0,3}(?:money|cash|\$?\d{1,6})|give (?:\w+\s){0,3}(?:money|cash))\b.{0,50}\b(?:retract\w*|withdraw\w*|take back|drop (?:the|it|their)|cancel (?:the|their)|remove (?:the|their) (?:complaint|report|claim))/,
  },
  {
    id: 'pressure-complainant',
    act: /\b(?:threaten|threatening|scare|blackmail|force|pressure|harass|report (?:them|him|her|their)|sue (?:them|him|her)|mass[\s-]?report|attack|leave (?:bad|negative|1[\s-]?star) reviews?)\b.{0,60}\b(?:retract\w*|withdraw\w*|complain(?:t|ant|er)|rights owner|brand(?: owner)?|take (?:it )?back|until they|unless they|so (?:that )?they|drop)\b/,
  },
  { id: 'pressure-complainant', act: /\bbuy\s(?:a|the|an)\s(?:retraction|withdrawal)\b/ },
  {
    id: 'pressure-complainant',
    act: /(?:花钱|给钱|给[^,。]{0,6}点钱|给[^,。]{0,4}钱|出钱|付钱|塞钱|转钱|赔钱|红包|拿钱|买通|收买|贿赂)[^。]{0,14}(?:撤诉|撤回|撤销|撤投诉|撤掉|撤案|投诉人|品牌方)|(?:撤诉|撤回|撤投诉)[^,。]{0,6}(?:花钱|给钱|买|出钱)|买(?:一?个|一?封)?撤诉/,
  },
  {
    id: 'pressure-complainant',
    act: /(?:威胁|恐吓|吓唬|吓一吓|逼|强迫|要挟|施压|恶心|整|搞|骚扰|轰炸|曝光|人肉)(?:一?下)?(?:他们|他|对方|投诉人|投诉方|权利人|品牌方?|竞争对手|同行)?[^。]{0,10}(?:撤诉|撤回|撤销|撤投诉|撤掉|投诉人|权利人|品牌方)|(?:举报|投诉|差评|告)(?:他们?|对方|投诉人|品牌方?)[^。]{0,8}(?:逼|让|迫使|直到|换)(?:他们?|对方)?[^,。]{0,4}撤/,
  },
  {
    id: 'change-review',
    act: /\b(?:ask|asking|tell|telling|get|getting|contact|contacting|email|message|call|beg|convince|persuade|request|pay|paying|offer|offering|refund|refunding|give|giving|send|sending|bribe|gift)\b.{0,60}\b(?:changes?|removes?|deletes?|updates?|edits?|revises?|takes? down|withdraws?|modify|modifies|upgrades?|erases?|retracts?|removal of|removing|deleting|changing|updating)\s(?:(?:the|their|his|her|that|this|a|it'?s|of|negative|bad|1[\s-]?star|one[\s-]?star|product)\s){0,4}(?:review|reviews|feedback|feedbacks|rating|ratings|stars|comment|comments)\b/,
  },
  {
    id: 'change-review',
    act: /\b(?:buy|buying|get|order|purchase)\s(?:(?:some|fake|a few|more|five[\s-]?star|5[\s-]?star|positive|good)\s){1,4}reviews?\b|\bfake reviews?\b|\b(?:refund|gift|gift card|coupon|money|discount)\b.{0,30}\b(?:in exchange for|for (?:a |changing|removing|deleting))\s?.{0,20}\b(?:review|feedback|rating|stars?)\b/,
  },
  {
    id: 'change-review',
    act: /改评|(?:删|改|撤|移除|去掉|修改)(?:除|掉|一?下|了)?(?:这条|那条|他的|她的|这个|那个|买家的?|客户的?)?(?:差评|评价|评论|中评|review|feedback|反馈)|(?:差评|评价|评论|review|feedback)[^,。]{0,6}(?:改成|改为|删掉|删了|撤掉|删除|改一下|改好)|刷(?:好评|单|评)|(?:好评返现|返现)/,
  },
]

/** The same acts told more freely, found in a second look. */
const freely: readonly RefusalPattern[] = [
  {
    id: 'invent-facts',
    act: /\bmake (?:something|it|one|things|stuff|some) up\b|\bmake up (?:something|anything|things)\b/,
  },
  { id: 'change-document', act: /\b(?:what|which) font\b/, withDocument: true },
  {
    id: 'change-document',
    act: /\b(?:would|will|can|does|could) amazon (?:know|notice|find out|see|detect|tell)\b.{0,20}\bif (?:we|i) (?:change|edit|alter|modif|photoshop|adjust)\w*/,
    plain: true,
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\b(?:cousin|friend|brother|sister|uncle|classmate|buddy|neighbou?r|relative|colleague|contact)s?\b.{0,50}\b(?:issue|write|make|give|do|provide|sell|print)s?\s(?:me|us)?\s?(?:${few})${invoiceEn}`,
    ),
  },
  {
    id: 'invent-facts',
    act: /\b(?:say|write|claim|put|state|pretend)\b.{0,80}\b(?:nobody|no one|noone|they) (?:will|would|can|could|won'?t|ever|never) (?:\w+ )?(?:check|checks|know|notice|verify|find|ask)/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:say|write|claim|put|state)\s(?:that\s|down\s)?(?:we|i|it|they|the staff|the team|our)\b.{0,60}\b(?:(?:we|i|they|it)\s)?(?:did ?n'?t|did not|have ?n'?t|have not|had ?n'?t|never did|not really|was ?n'?t|were ?n'?t)\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:need|want|make|create|give me|get me|write|draft)\b.{0,30}\b(?:records?|logs?|sheets?|reports?|trainings?|inspections?)\b.{0,60}\b(?:did ?n'?t|did not|never|have ?n'?t|have not|had ?n'?t|without)\s(?:really\s|actually\s)?(?:do|did|done|have|hold|held|train|trained|any|doing|happen|it)\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:give|find|get|suggest|send|tell)\s(?:me|us)\s(?:a|any|some|the)\s(?:random\s|real\s|chinese\s)?(?:supplier|factory|company|manufacturer)(?:'s)?\s(?:name|address|phone|contact|details)?\s?.{0,24}\b(?:i|we)\s(?:can|could|may)\s(?:use|put|write|give|name)/,
  },
  {
    id: 'make-document',
    act: /\b(?:turn|convert|make|change)\s(?:[a-z']+\s){0,4}(?:receipts?|quotation|quote|order confirmations?|pro\s?formas?|packing lists?)\s(?:in)?to\s(?:a|an|proper|real)?\s?(?:[a-z]+\s)?invoices?\b/,
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: new RegExp(
      `${paperZh}[^,。]{0,6}(?:能|可以|可不可以|能不能|会|怎么|咋|好)(?:不能|不可以)?(?:自己)?(?:做|造|弄|搞|p(?!df|oa))(?!申诉|poa|附件|证据)`,
    ),
  },
  { id: 'make-document', act: /(?:做|弄|搞|造|整)(?:一?[张个点些])?(?:假)?票(?!房|据登记|据清单)/ },
  {
    id: 'make-document',
    act: /(?:帮我|替我|给我|你能|您能|能不能|能|可以|自己|麻烦)[^,。请让找]{0,4}(?:写|拟|起草|打印|打|弄|出|开)(?:一|个|几)?(?:张|份|封|个)?(?!请|给|向|让|问|催|要|跟|和)[^,。请给向让催要]{0,6}(?:授权书|授权信|授权函|收据|发票|质检报告|检测报告|撤诉信|撤诉函|采购证明)(?!的?(?:申请|邮件|请求|要求|登记|清单|说明|话))/,
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: /(?:假|伪造的?|虚假的?)的?(?:单号|物流|快递|运单|订单|照片|证据|地址|电话|官网|网站|供应商|工厂)/,
  },
  {
    id: 'make-document',
    act: /(?:帮我|帮忙|能不能|可以|怎么|教我|(?<!不)想|只能|只好)[^,。]{0,4}(?:伪造|造假|作假|做假|弄虚作假)/,
  },
  {
    id: 'make-document',
    act: /(?:收据|小票|报价单|订单确认|形式发票|送货单)[^,。]{0,6}(?:改成|变成|做成|p成|换成|转成|拼成)[^,。]{0,4}(?:发票|专票)/,
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: /(?:改|换)(?:一?下|个|成|掉|大|小|多|少)?(?:上面的?)?(?:数量|抬头|金额|公司名|品名|型号|买方|单价|名字)|(?:数量|抬头|金额|公司名|品名|型号|买方|单价|名字)[^,。]{0,8}(?:改|换)(?:成|为|一下|下|大|多|掉)/,
    withDocument: true,
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(`${paperZh}[^。]{0,20},[^,。]{0,8}(?:改(?:成|为|到|一下|下|改)|p(?:成|一下|掉))`),
    issuerMay: true,
  },
  {
    id: 'buy-invoice',
    act: /找(?:一?个|一?家)?(?:代理|中介|开票公司|财务公司|代账|黄牛)[^,。]{0,4}(?:开|代开|弄|买)[^,。]{0,3}(?:发票|票)/,
  },
  {
    id: 'pressure-complainant',
    act: /(?:给|向|塞给?|转给)[^,。]{0,6}(?:投诉方|投诉人|品牌方|对方|权利人|他们?)[^,。]{0,8}(?:钱|红包|好处|转账|打款|打点|补偿)[^。]{0,12}撤/,
  },
  {
    id: 'change-review',
    act: /(?:差评|中评|评价|评论)[^。]{0,14}(?:让|叫|请|劝|联系|求|说服)(?:一?下)?(?:他|她|买家|客户|对方|顾客)?[^,。]{0,6}(?:删|改|撤)|(?:返现|红包|退款|送礼|礼品卡?|优惠券)[^。]{0,12}(?:好评|五星|改评|删评)/,
  },
  {
    id: 'invent-facts',
    act: /(?:说|写|填|报)[^。]{0,24}(?:没人(?:会)?(?:查|知道|核实|发现)|查不到|查不出|不会(?:查|发现|核实)|看不出|发现不了|应该没事)/,
  },
  {
    id: 'invent-facts',
    act: /(?:写|说|填)成?[^。]{0,20},?(?:其实|实际上?|但其实|虽然)[^,。]{0,4}(?:没|没有|不是|还没|只有|是)[^,。]{0,8}/,
  },
  {
    id: 'hide-facts',
    act: /(?:1688|淘宝|拼多多|代发|无货源|零售|超市|批发市场|假货|仿品|高仿|二手)[^。]{0,16}(?:别|(?<!要)不要|不能|不想|别让|不让)[^,。]{0,3}(?:告诉|说|提|写|让|跟|被)[^,。]{0,3}(?:亚马逊|平台|他们|知道|出来|进去|发现)/,
  },
]

/** Further turns of phrase, kind by kind. */
const further: readonly RefusalPattern[] = [
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b(?:remove|erase|delete|cut|take out|wipe|white out)\s(?!(?:the\s)?prices?\b)(?:[a-z0-9'"-]+\s){1,6}(?:from|on|off|in)\s(?:the|my|this|that|our|an?)\s(?:[a-z]+\s){0,2}${paperEn}(?!\s(?:list|index|section|folder|table))`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: /\b(?:can|could|how (?:do|can|to)|i|we|need|help|tips)\b.{0,16}\b(?:photo\s?shop|photoshp|photshop|fotoshp|foto\s?shop)\b/,
    withDocument: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b${paperEn}\b.{0,50}\b(?:change|edit|alter|adjust|extend|fix|correct|update|increase)\s(?:the|its|it to|it so|that)\s?(?:validity|term|expiry|expiration|date|quantity|units|number|amount|name|buyer|territory)?`,
    ),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(
      String.raw`\b(?:redo|rework|remake|recreate)\s(?:the|my|this|our|an?)\s(?:[a-z]+\s){0,2}${paperEn}`,
    ),
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: new RegExp(
      String.raw`\b(?:put|add|copy|paste|stick|place)\b.{0,40}\b(?:stamp|seal|logo|signature|letterhead)s?\b.{0,30}\b(?:on|onto|to|in|into)\b.{0,16}\b${paperEn}`,
    ),
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: new RegExp(
      String.raw`\b(?:turn|convert|change|make)\s(?:it|this|that|them)\s(?:in)?to\s(?:an?|real|proper)\s(?:[a-z]+\s)?${invoiceEn}`,
    ),
    issuerMay: true,
  },
  {
    id: 'make-document',
    act: new RegExp(String.raw`\b${invoiceEn}\s(?:maker|creator|generator|forger|editing)`),
    plain: true,
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\b(?:use|using|borrow|borrowing|rent|submit|take)\s(?:(?:a|an|my|the|some)\s)?(?:(?:somebody|someone|friend|other|another|different)(?:\s?(?:else|people|seller|company))?(?:'s|s'|s)?)\s(?:[a-z']+\s){0,2}${invoiceEn}|\bborrow(?:ing)?\s(?:an?\s|some\s)?(?:[a-z']+\s)?${invoiceEn}`,
    ),
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      String.raw`\b(?:pay|paying|paid|\d+ (?:rmb|usd|yuan|dollars?))\b.{0,24}\bfor an?\s(?:[a-z]+\s){0,2}${invoiceEn}`,
    ),
  },
  {
    id: 'void-invoice',
    act: /\bissued?\b.{0,50}\b(?:then|and|later|afterwards?)\b.{0,12}\b(?:void|cancel|reverse|annul)\b/,
  },
  {
    id: 'impersonate',
    act: /\b(?:say|saying|tell (?:them|amazon)|claim|claiming|reply|write)\s(?:that\s)?(?:you|i|we|he|she|my \w+)(?:'re|'m|'s|\sare|\sam|\sis)\s(?:from\s|with\s)?the\s(?:manufacturer|factory|supplier|brand owner|brand|rights owner|distributor)\b/,
  },
  {
    id: 'impersonate',
    act: /\b(?:gmail|e-?mail|mailbox|website|phone|number|domain)\b.{0,24}\b(?:for|of|as)\s(?:the|my)\s(?:factory|supplier|manufacturer|brand)\b.{0,50}\b(?:i|we)(?:'ll|\swill|\scan)\s(?:reply|answer|pick|respond)/,
  },
  {
    id: 'hide-facts',
    act: /\b(?:say|write|claim|put|state)\b.{0,70}\b(?:actually|really|in fact|in reality|in truth)\b/,
  },
  {
    id: 'hide-facts',
    act: /\b(?:hide|conceal|cover up|disguise|not mention|don'?t mention|leave out|not tell|don'?t tell)\b.{0,50}\b(?:returned|returns|refurbished|liquidat\w+|expired|opened|grey market|parallel import\w*|not authori[sz]ed|unauthori[sz]ed)\b/,
  },
  {
    id: 'second-account',
    act: /\b(?:sell|list|continue|operate|use|work|move|switch)\w*\b.{0,24}\b(?:brother|sister|friend|wife|husband|mother|father|mom|dad|cousin|partner|relative|someone else|somebody else)'?s?\s(?:amazon\s|seller\s)?(?:account|store|shop|name)\b/,
  },
  {
    id: 'pressure-complainant',
    act: /\bpay\b.{0,40}\b(?:brand|owner|complainant|them|him|her|rights owner)\b.{0,24}\b(?:drop|retract|withdraw|remove|cancel|forget|take back)/,
  },
  {
    id: 'pressure-complainant',
    act: /\bif (?:they|he|she|the brand|the rights owner) (?:do ?n'?t|does ?n'?t|do not|wo ?n'?t|refuses?)\b.{0,24}\b(?:retract|withdraw|drop)\w*.{0,16}\b(?:i|we)(?:'ll|\swill|\scan)\s(?:report|sue|attack|flood|leave|hit|expose|post)/,
  },
  {
    id: 'change-review',
    act: /\b(?:offer|give|send|refund|ask|tell|message|pay)\w*\b.{0,60}\b(?:take down|remove|delete|change|update|raise)\w*\s(?:his|her|their|the|a|that)?\s?(?:1|one|2|two)[\s-]?stars?\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:think of|come up with|find|give me|suggest|write)\s(?:me\s)?(?:a|an|some)\s(?:[a-z]+\s)?(?:plausible|believable|convincing|credible|good[- ]sounding)\s(?:[a-z]+\s){0,2}(?:cause|reason|story|excuse|explanation|date|number)s?\b|\b(?:cause|reason|story|number|date)s?\b.{0,30}\b(?:does ?n'?t have to|need ?n'?t|no need to) be (?:real|true)/,
  },
  {
    id: 'change-document',
    act: new RegExp(
      `${paperZh}[^,。]{0,6}(?:帮我|帮忙|给我|替我)(?:做|弄|搞|改|处理|调|p(?!df|oa)|编)(?!成中文|成英文)`,
    ),
  },
  {
    id: 'change-document',
    act: new RegExp(`${paperZh}[^,。]{0,6}(?:去掉|删掉|抹掉|擦掉|抹去|去除|消掉)(?!价|单价)[^,。]{0,10}`),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(`${paperZh}[^。]{0,20}(?:调|改|弄|做|p)(?:成|得|到)?(?:一致|一样|对得上|相同|符合)`),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: new RegExp(`(?:有效期|期限|授权期|地区|范围)[^,。]{0,6}(?:改|延|写)(?:成|到|长|为)`),
    withDocument: true,
    issuerMay: true,
  },
  { id: 'back-date', act: /(?:日期|时间)[^,。]{0,3}(?:往前|提前|往早)(?:开|写|挪|提|改|签|调|一点|点)/ },
  {
    id: 'change-document',
    act: /(?:供应商|工厂|厂家|对方|他们)[^,。]{0,6}(?:多开|开多|多写|虚开|开大)(?:一?点|一?些)?(?:数量|金额|件数|票)?/,
  },
  {
    id: 'buy-invoice',
    act: new RegExp(
      `(?:借|用|拿|套用)(?:一?下)?(?:别人|朋友|他人|别家|其他店|其他人|同行|亲戚|老乡|人家)[^,。]{0,6}${invoiceZh}`,
    ),
  },
  {
    id: 'buy-invoice',
    act: new RegExp(`(?:花|付|给)\\d{1,6}(?:块|元|rmb)?[^,。]{0,4}(?:买|开|弄)[^,。]{0,6}${invoiceZh}`),
  },
  {
    id: 'impersonate',
    act: /(?:给|替|帮)(?:供应商|厂家|工厂|品牌方?)[^,。]{0,4}(?:注册|申请|弄|做|建|搞)[^,。]{0,8}(?:邮箱|网站|电话|官网)/,
  },
  {
    id: 'impersonate',
    act: /(?:帮|替|代)(?:我|我们)?(?:签|写)[^,。]{0,3}(?:供应商|厂家|工厂|品牌方?|权利人)的?(?:名字|名|字|签名)/,
  },
  {
    id: 'make-document',
    act: /(?:logo|标志|公章|章|签名|抬头纸)[^,。]{0,6}(?:抠|扣|复制|截|p|扫)[^,。]{0,8}(?:贴|放|加|p|盖)/,
  },
  {
    id: 'hide-facts',
    act: /(?:退货|翻新|清仓|尾货|过期|拆封|串货|水货|无授权|没有授权)[^。]{0,14}(?:别写|不写|别提|不提|别说|不要写|不要提|不要说|瞒)/,
  },
  {
    id: 'second-account',
    act: /(?:用|拿|借|在|通过)[^,。]{0,3}(?:弟弟?|哥哥?|姐姐?|妹妹?|老婆|老公|朋友|亲戚|别人|家人|同事)的?(?:店铺?|账号|账户|号)[^,。]{0,6}(?:卖|开|上|发|做|跑|出)/,
  },
  {
    id: 'second-account',
    act: /(?:再|另|重新|另外|重)(?:开|整|搞|弄|注册|申请|起)(?:一?个|一?家)?[^,。]{0,3}(?:店(?!长)|账号|帐号|账户|号(?!码))/,
  },
  {
    id: 'pressure-complainant',
    act: /(?:品牌方|权利人|投诉人|投诉方|对方)[^,。要]{0,6}(?:出|给|塞|花|打)[^,。要]{0,3}钱[^,。]{0,8}(?:搞定|解决|摆平|撤|了事)/,
  },
  {
    id: 'pressure-complainant',
    act: /不撤(?:诉|回|销)?[^,。]{0,3},?(?:就|我就|我们就)[^,。]{0,6}(?:举报|投诉|告|差评|曝光|起诉|搞)/,
  },
  {
    id: 'change-review',
    act: /(?:送|给|发|寄)[^。]{0,10}(?:礼品卡|礼物|红包|优惠券|小礼品|补偿)[^。]{0,12}(?:删|改|好评|撤)|(?:发消息|联系|让|请|叫|找|引导)[^,。]{0,6}(?:买家|客户|他|她|顾客)[^,。]{0,4}(?:更新|修改|改|删|撤)[^,。]{0,4}(?:评价|评论|一星|差评|review|feedback|星)/,
  },
  {
    id: 'invent-facts',
    act: /(?:日期|时间|数字|数量|数据|地址|电话|名字|原因|理由)[^,。]{0,4}(?:你|您)(?:看着|随便|帮忙|来)?(?:填|编|写|定|想)(?!错)/,
  },
]

/** Found in a third look. */
const more: readonly RefusalPattern[] = [
  {
    id: 'make-document',
    act: new RegExp(String.raw`\bdraft\s(?:me\s)?(?:an?|the|some)\s(?:[a-z]+\s){0,2}${invoiceEn}`),
    issuerMay: true,
  },
  {
    id: 'invent-facts',
    act: /\b(?:fake|false|made[- ]up|invented|bogus)\s(?:[a-z]+\s)?(?:supplier|factory|company|address|phone|contact|names?|info\w*|details|tracking|employees?|training|website)\b/,
  },
  {
    id: 'invent-facts',
    act: /\b(?:put|write|use|say|enter)\b.{0,40}\bdate\b.{0,30}\b(?:nobody|no one|nothing|not|never)\b.{0,12}\b(?:did|done|yet|happened)\b/,
  },
  {
    id: 'change-document',
    act: new RegExp(String.raw`\buse the same ${invoiceEn}.{0,20}\b(?:another|different|other|new)\b`),
  },
  {
    id: 'change-document',
    act: new RegExp(`${paperZh}(?:上|里|上面)[^,。]{0,4}(?:加|写|填|添|补|画|盖)(?:上|个|一)`),
    issuerMay: true,
  },
  {
    id: 'change-document',
    act: /(?:购买方|抬头|开票方|销售方)[^,。]{0,4}(?:换|改|写|p)(?:成|为|到)/,
    issuerMay: true,
  },
  { id: 'back-date', act: new RegExp(`${paperZh}[^,。]{0,8}(?:提前|往前|早)[^,。]{0,6}(?:开|写|签)`) },
  {
    id: 'second-account',
    act: /(?:换|用)[^,。]{0,4}(?:身份证|执照|公司|资料|法人)[^,。]{0,6}(?:注册|开店|开一个)/,
  },
  { id: 'pressure-complainant', act: /(?:花钱|给钱|出钱)[^。]{0,8}(?:私了|摆平|让[他她]们?撤)/ },
]

export const refusalPatterns: readonly RefusalPattern[] = [
  ...buy,
  ...others,
  ...invent,
  ...change,
  ...make,
  ...freely,
  ...further,
  ...more,
]
