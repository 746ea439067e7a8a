import type { Demand, Kind } from '../words.ts'
import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'
import { isConditional } from './sense.ts'
import { readTypeLines } from './type-line.ts'

const submission =
  '(appeal|submission|plan|plan of action|response|reply|documents?|documentation|information|message|e-?mail|materials?|invoices?|explanation|request|evidence|letter|answer*|dispute|counter-?notice)'
const einreichung =
  '(einspruch*|einreichung*|ma(ß|ss)nahmenplan*|unterlagen|antwort*|angaben|informationen|nachricht|dokumente*|rechnung*|erklärung|widerspruch*|schreiben|anfrage)'
const answers = lexicon(
  `(thanks|thank you)( (so|very) much)? for (your|the|letting|having|submitting|sending|providing|contacting|writing|getting back|confirming|following|replying|responding|appealing|sharing|reaching)*|(we|amazon|our team|we've)( have| has)?( now| again| carefully)? (gone through|gone over|been through|received|got|have|reviewed|looked at|considered|read|evaluated|examined|checked|assessed)( \\p{L}+){0,1} (your|the) (\\p{L}+ ){0,2}${submission}|(we|i) (appreciate|note|noted|see) that you (have |had )?(agreed|sent|provided|confirmed|told|submitted|closed|removed)|having (looked|reviewed|considered|read|gone)( \\p{L}+){0,10} (you|your)|what you (told|wrote)|we( now| can| do)? accept(ed)? (your|the) (\\p{L}+ ){0,2}${submission}|(decided|determined|chosen) not to (reinstate|reactivate|restore|give|return|grant|allow)|(continue|proceed|go on) with (the|our) (review|evaluation|assessment)|after (a )?(careful )?(reviewing|review of|reading) (your|the) (\\p{L}+ ){0,2}${submission}|(we are|we're) (in receipt|writing)( \\p{L}+){0,4} ${submission}|your (\\p{L}+ ){0,2}${submission} (reached|arrived|came|was|is|has|have|does|did|do|are|were|lack*|cannot|could|needs|still)|(looked (at|through)|reviewed|read|received|got|checked|considered) what you (sent|submitted|provided|gave)|what you (sent|submitted|provided|gave)( us)?( \\p{L}+){0,4} (is|was|are|were|does|do|did|has|have|lacks?|falls|cannot|could)|(${submission} )(that )?(you|you have|you've) (sent|submitted|provided|gave|supplied|uploaded|handed in)( \\p{L}+){0,6} (is|are|was|were|does|do|did|lack*|could|cannot)|(not|n't) (contain |have |provide )?(enough|sufficient) (information|detail*|evidence)|(danke|vielen dank|besten dank|wir danken)( ihnen)? für (ihr*|die|das|den|eine*) (\\p{L}+ ){0,2}${einreichung}|(danke|dank|wir danken ihnen|freut uns),? dass sie|entschieden,?( \\p{L}+){0,8} nicht( \\p{L}+){0,2} (wieder|zu reaktivieren|freizu)*|(wir haben|wir|haben wir) ihr* (\\p{L}+ ){0,2}${einreichung} (\\p{L}+ ){0,3}(erhalten|geprüft|gelesen|überprüft)|ihr* (\\p{L}+ ){0,2}${einreichung} (\\p{L}+ ){0,3}(reicht|reichen|genüg*|ist|sind|enthält|enthalten|wurde|wurden|liegt|liegen|ging|haben|ist eingegangen)|die von ihnen (eingereicht*|übermittelt*|vorgelegt*)( \\p{L}+){0,4}`,
  '(?:申诉|材料|文件|回复|资料|邮件)(?:材料|信息)?[^。,]{0,6}(?:已经?)?收到|(?:决定|审核决定)不(?:予|再)?恢复|(?:検討|審査)(?:いたし|し)?(?:まし)?た?結果[^。]{0,40}(?:再開しない|受理|認められ|いたしかね)|再開しないこと(?:と|に)|(?:ご提出|ご連絡|ご返信|ご回答|お送り)[、,]?(?:誠に)?ありがとう|(?:ご提出)?いただいた(?:請求書|書類|資料|情報)(?:は|を|で)|感谢您(?:的|对|提交|提供|发来|确认|与我们)?.{0,12}(?:申诉|提交|回复|提供|来信|确认|材料|行动计划|联系|来函)|(?:收到|审核|审阅|查看|评估)(?:了|过|完)?(?:了)?您(?:的|所|提交|提供|发送|发来|最近).{0,10}(?:申诉|材料|文件|行动计划|信息|回复|资料|邮件|说明|发票)|您(?:所|已)?(?:提交|提供|发送)的.{0,24}(?:不足|无法|未能|不够|不完整|不符合|不能|没有|缺少|尚未|仍)|您的(?:申诉|行动计划|回复|材料|文件|资料|发票).{0,6}(?:看过|审核|审阅|收到|未|没有|不|仍|缺|已|被)|(?:ご提出|ご申請|お送り|ご連絡|ご返信|ご回答|お問い合わせ|ご提供)(?:いただ|くだ|下さ|あり)[^。]{0,40}(?:ありがと|受領|受け取|拝受|確認|審査|検討|拝見|不足|不十分)|(?:改善計画書?|異議申し?立て|申し?立て|再審査)[^。]{0,16}(?:受領|受け取|拝見|確認|検討|審査|不足|不十分|ありがと)|不十分|十分ではありません|(?:情報|書類|内容)が不足',
)
const reinstated = lexicon(
  '(has|have) (now )?been (fully )?(reinstated|reactivated|restored|re-?activated|re-?instated)|(is|are) (now )?(back|active|live|reinstated|reactivated|restored|active again|live again|back online)|we (have )?(now )?(reinstated|reactivated|restored)|(and|have) (now )?(reinstated|reactivated|restored) (your|the)|(you )?(can|may) (now )?(sell|list|resume selling|start selling)( \\p{L}+){0,3} again|(can|may) (now )?resume selling|back on sale|wieder ?hergestellt|(wieder|erneut) (freigegeben|freigeschaltet|aktiviert|online|aktiv)|(wurde*|haben wir|ist|sind) (\\p{L}+ ){0,5}(reaktiviert|wieder aktiviert|wiederhergestellt|freigeschaltet|freigegeben|wieder aktiv|wieder online)|(können|dürfen) (sie )?(ab sofort |nun |jetzt )?(wieder|erneut) (\\p{L}+ ){0,3}verkaufen',
  '(?:申诉|审核)(?:已经?)?通过|(?:账户|商品|链接|账号)(?:已经?)?(?:重新启用|重新激活|恢复(?:正常|销售))|(?:已经?|现已)重新(?:上架|开放|启用|上线)|(?:已经?|现已|成功)(?:为您)?(?:恢复|重新激活|重新启用|解除|解封)|恢复了您|可以(?:重新|继续|再次)(?:开始)?(?:在.{0,10})?(?:销售|出售|上架)|(?:再開|復活|回復|再有効化|復元|解除|再アクティブ化)(?:され|いたし|し)まし|(?:出品|販売)(?:を)?(?:再開)?(?:いただけ|でき)(?:るよう|ます)',
)
const stillDown = lexicon(
  '(remain*|still|stay*|continue*)( to be)? (deactivated|suspended|inactive|blocked|removed|down|closed|off|offline)|not (yet )?(been )?(be )?(reinstat*|reactivat*|restor*)|cannot be (reinstat*|reactivat*)|(bleibt|bleiben|weiterhin|nach wie vor|noch immer) (\\p{L}+ ){0,3}(deaktiviert|gesperrt|inaktiv)|nicht (wieder ?hergestellt|reaktiviert|wieder aktiviert|reaktivieren|wiederherstellen)',
  '仍(?:然|将)?(?:处于|保持|被)?(?:停用|下架|暂停|移除)|(?:未|不|无法|不能|尚未|不予)(?:能|会)?(?:恢复|重新激活)|引き続き(?:停止|利用停止|非アクティブ|無効)|(?:停止|無効|非アクティブ)(?:の|した|な)?まま|(?:再開|復活|再有効化|解除)(?:する(?:こと)?(?:は|が))?(?:いた)?(?:でき(?:ま|な)|いたしかね|しない|見送)',
)
/** Said of what would have to come first. */
const wished = lexicon(
  'at this time|at the moment|for now|still|remain*|if|whether|decide|once|when|until|before|to (have|get|be)|after|in order|you can|how|ob|wenn|sobald|falls|bis|damit|um|nachdem|wie',
  '目前仍|现时|現時点|如果|是否|若|如需|一旦|之前|之后|后|才|要|想|请|場合|には|まで|ば|たら|ため|か',
)
const final = lexicon(
  '(not|n.t) (change|alter|overturn|reverse)( \\p{L}+){0,2} decision|(decision|position) (is|remains|stays) unchanged|uphold* (the|our) decision|(decided|determined|chosen|elected) not to (reinstate|reactivate|restore|allow|give|return|grant)|final (decision)?|decision (is|remains|stands) (final)?|(may|will|shall) not (respond|reply|answer)( \\p{L}+){0,6}|(may|will) not (be able to )?(respond|reply)|no longer (respond|reply|review|consider*)|(appeal|submission|request|dispute) (was|has been|is) (rejected|denied|declined|refused|unsuccessful)|(we )?(reject|rejected|decline|declined|deny|denied) (your|the) (appeal|submission|request)|(will|can|do) not (be )?(reinstate*|reactivate*)|not (be )?eligible|nicht (wieder|erneut)( \\p{L}+){0,3} (freizu*|herzu*|aktivier*)|endgültig*|abgelehnt|zurückgewiesen|(nicht|keine) (weiter*|mehr) (\\p{L}+ ){0,3}(antworten|beantworten|reagieren|antwort*)|entschieden, (\\p{L}+ ){0,6}nicht',
  '最终(?:决定|结果)?|决定不(?:予|再)?(?:恢复|重新)|不(?:会|再)(?:恢复|回复|答复|受理|予恢复)|(?:申诉|请求)(?:已)?(?:被)?(?:拒绝|驳回|未(?:获)?通过)|未(?:获|能)?通过|驳回|最終(?:的な)?(?:決定|判断)|(?:返信|回答|お答え|対応)(?:いた)?(?:しかね|できかね|しない|できない|いたしません)|却下|認められません|お断り|(?:再開|復活)(?:しない|いたしかね|は(?:でき|いたし)ま?せん)',
)
const insufficient = lexicon(
  "cannot (reinstate|reactivate|restore|accept)|(unable|not able) to (reinstate|reactivate|restore|accept)|(not|n't|in)-?( \\p{L}+){0,2} ?(enough|sufficient*|adequate*|complete|meet|satisf*|address*)|insufficient*|incomplete|falls short|fell short|lack(s|ing)|previously requested|asked for (before|earlier|previously)|reicht (\\p{L}+ ){0,4}nicht|reichen (\\p{L}+ ){0,4}nicht|genüg*|unzureichend*|unvollständig*|nicht (ausreichend|vollständig)*",
  '无法(?:恢复|接受|重新激活)|不足|不够|不充分|不完整|未能(?:说明|证明|解决|满足)|不符合|之前要求|此前要求|不十分|不足して|満たして|以前(?:お願い|依頼|お知らせ)',
)
const moreDetail = lexicon(
  '(greater|more|further|additional|fuller|deeper) (detail*|specific*|explanation)|(need|require|request|send|provide|give)( \\p{L}+){0,3} (more|additional|further) (information|document*|evidence|proof)|to (continue|complete|finish|proceed with) (the|our|your) (review|evaluation|assessment)|(once|after|when) (they|these|you have|all)( \\p{L}+){0,4} (closed|deleted|removed)|write to us again|(genauer*|ausführlich*|detaillierter*|näher*|weiter*|zusätzlich*) (angaben|informationen|erläuter*|details|unterlagen|erklär*|nachweise)|mehr (details|informationen|angaben)',
  '更(?:多|详细|具体|详尽)(?:的)?.{0,6}(?:信息|说明|细节|详情|材料|文件|描述|内容)|(?:补充|额外|进一步|其他)(?:的)?.{0,6}(?:信息|说明|材料|文件|证明|资料)|详细说明|(?:さらに|より|もう少し)?(?:詳細|詳しい|具体的)(?:な|に)?.{0,8}(?:情報|説明|内容|記載)|追加(?:の|で).{0,6}(?:情報|書類|資料)|補足',
)
const accepted = lexicon(
  '(accept*|approved)( \\p{L}+){0,3} (plan|appeal|submission|documents|invoices)|(plan|appeal|submission|documents|invoices)( \\p{L}+){0,2} (accepted|approved)|for confirming|(akzeptiert|angenommen|anerkannt)',
  '(?:已)?(?:接受|认可|批准)(?:了)?您|(?:受理|承認)(?:し|いたし|され)',
)

/** What a first notice says that an answer's tail does not. */
const struck = lexicon(
  '(has|have|was|were|is|are) (been )?(temporarily |now )?(deactivated|removed|suspended|taken (off|down))|(we|amazon) (have |had to )?(removed|deactivated|suspended)|(wurde*|ist|sind)( \\p{L}+){0,4} (deaktiviert|entfernt|gesperrt)',
  '已(?:被)?(?:暂时)?(?:停用|移除|下架)|(?:停止|削除)(?:され|いたし|し)(?:まし|てい)',
)

/** The first sentence that answers something the seller sent, or null for a first notice. */
export function findAnswer(sentences: readonly Sentence[]): Sentence | null {
  const early = sentences.slice(0, 12)
  const said = early.filter((sentence) => !isConditional(sentence.text) && !sentence.isHeading)
  const hit = said.find((sentence) => has(answers, sentence.text)) ?? said.find(isGoodNews)
  if (hit !== undefined) return hit
  // The tail of a reply: three wishes for more detail, and no word on what was removed (domain sheet a.6).
  if (
    early.some((sentence) => has(struck, sentence.text)) ||
    readTypeLines(early.map(({ text }) => text).join('\n')).length > 0
  )
    return null
  const wishes = sentences.filter((sentence) => has(moreDetail, sentence.text))
  return wishes.length >= 2 ? (wishes[0] ?? null) : null
}

/** "Your listing is active again": a first notice never says so. */
function isGoodNews(sentence: Sentence): boolean {
  return (
    has(reinstated, sentence.text) &&
    !has(stillDown, sentence.text) &&
    !has(wished, sentence.text) &&
    !sentence.isItem &&
    sentence.section !== 'how'
  )
}

export interface ReplyFinding {
  readonly kind: Kind
  readonly sentence: Sentence | null
  readonly isExplicit: boolean
}

/** Which of the three answers it is; a refusal that names documents is still a refusal. */
export function readReply(sentences: readonly Sentence[], demands: readonly Demand[]): ReplyFinding {
  const firm = sentences.filter((sentence) => !isConditional(sentence.text) && !sentence.isHeading)
  const find = (pattern: RegExp): Sentence | null => firm.find((one) => has(pattern, one.text)) ?? null
  const down = find(stillDown)
  const back = firm.find((one) => has(reinstated, one.text) && !has(stillDown, one.text)) ?? null
  if (back !== null && down === null) return { kind: 'reply-reinstated', sentence: back, isExplicit: true }
  const isSpecific = demands.some((demand) => demand !== 'other' && demand !== 'explanation-in-error')
  const refused = find(final)
  const wish = find(moreDetail)
  if (refused !== null && !(wish !== null && isSpecific))
    return { kind: 'reply-rejected', sentence: refused, isExplicit: true }
  if (wish !== null) return { kind: 'reply-more-info', sentence: wish, isExplicit: true }
  if (isSpecific || find(accepted) !== null)
    return { kind: 'reply-more-info', sentence: find(insufficient), isExplicit: isSpecific }
  const thin = find(insufficient) ?? down
  if (thin !== null) return { kind: 'reply-rejected', sentence: thin, isExplicit: down !== null }
  return { kind: 'reply-more-info', sentence: null, isExplicit: false }
}
