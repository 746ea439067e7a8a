import type { RefusalId } from './refusal-replies.ts'

const request =
  /\b(?:can|could|would|will you|please|pls|plz|plse|help|how (?:do|can|to|about|should|would)|is it (?:ok|okay|allowed|possible|fine|legal)|ok to|okay to|allowed|may (?:i|we)|should (?:i|we)|(?:i|we) (?:should|can|could)|(?:^|, ?|and |then )will|shall (?:i|we)|want|wanna|need|let'?s|lets|let us|why not|why don'?t|what if|i'?ll|we'?ll|i will|we will|going to|gonna|plan(?:ning)? to|thinking of|think of|think about|consider\w{0,8}|intend|any way|a way|where|who can|who could|who sells|anyone|anybody|someone|somebody|just|better to|best way|easiest|recommend|tell me|show me|give me|get me|do you|are you able|possible|possibly|okay|ok$|try to|trying to|rather|instead|if (?:i|we)|might|maybe|is there|are there|he can|she can|they can|fine|right|okay with)\b|\?/
const requestZh =
  /帮|给我|给咱|替我|能|可以|可否|可不|行吗|行不|吗|么$|呢|怎么|怎样|如何|咋|想|要(?!求)|打算|准备|有没有|办法|哪里|哪儿|哪家|谁|求|请|需要|麻烦|直接|不如|干脆|算了|吧$|吧,|试试|就(?:写|说|填|改|做|行|好)|多少钱|推荐|介绍|会不会|会吗|先|再|让|找|如果|万一|反正|偷偷|悄悄|只好|只能|用|拿|得$|呗/
const imperative =
  /^(?:ask|tell|have|get|let|make)\b|(?:^|,\s?|\b(?:and|then|so|ok|okay|hi|hello|hey|but|or|either)\s)$/
const useOfIt =
  /\b(?:submit|attach|upload|use it|use this|send it|include it|send this)\b|提交|上传|能用|用这|交上去|发给亚马逊/

const denialEn =
  /(?:\b(?:not|never|no|without|avoid|refuse[sd]? to|instead of|rather than|stop(?:ped)?|against|neither|nor|nobody|cannot|prohibit(?:s|ed)?|forbid(?:s|den)?|ban(?:s|ned)?)|n't|\b(?:do|did|does|is|was|are|were|ca|could|would|should|wo|have|has|had|must|need)nt)\s(?:(?:[a-z]+ly|ever|in any way|try to|try|want to|want|going to|wish to|have|been|be|to|a|any|the|from|us|by|sellers? to|ask|asked|allow(?:ed)?|you to|mean to|intend to|need to|going|it|[a-z]+ or|[a-z]+ and|[a-z]+,)\s){0,4}$/
const notDenialEn =
  /\b(?:why not|why don'?t|can'?t (?:we|you|i)|couldn'?t (?:we|you|i)|no choice but|not only|whether or not|no other way (?:but|than)|won'?t know if|would ?n'?t (?:it|you)|no option but|doesn'?t matter if|no problem to|no one will (?:know|notice))\b/
const denialZh =
  /(?:没有?|从未|未曾?|不会|不想|不要|别|不能|不得|不可以|不可|不应该?|绝不|决不|拒绝|禁止|不敢|不愿意?|不打算|不准备|不需要|不用|不是|避免|并非|而不是|严禁|无需|不允许|不许|不准|不存在)(?:自己|我们|再|去|过|在|把|任何|私自|擅自|找人|用|让|请|要求|联系|主动|[^,。]{0,3}过)?[^,。]{0,5}$/
const notDenialZh =
  /(?:能不能|可不可以|要不要|会不会|是不是|有没有|想不想|该不该|行不行|没办法|不得不|不如|没有办法|没别的办法|没有其他办法|不想被|不被|没有?(?:发票|票|授权书|授权|货源|收据|合同|凭证)[^,。]{0,2})[^,。]{0,8}$/
const deniedInside = /没有?(?!问题)|从未|不会(?!被)|不能(?!让)|不得|未曾?(?!来)|\b(?:not|never)\b|n't\b/
const harmlessNo = /没有?(?=发票|票|授权|货|收据)|能不能|可不可以|会不会|有没有|没问题/g
const questionAfter = /^[^,。]{0,12}(?:吗|么|行不行|可以不|呢)/

const reporterEn =
  /\b(?:amazon|notice|notification|they|email|e-mail|mail|message|reply|policy|policies|team|reviewer|letter|rules?|guidelines?|help page|it|terms|supplier|factory|competitor|complainant|buyer|customer)\b[^,.]{0,25}\b(?:says?|said|saying|claims?|claimed|thinks?|thought|believes?|suspects?|suspected|accuses?|accused|told|states?|stated|alleges?|alleged|wrote|writes|flagged|found|warns?|warned|asked (?:if|whether|for)|asks (?:if|whether|for)|means?|mentions?|prohibits?)\b|\b(?:accused of|suspected of|flagged (?:for|as)|appears? to be|appeared to be|suspended for|deactivated for|blamed for|because of|due to|reported for|victim of|someone else|(?:someone|somebody|a seller|another seller|sellers|competitors?|people) (?:is|are|was|were|has|have|used|uses|opened|made|copied|stole)|scammer|phishing|fraud)\b/
const reporterZh =
  /(?:亚马逊|通知|邮件|平台|系统|客服|信里|绩效|政策|规则|帮助页|供应商|同行|对手|买家|投诉人|他们)[^,。]{0,8}(?:说|称|认为|怀疑|判定|指控|指责|觉得|提示|显示|写着|写的是|提到|警告|规定|要求(?!改)|问|以为)|被[^,。]{0,8}(?:判|认定|怀疑|指|说|投诉|举报|冒用|封|停|关|骗|发现)|(?:因为|由于|涉嫌|原因是|罪名|收到|遇到|碰到)[^,。]{0,8}$|不被|(?<!没)有人[^,。]{0,2}$/
const askAgainEn = /\b(?:can|could|would|please|pls|help|how|should|shall|let'?s|want|need|so)\b[^.]{0,24}$/
const askAgainZh = /(?:帮我|能不能|可以|可不可以|怎么|想|能否|要不要|那就|能)[^,。]{0,6}$/

const issuerEn =
  /\b(?:suppliers?|lab|laboratory|factory|vendors?|manufacturers?|distributors?|wholesalers?|issuers?|sellers?|shop|store|stall|brand|rights owner|accountant|tax (?:office|bureau|authority)|they|he|she|them|him|retailer|trading company i bought from)\b(?![^.]{0,40}\b(?:can you|could you|help me|let'?s|i (?:can|will|want|could)|we (?:can|will|could|want)|i'?ll|we'?ll|do it (?:myself|ourselves)|(?:is|are)n'?t answering|doesn'?t (?:answer|reply)|does not (?:answer|reply)|won'?t|refuses?|cannot|can'?t|so|moved|closed|gone|bankrupt|disappeared|no records|out of business|i want|i'?d|myself|ourselves)\b)[^.]{0,48}$/
const issuerAfterEn = /^.{0,24}\bby (?:the |my |our )?(?:supplier|factory|issuer|vendor|manufacturer|brand)\b/
const issuerZh =
  /(?:供应商|实验室|检测机构|第三方|工厂|厂家|厂商|厂里|开票方|销售方|卖方|店家|商家|档口|老板|对方|上家|品牌方?|权利人|经销商|代理商|税务局|税局|会计|财务|他们|批发商)(?![^。]{0,12}(?:不(?:肯|愿|给|开|回|理|同意|配合)|联系不上|失联|倒闭|跑路|搬走|搬家|关门|关了|注销|没(?:办法|法|有|底单|记录|了))[^。]{0,20}$)[^。]{0,16}$/
const coachZh =
  /(?:你|您|咱们?|我们?自己|我自己|自己)[^,。]{0,4}$|我们?(?:想|要|来|去|可以|能|打算|准备)[^,。让请叫找]{0,3}$|(?:帮我|给我|替我)$/

const chatEn =
  /\b(?:(?:my|the|that|this|last|previous|an) (?:last |previous |earlier )?(?:answer|reply|draft|plan|poa|paragraph|sentence|appeal(?: letter)?|wording|listing|title|page|bullet points?|section|cover (?:note|letter)|exhibit list|summary)\b(?! (?:date|to match the)).{0,20}|i (?:typed|gave you|entered|told you|wrote|sent you|mistyped|misread)\b.{0,40}|i made a (?:typo|mistake)|typo\b.{0,20})/
const chatZh =
  /填错|输错|打错|说错|发错|上一(?:步|个|题|条)|刚才(?:说|填|写|的)|我(?:的)?(?:答案|回答)|草稿|申诉信(?!.{0,8}发票)|计划书|行动计划|这句话|这段|主图|产品图|listing图|页面|标题|五点|链接(?:的)?(?:标题|图片)/

const othersZh =
  /(?:有人|对方|同行|对手|竞争|骗子|别人|他们|买家|投诉人|员工|供应商|工厂|厂家)(?!的)[^,。]{0,8}$/
// Chinese needs no word of asking: what is not told as over, or of others, is what the seller means to do.
function isTold(before: string, act: string, after: string): boolean {
  return othersZh.test(before) || /[了过](?!吗|吧|再|可以|行|算)/.test(`${act}${after.slice(0, 2)}`)
}

/** Reasons why words that look like a forbidden request are none. Each looks at what stands around the act. */
export const refusalGuards = {
  /** "We did not alter it", 没有P图; but not "why don't we" or 能不能. */
  isDenied(id: RefusalId, before: string, act: string, after: string): boolean {
    const clause = before.split(',').at(-1) ?? ''
    if (denialEn.test(before) && !notDenialEn.test(before.slice(-48))) return true
    // "We never trained anyone, just write that we did" carries its own "never".
    const tellsTwo = id === 'invent-facts' || id === 'hide-facts' || id === 'pressure-complainant'
    if (!tellsTwo && deniedInside.test(act.replaceAll(harmlessNo, ''))) return true
    if (!denialZh.test(clause) || notDenialZh.test(clause)) return false
    return !(/(?:不能|不可以|不会|不用|不需要)[^,。]{0,5}$/.test(clause) && questionAfter.test(after))
  },

  /** What Amazon, a notice or a third person says or did is a report. */
  isReported(before: string, act: string): boolean {
    const clause = before.split(/, (?:so|but|can|could|please|and i|how)|,(?=帮|能|可|怎|想)/).at(-1) ?? ''
    if (reporterEn.test(clause)) return !askAgainEn.test(clause)
    if (reporterZh.test(clause)) return !askAgainZh.test(clause)
    return /^假冒|^counterfeit (?:items?|products?|goods)/.test(act)
  },

  /** Changing an answer, the draft or the listing page is everyday work. */
  isAboutTheChat(sentence: string): boolean {
    return chatEn.test(sentence) || chatZh.test(sentence)
  },

  /** The issuer may issue, correct, re-issue and sign its own documents. */
  isTheIssuers(before: string, after: string): boolean {
    if (/\b(?:friend|cousin|brother|sister|designer|freelancer|colleague)\b/.test(before)) return false
    if (issuerEn.test(before) || issuerAfterEn.test(after)) return true
    return issuerZh.test(before) && !coachZh.test(before)
  },

  isHonest(id: RefusalId, sentence: string): boolean {
    if (/是(?:供应商|供货商|品牌方?|厂家|工厂|实验室|对方|店家|权利人)[^,。]{0,12}的$/.test(sentence))
      return true
    if (id === 'second-account') return /是[^,。]{0,12}(?:开|注册|办)的$/.test(sentence)
    if (id === 'make-document')
      return /(?:模板|模版|格式)[^,。]{0,3}是(?:供应商|厂家|工厂|他们|对方)/.test(sentence)
    if (id === 'buy-invoice')
      return /税务(?:局|大厅|机关|所)|税局|tax (?:office|bureau|authority)/.test(sentence)
    if (id === 'change-review')
      return /回复(?:差评|评价)|(?:ask|report|contact)\s(?:it to )?amazon to remove|向亚马逊(?:申请|举报)/.test(
        sentence,
      )
    if (id === 'change-document')
      return /\b(?:redact|black out|remove|hide|cover)\s(?:the\s)?prices?\b|遮(?:住|挡)?(?:一下)?(?:价格|单价)/.test(
        sentence,
      )
    // A price the rights owner names is told, not offered.
    if (id === 'pressure-complainant' && !/how much|多少钱/.test(sentence))
      return /\b(?:brand|owner|complainant|they|he|she|lawyer)\b (?:\w+ )?(?:asks?|asked|wants?|wanted|demands?|demanded|requests?)\b|(?:品牌方?|权利人|对方|投诉人|他们?|律师)[^,。]{0,4}(?:要(?:我|求|价|\d)|索要|开价|让我)/.test(
        sentence,
      )
    if (id === 'void-invoice') return /\b(?:mistake|wrong|error|correct)\b|(?:开错|有误|写错)/.test(sentence)
    return false
  },

  /** A request, a plan of the seller's own, an order, or a finished act that is now to be used. */
  isAsked(before: string, act: string, after: string, message: string, finished = false): boolean {
    if (finished) return useOfIt.test(message)
    const near = `${before.slice(-80)}${act}${after.slice(0, 60)}`.trim()
    if (request.test(near) || requestZh.test(near)) return true
    if (/,\s?(?:please\s)?(?:change|edit|alter|adjust|extend|fix|make|put)\b/.test(act)) return true
    if (imperative.test(before) || /^(?:我|我们)?(?:去|来)?$/.test(before.split(',').at(-1) ?? ''))
      return true
    if (/[\u4e00-\u9fff]/.test(act)) return !isTold(before, act, after)
    return useOfIt.test(message)
  },
}
