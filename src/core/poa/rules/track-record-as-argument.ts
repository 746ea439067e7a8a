import type { PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const praise =
  '(?:good|great|excellent|perfect|clean|positive|outstanding|strong|high|top|healthy|spotless|impeccable|five-star)'
const marksOf = '(?:feedback|ratings?|metrics|performance|reputation|history|reviews|scores?|account health)'
const span = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|many|several|all these|so many|a few)`

const record = wording({
  ...ways(
    ['rating score', /(?:our|my) (?:\w{1,10} )?(?:rating|score) (?:is|was|of) (?:[45]\.\d|9\d|100)/],
    [
      'name reputation standing',
      /(?:has|have|enjoy|enjoys) (?:a |an )?(?:very )?(?:good|excellent|great|strong) (?:name|reputation|standing)/,
    ],
    ['average', /[\d,]{2,8} (?:\w{1,10} )?(?:reviews?|ratings?) (?:\w{1,8} ){0,2}average/],
    [
      'turnover revenue fees profit sales',
      /(?:bring|brought|give|generate|made|make) (?:amazon|you) (?:\w{1,8} ){0,4}(?:turnover|revenue|fees|profit|sales)/,
    ],
    [
      'since',
      /since (?:19|20)\d\d,? (?:we|i|our \w{1,10}) (?:\w{1,10} ){0,4}(?:amazon|sell\w{0,3}|without any)/,
    ],
    [
      'record records feedback rating ratings metrics performance reputation history reviews score scores health',
      new RegExp(
        String.raw`${praise} (?:\w{1,12} )?(?:${marksOf}|(?:track |account |selling |sales |seller )?records?(?! (?:of each|of every|for)))(?<!keep [^.;]{0,20}|maintain [^.;]{0,20})|(?:^|please |kindly |you (?:to |can |could |will )?|just )(?:see|look at|consider|check|review|note) (?:our|my) (?:\w{1,12} )?(?:${marksOf}|(?:track )?record)|(?:our|my) (?:\w{1,12} )?${marksOf} (?:is|are|was|has been|have been|has always been|have always been) (?:\w{1,10} )?(?:always )?(?:[\d.]{1,5} ?% |over |above )?(?:\w{1,8} )?${praise}|(?:our|my) feedback is`,
      ),
    ],
    [
      'since',
      /(?:we|i)(?:['’]ve)?(?: have)?(?: been)? (?:\w{1,12} ){0,6}since (?:19|20)\d\d(?= ?(?:[.,;]|and |$| on amazon| with))|sell(?:ing|ers?) (?:\w{1,10} ){0,3}since (?:\w{1,9} )?(?:19|20)\d\d/,
    ],
    [
      'before',
      /never (?:\w{1,8} )?(?:any )?(?:\w{1,10} )?problems? before|no (?:\w{1,10} )?(?:complaints?|problems?|violations?) before/,
    ],
    [
      'without single one zero',
      /(?:not (?:one|a single)|without (?:a|any|a single|one)|zero) (?:\w{1,12} )?(?:warnings?|violations?|complaints?|strikes?)(?! (?:about|of|on|from|for) (?:the|this|lot))/,
    ],
    [
      'no',
      /(?:we|account|store|shop|i) (?:has|have|had|with) (?:had )?no (?:\w{1,12} )?(?:violations?|complaints?|warnings?|policy (?:issues|violations?))(?: before| until| so far| in | since|[.,;]|$)/,
    ],
    [
      'never',
      /never (?:\w{1,8} )?(?:got|had|have|received|been|gotten) (?:a |any |an |one |a single )?(?:\w{1,12} )?(?:claims?|complaints?|negative|problems?|violations?|warnings?|issues?)/,
    ],
    [
      'without',
      /sold (?:over |more than |about |nearly )?[\d,]{2,9} (?:\w{1,10} ){0,3}without (?:any |a single |a )?(?:complaints?|problems?|issues?)/,
    ],
    [
      'first only',
      /(?:this is|it is|it was|was) (?:our|my|the) (?:very )?(?:first|only) (?:complaint|case|violation|incident|warning|time (?:in|that|we|i))/,
    ],
    ['trusted trust', /(?:customers|buyers) (?:have |has )?(?:always )?trust(?:ed)? (?:us|our)/],
    [
      'rate odr',
      /(?:our|my) (?:\w{1,10} )?(?:odr|defect rate|return rate|order defect rate|complaint rate|cancellation rate|late shipment rate) (?:is|was|has been|stands|of)/,
    ],
    [
      'health standing shape condition',
      /(?:account|store|health) (?:\w{1,10} ){0,3}(?:in|of) (?:perfect|excellent|good|great) (?:health|standing|condition|shape)|in good standing/,
    ],
    [
      "stars star 'star 'stars rated give gave rate",
      /(?:give|gave|rate|rated) (?:us|me|our \w{1,10}) (?:with )?(?:five|four|[45](?:\.\d)?)[- ]?stars?/,
    ],
    [
      'years year',
      new RegExp(
        String.raw`${span}\+? years? (?:of|on|with|as) (?:\w{1,12} ){0,3}?(?:amazon|selling|business|cooperation|partnership|service|sellers?|trust|experience)|(?:sell(?:ing)?|sold|operat(?:ed|ing)|running|worked|working|cooperated|partner(?:ed|s)?|serv(?:ed|ing)|trad(?:ed|ing)|in business|active|been (?:here|on amazon|with amazon|with you)|customers?|business) (?:\w{1,12} ){0,5}?(?:for|over|more than|nearly|almost) (?:\w{1,8} ){0,2}${span}\+? years?|^${span} years,|in (?:\w{1,8} )?${span} years (?:on|with|of) amazon`,
      ),
    ],
    [
      'long cooperation partnership relationship',
      /(?:our|considering|given|years of|long|this) (?:\w{1,10} ){0,2}(?:cooperation|partnership|relationship) with (?:amazon|you)/,
    ],
    [
      'speaks speak',
      /(?:feedback|metrics|ratings?|record|reviews|numbers|history) speaks? for (?:itself|themselves)/,
    ],
    [
      'top rated one',
      /top[- ](?:rated|selling|performing)|one of the (?:best|top|leading|largest|most trusted) (?:sellers|stores|shops|brands)/,
    ],
    ['deserve', /(?:we|i) (?:\w{1,8} )?deserve (?:your|another|a second|more|to be)/],
    [
      'positive feedback rating ratings satisfaction',
      /\d{1,3}(?:\.\d{1,3})? ?% (?:\w{1,12} )?(?:positive|feedback|ratings?|satisfaction)/,
    ],
    [
      'trusted reliable honest responsible loyal reputable dedicated',
      /(?:we|i|our (?:company|store))(?: are| am| have been| is| have always been|['’]ve been) (?:\w{1,12} ){0,3}(?:trusted|reliable|honest|responsible|loyal|reputable|dedicated) (?:\w{1,10} )?(?:sellers?|partners?|company|store|businesses?|customer)|loyal (?:sellers?|partners?) of (?:amazon|your)/,
    ],
    [
      'long',
      /(?:we|i|our)\b[^.;]{0,30}\blong[- ](?:time|standing|term) (?:amazon )?(?:sellers?|cooperation|partnership|partners? of amazon)/,
    ],
    [
      "star stars 'star 'stars",
      /(?:[45](?:\.\d)?|five|four)[- ]stars?(?<=\b(?:our|my|we|store|shop|seller|have|has)\b[^;]{0,50})/,
    ],
    [
      'always',
      /(?:we|i|our (?:\w{1,12} )?(?:store|account|metrics|health|performance|company)) (?:\w{1,8} )?(?:has |have )?always (?:been (?:excellent|good|perfect|great|very good|healthy|green|high|honest|compliant)|(?:followed|complied|respected|obeyed|provided|offered|maintained|tried|acted))/,
    ],
    [
      'thousands',
      /thousands of (?:\w{1,12} )?(?:reviews|customers|orders(?= (?:without|with no|and))|buyers)/,
    ],
    [
      'satisfied happy love',
      /(?:satisfied|happy) (?:customers|buyers)|(?:customers|buyers) (?:\w{1,10} )?love (?:us|our)|(?:our|all|most|many) (?:\w{1,10} )?(?:customers|buyers) (?:\w{1,10} )?(?:love|are (?:\w{1,8} )?happy|are (?:\w{1,8} )?satisfied)/,
    ],
    ['track', /(?:our|my|good|clean|proven|excellent|strong) (?:\w{1,10} )?track record/],
    [
      'contributed brought',
      /(?:contributed|brought) (?:\w{1,12} ){0,6}(?:sales|revenue|profit|fees|commission|customers)(?: \w{1,8})? (?:to|for) (?:amazon|you|the platform)/,
    ],
    [
      'good',
      /(?:we|i) (?:have )?(?:offered|offer|provided|provide) (?:very )?good (?:products?|quality|service)/,
    ],
  ),
  zh: waysZh(
    /(?:自|从)?20\d\d年(?:以来|起)?[^，。；]{0,6}(?:我们|我司)?[^，。；]{0,6}(?:与|和)?亚马逊[^，。；]{0,6}(?:合作|愉快)|[上成几][百千万]条?[^，。；]{0,2}好评/,
    /(?:这|此次|本次)?(?:是|为)(?:我们|本店|店铺|首次|我司)?(?:第一次|首次)(?:被|收到|出现)|(?:ODR|缺陷率|差评率|投诉率|退货率)[^，。；]{0,6}(?:低于|只有|仅|不到|一直)|(?:以前|之前|从前|过去|此前)?(?:从|都)没(?:有)?出(?:过|现过)(?:任何)?(?:问题|差错|事)|首次被投诉/,
    /(?<!(?:供应商|工厂|厂家|上游|品牌方|经销商|公司名)[^，。；]{0,10})(?:合作|经营|运营|入驻|开店|做(?:亚马逊|跨境|电商)|销售)[^，。；]{0,8}(?:多年|(?<!\d)[\d一二三四五六七八九十]{1,2}(?:余|多|来)?年(?![\d月版款起]|的?(?:供应商|工厂|厂家|上游)))/,
    /多年(?:来|的)?(?:合作|经营|信誉|老|一直|诚信|遵守|的?努力)|(?:做|卖|开)了?[\d一二三四五六七八九十]{1,2}(?:余|多|来)?年(?:的)?(?:亚马逊|跨境|店|卖家)/,
    /一直(?:以来)?(?:都)?(?:遵守|诚信|合规|守法|规范|遵纪|恪守|严格遵守)|评分(?:高达|达|一直)?\d|(?:客户|买家|顾客)?满意度/,
    /好评(?:如潮|率|众多|很多|不断|颇多)|(?:全|都|一直)是好评|(?:复购率|回头客)|全绿|满意(?:度)?(?:很高|极高)|对我们[^，。；]{0,6}满意|风雨同舟|值得信赖的(?:合作)?(?:伙伴|卖家|商家)|(?:念及|看在|考虑到?)[^，。；]{0,8}(?:合作|多年|记录|表现|份上)|(?:优质|优秀|诚信|守规矩的?|良心)(?:的)?(?:卖家|商家|店)|(?:良好|优秀|优异)(?:的)?(?:信誉|口碑|业绩|绩效|评价|表现|店铺)|(?<!保持|做好|形成)(?:良好|优秀|优异)(?:的)?记录/,
    /(?:账户|店铺|账号|绩效|评分|信誉|口碑|表现|记录|指标)(?:状况|健康|绩效|表现)?(?:一直|始终|都)(?:都|很|非常|十分|保持|表现)?(?:良好|优秀|好|高|健康|正常)/,
    /(?:从[未没]|没有?|此前未)(?:有|收到|出现|发生)?(?:过)?(?:任何)?(?:的)?(?:客户|买家)?(?:投诉|差评|违规|违规记录|索赔)(?:过|记录)?(?=[，。；]|$)/,
    /老(?:卖家|店铺|店(?![主板]))|忠实(?:卖家|伙伴|的合作)|长期合作|(?:贡献|带来|创造)了?[^，。；]{0,8}(?:销售额|佣金|营业额|利润)/,
  ),
})
// A figure that bears on the complaint, such as "2 complaints in 4,100 orders".
const figure =
  /\d[\d,]{0,9} (?:\w{1,15} )?(?:complaints?|orders|returns|claims)\b|(?<!\d)\d{1,8} ?(?:单|起|件)[^，。]{0,6}(?:投诉|退货)|(?<!\d)\d{1,8} ?单/i
const plea = /\b(?:please|therefore|hence|reinstate|hope|trust us|give us)\b|恢复|恳请|请|希望|因此|所以/i
const theirs = /\b(?:suppliers?|factory|manufacturer)\b[^.;]{0,30}$/i
// A control looks at the figures, it does not plead with them.
const looking =
  /\b(?:every|each) (?:\w{3,6}day|week|month|day|morning|quarter)\b|\b(?:weekly|monthly|daily|quarterly)\b|每(?:周|天|日|月|季)[^，。；]{0,10}[核查检看统监]/i

/** Amazon's page says to leave the history out; the seed article wants it stressed. One line with a number may stay. */
export const trackRecordAsArgument: Rule = {
  id: 'V10-track-record-as-argument',
  severity: 'warning',
  title: { en: 'Past record as a reason', zh: '以过往表现为理由' },
  message: {
    en: 'The past record is no reason to reinstate. Take it out, or leave one line with a number at the end.',
    zh: '过往表现不能作为恢复的理由。请删掉，或只在结尾留一句带数字的事实。',
  },
  source: 'Amazon help page and adviser against the seed article (domain sheet b.1 point 12; sources 1, 31)',
  confidence: 'contested',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'assist',
  assist: {
    en: 'Is there one figure that bears on this complaint, such as complaints per orders since a date?',
    zh: '有没有一个和这次投诉直接相关的数字，比如某日以来多少单里有几起投诉？',
  },
  good: [
    'On 4 March we pulled 212 units from sale. 2 complaints in 4,100 orders since January.',
    'On 4 March we pulled 212 units from sale. We have sold on Amazon for 6 years with 2 authenticity complaints in 41,000 orders.',
    'The supplier has no record of the sale.',
    'Each new hire is trained in the first week; we keep the records for two years.',
    'We review our performance metrics every Monday.',
    'The buyer left 1 star on 3 May.',
    'The supplier has made furniture for ten years.',
    '3月4日停售212件。1月以来4100单中2起投诉。',
    '3月4日停售212件。我们经营6年，41000单中有2起真实性投诉。',
    '供应商没有该笔销售的记录。',
    '我们与供应商的合作始于2023年。',
    '做好记录并保存5年，已取消好评卡。',
  ],
  bad: [
    'Ten years, 98% feedback, so please reinstate us.',
    'See our metrics.',
    'We never got a claim or negative feedback.',
    'We have been a trusted seller since 2014.',
    'We have an excellent record and many happy customers.',
    'We have been selling on Amazon since 2014.',
    '合作多年、好评如潮，请恢复。',
    '我们从未收到过投诉。',
    '店铺绩效一直良好。',
    '我们是亚马逊的老卖家，做亚马逊8年了。',
  ],
  check(plan) {
    const told = saidInSentences(plan, record).filter(
      ({ span, sentence: { own, start } }) =>
        !looking.test(own) && !theirs.test(own.slice(0, span.start - start)),
    )
    const [first] = told
    if (first === undefined) return []
    const isOne = told.every(({ sentence }) => sentence === first.sentence)
    const { own, start } = first.sentence
    const isFactual = figure.test(own) && !plea.test(own)
    return isOne && isFactual && isNearEnd(plan, start) ? [] : told.map(({ span }) => span)
  },
}

const isNearEnd = (plan: PlanText, start: number): boolean => start >= (plan.sentences.at(-3)?.start ?? 0)
