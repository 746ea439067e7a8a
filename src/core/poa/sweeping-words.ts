import { wording } from './rule.ts'
import { ways } from './ways.ts'

export const act = String.raw`(?:act|check|inspect|review|investigat|audit|examin|re-?train|train|remov|delet|clos|correct|resolv|rectif|overhaul|implement|updat|upgrad|compl|contact|chang|improv|understand|eliminat|clean|analy[sz]|verif|educat|screen|address|stop|solv|fix|vet|supervis|control|monitor|follow|enforc|research|restructur|respond|react|suspend|halt|withdr|notif|inform|optimi|(?:re-?)?organi[sz]|arrang|stud|took|take|taking|carr|conduct|perform|launch|began|start|pull|handl|deal|search|cover|learn)\w{0,10}`
const adverb = String.raw`(?:immediately|instantly|promptly|swiftly|speedily|thoroughly|comprehensively|rigorously|meticulously|exhaustively|extensively|intensively|strictly|fully|completely|entirely|totally|wholly)`
const adjective = String.raw`(?:thorough|comprehensive|exhaustive|full|complete|in-depth|deep|extensive|rigorous|meticulous|full-scale|all-round|all-around|company-wide|end-to-end|sweeping|systematic|detailed)`
const inquiry = String.raw`(?:(?:self-?)?(?:investigation|inspection|examination|check|review|audit)|investigation|inspection|review|audit|check|analysis|examination|overhaul|training|screening|assessment|rectification|restructuring|clean-?up|search|quality (?:control|system|check)|control system)s?`

/** How fast and how deeply. */
export const manner = wording({
  ...ways(
    [
      'immediately instantly promptly swiftly speedily thoroughly comprehensively rigorously meticulously exhaustively extensively intensively strictly fully completely entirely totally wholly',
      new RegExp(String.raw`${adverb} (?:and (?:\w{1,14}ly )?)?${act}`),
    ],
    [
      'immediately thoroughly comprehensively rigorously meticulously exhaustively extensively intensively deeply completely fully entirely detail depth once away straightaway delay angle angles sides',
      new RegExp(
        String.raw`${act} (?:[\w']{1,14} ){0,5}(?:immediately|thoroughly|comprehensively|rigorously|meticulously|exhaustively|extensively|intensively|deeply|completely|fully|entirely|in (?:full detail|depth)|at once|right away|straight ?away|without (?:any )?delay|from (?:every|all) (?:angle|side)s?)`,
      ),
    ],
    [
      "thorough comprehensive exhaustive full complete 'depth deep extensive rigorous meticulous 'round 'around 'wide 'end sweeping systematic detailed",
      new RegExp(String.raw`${adjective} (?:and ${adjective} )?(?:internal |quality )?${inquiry}`),
    ],
    [
      'swift immediate prompt decisive rapid urgent drastic',
      /(?:swift|immediate|prompt|decisive|rapid|urgent|drastic) (?:and \w{4,10} )?(?:action|measure|step|response|reaction|correction)s?/,
    ],
    [
      'forever permanently root once good nothing hesitation zero moment defects',
      /(?:solv|resolv|eliminat|fix|remov)\w{1,6} (?:\w{1,12} ){0,3}(?:at the root|from the root|once and for all|forever|for good|permanently)|nothing (?:was|is|has been) (?:left out|overlooked|missed|forgotten)|without hesitation|at the first moment|zero (?:defects?|errors?|mistakes?|faults?|omissions?|tolerance)/,
    ],
    [
      'bottom board exception exceptions respect detail aspect unturned blind stage stages steps links times necessary possible required conceivable soon',
      /from top to bottom|across the board|without (?:any )?exceptions?|(?:in|down to) (?:every|the (?:last|smallest)) (?:respect|detail)|every aspect of|(?:no stone|stone) (?:was |is |has been )?(?:left )?unturned|(?:zero|no) blind spots?|at all times|all (?:the )?(?:necessary|possible|required) (?:steps|measures|actions|precautions|risks|causes)|at (?:every|all|each) (?:stages?|steps?|links?)|every (?:possible|necessary|conceivable) (?:measure|step|action|precaution)|as soon as we (?:learn|hear|receiv|g[eo]t|notic|becam)\w{0,4}/,
    ],
  ),
  zh: /第一时间|连夜|火速|(?:立即|立刻|马上|迅速|即刻|当即)[^，。；]{0,6}?(?:采取|行动|展开|开展|启动|组织|进行|整改|检查|排查|核查|自查|下架|删除|移除|处理|停止|停售|联系|培训|调查|响应|召开|成立|解决|对|将|把|全面)|(?:全面|彻底|深入|深刻|严格|完全|充分|系统)(?:[地的且、和]|全面|彻底|深入|细致){0,3}(?:检查|排查|核查|自查|审查|审核|筛查|筛选|整改|清查|清理|清除|调查|学习|反思|梳理|解决|改进|优化|升级|复盘|复查|培训|分析|落实|执行|启动|把关|管控|监控|监督|消除|根除|改正|纠正|贯彻|遵守)|彻查|严查|逐一(?:排查|清查|梳理)|全方位|全流程|全链条|全覆盖|地毯式|[无零]死角|零容忍|[零无]遗漏|一个不漏|一清二楚|从头到尾|从上到下|从源头到|方方面面|最高级别|最快的?速度|整改到位|(?:严密|周密)[^，。；]{0,4}(?:管控|监控|把关)|(?:一切|所有|全部)(?:必要|可能)?的?(?:问题|措施|手段|步骤|隐患|风险|侵权|违规)/g,
})

const whole = String.raw`(?:team|staff|company|inventory|catalog(?:ue)?|supply chain|stock|business|process|operation|product (?:line|range)|workforce|warehouse|store|system)s?`
const each = String.raw`(?:staff|employees?|team members?|colleagues?|suppliers?|products?|goods|listings?|asins?|items?|process(?:es)?|polic(?:y|ies)|rules|departments?|inventory|stock|problems|issues|risks|loopholes|mistakes|links?|stages?|corners?|details?)`
/** Over how much of it. */
export const extent = wording({
  cues: 'entire whole complete all every each',
  en: new RegExp(
    String.raw`(?<=\b(?:our|the) )(?:entire|whole|complete) ${whole}\b|\b(?:all(?: of)?|every(?: single)?(?: one of)?|each and every(?: one of)?) (?:our |the |my |amazon(?:'s)? |of our )?${each}\b`,
    'gi',
  ),
  zh: /(?:全体|所有|全部)(?:[^，。；供的]{0,4}的?)?(?:员工|人员|团队|同事|成员|产品|商品|链接|供应商|库存|流程|环节|部门|listing|[^，。；]{0,6}listing)|全员|公司上下|全公司|整个(?:团队|公司|店铺|流程|供应链|仓库)|整条供应链|每一[位个件款条](?:员工|人员|产品|商品|链接|供应商|环节|流程|细节)/gi,
})
