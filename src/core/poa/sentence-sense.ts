import type { PartName } from './plan-text.ts'
import { type Counts, countWords, isMostlyChinese, markCue } from './word-index.ts'

const done =
  'removed|deleted|closed|pulled|quarantined|blocked|isolated|stopped|ceased|suspended|paused|withdrew|withdrawn|refunded|replaced|exchanged|inspected|checked|opened|counted|compared|tested|retrained|trained|briefed|updated|changed|corrected|rewrote|rewritten|revised|edited|contacted|informed|notified|called|recalled|destroyed|disposed|discarded|scrapped|returned|reviewed|audited|verified|obtained|ended|terminated|cancelled|canceled|created|added|introduced|installed|moved|separated|sorted|relabelled|relabeled|repacked|repackaged|labelled|labeled|photographed|agreed|recorded|collected|wrote|written|sourced|switched|appointed|assigned|offered|sent|traced|shipped|bought|signed|set up|put|took|taken|implemented|adopted|established|scheduled|placed'
const doneEn = new RegExp(
  String.raw`\b(?<!\b(?:will|shall|would|should|must|to|not|never|is|are|if|when) (?:be |have |been )?)(?:${done})\b`,
  'i',
)
const actor = /\b(?:we|i|our|my|was|were|been|have|has|staff|team|lead|manager|supplier|all|both)\b/i
// What Amazon did to the account is no act of the seller's.
const suffered =
  /\bamazon (?:has )?(?:removed|suspended|deactivated|closed|blocked|deleted)\b|\b(?:account|privileges?|selling rights) (?:\w{1,8} ){0,2}(?:removed|suspended|deactivated|closed|blocked)\b/i
const told = /\b(?:you|your)\b/i
const doneZh =
  /已(?!知|经营|久|有)|(?:下架|停售|移除|删除|退款|换货|召回|隔离|销毁|弃置|更换|修改|更正|更新|培训|清点|核对|开箱|检查|复检|联系|通知|停止|关闭|下达|创建|签订|比对|封存)[^，。；]{0,24}了|\d{1,2}月\d{1,2}[日号](?!起|开始)[^。]{0,30}(?:下架|停售|移除|删除|退款|换货|召回|隔离|销毁|弃置|更换|修改|更正|更新|培训|清点|核对|开箱|检查|复检|联系|通知|停止|关闭|比对|封存|打开)/

const futureEn =
  /\b(?:will|shall|won't|(?:am|are|is|be) going to|(?:we|i|they) (?:plan|intend|aim|hope|want|promise|pledge|commit|undertake)|(?:are|am|is) planning|intends? to|plans? to|promis(?:e|ing)|commit(?:ted)? to|about to|(?:am|are|is) (?:currently|still) \w{2,15}ing|(?:am|are|is) to be \w{2,15}ed)\b|\b(?:we|i|they|it|you)['’]ll\b/i
const futureZh =
  /将(?:会|要|于|在|对|为|不再|继续|尽快|立即|加强|严格|建立|制定|采取|重新|确保|进一步|定期|全面|认真|努力|下架|移除|删除|退款|停售|培训|联系|检查|核查|更换|修改|更新|召回|销毁|安排|进行|开展|完善|提供|配合)|(?:我们|我司|我|本店|本公司|公司|团队|店铺)[^，。；]{0,6}会(?![议计员社话])|打算|正在(?!售|销)|(?<![本此该动份善项])计划(?!书|表|自|于|从|针对|如下|中|：)|准备(?!就绪|好了)|承诺|保证(?!金|书)|今后|以后(?!均|每|须)|争取|尽快|即将|拟(?:于|定)?/

const dateEn =
  /\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b|\[MISSING/i
const dateZh =
  /\d{1,2}月(?:\d{1,2}|[上中下]旬|底|初)|\d{4}年|[一二三四五六七八九十]月[一二三四五六七八九十\d]{1,3}[日号]|\d{4}-\d{2}-\d{2}|\d{1,2}[/.]\d{1,2}[日号]?|【缺|\[缺/

const planned =
  /\bplanned\b|\bscheduled\b|\bstarts? on\b|\bfrom\b|\bas of\b|\bon\b|\bby\b|计划(?:自|于|从)|自|于|起|从/i

const cadenceEn =
  /\b(?:every|each|weekly|daily|monthly|quarterly|yearly|annual(?:ly)?|fortnightly|per (?:lot|batch|shipment|carton|delivery|order|week|month|quarter|day|unit|year)|before|after|when(?:ever)?|upon|on (?:arrival|receipt|intake)|at (?:goods[- ]in|intake|receipt|any)|once|twice|(?:one|two|three|four|five|ten|\d+) (?:in|of|out of)|any|no (?:lot|unit|carton|listing|order|item|supplier|product)|unless|until|without|if)\b|\b\d+ ?%/i
const cadenceZh =
  /每|逐|凡|一旦|如有|若|任何|(?:入库|上架|发货|采购|下单|付款|收货|签收|到货|出库|改版|变更|合作|签约)(?:前|时|后|当)|之前|[时前后](?=[，,。、；]|须|必|由|方|再|才|均)|无[^，。]{1,12}(?:不得|无法|不|一律)|季度|月度|周[一二三四五六日]/

const controlEn =
  /\b(?:check|inspect|compare|match|verif(?:y|ie)|review|record|require|sign|photograph|test|count|open|approve|confirm|audit|train|keep|log|hold|need|file|measure|scan|weigh|grade|release|refuse|reject|source|buy|order|list|stock|ship|pass|use|ask|block)(?:e?s|e?d)?\b|\b(?:signed|kept|held|bought|in (?:force|use|place))\b/i
const frameEn =
  /\b(?:since|now|as of|from|every|each|before|weekly|daily|monthly|quarterly|any|no|only|must|until|unless|per)\b/i
// "We checked each listing": done once, unless since or from a day.
const once =
  /\b(?:we|i|they|staff|team|lead|manager) (?:\w{1,12}ly |also |then )?(?:checked|inspected|compared|matched|verified|reviewed|recorded|tested|counted|opened|audited|measured|scanned|asked|bought|ordered|listed|sourced|removed)\b/i
const standing = /\b(?:since|now|as of)\b|起|开始/i
const controlZh =
  /(?:自|从)[^，。]{2,20}(?:起|开始)|(?:入库|上架|发货|采购|下单|付款|收货|到货|出库)(?:前|时|后)|每(?:批|箱|件|周|月|季|天|日|次|个|份|一|单)|须|必须(?:先|经|由)|方可|一律|不得|均由|现(?:在|行)?(?:要求|规定)|制度已|已生效|执行中/

const causeEn =
  /\broot cause\b|\b(?:because|since|due to|caused by|owing to|as a result of|result(?:ed|s)? (?:of|from)|led to|the (?:cause|reason)|is why|was why|traced to)\b/i
const gapEn =
  /\b(?:did not|didn['’]t|had no|had never|never|failed to|lacked|no one|nobody|without|only|had not|hadn['’]t|were not|was not|wasn['’]t|weren['’]t|mixed|accepted|relied|overlooked|missed|wrong|mistake|unlike|differed|skipped)\b/i
const past =
  /\b(?:was|were|did|didn['’]t|had|\w{2,20}ed|shipped|sent|took|bought|sold|came|went|got|kept|held|left|put)\b/i
const causeZh =
  /根本原因|根因|原因(?:是|在于|为|：|:)|由于|因为|是因|(?:导致|致使|造成)|所致|未(?:能|对|经|曾|建立|设|要求|核|检|比|按|将|在|及时|发现|区分|更新|设置|设立)|没有(?:核|检|比|设|建|要求|对|流程|制度|步骤|环节|人|查|做|发现)|缺少|缺乏|混放|混装|错发|发错|只(?:点|看|核|数|查)/

const hasHan = /[\u3400-\u9fff]/

/** True when most of it is Chinese; a Chinese name in an English sentence does not make it so. */
function isChinese(text: string): boolean {
  return hasHan.test(text) && isMostlyChinese(countWords(text))
}

/** True when a completed act of the seller's side is told; talk with Amazon is none. */
export function tellsDone(text: string): boolean {
  if (isChinese(text)) return doneZh.test(text) && !/^(?:我们)?(?:已)?(?:收到|知悉|了解|明白)/.test(text)
  return doneEn.test(text) && actor.test(text) && !told.test(text) && !suffered.test(text)
}

/** True when something is only going to happen. */
export const tellsFuture = (text: string): boolean => (isChinese(text) ? futureZh : futureEn).test(text)

/** True when a calendar date stands in it, or a visible gap where one belongs. */
export const hasDate = (text: string): boolean => (isChinese(text) ? dateZh : dateEn).test(text)

/** Something planned, shown as planned, with the day it starts. */
export const isPlannedWithDate = (text: string): boolean => hasDate(text) && planned.test(text)

/** True when it says how often or on what occasion. */
export const hasCadence = (text: string): boolean => (isChinese(text) ? cadenceZh : cadenceEn).test(text)

/** True when a lasting control is described as it stands, or as planned from a day. */
export function tellsControl(text: string): boolean {
  if (isChinese(text)) return controlZh.test(text) && (!futureZh.test(text) || isPlannedWithDate(text))
  if (told.test(text) || !controlEn.test(text) || !frameEn.test(text)) return false
  if (once.test(text) && !standing.test(text)) return false
  return !futureEn.test(text) || isPlannedWithDate(text)
}

/** True when it says why something happened on the seller's side. */
export function tellsCause(text: string): boolean {
  if (isChinese(text)) return causeZh.test(text)
  if (told.test(text)) return false
  if (/\broot cause\b/i.test(text)) return past.test(text) || gapEn.test(text)
  return (causeEn.test(text) && past.test(text)) || (gapEn.test(text) && actor.test(text) && past.test(text))
}

const oneOff =
  /\b(?:remove|delete|close|pull|quarantine|stop|refund|replace|exchange|recall|destroy|discard|dispose|contact|inform|notify|train|retrain|correct|rewrite|update|withdraw|return|relabel)\b|下架|停售|移除|删除|退款|换货|召回|销毁|弃置|更换|修改|更正|更新|培训|联系|清点|隔离|关闭/i
const lasting =
  /\b(?:never|again|always|in (?:the )?future|from now on|going forward|every|each|strict\w*|careful\w*)\b|今后|以后|绝不|不再|再次|永远|严格|每|定期/i
/** True for a vow about the time to come, as against a single act still to be done. */
export const tellsLasting = (text: string): boolean =>
  lasting.test(text) && tellsFuture(text) && !hasDate(text)

const exhibit = /^(?:exhibits?|attachments?|enclosures?)\b|^附件/i

/** What a sentence is about, judged by itself; null when it does not tell. */
export function topicOf(text: string): PartName | null {
  if (exhibit.test(text)) return 'exhibits'
  const isFuture = tellsFuture(text)
  if (isFuture && !isPlannedWithDate(text)) {
    return oneOff.test(text) && !lasting.test(text) ? 'actions' : 'prevention'
  }
  if (/\broot cause\b|根本原因/i.test(text)) return 'cause'
  if (tellsControl(text) && !isOneDay(text)) return 'prevention'
  if (tellsCause(text) && !hasDate(text)) return 'cause'
  if (tellsDone(text)) return 'actions'
  return tellsCause(text) ? 'cause' : null
}

// "On 4 March we opened 11 of 11 units": done on a day, not since then.
const oneDay = /\b(?:on|between) \d|^(?:on|between)\b|\d[日号](?!起|开始)/i
const isOneDay = (text: string): boolean =>
  oneDay.test(text) && !standing.test(text) && !/\bfrom\b/i.test(text)

/** Where the words of future stand in a sentence that tells the future. */
export function wordsOfFuture(text: string): { start: number; end: number } {
  const hit = (isChinese(text) ? futureZh : futureEn).exec(text)
  return hit === null ? { start: 0, end: text.length } : { start: hit.index, end: hit.index + hit[0].length }
}

// One bit a sense; without any of its words an English sentence cannot have it.
const marks = { done: 1, future: 2, control: 4 } as const
markCue(done.replaceAll('|', ' '), marks.done)
markCue(
  "will shall won 'll going plan plans planning intend intends aim hope want promise promises promising pledge commit committed undertake about currently still be",
  marks.future,
)
markCue(
  'since now as from every each before weekly daily monthly quarterly any no only must until unless per',
  marks.control,
)

/** What a sentence of a plan tells of acts and times, quoted words left alone. */
export interface Sense {
  /** A completed act of the seller's side. */
  readonly done: boolean
  /** Something that is only going to happen. */
  readonly future: boolean
  /** A calendar date, or a visible gap where one belongs. */
  readonly dated: boolean
  /** How often, or on what occasion. */
  readonly cadence: boolean
  /** A lasting control as it stands, or planned from a day. */
  readonly control: boolean
  /** Why something happened on the seller's side. */
  readonly cause: boolean
}

/** The sense of a sentence, each part found out when it is first asked for. */
export class SentenceSense implements Sense {
  readonly #own: string
  readonly #counts: Counts
  #known = 0
  #true = 0

  constructor(own: string, counts: Counts) {
    this.#own = own
    this.#counts = counts
  }

  get done(): boolean {
    return this.#is(1, tellsDone, this.#mayBe(marks.done))
  }
  get future(): boolean {
    return this.#is(2, tellsFuture, this.#mayBe(marks.future))
  }
  get dated(): boolean {
    return this.#is(4, hasDate, this.#counts.han > 0 || this.#counts.hasDigit || this.#own.includes('['))
  }
  get cadence(): boolean {
    return this.#is(8, hasCadence, true)
  }
  get control(): boolean {
    return this.#is(16, tellsControl, this.#mayBe(marks.control))
  }
  get cause(): boolean {
    return this.#is(32, tellsCause, true)
  }

  #mayBe(mark: number): boolean {
    return this.#counts.han > 0 || (this.#counts.marks & mark) !== 0
  }

  #is(bit: number, tells: (text: string) => boolean, may: boolean): boolean {
    if ((this.#known & bit) === 0) {
      this.#known |= bit
      if (may && tells(this.#own)) this.#true |= bit
    }
    return (this.#true & bit) !== 0
  }
}
