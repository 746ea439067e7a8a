import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'

/** Openings and closings that circulate with so many plans that reviewers know them by sight, told by their skeleton. */
const skeletons = wording({
  ...ways(
    [
      'severity seriousness gravity',
      /(?:understand|recogni[sz]e|reali[sz]e|acknowledge)s? (?:fully )?the (?:severity|seriousness|gravity)/,
    ],
    ['reconsider', /reconsider (?:your|the|this) decision/],
    [
      'express',
      /(?:like|wish|want) to express (?:our|my) (?:\w{1,10} )?(?:regret|apolog\w{1,4}|gratitude|thanks|appreciation)/,
    ],
    ['committed', /(?:fully|strongly|deeply|totally|absolutely|firmly) committed to/],
    [
      'regarding concerning about regard regards',
      /writing (?:to you )?(?:regarding|about|in regards? to|with regard to|concerning) the (?:\w{1,10} )?(?:suspension|deactivation|removal)[^.;]{0,60}\b(?:hope|ask|request)/,
    ],
    [
      'thoroughly carefully fully identified',
      /(?:have|has) (?:thoroughly|carefully|fully) (?:reviewed|analy[sz]ed|investigated) (?:our|my|the) (?:\w{1,12} )?(?:account|business|operations?|practices|processes|issue|matter|situation)|identified the root causes? of/,
    ],
    [
      'commitment demonstrates dedication committed proves shows reflects willingness sincerity',
      /(?:plan|letter|appeal|steps|actions?) (?:\w{1,8} )?(?:demonstrates?|shows?|proves?|reflects?) (?:our|my) (?:\w{1,10} )?(?:commitment|dedication|willingness|sincerity)|(?:fully |strongly |deeply )committed to (?:\w{1,12} )?(?:amazon['’]s|providing|maintaining|upholding|complying|selling authentic)/,
    ],
    [
      'opportunity privilege',
      /(?:value|appreciate|cherish) (?:the|this|your) (?:opportunity|privilege) (?:to sell|of selling)/,
    ],
    [
      'shocked surprised devastated when',
      /(?:was|were) (?:\w{1,10} )?(?:shocked|surprised|devastated|alarmed|saddened) when/,
    ],
    ['find', /please find (?:below|attached|enclosed|herewith) (?:our|my|the) (?:\w{1,10} )?plan of action/],
    ['attention', /brought to (?:our|my) attention that/],
    [
      'writing write',
      /(?:am|are) writing (?:this letter )?to appeal [^.;]{3,60}\band (?:would like|want|wish) to/,
    ],
    ['know', /let (?:us|me) know if there is anything (?:else|more|further)/],
    [
      'opportunity chance',
      /(?:thank(?:s| you)|grateful|appreciate)(?: \w{1,8}){0,3} (?:for )?(?:giving (?:me|us)|the|this|an?)(?: \w{1,8})?(?: \w{1,8})? (?:opportunity|chance) (?:to|of) (?:appeal|submit|explain|present|provide|respond|identify|address|improve|be heard)\w{0,3}|tak(?:e|en) this opportunity to (?:\w{1,10} )?(?:explain|appeal|present|apologi[sz]e|address|review|examine)/,
    ],
    [
      'shocked alarmed saddened devastated surprised concerned disappointed',
      /(?:shocked|alarmed|saddened|devastated|surprised|deeply concerned|disappointed) (?:to (?:receive|learn|hear|see|find)|(?:when|after) (?:we|i) (?:received|learned|saw)|by (?:the|your) (?:notice|notification|suspension|decision|email))/,
    ],
    [
      'below standard standards short',
      /(?:fallen|fell|fall|was|is|been) (?:\w{1,12} )?(?:below|short of) (?:both )?(?:amazon['’]?s?|your)(?: and (?:my|our) own)? (?:\w{1,12} ){0,2}(?:standards?|targets?|expectations?)/,
    ],
    [
      'performance',
      /understand that (?:recently,? )?(?:my|our) (?:recent )?performance as (?:a|an) (?:amazon )?seller/,
    ],
    [
      'determined concluded confirmed',
      /(?:determined|concluded|confirmed) (?:that )?(?:we|i) (?:were|was|are|am|have) not (?:been )?selling (?:any )?(?:counterfeit|inauthentic|fake)/,
    ],
    [
      'seriously',
      /(?:take|takes|took|taking) (?:[\w-]{1,14} ){0,4}(?:complaints?|matters?|issues?|violations?|this|it) (?:very |extremely )?seriously,? and (?:would like|want|wish|hope|understand)|understand(?:s)? (?:that )?amazon takes (?:[\w-]{1,14} ){1,5}seriously/,
    ],
    [
      'plan appeal',
      /(?:present|submit|propose|provide) (?:you )?(?:with )?(?:the following|this|our|my) plan of action (?:in order )?to (?:improve|resolve|address|rectify|prevent|ensure)|(?:accept|consider) (?:our|my|this) (?:plan of action|appeal) and (?:reinstate|restore|give)/,
    ],
    [
      'forward',
      /look(?:ing|s)? forward to (?:your|a|hearing|receiving) (?:\w{1,12} ){0,3}(?:favou?rable|positive|reply|response|hearing|from you)/,
    ],
    [
      'experience',
      /best (?:possible )?(?:shopping|customer|buying) experience (?:on|for|to|possible)|(?:strive|committed) to (?:\w{1,10} ){0,2}(?:provid|deliver|offer)\w{1,3} (?:\w{1,10} ){0,3}(?:shopping|customer|buying) experience/,
    ],
    [
      'thorough comprehensive immediate internal detailed investigation audit analysis review',
      /(?:upon|after) (?:receiving|receipt of|learning of|we received) [^.;]{3,50}\b(?:immediately |promptly |at once )?(?:conducted|launched|initiated|carried out|began|performed) (?:an? )?(?:thorough|comprehensive|immediate|complete|full|internal|detailed)(?: and \w{1,12})? (?:\w{1,12} )?(?:investigation|review|audit|analysis)/,
    ],
  ),
  zh: waysZh(
    /(?:深刻|充分)(?:地)?(?:认识|意识)到[^，。；]{0,10}(?:严重性|错误|重要性)|不胜感激|将不胜|万分感谢/,
    /深知[^，。；]{0,16}(?:重要性|责任|意义)|(?:紧急会议|专项(?:小组|会议|工作组))|(?:抽出|花费)[^，。；]{0,4}宝贵(?:的)?时间|改过自新|收到[^。；]{0,24}(?:立即|马上|第一时间)[^。；]{0,20}(?:自查|会议|调查|排查)|恳请[^，。；]{0,8}再给(?:予)?我们?一次机会/,
    /(?:感谢|谢谢)(?:您|贵方|亚马逊|你们)?[^，。；\n]{0,6}(?:给(?:予|了)?|提供)[^，。；\n]{0,8}(?:申诉|解释|说明|改正)[^，。；\n]{0,4}机会/,
    /(?:非常|十分|深感|感到)(?:震惊|惊讶|意外|遗憾|痛心)[^，。；\n]{0,4}(?:收到|得知|看到|获悉)|(?:收到|得知|对此|对于)[^，。；\n]{0,16}(?:非常|十分|深感|感到|深表)(?:震惊|惊讶|意外)|感到(?:非常|十分|极其)?(?:震惊|惊讶|意外)|深[感表]震惊/,
    /(?:深知|理解|明白)亚马逊(?:一直|一贯|向来|对)[^，。；\n]{0,16}(?:重视|严格|买家体验|客户体验)|(?:低于|未达到)亚马逊(?:和我们自己)?的?(?:标准|要求|期望)/,
    /(?:期待|盼望|恳请)[^，。；\n]{0,8}(?:好消息|佳音|满意的?答复|早日(?:回复|恢复))|为(?:买家|客户|顾客|消费者)提供(?:最好|最佳|更好|优质)的?(?:购物|服务|客户)?体验/,
    /高度重视[^。；\n]{0,10}(?:第一时间|立即|立刻|马上|迅速)[^。；\n]{0,16}(?:调查|自查|排查|整改|核查)|引以为戒|以此为戒|以上(?:行动)?计划[^，。；]{0,6}(?:足以|能够|可以)[^，。；]{0,6}解决|有效(?:地)?防止类似(?:情况|问题|事件)再次发生|(?:阅读|学习)亚马逊的?(?:全部|所有)[^，。；]{0,6}(?:政策|协议)/,
  ),
})

/** A text used by many stops working: the reviewer has read it before. */
export const templateFingerprint: Rule = {
  id: 'C02-template-fingerprint',
  severity: 'warning',
  title: { en: 'Wording from a known template', zh: '像网上流传的模板' },
  message: {
    en: 'Reviewers have read this sentence many times. Start with your own facts: what, when, how many.',
    zh: '这句审核人员见过太多次。请直接从您自己的事实写起：什么事、哪天、多少件。',
  },
  source: 'Sites that offer templates warn of it themselves (domain sheet b.1, b.3; source 48)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only'],
  fix: 'assist',
  good: [
    'Two buyers doubted B0TESTAA01 in February 2026. The cause lay in our own warehouse.',
    'We ask you to review exhibits 1 to 5 and to reactivate the listing.',
    'On 4 March 2026 we opened the 41 units left.',
    'The notice names the Anti-Counterfeiting Policy; the rating of the item fell below 4 stars.',
    '2026年2月有两位买家对B0TESTAA01提出疑问，原因在我们自己的仓库。',
    '请复核附件1至5，并恢复该链接。',
    '2026年3月4日，我们打开了剩余的41件。',
  ],
  bad: [
    'Thank you for giving us the opportunity to appeal.',
    'We were shocked to receive your notice.',
    'After an investigation we determined that we were not selling counterfeit products.',
    'We look forward to your favorable reply.',
    'Upon receiving your notice, we immediately conducted a thorough investigation.',
    '感谢亚马逊给予我们申诉的机会。',
    '收到通知后，我们感到非常震惊。',
    '我们深知亚马逊一直以来重视买家体验。',
    '我们高度重视，第一时间展开了全面调查。',
  ],
  check: (plan): Match[] => saidInSentences(plan, skeletons).map(({ span }) => span),
}
