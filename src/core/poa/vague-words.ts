import { wording } from './rule.ts'
import { ways } from './ways.ts'

const w = String.raw`\w{1,16}`
// What a vague sentence says it has made better.
const thing = `(?:quality|products?|service|management|controls?|supervision|process(?:es)?|procedures?|systems?|inspections?|checks?|checking|awareness|training|communication|monitoring|reviews?|standards?|measures|polic(?:y|ies)|sourcing|supply chain|workflows?|teams?|operations?|vetting|screening|oversight|cooperation|verification|compliance|education|selection|safeguards|audits?|rules|requirements|methods?)`

interface Group {
  readonly cues: string
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

const effort: Group = {
  cues: 'best effort efforts utmost hard harder strive',
  en: [
    '(?:do|did|does|try|tried|trying|try to do|doing) (?:our|my|their) (?:very |level |utmost )?best',
    'best efforts?',
    '(?:every|all|great|more|our) (?:possible )?efforts?',
    'spares? no effort',
    'double our efforts',
    '(?:work|try)(?:ing)? hard(?:er)?',
    '(?:our|the) utmost',
    'strive for',
    'utmost (?:care|attention|importance|effort)',
  ],
  zh: [
    String.raw`尽(?:力|最大(?:的)?努力|可能|量|心尽力)|竭(?:力|尽全力|诚)|做到最好|努力(?:做|提升|提高|完善|改[进善])|全力以赴|争取(?!的)|(?<!请|希望)(?:尽快|尽早)|务必|切实|落到实处|妥善(?:处理|解决)|(?:相应|必要|适当|有效|一切|各种|多种|一系列|积极)(?:的)?(?:措施|手段|行动|办法)`,
  ],
}

const care: Group = {
  cues: 'careful carefully care cautious cautiously vigilant vigilantly vigilance scrutiny diligent diligently diligence alert attentive attentively attention importance emphasis responsible responsibly reliable reliably trusted reputable trustworthy seriously closely close closer properly',
  en: [
    '(?:more|very|extra|extremely|particularly) (?:careful|cautious|vigilant|diligent|attentive|responsible|reliable|alert)(?:ly)?',
    '(?:be|are|is|stay|remain) (?:careful|cautious|vigilant|diligent|attentive|alert)',
    '(?:higher|high|greater|increased) (?:levels?|degree) of (?:vigilance|care|attention|scrutiny|diligence)',
    String.raw`carefully (?:check|select|review|inspect|choose|examine|monitor|verif|manag)\w{0,8}`,
    `(?:check|select|review|inspect|choose|examine|monitor|manage)(?:s|ed)? (?:${w} ){1,5}(?:carefully|properly|closely)`,
    '(?:with |take |exercise |using )?(?:greater|more|extra|great|special|due|utmost) care',
    '(?:pay|pays|paid|paying) (?:more |close |closer |special |greater |full |extra |particular |much ){0,3}attention',
    '(?:attach|place)(?:es|ed)? (?:great|more|greater) (?:importance|emphasis)',
    String.raw`closely (?:monitor|watch|follow|supervis|track|inspect)\w{0,8}`,
    '(?:close|closer) (?:eye|watch)',
    `(?:only |more |with |use |choose |select |from |find ){1,3}(?:reliable|trusted|reputable|trustworthy) (?:${w} )?(?:suppliers?|sources?|vendors?|manufacturers?|partners?|factor(?:y|ies))`,
    `(?:we|i|team|company) (?:${w} )?(?:take|takes|taking|took|taken) (?:${w} ){1,5}(?:very |extremely |most )?seriously`,
  ],
  zh: [
    String.raw`更(?:加|为)?(?:认真|小心|谨慎|注意|重视|仔细|细致|细心|努力|严谨)|多加(?:注意|小心|留意)|高度重视|重视(?:品质|质量|产品)|(?:我们?|我司|我方|公司)[^，,。；]{0,8}(?:十分|非常|极其|很)重视|认真(?:对待|学习|检查|审核|核对|落实|负责|整改|排查|总结)|密切(?:关注|跟踪|监控|配合)|时刻(?:关注|注意|保持)|持续关注|吸取[^，,。；]{0,4}教训|深入(?:沟通|学习|交流|反思|检讨)|及时(?:发现|处理|解决|跟进|响应|反馈|整改)`,
  ],
}

const strictness: Group = {
  cues: 'strict strictly stricter rigorous rigorously stringent robust thorough',
  en: [
    String.raw`strict(?:ly|er)? (?:control|check|follow|compl|adhere|monitor|enforc|select|inspect|manag|review|screen|abide|prohibit|observ|implement|verif|quality|supervis|process|procedure|standard|polic|supplier|vetting|audit|rule|requirement|measure|guideline|approach|regulat|protocol)\w{0,8}`,
    String.raw`(?:follow|comply|adhere|abide|observe|check|manage|control)\w{0,3} (?:[\w'’]{1,16} ){1,5}(?:strictly|rigorously)`,
    '(?:be|are|is|more|very|make|made|stay) (?:more )?(?:strict|rigorous)',
    `(?:more )?(?:rigorous|stringent|robust|thorough) (?:${w} ){0,2}${thing}`,
    'more thorough',
  ],
  zh: [
    String.raw`严格(?:把关|把控|控制|管理|要求|遵守|执行|筛选|审核|检查|监管|落实)?|更加?严格|更严(?!重)|从严|严[抓把控加]`,
  ],
}

const betterment: Group = {
  cues: 'improve improves improved improving strengthen strengthens strengthened strengthening enhance enhances enhanced enhancing tighten tightens tightened tightening reinforce reinforces reinforced reinforcing upgrade upgrades upgraded upgrading optimize optimizes optimized optimizing optimise optimises optimised optimising streamline streamlines streamlined streamlining intensify intensified intensifying heighten heightened heightening awareness',
  en: [
    `improv(?:e|es|ed|ing) (?:(?:our|the|their|its|upon|on|all|in) )?(?:${w} ){0,2}?${thing}`,
    `${thing} (?:(?:of|with|in|for|between) (?:${w} ){1,3})?(?:was|is|are|were|has been|have been|will be|being) (?:now |greatly |much |further |also )?(?:improved|strengthened|enhanced|tightened|reinforced|upgraded|optimi[sz]ed)`,
    `(?:strengthen|reinforc|enhanc|tighten|upgrad|optimi[sz]|streamlin|intensif|heighten)(?:e|es|ed|ing|s|y|ied|ying)?(?: up)? (?:our |the |their |its |all |on )?(?:${w} ){0,3}?${thing}`,
    `(?:raise|raised|raising|increase|increased) (?:${w} ){0,4}awareness`,
    '(?:quality|compliance|brand|risk) awareness',
  ],
  zh: [
    String.raw`加强(?![型筋版带板件层圈杆款套网底片后])(?:了)?(?:[^，。；\d]{0,12}(?:管理|管控|监管|审核|检查|培训|控制|学习|沟通|意识|把控|力度))?|提[高升](?:了)?[^，。；\d]{0,8}(?:意识|质量|品质|水平|能力|服务|责任心|标准|体验|效率|素质)|增强(?:了)?[^，。；\d]{0,8}(?:意识|能力|责任)|进一步(?:完善|优化|规范|加强|提[高升]|改进|强化)(?!语气|措辞|文字|表达|内容)|(?:完善|优化|规范|健全|改进|改善|强化|细化)(?:了)?[^，。；\d]{0,10}(?:流程|管理|制度|体系|供应链|机制|渠道|工作|质量|服务|品质|标准|环节|系统)|进行(?:了)?[^，,。；]{0,4}(?:优化|改进|完善|提升|加强)|(?:有了?|得到)(?:明显|很大|显著|较大)?(?:的)?(?:提升|提高|改善|加强|改进)|加大(?:了)?[^，。；\d]{0,8}力度|力度[^，,。；]{0,6}(?:加大|加强|提升)|不断(?:改进|完善|优化|提升|学习|努力|加强)|持续(?:改进|优化|完善|提升)|全面(?:提升|加强|改进|优化)|[做把]好[^，。；\d]{0,10}(?:把控|管理|管控|工作|检查|服务|质量|关)`,
  ],
}

const filler: Group = {
  cues: 'service services experience professional soon asap timely standard standards quality better improved level levels adequate appropriate necessary effective proper corresponding suitable relevant various possible series',
  en: [
    '(?:appropriate|necessary|effective|proper|adequate|corresponding|suitable|relevant|various|all possible|a series of) (?:corrective |preventive |safety )?(?:measures?|steps|actions?|precautions)',
    String.raw`(?:better|best|great|excellent|good|high[- ]quality|quality|superior|satisf\w{1,8}) (?:customer |after-sales? |shopping |buyer )?(?:services?|experience)`,
    'professional (?:attitude|manner)',
    'as soon as possible',
    'asap',
    'in a timely manner',
    'high(?:er|est)? (?:quality |professional )?standards?',
    'high(?:er|est)? levels? of (?:quality|service|control)',
    '(?:better|improved) (?:quality |internal |inspection )?(?:procedures?|process(?:es)?|controls?|management|systems?|checks)',
    "(?:ensure|ensures|guarantee) (?:the |good |high |our |better |that the |product |products' ){0,3}quality",
  ],
  zh: [],
}

const groups = [effort, care, strictness, betterment, filler]

/** Ways to promise an effort that nobody can check. */
export const vague = wording({
  ...ways(...groups.map(({ cues, en }) => [cues, { source: en.join('|') }] as const)),
  zh: new RegExp(groups.flatMap(({ zh }) => zh).join('|'), 'g'),
})
