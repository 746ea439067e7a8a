import type { Level } from '../words.ts'
import type { Sentence } from './layout.ts'
import { firstSpan, has, lexicon } from './lexicon.ts'
import { isConditional } from './sense.ts'

export interface LevelFinding {
  readonly level: Level
  readonly sentence: Sentence | null
}

const account = lexicon(
  'account*|your (shop|store)|selling (is|has been|was|remains)|selling privilege*|selling rights|permission to sell|right to sell|(can|may|could|must|are) (no longer|not)( be)? (currently )?(able |allowed |permitted )?(to )?sell*|cannot (currently )?sell*|selling on amazon*|(können|dürfen)( \\p{L}+){0,3} nicht( \\p{L}+){0,6} verkaufen|verkäuferkonto*|verkaufskonto*|konto|kontos|verkaufsberechtigung*|verkaufsrechte*',
  '(?:出品|販売)(?:でき|いただけ)(?:な|ませ)|(?:无法|不能|不得)(?:再|继续)?(?:在[^,。]{0,14})?(?:销售|出售)|账户|账号|帐户|帐号|店铺|销售权限|アカウント|出品権限|販売権限|出品者アカウント|出品資格',
)
const listing = lexicon(
  'listing*|offer|offers|detail page*|asin*|item*|product*|angebot*|artikel|listings?|produkt*',
  '商品|链接|listing|ASIN|出品|リスティング',
)
const stopped = lexicon(
  "deactivat*|suspend*|inactive|blocked|disabled|closed|revoked|remov*|taken (down|off|away)|took (down|off|away)|withdrawn|pulled|terminated|switched off|shut down|stopped|no longer (sell|use|be used|be sold|available|active)|not (sell|allowed to sell|permitted to sell)|(can|may)( ?not|'t| no longer) (currently )?(sell|use|be used)|cannot sell|come down|gone|deleted|hidden|delisted|restricted|on hold|paused|no longer (visible|shown|live|open)|not (active|visible|live)|(is|are|stays?|come|came|goes|went|taken) (down|off|offline)|nicht (aktiv|sichtbar|verfügbar)|nicht (mehr|länger) (sichtbar|aktiv|verfügbar|kaufbar)|nicht( \\p{L}+){0,5} verkaufen|offline|deaktiviert*|gesperrt*|entfernt*|ausgesetzt|stillgelegt|entzogen|eingestellt|gelöscht|geschlossen|nicht (mehr|länger)( \\p{L}+){0,4} (berechtigt|verkaufen|verkauft)|inaktiv|offline genommen|herausgenommen",
  '停用|停权|移除|下架|删除|暂停|冻结|撤下|撤销|关闭|封|取消|无法(?:再|继续)?(?:销售|使用)|不(?:能|得|可)(?:再|继续)?(?:在[^,。]{0,14})?(?:销售|出售)|停止|閉鎖|削除|取り消|取消|剥奪|非アクティブ|無効|利用(?:でき|いただけ)(?:な|ませ)|出品(?:でき|いただけ)(?:な|ませ)|販売(?:でき|いただけ)(?:な|ませ)|取り下げ',
)
/** Said shortly before a word of stopping, these make it something that has not happened. */
const possible = lexicon(
  'about to|going to|may|might|could|will|would|can|at risk|risk of|to avoid|avoid|before|otherwise|in danger|threshold( for)?|not (yet )?(been )?(be )?|prevent|könnte*|droht|bedroht|risiko|gefahr|werden wir|andernfalls|vermeiden|kann|von( \\p{L}+){0,1}|vor( \\p{L}+){0,1}|nicht|noch nicht',
  '可能|将|面临|风险|避免|否则|以免|会(?:被|对)?|尚未|未|没有',
)
const possibleAfter = lexicon(
  'risk|record|entry|threshold|is possible|droht|bedroht|werden könnte|gefährdet',
  '记录|的?标志|(?:され)?(?:る|た)?(?:可能性|おそれ|恐れ|リスク|場合)|する(?:場合|可能性|こと)|の?风险|を避け|予定',
)
const atRisk = lexicon(
  'at risk|about to be (deactivated|suspended|removed|closed)|risk of (being )?(deactivat*|suspen*)|in danger of|(may|might|could|will) be (deactivated|suspended|removed|closed)|avoid (deactivation|removal|suspension)|(still|remains) active|in order to (go on|continue|keep) selling|policy warning|this is a warning|warning|have not (yet )?(removed|deactivated|taken)|(has|have) not (yet )?been (removed|deactivated|taken down|suspended)|(not|noch nicht) (yet )?(removed|deactivated|entfernt|deaktiviert)|no (action|enforcement) has been taken|(is|are) not (currently |yet |presently )?affected|you (could|may|might) lose( \\p{L}+){0,2} (ability|right*|privilege*|permission)|(noch|derzeit|aktuell) nicht betroffen|deactivation (risk|threshold)|(von|vor) (einer |der )?(deaktivierung|sperrung)( \\p{L}+){0,2} (bedroht|gefährdet)|droht|*gefährdet|risiko|verwarnung|warnung|(noch|weiterhin) aktiv|könnte*( \\p{L}+){0,6} (deaktiviert|gesperrt|entfernt)',
  '(?:面临|存在|有).{0,10}(?:停用|暂停|移除|关闭|下架).{0,4}(?:风险|危险)|可能(?:会)?(?:被|遭)?(?:停用|移除|下架|暂停)|警告|尚未(?:停用|移除|下架|采取)|仍(?:然)?(?:处于)?(?:有效|在售|可售|正常|活跃)|(?:停止|無効|非アクティブ|利用停止|削除).{0,12}(?:リスク|おそれ|恐れ|可能性|ことがあ)|警告|注意喚起|引き続き(?:有効|販売)',
)
const underReview = lexicon(
  'reviewing your (amazon(\\.\\p{L}+)? )?(seller |selling )?account|account (is )?under review|prüfen (derzeit |zurzeit |gerade )?ihr* (verkäufer|verkaufs)?-?konto|konto (wird )?(derzeit )?(geprüft|überprüft)',
  '(?:审核|审查|核查|验证)您的.{0,10}(?:账户|账号|店铺)|アカウントを?(?:審査|確認)(?:中|し)',
)

/** Where a sentence says that something was stopped, not that it may be. */
function stops(text: string): number[] {
  const found: number[] = []
  for (const hit of text.matchAll(stopped)) {
    const before = text.slice(Math.max(0, hit.index - 34), hit.index)
    const end = hit.index + hit[0].length
    const isSale = /sell|\buse|verkaufen|no longer|nicht mehr|销售|使用|出品|販売|利用/i.test(hit[0])
    if ((isSale || !has(possible, before)) && !has(possibleAfter, text.slice(end, end + 14)))
      found.push(hit.index)
  }
  return found
}

function isDefinite(sentence: Sentence): boolean {
  return sentence.section !== 'consequence' && !isConditional(sentence.text)
}

/** What the notice struck: the account, single listings, or nothing yet. Replies are told apart before this. */
export function readLevel(sentences: readonly Sentence[]): LevelFinding {
  const told = sentences.filter((sentence) => !sentence.isHeading && isDefinite(sentence))
  const done = told.filter((sentence) => stops(sentence.text).length > 0)
  const closed = done.find((sentence) => strikesAccount(sentence.text))
  if (closed !== undefined) return { level: 'account', sentence: closed }
  const review = told.find((sentence) => has(underReview, sentence.text))
  const removed = done.find((sentence) => !sentence.isItem && has(listing, sentence.text))
  const risk = sentences.find((sentence) => has(atRisk, sentence.text))
  if (review !== undefined && removed === undefined) return { level: 'account', sentence: review }
  if (removed !== undefined && !(risk !== undefined && risk.start < removed.start && risk.section === 'top'))
    return { level: 'listing', sentence: removed }
  if (risk !== undefined) return { level: 'warning', sentence: risk }
  const byHeading = sentences.find((sentence) => sentence.isHeading && has(account, sentence.text))
  return byHeading ? { level: 'account', sentence: byHeading } : { level: 'listing', sentence: null }
}

/** True where the account itself, not only "listings in your account", was stopped; both words must stand close. */
function strikesAccount(text: string): boolean {
  const place = firstSpan(account, text)
  if (place === null || !stops(text).some((at) => at > place.start - 60 && at < place.end + 90)) return false
  const near = text.slice(Math.max(0, place.start - 60), place.end + 90)
  return (
    !/(?:from|in|on|of|aus|in|von) (?:your|ihrem) (?:\p{L}+ ){0,2}(?:account|konto)/iu.test(near) ||
    /account (?:has been|was|is)|konto (?:wurde|ist)/i.test(near)
  )
}
