import { type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const flattery = wording({
  cues: 'best- grea- cher- obse- valu- hono- priv- cust- wond- impr- most- admi- worl- love- exce- fant- appr- lead- resp- amaz- grat-',
  en: /\b(?:amazon is (?:\w{1,12} ){0,4}(?:best|greatest|great|leading|wonderful|amazing|excellent)|(?:great|wonderful|amazing|excellent|best|fantastic) (?:platform|company|marketplace|website)|(?:we|i) (?:\w{1,12} )?cherish|grateful (?:for|to) (?:\w{1,12} ){0,3}(?:amazon|platform|opportunity|chance)|customer obsession|customer[- ]centric|(?:deeply|greatly|highly|truly|really) (?:value|appreciate|admire|respect|cherish)|(?:am|are|was|were|feel) (?:\w{1,12} )?(?:honou?red|privileged)|(?:an|great|such an?) honou?r|impressed by (?:your|amazon)|world['’]?s (?:best|largest|greatest)|(?:we|i) (?:\w{1,10} )?(?:love|admire) amazon)\b/gi,
  zh: /感谢(?:贵)?平台|支持(?:和|与)信任|信任(?:和|与)支持|(?:伟大|优秀|最好|最棒|一流|顶级)的(?:平台|公司|网站|电商)|(?:非常|十分|倍加|很|格外)?珍惜|客户至上|以客户为中心|顾客至上|(?:非常|十分|深感|倍感)?荣幸|(?:感谢|感恩)亚马逊(?:给|提供|为|平台|一直)|全球(?:最大|领先)(?:的)?|(?:一直|非常|十分)(?:信任|敬佩|热爱|喜欢)(?:亚马逊|平台)/g,
})

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
    '尊敬的亚马逊卖家绩效团队：',
    '谢谢您的审核。',
    'ASIN B0TESTAA01：两位买家提出疑问。',
  ],
  bad: [
    'Amazon is the best.',
    'We cherish this opportunity.',
    'We deeply value your customer obsession.',
    '亚马逊是伟大的平台。',
    '我们非常珍惜这次机会。',
    '我们始终坚持客户至上。',
  ],
  check(plan) {
    return saidInSentences(plan, flattery).map(({ span, sentence }) => withDeletion(plan, span, sentence))
  },
}
