import type { PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'

const record = wording({
  cues: 'year- feed- rati- metr- repu- loya- hist- neve- perf- sati- happ- good- grea- exce- clea- posi- outs- stro- high- long- trac- reco- revi- trus- reli- hone- resp- star- alwa- thou-',
  en: /\b(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|many|several|all these) years? (?:of|on|with|as) (?:\w{1,12} ){0,3}?(?:amazon|selling|business|cooperation|partnership|service|sellers?|trust|experience)|(?:we|i|our (?:\w{1,12} )?(?:company|store|account|business|team)) (?:\w{1,12} ){1,6}?(?:for|over|more than) (?:\w{1,8} ){0,2}(?:\d+|\w{1,8}) years\b|(?:ten|\d+|many) years,|(?:good|great|excellent|perfect|clean|positive|outstanding|strong|high) (?:\w{1,12} )?(?:records?|feedback|ratings?|metrics|performance|reputation|history|reviews|scores?)|\d+(?:\.\d+)? ?% (?:\w{1,12} )?(?:positive|feedback|ratings?|satisfaction)|(?:see|look at|consider|check|review) (?:at )?(?:our|my) (?:\w{1,12} )?(?:metrics|ratings?|feedback|performance|record|history|reviews)|never (?:\w{1,8} )?(?:got|had|received|have|been) (?:a |any |an |one )?(?:\w{1,12} )?(?:claims?|complaints?|negative|problems?|violations?|warnings?|issues?)|(?:trusted|reliable|honest|responsible) sellers?|\d(?:\.\d)? stars?\b|always been (?:excellent|good|perfect|great|very good|healthy|green|high)|thousands of (?:\w{1,12} )?(?:reviews|customers|orders)|loyal (?:seller|partner|customer)s?|long[- ](?:time|standing|term) (?:seller|partner|cooperation|partnership)|(?:satisfied|happy) customers|track record)\b/gi,
  zh: /一直(?:以来)?(?:都)?(?:遵守|诚信|合规|守法|规范)|评分\d|(?:客户|买家|顾客)?满意度|(?:合作|经营|运营|入驻|开店|做)[^，。；]{0,8}(?:多年|[\d一二三四五六七八九十]+(?:多)?年)|多年(?:来|的)?(?:合作|经营|信誉|老)?|好评(?:如潮|率|众多|很多)?|(?:良好|优秀|优异)(?:的)?(?:记录|信誉|口碑|业绩|绩效|评价|表现)|(?:绩效|评分|信誉|口碑|记录)(?:一直|始终|都)?(?:很|非常|十分)?(?:良好|优秀|好|高)|从(?:未|没有?)(?:收到|有|出现)(?:过)?(?:任何)?(?:投诉|差评|违规|问题|索赔)|老(?:卖家|店铺|店)|忠实(?:卖家|伙伴)|长期合作/g,
})
// A figure that bears on the complaint, such as "2 complaints in 4,100 orders".
const figure =
  /\d[\d,]* (?:\w{1,15} )?(?:complaints?|orders|returns|claims)\b|\d+ ?(?:单|起|件)[^，。]{0,6}(?:投诉|退货)|\d+ ?单/i
const plea = /\b(?:please|therefore|hence|reinstate|hope|trust us|give us)\b|恢复|恳请|请|希望|因此|所以/i

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
    'Each new hire is trained in the first week; the record is kept for two years.',
    '3月4日停售212件。1月以来4100单中2起投诉。',
    '3月4日停售212件。我们经营6年，41000单中有2起真实性投诉。',
    '供应商没有该笔销售的记录。',
  ],
  bad: [
    'Ten years, 98% feedback, so please reinstate us.',
    'See our metrics.',
    'We never got a claim or negative feedback.',
    'We have been a trusted seller since 2014.',
    'We have an excellent record and many happy customers.',
    '合作多年、好评如潮，请恢复。',
    '我们从未收到过投诉。',
    '店铺绩效一直良好。',
  ],
  check(plan) {
    const told = saidInSentences(plan, record)
    const [first] = told
    if (first === undefined) return []
    const isOne = told.every(({ sentence }) => sentence === first.sentence)
    const { own, start } = first.sentence
    const isFactual = figure.test(own) && !plea.test(own)
    return isOne && isFactual && isNearEnd(plan, start) ? [] : told.map(({ span }) => span)
  },
}

const isNearEnd = (plan: PlanText, start: number): boolean => start >= (plan.sentences.at(-3)?.start ?? 0)
