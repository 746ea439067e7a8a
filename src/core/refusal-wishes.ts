import type { RefusalId } from './refusal-replies.ts'

/** Concepts that together make a forbidden wish, in any order; none of `but` may stand there. */
export interface Wish {
  readonly id: RefusalId
  readonly all: readonly RegExp[]
  readonly but?: RegExp
  /** Its own words deny something ("we don't, but say we do"), so a denial does not clear it. */
  readonly denies?: true
}

const paper =
  /\b(?:invoices?|receipts?|fapiaos?|loas?|letters? of authori[sz]ation|authori[sz]ation|papers?|documents?|docs?|pdfs?|contracts?|statements?|reports?|certificates?|bills?|quotations?|proofs?|delivery notes?|packing lists?|records?|logs?)\b|送货单|装箱单|入库单|记录|签到表|发票|专票|票|收据|授权书?|合同|流水|报告|证书|单据|凭证|文件|证明|小票/
const invoice =
  /\b(?:invoices?|receipts?|fapiaos?)\b|发票|专票|普票|(?<![车机彩门股支钞投邮])票(?!房|面|数)|收据|个点[^,。]{0,4}开/
const loa = /\b(?:loas?|letters? of authori[sz]ation|authori[sz]ation(?: letters?)?)\b|授权/
const buyer =
  /\b(?:buyers?|customers?|clients?|he|she|they|him|her|them|who|whoever)\b|买家|客户|顾客|客人|他|她|的人/
const review =
  /\b(?:reviews?|feedbacks?|ratings?|(?:\d|one|five)?[ -]?stars?)\b|评价|评论|差评|中评|好评|五星|一星|[15]星|反馈|改评|\b(?:negative|bad|angry) (?:buyers?|customers?|comments?)/
const complainant =
  /\b(?:brand|owner|complainant|complaint|rights|they|them|him|her|lawyer|report)\b|品牌|权利人|投诉|对方|他们?|她/
const retract =
  /\b(?:retract\w*|withdraw\w*|take (?:it |this |that |the \w+ )?(?:back|down)|drop|dropped|dropping|forget|go away|gone|let (?:it|us|me) go|back off|pull|cancel)\b|撤|不追究|摆平|搞定|和解|了结|松口|放过/
const account =
  /(?:再|重新|新)注册(?:一?个)?|\b(?:accounts?|stores?|shops?|acc|seller central|selling name)\b|店|账号|账户|(?:小|新|老|备用|另外?一?个|别的|个)号(?!码)/
const kin =
  /\b(?:wife|husband|mother|mom|mum|father|dad|brother|sister|son|daughter|cousin|uncle|aunt|friend|partner|relative|employee|colleague|someone|somebody|neighbou?r|girlfriend|boyfriend|in-law|roommate|classmate|assistant|nephew)s?\b|老婆|老公|爱人|媳妇|爸|妈|弟|哥|姐|妹|朋友|亲戚|员工|同事|别人|家人|同学|老乡|合伙人|找个?人|阿姨|叔/
const role =
  /\b(?:supplier|factory|manufacturer|vendor|brand|distributor|wholesaler|importer)s?\b|供应商|工厂|厂家|厂长|厂里|品牌|经销商|批发商|供货商/
const shop =
  /\b(?:walmart|costco|target|ebay|aliexpress|alibaba|temu|shein|taobao|1688|retail(?:er|ers)?|supermarkets?|outlets?|mall|flea market|auctions?|liquidat\w*|clearance|pallets?|customer returns|returns|returned|refurb\w*|second[- ]?hand|used|repack\w*|drop[\s-]?ship\w*|arbitrage|middle\s?man|unauthori[sz]ed|gr[ae]y market|parallel|seconds|stocklots?|overstock|fakes?|copies|replicas?|counterfeits?|sam'?s club|tj ?maxx|online shop|garage sale|expired)\b|超市|山姆|沃尔玛|淘宝|天猫|京东|拼多多|1688|闲鱼|批发市场|零售|奥莱|折扣店|专柜|商场|代购|海淘|清仓|尾货|退货|翻新|二手|拆封|临期|过期|串货|水货|散货|代发|无货源|中间商|没授权|没有授权|假货|仿品|高仿|a货|翻单/
const dealing =
  /\b(?:percent|%|fee|commission|cheap|price|cost|rmb|yuan|usd|dollars?|paid|pay|deal)\b|%|个点|税点|手续费|多少钱|有偿|付费|收费|便宜|划算|报价|包过/

/** The seller asks, orders or means to do it. */
const mood =
  /^(?:(?:hi|hello|hey|ok|so|and|but|then|also|maybe|sorry)[, ]+)*(?:is|are|can|could|should|shall|may|do|does|how|what if|what about|which|will|would|let|i'?ll|i'?d|we'?ll|need|want|please|put|write|make|say|add|use|give|get|find|help|tell|create|just|any|anyone|who|where|thinking|planning|do not|don'?t|draft|change|move|set)\b|\b(?:please|can (?:i|we|you|he|she|they|my)|could (?:i|we|you|he|she|they|my)|should (?:i|we|he|she|they|my)|may (?:i|we)|let'?s|help|how (?:do|can|should|to|would)|(?:i|we)(?:'?ll|'?d| will| would| can| could| want| need| plan| prefer| might)|is (?:it|that|this) (?:ok|fine|safe|good|possible|allowed|bad)|what if|thinking (?:of|about)|so (?:that|they|amazon)|just (?:create|make|put|say|write))\b|\b(?:ok|okay|fine|right|good|possible|allowed|safe|idea)\s*(?:,|$)|吗|吧|呢|么$|[^了]不$|行不|行$|能|可以|怎么|咋|如何|要不要|好不好|帮|想|先|让|最好|干脆|不如|直接|多少钱|有没有|求/

/** Where the words are less plain than an act upon an object (domain sheet c.6). */
export const wishes: readonly Wish[] = [
  {
    id: 'make-document',
    all: [
      paper,
      /\b(?:ai|bot|tool|app|software|website|site|generator|program|gpt)\b|软件|网站|工具|小程序|生成器|(?<![a-z])ai(?![a-z])/,
      /\b(?:makes?|making|creates?|generates?|produces?|edits?|changes?|fakes?|draws?|prints?)\b|生成|做|造|改|p(?!df|oa)|弄/,
      /\b(?:is there|which|any|can|could|know|best|good|recommend|how|use)\b|有没有|吗|哪个|推荐|能|可以|怎么|好用/,
    ],
    but: /\b(?:plan|amazon|translate|letter|scan|list|supplier'?s? website|checklist|appeal)\b|申诉|计划|翻译|清单|税务|亚马逊|扫描/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:invoices|receipts)\b|[两几二三四多\d]张|小票/,
      /\b(?:turn|combine|merge|put|make|join|glue|stitch)\b|合|拼|并/,
      /\b(?:to|into|in|as) (?:just )?(?:one|a|1|single)(?: big| large| single| bigger)?(?: one| invoice| receipt| for|$|,)|(?:成|为)一?(?:张|个大)/,
    ],
    but: /\b(?:pdf|file|zip|document|upload|scan|photo)\b|pdf|文件|附件|压缩|上传|照片/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:loas?|authori[sz]ation|licen[cs]e|certificate|report|contract)\b|授权|证书|报告|合同|执照/,
      /\b(?:stretch|extend|prolong|lengthen|push|renew it (?:my|our)sel)\b|(?:拉|延|续|改|调|推)(?:到|长|至|后)/,
      /\b(?:could|can|should) (?:we|i|you)\b|\blet'?s\b|\bhelp\b|\bplease\b|\bmyself\b|能不能|能|可以|帮|自己|吗|行/,
    ],
    but: /\b(?:brand|owner|supplier|lab|issuer|ask)\b|品牌|权利人|实验室|供应商|请|让|机构/,
  },
  {
    id: 'buy-invoice',
    all: [
      /\b(?:find|give|get|need|know|hire|rent|looking for|want)\b(?: me| us)? (?:a |an |some |any )?(?:fake |new |other |another |friendly )?(?:supplier|factory|company|vendor|somebody|someone)\b|(?:找|介绍|要|有没有|求|给我)[^,。]{0,12}(?:供应商|工厂|厂家|公司|人)/,
      /\b(?:confirm|vouch|cover|say yes|back (?:me|us) up|answer the (?:call|phone)|play along|cooperate)\b|配合|接电话|确认|作证|帮忙认|应付核实|背书|兜底/,
      /\b(?:pay|money|fee|rmb|usd|dollars?|reward)\b|付钱|给钱|花钱|出钱|付费|有偿|多少钱|报酬/,
    ],
  },
  {
    id: 'back-date',
    all: [
      /\bdates?\b|日期|哪天|几号|哪一天/,
      /\b(?:whatever|any) date|\bwhich (?:date|one|day)\b.{0,20}\b(?:best|better|safe|good)|\b(?:what|which) date (?:should|shall|must|can) (?:the |my |he|she|they|supplier|factory|we|i)\b|\bdate (?:should|shall) (?:the |my )?(?:supplier|factory|he|they|we|i)\b|(?:日期|时间).{0,4}(?:随我|随便我|我说了算|我定|听我的)|(?:写|开|填|签)(?:哪一?天|几号|几月|什么日期|什么时候的?)/,
      /\b(?:invoices?|receipts?|loas?|supplier|factory|boss|contract|shop|vendor|write|put|issue)\b|发票|票|授权|合同|收据|老板|厂|供应商|店家/,
    ],
    but: /\b(?:plan|in the letter|poa|training|the day we|actually|real|amazon)\b|计划|申诉信|poa|培训|真实|实际|如实|备注/,
  },
  {
    id: 'change-document',
    all: [
      paper,
      /\b(?:remove|cut|delete|erase|get rid of|take (?:out|off|away)|wipe|cover|white out|crop)\b|去掉|删掉|抹掉|擦掉|弄掉|去除|抹去|盖住|p掉|消掉/,
      /\b(?:words?|watermark|line|text|mark|label|note|remark|logo|name|date|sample|proforma|pro forma|draft|void)\b|字|水印|备注|行|名|日期|标记|样品|形式|作废/,
      /\b(?:i want|want to|can|could|how|help|let'?s|please|will|need|should)\b|想|把|能|可以|帮|怎么|吗|吧/,
    ],
    but: /\b(?:prices?|listing|title|plan|letter|page|supplier|issuer|factory|file name)\b|价|金额|标题|页面|链接|主图|申诉|供应商|开票方|厂家/,
  },
  {
    id: 'change-document',
    all: [
      paper,
      /\b(?:i|we) (?:can |could |will |just )?(?:type|write|add|put|print|stamp|enter|fill) (?:it|them|that|the \w+)(?: in| on| there)?\b.{0,16}(?:\bmyself|\bourselves|\bby hand|\bbefore (?:upload|send|submit)\w*)|自己(?:打|写|加|填|补|印|画|盖|标)(?:上|个|进|一)|我(?:手写|打字|打)(?:上去?|进去)/,
      /\b(?:ok|okay|right|can|could|fine|allowed|good|should)\b|吗|吧|可以|行|能|就/,
    ],
    but: /\b(?:plan|answer|form|separate|cover)\b|计划|表格|另附|说明页|申诉/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:only|just|really|actually|have|had|was|were|did|checked|sold|bought|are|is)\b.{0,24}(?<!\d)\d{1,6}\b.{0,16}(?:,|\bbut|\bso|\band|\bthough)\s?(?:please |let'?s |just |we |i |can |could |will |you ){0,5}(?:put|write|say|report|claim|state|enter|make it)\b.{0,14}\b\d{1,6}\b|(?:只|才|就|实际|其实)[^,。]{0,6}\d{1,6}[^,。]{0,6},?[^,。]{0,6}(?:写|说|报|填)(?:成|上|个|到)?\d{1,6}/,
    ],
    denies: true,
    but: /\b(?:invoice says|notice|wrong|mistake|typo)\b|写错|开错|错/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:say|says|write|put|claim|state)\b/,
      /\b(?:it'?s|it is|there (?:is|was)|we have|i have|only|was|were|just) .{0,16}\b(?:really|actually|in (?:fact|truth|reality))\b|\b(?:really|actually|in (?:fact|truth|reality)) (?:it|there|we|i|only|just)\b/,
      /\b(?:let|let'?s|please|can|could|should|just|want|will|make)\b/,
    ],
    denies: true,
    but: /\b(?:what (?:should|do)|buyer|customer|notice|he says|she says|they say|amazon says)\b/,
  },
  {
    id: 'impersonate',
    all: [
      /\b(?:gmail|e-?mail|mailbox|domain|website|web site|phone number|sim|whatsapp|wechat|account)\b|邮箱|网站|官网|域名|电话卡|手机号|微信/,
      /\b(?:make|create|set up|register|open|get|buy|build|use)\b|注册|申请|弄|搞|做|建|开|买/,
      /\b(?:brand|supplier|factory|manufacturer|vendor|owner|rights owner|distributor)(?:'s)? name\b|\b(?:for|as|like|of|with|in) (?:the |my |a )?(?:brand|supplier|factory|manufacturer|vendor|rights owner|distributor)\b|(?:供应商|厂家|工厂|品牌方?|权利人)的?(?:名字|名义|邮箱|网站|官网|电话|号)|(?:像|冒充|代替|替|给)(?:供应商|厂家|工厂|品牌方?)/,
      /\b(?:can|could|let'?s|should|will|want|ok|how|help|would|good|plan)\b|吗|吧|能|可以|行|帮|怎么|想|直接/,
    ],
    but: /\b(?:our own brand|my brand|my own|i own|we own|has (?:a|no) website|listed on|find the|is there)\b|我们自己的品牌|自有品牌|查|找到|有没有/,
  },
  {
    id: 'change-document',
    all: [
      paper,
      /\b(?:so (?:it|that|amazon|they)|to) (?:it )?(?:looks?|seems?|appears?|match(?:es)?|fits?|pass(?:es)?|is happy|are happy|accepts?|be happy|works?|gets? through)\b/,
      /\b(?:put|paste|stick|change|edit|add|adjust|fix|rather|dated|stamp|fake|clean|alter|modify|swap|replace|tweak|tidy|crop|cover|move|raise|make it|make them)\b/,
    ],
    but: /\b(?:listing|title|plan|letter|page|one file|pdf file|supplier will|he will|they will|scan|rotate|photo of)\b/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:acrobat|photo\s?shop|ps|canva|paint|pdf editor|editor|photo editor|picsart|illustrator|gimp)\b|(?<![a-z])(?:ps|pdf编辑器?|wps|美图秀秀|修图软件)(?![a-z])/,
      /\b(?:zero|digit|number|name|date|stamp|seal|year|quantity|amount|total|line|logo|buyer|address)\b|数|名|日期|章|年|金额|抬头|0/,
    ],
    but: /\b(?:picture|main image|photo of the product|title|page number|open the|install)\b|主图|图片背景|打不开|看不了/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:one|a|another|1|extra) (?:more )?(?:zero|0|digit)\b|\bzero more\b|加(?:个|一个|上)?(?:0|零)|多(?:写|加|添)(?:个|一个)(?:0|零)/,
      /\b(?:need|add|easy|just|can|could|put|make|want)\b|要|加|的事|就行|可以|能/,
    ],
    but: /\b(?:he|she|supplier) (?:will|forgot)\b|少写|漏写|他会/,
  },
  {
    id: 'back-date',
    all: [
      paper,
      /\b(?:dates?|dated)\b|日期|时间|哪天|落款/,
      /\b(?:before|earlier|last year|last month|older|back then|previous year|past)\b|之前|以前|去年|早|往前|前年|上个?月/,
      /\b(?:rather|better|prefer|would be|best|if i ask|if we ask|can he|can she|can they|will give|could give|can give|can get|get one|possible|any way|a way|so amazon|so that|make it|need it|want it|should be|must be|has to be|have to be)\b|最好|能弄|想要|想让|要吗|有办法|可以给|能给|得是|得在|必须|弄成|做成|弄到|搞成|咋弄|怎么弄|要不要/,
    ],
    but: /\b(?:in the remarks?|remark|both dates|listing|training|how old|must the invoice|does the|too old|is it a problem|365|amazon (?:says|said|wants|wrote))\b|备注|有影响|会被拒|有问题吗|多久|怎么办|多早|要求|期限|补开/,
  },
  {
    id: 'make-document',
    all: [
      loa,
      /\b(?:without (?:the |a )?(?:brand|owner)|(?:i|we|my \w+|you) (?:can |could |will |just )?sign|sign (?:it )?(?:my|our)sel(?:f|ves)|format|wording they accept|self[- ]?made|home[- ]?made)\b|自己签|我签|我来签|自己出|自己写|自己盖|没有品牌方?也|不(?:用|通过|找|联系)品牌|绕过品牌/,
      /\b(?:can|could|get|make|sign|do|write|maybe|have|know|want|need|let'?s|how)\b|能|可以|行|吗|吧|怎么|弄|出/,
    ],
    but: /\b(?:sent|signed it already|only sell|without the brand'?s? answer|my own brand|our own brand|i own|we own|reseller)\b|自己的品牌|自有品牌|我是品牌/,
  },
  {
    id: 'make-document',
    all: [
      paper,
      /\b(?:fake|forge|forged|phon(?:e)?y|bogus|photoshopped|home[- ]?made|self[- ]?made|look(?:s|ing)? (?:real|official|genuine|legit|original)|pass as|made[- ]up)\b|假的|造假|仿的|以假乱真|像真的|看着真|看起来真|做得真/,
      /\b(?:can|could|how|help|make|want|need|will|would|let'?s|is there|where|possible|good|ok|okay|anyone|best|get)\b|能|可以|吗|怎么|帮|想|哪|行|做|弄/,
    ],
    but: /\b(?:amazon|notice|they|accus\w+|suspect\w*|thinks?|says?|said|believes?|appears?|competitor|someone|genuine invoices?|is not|isn'?t|not fake|nothing)\b|亚马逊|通知|怀疑|判定|认定|说我|被|不是|没有假|同行|对手|有人/,
  },
  {
    id: 'buy-invoice',
    all: [
      invoice,
      dealing,
      /\b(?:offers?|offering|do|does|sells?|get|arrange|buy|deal|good|worth|where|who|someone|friend|guy|connect|contact|company|agent|issues?|provide)\b|开|出|买|弄|搞|找|办|卖|群|渠道|中介|朋友|代理|公司/,
      /\?|\b(?:good (?:deal|idea)|worth|ok|okay|should|can|could|want|need|let'?s|will|how much|where|who|anyone)\b|吗|不$|划算|能|可以|行|靠谱|怎么|多少|求|有没有|想|谁|哪|吧|呢/,
    ],
    but: /\b(?:my |the |our )(?:supplier|factory|vendor|manufacturer)\b|供应商|厂家|工厂|税局|税务|\b(?:unit price|hide|black out|costco|walmart|prices? (?:on|of)|bought|translat\w+|lab|shipping|we paid|i paid|redact|amazon|free)\b|单价|价格|遮|付款|翻译|进价|成本/,
  },
  {
    id: 'buy-invoice',
    all: [
      /\b(?:invoices?|fapiaos?)\b|发票|专票|(?:开|买|卖|出|代)票/,
      /\b(?:connect|introduce|recommend|refer|put) (?:me|us)\b|\b(?:know|find|need|looking for|want|search\w*) (?:me )?(?:a |an |some |any)?(?:someone|somebody|person|guy|people|contact|company|agent|service|source)\b|介绍|推荐|认识|求一?个|求带|牵线|找一?个?人|找人|有人能|有谁|资源/,
    ],
    but: /\b(?:translat\w+|lawyer|accountant to check|lab|forwarder|carrier|supplier (?:who|that|with))\b|翻译|律师|实验室|货代|正规供应商|新供应商/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:say|tell (?:them|amazon)|write|put|claim|state|promise|mention|show|pretend|add)\b/,
      /\b(?:we|i|it|they|our|my|all|every)\b/,
      /\b(?:nobody|no one|none) (?:was|were|did|has|had|is|got)\b|(?:,|\b(?:but|though|although|even if|while|however|yet))\s?(?:that )?(?:we|i|it|they|nobody|no one|there|in fact|in reality|really|actually) ?(?:really |actually |still )?(?:do ?n'?t|do not|did ?n'?t|did not|have ?n'?t|have not|never|is ?n'?t|is not|was ?n'?t|was not|are ?n'?t|had ?n'?t|not|was no|were no|is no|did|still|keep|am not|(?:'m|'re) not|only)\b(?! know)/,
      /\b(?:can|could|let'?s|just|please|should|will|ok|okay|better|i want|i'd|maybe|fine|how about|would|allowed|possible)\b|^(?:say|tell|write|put|claim|pretend|add)/,
    ],
    denies: true,
    but: /\b(?:what (?:should|do|can) (?:i|we) (?:say|write|put|tell)|how (?:do|should|can) (?:i|we) (?:say|write|tell|put)|buyer|customer|he says|she says|they say|says|said|notice|truth|honest\w*|openly)\b/,
  },
  {
    id: 'invent-facts',
    all: [
      /(?:可以|能|就|直接|要不|先|帮我|还是|统一)[^,。]{0,6}(?:说|写|填|加|讲)|(?:说|写|填)(?:成|上|进)?[^。]{0,24}(?:行吗|可以吗|行不|可以不|吗|吧|呗)/,
      /(?:虽然|其实|实际上?|但是?|不过|可是|尽管|事实上|当时|目前|现在)(?:我们)?(?:其实|实际|现在|还|也|根本|并|都|目前|当时){0,3}(?:没|不是|未|还没|做不到|不做|没有)|(?:以后|后面|回头|之后)(?:再|会)(?:做|补|搞|培训)/,
    ],
    denies: true,
    but: /怎么写|怎么说|如何写|如实|老实|写什么|说什么|买家|该不该|要不要|吗[?,].{0,4}没有发票/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:looks?|sounds?|seems?) (?:better|good|nice|nicer|more (?:serious|professional|convincing)|stronger|convincing|impressive|complete|full)\b|\bmake it (?:stronger|better|bigger|convincing)\b|显得|好看|像样|有说服力|更充分|更真实|撑场面|凑数/,
      /\b(?:add|more|extra|another|put|invent|any|some|few|few more|double|raise)\b|多|再|加|凑|添|随/,
      /\b(?:trainings?|dates?|numbers?|measures|checks|inspections?|staff|employees|steps|actions|suppliers|records?|refunds?|units)\b|培训|日期|数字|数量|措施|检查|员工|供应商|记录|抽检/,
    ],
    but: /\b(?:listing|title|picture|photo|font|format|table)\b|主图|标题|排版|格式|表格/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:any|some|random|whatever|made[- ]up|invented|rough) (?:old |other |random )?(?:dates?|numbers?|names?|quantit\w+|figures?|address|phone)\b(?: (?:you|is|will|would|works|that|are) |[.,]?$| (?:is|are) (?:fine|ok|good))|(?:日期|时间|数字|数量|名字|人名|地址|电话|金额)(?:就|都|你|您|可以|也)*(?:随意|随便|任意|看着|瞎|大概编|自己编|自由发挥)|自由发挥/,
      /\b(?:add|put|write|use|fill|enter|choose|pick|plan|say|give|please|just)\b|加|填|写|编|放|用|定|选|发挥|随/,
    ],
  },
  {
    id: 'hide-facts',
    all: [
      shop,
      /\b(?:without (?:admitting|revealing|exposing|showing|them|amazon|saying|telling|mentioning|anyone)|hide|hiding|conceal|secret|admit|reveal|expose|notice|find out|suspicious|disguise|quiet|cover up|not show|avoid|get around|leave out|skip|omit|blur|unclear|vague|nobody (?:has to|needs to|should|must)|no one (?:has to|needs to|should|must))\b|暴露|露馅|穿帮|看不出|看出来|瞒|藏|糊弄|蒙混|掩|避开|绕开|回避|省略|不提|别提|模糊|含糊|圆过去|圆一下|包装一下/,
      /\b(?:how|can|could|should|let'?s|want|will|better|please|need|just|is it|help|way|rather|may|ok|okay|must|has to)\b|怎么|能|可以|吗|想|帮|吧|行|才|办法|如何|就|先/,
    ],
    but: /\b(?:did not|didn'?t|we never|i never|never hid|buyer (?:found|noticed)|should i admit|do i have to|must i|honest|openly|return (?:window|label)|hide the price|prices?|used to|leave out the returns)\b|如实|老实|主动说明|没有隐瞒|没瞒|买家发现|价格|单价|该不该|要不要/,
    denies: true,
  },
  {
    id: 'hide-facts',
    all: [
      shop,
      /\b(?:say|write|claim|put|state|call|declare|present|describe|tell (?:them|amazon))\b|说|写|讲|填|报|算/,
      /\b(?:factory|wholesal\w*|distributor|manufacturer|authori[sz]ed|genuine|original|brand new|direct|own (?:stock|warehouse|factory))\b|批发|工厂|厂家|原厂|正品|自有|自己的?仓|囤货|直供|品牌方|经销商|正规渠道|全新/,
      /\b(?:can|could|let'?s|please|should|just|better|i want|i'll|we'll|we will|i will|ok|okay|maybe|would)\b|吗|吧|行|可以|能|就|直接|想|帮/,
    ],
    but: /\b(?:what (?:should|do) (?:i|we)|buyer (?:says|wrote|said)|notice|amazon says|is it|are they|do i have to|difference|also)\b|买家|通知|区别|算不算|是不是|要不要|怎么写|怎么说/,
  },
  {
    id: 'impersonate',
    all: [
      kin,
      role,
      /\b(?:call|calls|phone|number|speaks?|talk|answer|pick up|video|verif\w+|mail|email|e-mail|gmail|contact)\b|电话|接|英语|视频|核实|邮件|邮箱|联系/,
      /\b(?:can|could|will|would|should|to)\b (?:also |just )?(?:be|act|play|pretend|pose|say|answer (?:as|like)|stand in|pass)\b|\bas (?:if|the|a|my)\b|当|装|演|扮|冒充|充当|代替|顶替|说(?:自己|他|她)?是/,
    ],
    but: /\b(?:work(?:s|ed)? (?:at|for) the (?:factory|supplier)|translat\w+|is the supplier'?s|real supplier)\b|翻译|在(?:工厂|厂里|供应商那)(?:上班|工作)|当时|翻译/,
  },
  {
    id: 'second-account',
    all: [
      account,
      /\b(?:new|other|another|second|2nd|old|spare|backup|fresh|different|extra|german|french|uk|us|japan\w*|one more|one)\b|\b(?:wife|husband|mother|father|brother|sister|friend|cousin|mom|dad)'?s?\b|新|老号|老店|另|别的|第二|备用|小号|再|重新|老婆|老公|朋友|弟|哥|姐|妹|爸|妈/,
      /\b(?:sell|selling|push|move|transfer|shift|send|register|open|opening|start|starting|create|sign up|list|relist|switch|continue|launch|set up|buy|rent|lend|wait)\b|卖|转|搬|注册|开(?!始|票|发票)|上架|继续|用|换|租|买|借/,
      /\b(?:can i|can we|can he|can she|could|should|let'?s|until|till|while|meanwhile|for now|instead|right|ok|okay|in the mean|better|faster|quicker|will|i'll|we'll|thinking|plan|want|how|is it|would|idea|good|so (?:that|sales|we|i))\b|先|吗|吧|行|可以|能|想|等解封|暂时|临时|干脆|怎么|不如|要不/,
    ],
    but: /\b(?:closed|was not affected|registered (?:this|in)|good standing|linked|related|suspended too|also suspended|amazon (?:says|thinks|said|asks)|someone (?:else )?(?:opened|used)|bank account|after (?:the )?(?:closure|reinstatement)|same account|notice|in my account|account health|my account|this account|our account|new (?:supplier|invoice|product|listing|check|process|form|asin|loa|notice|user)|another (?:product|supplier|invoice|asin|listing|buyer|seller)|other (?:product|listing|asin|seller|supplier)s?|old (?:invoice|listing|stock))\b|关联|关了|被封|正常|怀疑|银行|对公|收款|账户状况|新(?:的)?(?:供应商|产品|发票|链接|listing|流程|授权)|别的(?:产品|链接|供应商)|另(?:一个|外)(?:产品|链接|asin)|店铺?(?:状况|名)|本店|我的账户|影响|店家|商店|开过|店里/,
  },
  {
    id: 'pressure-complainant',
    all: [
      complainant,
      retract,
      /\b(?:how much|what amount|what price|what sum|money|cash|pay|payment|offer|bribe|happy|bonus|share|gift|compensat\w+|settle|deal|dollars?|usd|rmb|euros?)\b|多少|钱|块|[千万]元?|价|好处|红包|补偿|花|私了|赔/,
      /\b(?:can|could|should|how much|what (?:amount|price|sum)|let'?s|want|will|would|i'?ll|we'?ll|how|better|offer|ok|okay|idea|thinking|if (?:we|i))\b|吗|吧|能|可以|行|多少|怎么|想|帮|才|让|给(?!我)/,
    ],
    but: /\b(?:asks?|asked|wants \d|wanted|demands?|demanded|requests?(?:ed)?|lawyer says|refund|invoice|fee to amazon)\b|要(?:我|我们|求|钱|\d)|索要|开价|让我|退款|发票|买家/,
  },
  {
    id: 'pressure-complainant',
    all: [
      complainant,
      /\b(?:dirt|leverage|threat\w*|blackmail|scare|revenge|expose|attack|destroy|ruin|counter ?attack|get back at|teach (?:him|her|them) a lesson|force|pressure|regret|lawsuit|sue|report (?:his|her|their|them|him))\b|黑料|把柄|要挟|威胁|吓|报复|曝光|逼|施压|给点颜色|搞(?:他|死|垮)|举报(?:他|她|对方)|人肉|弄死|教训/,
      retract,
    ],
    but: /\b(?:they|he|she|brand|owner|complainant) (?:threat\w*|sues?|blackmails?|will sue|wants?)\b|(?:他们?|对方|品牌方?|权利人)[^,。]{0,4}(?:威胁|要挟|逼|吓|起诉)/,
  },
  {
    id: 'change-review',
    all: [
      buyer,
      review,
      /\b(?:refund|free|gift|coupon|discount|money|voucher|pay|message|draft|write|ask|tell|should|must|needs? to|has to|have to|could|persuade|convince|beg|contact|email|call|get|make|let|replace\w*)\b|退款|返|红包|礼|券|消息|让|叫|请|劝|联系|求|说服|补偿|送|免费|换货/,
      /\b(?:chang\w+|edit\w*|delet\w+|remov\w+|updat\w+|revis\w+|rais\w+|take (?:it |that )?down|withdraw\w*|to (?:5|five)|for (?:5|five|a good)|upgrad\w+|improv\w+|erase|modif\w+|rewrite|leave|vanish|disappear|go away|gone)\b|消失|没了|改|删|撤|换成|追加|给(?:个|我们|我)?(?:好评|五星|5星)|五星|好评/,
      /\b(?:can|could|i will|i'?ll|we'?ll|we will|should|let'?s|please|draft|write|want|need|how|is it|ok|okay|must|if (?:he|she|they|i|we)|who(?:ever)?|help|idea|plan)\b|吗|吧|行|能|可以|怎么|想|帮|写|都|让|就|的我|如果|要不/,
    ],
    but: /\b(?:himself|herself|themselves|by (?:him|her|them)sel(?:f|ves)|amazon (?:will|can|could|remove|delete)\w*|has (?:changed|edited|removed|deleted)|already (?:changed|edited|removed|deleted)|(?:changed|edited|removed|deleted|updated) (?:his|her|their|the) (?:review|feedback|rating)|competitor|listing|without asking|change (?:the|our|my) (?:title|listing|page|picture|plan|letter)|change my answer|read the reviews|(?:reviews?|feedback|ratings?) (?:say|says|said|wrote|mention|complain)\w*)\b|自己(?:改|删|撤)|已经(?:改|删)|同行|主动(?:改|删)|刷差评|向亚马逊|亚马逊(?:删|会删)|评价(?:里|说|写)|差评(?:里|说|写|提到)|规定|政策|polic(?:y|ies)|改进|改善|改了(?:标题|页面|主图|包装)|改(?:标题|页面|主图|包装|流程|listing)/,
  },
  {
    id: 'void-invoice',
    all: [
      invoice,
      /\b(?:void\w*|cancel\w*|revers\w+|annul\w*|credit note|refund it|take (?:it|the invoice) back)\b|作废|红冲|冲红|冲掉|冲回|退票|废掉/,
      /\b(?:after(?:wards)?|later|then|once|when (?:it|amazon|we|they) (?:is|are|has|have)?|as soon as)\b|之后|以后|过后|后面|再|回头|审完|过审|过了|通过|完了?/,
      /\b(?:back|live|approv\w+|accept\w*|reinstat\w+|review|pass\w*|submit\w*|sent|done|appeal|tax|unlock\w*|back)\b|审|过|恢复|申诉|提交|解封|税|交/,
      /\b(?:can|could|let'?s|will|plan|ok|okay|would|should|want|is it)\b|吗|吧|能|可以|行|想|就|先/,
    ],
    but: /\b(?:mistake|wrong|error|correct(?:ed|ion)?|re-?issue[sd]?)\b|开错|有误|写错|重开|错误/,
  },
  {
    id: 'change-review',
    all: [
      review,
      mood,
      /\b(?:remov\w+|delet\w+|chang\w+|edit\w*|take [^,]{0,16}down|taken down|revis\w+|updat\w+|withdraw\w*|rais\w+|erase|get rid|disappear|positive|5[- ]?star|five[- ]?star|good reviews?|better)\b|改|删|撤|消失|弄掉|好评|五星|5星|换成/,
      /\b(?:buyers?|customers?|clients?|him|his|her|them|their|send|gift|money|dollars?|free|pay|refund|for)\b|买家|客户|顾客|客人|他|她|红包|返|送|钱/,
    ],
    but: /\b(?:himself|herself|themselves|amazon|already|has (?:changed|edited|removed|deleted)|(?:changed|edited|removed|deleted|updated|took) (?:his|her|their|the)|competitor|listing|title|page|picture|plan|letter|answer|(?:reviews?|feedback|ratings?) (?:say|says|said|wrote|mention|complain)\w*|polic(?:y|ies)|rules?|reply|respond)\b|自己(?:改|删|撤)|已经|同行|主动|亚马逊|评价(?:里|说|写)|差评(?:里|说|写|提到)|改进|改善|标题|页面|主图|包装|流程|规定|政策|回复/,
  },
  {
    id: 'second-account',
    all: [
      /\b(?:old|aged|new|fresh|clean|another|other|second|spare|stealth|ready|different|wife'?s|husband'?s|friend'?s|brother'?s|sister'?s|cousin'?s|mother'?s|father'?s|mom'?s|dad'?s|partner'?s|someone'?s|relative'?s) (?:amazon |seller |selling ){0,3}(?:accounts?|stores?|shops?|acc)\b|(?:新|老|另一?个?|别的|第二个?|备用|现成的?|养好的?|老婆|老公|朋友|弟弟?|哥哥?|姐姐?|妹妹?|爸爸?|妈妈?|亲戚|别人|家人)的?(?:亚马逊)?(?:店铺?(?!名|里的货)|账号|账户|号(?!码))/,
      /\b(?:buy|buying|open|opening|use|using|list|listing|sell|selling|register|registering|move|moving|transfer|start|starting|switch|rent|renting|borrow|create|creating|make|get)\b|买|开|用|卖|注册|转|搬|租|借|上架|发货/,
      mood,
    ],
    but: /\b(?:closed|not affected|good standing|linked|related|suspended|amazon (?:says|thinks|said|asks)|someone|bank account|same account|notice|other things|problem for|in 20\d\d)\b|关联|关了|被封|正常|怀疑|银行|对公|收款|账户状况|影响|店家|开过|别的(?:东西|产品)|要紧|20\d\d年/,
  },
  {
    id: 'pressure-complainant',
    all: [
      /\b(?:complaint|complainant|retract\w*|withdraw\w*|rights owner|brand owner|the brand|report against|their claim)\b|投诉|撤诉|权利人|品牌方/,
      /\b(?:\d{2,6} ?(?:euros?|usd|dollars?|rmb|yuan|\$|bucks)|money|cash|pay|payment|bribe|how much|report (?:all |every )?(?:of )?(?:their|his|her|them)|bad reviews|threat\w*|scare|sue|attack|revenge)\b|\d{2,6}(?:块|元|欧|美金|美元|刀|人民币)|[一二三五两几]千|万|钱|红包|好处|举报(?:他|她|对方|他们)|吓|威胁|逼|起诉他|搞他/,
      /\b(?:retract\w*|withdraw\w*|drop|keep|take back|remov\w+|gone|cancel|stop|unless|until|forget)\b|撤|不撤|换|了结|算了|摆平|和解/,
      mood,
    ],
    but: /\b(?:asks|asked|wants|wanted|demands|demanded|requests|requested|offered a|lawyer|licen[cs]e|how (?:do|can) (?:i|we) ask)\b|要(?:我|我们|求|价|钱|\d)|索要|开价|让我|律师|许可/,
  },
  {
    id: 'back-date',
    all: [
      paper,
      /\b(?:dates?|dated)\b|日期|时间/,
      /\b(?:earlier|older|back|before|(?:weeks?|days?|months?) (?:ago|earlier|before)|last year|any date|whatever)\b|早|往前|提前|之前的|去年|随便|随意|任意/,
      /\b(?:make|put|set|move|shift|change|ask|write|issue|get|have|print|give)\b|改|写|开|让|弄|做|挪|调|签/,
      mood,
    ],
    but: /\b(?:remarks?|both dates|listing|training|how old|too old|365|problem|amazon (?:says|said|wants|wrote)|purchase date|plan|accept\w*|real date)\b|备注|影响|被拒|问题|多久|怎么办|多早|要求|期限|补开|培训|计划|采购日期|怎么看|怎么解释|重开/,
  },
  {
    id: 'hide-facts',
    all: [
      shop,
      /\b(?:(?:do not|don'?t|never|not) (?:want (?:them|amazon) to |let (?:them|amazon) )?(?:know|write|say|mention|put|tell|show|see|find)|without them|so (?:they|amazon) (?:don'?t|won'?t|can'?t|never))\b|(?:不|别|不想|不能|不要)(?:让|被|给)?(?:他们?|亚马逊|平台|审核|人)?(?:知道|发现|看出|写|提|说)/,
      /^(?:please |ok |so )?(?:do not|don'?t|never) |^(?:别|不要|不能|不)|\b(?:how|can|could|should|let'?s|please|want|better|must|rather|just)\b|怎么|能|可以|想|帮|才|就|吧|吗/,
    ],
    denies: true,
    but: /\b(?:did not|didn'?t|we don'?t (?:sell|buy|use)|i don'?t know|we don'?t know|buyer|do i have to|should i (?:say|write|mention)|what (?:should|do))\b|不知道(?:怎么|要不要|该)|该不该|要不要|买家|如实|怎么写|怎么说/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:say|write|put|claim|tell (?:them|amazon)|state)\b/,
      /, ?(?:but )?(?:honestly|actually|truth is|in truth|really|to be honest|between us|it (?:only )?(?:started|began|is only|was only)|we (?:only|just) (?:started|began|did|have)|i (?:only|just) (?:started|began|did|have))\b/,
    ],
    denies: true,
    but: /\b(?:what (?:should|do|can)|buyer|customer|notice|says|said|how (?:should|do))\b/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:names?|employees?|supplier|factory|numbers?|trainings?|inspectors?|signatures?|refunds?|dates?|figures?|address|phone|reasons?|causes?|measures?|customers?)\b|名字|员工|供应商|数字|培训|检查员|签名|退款|日期|地址|电话|原因|措施|数据|数/,
      /\b(?:just (?:create|make|invent|write|put|choose|pick)|any (?:chinese|random|old|common|other)? ?(?:one|name|date|number)|make (?:our|the|my) .{0,24}(?:higher|bigger|better|lower|stronger|larger)|looks? (?:weak|bad|low|thin|poor|small)|invent|made[- ]up|fictional|random|out of (?:thin )?air|whatever)\b|(?:写|报|说|填)(?:得|的)?(?:高|大|多|好|低|少)(?:一?点|一?些)?|编|虚构|杜撰|瞎|太少了?(?:,|$|不好看)|不好看|乱填|胡/,
      mood,
    ],
    but: /\b(?:listing|title|picture|photo|price|random (?:check|sample|inspection)|sampling|did not|never)\b|主图|标题|价格|抽|编号|编码|编辑|没有编|不是编|发票号/,
  },
  {
    id: 'impersonate',
    all: [
      /\b(?:phone|call|calls|mail|email|e-mail|video)\b|电话|接|邮件|视频/,
      /\b(?:supplier|factory|brand|manufacturer|vendor|distributor)(?:'s)?\b|供应商|工厂|厂家|品牌|经销商/,
      /\b(?:(?:i|he|she|we|my \w+)(?:'?ll| will| can| could| would)? ?(?:just )?(?:say|pretend|claim|tell them)(?: that)? ?(?:i|he|she|we)(?:'?m| am| is| are|'s|'re)|say i am|say he is|say she is|under (?:his|her|their) name|as mr|as mrs)\b|(?:就|并|然后)说(?:我|自己|他|她)?(?:是|姓|叫)|自己接|我来接|装/,
    ],
    but: /\b(?:i am the (?:owner|manufacturer|factory)|we are the (?:factory|manufacturer|brand))\b|我们?(?:就)?是(?:工厂|厂家|品牌方)|供应商(?:自己|亲自)/,
  },
  {
    id: 'buy-invoice',
    all: [
      invoice,
      /\b(?:get|have) (?:an? |some |the )?(?:invoices?|receipts?) (?:made|done|issued by (?:someone|another|a friend))|\b(?:sell|sells|selling|sold|buy|buying) [^,]{0,20}(?:invoices?|receipts?)\b|卖[^,。]{0,12}(?:发票|票)的|(?:买|卖|弄|搞)[^,。]{0,10}(?:发票|专票|票)/,
      mood,
    ],
    but: /\b(?:from|with|goods|units|who sold|sold (?:me|us)|before the|supplier|store|label|bought)\b|买(?:货|的时候|东西)|供应商|有发票|没有发票怎么|带票|卖给|当时|淘宝|1688|超市/,
  },
  {
    id: 'buy-invoice',
    all: [
      /\b(?:neighbou?r|friend|cousin|uncle|brother|sister|classmate|colleague|contact|acquaintance|partner|trading (?:firm|company)|shell company|another company|other company|different company)\b|邻居|朋友|亲戚|老乡|同学|熟人|贸易公司|别的公司|其他公司|皮包公司|空壳|隔壁/,
      /\b(?:bill me|bill us|invoice me|invoice us|issue|invoices?|give me|write me|receipt)\b|开(?:这|一|张|个|发|专|票|给)|发票|出票|补票/,
      /\b(?:he|she|they|who) (?:can|could|will|would|may)|\b(?:can|could|will|would|to) (?:he|she|they|bill|invoice|issue|write|give)\b|可以|能|让|找|请|帮/,
      mood,
    ],
    but: /\b(?:bought|we buy|sold (?:me|us)|supplied|delivered|is my supplier|hijack|report)\b|卖给|供的货|进的货|买的|送的货|是我(?:的)?供应商|没有/,
  },
  {
    id: 'make-document',
    all: [
      /\b(?:designer|friend|nephew|cousin|photographer|freelancer|print shop|brother|sister|colleague|student|guy|fiverr)\b|设计师|美工|朋友|打印店|图文店|表弟|同事|员工|兼职/,
      paper,
      /\b(?:fix|add|adds|change|make|edit|redo|draw|correct|touch|put|show|shows|clean|create)\b|加|改|做|弄|p(?!df|oa)|修|画|刻/,
      mood,
    ],
    but: /\b(?:picture|main image|photo|listing|label|packaging|supplier|packs|copy|scan|print out|logo for)\b|主图|页面|图片|包装|标签|供应商|复印|扫描|打印出来/,
  },
  {
    id: 'make-document',
    all: [/\b(?:blank|empty|unsigned|pre-?signed|stamped)\b|空白|没填|盖好章/, paper, /\bfill\b|填|写/, mood],
    but: /\b(?:record|checklist|form|training|field|is that|problem)\b|培训|登记|表格|一栏|要紧|影响|问题/,
  },
  {
    id: 'void-invoice',
    all: [/票/, /冲|作废|退回|废/, /通过|过审|审核|审完|恢复|解封|以后|之后|完事|用完/, mood],
    but: /开错|有误|写错|重开|错|冲突/,
  },
  {
    id: 'back-date',
    all: [
      paper,
      /日期|开票时间/,
      /(?:怎么|咋|如何|有办法|能不能|想|帮我?)[^,。]{0,4}(?:让|把|使|给|弄)/,
      /落在|在365|符合|进(?:到|入)?|满足|卡在|赶在|算在|早|提前|往前/,
    ],
    but: /备注|供应商(?:在|把)备注|补开|计算|算法/,
  },
  {
    id: 'buy-invoice',
    all: [
      /(?:做|开|卖|提供|搞|弄|出|代办|供应)[^,。]{0,10}(?:发票|专票|票|授权书|收据)的?(?:服务商|人|公司|群|中介|渠道|卖家|商家|朋友|店|平台|网站|机构|老师)/,
      mood,
    ],
    but: /供应商|税务|我们?(?:的|是)|给我们?开/,
  },
  {
    id: 'change-document',
    all: [
      /(?<![a-z])p(?:s)?(?:一下|个|掉|成|上|改|一?张|好)[^,。]{0,8}(?:地址|名|日期|数|章|抬头|金额|号|图|发票|票|单)?|(?:地址|名字?|日期|数量|章|抬头|金额|号码?)[^,。]{0,4}(?<![a-z])p(?:s)?(?:一下|掉|成|上|改|好)/,
      mood,
    ],
    but: /主图|产品图|白底|背景|场景图|有人|没有?p|别人p|怀疑|说我|认定|判定/,
  },
  {
    id: 'impersonate',
    all: [
      /(?:我们?|自己|你|您|咱们?|朋友|员工)[^,。]{0,4}(?:替|代|帮|代替)(?:他们?|供应商|厂家|工厂|品牌方?|对方|老板|店家)[^,。]{0,4}(?:写|开|做|签|出|盖|回|填|接)|(?:on (?:his|her|their|the \w+'?s?) behalf|for (?:him|them) and sign|in (?:his|her|their) place)/,
      mood,
    ],
    but: /(?:谢|翻译)|\b(?:lawyer|ask|translate)\b/,
  },
  {
    id: 'make-document',
    all: [
      /(?:做|弄|搞|造|整|编|p|生成|补做|伪造)(?:一?[个份张条套些点])[^,。]{0,6}(?:流水|转账(?:记录|截图)?|付款(?:记录|截图|凭证)?|对账单|回单|聊天记录|聊天截图|物流单|快递单|签收单|送货单|入库单|报关单|水电费?单|营业执照|检测|报告|证书)/,
    ],
    but: /表|清单|台账|登记|计划|实验室|检测机构|供应商|第三方|登录|申请|送检|报告给|检测中心/,
  },
  {
    id: 'make-document',
    all: [
      /(?:帮我|替我|给我|你|您|我(?:们)?(?:自己)?)[^,。]{0,4}(?:在|往|给|上)?[^,。]{0,10}(?:签|盖|画|加|补|贴)(?:一?个|上|一?下)?(?:名(?!单)|字|章|公章|签名|印)/,
      /合同|授权|发票|收据|单据|文件|声明|撤诉|报告|协议/,
      /帮|替|你|您|吗|可以|行|能|吧/,
    ],
    but: /供应商|品牌方|对方|厂家|工厂|法人|我公司(?:的)?章|自己的章|我们公司/,
  },
  {
    id: 'invent-facts',
    all: [
      /(?:发票号?|票号|单号|编号|号码|订单号|合同号|电话|传真|税号|执照号|运单号|数字|号)[^,。]{0,4}(?:随便|瞎|乱|随意|任意|编|胡乱)(?:填|写|编|给|一|个)?|(?:随便|瞎|乱|随意|胡乱)(?:填|写|编|给)[^,。]{0,4}(?:号|数|字|日期|名|地址|电话)|\b(?:random|any|made[- ]up|fake|whatever) (?:invoice |tracking |phone |order |tax )?(?:number|no\b|id)\b/,
    ],
    but: /没有?(?:乱|瞎)|不能(?:乱|随便)|不要(?:乱|随便)|random (?:sample|check)|any (?:number|invoice number) (?:of|on)/,
  },
  {
    id: 'make-document',
    all: [
      /\b(?:lost|missing|gone|never had|no longer have|don'?t have|refus\w+|says? no|won'?t|without)\b|丢|没了|找不到|不给|不肯|不出|没有?/,
      /\b(?:invoices?|receipts?|loas?|authori[sz]ation|delivery notes?|contracts?|reports?|certificates?)\b|发票|小票|收据|授权|送货单|合同|报告|证书|入库单/,
      /\b(?:make|write|create|do|draft|type) (?:(?:me|us) )?(?:it|one|another|a similar|something similar|the same|a new one)\b|(?:做|弄|写|搞|补|造|出|打)(?:一?[份张个套本]|一年的?|几[份张个]|去年的?|以前的?)/,
      mood,
    ],
    but: /\b(?:supplier|seller|brand owner|store|shop|factory|lab) (?:can|could|will|to|print|make|write)|\b(?:can|could|will) the (?:supplier|seller|brand|store|shop|factory)|\b(?:plan|list|request|letter to|explanation|statement of)\b|供应商(?:能|可以|补|再|重)|店(?:里|家)?(?:能|可以|重)|让(?:供应商|厂家|品牌|店)|请(?:供应商|厂家|品牌|店)|说明|计划|清单|申请|邮件|申诉|登记|给供应商|给品牌|请求/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:put|write|name|give|use|enter|say)\b|写|填|说|报|用/,
      /\b(?:different|another|other|fake|second) (?:supplier|factory|source|company)\b|(?:另外|另|别的|其他|其它|换)一?(?:家|个)?(?:供应商|厂家|工厂|公司)/,
      /\b(?:real|actual|true|instead of|not the one)\b|真(?:的|正|实)|而不是|不写/,
      mood,
    ],
    but: /\b(?:since|changed to)\b|换了|以后/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:just |simply |let'?s |let me |can (?:i|we) |could (?:i|we) ){1,4}(?:just )?(?:put|write|use|say|enter|take)\b|(?:都|统一|全部?|一律)(?:写|填|用|说)/,
      /\b(?:for all|everywhere|for everything|for each|all of them|same date)\b|所有|全部|每个|都|统一|一律/,
      /\b(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|dates?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2})\b|\d月|\d[号日]|日期|时间/,
    ],
    but: /\b(?:were|was|done|did|happened)\b|做的|完成|的时候/,
  },
  {
    id: 'hide-facts',
    all: [
      /\b(?:so (?:that )?(?:amazon|they|nobody|no one|reviewers?) ?(?:does ?n'?t|do ?n'?t|can'?t|cannot|won'?t|never|will not|can)? ?(?:ever )?(?:notices?|sees?|knows?|finds? out|detects?|realis\w+|realiz\w+)|(?:without|before) (?:amazon|anyone|anybody|them|they) (?:noticing|seeing|knowing|notice|find\w*))\b|(?:才|就|让)?(?:亚马逊|别人|他们|审核|平台|人家)?(?:才)?(?:看不出|发现不了|查不出|查不到|认不出|察觉不|识别不)/,
      /\b(?:how|what|can|could|way|write|say|change|edit|make|help|let'?s|trick)\b|怎么|如何|咋|改|写|做|p|能不能|办法|弄|帮/,
    ],
    but: /\b(?:the buyer|customers?|label|defect|why|scratch)\b|买家|客户|区别|为什么|划痕|瑕疵|坏|肉眼|员工|我们/,
  },
  {
    id: 'make-document',
    all: [
      /\b(?:logo|stamp|seal|signature|letterhead|watermark|header)s?\b|公章|章|签名|标志|抬头纸|logo/,
      /\b(?:place|put|paste|stick|add|insert|drop|overlay|copy|move) (?:it|them|one|this|that)? ?(?:on|onto|into|in|over|to) (?:my|the|our|an?|this) (?:\w+ )?(?:invoice|receipt|loa|letter|contract|document|paper|pdf|certificate)\b|(?:贴|放|加|盖|p|移|抠|复制)(?:到|在|上|进)[^,。]{0,6}(?:发票|合同|授权|收据|文件|单据|pdf)/,
    ],
    but: /\b(?:supplier (?:will|can|must)|our own|listing)\b|供应商(?:会|要|来)/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:larger|bigger|higher|more|greater|different|smaller|lower) (?:quantit\w+|number|amount|units|price|date)? ?than (?:i|we|was|were|they)\b|(?:比|超过)(?:实际|真实|买的)[^,。]{0,6}(?:多|大|高)/,
      /\b(?:write|put|show|say|state|issue|enter|list|invoice)\b|写|开|填|报/,
      mood,
    ],
    but: /\b(?:was|were) (?:delivered|sent)\b|by mistake|误/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:split|divide|two (?:invoices|receipts) (?:out of|from)|in(?:to)? (?:two|three|several|2|3))\b|拆成|分成|拆开|拆分/,
      /\b(?:invoices?|receipts?)\b|发票|小票|收据|票/,
      mood,
    ],
    but: /\b(?:pdf|file|email|upload|shipment|supplier issued|two (?:pdf|files|parts|mails))\b|文件|pdf|上传|邮件|批次|发货/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:did ?n'?t|did not|never|have ?n'?t|have not|no one|nobody|there was no)\b/,
      /(?:\bbut|\band|,) ?(?:please |just |let'?s |can you |could you |we can |we could |you can |i want to |still |i'?ll |we'?ll ){1,4}(?:just )?(?:put|say|write|claim|mention|add|state|include|show)\b/,
    ],
    denies: true,
    but: /\b(?:that we did ?n'?t|we did not|truth|openly|so)\b.{0,8}$|\b(?:buyer|customer)\b/,
  },
  {
    id: 'change-document',
    all: [
      /(?:我(?:们)?|自己|能不能|可以|可不可以|能)[^,。]{0,4}(?:手写|手动|自己|用笔|打字)|(?:手写|用笔)/,
      /(?:加|写|填|补|改|添)(?:到|上|在|进|个|一)/,
      /发票|收据|小票|授权书|合同|流水|送货单/,
      mood,
    ],
    but: /供应商(?:手写|自己|写的)|是手写的|有手写|手写(?:发票|收据|的发票|的收据)|计划|回答|另附/,
  },
  {
    id: 'invent-facts',
    all: [
      /(?:卖|买|退|查|进|有|是|做|抽|实际)(?:了)?[^,。]{0,3}\d{1,6}[^,。]{0,6},?[^,。]{0,4}(?:写|说|填|报)(?:成|上|个|到)?\d{1,6}/,
      /吗|吧|行|可以|能|好不好|呗|就/,
    ],
    denies: true,
    but: /写错|开错|答错|填错|说错|发票写|供应商写|对方写/,
  },
  {
    id: 'impersonate',
    all: [
      /\b(?:write|draft|make|prepare|type|create)\b/,
      /\b(?:statement|letter|confirmation|declaration|reply|retraction|authori[sz]ation|message|mail|email) (?:from|of|by) (?:the |my |our )?(?:factory|supplier|brand|manufacturer|vendor|rights owner|distributor|lab|buyer|customer)\b/,
      /\b(?:(?:for me|for us|i|we|me|my wife|someone) (?:to |will |can |could |'?ll )?sign|to sign|in (?:his|her|their) name|without (?:him|her|them|asking))\b/,
    ],
    but: /\b(?:for (?:him|her|them|the \w+) to sign|ask (?:him|her|them))\b/,
  },
  {
    id: 'buy-invoice',
    all: [
      /\b(?:use|submit|take|borrow|send|attach|get|upload)\b/,
      /\b(?:invoices?|receipts?|loas?|papers) (?:of|from|by|belonging to) (?:another|other|someone|somebody|an? (?:friend|different|unrelated|other)|my (?:friend|cousin|brother|sister|neighbou?r))\b/,
      mood,
    ],
    but: /\b(?:another|other|different) (?:supplier|order|month|year|page|asin|warehouse)\b|\bbought\b/,
  },
  {
    id: 'hide-facts',
    all: [
      shop,
      /\b(?:look|looks|sound|sounds|seem|seems|appear|appears|read|pass) (?:\w+ )?(?:like|as|more like|for)\b|像|看着是|看起来|听起来/,
      /\b(?:wholesal\w*|factory|direct|genuine|original|authori[sz]ed|normal|regular|own|new)\b|批发|工厂|直供|正品|正规|自有|自己|全新|囤货/,
      mood,
    ],
    but: /\b(?:does|buyer|customer|said|says|notice|amazon (?:says|thinks))\b|买家|客户|通知|亚马逊说/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:say|tell (?:them|amazon)|write|put|claim|state)\b|(?:跟|和|对|告诉)?(?:他们?|亚马逊|审核)?(?:说|写|讲|填)/,
      /, ?(?:but |though )?(?:it|they|we|he|she|the \w+)(?:'s|'re| is| are| have| has) (?:still|only|not|never|actually|really|in the)\b|,?(?:其实|实际上?|事实上|但|不过)(?:上)?(?:货|还|都|也)*(?:还在|还有|还没|没|还是|留着|在)/,
    ],
    denies: true,
    but: /\b(?:what (?:should|do|can)|how (?:should|do|can)|buyer|customer|notice|says|said|told|wrote|invoice)\b|怎么写|怎么说|写什么|买家|客户|通知|发票|如实|老实|供应商说|他说|对方说/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:nobody|no one|none|they|we|it) (?:was|were|did|has|had|is) ?(?:not |n't )?(?:really )?(?:fired|trained|checked|done|dismissed|there|inspected|hired|removed)\b.{0,30}\b(?:but|sounds?|looks?|still)\b/,
      /\b(?:write|say|put|claim|please|add|state)\b/,
    ],
    denies: true,
  },
  {
    id: 'impersonate',
    all: [
      /\b(?:i|we|my \w+)(?:'?ll| will| can| could| would)? (?:pick up|answer|take) (?:the |my )?(?:supplier|factory|brand|manufacturer)(?:'s)? (?:phone|call|line)\b|(?:供应商|厂家|工厂)的?(?:电话|手机)[^,。]{0,4}(?:我|我们|自己)(?:来|自己)?接/,
    ],
  },
  {
    id: 'back-date',
    all: [
      /随便开|随意开|(?:日期|时间)[^,。]{0,4}(?:随便|随意|任意|都行)|\bany date\b/,
      /让他|让她|开\d|写\d|好不好|行吗|\b(?:ask|should|let|can)\b/,
    ],
  },
  {
    id: 'make-document',
    all: [
      /\bpro ?formas?\b|形式发票|报价单|\bquotations?\b/,
      /\b(?:turn|change|make|convert|rename|edit)\b|变|改|做/,
      /\b(?:commercial|real|proper|normal|tax|final) invoices?\b|正式|商业发票|专票/,
      mood,
    ],
    but: /\b(?:supplier|issuer|factory)\b|供应商|厂家|工厂|开票方/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:crop|cut|erase|wipe|scratch|rub|trim|snip|blank) (?:the |a |its |my )?(?:\w+ )?(?:dates?|names?|numbers?|amounts?|logo|line|address|year) (?:off|out|away|from)\b|抬头[^,。]{0,6}变(?:成|为)/,
    ],
    but: /\b(?:prices?|supplier will)\b|供应商|重开|更正/,
  },
  {
    id: 'back-date',
    all: [
      /\b(?:want|let'?s|can|could|help|should|please|i'?ll|we'?ll)\b/,
      /\bdate (?:the|this|that|my|our|it) ?(?:\w+ )?(?:to|as|in|for|back|from|before) /,
      paper,
    ],
    but: /\b(?:supplier|issue date)\b/,
  },
  {
    id: 'make-document',
    all: [
      paper,
      /\b(?:need|want|require|missing)\b|要|需要|缺|没有/,
      /\b(?:can|could|will) you (?:please )?(?:just )?(?:create|make|do|write|produce|generate|prepare|type) (?:it|one|that|this|them)\b|(?:帮我|你帮|你来|给我)(?:做|弄|搞|造|编|写|生成)(?:一?[份张个下]|$|,|吧|吗|好)/,
    ],
    but: /\b(?:plan|list|letter to|translat\w+|summary|request|checklist)\b|申诉|计划|清单|翻译|邮件|话术|给供应商|台账|登记|怎么(?:写|说)/,
  },
  {
    id: 'make-document',
    all: [
      /\b(?:signatures?|stamps?|seals?|chops?)\b|签名|签字|公章|印章|章(?!节|程)/,
      /复制|抠|拷贝|粘贴|截下来|扫下来|描|\b(?:copy|paste|cut|lift|clone|reuse)\b/,
      mood,
    ],
    but: /复印件|\b(?:a copy|copies|photocop\w+)\b|供应商|品牌方(?:会|要)/,
  },
  {
    id: 'buy-invoice',
    all: [
      /(?:谁|哪里|哪儿|哪家|有人|有没有人|有谁)[^,。]{0,4}(?:有)?(?:卖|出售|出|代办)[^,。]{0,4}(?:发票|收据|小票|票|授权书?|流水|报告)/,
    ],
    but: /供应商|货/,
  },
  {
    id: 'pressure-complainant',
    all: [
      /给[^,。]{0,8}(?:钱|费用|费|好处|补偿|报酬)/,
      /撤诉|撤回|撤掉|撤投诉|撤/,
      /品牌|权利人|投诉|对方|他/,
      mood,
    ],
    but: /要(?:我|我们|求|价|钱|\d)|索要|开价|退/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:choose|pick|find|give|suggest|need|select)\b|选|找|挑|给|想个|来/,
      /\b(?:causes?|reasons?|story|explanation|excuse)\b|原因|理由|说法|借口|根因/,
      /\b(?:believable|plausible|convincing|credible|good[- ]sounding)\b|可信|听着像|像真的|说得过去|能信|合理点|靠谱/,
    ],
  },
  {
    id: 'second-account',
    all: [
      /\b(?:second|another|new|other|extra) (?:seller |amazon )?(?:account|store|shop)\b|第二个?(?:账号|店|账户|号)/,
      /\b(?:for now|meanwhile|in the mean ?time|temporar\w*|until|till|instead)\b|先|暂时|临时/,
      /\b(?:ok|okay|allowed|fine|can|could|should|possible)\b|行|吗|可以|能/,
    ],
  },
  {
    id: 'back-date',
    all: [paper, /(?:弄|做|搞|写|改|变)成[^,。]{0,12}(?:样子|似的|一样|签的|开的|买的)/],
    but: /计划|申诉|供应商(?:会|要)|翻译/,
  },
  // The widest nets come last: a paper, any change to it, and the seller's wish.
  {
    id: 'change-document',
    all: [
      /\b(?:invoices?|receipts?|fapiaos?|loas?|letters? of authori[sz]ation|bank (?:slips?|statements?|records?)|(?:test|lab|inspection) reports?|certificates?|contracts?|delivery notes?|quotations?|pro ?forma|bills?)\b|发票|专票|收据|小票|授权书|流水|质检报告|检测报告|证书|合同|送货单|报价单|票(?!房|数|面)/,
      /\b(?:(?:be |get |got |have it )?(?:made|changed|edited|altered|turned|raised|extended|pasted|adjusted|modified|swapped|retyped)|chang(?:e|ing)|edit(?:ing)?|alter\w*|modify\w*|adjust\w*|tweak\w*|turn|convert|crop|erase|wipe|past(?:e|ing)|overlay|overwrite|replace|swap|switch|substitute|extend|stretch|increase|raise|boost|bump|inflate|lower|reduce|doubl\w+|photo\s?shop\w*|retouch|doctor|manipulate|split|trick|look like|looks like|carry|bigger|larger|higher|more units|extra)\b|变成|变为|改|贴|裁|拼|涂|抹|盖住|多开|多写|加大|调高|放大|换成|替换|动手脚|做手脚|手脚|处理一下|美化|修一修|以假/,
      mood,
    ],
    but: /\b(?:supplier|issuer|factory|brand owner|lab|manufacturer|distributor|costco|reissue\w*|re-issue\w*|ask (?:them|him|her|for)|plan|answer|form|list|listing|title|page|picture|letter to|checklist|prices?|translat\w*|pdf (?:file|format)|jpg|png|convert\w* (?:the |it |them )?(?:in)?to (?:pdf|jpg)|scan\w*|compress|rotate|upload|attach|language|process|log|register|what (?:if|happens)|amazon (?:says|said|thinks|wants|changed)|wrong|mistake|quote|how many|enough|problem|accept\w*|currency|extra (?:copy|page|proof|papers?|documents?)|more (?:invoices|receipts|documents|papers))\b|供应商|开票方|厂家|工厂|厂里|品牌方|实验室|重开|补开|红冲|更正|计划|回答|答案|表格|清单|登记|标题|页面|链接|主图|翻译|扫描|格式|压缩|上传|价格|单价|流程|写错|开错|影响|问题|够不够|接受|亚马逊(?:说|认为|要)|怎么办|改天|改成中文|改为每/,
  },
  {
    id: 'change-document',
    all: [
      paper,
      /\b(?:says?|shows?|has|is|covers|only|for) [^,]{0,12}\b\d{1,6}\b|(?:写的?|开的?|是|只有)[^,。]{0,4}\d{1,6}/,
      /\b(?:could|can|should|make|made|turn|want|need|rather|better) [^,]{0,24}\b\d{1,6}\b|(?:能|想|要|可以|帮)[^,。]{0,8}(?:变成|改|写|成|开)[^,。]{0,4}\d{1,6}/,
    ],
    but: /\b(?:asin|days|pdf|page|amazon|notice|sold|we have|is that|enough|supplier|correct)\b|天|通知|亚马逊|卖了|够|供应商|厂家|更正|我(?:写|说|填)错/,
  },
  {
    id: 'back-date',
    all: [
      paper,
      /\b(?:dates?|dated)\b|日期|时间/,
      /\b(?:i want|we want|i need|we need|want|need|should|must|rather|prefer|carry|fall|falls)\b|想|要(?!求)|得|落在|落到|必须/,
      /\b(?:before (?:the )?(?:launch|notice|first|sale|complaint|listing|order)|inside|within|in the window|matching)\b|(?:之前|以前|里面|范围内|期限内|365)/,
    ],
    but: /\b(?:does|do i|is it|how|amazon|notice (?:says|wants)|which|must the|should the)\b|吗|怎么|哪|要不要|需要|亚马逊|通知(?:要|说)|备注/,
  },
  {
    id: 'make-document',
    all: [
      /\b(?:type|write|draw|make|knock|whip|put together|create|print|cook|design|compose|come up with) (?:up )?(?:me )?(?:something|anything|a thing|a paper|a page|a sheet)\b|(?:打|写|做|弄|搞|画|整|编)(?:一?[张份个点页])/,
      /\b(?:looks?|like|resembl\w+|similar|pass(?:es)? (?:as|for))\b|像|似的|一样|差不多|冒充|糊弄|应付/,
      /\b(?:bill|invoice|receipt|loa|letter of authori[sz]ation|supplier|contract|certificate|stamp)\b|单子|单据|发票|票|收据|授权|合同|供应商|证书/,
    ],
    but: /\b(?:letter to|plan|email to|what)\b|什么样|邮件|计划|给供应商/,
  },
  {
    id: 'buy-invoice',
    all: [
      /\b(?:invoices?|fapiaos?)\b|发票|专票|普票|税票|(?<!车|机|门|股|支|邮)票(?!房|数|面)/,
      /\b(?:how much|what(?:'s| is) the (?:price|cost|rate)|price for|cost of|for hire|for rent|by the piece|per piece)\b|多少钱|什么价|怎么收费|几个点|一张多少/,
      mood,
    ],
    but: /\b(?:detail|information|tax|shipping|lab|translat\w+|do i need|units)\b|翻译|检测|税点多少|金额|货款|单价|写多少|要写/,
  },
  {
    id: 'change-document',
    all: [
      /\b(?:supplier|seller|factory|vendor|shop|he|they)\b|供应商|卖家|厂家|工厂|店家|他|老板|1688/,
      /\b(?:invoices?|receipts?)\b|票|数量/,
      /\b(?:bigger|larger|higher|more|extra|double) (?:quantit\w+|amount|number|units|than)\b|(?:多开|多写|开多|开大|写大|写多|虚高|加大)/,
      /\b(?:offers?|offered|ask|take it|should|can|could|let|would|ok)\b|要不要|可以|能|让|行|好不好|吗/,
    ],
    but: /\b(?:corrected|by mistake|cover more units|wants to see)\b|开错|写错|误|更正/,
  },
  {
    id: 'void-invoice',
    all: [
      /\b(?:void|cancel|annul|revers\w+|withdraw)\b|废|作废|冲/,
      /\b(?:after|once|when|as soon as|later)\b|以后|之后|后|完/,
      /\b(?:unlock\w*|reinstat\w*|approv\w*|accept\w*|pass\w*|back online|amazon)\b|解封|恢复|通过|过审|审核|亚马逊/,
      /\b(?:invoices?|it|them|bill)\b|票/,
      mood,
    ],
    but: /\b(?:mistake|wrong|typo|error|correct\w*|removal|order|appointment|subscription|complaint|retract\w*)\b|开错|写错|有误|订单|移除|撤诉/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:invent|make up|fabricate|imagine|create|pretend|fake)\b|虚构|编造|杜撰|捏造|编(?!号|码|辑)|假装/,
      /\b(?:manager|employee|inspector|worker|person|staff|recall|training|meeting|inspection|check|supplier|cause|customer|event|procedure|warehouse|audit|refunds?)\b|主管|员工|检查员|负责人|人|召回|培训|会议|检查|供应商|原因|客户|流程|仓库|审核/,
      mood,
    ],
    but: /\b(?:did not|didn'?t|not invented|create (?:a |the |an |our )?(?:check|procedure|process|training|inspection|audit|meeting|removal|record|log|form|list|plan)|create (?:a |an )?new|account|can (?:i|we) create|i can create)\b|没有编|不是编|不编|整改|编写/,
  },
  {
    id: 'invent-facts',
    all: [
      /\b(?:put|write|say|claim|state|cause should|plan should|should be|let it be)\b|写|说|填/,
      /(?:,|\bbut|\bthough) ?(?:it was (?:only|just)|(?:we|i) (?:have|had|got) (?:no|only|just)|there (?:is|was|are|were) (?:no|only|just)|only me|just me)\b|,?(?:其实|实际|事实上|真的)(?:上)?(?:就|只有?|没|不|是|才)/,
    ],
    denies: true,
    but: /\b(?:what (?:should|do|can)|how (?:should|do|can)|buyer|customer|notice|says|said|wrote|invoice)\b|怎么写|怎么说|写什么|买家|通知|发票|如实|老实/,
  },
  {
    id: 'impersonate',
    all: [
      kin,
      /\b(?:answers?|speaks?|talks?|calls?|signs?|replies|writes?|acts?|poses?) (?:\w+ ){0,3}as (?:the |a |my |our )?(?:\w+ )?(?:manager|boss|owner|supplier|factory|director|sales|representative|brand)|(?:以|用|拿)[^,。]{0,10}(?:身份|名义)/,
      mood,
    ],
    but: /\b(?:is the|works as|his job|is our)\b|本来就是|就是(?:厂里|工厂|供应商)的/,
  },
  {
    id: 'impersonate',
    all: [
      /\b(?:retraction|authori[sz]ation|confirmation|statement|reply|withdrawal|letter|mail|email)\b|撤诉|授权|确认|声明|回复|邮件/,
      /\b(?:from|with|using|under) (?:an? |the )?(?:e-?mail |gmail |mail )?(?:address|account|mailbox|domain|name) (?:like|similar to|that looks|of the|as)|(?:像|仿|类似)[^,。]{0,6}(?:品牌|供应商|权利人|官方)[^,。]{0,4}(?:邮箱|地址|域名)|用(?:品牌方|权利人|供应商)的?(?:名义|邮箱)/,
    ],
    but: /\b(?:received|got|came|is it real|scam)\b|收到|真的假的|是不是/,
  },
  {
    id: 'hide-facts',
    all: [
      /\b(?:reveal|show|mention|expose|admit|disclose|notice|know|see|find out|trace|hint)\b|暴露|露|提到|看出|知道|透露|写/,
      /\b(?:does ?n'?t|do ?n'?t|not|never|without|avoid|make sure|nothing)\b|别|不要|不能|不|避免|千万/,
      shop,
      /\b(?:plan|letter|answer|text|make sure|please|source|sourc\w+|buy|bought)\b|计划书|申诉|信里|里(?:面)?|回答|拿货|进货|买/,
    ],
    denies: true,
    but: /\b(?:did not|didn'?t|do i (?:have|need)|should (?:i|we|the plan)|must (?:i|we)|what|how (?:do|should|can) (?:i|we) (?:answer|write|say)|buyer|customer|we (?:do ?n'?t|never) (?:sell|buy)|no longer|stopped|i do ?n'?t know|notice says)\b|该不该|要不要|怎么写|怎么答|买家|客户|不再|不知道|如实|没有?(?:写|提|收|开|发票)|不卖|不买|需不需要/,
  },
  {
    id: 'hide-facts',
    all: [
      /\b(?:present|sell|describe|declare|pass|offer|list|call|label)\b|当|写成?|说成?|报成?|算/,
      /\b(?:open[- ]?box|used|returned|returns|refurb\w*|second[- ]?hand|expired|fakes?|replicas?|copies|seconds|b-?stock)\b|开箱|拆封|二手|退货|翻新|过期|仿|假货|高仿|旧/,
      /\bas (?:factory |brand |completely |all )?(?:new|genuine|original|authentic|fresh|unused)\b|(?:当|成|为)?(?:全新|正品|新的|原装|新货)/,
      mood,
    ],
    but: /\b(?:by mistake|was sold|were sold|buyer|customer|complain\w*|notice|amazon|accus\w*)\b|误|买家|客户|投诉|通知|亚马逊|被/,
  },
  {
    id: 'second-account',
    all: [
      /\b(?:sell|relist|list|continue|restart|start|open|register|move|go on|operate)\b|卖|上架|重新上|继续|开|注册|转/,
      /\b(?:new (?:llc|company|entity|business|account|store|shop)|(?:sister|brother|wife|husband|friend|cousin|mother|father|mom|dad|partner|someone)'?s (?:shop|store|account))\b|新(?:公司|账号|店|号|执照)|(?:妹妹?|姐姐?|哥哥?|弟弟?|老婆|老公|朋友|亲戚|别人)的?(?:店|账号|号)/,
      /\b(?:again|from|shall|should|can|could|let'?s|i'?d|i'?ll|we'?ll|i will|we will|how long|when|wait)\b|吗|想|可以|能|再|重新|多久|等|吧/,
    ],
    but: /\b(?:does not|doesn'?t|linked|changed|related|closed|bank)\b|不卖|关联|改名|关了|银行|开票|影响|别的(?:东西|产品)/,
  },
  {
    id: 'pressure-complainant',
    all: [
      /\b(?:rights owner|brand(?: owner)?|complainant|owner|him|them|his|their)\b|权利人|品牌方?|投诉人|对方|他们?|她/,
      /\b(?:price|cost|amount|money|pay|cash|bad ratings?|bad reviews?|negative|attack|flood|spam|report)\b|价|钱|差评|举报|攻击|刷/,
      /\b(?:go away|gone|disappear|drop\w*|withdraw\w*|retract\w*|back (?:off|down)|give up|forget|shut up|stop)\b|撤|消失|闭嘴|放弃|罢休|不追究|松口/,
      /\b(?:how|what|what'?s|could|can|should|let'?s|we'?ll|i'?ll|till|until|unless|usual|to make)\b|多少|可以|能|怎么|让|直到|逼|吗/,
    ],
    but: /\b(?:asks?|asked|wants?|wanted|demands?|demanded|requests?|lawyer|reviews? (?:say|said))\b|要(?:我|我们|求|价|钱|\d)|索要|开价|律师|买家/,
  },
  {
    id: 'buy-invoice',
    all: [
      /\b(?:someone|somebody|other people|another seller|another company|a friend|friend)'?s (?:\w+ )?(?:invoices?|receipts?|loa|papers)\b|(?:别人|同行|其他卖家|朋友|人家)的?(?:真)?(?:发票|票|收据|授权)|真发票|现成的?(?:发票|票)/,
      /\b(?:use|used|using|with|name|paste\w*|submit|borrow|send|take|put)\b|用|贴|交|借|改|换|名/,
      mood,
    ],
    but: /\b(?:is using|are using|stolen|stole|used my|has used|copied)\b|冒用|盗用|偷/,
  },
]
