import type { Level } from '../words.ts'
import type { Sentence } from './layout.ts'
import { hitsOf, firstSpan, has, lexicon } from './lexicon.ts'
import { isConditional } from './sense.ts'

export interface LevelFinding {
  readonly level: Level
  readonly sentence: Sentence | null
}

const account = lexicon(
  'permitted to sell|you from selling|amazon(\\.\\p{L}+){0,2} privileges|you as a seller|can.t sell (at|on|in)|(allow|permit|let)( you)?( to)? sell|berechtigung zum verkauf*|verkaufsrecht*|recht zu verkaufen|account*|your (\\p{L}+ ){0,2}(shop|store|shops|stores|storefront|storefronts|marketplaces)|selling (is|has been|was|remains)|selling privilege*|selling rights|permission to sell|right to sell|can.t (currently |now |at present )?sell( on amazon*| at this time| here)|(can|may|could|must|are) (no longer|not)( be)? (currently )?(able |allowed |permitted )?(to )?sell*|cannot (currently )?sell*|selling on amazon*|(können|dürfen)( \\p{L}+){0,3} nicht( \\p{L}+){0,6} verkaufen|verkäuferkonto*|verkaufskonto*|konto|kontos|verkaufsberechtigung*|verkaufsrechte*|your (seller|selling|merchant) (profile|status|access|rights?)|(allowed|able|entitled|free) to (sell|trade)|sell (anything|here|with us|on our)|trade (on|with) (amazon|us|our)|stop(ped)? (you )?(from )?selling|händler-?konto*|verkäufer(zugang|profil|status|zulassung)*|amazon-konto*|ihr (shop|account|laden)|nichts (mehr )?(anbieten|verkaufen)|anmeldung als verkäufer|(sell|selling|trade) (with|through|via) (us|amazon)|(access|able) to sell|shut you out|verkauf (ist|wurde|wird) ihnen|account (is|was|has been)',
  '(?:Amazon(?:\\.co\\.jp)?|当サイト|弊社サイト) ?での(?:出品|販売)|(?:不能|不可以?|不得|不让您|不允许您|没法)(?:再)?(?:继续)?(?:在[^,。]{0,14})?(?:卖货|卖东西|经营|开店)|卖家(?:身份|资格)|销售资格|店(?:已|被|关)|(?:商品を)?(?:出せ|売れ)な[くい]|(?:出品|販売)者?用アカウント|(?:Amazon[^。、]{0,10}での)?販売[^。、]{0,8}(?:お受けでき|お受けいたしかね|許可でき|認められ|ご遠慮)|ストア(?:は|を|の)|お店(?:は|を)|販売資格|店(?:を|は)(?:閉|停)|(?:出品|販売)(?:でき|いただけ)(?:な|ませ)|(?:无法|不能|不得)(?:再|继续)?(?:在[^,。]{0,14})?(?:销售|出售)|(?:账户|账号|帐户|帐号)(?!状况|健康)|店铺(?!状况)|销售权限|アカウント(?!健全性|の健全性|ヘルス|状況|の状態)|出品権限|販売権限|出品者アカウント|出品資格',
)
const listing = lexicon(
  'auflistung*|content|listing*|offer|offers|detail page*|asin*|item*|product*|angebot*|artikel|listings?|produkt*',
  '产品|货品|页面|製品|ページ|品物|商品|链接|listing|ASIN|出品|リスティング',
)
const stopped = lexicon(
  "no longer permitted to sell|(is not|isn.t|are not) able to sell|not able to sell|(have|has) ended|put out of (service|action|operation)|no longer (allow|permit|let)( you)?( to)? sell|aufgehoben|deactivat*|suspend*|inactive|blocked|disabled|closed|revoked|remov*|taken (down|off|away)|took (down|off|away)|withdrawn|pulled|terminated|switched off|shut down|stopped|no longer (sell|use|be used|be sold|available|active)|not (sell|allowed to sell|permitted to sell)|(can|may)( ?not|'t| no longer) (currently )?(sell|use|be used)|cannot sell|come down|gone|deleted|hidden|delisted|restricted|on hold|paused|no longer (visible|shown|live|open)|not (active|visible|live)|(is|are|stays?|come|came|goes|went|taken) (down|off|offline)|nicht (aktiv|sichtbar|verfügbar)|nicht (mehr|länger) (sichtbar|aktiv|verfügbar|kaufbar)|(kann|können|darf|dürfen) (\\p{L}+ ){0,4}(weder|nicht) [\\p{L}\\p{N}., -]{0,80}(genutzt|verwendet|benutzt|betrieben)|(can|may) (currently |now )?neither be used|(cannot|can't|may not|must not) (currently |now )?be (used|operated|accessed)|nicht( \\p{L}+){0,5} verkaufen|offline|deaktiviert*|gesperrt*|entfernt*|ausgesetzt|stillgelegt|entzogen|eingestellt|gelöscht|geschlossen|nicht (mehr|länger)( \\p{L}+){0,4} (berechtigt|verkaufen|verkauft)|inaktiv|offline genommen|herausgenommen|off (sale|the shelf|the shelves|the site|the store|the market|amazon*|our (site|store|shelves))|out of (sale|the store|the catalog*)|(can't|cannot|can not|can no longer|may no longer|could no longer) (currently |now |at present )?be (bought|ordered|purchased|found|seen)|not (on sale|for sale|buyable|purchasable|up|shown|listed)|no longer (on sale|for sale|on offer|offered|listed|up|purchasable|buyable|appears?|shows?|bookable|in the catalog*)|(nobody|no one|no customer|no buyer|customers cannot|buyers cannot|customers can't|shoppers can't) (can )?(buy|order|purchase|see|find)|nothing( \\p{L}+){0,5} can be (bought|ordered)|(stays?|stay|gone|went|go|goes) dark|unpublished|unlisted|put on (ice|hold)|turned off|(is|are|was|were|been|stays?|remains?) (\\p{L}+ ){0,1}(off|shut|locked|barred|parked)|withdrew|interrupted|(unable|not able|not allowed|not permitted|not entitled) to (sell|trade|offer|list)|(can't|cannot|may not|must not) (currently |now |yet )?(sell|trade)|lost( \\p{L}+){0,3} (right|privilege|permission)*|nicht (mehr |länger )?(zu sehen|zu kaufen|kaufbar|auffindbar|erreichbar|bestellbar|angezeigt|gelistet|im katalog|online|erhältlich|käuflich|abrufbar|einsehbar)|nicht mehr( \\p{L}+){0,3} (katalog|sichtbar|auffindbar|bestellt|gekauft)|(von der seite|vom netz|aus dem (katalog|sortiment|verkauf|angebot|shop)) (genommen|entfernt)|vom netz|aus dem verkauf|abgeschaltet*|abgestellt*|ausgeblendet*|aufgehoben|ruht|ruhen|nichts (mehr )?(anbieten|verkaufen)|nichts verkaufen|(kann|können) (niemand|keiner)( \\p{L}+){0,6} (kaufen|bestellen)|niemand( \\p{L}+){0,4} (kaufen|bestellen)|(führen|führt) ihr angebot nicht|zurückgezogen|unterbrochen|pausiert|blockiert*|untersagt|beendet|dichtgemacht|nicht mehr (anbieten|handeln)|gestoppt|aberkannt|(is|are|was|were|been|stays?|remains?|lies?) (\\p{L}+ ){0,2}(dormant|idle|out of action|shut down|shut|in abeyance|unavailable|unreachable)|(stays?|stayed|remains?) (shut|off|down|closed)|(cannot|can't|can not) be put in (a|the) (basket|cart)|neither( \\p{L}+){0,6} can be (bought|ordered|put)|no (longer|more) (live|in the store|in our store|reachable|active|orderable)|(had|have|has) to (stop|shut|close|block|suspend|take down|hide|pull)|decided to (close|block|suspend|remove|deactivate|shut|stop|take)|(closing|blocking|suspending|deactivating|removing|stopping|pulling) your|ended your|stopped (your|the|showing|selling)|dicht|außer betrieb|zugemacht|stillgelegt|(ist|sind|bleibt|bleiben) (\\p{L}+ ){0,3}(zu|dicht|aus|weg|offline)|(zu|müssen|mussten|haben) (sperren|schließen|entfernen|deaktivieren|abschalten)|(sperren|schließen|entfernen|deaktivieren|stoppen) wir|(wurde|wurden|haben|ist|sind)( \\p{L}+){0,6} (abgeschaltet|stillgelegt|gestoppt|ausgesetzt|geschlossen|herausgenommen|heruntergenommen|offline genommen)|gone from (search|the store|the site|view|the catalog*)|shut|vanished|disappeared|dropped from|not available|unavailable|out of reach|bis auf weiteres|nicht bestellbar|verschwunden|(put|placed|set)( \\p{L}+){0,4} on hold|verkauf( \\p{L}+){0,3} (gestoppt|eingestellt|unterbunden|untersagt)",
  '検索対象外|検索結果から(?:除外|外)|停用|停权|移除|下架|删除|暂停|冻结|撤下|撤销|关闭|关停|停掉|停售|停止|下线|撤了?下来|先撤|撤掉|拿下|拿掉|屏蔽|隐藏|禁用|失效|锁定|受限|被限制|关了|关掉|终止|中止|不再(?:对外)?(?:出售|销售|展示|显示|可售|可见)|搜不到|看不到|不可(?:售|见|购买)|吊销|收回|封(?:停|号|禁|锁|掉|店|闭|了)|被封|取消|没法(?:再)?(?:卖|销售)|不(?:能|让|可以|许)(?:再)?(?:卖货|卖东西)|无法(?:再|继续)?(?:销售|使用)|不(?:能|得|可)(?:再|继续)?(?:在[^,。]{0,14})?(?:销售|出售)|(?:掲載|公開|出品|販売|表示)[^。]{0,8}見合わせ|買えなく|ご購入いただけ(?:な|ませ)|お求めいただけ(?:な|ませ)|取り?扱い?を[^。、]{0,8}(?:中断|停止|見合わせ|取りや)|停了|歇业|(?:出品|販売|ページ|商品|公開|掲載|表示|お取り?扱い)[^。、]{0,10}止め(?:て|ま|させ)|止めさせて|取りやめ|取り止め|差し止め|出せなく|出せません|売れなく|使えない状態|使えなく|お使いいただけ(?:な|ませ)|見えなく|表示されなく|表示されて(?:い|お)(?:ない|り?ません)|非表示|非公開|購入でき(?:ない|ません|なく)|(?:お受け|許可)でき(?:な|ま)|(?:利用|出品|販売)(?:を)?制限|凍結|終了(?:しま|いたしま|させて)|中止|中断|閉じ(?:まし|させ)|公開を(?:取|や)|(?:取り)?外しま|抹消|一時停止|停止|閉鎖|削除|取り消|取消|剥奪|非アクティブ|無効|利用(?:でき|いただけ)(?:な|ませ)|出品(?:でき|いただけ)(?:な|ませ)|販売(?:でき|いただけ)(?:な|ませ)|取り下げ',
)
/** Said shortly before a word of stopping, these make it something that has not happened. */
const possible = lexicon(
  'plan to|planning to|intend to|about to|going to|may|might|could|will|would|can|at risk|risk of|to avoid|avoid|before|otherwise|in danger|threshold( for)?|not (yet )?(been )?(be )?|prevent|könnte*|droht|bedroht|risiko|gefahr|werden wir|andernfalls|sonst|ansonsten|or else|otherwise|or we|oder wir|vermeiden|kann|von( \\p{L}+){0,1}|vor( \\p{L}+){0,1}|nicht|noch nicht',
  '眼看|即将|就要|快要|马上要|有可能|濒临|差点|如果|才会|还没|没有|不会|不影响|可能|将|面临|风险|避免|否则|以免|会(?:被|对)?|尚未|未|没有',
)
const possibleAfter = lexicon(
  'risk|record|entry|threshold|is possible|droht|bedroht|werden könnte|gefährdet',
  '记录|的?标志|线|的?(?:界线|门槛|阈值|危险)|(?:され|す)ることが|に移|の(?:対象|危険|可能性|おそれ)|となることが|(?:されて|して)(?:い|お)(?:ない|りません|ません)|(?:され)?(?:る|た)?(?:可能性|おそれ|恐れ|リスク|場合)|する(?:場合|可能性|こと)|の?风险|を避け|予定',
)
const atRisk = lexicon(
  "(requires|obliges) us to (deactivate|suspend|close)|will not be able to sell|sonst (sind|müssen|werden) wir( \\p{L}+|[,.])+ (sperren|deaktivieren|entfernen|löschen)|(is|remains|stays) (still )?active (for now|for the moment|at present|at the moment|until then)|at risk|about to be (deactivated|suspended|removed|closed)|risk of (being )?(deactivat*|suspen*)|in danger of|(may|might|could|will) be (deactivated|suspended|removed|closed)|avoid (deactivation|removal|suspension)|(still|remains) active|in order to (go on|continue|keep) selling|policy warning|this is a warning|warning|have not (yet )?(removed|deactivated|taken)|(has|have) not (yet )?been (removed|deactivated|taken down|suspended)|(not|noch nicht) (yet )?(removed|deactivated|entfernt|deaktiviert)|no (action|enforcement) has been taken|(is|are) not (currently |yet |presently )?affected|you (could|may|might) lose( \\p{L}+){0,2} (ability|right*|privilege*|permission)|(noch|derzeit|aktuell) nicht betroffen|deactivation (risk|threshold)|(von|vor) (einer |der )?(deaktivierung|sperrung)( \\p{L}+){0,2} (bedroht|gefährdet)|droht|*gefährdet|risiko|verwarnung|warnung|(noch|weiterhin) aktiv|könnte*( \\p{L}+){0,6} (deaktiviert|gesperrt|entfernt)|on (thin ice|the brink|the verge)|close to (being )?(deactivat*|suspen*|clos*)|threatened with (deactivation|suspension|closure|removal)|fac(e|es|ing) (deactivation|suspension|removal|closure)|(your account|it|the account) (is|stays|remains) (still )?open|you (can|may) (still|continue to|keep on|go on) (sell|selling)|(we are|we're) not (yet )?(deactivating|removing|suspending|closing)|not deactivating|(auf|an) der kippe|(noch|weiterhin) (können|dürfen|verkaufen) sie|(können|dürfen) sie (noch|weiterhin) verkaufen|kurz vor (der |einer )?(deaktivierung|sperrung|schließung)|vorwarnung|von (der )?(sperrung|deaktivierung|schließung) bedroht|in gefahr|konto bleibt (vorerst |zunächst |derzeit |noch )?(aktiv|offen|bestehen)|still (able to )?sell( today| for now)?|(lead|leads) to (the |your )?(account|listing|offer)*( being)? (shut|closed|deactivated|suspended|removed)|(on|in) (the|a) (edge|danger zone)|(offer|listing|account|product|page) (will )?(come|comes|go|goes) (down|off|offline)|we (will|shall|would) (have to )?(take|remove|pull|close|deactivate|suspend|shut)( \\p{L}+){0,4} (down|off)?|(müssen|werden) wir( \\p{L}+){0,6} (entfernen|sperren|schließen|deaktivieren|abschalten|herausnehmen)|(nehmen|sperren|schließen|entfernen|deaktivieren) wir(?!( \\p{L}+){0,5} an(?!\\p{L}))( \\p{L}+){0,6}|(may|might|could|will) (\\p{L}+ ){1,2}be (deactivated|suspended|removed|closed|shut|blocked)|(bleibt|bleiben)( \\p{L}+){0,3} (online|aktiv|bestehen|sichtbar|kaufbar|verfügbar|geöffnet)|(stays?|remains?) (online|up|live|available|buyable|on sale|visible|active|open)|(können|könnten) (\\p{L}+ ){0,6}(deaktiviert|gesperrt|entfernt|geschlossen) werden",
  '(?:出品|販売)は(?:引き続き)?継続|濒临|眼看(?:就)?要|即将(?:被)?(?:停用|关停|移除|暂停|下架)|(?:就要|快要|随时(?:会|可能))被?(?:停用|关停|下架|封)|目前[^。,]{0,8}(?:仍|还|尚)(?:可|能|在|可以)(?:正常)?(?:销售|售卖|在售|卖)|(?:还|暂)(?:没有?|未|不)(?:予)?(?:停用|移除|下架|采取|关停)|停用(?:的)?(?:界线|门槛|阈值|线)|まだ(?:販売|出品)[^。]{0,6}(?:続け|でき)|(?:販売|出品)[^。]{0,4}(?:継続|続け)[^。]{0,4}(?:でき|られ|いただけ)|このままでは|(?:停止|削除)(?:の)?(?:対象|危険|瀬戸際)|停止に移|まだ(?:停止|削除)(?:して|されて)(?:い|お)|(?:停止|閉鎖)(?:を避け|になる前|される前)|(?:面临|存在|有).{0,10}(?:停用|暂停|移除|关闭|下架).{0,4}(?:风险|危险)|可能(?:会)?(?:被|遭)?(?:停用|移除|下架|暂停|关闭|关停|终止)|您?仍(?:可|能)(?:以)?(?:正常|继续|照常)?(?:销售|卖)|警告(?!语|标|标签|文|表示|ラベル|图|说明|事项|用语|信息|词)|尚未(?:停用|移除|下架|采取)|仍(?:然)?(?:处于)?(?:有效|在售|可售|正常|活跃)|(?:停止|無効|非アクティブ|利用停止|削除).{0,12}(?:リスク|おそれ|恐れ|可能性|ことがあ)|注意喚起|(?:現在|今|いま)(?:は|も|のところ)[^。]{0,6}(?:通常|まだ|これまで|従来)?(?:どおり|通り)?[^。]{0,4}(?:出品|販売)(?:いただけ|でき)ます|引き続き(?:有効|販売)',
)
const underReview = lexicon(
  'reviewing your (amazon(\\.\\p{L}+)? )?(seller |selling )?account|account (is )?under review|prüfen (derzeit |zurzeit |gerade )?ihr* (verkäufer|verkaufs)?-?konto|konto (wird )?(derzeit )?(geprüft|überprüft)|(taking|take) a (closer|close|careful) look at your (selling |seller )?account|looking (closely |more closely )?(at|into) your (amazon |selling |seller )?account|checking your (selling |seller )?account|going through your (selling |seller )?account|(registration|application|sign-?up)( \\p{L}+){0,5} (is being|under|being) (reviewed|review|checked)|reviewing your (registration|application|sign-?up)|(anmeldung|registrierung|bewerbung)( \\p{L}+){0,8} (geprüft|überprüft|prüfen|in prüfung)|sehen uns ihr (\\p{L}+ ){0,1}konto|nehmen ihr (\\p{L}+ ){0,1}konto|konto( \\p{L}+){0,4} (in|unter) (der )?prüfung',
  '正在(?:审核|核查|复核)(?:您|贵)|アカウントの(?:審査|確認)を(?:行って|進めて|実施)|(?:审核|审查|核查|验证)您的.{0,10}(?:账户|账号|店铺)|アカウントを?(?:審査|確認)(?:中|し)',
)

/** "已将其移除": said to be done, whatever stands before. */
const isDone = /(?:而|因此|故)被$|(?<!可能|或许|是否|不)已经?(?:将|把|被|对|予)?[^,，。]{0,8}$/

/** Where a sentence says that something was stopped, not that it may be. */
function stops(text: string): number[] {
  const found: number[] = []
  for (const hit of hitsOf(stopped, text)) {
    const before = text.slice(Math.max(0, hit.index - 34), hit.index)
    const end = hit.index + hit[0].length
    if (/\bzu $/i.test(before)) continue
    const isSale = /sell|\buse|verkaufen|no longer|nicht mehr|销售|使用|出品|販売|利用/i.test(hit[0])
    if (
      (isSale
        ? !/sonst|andernfalls|otherwise|or else|oder wir|from (?:that|this|then) (?:day|date|on)|ab (?:diesem|dem) (?:tag|datum|zeitpunkt)|(?:could|may|might|would) (?:mean|lead|result)/i.test(
            text.slice(0, hit.index),
          )
        : isDone.test(before) || !has(possible, before)) &&
      !has(possibleAfter, text.slice(end, end + 14))
    )
      found.push(hit.index)
  }
  return found
}

function isDefinite(sentence: Sentence): boolean {
  return sentence.section !== 'consequence' && !isConditional(sentence.text)
}

/** "Explain why our warning was a mistake" tells of no warning beside what was done. */
const warnedInError =
  /warn\w*[^.]{0,30}(?:error|mistake|wrong)|verwarnung[^.]{0,30}(?:irrtum|fehler|unrecht)|警告[^。,]{0,6}(?:有误|错误|是错)|警告[^。]{0,8}(?:誤り|間違い)/i

/** "This is a warning; nothing has been restricted": what the rest says may follow has not. */
const isWarning =
  /\bthis is (?:only |just )?a (?:policy )?warning\b|(?:nothing|no action) has (?:yet |so far )?been (?:done|taken)|(?:account|offer|listing)s? (?:has|have) not been (?:restricted|deactivated|removed)|dies ist (?:nur |lediglich )?eine (?:ver)?warnung|这(?:只)?是一[个次项封]?警告|これは警告|出品(?:自体)?は[^。]{0,6}継続/i

/** Amazon's usual subject line, which it sets above removals, too. */
const titleOfWarning = /^(?:notice|subject|hinweis)?[:： ]*policy warning$/i

/** What the notice struck: the account, single listings, or nothing yet. Replies are told apart before this. */
export function readLevel(sentences: readonly Sentence[]): LevelFinding {
  const told = sentences.filter((sentence) => !sentence.isHeading && isDefinite(sentence))
  const warned = told.find((sentence) => isWarning.test(sentence.text))
  if (warned !== undefined) return { level: 'warning', sentence: warned }
  const done = told.filter((sentence) => stops(sentence.text).length > 0)
  const closed = done.find((sentence) => strikesAccount(sentence.text))
  if (closed !== undefined) return { level: 'account', sentence: closed }
  const review = told.find((sentence) => has(underReview, sentence.text))
  const removed = done.find((sentence) => !sentence.isItem && has(listing, sentence.text))
  const risk = sentences.find(
    (sentence) =>
      has(atRisk, sentence.text) &&
      !warnedInError.test(sentence.text) &&
      !/at risk:? \d/i.test(sentence.text),
  )
  if (review !== undefined && removed === undefined) return { level: 'account', sentence: review }
  if (
    removed !== undefined &&
    !(
      risk !== undefined &&
      risk.start < removed.start &&
      risk.section === 'top' &&
      !titleOfWarning.test(risk.text)
    )
  )
    return { level: 'listing', sentence: removed }
  if (risk !== undefined) return { level: 'warning', sentence: risk }
  const byHeading = sentences.find((sentence) => sentence.isHeading && has(account, sentence.text))
  return byHeading ? { level: 'account', sentence: byHeading } : { level: 'listing', sentence: null }
}

/** "該当の商品は現在販売できません": what cannot be sold is an offer, not the seller. */
const ofGoods =
  /(?:商品|製品|品物|機器|薬|ASIN|ページ)[はがも][^。、]{0,14}$|(?:商品|产品|货品|链接|ASIN|库存)(?:已|现|目前|暂时|均|都)?[^,，。]{0,6}$/

/** True where the account itself, not only "listings in your account", was stopped; both words must stand close. */
function strikesAccount(given: string): boolean {
  const text = given.replace(/account health|verkäuferkonto-?zustand/gi, (words) => ' '.repeat(words.length))
  const place = firstSpan(account, text)
  if (
    place !== null &&
    /販売|出品(?!者?用|権|資)|销售(?!权|资)|出售/.test(text.slice(place.start, place.end))
  ) {
    if (ofGoods.test(text.slice(0, place.start)) || /^い?(?:商品|製品)/.test(text.slice(place.end)))
      return strikesAccount(text.slice(place.end))
  }
  const isNear = (at: number, end: number): boolean =>
    at < end + 90 || (at < end + 130 && !has(listing, text.slice(end, at)))
  if (place === null || !stops(text).some((at) => at > place.start - 60 && isNear(at, place.end)))
    return false
  const near = text.slice(Math.max(0, place.start - 60), place.end + 90)
  return (
    !/(?:from|in|on|of|aus|in|von) (?:your|ihrem) (?:\p{L}+ ){0,2}(?:account|konto)/iu.test(near) ||
    /account (?:has been|was|is)|konto (?:wurde|ist)/i.test(near)
  )
}
