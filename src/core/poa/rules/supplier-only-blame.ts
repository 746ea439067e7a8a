import { type Rule, saidInSentences, statements, wording } from '../rule.ts'

const blame = wording({
  cues: 'wron- mist- mixe- mix mixi- fail- refu- stop- disa- chea- dece- lied- blam- resp- faul- did didn- dama- lost- dela- misl- forg- caus- beca- due negl- erro- unre- irre- reli- prob- issu- with-',
  en: /\b(?:suppliers?|factory|factories|manufacturers?|couriers?|carriers?|logistics(?: company| provider| partner)?|shipping company|vendors?|forwarders?|distributors?|warehouse provider|post(?:al service)?) (?:\w{1,12} ){0,4}(?:wrong|mistake|mixed|fail\w*|refus\w*|stopped (?:answering|responding|replying)|disappear\w*|unreliable|irresponsible|negligent|not reliable|cheat\w*|deceiv\w*|lied|to blame|responsible|at fault|did not|didn['’]t|damaged|lost|(?:changed|switched|replaced) (?:\w{1,12} ){0,4}without|delay\w*|mislabel\w*|forgot|cause[ds]?)\b|\b(?:caused by|because of|due to|(?:the )?fault of|blame) (?:the |our |a |bad |poor |slow |late ){0,3}(?:suppliers?|factory|manufacturers?|couriers?|carriers?|logistics|shipping|vendors?|forwarders?|delivery)\b|\b(?:problem|issue|mistake|error|fault) (?:came|comes|lies|lay|is|was) (?:from|with|by|at|of) (?:the |our )?(?:suppliers?|factory|manufacturers?|couriers?|carriers?|logistics|vendors?|forwarders?)\b|\b(?:supplier|factory|manufacturer|courier|carrier|vendor)['’]s (?:\w{1,12} )?(?:mistake|fault|error|negligence)\b/gi,
  zh: /(?:供应商|工厂|厂家|厂商|物流(?:商|公司)?|快递(?:公司)?|货代|上游|上家|卖方)[^，。；]{0,10}(?:发错|错发|弄错|搞错|装错|拿错|漏发|(?:更换|改)[^。；]{0,12}(?:没有|未)[^。；]{0,4}(?:通知|告知)|造成|导致|失误|疏忽|(?:贴|印|打|搞|配)错|质量问题|失联|拒绝|不配合|欺骗|骗|隐瞒|(?:的)?(?:错|过错|问题|责任|过失)|不(?:回复|提供|给))/g,
})
const gapEn =
  /\b(?:we|i|(?:our|my)(?! (?:suppliers?|factory|manufacturer|courier|carrier|logistics|vendor|forwarder|shipping))|us|nobody|no one|intake|goods-in|team)\b[^.;]{0,80}\b(?:(?:did not|didn['’]t|do not|don['’]t|had not|never|not) (?:\w{1,12} )?(?:check|compare|ask|verify|inspect|open|test|notice|require|read|look|record|update|train|count|match|research|confirm)\w*|had no (?:\w{1,12} )?(?:steps?|checks?|process|procedures?|rules?|spec\w*|list|records?|control|sample|contract|form|line|person|one|way)|failed to|lacked|only (?:count|check|look)\w*|accepted|relied|overlooked|missed|without (?:\w+ing|a|any)|no (?:written|check|step|record|spec))\b/i
const gapZh =
  /(?:(?:我们|我司|我方|我(?!们))(?!的?(?:供应商|工厂|厂家|厂商|物流|快递|货代|上游))|入库|收货|仓库|内部|团队|上架|采购(?:时)?|自身)[^。；]{0,24}(?:未|没有|没|缺少|缺乏|只(?:点|看|核|数|查)|忽略|疏忽|遗漏)/

/** The reviewer asks what the seller controls. A supplier's slip is a fact; the missing check is the cause. */
export const supplierOnlyBlame: Rule = {
  id: 'V04-supplier-only-blame',
  severity: 'warning',
  title: { en: 'Blames only the supplier or carrier', zh: '只归咎于供应商或物流' },
  message: {
    en: 'This puts it on somebody else. Add what your own process lacked, so that it was not caught.',
    zh: '这里只写了别人的问题。请补上您自己的流程缺了哪一步，才没有拦住。',
  },
  source: 'Law-firm guide to plans (domain sheet, source 40)',
  confidence: 'expert',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'When the goods came in, what did you check, and what did you not?',
    zh: '到货时您检查了什么？哪一项没有查？',
  },
  good: [
    'The factory shipped model B; our intake count did not compare models.',
    'The supplier sent the wrong style, and we had no written spec.',
    'The courier lost two parcels. We had no step that follows up on a late parcel.',
    'The supplier’s invoice is exhibit 1.',
    '工厂发错款，而我们入库只点数、未核对款式。',
    '供应商发错货，我们没有书面规格要求。',
    '供应商的发票见附件1。',
  ],
  bad: [
    'The factory sent wrong goods.',
    'The courier is to blame.',
    'The high defect rate is caused by bad logistics.',
    'From then on the supplier stopped answering.',
    'Our supplier changed the packaging without telling us.',
    '供应商发错货。',
    '这是物流公司的问题。',
    '我们的供应商更换了包装，没有通知我们，造成买家误会。',
    '工厂装错了款式，导致买家投诉。',
  ],
  check(plan) {
    const blamed = saidInSentences(plan, blame)
    if (blamed.length === 0) return []
    const owns = statements(plan).some(({ text, lang }) => (lang === 'zh' ? gapZh : gapEn).test(text))
    return owns ? [] : blamed.map(({ span }) => span)
  },
}
