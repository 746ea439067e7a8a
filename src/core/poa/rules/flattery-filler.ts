import { type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

const fine =
  '(?:great|wonderful|amazing|excellent|best|fantastic|brilliant|outstanding|leading|world-class|unique|perfect|incredible)'

const flattery = wording({
  ...ways(
    ['fans fan', /(?:loyal|big|great) fans?/],
    [
      'fair professional helpful generous kind',
      /amazon (?:has|is|was) (?:always )?(?:been )?(?:\w{1,8} )?(?:fair|professional|helpful|generous|kind)/,
    ],
    ['respect', /(?:we|i) (?:\w{1,8} )?respect amazon(?!['’]s (?:polic|rule))/],
    [
      'love loves',
      /(?:we|i) (?:\w{1,8} )?love (?:this|your|the|selling on|working with) (?:\w{1,10} )?(?:marketplace|platform|amazon|site|website|company)/,
    ],
    [
      'life lives grow everything amazon',
      /amazon has (?:\w{1,8} )?(?:changed|given|helped|made) (?:our|us|my|me) (?:\w{1,10} )?(?:li(?:fe|ves)|so much|a lot|grow|business grow|everything)/,
    ],
    ['regard esteem', /(?:highest|high|great) (?:regard|esteem)/],
    [
      'privilege honor honour',
      /(?:part of|sell(?:ing)? on|work(?:ing)? with) (?:your|the|this|amazon)[^.;]{0,30}\bis (?:a|our|an) (?:\w{1,8} )?(?:privilege|hono(?:u)?r|pleasure|dream)/,
    ],
    [
      'dedication commitment inspires inspire passion devotion leadership vision',
      /(?:your|amazon['’]s) (?:dedication|commitment|passion|devotion|leadership|vision)|inspires? us/,
    ],
    ['put', /(?:we|i) (?:\w{1,8} )?put (?:the |our )?(?:customers?|buyers?) first/],
    ['everything thank thanks', /thank(?:s| you),? (?:to )?amazon for/],
    [
      'best greatest great leading wonderful amazing excellent fantastic brilliant outstanding unique largest perfect incredible world',
      new RegExp(
        String.raw`amazon (?:is|has|offers|provides|['’]s) (?:\w{1,12} ){0,4}(?:best|greatest|great|leading|wonderful|amazing|excellent|fantastic|largest|unique)|${fine} (?:online )?(?:platform|marketplace|website)|(?:amazon|you|your) (?:[\w'’]{1,12} ){0,4}${fine} (?:company|work|service|job|opportunity|support|store)|amazon['’]s ${fine} \w{1,12}|(?:such )?an? ${fine} (?:company|place) (?:to (?:sell|work)|like (?:amazon|yours))`,
      ),
    ],
    ['cherish cherished treasure', /(?:we|i) (?:\w{1,12} ){0,2}(?:cherish|treasure)/],
    [
      'grateful thankful gratitude',
      /(?:grateful|thankful) (?:for|to) (?:\w{1,12} ){0,3}(?:amazon|platform|opportunity|chance|support)|gratitude to(?:wards?)? amazon/,
    ],
    ["obsession 'centric centric 'obsession", /customer[- ]obsession|customer[- ]centric/],
    [
      'deeply greatly highly truly really sincerely fully',
      /(?:deeply|greatly|highly|truly|really|sincerely) (?:value|appreciate|admire|respect|cherish)(?! (?:your|the) (?:review|reply|answer))|fully support amazon/,
    ],
    [
      'honor honour honored honoured privilege privileged proud family',
      /(?:am|are|was|were|feel) (?:\w{1,12} )?(?:honou?red|privileged)|(?:an?|great|such an?) (?:great |true )?honou?r\b|(?:is|was) (?:a|our) (?:great )?privilege to (?:sell|be|work)|proud to (?:be|sell|work|have) (?:\w{1,10} ){0,4}(?:amazon|you)|proud (?:amazon )?sellers?|(?:amazon|part of (?:the|your)) family/,
    ],
    ['impressed admire', /impressed by (?:your|amazon)|(?:we|i) (?:\w{1,10} )?admire/],
    ['world worlds', /world['’]?s (?:best|largest|greatest|leading|most)/],
    ['love trust', /(?:we|i) (?:\w{1,10} )?(?:love|trust) (?:selling on )?amazon/],
    ['means', /(?:amazon|platform|opportunity) means (?:a lot|so much|everything|the world)/],
    ['precious patience', /precious time|(?:endless|great|kind) patience/],
    [
      'quality integrity honesty reputation',
      /(?:quality|integrity|honesty|reputation) is (?:the |our |its )?(?:life|soul|foundation|lifeline|root|first)/,
    ],
    [
      'satisfaction king priority',
      /customer satisfaction (?:is|has always been|comes) (?:\w{1,8} ){0,4}(?:priority|goal|first)|(?:customer|customers) (?:is|are|comes?) (?:always )?(?:first|king)/,
    ],
    ['mission', /amazon['’]s mission|mission of amazon/],
  ),
  zh: waysZh(
    /(?:尊重|尊敬|敬重)(?:亚马逊|平台|贵平台)(?!的?(?:规则|政策|规定))|(?:亚马逊|贵?平台)[^，。；]{0,4}(?:公平公正|公正|专业高效)/,
    /(?:深爱|热爱|感激|敬重)[^，。；]{0,4}(?:平台|亚马逊)|榜样|客户(?:永远|始终)?是(?:第一|上帝|最重要)|(?:亚马逊|平台)[^，。；]{0,8}(?:骄傲|幸运|幸事)|感谢亚马逊[^，。；]{0,8}(?:支持|帮助|平台|信任|机会)/,
    /感谢(?:贵)?平台|感[谢恩]亚马逊(?:给|提供|为|平台|一直|多年|的平台)|支持(?:和|与)信任|信任(?:和|与)支持|感恩/,
    /(?:亚马逊|贵?平台)[^，,。；]{0,10}(?:伟大|优秀|最好|最棒|一流|顶级|最大|领先|最优秀|(?:最)?值得信赖)|(?:伟大|最好|最棒|一流|顶级)的(?:平台|公司|网站|电商)|全球(?:最大|领先)的?(?:电商|平台|购物|电子商务)/,
    /珍惜|客户至上|顾客至上|以客户为中心|客户第一|荣幸|引以为傲|自豪|为荣|敬意|令人钦佩|(?:质量|诚信|信誉|客户体验|品质)(?:就)?是[^，。；]{0,8}(?:生命|灵魂|根本|基石)|诚信为本|经营理念|宗旨/,
    /(?:一直|非常|十分|始终|我们)(?:都)?(?:信任|敬佩|热爱|喜欢|敬仰|钦佩)(?:亚马逊|平台|贵平台)/,
  ),
})

const denied = /(?:\b(?:not|never)|n['’]t) (?:\w{1,12} ){0,4}$|(?:不是|并非)[^，。；]{0,6}$/i

/** Amazon's page asks to skip introductions; praise is one. */
export const flatteryFiller: Rule = {
  id: 'V13-flattery-filler',
  severity: 'info',
  title: { en: 'Praise as filler', zh: '客套话' },
  message: {
    en: 'Praise says nothing about the case. Start with the case.',
    zh: '客套话和案情无关，请直接写案情。',
  },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'yes',
  good: [
    'Dear Amazon Seller Performance Team,',
    'Thank you for your time.',
    'ASIN B0TESTAA01: two buyers doubted the item.',
    'The best-before date is on the box.',
    'We bought the goods from Great Company Ltd.',
    '尊敬的亚马逊卖家绩效团队：',
    '谢谢您的审核。',
    'ASIN B0TESTAA01：两位买家提出疑问。',
    '检测机构为全球领先的SGS。',
  ],
  bad: [
    'Amazon is the best.',
    'We cherish this opportunity.',
    'We deeply value your customer obsession.',
    'We are proud to be part of the Amazon family.',
    '亚马逊是伟大的平台。',
    '我们非常珍惜这次机会。',
    '我们始终坚持客户至上。',
    '能在亚马逊开店是我们的荣幸。',
  ],
  check(plan) {
    return saidInSentences(plan, flattery).flatMap(({ span, sentence }) =>
      denied.test(sentence.own.slice(0, span.start - sentence.start))
        ? []
        : [withDeletion(plan, span, sentence)],
    )
  },
}
