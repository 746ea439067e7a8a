import { type Match, type Rule, saidInSentences, wording } from '../rule.ts'

/** Openings and closings that circulate with so many plans that reviewers know them by sight, told by their skeleton. */
const skeletons = wording({
  cues: 'appe- appr- than- shoc- seri- oppo- unde- perf- dete- selling sell- bett- cust- favo- hear- stan-',
  en: /\bthank(?:s| you) (?:very much |so much )?for (?:giving (?:me|us)|the|this) (?:an? |the )?(?:great )?(?:opportunity|chance) to (?:appeal|submit|explain|present|provide|respond)\b|\b(?:shocked|alarmed|saddened|devastated|surprised) (?:to (?:receive|learn|hear|see|find)|when (?:we|i) (?:received|learned|saw))\b|\b(?:fallen|fell|fall|was|is|been) (?:\w+ )?below (?:both )?(?:amazon['’]?s?|your)(?: and (?:my|our) own)? (?:\w+ )?(?:standards?|targets?|expectations?)\b|\b(?:determined|concluded|confirmed) that (?:we|i) (?:were|was|are|am) not selling (?:any )?(?:counterfeit|inauthentic|fake)\b|\b(?:take|takes|took) (?:\w+ ){0,3}(?:complaints?|matters?|issues?|violations?) (?:very |extremely )?seriously and (?:would like|want|wish)\b|\b(?:present|submit|propose|provide) (?:you )?(?:with )?(?:the following|this|our|my) plan of action (?:in order )?to (?:improve|resolve|address|rectify|prevent|ensure)\b|\b(?:look(?:ing)?|looks) forward to (?:your|a|hearing|receiving) (?:\w+ ){0,3}(?:favou?rable|positive|reply|response|hearing|from you)\b|\bunderstand that (?:recently )?(?:my|our) performance as (?:a|an) (?:amazon )?seller\b|\bbest (?:possible )?(?:shopping|customer|buying) experience (?:on|for|to) (?:amazon|all|every|our)\b/gi,
  zh: /(?:感谢|谢谢)(?:您|贵方|亚马逊|你们)?[^，。；\n]{0,6}(?:给(?:予|了)?|提供)[^，。；\n]{0,8}(?:申诉|解释|说明|改正)[^，。；\n]{0,4}机会|(?:非常|十分|深感|感到)(?:震惊|惊讶|意外|遗憾|痛心)[^，。；\n]{0,4}(?:收到|得知|看到|获悉)|(?:收到|得知)[^，。；\n]{0,16}(?:非常|十分|深感|感到)(?:震惊|惊讶|意外)|感到(?:非常|十分|极其)?(?:震惊|惊讶|意外)|(?:深知|理解|明白)亚马逊(?:一直|一贯|向来|对)[^，。；\n]{0,16}(?:重视|严格|买家体验|客户体验)|(?:低于|未达到)亚马逊(?:和我们自己)?的?(?:标准|要求|期望)|(?:期待|盼望|恳请)[^，。；\n]{0,8}(?:好消息|佳音|满意的?答复|早日(?:回复|恢复))|为(?:买家|客户|顾客|消费者)提供(?:最好|最佳|更好|优质)的?(?:购物|服务|客户)?体验/g,
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
  fix: 'assist',
  good: [
    'Two buyers doubted B0TESTAA01 in February 2026. The cause lay in our own warehouse.',
    'We ask you to review exhibits 1 to 5 and to reactivate the listing.',
    'On 4 March 2026 we opened the 41 units left.',
    '2026年2月有两位买家对B0TESTAA01提出疑问，原因在我们自己的仓库。',
    '请复核附件1至5，并恢复该链接。',
    '2026年3月4日，我们打开了剩余的41件。',
  ],
  bad: [
    'Thank you for giving us the opportunity to appeal.',
    'We were shocked to receive your notice.',
    'After an investigation we determined that we were not selling counterfeit products.',
    'We look forward to your favorable reply.',
    '感谢亚马逊给予我们申诉的机会。',
    '收到通知后，我们感到非常震惊。',
    '我们深知亚马逊一直以来重视买家体验。',
  ],
  check: (plan): Match[] => saidInSentences(plan, skeletons).map(({ span }) => span),
}
