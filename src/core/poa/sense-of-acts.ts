import type { Lang } from '../text.ts'
import { isFuture, isPlanned } from './sense-of-time.ts'

/** Verbs of acts that a seller can have done, as told of the past. */
export const doneVerbs =
  'removed|deleted|delisted|closed|pulled|quarantined|blocked|isolated|stopped|ceased|suspended|paused|withdrew|withdrawn|refunded|replaced|exchanged|inspected|checked|opened|counted|recounted|compared|tested|retrained|trained|briefed|instructed|updated|changed|corrected|amended|rewrote|rewritten|revised|edited|contacted|informed|notified|told|called|phoned|emailed|recalled|destroyed|disposed|discarded|scrapped|returned|reviewed|audited|verified|obtained|ended|terminated|cancelled|canceled|created|added|introduced|installed|moved|separated|segregated|sorted|relabelled|relabeled|repacked|repackaged|labelled|labeled|marked|photographed|agreed|recorded|collected|wrote|written|sourced|switched|appointed|assigned|hired|offered|sent|traced|shipped|bought|purchased|ordered|signed|put|took|taken|implemented|adopted|established|scheduled|placed|arranged|requested|demanded|asked|filed|submitted|held|conducted|carried out|performed|completed|finished|issued|paid|registered|received|scanned|weighed|measured|matched|disabled|deactivated|unpublished|redesigned|reprinted|reshot|retook|retaken|fixed|resolved|repaired|cleaned|graded|regraded|reworked|banned|rejected|refused|locked|transferred|merged|split|replied|answered|logged|secured|set up|drew up|drawn up|built|wrapped|sealed|rebuilt|reported|reimbursed|compensated|credited|applied|peeled|printed|attached|glued|uploaded|translated|rerouted|rescanned|swapped|halted|froze|frozen|unlisted|deregistered|dismissed|enrolled|restocked|resealed|reinspected|assembled|got'
const doneEn = new RegExp(String.raw`\b(?:${doneVerbs})\b`, 'gi')
// A verb in quoted words, which are blanks here; a part of another word; "carried" without "out".
const noVerb = / |(?<=_)|[a-z]{1,20}_|(?:carried(?! out\b)|(?:set|drew|drawn)(?! up\b))\b/iy

/** Where the verbs of acts stand in a text; `places` are those of all words that look like one, where they are known. */
function verbsIn(text: string, places?: readonly number[]): readonly number[] {
  if (places !== undefined) return places.filter((at) => !isAt(noVerb, text, at))
  const found: number[] = []
  doneEn.lastIndex = 0
  for (let hit = doneEn.exec(text); hit !== null; hit = doneEn.exec(text)) found.push(hit.index)
  return found
}

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}

// What stands before such a word where it tells no act: "will be", "was not", "the", "if".
const notDone =
  /\b(?:will|shall|would|should|must|can|could|may|might|cannot|to|not|never|nobody|no one|is|are|if|when|unless|once|until|being|gets?|the|our|my|your|their|its|an?|any|each|every|with|of|newly|be) (?:be |have |been |yet )?$/i

// "No lot is shelved until its label has been compared": what has to come first is not told as done.
const condition = /\b(?:until|unless|if|whether|before|once|whose)\b[^,;.]{0,60}$/i

const tellsAct = (text: string, verbs: readonly number[]): boolean =>
  verbs.some((at) => {
    const before = text.slice(Math.max(0, at - 70), at)
    return !notDone.test(before) && !condition.test(before)
  })

const actor =
  /\b(?:we|i|our|my|was|were|been|have|has|had|staff|team|lead|leader|manager|owner|clerk|supervisor|accountant|bookkeeper|inspector|editor|pickers?|packers?|warehouse|assistant|officer|foreman|laboratory|carrier|supplier|factory|all|both|got)\b|['’]ve\b/i
// "- Removed 64 units", "64 units removed": a line of a list tells no actor. What stands before the verb.
const actorless =
  /^[\W\d]{0,6}(?:immediately |also |fully |permanently |already )?$|\b(?:units?|pcs|pieces|items?|stock|inventory|listings?|pages?|photos?|offers?|orders?|refunds?|staff|pickers?|packers?|cartons?|boxes|ads|training|returns|labels?) (?:\w{2,12}ly )?$/i
const helped = /\b(?:buyers?|customers?) (?:refunded|contacted|informed|notified)\b/i
// "Ms. Okafor pulled 40 units": a person by name, before the verb.
const byName =
  /(?:(?:^|[.,;:] |\band )(?:(?:Mr|Ms|Mrs|Miss|Dr)\.? [A-Z][a-z]{1,15}|(?!Amazon|Seller|Dear)[A-Z][a-z]{1,15})(?: [A-Z][a-z]{1,15}){1,2} |\b(?:Mr|Ms|Mrs|Miss|Dr)\.? [A-Z][a-z]{1,15} )$/
const reach = 80

/** A line of a list that names no actor, or a person by name. */
const isToldOtherwise = (text: string, verbs: readonly number[]): boolean =>
  helped.test(text) ||
  verbs.some((at) => {
    const before = text.slice(Math.max(0, at - reach), at)
    return actorless.test(before) || (isSmall(text.charCodeAt(at)) && byName.test(before))
  })

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122
// What Amazon did to the account, and what was said to Amazon, is no act that mends anything.
const suffered =
  /\bamazon (?:has |have )?(?:\w{2,12}ly )?(?:removed|suspended|deactivated|closed|blocked|deleted|rejected|withdrew)\b|\b(?:account|privileges?|selling rights) (?:\w{1,8} ){0,2}(?:removed|suspended|deactivated|closed|blocked)\b|\b(?:was|were|been|got) (?:\w{1,16} )?(?:removed|suspended|deactivated|closed|blocked|taken down|rejected) by (?:amazon|you)\b/i
const reported = /\b(?:complaints?|notice|notif\w{1,9}|appeal\w{0,5}|violations?)\b/i
const listingGone =
  /\b(?:listings?|asins?|offers?|products?|items?|B0[0-9A-Z]{8}),? (?:which |that )?(?:was|were|has been|have been) (?:\w{1,16} )?(?:removed|suspended|deactivated|closed|blocked|taken down)\b/i
const byUs = /\b(?:we|i|our team|our staff|my team)\b/i
const talk =
  /\b(?:we|i) (?:was|were|have been|had been) (?:\w{2,12}ly )?(?:told|informed|notified|asked|contacted|called)\b|\b(?:sent|told|showed|shown|wrote|written|informed|contacted|asked|notified|offered|called|explained|provided|submitted|gave|given|shared|forwarded|emailed|mailed|replied|answered|reported|received|got|requested)\b (?:\w{1,16} ){0,4}?(?:you|your (?:notice|notification|e-?mail|message|team|decision|request)|amazon|seller (?:performance|support)|this (?:notice|notification|complaint)|(?:an? |the )?(?:notice|notification|complaint)s?)\b/gi
const doneZh =
  /已(?:经|(?!经))(?!知|售|销售|卖|出售|了解|明白|清楚|认识|意识|收到|获悉|深刻|充分|经营|久|有|附|随附|是|被|到期|过期|停用|停产|严重|成为|认真|无法|不|安排[^，,。；]{0,6}人)|(?:下架|停售|移除|删除|退款|换货|召回|隔离|销毁|弃置|更换|修改|更正|更新|培训|清点|核对|开箱|检查|复检|联系|通知|停止|关闭|下达|创建|签订|比对|封存|完成|盘点|处理|采取|进行|开展|组织|安排|建立|制定|启用|提交|补发|赔付|办理|终止|取消|暂停|收回|整理|核查|核实|打开|贴|换|退|撤|拍摄|重拍|索取|取得|新增|增设|调整|改写|改|移)(?!错)[^，。；]{0,24}了|\d{1,2}月\d{1,2}(?:[日号](?!起|开始)|(?![\d日号起]))[^。]{0,30}(?:下架|停售|移除|删除|退款|换货|召回|隔离|销毁|弃置|更换|修改|更正|更新|培训|清点|核对|开箱|检查|复检|联系|通知|停止|关闭|比对|封存|打开|完成|取得|拦截|盘点|签订|签署|提交|新增|加上|补发|关停|撤|改|办理)|完成(?:了|对)/
const heardZh =
  /^(?:我们)?(?:已经?)?(?:收到|知悉|了解|明白|清楚)(?:[^，。；]{0,14}?(?:之?后|时)|[^，。；]{0,80})[，；]?/
const deniedZh = /(?:尚未|还没|还未|没有|未曾|并未)[^，。]{0,6}(?:已|完成|下架|移除)/

/** What the words of an English sentence tell before any pattern is tried. */
export interface Hints {
  /** Where the words stand that look like verbs of acts. */
  readonly verbs: readonly number[]
  readonly hasActor: boolean
  /** Whether the name of a month stands in it. */
  readonly mayNameMonth: boolean
  /** Whether it may be about what Amazon did or was told. */
  readonly mayBeTalk: boolean
}

/** True when a completed act of the seller's side is told; talk with Amazon is none. */
export function isDone(text: string, lang: Lang, hints?: Hints): boolean {
  if (lang === 'zh') return !deniedZh.test(text) && doneZh.test(text.replace(heardZh, ''))
  const verbs = verbsIn(text, hints?.verbs)
  if (!tellsAct(text, verbs)) return false
  // Quoted words are blanks here, and an actor among them acts for nobody.
  const hasActor = hints === undefined || text.includes('   ') ? actor.test(text) : hints.hasActor
  if (!hasActor && !isToldOtherwise(text, verbs)) return false
  if (hints?.mayBeTalk === false) return true
  if (suffered.test(text) || (reported.test(text) && listingGone.test(text) && !byUs.test(text))) return false
  talk.lastIndex = 0
  if (!talk.test(text)) return true
  const rest = text.replace(talk, ' ')
  return tellsAct(rest, verbsIn(rest))
}

/** Words that name who acted, and words without which nothing is talk with Amazon. */
export const actorCues =
  "we i our my was were been have has had staff team lead leader manager owner clerk supervisor accountant bookkeeper inspector editor picker pickers packer packers warehouse assistant officer foreman laboratory carrier supplier factory all both got 've"
export const talkCues =
  'you your amazon account accounts privilege privileges rights seller complaint complaints notice notices notification notifications notified notify appeal appeals appealed violation violations told informed asked contacted called'

const controlEn =
  /\b(?:check|double-check|inspect|compare|match|verif(?:y|ie)|review|record|require|sign|photograph|test|count|open|approve|confirm|audit|train|keep|log|hold|need|file|measure|scan|weigh|grade|release|refuse|reject|source|buy|order|list|stock|ship|pass|use|ask|block|stay|carr(?:y|ie)|enter|note|read|call|store|seal|stop|clear|initial|stamp|reconcile|update|upload|collect|request|quarantine|isolate|return|lock|print|show|remain|sort|sample|go|accept|work|pull|take|run)(?:e?s|e?d)?\b|\b(?:signed|kept|held|bought|stamped|in (?:force|use|place|effect)|read|taken|drawn|written)\b/i
const frameEn =
  /\b(?:since|now|as of|from|every|each|before|after|weekly|daily|monthly|quarterly|any|no (?:\w{1,16} ){0,2}?(?:lots?|batch|units?|cartons?|listings?|orders?|items?|suppliers?|products?|offers?|purchases?|invoices?|pages?|returns?|goods|one|payments?|shipments?|deliver(?:y|ies)|stock|pickers?|packers?|photos?|labels?)|nothing|nobody|only|must|until|unless|per|whenever|when|upon|on arrival|on receipt|prior to|at (?:goods[- ]in|intake|receipt)|all (?:\w{1,16} )?(?:inbound|incoming|new|future|lots|deliveries|suppliers|invoices|returns|purchases|listings)|new (?:suppliers?|listings?|lots?)|second)\b/i
const regular = String.raw`\w{2,14}[^e\W]ed`
const irregular = doneVerbs.split('|').filter((verb) => !new RegExp(`^${regular}$`).test(verb))
// "We checked each listing": done once, unless since or from a day.
const once = new RegExp(
  String.raw`\b(?:we|i|they|staff|team|lead|manager|supplier|factory|nobody|no one|none) (?:have |has |\w{1,12}ly |also |then ){0,3}(?:${irregular.join('|')}|${regular})\b|\b(?:was|were|has been|have been) (?:\w{1,12}ly )?\w{2,14}(?:ed|ten|wn|ught|ld|nt)\b`,
  'i',
)
const conditions = /\b(?:until|unless|whether|before|whose|who|that|which)\b[^,;.]{0,120}/gi
const standing = /\b(?:since|now|as of)\b|起|开始/i
const told =
  /\byou\b|\b(?:customer|buyer)s? (?:also |just |only |really )?(?:has|have|thinks?|says?|wants?|wanted|said|wrote|complain\w{0,5})\b/i
const controlZh =
  /(?:自|从)[^，。]{2,20}(?:起|开始)|(?:入库|上架|发货|采购|下单|付款|收货|到货|出库|进货|出货|打包|验收)(?:之)?(?:前|时|后)|每(?:批|箱|周|月|季|天|日|次|单|年|款|笔)|^(?![^。]{0,200}[已了])[^。]{0,120}每(?:件|个|份|一|张)|逐(?:批|箱|件|张|单|项|一)|须|必须(?:先|经|由)|方可|一律|不得|均由|现(?:在|行)?(?:要求|规定)|制度已|已生效|执行中|(?:未|没有|无)[^，。；]{1,14}的[^，。；]{0,12}(?:不|拒|退回|暂扣|扣留|隔离)|专用货位|独立货位|双人(?:复核|签字)/

/** True when a lasting control is described as it stands, or as planned from a day. */
export function isControl(text: string, lang: Lang): boolean {
  if (lang === 'zh') return controlZh.test(text) && (!isFuture(text, lang) || isPlanned(text, lang))
  if (!frameEn.test(text) || !controlEn.test(text) || told.test(text)) return false
  if (!standing.test(text) && once.test(text.replace(conditions, ''))) return false
  return !isFuture(text, lang) || isPlanned(text, lang)
}

const causeEn =
  /\b(?:root cause|because|since|due to|caused by|owing to|as a result of|result(?:ed|s)? (?:of|from|in)|led to|the (?:cause|reason)s?|the (?:main|real|underlying|primary) (?:cause|reason)s?|is why|was why|traced (?:back )?to|stem(?:s|med) from|ar(?:o|i)se(?:s)? from|happened when|occurred when)\b/i
const gapEn =
  /\b(?:did not|didn['’]t|do not|does not|had no|has no|have no|had never|never|failed to|lacked|no one|nobody|without|only|had not|hadn['’]t|were not|was not|wasn['’]t|weren['’]t|mixed|accepted|relied|overlooked|missed|wrong|mistake|unlike|differed|skipped|forgot|assumed|trusted|ignored|neglected|instead of)\b/i
const past =
  /\b(?:was|were|did|didn['’]t|had|\w{2,20}ed|shipped|sent|took|bought|sold|came|went|got|kept|held|left|put|let|gave|stood)\b/i
const rootCause = /\broot cause\b/i
const causeZh =
  /根本原因|根因|原因(?:是|在于|为|：|:)|由于|因为|是因|(?:导致|致使|造成)|所致|未(?:能|对|经|曾|建立|设|要求|核|检|比|按|将|在|及时|发现|区分|更新|设置|设立)|没有(?:核|检|比|设|建|要求|对|流程|制度|步骤|环节|人|查|做|发现|开箱|索取|留存|登记|写|规定)|缺少|缺乏|混放|混装|错发|发错|只(?:点|看|核|数|查|填|写|按)/

/** True when it says why something happened on the seller's side. */
export function isCause(text: string, lang: Lang): boolean {
  if (lang === 'zh') return causeZh.test(text)
  if (/\byou\b/i.test(text)) return false
  if (rootCause.test(text)) return past.test(text) || gapEn.test(text)
  return (causeEn.test(text) || (gapEn.test(text) && actor.test(text))) && past.test(text)
}

const oneDay = /\b(?:on|between) \d|^(?:on|between)\b|\d[日号](?!起|开始)/i

/** "On 4 March we opened 11 of 11 units": done on a day, not since then. */
export const isOneDay = (text: string): boolean =>
  oneDay.test(text) && !standing.test(text) && !/\bfrom\b/i.test(text)

/** Words of which a cause needs one in English. */
export const causeCues =
  "root cause causes because since due caused owing result resulted results led reason reasons why traced stem stems stemmed arose arise arises happened occurred no never failed lacked nobody without only not 't mixed accepted relied overlooked missed wrong mistake unlike differed skipped forgot assumed trusted ignored neglected instead"

/** Words of which a control needs one in English. */
export const controlCues =
  'since now as from every each before after weekly daily monthly quarterly any no nothing nobody only must until unless per whenever when upon arrival receipt prior goods goods-in intake all new second'
