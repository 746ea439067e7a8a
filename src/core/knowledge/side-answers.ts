import type { SideTopic } from './side-topic.ts'

/** Answers that hold for every notice. General figures are said as common, the notice wins (domain sheet a.3 to a.6, c, f). */
export const sideAnswers: { readonly before: readonly SideTopic[]; readonly after: readonly SideTopic[] } = {
  before: [
    {
      id: 'human',
      asks: [
        /\b(?:talk|speak|chat|connect|transfer|write|get|put).{0,16}(?:human|real person|live (?:agent|person|chat)|(?:an? )?(?:agent|operator|person)\b)|is there (?:a |any )?(?:human|real person|person)|human (?:help|support|agent|please)/,
        /(?:转|找|要|接|换|叫|有(?:没有)?)(?:一?个|到|接)?(?:人工|真人|活人|人来)|人工(?:客服|服务|帮助)|真人(?:客服|服务)/,
      ],
      answer: {
        en: 'No human answers in this chat. /handover makes a summary and your files for a person you trust: a colleague, a lawyer, an adviser. Then we can go on here or there.',
        zh: '这里没有真人客服。/handover 可以生成案件摘要和文件，交给您信得过的人：同事、律师或顾问。之后在哪边接着做都行。',
      },
    },
    {
      id: 'phone-praise',
      asks: [
        /(?:phone|support|specialist|rep|agent|amazon) (?:\w+ ){0,4}(?:said|told|says|praised|liked).{0,40}(?:good|fine|perfect|great|ok|okay|complete).{0,40}(?:refus|reject|denied|declin)|(?:refus|reject|denied|declin).{0,40}(?:phone|support|specialist).{0,24}(?:said|told|praised)/,
        /(?:电话|客服|专员|客户经理|招商经理).{0,8}(?:说|讲|夸|认为|告诉).{0,20}(?:被拒|拒了|没过|不过|不通过|驳回)/,
      ],
      answer: {
        en: 'Phone staff can explain a row, but another team decides. A plan that phone support called perfect was still refused. Paste the refusal here; what it says counts, and we look for the gap.',
        zh: '电话客服只能解释，决定的是另一个团队。有计划书电话里说很好，照样被拒。把拒信粘贴过来，以它写的为准，我们找缺口。',
      },
    },
    {
      id: 'fast-refusal',
      asks: [
        /(?:refus|reject|denied|declin)\w*.{0,24}(?:within|in|after) (?:a few |some |\d+ |one |two |five |a )?(?:minutes?|seconds?|hours?)|(?:instant|immediate|automatic)(?:ly)?.{0,6}(?:refus|reject|denied|declin)/,
        /秒拒|(?:几|\d+|十几)?(?:分钟|秒)(?:内|后|就|之内){1,2}.{0,4}(?:拒|驳回)|刚(?:提交|交|发)(?:完|上去)?就.{0,3}(?:拒|驳回)/,
      ],
      answer: {
        en: 'I cannot see who or what refused it so fast, and nobody outside can. Look first at what is easy to see: a paper the notice asks for is missing, a file cannot be opened, the text is the same as before. Paste the refusal and we compare.',
        zh: '这么快是谁拒的、为什么，外面看不到。先查一眼能看出的：通知要的材料缺了、文件打不开、和上次原文一样。把拒信粘贴过来，我们对照着看。',
      },
    },
    {
      id: 'wrong-mailbox',
      asks: [
        /(?:sent|mailed|wrote|send|replied).{0,24}(?:wrong|other|another) (?:e-?mail|mail ?box|address|place)|wrong (?:mail ?box|e-?mail address)/,
        /(?:发|寄|投|交|回)错.{0,4}(?:了)?.{0,3}(?:邮箱|地址|入口|邮件地址|地方)|(?:邮箱|邮件|入口|地址).{0,4}(?:发|填|写|投|交)错/,
      ],
      answer: {
        en: 'A letter in the wrong mailbox commonly does not count. Send it once through the place this notice names, and use no address from memory or from a list. If papers went to an unknown address, keep the mail as a record.',
        zh: '发到别的邮箱一般不算数。按这份通知写的入口再交一次，不要凭记忆或网上的列表找邮箱。如果单据发给了不认识的地址，那封邮件留底。',
      },
    },
    {
      id: 'received-or-suspected',
      asks: [/received.{0,60}suspected|suspected.{0,60}received/, /收到的?.{0,20}疑似|疑似.{0,20}收到的?/],
      answer: {
        en: '“Received” means a rights owner complained: it goes away with a retraction, or with papers that answer the report. “Suspected” means Amazon’s own check: nobody complained, so there is nobody to retract, and papers answer it. The label stands in Account Health.',
        zh: '“收到的”是权利人投诉：靠撤诉，或用材料回应投诉。“疑似”是亚马逊自己检测：没有人投诉，也就没有人可撤诉，靠材料回应。账户状况里看标签。',
      },
    },
    {
      id: 'plan-length',
      asks: [
        /how (?:long|short) (?:should|must|can|may|is|shall).{0,24}(?:plan|poa|appeal|letter|it be)|how many (?:words|pages|characters)/,
        /(?:写|申诉信|计划书|poa).{0,10}(?:多长|多少字|几页|字数)|多少字|几页|写多长/,
      ],
      answer: {
        en: 'One page, commonly 350 to 700 words. Advisers name length first among the reasons for a refusal. Facts, dates, numbers; nothing twice.',
        zh: '一页，一般 350 到 700 个英文词。写得太长是常见的被拒原因。写事实、日期、数字，同一件事不说两遍。',
      },
    },
    {
      id: 'supplier-call',
      asks: [
        /(?:check|verify).{0,20}with.{0,10}(?:supplier|factory)|amazon.{0,24}(?:call|phone|contact|ring|write to|e-?mail|check with).{0,16}(?:supplier|factory|vendor)|(?:supplier|factory).{0,20}(?:be called|be contacted|get a call)/,
        /亚马逊.{0,10}(?:打电话|电话|联系|核实|发邮件|致电).{0,10}(?:供应商|厂家|工厂|供货商)|(?:供应商|厂家|工厂).{0,10}(?:接到|收到|被).{0,6}(?:电话|核实|联系)|打给供应商/,
      ],
      answer: {
        en: 'It may, by phone or mail. Tell the supplier today which purchase it is about and which phone will be answered. If nobody answers, the invoice is often refused.',
        zh: '有可能，打电话或发邮件都有。今天就告诉供应商是哪笔采购、哪个电话要能接通。没人接，发票常常就不被认可。',
      },
    },
    {
      id: 'supplier-silent',
      asks: [
        /(?:supplier|factory|vendor).{0,30}(?:not|n't|never|no|refuses? to|stopped?) ?(?:answer|repl|respond|help|pick|coop|longer|react)|(?:supplier|factory|vendor) (?:ignores|is silent|is gone|refuses|closed)/,
        /(?:供应商|厂家|工厂|供货商).{0,14}(?:不回|不接|联系不上|不配合|不理|失联|不肯|不愿|拒绝|跑路|倒闭|不给|没回)/,
      ],
      answer: {
        en: 'Try phone, mail and chat, and note each try with its date. Meanwhile use contract, payment and delivery papers of that purchase. If it stays silent, say so openly; do not let anybody else issue the invoice.',
        zh: '电话、邮件、微信都试，每次记下日期。同时先用这笔采购的合同、付款、送货记录。一直不回就如实说明，不要找别人代开。',
      },
    },
    {
      id: 'supplier-website',
      asks: [
        /(?:supplier|they|factory).{0,24}(?:no|without|not have|have a|has a) ?(?:a )?(?:website|web site)|no website/,
        /(?:没有|没|无).{0,2}(?:网站|官网|网址)|网站.{0,6}(?:没有|打不开)/,
      ],
      answer: {
        en: 'Say “no website” and give the business-register entry instead. Do not set one up for the supplier.',
        zh: '写“没有网站”，附工商登记信息代替。不要替供应商临时做一个。',
      },
    },
    {
      id: 'invoice-language',
      asks: [
        /invoices?.{0,30}\b(?:english|chinese|translat)|translat.{0,24}invoices?|chinese (?:invoice|fapiao)/,
        /发票.{0,12}(?:英文|中文|英语|翻译)|(?:英文|中文)(?:的)?发票|翻译.{0,6}发票/,
      ],
      answer: {
        en: 'Commonly a Chinese invoice is taken. Send the original unchanged, and an English explanation on a separate page. Never translate into the original file.',
        zh: '一般可以交中文发票。原件不动，另附一页英文说明。不要在原文件上改写翻译。',
      },
    },
    {
      id: 'write-in-chinese',
      asks: [
        /\b(?:in|use|speak|write|type|answer).{0,16}chinese\b|chinese.{0,16}(?:ok|okay|allowed|fine|possible)|(?:which|what|in) (?:the )?(?:local )?language|\b(?:in|speak|write) english\b|(?:my )?english is|in (?:german|japanese|french|italian|spanish)|must.{0,16}english/,
        /(?:用|写|说|打|发|回答).{0,4}中文|中文.{0,8}(?:可以|行|写|申诉|回答|吗)|(?:必须|一定|要|得|需要).{0,4}(?:用|写|是)?英[文语]|什么语言|哪种语言|德语|日语|当地语言|英[文语](?:不好|很差|不行)|(?:日本|德国|法国|意大利|西班牙)站.{0,4}(?:怎么写|语言)/,
      ],
      answer: {
        en: 'Here: Chinese or English, as you like. To Amazon the plan goes in English; that is commonly accepted in other stores too, not certain. You see the Chinese beside it.',
        zh: '跟我说中文就行。交给亚马逊的用英文；其他站点一般也接受英文，但不一定。旁边会有中文对照给您看。',
      },
    },
    {
      id: 'hide-prices',
      asks: [
        /(?:hide|cover|black(?:en)? out|redact|remove|blur|mask|delete|cross out).{0,24}(?:price|cost|amount)|prices?.{0,16}(?:hidden|covered|removed|redacted|visible)/,
        /(?:遮|盖|隐藏|涂|打码|去掉|抹|隐去).{0,10}(?:价|金额|单价)|(?:价格|单价|金额|进价|成本).{0,10}(?:遮|盖|隐藏|涂|打码|去掉|抹|露|保密)/,
      ],
      answer: {
        en: 'Amazon’s help page lets prices be covered, nothing else. A lawyer advises to cover nothing. If you do, cover only prices, on a copy, and keep the original.',
        zh: '亚马逊帮助页允许遮价格，其他都不能遮。也有律师建议什么都不遮。要遮就只遮价格，在副本上遮，原件留好。',
      },
    },
    {
      id: 'highlight',
      asks: [
        /highlight|circle|underline|(?:mark|write|draw|note|put).{0,16}\bon\b.{0,16}(?:invoice|document|paper|it)\b|mark (?:the|my|an)/,
        /(?:标注|标记|高亮|圈出|画圈|划线|标出|写字|手写|备注).{0,12}(?:发票|单据|文件)|(?:发票|单据|文件|asin).{0,12}(?:标注|标记|画圈|圈|高亮|划线|标出|写字|手写|做记号)/,
      ],
      answer: {
        en: 'Amazon’s help page allows highlighting. Some sellers report trouble after marked invoices. So: mark only a copy, and send a clean original too. Write nothing on the original.',
        zh: '亚马逊帮助页允许标出重点。但有卖家反映标过之后出了问题。稳妥做法：只在副本上标，同时交一份干净原件。原件上什么都不要写。',
      },
    },
    {
      id: 'invoice-photo',
      asks: [
        /(?:photo|picture|scan|screenshot)s? of (?:the |an |my )?invoice|invoice.{0,16}(?:scan|photo|screenshot)/,
        /发票.{0,6}(?:照片|拍照|截图|扫描|复印)|(?:照片|拍照|截图|扫描|复印).{0,6}发票/,
      ],
      answer: {
        en: 'A clear scan or the original file is best. A photo should show all four corners. Avoid screenshots and cropped pictures.',
        zh: '最好是原文件或清晰扫描件。拍照要四角完整。不要截图，不要裁切。',
      },
    },
    {
      id: 'receipt',
      asks: [/receipts?\b/, /收据|小票|收款凭证/],
      answer: {
        en: 'Weak. Some notices say “invoices or receipts”, so a receipt is not excluded, but it hardly shows the supply chain. Use it only with the rest, and say that it is retail.',
        zh: '证明力弱。有的通知写“发票或收据”，所以不排除，但很难说明货源。只能和其他材料一起交，并如实写是零售购入。',
      },
    },
    {
      id: 'not-an-invoice',
      asks: [
        /pro ?-?forma|order confirmation|quotation|\bquote\b|packing list/,
        /形式发票|订单确认|报价单|装箱单|\bpi\b/,
      ],
      answer: {
        en: 'It does not count as an invoice. It may support one. Ask the same supplier for the invoice of that order.',
        zh: '它不算发票，可以作佐证。请同一家供应商提供这一单的发票。',
      },
    },
    {
      id: 'late-invoice',
      asks: [
        /late(?:-| )?issued?.{0,12}invoice|(?:re-?issued?|new|late) invoice|invoice.{0,24}(?:issued? (?:now|later|late|today)|after the (?:notice|purchase))|issue.{0,12}invoice.{0,8}(?:now|later)/,
        /补开|重开|红冲|后补|现在(?:才|再)?开|事后开/,
      ],
      answer: {
        en: 'It can help if the purchase was real. The party that sold, delivered and was paid issues it and notes purchase date and issue date itself. Add contract, payment and delivery note of that time. Amazon may not accept it.',
        zh: '采购真实发生过就可以试。由实际卖货、送货、收款的一方开，对方自己备注原采购日期和补开日期，附当时的合同、付款、送货记录。亚马逊不一定接受。',
      },
    },
    {
      id: 'no-invoice',
      asks: [
        /(?:no|without|not have|n't have|lost|missing|haven't got|cannot get|can't get).{0,16}invoices?/,
        /(?:没有|没|无|丢了|拿不到|开不了|不给开|开不出).{0,4}(?:发票|票)|发票.{0,4}(?:没有|丢了|没了|拿不到|开不了|开不出)/,
      ],
      answer: {
        en: 'Say so openly and give what is real: contract, payment, delivery papers, chat of that time. If the seller of the goods can still issue one, a late-issued invoice is possible. Amazon may not accept it.',
        zh: '如实说明，交真实有的：合同、付款、送货、当时的聊天记录。实际卖货的一方还能开的话，可以补开。亚马逊不一定接受。',
      },
    },
    {
      id: 'name-mismatch',
      asks: [
        /(?:name|address|company).{0,30}(?:differ|different|not match|n.t match|mismatch|wrong|not the same)/,
        /(?:抬头|名称|公司名|地址|购买方).{0,10}(?:不一致|不一样|不符|不同|写错|对不上|错了)/,
      ],
      answer: {
        en: 'Reviewers compare it with Seller Central. A slip: ask the issuer for a correction. Another company: show how the two belong together. Do not change the paper yourself.',
        zh: '审核会和卖家后台对。写错了请开票方更正；是另一家公司就交两家的关系证明。不要自己改。',
      },
    },
    {
      id: 'paid-cash',
      asks: [
        /(?:paid|pay|payment).{0,16}(?:cash|private|personal|wechat|alipay)/,
        /(?:现金|私人账户|个人账户|私户|微信转账|微信付|支付宝).{0,12}(?:付|转|可以|行|算|有效|怎么|吗)/,
      ],
      answer: {
        en: 'Say how it was paid and give what shows it: transfer screenshot with names and date, the chat of that day. It is weaker than a company bank transfer.',
        zh: '如实写怎么付的，附带姓名和日期的转账记录、当天聊天记录。证明力比对公转账弱。',
      },
    },
    {
      id: 'retail-source',
      asks: [
        /(?:1688|taobao|alibaba|walmart|costco|retail|dropship|arbitrage|supermarket)/,
        /1688|淘宝|拼多多|阿里巴巴|零售|超市|一件代发|代发货/,
      ],
      answer: {
        en: 'An order page is no invoice. Ask the shop’s company for the invoice of that order. Say truly where you bought; if no paper can be had, think about giving up this ASIN.',
        zh: '订单页面不算发票。请店铺所属公司开这一单的发票。货从哪来如实说；拿不到单据的，考虑放弃这个 ASIN。',
      },
    },
    {
      id: 'own-brand',
      asks: [
        /\b(?:own|my) (?:brand|factory)\b|manufacture (?:it|them) (?:my|our)sel/,
        /自有品牌|自己的品牌|自己(?:的)?工厂|自产|工贸一体|自己生产/,
      ],
      answer: {
        en: 'Own brand: trademark certificate or Brand Registry. Own factory: factory licence, raw-material invoices, production records, and proof that factory and account belong together.',
        zh: '自有品牌：商标注册证或品牌备案。自有工厂：工厂执照、原材料发票、生产记录，还有工厂和账户公司的关系证明。',
      },
    },
    {
      id: 'need-loa',
      asks: [
        /(?:need|must|have to|without|require|get).{0,20}(?:loa|letter of authori[sz]ation|authori[sz]ation)|loa.{0,20}(?:enough|instead|needed|required)/,
        /(?:要|需要|必须|没有|没).{0,6}授权|授权书.{0,10}(?:可以|够|代替|行|怎么)/,
      ],
      answer: {
        en: 'In brand cases a letter from the rights owner weighs most. In customer complaints it does not replace invoices. Do what the notice asks; if you have no permission, say so and stop the brand.',
        zh: '品牌投诉里授权书最有用；买家投诉里它代替不了发票。按通知要的来；没有授权就如实说，停售该品牌。',
      },
    },
    {
      id: 'test-report',
      asks: [/test report|lab(?:oratory)? (?:report|test)/, /检测报告|质检报告|送检/],
      answer: {
        en: 'Helpful where the notice asks for it or safety is in question. Elsewhere an extra: it shows what the goods are, not where they come from.',
        zh: '通知要求或涉及安全时有用。其他情况是加分项：它说明货的质量，说明不了货源。',
      },
    },
    {
      id: 'record-life',
      asks: [
        /(?:record|violation|strike|entry|complaint|warning).{0,30}(?:stay|disappear|go away|last|remain|cleared|removed|expire)/,
        /(?:违规|记录|扣分|黄条).{0,10}(?:多久|消失|消掉|消除|保留|还在|影响)/,
      ],
      answer: {
        en: 'Commonly up to 180 days on Account Health. Deleting the listing does not clear a received report. Check the row on your own page.',
        zh: '一般在账户状况里保留最多 180 天。删链接消不掉收到的投诉。以您页面那一行为准。',
      },
    },
    {
      id: 'time-to-answer',
      asks: [
        /how (?:long|soon|many days).{0,40}(?:amazon|take|answer|reply|respond|review|wait|appeal|hear|decision|process)|when (?:will|does|do|can) (?!i reply|we reply|i have|i send|i get my).{0,24}(?:amazon|they|hear|answer|decide|reinstat|reactivat)|how long (?:does|will|is) (?:it|this|the)/,
        /(?:多久|多长时间|几天|什么时候|要等).{0,14}(?:回复|审核|恢复|出结果|答复|有结果|处理|解封|通过|回信)|(?:审核|回复|申诉|等|亚马逊|处理|恢复|解封).{0,12}(?:多久|多长时间|几天|什么时候)|^要?多久|^多长时间|几天能/,
      ],
      answer: {
        en: 'Nobody can promise a time. Advisers say commonly 24 to 48 hours; complex cases take longer, some sellers wait weeks. Check Account Health; writing again early does not speed it up.',
        zh: '没人能保证时间。有经验的人说一般 24 到 48 小时，复杂的更久，也有卖家等几周。看账户状况就好，提前再写不会变快。',
      },
    },
    {
      id: 'how-many-tries',
      asks: [
        /how many (?:times|tries|attempts|appeals|chances)|how often (?:can|may|do) (?:i|we)|number of (?:tries|attempts|appeals)|(?:only|just) one (?:try|chance|appeal)/,
        /几次|多少次|机会(?:有)?(?:几|多少)|只有一次/,
      ],
      answer: {
        en: 'No official limit is known. Each try should bring a new fact or paper; the same text again does harm. After three, stop and look for the gap. After five, see a lawyer.',
        zh: '没有看到官方上限。每次都要有新事实或新材料，原文重发只会更糟。三次不过就停下来找缺口，五次不过建议找律师。',
      },
    },
  ],
  after: [
    {
      id: 'delete-listing',
      asks: [
        /(?:delet|remov|clos|tak)(?:e|es|ed|ing)?\b.{0,20}(?:listings?|asins?|page|offer)\b/,
        /(?:删|关|下架|撤).{0,8}(?:链接|listing|asin|页面|商品|产品)|(?:链接|listing|页面).{0,8}(?:删|关掉|关闭|关了|下架)/,
      ],
      answer: {
        en: 'Better not. Deleting does not clear a received report, and you lose the page as proof. If you want to stop selling, close the offer, keep the page, and still answer.',
        zh: '最好不要删。删了消不掉收到的投诉，页面这个证据也没了。不想卖就停售，链接留着，申诉照样做。',
      },
    },
    {
      id: 'lawyer',
      asks: [/lawyer|attorney|\bcounsel\b|legal (?:help|advice)|solicitor/, /律师|法律(?:帮助|咨询|意见)/],
      answer: {
        en: 'For invoices and a plan commonly not. Yes for patent, court papers or TRO, counterfeit, a doubted document, a US counter-notice, or large funds held. I am no lawyer.',
        zh: '交发票、写计划书一般不用。专利、法院文件或 TRO、假冒、文件被怀疑、美国反通知、大额资金被扣，要找律师。我不是律师。',
      },
    },
    {
      id: 'pay-rights-owner',
      asks: [
        /(?:pay|money|offer|settle).{0,24}(?:rights owner|brand|complainant|them)|(?:buy|pay for).{0,12}retraction/,
        /花钱|给钱|付钱|赔钱|和解|私了|(?:对方|权利人|品牌方?).{0,4}要钱/,
      ],
      answer: {
        en: 'Do not offer money for a retraction. Ask politely for a review. If they demand money or there are court papers, speak with a lawyer.',
        zh: '不要拿钱换撤诉。礼貌请对方复核。对方要钱或有法院文件，就找律师。',
      },
    },
    {
      id: 'funds',
      asks: [
        /\b(?:money|funds?|balance|payouts?|paid out|disburse|disbursement)\b/,
        /资金|货款|余额|放款|打款|回款|款项|我的钱|里的钱|钱.{0,6}(?:安全|怎么办|拿|能|会|回)/,
      ],
      answer: {
        en: 'Amazon may hold the balance while the account is deactivated: commonly 60 days in the US, 90 in older and some other texts; the notice wins. That is not a time to reply. Check Payments and Account Health.',
        zh: '账户停用期间亚马逊可能扣住余额：美国一般 60 天，旧通知和其他站点有写 90 天，以通知为准。这不是回复期限。请看付款页面和账户状况。',
      },
    },
    {
      id: 'account-back',
      asks: [
        /(?:get|have|save).{0,24}(?:account|listing|store|shop|selling).{0,12}back|chances?\b|success rate|how likely|(?:will|does|would|can) (?:i|we|my|it|this|they|the|amazon).{0,30}(?:reinstat|reactivat|approve|succeed|work\b)|(?:gone|lost|closed) (?:forever|for good)|guarantee|hopeless/,
        /(?:能|会|可以|有)(?!.{0,6}[钱款资]).{0,10}(?:恢复|解封|找回|拿回|通过|成功|救|过得了|回来)|成功率|胜算|把握|通过率|概率|包过|机会大|几率|还有(?:希望|救|机会)/,
      ],
      answer: {
        en: 'I cannot promise that, and nobody can. What helps: answer just what the notice asks, papers that can be checked, a cause in your own process. That is what we do here.',
        zh: '这个我没法保证，谁也没法保证。有用的是：通知要什么答什么、单据经得起核实、原因写到自己的流程。我们就做这些。',
      },
    },
    {
      id: 'notice-real',
      asks: [
        /(?:scam|phishing|fraud)|fake (?:e-?mail|mail|notice|message)|(?:is|are|was) (?:this|it|the|that).{0,20}(?:real|genuine|legit|from amazon)/,
        /诈骗|钓鱼|骗子|(?:是不是|是否|真的是).{0,8}(?:亚马逊发|真的|官方)|邮件.{0,8}(?:真的|假的|真假)/,
      ],
      answer: {
        en: 'Look in Seller Central under Performance Notifications; a real notice stands there too. Fees, passwords, chat apps and lookalike addresses are signs of fraud. Click nothing before you have looked.',
        zh: '到卖家后台的绩效通知里看，真通知那里也有。要手续费、要密码、加聊天软件、网址相似，都是诈骗迹象。没核对前不要点。',
      },
    },
    {
      id: 'call-amazon',
      asks: [
        /(?:call|phone|ring|telephone|speak|talk).{0,20}(?:amazon|support|them|someone)|phone support|by phone|seller support|open a (?:case|ticket)/,
        /(?:打电话|电话|致电).{0,6}(?:给)?亚马逊|给亚马逊.{0,4}(?:打电话|致电|打个电话)|(?:打|找|联系).{0,4}客服|电话客服|开case/,
      ],
      answer: {
        en: 'Account Health specialists can explain a row. They do not decide the appeal: a plan that phone support praised was still refused. Send the appeal in its own place, and do not open many tickets.',
        zh: '账户状况专员可以解释，但不决定申诉。有计划书电话里说没问题，照样被拒。申诉走申诉入口，不要反复开 case。',
      },
    },
    {
      id: 'jeff',
      asks: [/\bjeff\b|bezos|executive|escalat/, /杰夫|贝索斯|jeff|高管邮箱|升级(?:申诉)?|老板邮箱/],
      answer: {
        en: 'It is passed around as a last resort and has no official status. At most once, after the normal way is closed, with something new in it. Many mails can themselves be a violation.',
        zh: '那是网上流传的最后一招，没有官方地位。正常渠道走完、有新内容时最多一次。到处发邮件本身也可能违规。',
      },
    },
    {
      id: 'ai-write',
      asks: [
        /(?:use|with|let|have|can|by).{0,16}\b(?:ai|chatgpt|gpt|llm)\b.{0,24}(?:write|draft|appeal|poa|plan|help)|(?:write|draft|written).{0,24}\b(?:ai|chatgpt|gpt)\b/,
        /(?:用|让|找).{0,6}(?:ai|chatgpt|gpt|人工智能|大模型|豆包|deepseek).{0,6}(?:写|生成|申诉)/,
      ],
      answer: {
        en: 'What counts is that every sentence is true for you. Texts by a machine often invent trainings and numbers. Here each sentence rests on what you told me.',
        zh: '关键是每一句都是您的真实情况。机器写的常会编培训、编数字。这里每一句都来自您告诉我的。',
      },
    },
    {
      id: 'ai-data',
      asks: [
        /\b(?:ai|chatgpt|gpt|llm|openai|language model|ai model)\b/,
        /(?:^|[^a-z])ai(?:$|[^a-z])|人工智能|大模型|chatgpt/,
      ],
      answer: {
        en: 'No. In this version nothing goes to an AI model; the coach works by fixed rules. Should that change, you are told before anything is sent.',
        zh: '不会。这个版本不把内容发给任何 AI 模型，按固定规则工作。如果以后有变化，发送前会先告诉您。',
      },
    },
    {
      id: 'who-sees',
      asks: [
        /who (?:can |will |else )?(?:sees?|reads?|has access)|(?:can|will|does) amazon (?:see|read)|privacy|private|confidential|(?:data|information|papers|what i (?:write|say)).{0,24}(?:safe|secure|stored|kept|shared|used)|(?:store|keep|share|sell) (?:my|our)\b|delete my (?:data|case)/,
        /谁(?:能|会|可以)?看(?!.{0,6}投诉)|谁看得到|(?:保存|存储|储存|留存|记录|泄露).{0,6}(?:我的|我们的)?.{0,4}(?:数据|信息|资料|内容|聊天)|隐私|保密|泄露|(?:数据|信息|资料|内容|聊天).{0,10}(?:安全|保存|给谁|存在|删|外泄|别人)/,
      ],
      answer: {
        en: 'What you write stays in this coach’s store and passes through the chat platform you use; whoever runs this coach can hold the store. It is not privileged talk as with a lawyer. /forget deletes your case.',
        zh: '您写的内容存在本程序里，并经过您用的聊天平台；运行本程序的人保管存储。这不像和律师谈话那样受保密特权保护。/forget 可以删除案件。',
      },
    },
    {
      id: 'login',
      asks: [
        /(?:need|want|give|share|require).{0,20}(?:\blogin|log-in|password|access to|seller central|my account)/,
        /(?:需要|要|给|提供).{0,8}(?:账号|密码|登录|后台权限|子账号)/,
      ],
      answer: {
        en: 'No. I never need a login or password. Paste texts here; you click in Seller Central yourself.',
        zh: '不需要。我不要账号密码。把文字贴过来，后台由您自己操作。',
      },
    },
    {
      id: 'who-are-you',
      asks: [
        /are you (?:an? )?(?:amazon|human|bot|robot|lawyer|real|person|machine)|who are you|what are you|what(?:'s| is) this(?: (?:thing|bot|chat|app|tool|coach|program))?(?: for)?\s?\??$|who (?:is|am i) (?:this|talking to)/,
        /^这(?:个)?是(?:什么|啥|干嘛的|干什么的)|你叫什么|你(?:是|们是)(?:谁|机器人|真人|亚马逊|人工|律师|客服|什么|哪)|您是(?:谁|机器人|真人|亚马逊|人工|律师)/,
      ],
      answer: {
        en: 'I am a coach program for appeals. Not Amazon, no lawyer, no human. /handover makes a summary for a person who helps you.',
        zh: '我是帮您准备申诉的程序，不是亚马逊，不是律师，也不是真人。/handover 可以生成摘要，交给帮您的人。',
      },
    },
    {
      id: 'what-can-you',
      asks: [
        /what (?:can|do) you do|how (?:do|does|can) (?:you|this|it) (?:work|help)|how (?:do|to) (?:i )?use (?:this|you)/,
        /你(?:能|会|可以)(?:做|帮).{0,6}什么|怎么用(?:你|这个)?|你怎么工作|能帮我什么/,
      ],
      answer: {
        en: 'I read the notice with you, list the papers, find the cause, write a short plan from your answers, check it, and help with the reply. /help lists the commands.',
        zh: '我陪您看通知、列材料、找原因、按您的回答写一页申诉信、提交前检查、再处理回复。/help 看命令。',
      },
    },
    {
      id: 'cost',
      asks: [
        /how much (?:does|do|is|will).{0,24}(?:cost|you|this|charge|it)|(?:is|are) (?:it|this|you) free|what does (?:it|this) cost/,
        /收费|多少钱|免费|要钱吗|要付费/,
      ],
      answer: {
        en: 'I ask for no money in this chat. Who runs this coach for you may have terms of their own. A fee asked in Amazon’s name for an appeal is a sign of fraud.',
        zh: '我在这里不收钱。替您运行本程序的人可能有自己的条款。以亚马逊名义要申诉费的，是诈骗迹象。',
      },
    },
    {
      id: 'sell-others',
      asks: [
        /(?:keep|continue|still|go on|carry on).{0,12}sell|sell.{0,10}other|other (?:asins?|products?|listings?|items?)/,
        /(?:其他|别的|其它).{0,8}(?:产品|商品|链接|asin|listing).{0,10}(?:卖|影响|受|会|能|下架|怎)|继续卖|还能卖|照常卖|还可以卖/,
      ],
      answer: {
        en: 'If only single listings are named, the others commonly go on. If the account is deactivated, nothing sells. Check Account Health. Check the papers of similar items now.',
        zh: '只点名个别链接的话，其他一般照常卖；账户停用就都不能卖。请看账户状况。同类商品的单据现在就先查一遍。',
      },
    },
    {
      id: 'several-stores',
      asks: [
        /other (?:stores?|marketplaces?|countries|sites)|(?:several|all) (?:stores|marketplaces)|(?:eu|uk|us|japan|german) (?:account|store)/,
        /(?:其他|别的|其它|多个|几个)站点|(?:欧洲|美国|日本|英国|德国)站.{0,8}(?:影响|怎么|要|会|也)/,
      ],
      answer: {
        en: 'One notice per store; answer each in its own place. Amazon may count sales of all stores when it looks at quantities.',
        zh: '每个站点一份通知，各答各的。核对数量时，亚马逊可能把所有站点的销量加起来看。',
      },
    },
    {
      id: 'several-asins',
      asks: [
        /(?:several|many|more than one|multiple|two|three|all) (?:asins?|listings?|products?)/,
        /(?:多个|几个|好几个|两个|三个|所有).{0,2}(?:asin|链接|商品|产品)/,
      ],
      answer: {
        en: 'Every ASIN of the notice must be answered, also one you give up. Same cause: say it once and name them. Different causes: one block each.',
        zh: '通知里每个 ASIN 都要答到，放弃的也要写。原因相同就写一次并列出来，不同就分开写。',
      },
    },
    {
      id: 'admit',
      asks: [
        /\badmit|confess|apologi[sz]e|say sorry|take the blame|\bdeny\b/,
        /承认|认错|道歉|否认|认罪|背锅/,
      ],
      answer: {
        en: 'Admit what is true in your own process; one plain clause of regret is enough. Do not confess what is not so, and never that goods are fake unless you know it. If you know they are copies, speak with a lawyer first.',
        zh: '承认自己流程里真实的漏洞，道歉一句就够。不是事实的不要认，更不要随便认售假。如果您知道货是仿的，先找律师。',
      },
    },
    {
      id: 'accused',
      asks: [
        /(?:accus|say|says|saying|mean|means|think|thinks).{0,24}(?:fakes?|counterfeit)|am i accused/,
        /(?:说|认为|指控|怀疑|觉得|判).{0,8}(?:假货|售假|假的|卖假|仿)|是不是说.{0,8}假/,
      ],
      answer: {
        en: '“Inauthentic” mostly means that Amazon cannot verify the source, or that page, box or goods did not fit. It says your goods are fake only where the notice says counterfeit.',
        zh: '“真实性”多半是货源没法核实，或页面、包装、实物对不上。通知里明确写假冒（counterfeit），才是在说假货。',
      },
    },
    {
      id: 'find-notice',
      asks: [
        /where.{0,24}(?:notice|notification|message|find)|find the notice/,
        /(?:哪里|哪儿|在哪|怎么).{0,8}(?:找|看|下载)?.{0,4}(?:通知|账户状况|邮件)|(?:通知|账户状况|邮件).{0,8}(?:哪里|哪儿|在哪|怎么找|找不到)/,
      ],
      answer: {
        en: 'Seller Central: Performance > Performance Notifications, and Performance > Account Health, the row of the ASIN. Copy the whole text from there.',
        zh: '卖家后台：绩效 > 绩效通知；还有 绩效 > 账户状况，找到那个 ASIN 的一行。把全文复制过来。',
      },
    },
    {
      id: 'forward-retraction',
      asks: [
        /forward.{0,20}(?:retraction|mail|e-?mail|message)|(?:is|will) (?:the )?(?:retraction|forwarded)/,
        /转发.{0,10}(?:撤诉|邮件)|撤诉.{0,10}转发/,
      ],
      answer: {
        en: 'A retraction you forward is commonly not taken. The rights owner sends it to Amazon itself, with the Complaint ID. Then wait until it shows in Account Health.',
        zh: '您转发的撤诉一般不被接受。要权利人自己交给亚马逊，带投诉编号。然后等账户状况里显示。',
      },
    },
    {
      id: 'contact-rights-owner',
      asks: [
        /(?:contact|write to|e-?mail|call|talk to|speak (?:to|with)|reach|ask).{0,24}(?:rights owner|brand|complainant|trademark owner)|(?:get|how).{0,16}retract/,
        /(?:联系|找|给|问).{0,6}(?:权利人|投诉人|品牌方|投诉方|对方品牌)|撤诉.{0,8}(?:怎么|如何)|(?:怎么|如何).{0,8}撤诉/,
      ],
      answer: {
        en: 'Yes in most brand cases: short, polite, no admission, no money, with Complaint ID and ASIN. With counterfeit or court papers: a lawyer first.',
        zh: '多数品牌投诉可以：简短礼貌，不承认、不谈钱，写上投诉编号和 ASIN。假冒或有法院文件的，先找律师。',
      },
    },
    {
      id: 'counter-notice',
      asks: [/counter-? ?noti/, /反通知|反申诉/],
      answer: {
        en: 'It is for US copyright reports only, signed under penalty of perjury, and your name and address go to the other side. I do not draft it; see a lawyer first.',
        zh: '只用于美国版权投诉，作伪要担责，您的姓名地址会转给对方。我不代写，先找律师。',
      },
    },
    {
      id: 'template',
      asks: [
        /template|sample (?:plan|poa|appeal|letter)|example (?:of|plan|poa|appeal|letter)|copy.{0,16}(?:online|internet|web)/,
        /模板|范文|样本|范例|抄一份|网上.{0,4}抄/,
      ],
      answer: {
        en: 'Better not. A text used by many stops working, and it speaks of things you did not do. Yours is written from your own dates and numbers.',
        zh: '最好别用。用的人多了就没用，还会写进您没做过的事。您的就按自己的日期和数字写。',
      },
    },
    {
      id: 'agency',
      asks: [
        /(?:hire|use|pay|find|need).{0,16}(?:agency|service|consultant|expert|agent)|(?:hire|pay) (?:someone|somebody)/,
        /(?:找|请|用|花钱).{0,6}(?:服务商|代申诉|中介|机构|专业的人)/,
      ],
      answer: {
        en: 'That is your choice. Ask to read every line before it is sent, give no login, refuse made papers. What is sent in your name stays your word. Nobody can promise success.',
        zh: '您自己决定。提交前每一行都要看，不给账号密码，不收做出来的单据。以您名义交的就是您说的。谁也不能保证成功。',
      },
    },
    {
      id: 'resend',
      asks: [
        /resend|(?:submit|send|appeal|try).{0,16}(?:again|once more|same)|same (?:text|appeal|plan|letter)/,
        /(?:再|重新|重复|又).{0,4}(?:提交|发|交|申诉)|原文再|同样的.{0,6}(?:发|交)/,
      ],
      answer: {
        en: 'Only with a new fact or a new paper. The same text again commonly leads to the same answer and costs attention.',
        zh: '有新事实或新材料才再交。原文重发多半还是同样的结果。',
      },
    },
    {
      id: 'chase',
      asks: [
        /follow(?:ing)? up|chase|remind (?:amazon|them)|write (?:to them |to amazon )?again|ask (?:them|amazon) again|check on/,
        /催|跟进|再写信|追问|再问一?次?亚马逊/,
      ],
      answer: {
        en: 'Writing again without something new does not help, and many contacts can be a violation themselves. Wait for the time the notice names; I remind you.',
        zh: '没有新内容再写没有用，联系太多本身也可能违规。按通知的时间等，到时我提醒您。',
      },
    },
    {
      id: 'refused',
      asks: [
        /(?:what if|if|when|after).{0,30}(?:refus|reject|denied|declin|not accept|n't accept|says? no\b)/,
        /(?:被拒|拒绝|不通过|驳回|秒拒|没通过|不接受).{0,8}(?:怎么|咋|会|呢|还能|可以)/,
      ],
      answer: {
        en: 'Paste the answer here. We compare it with the first notice, list what is still open, and send only what is new. The same text again does not help.',
        zh: '把回复粘贴过来。我们和第一份通知对照，列出缺口，只补新的。原文再发没有用。',
      },
    },
    {
      id: 'ads',
      asks: [/\b(?:ads?|advertis\w{0,6}|ppc|campaigns?)\b/, /广告/],
      answer: {
        en: 'Pause ads for this ASIN, and inbound shipments too. It saves money and keeps the numbers still.',
        zh: '这个 ASIN 的广告先暂停，发货也先停。省钱，数量也不会再变。',
      },
    },
    {
      id: 'fba-stock',
      asks: [
        /(?:happens? to|do with|about).{0,16}(?:stock|inventory|units|goods)|(?:fba|stock|inventory|remaining units).{0,30}(?:happen|remov|destroy|dispos|do with|recall|lost)|removal order|(?:remove|recall|destroy).{0,16}(?:stock|inventory|units)/,
        /(?:库存|fba|剩下的货|剩余的货|^货).{0,12}(?:怎么办|怎么处理|移除|销毁|弃置|会不会|拿回|召回)|移除订单|(?:移除|召回|销毁).{0,6}(?:库存|货)/,
      ],
      answer: {
        en: 'Photograph units first, note the counts, then decide on a removal order. Read whether the notice sets a time after which stock may be destroyed; that is not a time to reply.',
        zh: '先拍照、记数量，再决定要不要建移除订单。看通知有没有写多久后库存会被弃置，那不是回复期限。',
      },
    },
    {
      id: 'buyer-data',
      asks: [
        /(?:buyer|customer)(?:'?s)?.{0,8}(?:name|phone|address|e-?mail|details)/,
        /(?:买家|客户|顾客)(?:的)?.{0,4}(?:姓名|名字|电话|地址|邮箱|信息)/,
      ],
      answer: {
        en: 'Leave it out. Order id, date and the words are enough, for me and for Amazon.',
        zh: '不要写。订单号、日期和原话就够了，对我对亚马逊都是。',
      },
    },
    {
      id: 'refund-buyer',
      asks: [/\brefund|exchange|replace(?:ment)?\b/, /退款|换货|补发|赔偿买家/],
      answer: {
        en: 'A refund or exchange for the affected buyers is good, through the order itself. Never tie it to a review. It does not replace checking the rest of the stock.',
        zh: '给受影响的买家退款或换货可以，走订单流程，不要和评价挂钩。剩下的库存还是要查。',
      },
    },
    {
      id: 'contact-buyer',
      asks: [
        /(?:contact|write to|message|ask|call|e-?mail).{0,12}(?:the |my )?(?:buyers?|customers?)\b/,
        /(?:联系|找|问|给).{0,4}(?:买家|客户|顾客)/,
      ],
      answer: {
        en: 'You may answer and help a buyer in Buyer messages: a return, a refund, a replacement. Do not ask for a review change or for a statement.',
        zh: '可以在买家消息里帮忙解决：退货、退款、换货。不要请对方改评价或写证明。',
      },
    },
    {
      id: 'blame-supplier',
      asks: [
        /(?:blame|fault|responsib).{0,20}supplier|supplier(?:'s)? (?:fault|mistake|error|to blame)/,
        /(?:怪|推给|赖|责任).{0,6}(?:供应商|工厂)|(?:供应商|工厂)的(?:错|责任|问题)/,
      ],
      answer: {
        en: 'Say what the supplier did as a fact, then what your own check lacked. Only the second half is something you can put right, and that is what Amazon looks for.',
        zh: '供应商做了什么，按事实写一句；再写您自己的检查缺了什么。后半句才是您能改的，亚马逊看的是这个。',
      },
    },
    {
      id: 'competitor',
      asks: [
        /competitor|\brival|malicious|false (?:report|complaint)|fake (?:report|complaint)|sabotage/,
        /同行|竞争对手|恶意|虚假投诉|被人搞/,
      ],
      answer: {
        en: 'It may be, but without proof it does not belong in the letter. Facts that contradict the report weigh more: class of the mark, invoice, reports.',
        zh: '有可能，但没有证据就不要写进信里。能推翻投诉的事实更有用：商标类别、发票、报告。',
      },
    },
    {
      id: 'good-record',
      asks: [
        /(?:good|long|clean|years).{0,16}(?:record|history|rating|feedback|seller|metrics)|mention.{0,20}(?:record|history|rating)/,
        /(?:好评|历史|多年|老卖家|业绩|信誉|评分).{0,10}(?:写|提|有用|加|说)/,
      ],
      answer: {
        en: 'At most one sentence at the end, with a number. Amazon’s page asks for no introduction; it is no argument for these goods.',
        zh: '最多结尾一句，带数字。亚马逊不需要介绍自己，它证明不了这批货。',
      },
    },
    {
      id: 'related-record',
      asks: [
        /(?:mention|write|tell).{0,20}(?:other|second) (?:account|store)/,
        /(?:写|提|说).{0,6}(?:另一个|其他|别的)(?:账号|账户|店铺)/,
      ],
      answer: {
        en: 'Leave other accounts and cases out of this letter, unless Amazon asks about them. If it asks, answer fully.',
        zh: '除非亚马逊问到，这封信里不要提其他账户和案件。问到了就完整回答。',
      },
    },
    {
      id: 'pause-here',
      asks: [
        /(?:come back|continue|go on|finish).{0,16}(?:later|tomorrow|another)|can (?:i|we) (?:pause|stop|leave)|(?:other|another|different) (?:phone|device|computer)|save (?:this|my)/,
        /(?:明天|以后|晚点|下次|等会|过几天).{0,6}(?:再|继续|来|弄)|换.{0,3}(?:手机|设备|电脑)|中途|会(?:自动)?保存/,
      ],
      answer: {
        en: 'Yes. Everything is kept; write any time and we go on where you stopped. /status shows where we are.',
        zh: '可以。内容都在，随时回来接着做。/status 看进度。',
      },
    },
    {
      id: 'change-answer',
      asks: [
        /(?:change|correct|edit|fix|redo).{0,20}(?:answer|earlier|previous|mistake|before)|\b(?:go|get|step) back\b(?! to (?:selling|amazon))|previous question/,
        /(?:改|修改|更正).{0,6}(?:回答|答案|前面|刚才|之前|上一)|答错|填错|返回上一|(?:怎么|如何|能不能|可以)(?:返回|回到|退回|回去)/,
      ],
      answer: {
        en: 'Yes. /back goes to the question before, /edit lists your answers so you can change any of them.',
        zh: '可以。/back 回到上一题，/edit 列出所有回答，想改哪条改哪条。',
      },
    },
    {
      id: 'contract-instead',
      asks: [
        /contract.{0,24}(?:enough|instead|replace)|(?:instead of|replace).{0,12}(?:an |the )?invoice/,
        /(?:合同|付款记录|送货单|转账).{0,10}(?:代替|替代|当|够)/,
      ],
      answer: {
        en: 'Not in place of an invoice where one is asked. It supports one: same purchase, same figures, made at the time. Without an invoice, give all of it and say so openly.',
        zh: '通知要发票时代替不了，但可以作佐证：同一笔采购、数字一致、当时就有。没有发票就全部交上，并如实说明。',
      },
    },
    {
      id: 'link-or-zip',
      asks: [
        /\b(?:zip|rar|archive)\b|(?:attach|send|include|add|use).{0,12}\b(?:links?|url|drive)\b/,
        /压缩包|zip|网盘|(?:放|发|贴).{0,4}链接/,
      ],
      answer: {
        en: 'Better single files, one paper each, as the upload box takes them. No archives and no links to a drive or website: reviewers commonly do not open them.',
        zh: '一份材料一个文件，直接上传。不要压缩包，也不要网盘或网站链接，审核一般不会打开。',
      },
    },
    {
      id: 'screenshots',
      asks: [/screenshots?/, /截图/],
      answer: {
        en: 'For the page, messages and reports: yes, whole and with the date. For an invoice or letter: better the original file. You may paste the text of a notice here instead of a picture.',
        zh: '页面、消息、报告可以截图，要完整带日期。发票、授权书最好用原文件。给我的通知，请直接粘贴文字。',
      },
    },
    {
      id: 'how-many-invoices',
      asks: [/how many invoices/, /(?:几|多少)张发票/],
      answer: {
        en: 'As many as it takes to cover the units, per ASIN, within the period of the notice. One can be enough. Only genuine ones of real purchases.',
        zh: '能盖住每个 ASIN 的数量、在通知要求的期限内就够，一张也可以。只交真实采购的。',
      },
    },
    {
      id: 'why-me',
      asks: [
        /why (?:did|does|do|has|is|was|am|me\b).{0,30}(?:happen|me\b|my|amazon)/,
        /为什么.{0,6}(?:会这样|是我|找我|投诉我|封|下架|查我)|误判|凭什么/,
      ],
      answer: {
        en: 'I cannot see why from outside. Mostly a return comment, a message, a page that differs, a report of a brand, or a routine check. We look at these places one by one; that also gives the cause for the letter.',
        zh: '从外面看不出来。多半是退货留言、买家消息、页面不符、品牌投诉，或例行审核。我们一处一处查，查到的也就是信里的原因。',
      },
    },
    {
      id: 'what-to-write',
      asks: [
        /what (?:should|do|must|can) (?:i|we) (?:write|say|put)|how (?:do|should|can) (?:i|we) write/,
        /(?:怎么|如何)写|写(?:什么|些什么)|该怎么说/,
      ],
      answer: {
        en: 'Three parts: the gap in your own process, what is done with date and number, which check stands now and who does it. I ask for each piece; answer in your own words and the text follows.',
        zh: '三块：自己流程的漏洞；已经做了什么，带日期和数量；现在有什么检查、谁负责。我一项一项问，您用自己的话答，信就出来了。',
      },
    },
    {
      id: 'piggyback-me',
      asks: [
        /(?:i am|i.m|if i).{0,16}(?:reseller|hijack|piggyback|on (?:another|someone))|resell/,
        /我是跟卖|跟卖.{0,10}(?:会|能|可以|怎么|要)/,
      ],
      answer: {
        en: 'Selling on a page of others, your goods must be exactly those of the page, brand included, with papers for your own units. If that is not so, close the offer and say it truly.',
        zh: '跟卖的货要和页面完全一致，包括品牌，您自己的货也要有单据。做不到就关掉报价，如实说明。',
      },
    },
    {
      id: 'hong-kong',
      asks: [
        /hong ?kong|export agent|other company (?:paid|bought)/,
        /香港(?:公司|账户)|出口代理|两家公司|别的公司(?:付|采购)/,
      ],
      answer: {
        en: 'Possible, with proof that the companies belong together or the agency contract for these goods. Names must be followed from paper to paper.',
        zh: '可以，但要交两家公司的关系证明，或这批货的代理协议，名称前后要对得上。',
      },
    },
    {
      id: 'give-up',
      asks: [
        /give up|not (?:to )?appeal|ignore|do nothing|not (?:reply|answer|respond)|skip the appeal|abandon|let it go/,
        /放弃|不申诉|不想申诉|不管它|不理它|不回复|什么都不做|不处理/,
      ],
      answer: {
        en: 'You may give up an ASIN. Still answer the notice in a few true lines: stopped selling, stock dealt with. An open entry can weigh on the account.',
        zh: '可以放弃某个 ASIN，但还是用几句实话回复：已停售、库存怎么处理。没处理的违规可能影响账户。',
      },
    },
    {
      id: 'see-plan',
      asks: [
        /(?:see|show|read|where is).{0,16}(?:draft|plan|poa|letter|text)/,
        /(?:看|在哪|哪里).{0,6}(?:草稿|申诉信|计划书|poa)/,
      ],
      answer: {
        en: '/draft shows the plan as it stands. Gaps are marked [MISSING: …].',
        zh: '/draft 看现在的申诉信。缺的地方标着 [MISSING: …]。',
      },
    },
    {
      id: 'draft-for-me',
      asks: [
        /(?:can|could|will) you (?:write|draft)/,
        /(?:你|您)?(?:能|可以|会)(?:不能)?(?:直接)?(?:帮我|替我)?写(?:申诉|计划|poa|信)|帮我写/,
      ],
      answer: {
        en: 'Yes, from your own answers. A few questions first; then the English text stands with the Chinese beside it. I add nothing you did not tell me.',
        zh: '可以，按您自己的回答来写。先问几个问题，再给英文稿和中文对照。您没说的我不加。',
      },
    },
    {
      id: 'why-so-many',
      asks: [
        /how (?:many|much) (?:more )?questions|(?:how|much) (?:much )?(?:longer|more) (?:is|will|do)|why (?:do you|so many) (?:ask|questions)/,
        /(?:还有|要问|问).{0,4}(?:多少|几)个?(?:问题|题)|为什么(?:问|要问)|问这么多/,
      ],
      answer: {
        en: 'At most about twelve questions to a first plan, fewer for a cover note. Each one fills a line a reviewer looks for. /skip passes over one.',
        zh: '写完整计划书最多大约十二问，只交材料的更少。每一问对应审核要看的一行。/skip 可以先跳过。',
      },
    },
  ],
}
