import { type Rule, saidInSentences, wording, withDeletion } from '../rule.ts'

const blame = wording({
  cues: 'mist- erro- faul- inco- negl- bots- bot robo- algo- ai syst- soft- team- staf- empl- unfa- unju- mach- nobo- one you same- copy- temp- cann- auto- wron- unre- ridi- blam- resp- shou- absu- unac- ille-',
  en: /\b(?:your (?:\w{1,12} )?(?:decision|suspension|deactivation|policy|process|action|treatment) (?:is|was) (?:\w{1,10} )?(?:wrong|unreasonable|absurd|ridiculous|unacceptable|illegal|a mistake)|(?:mistake|error|fault) (?:by|on|from|in) (?:amazon|your)\b|amazon should (?:check|fix|improve|read|look)|your (?:own )?(?:mistake|error|fault|incompetence|negligence)|your (?:\w{1,12} )?(?:bots?|robots?|algorithms?|ai|systems?|software|teams?|staff|employees) (?:\w{1,10} ){0,2}(?:never|wrong\w*|fail\w*|mistaken\w*|mistake|made|did not|didn['’]t|do not|don['’]t|does not|doesn['’]t|ignore\w*|cannot|can['’]t|broken|unfair\w*|stupid)|unfair(?:ly)?(?! competition| commercial| advantage)|unjust(?:ly|ified)?|(?:a|the|by|only) (?:robots?|bots?) (?:to )?(?:answer|repl|read|decid)\w*|(?:answered|decided|read|written|reviewed) by (?:a |your )?(?:robots?|bots?|machine)|(?:nobody|no one) (?:at amazon |there |in your team )?(?:\w{1,10} )?(?:reads?|look(?:s|ed)?|listen(?:s|ed)?|cares?|checks?|checked)\b(?! (?:the )?(?:cartons?|box|boxes|labels?|units|returns))|you (?:\w{1,10} )?(?:never|refuse to|fail(?:ed)? to|did not|didn['’]t|do not|don['’]t|cannot|can['’]t) (?:even |bother to )?(?:read|look|check|listen|answer|care|make|understand|reply|respond)\w*|you (?:keep |always |just |only )?send(?:ing)? (?:me |us )?the same|how you treat|(?:copy[- ]?(?:and[- ])?paste|template|canned|automated) (?:answers?|repl(?:y|ies)|responses?|messages?|emails?)|amazon(?:['’]s)? (?:is|was|has been|made|has made) (?:\w{1,10} )?(?:unfair\w*|wrong\w*|unjust\w*|a mistake|an error|mistaken|unreasonable|ridiculous|to blame|at fault|responsible for)|(?:fault|mistake|error) of amazon|amazon['’]s (?:fault|mistake|error))\b/gi,
  zh: /(?:亚马逊|平台|你们|贵方|审核|判定|处罚)[^，。；]{0,8}(?:不合理|毫无道理|没道理|荒唐|离谱|草率|武断|不讲道理)|无(?:缘无)?故(?:被)?(?:封|关|停|下架|移除)|(?<!仓库|自有|我们的|收银)系统(?:自动)?(?:判定|识别|审核|检测)(?:有|出现)?(?:错误|失误|有误|误)|(?:你们|贵方|亚马逊|平台|贵司)(?:的)?(?:系统|机器人|算法|审核|员工|团队|客服)?[^，。；]{0,6}(?:误判|误封|误杀|错误地|判错|搞错|出错|有问题|不公|偏袒|失误|不负责|不讲理|从不|根本不|不看|乱)|误判|误封|误杀|不公平|不公正|冤枉|机器(?:人)?(?:回复|审核|判)|没有?人(?:看|读|认真看)|(?:亚马逊|平台|你们)(?:的)?(?:错|过错|责任)|店大欺客/g,
})

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
    '请复核附件2，其中显示5月3日的销售记录。',
    '该链接系误下架：附件1显示从未上架销售。',
    '贵方5月3日的通知列出两个链接。',
  ],
  bad: [
    'Your robots never read.',
    'Amazon is unfair.',
    'You send the same message as if nobody reads my emails.',
    'I expect a robot to answer.',
    '你们系统误判。',
    '亚马逊不公平。',
    '没人认真看我们的材料，都是机器回复。',
  ],
  check(plan) {
    return saidInSentences(plan, blame).map(({ span, sentence }) => withDeletion(plan, span, sentence))
  },
}
