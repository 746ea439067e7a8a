import type { Lang } from '../text.ts'

const verbing =
  'reviewing|checking|updating|working|removing|contacting|training|preparing|negotiating|arranging|investigating|processing|implementing|looking|trying|waiting|collecting|gathering|conducting|developing|changing|replacing|correcting|creating|discussing|evaluating|searching|switching|returning|recalling|refunding|hiring|establishing|improving|planning|considering|setting up|drawing up|inspecting|retaking|rewriting'
// What one would like to say is no plan.
const saying =
  '(?:make clear|say|explain|know|ask|inform|tell|thank|apologi|provide|request|state|express|draw|point|emphasi|stress|mention|clarify|submit|appeal|share|add|let|note|present|assure)'
const futureEn = new RegExp(
  String.raw`\b(?:will|shall|won't|gonna|(?:am|are|is|be) going to (?!the\b|our\b|a\b|an\b|fba\b|amazon|buyers?\b|customers?\b)|(?:we|i|they) (?:\w{2,12}ly |also |hereby |now |still |do )?(?:plan|intend|aim|hope|want|wish|expect|propose|aspire|need|strive|try|seek|promise|pledge|vow|swear|commit|undertake|guarantee) (?:to|that|not|never|ourselves|full|you|amazon)|(?:we|i) (?:plan on|aim for|strive for|expect (?:its|the|an?|their|his|her))|(?:is|are) planned to|promises (?:to|that|not)|(?:orders?|refunds?|training|stock|listings?|units|inventory|pages?|labels?) to be \w{2,15}(?:ed|en|t)|(?:we|i)['’]d (?:like|want|love) to (?!${saying})|(?<!\b(?:an?|our|the|this|that|my|new|action) )plans? to|(?:intends?|aims?|hopes?) to|our plan is to|(?:we|i) (?:pledge|vow|swear|commit|undertake)|promise(?! (?:of|was|made|from|by)\b)|promising|committing|commit to|(?:we|i|team|staff|company)(?: am| are| is| remain|['’]re|['’]m) (?:\w{2,12}ly )?(?:planning|hoping|intending|looking|aiming|ready|willing|determined|prepared|committed|resolved) to|(?:am|are|is) (?:about|yet|supposed) to|(?:has|have) yet to|(?:staff|team|packers?|pickers?|employees|lead|manager) (?:is|are) to (?!be\b)\w{2,16}|assure (?:you|amazon)\b(?=[^.;]{0,120}\b(?:will|won't|never|future|again|further)\b)|(?:give|have) (?:you )?(?:our|my) word|(?:we|i|staff|team|everyone|everybody) would (?!(?:not |never |also |then )?have\b|(?:also )?(?:like|want|wish|love)\b)|would (?:like|want|wish|love) to (?!${saying})|(?:our|my) (?:intention|goal|aim|intent) (?:is|to|will)|in the process of|(?:am|are|is) (?:currently|still) (?:${verbing})|(?:am|are|is|remains?) (?:still |yet )?to be \w{2,15}(?:ed|en|t))\b|\b(?:we|i|they|it|you|he|she|that|team|staff)['’]ll\b|\b(?:we|i|they|it|he|she)['’](?:re|m|s) (?:going|planning|determined|committed) to\b`,
  'i',
)
// A clause that hangs on another tells what a thing is for, not what is going to be done: "so that no box will …".
const hanging =
  /(?<=[\w,)] )(?:so that|so|before|until|unless|who|which|whose|that (?=(?:it|they|the|a|an|no|each|every) (?:\w{1,16} )?(?:will|shall)\b)|whether|what|where|wherever|in case|as to how)\b(?! (?:we|i|our)\b)[^,;.]{0,120}/gi
// "that it will" after a promise of one's own is the promise.
const vowed =
  /\b(?:we|i) (?:\w{2,12}ly |hereby |can |do |also |want to |would like to )?(?:promise|pledge|vow|guarantee|assure|ensure|undertake|commit|hope|expect|are sure|make sure)\b/i
// 'We will …' as another's words, apart from the apostrophe of a word.
const singleQuoted = /(?<=^|[\s(:])['‘][^'’\n]{3,200}['’](?=[\s.,;)]|$)/g
const aName = /\bWill (?=[A-Z])/
const called = /\b(?:the|a|at|good|free) will\b|\bwill[- ]call\b/gi

/** The text with blanks for names and hanging clauses, every character in its place. */
function mainClauses(text: string): string {
  let main = text
  if (aName.test(main)) main = main.replace(/\bWill (?=[A-Z])/g, '     ')
  main = main.replace(called, blank).replace(singleQuoted, blank)
  return vowed.test(main) ? main : main.replace(hanging, blank)
}
const blank = (words: string): string => ' '.repeat(words.length)

const vow =
  '(?:决不|绝不|永不|坚决不|坚决杜绝|(?:我们|我司|我方|今后|以后|日后|往后|再也)[^，。；]{0,3}不再|不会再|再也不)'
// 会 as "will", apart from 会议, 机会, 例会 and their like.
const hui = '(?<![机学例晨周社协工误体展年开大月班早晚约聚培训教度三])会(?![议计员社话签面场所展标])'
// 将 as "will": before a verb, not before what is taken in hand (将212件停售).
const jiang =
  '(?:还|也|均|都|亦|后续|今后|随后|未来|一律|必)将(?![\\d该其此这])|(?<![已即])将(?:会|要|于|在|对|不|再|给|就|以|继续|尽快|尽早|立即|马上|加强|加大|严格|建立|设立|制定|采取|采用|采购|重新|确保|保证|进一步|定期|不定期|全面|全力|认真|仔细|努力|积极|主动|不断|持续|始终|坚持|逐步|逐一|全部|统一|及时|下架|移除|删除|退款|停售|停止|培训|联系|检查|核查|核实|审核(?!结果|表|记录)|更换|更新|修改|修订|召回|销毁|弃置|安排|组织|组建|成立|聘请|聘用|招聘|委托|派|指派|增加|增设|新增|引入|引进|推行|构建|打造|搭建|配备|升级|实行|实施|执行|使用|启用|只|仅|永久|彻底|进行|开展|完善|优化|提供|提升|提高|配合|遵守|承担|承诺|把|由|向|避免|防止|杜绝|终止|追究|处罚|选择|要求|请)'
const futureZh = new RegExp(
  `${jiang}|将为(?!.{0,20}(?:件|箱))|(?:我们?|我司|我方|本店|本公司|公司|团队|店铺|卖家|员工|主管)[^，,。；]{0,12}?(?<!不)${hui}|(?:^|[，,。；：、 ]|后续|接下来|之后|今后|以后|未来|往后|后期|日后|一定|必|定|必定|也|还|均|都)${hui}|(?:今后|以后|日后|往后)[^，,。；]{0,6}不会|打算|准备(?!就绪|好|完|妥|了|的|金|期)|正(?:与|和|跟|由)|后面会|(?:待|等)[^，,。；]{1,12}后(?:再|即|就|便|立即|给|对|把|将|进行|安排|退)|我们?(?:还|也)?想(?!到|法)|正在(?!售|销|使用|执行|运行|生效)|目前在|(?:^|[，,；。、：]|我们?|我司|我方|公司|团队|店铺|还|也|并)计划(?!书|表|(?:自|从|于)\\d|针对|如下|中|：|:|的|完成|内|外)|(?<!供应商|工厂|厂家|厂方|对方)(?:承诺|保证)(?!书|函|人|期|金)|今后|(?:^|[，,。；：]|我们?|我司|保证|从今|往)以后(?!均|每|须)|往后|日后|争取|力争|力求|(?<!请)(?:尽快|尽早)|马上(?=安排|联系|处理|下架|移除|退|停|办|更换|改|把|给|将|去)|即将(?!到期|过期|发|出库|入库|上架|售|用)|(?:^|[，,；：]|我们?|我司|我方|现|还|也)拟(?!跟卖)|拟于|预计|预期|(?:我们?|我司|我方|公司|^)(?:也|都|很)?希望|(?:我们?|我司|我方|本公司|公司|店铺|本人|^|[，,。；])(?:也|都|很)?愿意|决心|(?:我们?|我司|公司|已)决定(?!书|性|了|中|是否)|发誓|下一步|接下来|后续(?:再|我们|继续|要|还|对)|(?:我们?|我司|我方|公司|店铺)(?:还|也|都|一定|必须|需|今后|以后)?要(?![求点件素约领害么])|我们?(?:还|仍|也)?需要(?!提交|提供|补充)|一定(?:要|严格|认真|做|好好|加强|遵守|注意|努力|按|将|在)|未来(?=我们|还|要|计划)|${vow}`,
)

/** True when something is only going to happen. */
export function isFuture(text: string, lang: Lang): boolean {
  if (lang === 'zh') return futureZh.test(text)
  return futureEn.test(text) && futureEn.test(mainClauses(text))
}

/** Where the words of future stand in a sentence that tells the future. */
export function futureAt(text: string, lang: Lang): { start: number; end: number } | null {
  const hit = lang === 'zh' ? futureZh.exec(text) : futureEn.exec(mainClauses(text))
  return hit === null ? null : { start: hit.index, end: hit.index + hit[0].trimEnd().length }
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const monthDateEn = new RegExp(
  String.raw`\b\d{1,2}(?:st|nd|rd|th)?(?: of)?[ -]${month}\b|\b${month}\.?[ -](?:the )?\d{1,4}(?:st|nd|rd|th)?\b`,
  'i',
)
const dateEn = new RegExp(
  String.raw`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b(?:on|since|from|by|until|as of|between) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)|\d{1,2}[/.]\d{1,2}(?!\d| ?(?:of|units|cartons|mm|cm|kg|%)))\b|\[MISSING`,
  'i',
)
const dateZh =
  /\d{1,2}月(?:\d{1,2}|[上中下]旬|底|初)|\d{4}年|[一二三四五六七八九十]月[一二三四五六七八九十\d]{1,3}[日号]|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<!\d)\d{1,2}\/\d{1,2}(?!\d)|\d{1,2}\.\d{1,2}[日号]|^\d{1,2}\.\d{1,2}[ ，：:]|【缺|\[缺|\[MISSING/

/** True when a calendar date stands in it, or a visible gap where one belongs. */
export function isDated(text: string, lang: Lang, hints?: { readonly mayNameMonth: boolean }): boolean {
  if (lang === 'zh') return dateZh.test(text)
  return (hints?.mayNameMonth !== false && monthDateEn.test(text)) || dateEn.test(text)
}

/** The names of the months, of which such a date in English has one. */
export const monthCues =
  'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov november dec december'

const planned =
  /\bplanned\b|\bsince\b|\bin force\b|\bscheduled\b|\bstart(?:s|ing)?\b|\bfrom\b|\bas of\b|\bon\b|\bby\b|计划(?:自|于|从)|自|于|起|从/i

/** Something planned, shown as planned, with the day it starts. */
export const isPlanned = (text: string, lang: Lang): boolean => isDated(text, lang) && planned.test(text)

const counted = '(?:one|two|three|four|five|six|ten|\\d{1,4})'
const cadenceEn = new RegExp(
  String.raw`\b(?:every|each|weekly|daily|monthly|quarterly|yearly|annual(?:ly)?|fortnightly|hourly|nightly|biweekly|bi-weekly|per (?:lot|batch|shipment|carton|delivery|order|week|month|quarter|day|unit|year|supplier|listing|sku|asin)|before|prior to|after|when(?:ever)?|while|upon|during|on (?:arrival|receipt|intake|delivery|the \w{1,12} (?:working )?day|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?)|at (?:goods[- ]in|intake|receipt|any|the (?:end|start|beginning)|packing|inbound|check-?in)|once|twice|${counted} times|${counted} (?:in|of|out of)|any|no (?:lot|unit|carton|listing|order|item|supplier|product|offer|purchase|invoice|page|return)|all (?:\w{1,16} )?(?:lots?|batch(?:es)?|deliver(?:y|ies)|shipments?|returns?|orders|inbound|incoming|new|arriving|cartons|suppliers|invoices|listings|units)|new (?:\w{1,16} )?(?:suppliers?|listings?|lots?|offers?|products?|asins?)|inbound|incoming|unless|until|without|if|as soon as|within \d{1,4}|24 hours)\b|\b\d{1,4} ?%`,
  'i',
)
const cadenceZh =
  /每|逐|凡|一旦|如有|若|任何|(?:入库|上架|发货|采购|下单|付款|收货|签收|到货|出库|改版|变更|合作|签约|进货|到仓|出货|打包|拣货|验收)(?:之)?(?:前|时|后|当)|到货后|之前|[时前后](?=[，,。、；]|须|必|由|方|再|才|均)|无[^，。]{1,12}(?:不得|无法|不|一律)|未[^，。]{1,12}(?:不得|不予|一律|不)|(?:所有|全部)[^，。]{0,8}(?:均|都|须|必须|由)|新(?:供应商|链接|品|批次)|季度|月度|年度|周[一二三四五六日]|\d{1,4} ?%|\d{1,4}小时|前\d{1,3}[天日]|\d{1,3}个?(?:天|日|工作日)(?:前|后|内)|到期/

/** True when it says how often or on what occasion. */
export const isRegular = (text: string, lang: Lang): boolean =>
  (lang === 'zh' ? cadenceZh : cadenceEn).test(text)

/** Words of which the future needs one in English. */
export const futureCues =
  "will shall won going planned packers pickers employees staff 'll plan plans planning intend intends intending aim aims aiming hope hopes hoping want wish expect propose aspire need strive try seek promise promises 'd promising pledge vow swear commit committing undertake guarantee looking about ready willing determined prepared committed resolved supposed yet assure word would intention goal intent process currently still be gonna"
