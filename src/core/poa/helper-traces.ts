import type { PlanSentence, PlanText } from './plan-text.ts'
import { type Match, wording } from './rule.ts'
import { saidWithin } from './said-within.ts'
import { looseWays } from './ways.ts'

const never = /(?!)/g
const letter = '(?:appeal|plan(?: of action)?|letter|poa|document|response|submission|draft)'
const self = String.raw`(?!(?:us|me|myself|ourselves)\b|(?:our|my) (?:own |quality |warehouse |compliance |operations |legal )?(?:team|company|staff|office|employees?|manager|lead|director|department)\b|the (?:account|owner|seller|company|undersigned|managing|director|warehouse))`
const machine =
  '(?:chat ?gpt|gpt-?\\d?|claude|gemini|copilot|deepseek|an? (?:ai|llm)|ai|artificial intelligence)'
const writtenBy = wording({
  cues: 'prepared written drafted composed generated created wrote prepares made powered submitted sent filed contacted',
  also: 'by with using consultant consultants agency advisor adviser service provider',
  en: new RegExp(
    [
      String.raw`\b${letter}\s(?:was |is |has been |were )?(?:professionally |carefully )?(?:prepared|written|drafted|composed|created|generated)\s(?:for us |for me )?(?:by|with(?: the help of)?|using)\s${self}[^.\n]{2,60}`,
      String.raw`^\s{0,8}(?:prepared|written|drafted|composed|generated|created) (?:by|with|using):?\s${self}(?![^.\n]{0,60}\b(?:account holder|owner|director|seller|manager)\b)(?:the )?(?:[A-Z]|an? (?:ai|agency|consultant|service)|ai\b|chat)[^.\n]{0,60}`,
      String.raw`\b(?:prepared|written|drafted|composed|generated|created|made)\s(?:by|with(?: the help of)?|using)\s${machine}\b|\bpowered by [A-Z]\S{2,30}`,
      String.raw`\b(?:our|my|the|an?)\s(?:amazon |appeal |external ){0,2}(?:consultants?|agency|advis[eo]r|(?:appeal )?service provider|appeal service)\s(?:has |have )?(?:already )?(?:written|prepared|drafted|wrote|prepares|submitted|sent|filed|contacted)\s(?:this|the|our|to you|you|an?)\b`,
    ].join('|'),
    'gi',
  ),
  zh: never,
})
// Lines of a helper that need no other word.
const helper = wording({
  ...looseWays(
    [
      'behalf client clients represent',
      new RegExp(
        String.raw`\b(?:on behalf of|for|represent) (?:our|my|the) clients?\b|\bon behalf of the seller\b|\brepresent the seller\b|\bon your behalf\b`,
      ),
    ],
    [
      'ai gpt chatgpt language',
      new RegExp(
        String.raw`\bas an? (?:ai|artificial intelligence)\b|\bas a (?:large )?language model\b|\bchat ?gpt\b`,
      ),
    ],
    [
      'certainly below here',
      new RegExp(
        String.raw`^\s{0,8}(?:sure|certainly|of course|absolutely)[,!. ]{1,3}(?:here(?:['’]s| is| are)|below)\b[^\n]{0,80}|^\s{0,8}certainly!`,
      ),
    ],
    [
      'here below',
      new RegExp(
        String.raw`\b(?:here(?:['’]s| is)|below is) (?:an?|your|the) (?:\w+[, ] ?){0,4}(?:plan of action|poa|draft|appeal(?: letter)?|version|letter)\b`,
      ),
    ],
    [
      'hope feel helps',
      new RegExp(
        String.raw`\bi hope (?:this|that|it) helps\b|\bfeel free to (?:edit|adjust|adapt|customi[sz]e|modify|change)\b|\bhope (?:that|this|it) (?:works|helps|is useful)\b`,
      ),
    ],
    [
      'placeholder placeholders bracketed brackets adapt tailor customise customize fill insert replace',
      new RegExp(
        String.raw`\b(?:replace|fill in|insert|adapt|customi[sz]e|tailor)\s(?:all |any |the |this |your |in |out |these ){0,4}(?:\w{1,12} )?(?:placeholders?|bracketed (?:text|parts?)|brackets|text in brackets|your (?:own )?(?:details|situation|information)|to your (?:own )?(?:situation|case|needs))\b`,
      ),
    ],
    [
      'fill insert adapt tailor customise customize rights paste grammarly chatgpt ai hired engaged agency expert experts',
      new RegExp(
        String.raw`\b(?:fill in|insert)\syour (?:own )?(?:details|name|information|data)\b|\b(?:adapt|tailor|customi[sz]e) (?:this|it|the (?:text|template|plan)) to your\b|\ball rights reserved\b|\bplease adapt\b|\bcopy and paste the following\b|\bedited (?:by|with) (?:an? )?(?:ai|grammarly|chatgpt)\b|\b(?:hired|paid|engaged|used) an? (?:\w{1,12} )?(?:company|agency|expert|service|consultant|specialist|freelancer) to (?:write|draft|prepare)\b`,
      ),
    ],
    [
      'below rewritten polished placeholders option variant draft',
      new RegExp(
        String.raw`\bbelow you (?:will|can) find an? (?:template|draft|sample|version)\b|\bi(?:['’]ve| have) (?:rewritten|polished|added placeholders)\b|^\s{0,8}(?:option|variant) [1-3a-c]:|\bthis draft (?:is|was)\b|\bdraft v?\d\b`,
      ),
    ],
    [
      'expert experts automatically tip disclaimer advice client insert reinstatement',
      new RegExp(
        String.raw`\bexperts? (?:drafted|wrote|prepared)\b|\b(?:appeal|reinstatement) experts?\b|\bgenerated automatically\b|^\s{0,8}(?:tip:|disclaimer\b)|\bnot legal advice\b|\(?\bclient: |\bfor client review\b|\[?\binsert (?:your|the) [^.;\n]{2,30}\bhere\b`,
      ),
    ],
    [
      'agency consultancy requested client',
      new RegExp(
        String.raw`\bour (?:agency|consultancy|firm) (?:has|have|will|is|can|handles?|helps?)\b|\bas requested, (?:here|below|i|please find)\b|\bnotes? to (?:the |our )?client\b`,
      ),
    ],
  ),
  zh: never,
})
// A plan speaks to Amazon; these speak to the seller.
const toSeller = wording({
  cues: "you your you'd",
  also: 'plan poa appeal draft submit submitting send sending copy paste insert add want need like changes information specialist consultant assistant adviser advisor revised improved drafted prepared rewritten written',
  en: new RegExp(
    [
      String.raw`\byour (?:plan of action|plan\b(?! of)|poa|appeal(?: letter)?|draft)\b|\byou (?:can|may|should|could) (?:submit|use|send|copy|paste|insert|add) (?:this|it|the|your)\b|\byou may want to\b`,
      String.raw`\binformation you (?:gave|provided|shared|sent)\b|\blet me know if you(?:['’]d| would)? (?:like|want|need)\b|\bwould you like me to\b|\bbefore (?:you )?(?:submit|send)(?:ting|ing)?(?: (?:it|this))?\s{0,3}[.!]?\s{0,3}$`,
      String.raw`\bas your (?:\w{1,12} )?(?:specialist|consultant|assistant|advis[eo]r)\b|\bi(?:['’]ve| have) (?:revised|improved|drafted|prepared|written|rewritten|added) (?:your|the|this|placeholders|some)\b`,
    ].join('|'),
    'gi',
  ),
  zh: never,
})
const other = wording({
  cues: 'note notes submitting sending changes sample paid',
  also: 'appeal letter poa plan write draft client seller customer user before know',
  en: /\bnotes? to (?:the |our )?(?:client|seller|customer|user)\b|\bbefore (?:submitting|sending)(?: (?:it|this))?\s{0,3}[.!]?\s{0,3}$|\blet me know (?:if|what) changes\b|\bsample (?:appeal|letter|poa|plan)\b|\bpaid an? (?:\w{1,12} )?(?:company|agency|expert|service) to (?:write|draft)\b/gi,
  zh: /由(?!我[司方们]|本[人店公]|账户|卖家|店主|负责人)[^，。；\n]{0,24}(?:代写|代为(?:撰写|起草|提交|申诉)|服务商(?:提供|起草|撰写)?|(?:团队|机构|公司|律师|顾问|AI|GPT)[^，。；\n]{0,4}(?:撰写|起草|编写|代写|生成))|由?\s?(?:ChatGPT|GPT|AI|人工智能|Claude|DeepSeek|豆包|文心一言|Kimi)\s?(?:生成|撰写|编写|写的|辅助)|申诉服务商|代写|代申诉|(?:申诉|代运营)(?:服务)?(?:机构|公司|团队)[^，。；\n]{0,8}(?:代表|提交|撰写|处理|代)|(?:受|代表)(?:卖家|客户|店铺|委托人)(?:的)?(?:委托|提交|申诉|致函)|作为(?:一个|一名)?(?:AI|人工智能|语言模型)|(?:以下|下面)(?:是|为)(?:为您|为你|您的|你的|一份|一封|根据您|根据你|按您|按照您)[^，。；\n]{0,24}|根据(?:您|你)提供的(?:信息|资料|情况)|(?:如需|如果您需要|您可以|你可以|需要的话)[^。；\n]{0,20}(?:修改|调整|补充|优化|润色|翻译|生成|英文版?)[^。；\n]{0,16}(?:告诉我|告知我|随时|为您|细节)|(?:老师|顾问|编辑|客服|作者)注[:：]|语气(?:要|更|再)|字数控制|以上(?:是|为)为?(?:您|你)|请查收|我(?:已经?|可以|会|再)?(?:帮|为|给|替)(?:您|你)|供您参考|您只需|(?:根据|按照?)(?:您|你)的(?:要求|情况|描述)|可以?直接提交|改动说明|(?:跨境|电商|申诉)[^，。；\n]{0,6}服务(?:公司|商)提供|委托[^，。；\n]{0,6}(?:机构|公司|团队|服务商)[^，。；\n]{0,4}(?:撰写|起草|代)|请?复制到(?:后台|申诉)|范文|申诉信模板|温馨提示|模板[一二三四1-4][:：]|(?:优化|修改|润色)后的(?:版本|POA|申诉)|(?:您|你)可以在此处?|为(?:客户|卖家)成功申诉|请客户(?:核对|确认|补充)|由?AI(?:自动)?生成|希望(?:这|以上|对您|对你)[^，。；\n]{0,10}(?:有帮助|有所帮助)|以上(?:内容)?仅供参考|请(?:将|把)[^，。；\n]{0,8}(?:括号|占位)[^，。；\n]{0,6}(?:替换|改成|填写)|请根据(?:实际|您的|自身|自己的)[^，。；\n]{0,6}(?:修改|调整|填写|替换)|^(?:好的|当然)[，,！!][^\n]{0,20}(?:以下|下面|为您)/gim,
})
const gate =
  /代写|代为|代申诉|代运营|撰写|起草|编写|生成|服务商|委托|代表|AI|GPT|人工智能|语言模型|[您你]|复制到|范文|直接提交|改动|服务|查收|温馨|模板|此处|客户|希望|仅供参考|括号|占位|告诉我|告知我|语气|字数|注[:：]|润色|优化|好的|当然|请根据|Claude|DeepSeek|Kimi/i
// A laboratory, a translator and a lawyer write in their own names.
const others =
  /\b(?:laborator(?:y|ies)|lab|certified|translat\w+|counsel|attorneys?|lawyers?|law firm|solicitors?)\b|律师|法务|翻译|实验室|检测/i

interface Trace {
  readonly span: Match
  readonly sentence: PlanSentence
}

/** The words of a helper, a machine or an agency that were left in a plan, headings read as well. */
export function helperTraces(plan: PlanText): readonly Trace[] {
  const anywhere = { headings: true }
  const written = saidWithin(plan, writtenBy, gate, anywhere).filter(
    ({ sentence }) => !others.test(sentence.own),
  )
  const lines = [helper, toSeller, other].flatMap((one) => saidWithin(plan, one, gate, anywhere))
  return [...written, ...lines.filter(({ sentence }) => !counsel.test(sentence.own))]
}

// A lawyer speaks for a client.
const counsel = /\b(?:counsel|attorneys?|lawyers?|law firm|solicitors?)\b|律师/i
