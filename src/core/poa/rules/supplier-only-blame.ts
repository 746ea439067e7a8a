import type { PlanSentence } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'
import { ways, waysZh } from '../ways.ts'
import { cue } from '../word-index.ts'

const other = String.raw`(?:suppliers?|factory|factories|manufacturers?|couriers?|carriers?|vendors?|wholesalers?|(?:freight )?forwarders?|distributors?|logistics(?: company| provider| partner| firm)?|shipping company|delivery (?:company|service)|post office|transport (?:company|firm)|haulier|ups|dhl|fedex|usps)(?! (?:sheet|list|file|data|field|code|number|label|name|invoice|feed|record|contract|statement|card)s?\b)`
// Words that stand for somebody else only where a slip is told of them.
const helper = String.raw`(?:agents?|agency|print shop|printing (?:company|house)|subcontractor|3pl|parcel service|postman|driver|(?:chinese|business|sourcing|production) partner|(?:warehouse|fulfil?lment) (?:provider|company|partner))`
const poor = String.raw`(?:threw|uses?|sends?|sent|ships?|shipped|delivers?|delivered|gives?|gave|packs?|packed|load(?:s|ed)|print(?:s|ed)|provide[sd]|supplie[sd]|sells?|sold|used|puts?|makes?|made|produce[sd]|issue[sd]) (?:[\w'’]{1,14} ){0,4}?(?:broken|wrong|defective|faulty|damaged|counterfeits?|fakes?|expired|false|inferior|mixed|bad|poor|old|outdated|cheaper?|thinner|different|another|around)`
const slip = String.raw`(?:mistake|mixed|fail\w{0,3}|refus\w{1,3}|stopped (?:answering|responding|replying)|disappear\w{0,3}|unreliable|irresponsible|negligent|not reliable|cheat\w{0,3}|trick(?:ed|s)|betray(?:ed|s)|fooled|scammed|let (?:us|me) down|rough(?:ly)?|(?:that |who )?(?:should|must|has to|have to) (?:be held |take |be made )?responsib(?:le|ility)|(?:did not|didn['’]t) (?:respect|keep to|stick to|honou?r)|deceiv\w{1,3}|misled|lied|to blame|responsible for|at fault|damaged|crush(?:ed|es)|dropped|smashed|soaked|stole|lost|broke|switched|mislabel\w{1,3}|forgot|caused|causes|without (?:notice|telling|informing|our (?:knowledge|consent|permission))|(?:did not|didn['’]t|never|does not|doesn['’]t) (?:send|ship|deliver|tell|told|inform|informed|notify|notified|provide|answer|respond|reply|follow|use|check|inspect|control|pack|meet|give|mark))`
const lies = String.raw`(?:the |our |my |a |an |one of our )?(?:\w{1,12} ){0,2}?`

const others =
  'company supplier suppliers factory factories manufacturer manufacturers courier couriers carrier carriers vendor vendors wholesaler wholesalers forwarder forwarders distributor distributors logistics transport haulier shipping post ups dhl fedex usps'
const slips =
  'mistake mixed fail fails failed failing failure refu- stopped disa- unre- irre- negl- reliable chea- tric- betr- fooled scammed let rough roughly responsible responsibility respect keep stick honor honour dece- misled lied blame fault damaged crus- dropped smashed soaked stole lost broke switched misl- forgot caused causes without did didn never does doesn broken wrong defective faulty counterfeit counterfeits fake fakes expired false inferior bad poor old outdated cheap cheaper thinner different another around'

const blame = wording({
  ...ways(
    [
      'betrayed cheated lied deceived tricked fooled misled',
      /(?:he|she|they|who) (?:has |have )?(?:betrayed|cheated|lied to|deceived|tricked|fooled|misled) (?:us|me)/,
    ],
    [
      'fault victim victims control nothing responsibility mistake',
      /not (?:our|my) (?:own )?(?:fault|mistake|responsibility)|nothing to do with (?:us|our)|(?:beyond|out of|outside) our control|(?:we|i) (?:are|am|were|was) (?:\w{1,8} ){0,2}victims? (?:too|as well|here|of (?:the|our|this) (?:supplier|factory|courier|carrier))/,
    ],
    [
      'came batch bad faulty defective like wrong way mixed damaged broken',
      new RegExp(
        String.raw`(?:came|arrived) from ${lies}${other} (?:like this|like that|this way|that way|(?:already )?(?:broken|damaged|wrong))|(?:bad|faulty|wrong|defective|mixed) (?:batch|lot|goods|units|stock|delivery|parts?) (?:from|by|of) ${lies}${other}`,
      ),
      `${others} delivery`,
    ],
    [
      others,
      new RegExp(
        String.raw`${other}(?! (?:whose|of|for|in (?![A-Z])|from|with|takes?|took|refunded|replaced)\b)(?: in [A-Z]\w{1,14})?,? (?:[\w'’-]{1,14} ){0,6}?(?:${slip}|${poor})`,
      ),
      slips,
    ],
    [
      'partner 3pl printing subcontractor parcel shop driver agents postman agency provider company agent',
      new RegExp(
        String.raw`(?:our|the|an?) (?:\w{1,10} )?${helper}(?: in [A-Z]\w{1,14})?,? (?:[\w'’-]{1,14} ){0,6}?(?:${slip}|${poor})|(?:fault|mistake) of (?:our|the) ${helper}`,
      ),
      slips,
    ],
    [
      'caused because due fault blame misled cheated deceived damaged lost mixed broken made mistake negligence error',
      new RegExp(
        String.raw`(?:caused|misled|cheated|deceived|damaged|lost|mixed up|broken|made) by ${lies}${other}|(?:because of|due to|fault of|negligence of|(?:mistake|error) of|blame) ${lies}(?:${other}|shipping|transport|delivery)`,
      ),
      `${others} delivery`,
    ],
    [
      'problem problems issue mistake error fault blame responsibility reason defect cause issues',
      new RegExp(
        String.raw`(?:problems?|issue|mistake|error|fault|blame|responsibility|reason|cause|defect) (?:clearly |only |really )?(?:came|comes|lies|lay|is|was) (?:from |with |by |at |on |of )?${lies}${other}|quality (?:problems?|issues?) (?:of|from|at) ${lies}${other}`,
      ),
      `${others} delivery`,
    ],
    [
      'mistake fault error negligence',
      new RegExp(String.raw`${other}(?:['’]s|s['’]) (?:\w{1,12} )?(?:mistake|fault|error|negligence)`),
    ],
  ),
  zh: waysZh(
    /(?:供应商|工厂|厂家|厂商|快递|物流|上家|货代)[^，。；]{0,10}(?:偷懒|本身就有|野蛮|没有?按|不按|坑|压坏)|[跟与和]我们?(?:公司)?(?:没有?关系|无关)|不是我们的(?:错|问题|责任)|我们(?:无法|不能)控制|不可抗力/,
    /(?:供应商|工厂|厂家|厂商|物流(?:商|公司)?|快递(?:公司|员)?|货代|上游|上家|卖方|经销商|批发商)(?![^，。；]{0,8}(?:确认|说明|声明|证明)[^，。；]{0,4}[未没])[^，。；]{0,10}(?:偷工减料|发错|错发|弄错|搞错|装错|拿错|漏发|偷换|擅自|私自|以次充好|造假|假货|仿品|不合格|混(?:在|入|进|装)|弄[丢坏混破错]|摔|压[坏变]|丢失|丢件|暴力|损坏|摔坏|[未没](?:有)?(?:及时)?(?:通知|告知|告诉)|造成|导致|失误|疏忽|粗心|(?:贴|印|打|搞|配|标)错|质量问题|(?:品控|质检|把关|管理)不|失联|跑路|(?:更换|改)[^。；]{0,12}(?:没有|未)[^。；]{0,4}(?:通知|告知)|拒绝|不配合|欺骗|骗|隐瞒|的?(?:错|过错|问题(?=[，。；]|$)|责任(?=[，。；]|$)|过失|锅)|不回复)/,
    /(?:因|由于|因为|都怪|怪)(?:了)?(?:我们的?|该|是|为)?(?:供应商|工厂|厂家|厂商|物流(?:公司)?|快递(?:公司)?|货代|上游|上家)(?:的|方面)?(?:失误|疏忽|原因|问题|过错|责任|延误)/,
    /(?:责任|问题|原因|过错)(?:全)?(?:都|完全|主要)?(?:在|出在|在于|来自|归)(?:于)?(?:我们的?)?(?:供应商|工厂|厂家|厂商|物流|快递|货代|上游|上家)/,
    /由[^，。；]{0,6}(?:供应商|厂商|厂家|工厂|物流|快递|货代)[^，。；]{0,12}(?:所致|造成|导致|引起)|我[们司](?:也|亦)是(?:受害者|被骗)/,
    /被(?:我们的?)?(?:供应商|工厂|厂家|物流|快递|货代|上家)[^，。；]{0,4}(?:骗|坑|弄|误导|损坏)/,
  ),
})

// What one's own side left out, and who that is.
const gapWords = cue(
  'did didn do don had never not nobody no one failed lacked only count counted counts accepted relied overlooked missed opened without',
)
const gapEn =
  /\b(?:(?:did not|didn['’]t|do not|don['’]t|had not|never|not) (?:\w{1,12} )?(?:check|compare|ask|verify|inspect|open|test|notice|require|read|look|record|update|train|count|match|research|confirm|catch)\w{0,3}|had no (?:\w{1,12} ){0,2}(?:steps?|checks?|process|procedures?|rules?|spec\w{0,10}|list|records?|control|sample|contract|form|line|person|one|way)|failed to|lacked|only (?:count|check|look)\w{0,3}|count(?:ed|s)? (?:only )?cartons|accepted|relied|overlooked|missed|opened none|without (?:\w{1,12}ing|a|any)|no (?:written|check|step|record|spec))/gi
const ownSide =
  /\b(?:we|i|(?:our|my)(?! (?:\w{1,10} )?(?:suppliers?|factory|manufacturer|courier|carrier|logistics|vendor|wholesaler|distributor|forwarder|shipping))|us|intake|goods-in|team|staff|warehouse|receiving|picker|packer)\b[^.;]{0,80}$/i
const nobody =
  /\b(?:nobody|no one) (?:\w{1,8} )?(?:checked|compared|opened|tested|asked|noticed|looked|verified|read)\b/i
const gapZh =
  /(?:(?:我们|我司|我方|我(?!们))(?!的?(?:供应商|工厂|厂家|厂商|物流|快递|货代|上游))|入库|收货|仓库|内部|团队|上架|采购(?:时)?|自身)[^。；]{0,24}(?:未|没有|没|缺少|缺乏|只(?:点|看|核|数|查)|忽略|疏忽|遗漏)|(?:无人|没有?人)(?:核|检|比|查|复)/
// A condition or a standing rule tells what happens if a supplier slips, not that it did.
const supposed =
  /\b(?:if|whenever|in case)\b|(?:^|, )should\b|\b(?:each|every|any) (?:\w{1,12} ){0,3}that\b|\b(?:since|as of) \d|如|若|凡|一旦|一律|自[^，。]{1,10}起|每[^，。]{0,3}(?:发错|错发|漏发)/i
const cleared = /\b(?:not|never) (?:by |because of |due to )?(?:the |our |a )?$|(?:不是|并非|与)$/i
const confirms =
  /(?:供应商|工厂|厂家)[^，。；]{0,4}(?:书面)?(?:确认|说明|声明|承认)|\bconfirm(?:s|ed)?\b|\bstat(?:es|ed)\b/i

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
    'Since 6 March each carton that the factory mislabels is refused at goods-in.',
    'The supplier confirmed that it did not change the material.',
    '工厂发错款，而我们入库只点数、未核对款式。',
    '供应商发错货，我们没有书面规格要求。',
    '供应商的发票见附件1。',
    '凡供应商拒绝提供发票的批次，自6月1日起一律不入库。',
  ],
  bad: [
    'The factory sent wrong goods.',
    'The courier is to blame.',
    'The high defect rate is caused by bad logistics.',
    'From then on the supplier stopped answering.',
    'Our supplier changed the packaging without telling us.',
    'The mistake was made by the supplier.',
    '供应商发错货。',
    '这是物流公司的问题。',
    '我们的供应商更换了包装，没有通知我们，造成买家误会。',
    '工厂装错了款式，导致买家投诉。',
    '由于供应商的原因，商品出现瑕疵。',
  ],
  check(plan) {
    const blamed = saidInSentences(plan, blame).filter(
      ({ span, sentence: { own, start } }) =>
        !supposed.test(own) && !confirms.test(own) && !cleared.test(own.slice(0, span.start - start)),
    )
    if (blamed.length === 0) return []
    const isOwn = ({ heading, quoted }: PlanSentence): boolean => !heading && !quoted
    const owns =
      plan.sentencesWith(gapWords).some((one) => isOwn(one) && tellsOwnGap(one.own)) ||
      plan.hanSentences.some((one) => isOwn(one) && gapZh.test(one.own))
    return owns ? [] : blamed.map(({ span }) => span)
  },
}

function tellsOwnGap(own: string): boolean {
  if (nobody.test(own)) return true
  gapEn.lastIndex = 0
  for (let gap = gapEn.exec(own); gap !== null; gap = gapEn.exec(own)) {
    if (ownSide.test(own.slice(Math.max(0, gap.index - 100), gap.index))) return true
  }
  return false
}
