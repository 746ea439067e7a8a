import { hitsOf, type Words, has, lexicon } from './lexicon.ts'

/** Signs that Amazon speaks to a seller; each counts once. */
const amazonSigns: readonly Words[] = [
  lexicon(
    '(what|items|products|goods|something) you (sell|sold|offer|list|sent)|the (listing|listings|offer) (is|are|was|were|came|has|have|stays?)|your (amazon(\\.[a-z.]{2,6})? )?(seller|selling)?( )?(account*|listing*|item*|product*|offer*|privilege*|inventory|stock|submission*|appeal*|plan|asin*|funds|store|shop|catalog*|response|documents|invoices|papers|letter|reply|answer*|pages?|goods|balance|range|supplier*|mail|title*|brand|orders)|(an offer|offers?|one|two|three|some|all|several) of your* (\\p{L}+ ){0,1}(offers?|listings?|products?|pages?|items?)?|your (\\p{L}+ ){1,2}(account|listing|offer|shop)|ihr* (amazon[- ])?(verkäufer|verkaufs|seller)?-?(konto*|angebot*|artikel*|produkt*|listing*|einspruch*|ma(ß|ss)nahmenplan|bestand|rechnung*|nachricht|antwort*|erklärung|lieferant*|guthaben|verkaufsberechtigung*|verkäuferkonto*|verkaufskonto*|unterlagen|papiere|schreiben|shop|ware|waren|account|händlerkonto|plan|plans|produktseite*|seite*|belege|stellungnahme|zuschrift|widerspruch|sortiment|sendung*|händler*|anmeldung)|eine* ihrer (angebot*|artikel|produkt*)|ihr* (\\p{L}+ ){1,2}(konto|angebot*|shop|artikel)',
    '売上(?:金)?の|新しい出品|出品は|御社の|您(?:若|如)?(?:不)?是品牌|您的(?:信|来信|附件|方案|计划|销售)|取り?扱いを|お客様が|您[^。,]{0,6}(?:补交|交来|寄来|递交)的|您的(?:申诉|材料)|あなたの(?:アカウント|出品)|您(?:这次|上次|此前|之前)?(?:提供|提交|交来|发来|上传|选择)的|アカウント(?:は|を|の)|いただいた(?:計画|書類|請求書|資料|内容)|(?:ご|お)提出の|贵(?:公司|店)|您.{0,8}(?:页面|主图|邮件|方案|票据|申诉)|您.{0,12}(?:卖|出售|销售|上架|店)|(?:販売パートナー|販売事業者|ご担当者|ご出品者)様|(?:出品|販売)(?:は|を)(?:停止|止め|取り|再開)|お客様[はに]|您(?:的|在)?.{0,8}(?:账户|账号|帐户|店铺|商品|销售权限|申诉|库存|信息|链接|行动计划|资金|材料|文件)|(?:お客様|出品者様|貴社|貴殿|貴店)(?:の|が)|出品(?:アカウント|用アカウント|商品|情報|権限)',
  ),
  lexicon(
    'deactivat*|removed|suspend*|taken down|took down|take down|no longer (sell|be sold)|inactive|at risk|withdrawn|blocked|disabled|closed|shut|switched off|turned off|off sale|no longer|offline|unavailable|hidden|taken (off|from)|reinstat*|reactivat*|restore*|vanished|disappeared|gone|stopped|on hold|pulled|reopen*|verschwunden|gestoppt|deaktiviert*|entfernt*|gesperrt*|reaktivier*|wiederhergestellt*|eingeschränkt|ausgesetzt|abgeschaltet|geschlossen|stillgelegt|ausgeblendet|aufgehoben|nicht mehr|zurückgezogen|gelöscht|sperre|sperrung|freigeschaltet|wieder verkaufen|ruht',
    '再掲載|措置を|关停|停掉|下线|撤下|撤了?下来|重新开放|止め(?:て|ま)|取りやめ|制限|閉鎖|非表示|見えなく|元どおり|元に戻|停用|移除|下架|删除|暂停|冻结|取消|恢复|停止|削除|取り消|再開|剥奪|非アクティブ',
  ),
  lexicon(
    '(why (did|is|has) this happen*|how (do|can) I (reactivate|appeal|submit|send|restore)*|what happens (now|if)*|warum *( )?(ist|wurde|geschieht)*|wie (kann|reaktiviere) ich*)',
    '为什么(?:会)?(?:发生|收到|出现|采取)|我为什么|(?:如何|怎样)(?:恢复|重新激活|提交|发送)|なぜ(?:この|こう|アカウント)|どうすれば|どのように',
  ),
  lexicon(
    '(please|kindly|you (must|need|should|will need)) (to )?(send|provide|submit|supply|upload|attach|reply|ship|give|answer|resolve|appeal|acknowledge|include|remove|close|delete|edit|hand|let|show|put|get|write|settle|take|correct|forward|return|name|call|tell)|send us|provide us|give us|write (to )?us|let us (have|see|know)|show us|tell us|hand in|get in touch|we (ask|need|require|expect|want)|(lassen|weisen|belegen|zeigen|antworten|erklären|bestätigen|entfernen|öffnen|wenden|halten|kümmern|melden) sie*|(tragen|räumen|ergänzen|beheben|senden|schicken|übermitteln|reichen|legen|stellen|laden|geben|nennen|teilen) sie*',
    '(?:ご[一-龠]{2}|お[一-龠]?[ぁ-ん]{1,3})(?:ください|下さい|いただきますよう|いただけますよう|願います)|(?:お送り|ご?提出|ご?返信|お寄せ|お出し|ご?対応)(?:を)?(?:願い|お願い)|(?:发|交|寄|补|传)给我们|告诉我们|您(?:可以|需要|须|应)|请(?:您)?(?:把|先|将|备齐|务必|按|尽快|附|交|寄|发|用|写|参照|确认|继续|不要|勿)|(?:烦请|敬请|麻烦您)|(?:お寄せ|お出し|お書き|お知らせ|お書き添え|ご記入|送って|出して|ご覧|ご確認|お待ち|行って|解消して|削除して|修正して)(?:いただ|くだ|下さ)|请(?:您)?(?:提供|提交|发送|上传|回复|附上|在|于|打开|登录|点击|说明|通过|前往|补充|向我们)|(?:ご?提出|ご?送付|お送り|ご?提供|ご?用意|ご?返信|ご?連絡|ご?回答|ご?対応|アップロード)(?:して|し|の上|を)?(?:いただ|くだ|下さ|お願い)',
  ),
  lexicon(
    'seller performance*|account health*|account-zustand|performance notification*|seller central|business solutions agreement|code of conduct|selling partner*|amazon (marketplace|services|seller|selling|policies|team)|amazon\\.[a-z.]{2,6}|verkäuferleistung|leistungsbenachrichtigung*|kontozustand*|kontostatus|(complaint|infringement|violation) (type|id)|asin',
    '卖家绩效|卖家支持|亚马逊|账户状况|账户健康|绩效通知|业绩通知|卖家平台|アマゾン|アカウント健全性|パフォーマンス通知|セラーセントラル|出品者パフォーマンス|投诉(?:编号|类型)|侵权类型',
  ),
  lexicon(
    "(we|our team|we've|we're) (have |has |had |are |were |also )?(heard|looked|went|gone|saw|received|removed|reviewed|review|reviewing|deactivated|found|noticed|determined|identified|detected|took|have|need|require|routinely|suspended|decided|cannot|could|believe|ask|asked|verified|learned|got|been told|will|think|suspect|doubt|learnt|shut|closed|hidden|stopped|read|checked|pulled|stand|keep|hold|noticed|got|know|no longer|can|may)|complaints? reached us|our (check|review|records|policy|policies|investigation)|wir (haben|wurden|benötigen|bitten|prüfen|können|sind|mussten|brauchen)|(brauchen|benötigen|bitten|haben) wir|uns (liegen|liegt|wurde|wurden|erreichte*|haben)|our (store|marketplace|shelves|warehouses?|fulfil+ment cent(er|re)s?|sellers|customers|rules|systems?|decision)|(unsere|unserer|unseren|unserem) (prüfung|überprüfung|richtlinien|regeln|lager*|versandzentr*|entscheidung|kunden|marktplatz|systeme*)",
    'つきましては|我们(?:仍|因此|据此|决定)|不会再|このたび|ご不便|我们已|我们(?:逐|留意|接到|怀疑|由于)|光凭|仅凭|单凭|本件|本メール|本通知|お知らせ(?:し|いた)(?:ま|す)|いたしかね|この決定|该决定|本邮件|本通知|我们(?:无法|未|没|不|也|先|可能|决定|检查|核|看|仍|还)|(?:当社|弊社|こちら)(?:で|から)|いたしました|いたします|しております|我们(?:收到|已|发现|对|会|将|需要|审核|注意到|接到|的审核|暂时|认为|无法|要求)|(?:当社|当サイト|弊社|Amazon)(?:は|では|に|が|の)',
  ),
  lexicon(
    '(thanks|thank you) for (writing|getting) back|(could|can) not be verified|your (late shipment|order defect|cancellation|valid tracking) rate|(greater|more|further|additional) (detail*|information)*|thanks? (you )?for (your|confirming|the|sending|submitting)|weitere (informationen|angaben|details|unterlagen)|(genauere|ausführlichere|detailliertere)*',
    '审核结果|复审|证明不了|再審査|審査(?:の)?結果|結論|受け入れ|最終|最终|谢谢您|感谢(?:您|配合)|补充|详细|もっと|くわしく|お書き|更多(?:信息|详情|细节)|更(?:详细|具体)|感谢您|補足|追加の(?:情報|書類)|詳細(?:な|を)|ありがとうございます',
  ),
  lexicon(
    'buyer*|customer*|rights owner*|brand owner*|trademark|intellectual property|authentic*|inauthentic|counterfeit*|policy|policies|policy violation|käufer*|kunde*|rechteinhaber*|markeninhaber*|verify|verification|identity|utility bill|licen[sc]e|richtlinie*|echtheit*',
    '仕入れ?先|苦情|商標|届け出|申告|买家|顾客|客户|权利人|权利所有者|品牌所有者|真实性|正品|知识产权|政策|購入者|権利者|真贋|信頼性|知的財産|規約|ポリシー',
  ),
]

/** Words of the trade alone are anybody's. */
const vocabulary = amazonSigns.at(-1)

/** Signs that a seller, an adviser or an advertiser speaks. */
const otherSigns: readonly (readonly [number, Words])[] = [
  // Amazon says «Sie»; people on a forum say «du».
  [
    3,
    lexicon(
      'als kanzlei|vertreten wir( \\p{L}+){0,3} (händler|verkäufer)|kostenlose ersteinschätzung|unsere kanzlei|kanzlei vertritt|erste einschätzung|almost never|been there|max one page|(under|to) (a|one) page|don.t phone|unserer kanzlei|ersteinschätzung|what do I write|don.t panic|everyone gets that|from the (forums?|community)( \\p{L}+)? team|(hi|hello|hey) @*|(dein|deine|deinem|deinen|deiner|dir|dich|magst du|schau (mal|dir)|hast du|kannst du|du (hast|kannst|solltest|musst|bist))|danke für deine*|hallo @*|(community|forum) (manager|moderator)|(hello|hi|hey|dear) (sellers|everyone|everybody|all|folks|guys)|post (them|it|your questions|questions) below|(hallo|moin|hi|servus) (zusammen|leute|alle|ihr)',
      'こちらではお調べ|ご経験があれば|ほかのセラー|别一上来|秒拒|不卖课|有问题加群|我上个号|吓自己|后台改成|モデレーター|コメントをお寄せ|(?:ご?投稿|ご質問)(?:いただき)?ありがとう|フォーラム(?:担当|運営|の(?:皆|みな))|感谢(?:发帖|分享|提问)|楼上|楼主|ベストアンサー|知恵袋|回答者|感谢您的(?:发帖|提问)|版主|コミュニティマネージャー|モデレーター',
    ),
  ],
  [
    2,
    lexicon(
      "my store|our store (was|is|has|got|sells)|(my|our) (amazon |seller |selling )?(account|listing*|shop|asin|product(?! safety| compliance| team)|item|supplier*|appeal*|poa|company|business|team|brand|warehouse|staff)|I (got|received|have|had|was|am|sold|sell|bought|submitted|sent|tried|think|would|just|need)|I'm|I've|mein* (konto|angebot*|shop|lieferant*|account|artikel)|ich (habe|bin|wurde|möchte|brauche)",
      '我的(?:店|账|链接|商品|产品|号|listing|亚马逊)|我司|本公司(?!不是|并非)|我方|我店|我们(?:公司|店铺|的供应商|的链接|的仓库|已对)|私の|当店|私は',
    ),
  ],
  [
    2,
    lexicon(
      'any (advice|help|idea*|suggestion*|thoughts)|anyone (else|know*|had|have)|has anyone|can (some|any)one|please help|help me|what should I do|hat jemand|kann mir jemand|(was|wie) soll ich',
      '小伙伴|有经验的|能过吗|兄弟们|家人们|老铁|过来人|有谁|(?:我的|我家)(?!们)[^,。]{1,6}(?:不是正品|被投诉|被下架)|ご教示|先輩方|経験者|どうすれば(?:いい|よい|良い)|でしょうか[。?\\n ]*$|求助|请教|有没有(?:人|大佬|遇到)|大佬|(?<!様)各位(?!合作|卖家(?!朋友)|様)|怎么办[啊呢?？]|请问|谁知道|有人(?:遇到|知道)|教えて(?:ください|下さい)|どなたか|でしょうか。?$',
    ),
  ],
  [
    2,
    lexicon(
      "unserer erfahrung nach|(prüfen|übernehmen|helfen) wir( \\p{L}+){0,3} gern*|rufen sie uns an|(my|best|general) advice|in my (experience|opinion)|you (could|might) want to|I'd|I would|make sure (that )?you(r)?|if I were you|what I tell (every(body|one)|people|sellers)|nobody here|post the (mail|notice|plan)|(most|many) sellers|sellers (often|usually|should)|the (op|original poster)|good luck|don't (panic|worry)|a good (poa|plan|appeal)",
      '个人(?:经验|看法|建议|觉得)|说点|别慌|别急着|我(?:去年|朋友|之前|当时|前年|上个月)|祝(?:早日|好运|顺利)|仅供参考|一般論|近道|うまくいく(?:こと|と)|ほかの出品者(?:さん|様)?(?:も|が|の)|わかりかねます|見直してみて|私の(?:場合|経験)|個人的に|参考まで|(?:ほう|方)がいい(?:です|よ|と)|(?:です|ます)(?:ね|よ)[。\\n]|まず落ち着いて|第一步[^。]{0,40}第二步|(?:^|\\n)问[:：]|怎么过[?？]|一般就是|建议(?:您|你|大家|先)|楼主|一般(?:来说|情况)|通常(?:亚马逊|情况)|卖家(?:可以|应该|朋友|们|需要)|首先要|你(?:的|可以|要|先|需要|应该)|大家|干货|小编|おすすめ|コツ',
    ),
  ],
  [
    3,
    lexicon(
      '(the|this|that|my|a) (\\p{L}+ ){0,2}(notice|e-?mail|mail|letter|notification|message)( (I|we) (got|received|have|pasted))?( \\p{L}+){0,2} (says|said|was saying|was about|asks|asked|wants|wanted|mention(s|ed))|(notice|e-?mail|message|notification) (I|we) (got|received|had|pasted)|amazon (says|said|wants|wanted|told (me|us)|sent (me|us)|asked (me|us)|is asking|keeps)|they (want|wanted|need|ask|asked|are asking|keep asking)( for)?( me| us)?( my| our| an?| the)? (\\p{L}+ ){0,1}(invoice*|poa|plan*|document*|papers|loa)|they told me|(die|der) (benachrichtigung|e-?mail|mail|mitteilung|nachricht) (sagt|sagte|besagt|war|hieß)|amazon will (von|nur|jetzt|meine*|dass|eine*|die)|amazon (sagt|sagte|schreibt|schrieb|meint)|sie wollen( \\p{L}+){0,2} (rechnung*|ma(ß|ss)nahmenplan|unterlagen)|in der (mail|e-?mail|nachricht|benachrichtigung) (steht|stand|hieß)',
      '私の(?:アカウント|店|商品|出品)|うちの(?:店|アカウント|商品)|(?:停止|削除)されてしまい|(?:前面|前边|之前|上次|刚才|刚刚|早上|昨天|今天|那[个封条]|这[个封条]|原来|收到)的?(?:那[封个条]|这[封个条])?(?:通知|邮件|信)(?:里面?|上面?|中|内容)?(?:是|就是|只|也|主要)?(?:说|讲|写|要|让|问)|通知(?:里面?|上面?|中|内容)?(?:就|只|主要)?(?:是说|是讲|说的?是|写的?是|让我|要我)|(?:亚马逊|平台|客服)(?:那边)?(?:说|讲|让我|要我|给我|回我|发我|叫我|发了|又)|(?:^|[,，。\\n ])我(?!们)(?:收到了|被|这边|刚|昨天|今天|已经|没有?|想|的)|被(?:买家|客户|顾客)?投诉了|(?<!您的[^。,]{0,6})(?:店|号|链接|listing|账号|账户)被(?:封|停|下架|移除)了|通知(?:に(?:は)?|では)[^。]{0,30}(?:と書いて|と言われ|とのこと|とあり)|(?:Amazon|アマゾン)から[^。]{0,30}(?:届きました|来ました|言われ|もらい)|通知が(?:届い|来)(?:た|まし)',
    ),
  ],
  [
    3,
    lexicon(
      '(our|appeal|reinstatement) service*|success rate|money.back guarantee|free (consultation|quote)|contact us (today|now)|we (help|have helped) sellers|discount|our (lawyers|experts|consultants)|special offer|limited time (offer|only)',
      '成功率|通过率|包过|代写|免费咨询|加微信|扫码|关注公众号|优惠|报价|专业(?:团队|申诉|服务)|服务商|无料相談|代行',
    ),
  ],
  [
    3,
    lexicon(
      'dear (amazon|seller performance|seller performance team|amazon team)*|root causes?:|corrective actions?( taken)?:|preventive measures?:|we (sincerely )?(apologi[sz]e|regret(?! (that )?we (cannot|can.t|are unable)))|please reinstate (my|our)|(kindly|hope you) reinstate',
      '(?:アカウント|出品|販売)の再開を(?:何卒)?お願い|ご迷惑をおかけし[^。]{0,12}申し訳|全品検品|供应商(?:您好|朋友|你好)|平台(?:现在|方)?要求|补开(?:发票|一张)|我们在亚马逊|(?:出品者)?パフォーマンスチーム\\s?御中|(?:恢复|重开)我们的|尊敬的亚马逊|(?:根本原因|纠正措施|预防措施)[:：]|我们深表歉意|恳请|Amazon御中|出品者パフォーマンスチーム\\s?御中',
    ),
  ],
]

/** What buyers or owners are quoted with is nobody's voice here; a text that is one quotation is read as it stands. */
function withoutQuotes(text: string): string {
  const bare = text.replace(/"[^"\n]{12,400}"/g, ' ')
  return bare.length * 2 > text.length ? bare : text
}

/** How much a text sounds like Amazon (`amazon`) and like anybody else (`other`). */
function voiceOf(text: string): Voice {
  if (last?.text !== text) last = { text, voice: hear(text) }
  return last.voice
}

interface Voice {
  readonly amazon: number
  readonly other: number
  readonly isAddress: boolean
}

/** The text asked about last: one letter is asked several things in a row. */
let last: { readonly text: string; readonly voice: Voice } | null = null

/** "我该怎么办?": Amazon's own headings ask in the seller's voice. */
const ownHeading =
  /^(?:为什么(?:会)?(?:移除|停用|下架)?我的|为什么我的|我(?:该|应该|应当|可以|能|要|需要)?(?:怎么办|怎么做|如何|怎样)|如何|怎样|why (?:did|was|is|has)|what (?:should|can|must|do) i|how (?:do|can|should) i)[^\n?？]{0,50}[?？]$/gim

function hear(text: string): Voice {
  const sample = withoutQuotes(text.slice(0, 60_000))
  let other = 0
  const spoken = sample.replace(ownHeading, ' ')
  for (const [weight, sign] of otherSigns) {
    if (!has(sign, spoken)) continue
    other += weight + (new Set(hitsOf(sign, spoken).map(([words]) => words)).size > 2 ? 2 : 0)
  }
  const heard = amazonSigns.filter((sign) => has(sign, sample))
  return { amazon: heard.length, other, isAddress: heard.some((sign) => sign !== vocabulary) }
}

/** True where somebody tells of a complaint or an answer and nothing sounds like a seller or an adviser. */
export function mayBeAmazon(text: string): boolean {
  const { isAddress, other } = voiceOf(text)
  return isAddress && other === 0
}

/** True where Amazon speaks, or somebody who poses as Amazon. */
export function soundsLikeAmazon(text: string): boolean {
  const { amazon, other } = voiceOf(text)
  return amazon >= 2 && amazon > other
}

/** True where a seller, an adviser or an advertiser can be heard at all. */
export function soundsLikeSeller(text: string): boolean {
  return voiceOf(text).other > 0
}

/** What stands in quotation marks, as the words on a button do; a whole sentence in them is somebody's own. */
const quoted = /(?<=.)(?:"[^"]{1,60}"|“[^”]{1,60}”|„[^“”]{1,60}[“”]|«[^»]{1,60}»|「[^」]{1,40}」)/gsu
/** Amazon's people name themselves. */
const staff = /^(?:I am|I'm|my name is)\b.{0,40}\b(?:specialist|representative|associate|from|with)\b/i

/** True for a sentence that a seller says of themselves. */
export function isSellersOwn(whole: string): boolean {
  const sentence = whole.replace(quoted, ' ')
  if (staff.test(sentence)) return false
  if (/[?？]{2,}$|到底是.*还是/.test(sentence)) return true
  return /(?:^|[^\p{L}])(?:I|I'm|I've|I'd|my|me)(?![\p{L}'])/u.test(sentence) && !/[?？]$/.test(sentence)
    ? true
    : /我的(?:店|账|链接|商品|产品|号)|(?:^|[,，。;；…])我(?!们|司|方|公司|国|认为|没有?侵权)|^↑|私の/.test(
        sentence,
      )
}
