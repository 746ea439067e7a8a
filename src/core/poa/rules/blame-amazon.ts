import { reproach } from '../reproaches.ts'
import { type Match, type Rule, type RuleContext, saidInSentences, wording, withDeletion } from '../rule.ts'
import { isShown } from '../shown.ts'
import { ways, waysZh } from '../ways.ts'

// "In error" may be said where an exhibit shows it, or where Amazon offers that answer.
const errorClaim = wording({
  ...ways(
    [
      'amazon you your',
      /(?:amazon|you)(?: has| have|['’]ve)? (?:\w{1,10} )?ma(?:d|k)e an? (?:\w{1,10} )?(?:mistake|error)|(?:mistake|error) (?:by|on|from|in|of) (?:amazon|your)|your (?:own |\w{1,10} )?(?:mistake|error)|amazon['’]s (?:own |\w{1,10} )?(?:mistake|error)|your (?:\w{1,12} )?(?:decision|suspension|deactivation) (?:is|was) (?:\w{1,8} )?(?:mistake|error)|(?:amazon|you) (?:\w{1,10} )?(?:got|have) (?:this|it|that)(?: one| case)? (?:all |completely |totally )?wrong|(?:amazon|you|your (?:\w{1,12} )?(?:team|reviewers?|investigators?|staff)) (?:have |has |simply |must have |clearly )?overlooked|(?:was|were) (?:your|amazon['’]s) (?:own )?(?:fba |warehouse )?(?:staff|team|warehouse|people|employees) (?:who|that|which)/,
    ],
    [
      'system systems algorithm algorithms ai bot bots robot robots software',
      /(?:(?:your|amazon['’]s) (?:\w{1,12} )?|the (?:amazon|automated|automatic) |the (?!s))(?:systems?|algorithms?|ai|bots?|robots?|software) (?:must have |has |have |had |is |are |was )?(?:\w{1,10} ){0,4}(?:by mistake|wrong(?:ly)?|incorrect(?:ly)?|mistaken(?:ly)?|erroneous(?:ly)?|falsely|in error|made (?:a|an) (?:mistake|error)|fail(?:ed|s)?|broken|stupid|never)/,
    ],
    [
      'wrongly wrongfully mistakenly erroneously falsely incorrectly unjustly',
      /(?:amazon|you)(?: has| have|['’]ve)? (?:wrong(?:ful)?ly|mistakenly|erroneously|falsely|incorrectly)|(?:suspended|deactivated|removed|closed|blocked|accused|flagged|punished) (?:wrong(?:ful)?ly|mistakenly|erroneously|falsely|incorrectly)|(?:wrong(?:ful)?ly|mistakenly|erroneously|falsely) (?:suspended|deactivated|removed|closed|blocked|accused|flagged)(?! (?:as|under))/,
    ],
    [
      'wrong mistaken unreasonable',
      /(?:amazon|you) (?:is|are|was|were) (?:\w{1,10} )?(?:wrong|mistaken|unreasonable)|gave (?:us|me) (?:the )?wrong information|got (?:it|this) wrong/,
    ],
  ),
  zh: waysZh(
    /(?:亚马逊|平台|你们|贵方|贵司)(?:的)?(?:系统|机器人|算法|审核|员工|团队|客服|工作人员|判断|决定|判定)?[^，。；]{0,6}(?:误判|误封|误杀|误删|误伤|错误地|判错|搞错|弄错|封错|失误|是错误的|有误|出错)/,
    /(?<!仓库|自有|我们的?|自己的?|收银|库存|内部)系统(?:自动)?(?:误判|误封|误杀|(?:判定|识别|审核|检测)(?:有|出现)?(?:错误|失误|有误|误|出错))/,
    /(?:账户|账号|店铺|链接|我们|商品)?(?:遭(?:到)?|被|属于?|是|系|纯属)(?:亚马逊|平台|系统)?(?:误判|误封|误杀|误删|误伤|误下架)/,
  ),
})

const denied = /(?:\b(?:not|never)|n['’]t) (?:\w{1,12} ){0,4}$|(?:不|并非|不认为|不怪)[^，。；]{0,2}$/i

/** The reader is the one who decides. An error is shown with an exhibit, not with a reproach. */
export const blameAmazon: Rule = {
  id: 'V03-blame-amazon',
  severity: 'error',
  title: { en: 'Blames Amazon', zh: '指责亚马逊' },
  message: {
    en: 'This blames Amazon. If something was overlooked, ask for a review of the exhibit that shows it.',
    zh: '这句在指责亚马逊。如果有遗漏，请写“请复核附件几”，并说明该附件证明什么。',
  },
  source: 'Advisers (domain sheet, sources 31, 39)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'We ask for review of exhibit 2, which shows the sale of 3 May.',
    'The listing was removed in error: exhibit 1 shows that it was never offered.',
    'Your notice of 3 May names two listings.',
    'The robot vacuum did not charge, so the buyer returned it.',
    'Your team did not accept the invoice of 3 March because it lies outside the 365 days.',
    'Amazon is not to blame; our intake did not compare the models.',
    'Nobody read the lot number on the carton at goods-in.',
    {
      text: 'The listing was mistakenly removed: we never offered it.',
      kase: { notice: { kind: 'inauthentic-audit', documentsRequested: ['explanation-in-error'] } },
    },
    '请复核附件2，其中显示5月3日的销售记录。',
    '该链接系误下架：附件1显示从未上架销售。',
    '贵方5月3日的通知列出两个链接。',
    '仓库员工误判为同款，入库时没有人看标签。',
    '这不是亚马逊的责任，是我们入库漏查。',
  ],
  bad: [
    'Your robots never read.',
    'Amazon is unfair.',
    'You send the same message as if nobody reads my emails.',
    'I expect a robot to answer.',
    'The suspension was a mistake by Amazon.',
    'Your reviewers did not even read our documents.',
    'Our account was closed for no reason.',
    '你们系统误判。',
    '亚马逊不公平。',
    '没人认真看我们的材料，都是机器回复。',
    '我们被误封了，你们凭什么停用账户。',
  ],
  check(plan, context) {
    const reproaches = saidInSentences(plan, reproach).filter(
      ({ span, sentence }) => !denied.test(sentence.own.slice(0, span.start - sentence.start)),
    )
    const claims = saidInSentences(plan, errorClaim)
    if (reproaches.length === 0 && claims.length === 0) return []
    const open = mayClaimError(context) ? [] : claims.filter(({ sentence }) => !isShown(plan, sentence))
    return [...reproaches, ...open].map(({ span, sentence }): Match => withDeletion(plan, span, sentence))
  },
}

/** Where the answer is that the report or the deactivation is mistaken, saying so is the answer itself. */
const mayClaimError = ({ kase, form }: RuleContext): boolean =>
  form === 'counter-notice' ||
  form === 'rights-owner-dispute' ||
  kase?.notice?.documentsRequested.includes('explanation-in-error') === true
