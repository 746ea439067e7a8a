import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Rule, saidInSentences, wording } from '../rule.ts'

const thing =
  '(?:quality|products?|service|management|controls?|supervision|process(?:es)?|procedures?|systems?|inspections?|checks?|checking|awareness|training|communication|monitoring|reviews?|standards?|measures|polic(?:y|ies)|sourcing|supply chain|workflows?|teams?|operations?|vetting|screening|oversight|cooperation|verification|compliance|education|selection|safeguards|audits?|rules|requirements|methods?)'
const vague = wording({
  cues: 'best effort efforts utmost careful carefully care cautious cautiously vigilant vigilantly vigilance scrutiny diligent diligently alert attentive attentively attention importance emphasis strict strictly stricter rigorous rigorously stringent robust thorough properly proper adequate appropriate necessary effective corresponding suitable relevant various possible series improve improves improved improving strengthen strengthens strengthened strengthening enhance enhances enhanced enhancing tighten tightens tightened tightening reinforce reinforces reinforced reinforcing upgrade upgrades upgraded upgrading optimize optimizes optimized optimizing optimise optimises optimised optimising streamline streamlines streamlined streamlining intensify intensified intensifying heighten heightened heightening service services experience professional asap soon timely closely close closer standard standards quality responsible responsibly reliable reliably seriously awareness trusted reputable trustworthy harder hard',
  en: new RegExp(
    String.raw`\b(?:(?:do|did|does|try|tried|trying|try to do|doing) (?:our|my|their) (?:very |level |utmost )?best|best efforts?|(?:every|all|great|more|our) (?:possible )?efforts?\b(?! was)|spares? no effort|double our efforts|(?:work|try)(?:ing)? hard(?:er)?|(?:our|the) utmost|utmost (?:care|attention|importance|effort)|(?:more|very|extra|extremely|particularly) (?:careful|cautious|vigilant|diligent|attentive|thorough|rigorous|strict|responsible|reliable|alert)(?:ly)?|(?:be|are|is|stay|remain) (?:careful|cautious|vigilant|diligent|attentive|rigorous|strict|alert)\b|(?:higher|high|greater|increased) (?:levels?|degree) of (?:vigilance|care|attention|scrutiny|control|quality|diligence)|(?:make|made) (?:more )?strict\b|carefully (?:check|select|review|inspect|choose|examine|monitor|verif|manag)\w*|(?:check|select|review|inspect|choose|examine|monitor|manage)(?:s|ed)? (?:\w+ ){1,5}(?:carefully|properly|strictly|closely|rigorously)|(?:with |take |exercise |using )?(?:greater|more|extra|great|special|due|utmost) care\b|(?:pay|pays|paid|paying) (?:more |close |closer |special |greater |full |extra |particular |much )*attention|(?:attach|place)(?:es|ed)? (?:great|more|greater) (?:importance|emphasis)|strict(?:ly|er)? (?:control|check|follow|compl|adhere|monitor|enforc|select|inspect|manag|review|screen|abide|prohibit|observ|implement|verif|quality|supervis|process|procedure|standard|polic|supplier|vetting|audit|rule|requirement|measure|guideline|approach|regulat|protocol)\w*|(?:follow|comply|adhere|abide|observe)\w* (?:\w+['’]?s? ){1,5}strictly|(?:be|are|more|very) strict\b|(?:more |very )?(?:rigorous|stringent|robust|thorough) (?:\w+ ){0,2}${thing}|(?:appropriate|necessary|effective|proper|adequate|corresponding|suitable|relevant|various|all possible|a series of) (?:\w+ )?(?:measures?|steps|actions?|precautions)|improv(?:e|es|ed|ing) (?:(?:our|the|their|its|upon|on|all|in) )?(?:\w+ ){0,2}?${thing}|${thing} (?:was|is|are|were|has been|have been|will be|being) (?:now |greatly |much |further |also )?(?:improved|strengthened|enhanced|tightened|reinforced|upgraded|optimi[sz]ed)|(?:strengthen|reinforc|enhanc|tighten|upgrad|optimi[sz]|streamlin|intensif|heighten)(?:e|es|ed|ing|s|y|ied|ying)?(?: up)? (?:our |the |their |its |all |on )?(?:\w+ ){0,3}?${thing}|(?:better|best|great|excellent|good|high[- ]quality|quality|superior|satisf\w+) (?:customer |after-sales? |shopping |buyer )?(?:services?|experience)|professional (?:attitude|manner)|as soon as possible|asap|in a timely manner|closely (?:monitor|watch|follow|supervis|track|inspect)\w*|(?:close|closer) (?:eye|watch)|high(?:er|est)? (?:quality |professional )?standards?|(?:ensure|ensures|guarantee|improve) (?:the |good |high |our |better |that the |product |products' )*quality|(?:raise|raised|raising|increase|increased) (?:\w+ ){0,4}awareness|(?:quality|compliance|brand|risk) awareness|(?:only |more |with |use |choose |select |from |find )+(?:reliable|trusted|reputable|trustworthy) (?:\w+ )?(?:suppliers?|sources?|vendors?|manufacturers?|partners?|factor(?:y|ies))|(?:we|i|team|company) (?:\w+ )?(?:take|takes|taking|took|taken) (?:\w+ ){1,5}(?:very |extremely |most )?seriously)\b`,
    'gi',
  ),
  zh: /尽(?:力|最大(?:的)?努力|可能|量|心尽力)|(?<!请|希望)(?:尽快|尽早)|争取(?!的)|务必|妥善(?:处理|解决)|吸取[^，,。；]{0,4}教训|深入(?:沟通|学习|交流|反思|检讨)|进行(?:了)?[^，,。；]{0,4}(?:优化|改进|完善|提升|加强)|(?:有了?|得到)(?:明显|很大|显著|较大)?(?:的)?(?:提升|提高|改善|加强|改进)|力度[^，,。；]{0,6}(?:加大|加强|提升)|更(?:加)?细心|持续关注|及时(?:发现|处理|解决|跟进|响应|反馈|整改)|重视(?:品质|质量|产品)|竭(?:力|尽全力|诚)|全力以赴|加强(?![型筋版带板件层圈杆款套网底片后])(?:了)?(?:[^，。；\d]{0,12}(?:管理|管控|监管|审核|检查|培训|控制|学习|沟通|意识|把控|力度))?|严格(?:把关|把控|控制|管理|要求|遵守|执行|筛选|审核|检查|监管|落实)?|从严|严[抓把控加]|更(?:加|为)?(?:认真|小心|谨慎|严格|注意|重视|仔细|细致|努力|严谨)|多加(?:注意|小心|留意)|提[高升](?:了)?[^，。；\d]{0,8}(?:意识|质量|品质|水平|能力|服务|责任心|标准|体验|效率|素质)|增强(?:了)?[^，。；\d]{0,8}(?:意识|能力|责任)|高度重视|(?:我们?|我司|我方|公司)[^，,。；]{0,8}(?:十分|非常|极其|很)重视|认真(?:对待|学习|检查|审核|核对|落实|负责|整改|排查|总结)|进一步(?:完善|优化|规范|加强|提[高升]|改进|强化)(?!语气|措辞|文字|表达|内容)|(?:完善|优化|规范|健全|改进|改善|强化|细化)(?:了)?[^，。；\d]{0,10}(?:流程|管理|制度|体系|供应链|机制|渠道|工作|质量|服务|品质|标准|环节|系统)|加大(?:了)?[^，。；\d]{0,8}力度|(?:相应|必要|适当|有效|一切|各种|多种|一系列|积极)(?:的)?(?:措施|手段|行动|办法)|[做把]好[^，。；\d]{0,10}(?:把控|管理|管控|工作|检查|服务|质量|关)|密切(?:关注|跟踪|监控|配合)|时刻(?:关注|注意|保持)|切实|落到实处|不断(?:改进|完善|优化|提升|学习|努力|加强)|持续(?:改进|优化|完善|提升)|全面(?:提升|加强|改进|优化)/g,
})
const date =
  /\b\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}(?: \d{4})?\b|\b[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\d{4}-\d\d-\d\d|(?:\d{4}年)?\d{1,2}月\d{0,2}[日号]?|\bB0\w{8}\b|ASIN\s?\w{10}/g
const concrete =
  /\d|\b(?:one in|two|three|four|five|six|ten|half|second person|signs?|signed|forms?|check-?lists?|log|sheet|sealed|samples?|compar\w+|against the|photograph\w*|weigh\w*|scan\w*|stamp\w*|opens|weekly|monthly|daily|quarterly|hours)\b|\b(?:every|each) (?:week|month|day|quarter|monday|friday|year)\b|逐|每[周月天日季]|周[一二三四五六日]|封样|比对|表(?![示明现达面])|签字|双人|第二人|[抽开][箱检查样]|扫码|称重|拍照|一栏/i
const lead = /[:：]$|\b(?:as follows|namely|specifically|that is)\b|如下|具体(?:如下|为)|即/i
// A line that sums up what the next one tells.
const summary =
  /improv|strengthen|enhanc|tighten|strict|rigorous|optimi|upgrad|reinforc|robust|加强|完善|优化|强化|改[进善]|提[高升]|严格|规范|健全/i

/** What cannot be checked cannot be believed: an effort has no date, no number and no form. */
export const vagueCommitment: Rule = {
  id: 'T03-vague-commitment',
  severity: 'warning',
  title: { en: 'Vague commitment', zh: '说法太笼统' },
  message: {
    en: 'Nobody can check this. Say what is done, how often, and to how many.',
    zh: '这种说法无法核实。请写做什么、多久一次、查多少。',
  },
  source: 'Amazon help page on plans of action; Chinese guide (domain sheet, sources 1, 48)',
  confidence: 'official',
  checked: '2026-11-22',
  notFor: ['documents-only', 'rights-owner-dispute', 'counter-notice'],
  fix: 'assist',
  assist: {
    en: 'What exactly was changed? Which step, how often, how many units?',
    zh: '具体改了什么？哪一步、多久一次、抽多少件？',
  },
  good: [
    'One in ten units of each lot is opened and compared with the sealed sample.',
    'Returns are graded by a second person.',
    'We tightened our goods-in check. Since 6 March the lead opens two cartons of every lot.',
    'The factory enhanced the strap without telling us.',
    'Our stricter check is as follows:\n- the lead opens two cartons of each lot.',
    'The box says “handle with care, strictly upright”.',
    '每批抽检10%，与封样逐项比对。',
    '退货由第二人复核定级。',
    '5月4日更换加强型纸箱。',
    '工厂为提高产量更换了材料。',
    '加强后的入库检查如下：\n- 每批开两箱核对。',
    '严格按QC-3表逐项核对，每批抽10件。',
  ],
  bad: [
    'We will do our best.',
    'On 4 May 2026 we took all necessary steps.',
    'All controls were tightened.',
    'We work only with reliable suppliers.',
    'Quality control was improved.',
    'Our team is more careful now and offers better service.',
    'We strictly control our suppliers.',
    '加强供应链管理。',
    '采取了相应的措施。',
    '做好质量把控，严抓质量。',
    '我们会尽力做好。',
    '今后严格把关，提高质量意识。',
  ],
  check(plan) {
    return saidInSentences(plan, vague).flatMap(({ span, sentence }) =>
      sentence.part === 'cause' || plea.test(sentence.own) || isSpecific(plan, sentence) ? [] : [span],
    )
  },
}

// "Reinstated as soon as possible" asks, and commits to nothing.
const plea =
  /\b(?:please|let us know|reinstat\w+|your (?:reply|response|decision))\b|请(?:贵|亚马逊|您|务必|尽)|恢复(?:我们的|我司的|店铺|链接|账[户号]|销售)/i

/** The line itself names a figure, a paper or an act, or leads into lines that do. */
function isSpecific(plan: PlanText, { own, at, end }: PlanSentence): boolean {
  if (concrete.test(own.replace(date, ' '))) return true
  const next = plan.sentences[at + 1]
  if (next === undefined || !concrete.test(next.own.replace(date, ' '))) return false
  if (lead.test(own)) return true
  return (
    summary.test(own) &&
    next.sense.control &&
    !next.heading &&
    !plan.text.slice(end, next.start).includes('\n')
  )
}
