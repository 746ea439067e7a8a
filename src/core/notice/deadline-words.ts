import { lexicon } from './lexicon.ts'

export const lookBack =
  /(?:going back|reaching back|going back (?:no|not) (?:more|further) than|last|past|previous|prior|preceding|recent|older than|at most|höchstens|maximal|more than|those|these|dies(?:en|em|er)|älter als|letzten|vergangenen|vorangegangenen|zurückliegenden|vorherigen|最近(?:的)?|过去(?:的)?|近|之前的?|前的?|過去|直近|ここ|年[（(]|这|那|同期|同一?|此|発行(?:日)?から|発行後|さかのぼ(?:って|り)|开具(?:之)?(?:后|日起)|开票(?:后|日起)|签发(?:后|日起))\s?$/i
export const lookBackAfter =
  /^ ?(?:old|alt|before (?:the|this|receipt)|prior to|before your|vor (?:dem|erhalt|der|dieser|diesem|ihrer|ihrem)|以前に発行|以内に発行|以?内的?[^。,、]{0,3}(?:水|电|燃气|网络|账单|对账单|缴费|公用)|以内的发票|以内(?:开具|签发|出具)|内(?:开具|签发|出具|供应商)|以内の(?:仕入|請求|領収|日付|もの|発行|公共|明細|書類|購入|納品)|以内に(?:作成|交付|出され|仕入)|以?内的?(?:进货|采购|供货|供应商|发票|收据|票据|凭证|购货)|之?内(?:开|的)(?:的|出|发票|收据|单据|账单|票据)|[里间](?:供|开|卖|售|的))/i
export const funds = lexicon(
  'funds?|sales amounts?|reserve|balance|disburse*|pay-?outs?|payments?|proceeds|money|guthaben|auszahl*|gelder|geld|zahlung*|saldo|einbehalt*|guthabens|restguthaben*|verkaufserlös*|erlös*|geldes|auszuzahlen*|moneys?|earnings|payout*',
  '(?:销售|销货)(?:收入|所得)|余款|余下的款|(?<!付|价|赚|省)钱|货款|结算|打款|回款|账款|振り?込|精算|お預かり|売上代金|资金|余额|放款|款项|付款|提款|残高|資金|売上金|支払|入金|送金',
)
export const stock = lexicon(
  'inventory|inventars?|stock|fba|(?<!seller[- ])fulfil*|destroy*|dispos*|(?<!(day|date|time) of )(?<!(from|since|after) your )removals?(?! (may|might|could|can|will|would|becomes?|is|was|of (your|the) (selling|account|listing|offer)))|units|lager*|bestand*|vernicht*|entsorg*|warenbestand*|goods in our|fulfil+ment cent(er|re)s?|warehouse*|versandzentr*|lagerware|stücke|(pieces|goods|products|items)( \\p{L}+){0,2} (in|at) our (buildings|hands|warehouses?|centres|centers)|scrap(s|ped)?|verschrott*',
  '存货|仓库|仓储|倉庫|引き取|撤去|返却|库存|销毁|弃置|移除订单|亚马逊物流|在庫|廃棄|処分|(?<!ご)返送|FBA',
)
export const record = lexicon(
  '(drop|drops|fall|falls|come|comes|go|goes|disappear|disappears|clear|clears) (off|from)|(violations?|entries|entry)( \\p{L}+){0,6} after they were|record( \\p{L}+){0,3} (shown|visible|kept|displayed|listed)|(remain*|stay*|visible|shown|displayed|kept|counts?)( \\p{L}+){0,6} (account health|record|page|dashboard|rating)|(stays?|remains?) (\\p{L}+ ){0,1}(visible|on record|listed|shown|displayed|there)|on record|account health (rating )?for|(ist|sind|bleibt|bleiben|wird|werden)( \\p{L}+){0,10} (zu sehen|verzeichnet|einsehbar|sichtbar|angezeigt|gespeichert|vermerkt|eintrag|kontozustand*)|sichtbar|angezeigt|(stays?|remains?|kept|shows?|counts?|held|listed|visible)( \\p{L}+){0,8} (account health|record|dashboard|history|profile)|(verschwindet|bleibt|steht)( \\p{L}+){0,10} (kontozustand*|sichtbar|eintrag)',
  '(?:记录|显示|保留|展示).{0,16}|(?:留|挂|保留)在|(?:記録|表示|保持|掲載)(?:され|が残|は消え|に残)|残ります|残り続け|残って(?:い|しま)',
)
export const evaluation = lexicon(
  'evaluation|neutral evaluat*|apex|bewertungsverfahren|neutrale* (bewertung|prüfung)',
  '中立评估|评估程序|评估|中立評価|評価(?:手続|プロセス)',
)
/** Amazon's patent evaluation by a neutral expert. */
export const neutralEvaluation = lexicon(
  'neutral (patent )?evaluat*|apex|(neutrale*|unabhängige*) (patent)?(bewertung|prüfung|begutachtung)|patentbewertung*|(evaluation|assessment) by (an|a) (independent|neutral)( \\p{L}+){0,2}',
  '中立评估|中立的?专利评估|中立評価|専利评估',
)
/** How one joins an evaluation: by an agreement that is signed and sent back. */
export const joins = lexicon(
  'agreement*|sign|signed|participat*|take part|taking part|join*|enrol*|vereinbarung*|vertrag|unterschr*|unterzeichn*|teilnehm*|teilnahme',
  '协议|签字|签署|签名|参加|参与|同意書|契約書|合意書|署名|参加',
)
export const amazonActs = lexicon(
  'we (will|aim|usually|generally|try|may|normally|expect)( \\p{L}+){0,4} (respond|reply|review|get back|contact|answer|process|decide|inform|notify|investigate)*|our (\\p{L}+ ){0,2}(response|reply|answer|review|decision) (takes|will|within|usually)|you (will|should|can expect to|may) (receive|get|hear|have)( \\p{L}+){0,3} (response|reply|answer|decision)|sie (erhalten|bekommen)( \\p{L}+){0,8} von uns|(response|reply|answer) from us|review takes|hear (back )?from us|expect (a|an|our) (response|reply|answer|decision)( from us)?|(wir|amazon) (werden|antworten|melden|prüfen|bearbeiten)( \\p{L}+){0,6}',
  '(?:审核|复审|处理)(?:通常|一般|大约|大概)?(?:需要?|要|会)|(?:等候|等待|静候)[^。,]{0,8}(?:我们|通知|结果)|(?:当社|こちら|弊社)(?:から|より)[^。]{0,10}(?:ご?連絡|返信|回答)|我们(?:会|将|通常|一般).{0,20}(?:回复|答复|审核|处理|联系|通知)|(?:回答|返信|ご連絡|審査|結果)[^。]{0,10}(?:いたします|いたしま|します)|(?:審査|結果|当社)[^。]{0,20}お待ち',
)
/** Said of a period that is the seller's to keep, though Amazon is named beside it. */
export const sellersTurn = lexicon(
  'you have until|write to|you have( \\p{L}+){1,2} (days|weeks)|we give you|write (back|to us)( \\p{L}+){0,3} (within|by|in)|kindly|(we.d|we would) need|we need (this|it|them|your|the)|do (this|so|that|it) (within|by|in|before)|action (is |are )?(required|needed|necessary)|(required|needed|necessary) action|act (now|within|by)|(are|is|get|be) (taken care of|dealt with|put right|cleared|settled|resolved|attended to)|handlungsbedarf|(handeln|reagieren) sie|you (must|should|need|have|are required|can|may)(?! (usually |normally )?(hear|expect|receive|get) )|you to|your (\\p{L}+ ){0,2}(response|reply|replies|answer|appeal|documents?|documentation|information|evidence|submission|invoices?|plan)|from you|(please|kindly) (reply|respond|answer|appeal|contact|send|submit|provide)|ihre (\\p{L}+ ){0,2}(antwort|unterlagen|rechnung*|stellungnahme|angaben|nachweise)|von ihnen|(antworten|senden|reichen|schicken|melden) sie|(answer|call|get|contact|send|show|let|give|hand) us( back)?|kümmern sie|legen sie|hinterlegen sie|beheben sie|klären sie|nennen sie|geben sie|laden sie',
  'あなた(?:から|は|が)|您(?:要|得|务必)|(?:交|递|提)(?:来|上来|齐|交)|解消して|改善して|願います|您(?:的|须|需|应|必须|可|有|在)|请(?!等|耐心)|(?:いただ|くだ|下さ|お願い)(?!.{0,4}お待ち)',
)
export const act = lexicon(
  'you have( \\p{L}+){1,2} (days|weeks)|deal|write to|decide|bekomm(t|en)|we give you|write (back|to us)|erreich(t|en)|share|do so|(must|need to|have to|should) (have|receive|get|see)( \\p{L}+){0,5} (plan|appeal|answer|reply|response|documents|invoices|information)|no( \\p{L}+){0,2} (plan|reply|answer)|geht( \\p{L}+){0,8} zu|(have|get|see|hold)( \\p{L}+){0,1} no( \\p{L}+){0,3} (plan|appeal|answer|reply|response|documents|invoices)|without (a|an|the)|do (so|this|that)|bitte (\\p{L}+ ){0,3}sie|räum*|hand in|turn in|get back|send*|need(s|ed)?|add|adding|enter|register*|have to|appeal*|provid*|resolv*|submit*|respond*|repl(y|ies)|address*|answer*|contact|act|reach*|come*|acknowledg*|confirm*|take|taken care of|dealt with|attended to|put right|sorted out|return|dispute*|upload*|supply|fix|correct*|remedy|arrive*|receiv*|hear|get|response*|due|required|deadline|you have (only |another )?\\d+|complet*|give|call|comply|remov*|file|furnish|present|deliver|send* us|senden|sendet|schick*|einreich*|übersend*|zusend*|hochlad*|lad(en|t)|trag(en|t)|eintrag*|geh(en|t)|reich(en|t)|antwort*|übermitt*|vorleg*|leg(en|t)|beheb*|lös(en|t)|beantwort*|reagier*|erhalten|eingeh*|eingeg*|eingang|widersprech*|einspruch|bereitstell*|stell(en|t)|nachreich*|abgeb*|handeln|bestätig*|behoben|kontaktier*|stellungnahme*|frist|(sie haben|haben sie) (noch |nur )?\\d+|zu(kommen|senden|schicken)|let us (have|see|know)|show us|show me|(hand|put|ring|write|drop|file|tell|explain|settle|clear|lodge|hear|pay|open|bring|finish|do|mend|close|delete|edit|enter|fill|sort|react|turn)|(call|ring|phone|write) (us )?back|any sign from you|kümmer(n|t|e)*|melde(n|t)?|widersprech*|widerspruch|vor(liegt|liegen|legen|zulegen|gelegt)|(liegt|liegen)( \\p{L}+){0,10} vor|hinterleg*|nachzureichen|nachgereicht|(rufen|schreiben) sie|liefer*|beantrag*|erledig*|klär*|behebung|anpass*|überarbeit*|lösch*|schließ*|veranlass*|tätig|hör(en|t)|brauchen|benötigen|bräuchten|erwarten|fordern|geben|nennen',
  '返事|受け取(?:れ|ら)|收不到|交来|交到|交齐|交上|递交|呈交|寄来|寄到|寄回|发来|发到|发回|给我们|整改|改正|消除|完成|补齐|补交|补办|上诉|履行|办理|登记|填|改好|删掉|移走|お寄せ|解消|改善|申し?立て|手続|済ませ|お出し|お願い|お返事|ご記入|登録|修正|削除|アップロード|ご確認|取り?下げ|見直|(?<!お待ち)(?:ください|下さい)|提供|提交|发送|申诉|回复|解决|处理|上传|补充|确认|联系|采取|答复|收到|回应|纠正|提出|送付|返信|回答|対応|解決|連絡|異議|是正|送信|用意|届|お送り|いただ',
)
export const within = lexicon(
  'within|in the next|by|before|no later than|not later than|until|deadline|at the latest|you have|in|under|inside|innerhalb|binnen|bis|spätestens|frist|vor ablauf|haben sie|sie haben (noch |nur )?\\d+|nächsten|in|in the coming|over the next|during the next|coming|inside of|no more than|from now|of this (message|mail|notice)|kommenden|lauf von|ab (heute|erhalt|zugang)|zeit|tage zeit|noch|nur',
  '内|之内|以内|前|之前|截止|期限|时间|逾期|まで|必着',
)
export const negative = lexicon(
  "not|n't|no|nothing|none|without|unless|fail*|cannot|don't|doesn't|nicht|nichts|kein*|ohne|andernfalls",
  '不|未|没有|无|ない|なけれ|なかった|ず',
)
/** What makes a missing answer a threat, and not just a no. */
export const supposed = lexicon(
  "erreich(t|en)|otherwise|or else|satisfactory|if|unless|without|fail*|no (response|reply|answer|appeal|plan)|nothing|do not|don't|falls|wenn|sofern|sollte*|ohne|geh(t|en)|komm(t|en)|erhalten|liegen|bleibt|andernfalls|nichts|\\p{L}+en sie( \\p{L}+){0,3} nicht|\\p{L}+en sie( \\p{L}+){0,8} (nicht|nichts|kein*)|nicht (innerhalb|binnen)|(should|in case|otherwise|or else|go(es)? by|gone by|are over|is over|have passed|has passed|pass(es)?|run(s)? out|expire(s|d)?|lapse(s)?)|liegt|verstreich(t|en)|ablauf|vergeh(t|en)|sonst|ansonsten|bis dahin nicht",
  '如无|如果没有|没有(?:有效|任何)?申诉|没有有效|假如|要是|一直不|到期|过期|不交|没交|届か|送られ|なければ|いただけ|如果|若|如未|倘|未能|逾期|否则|没有收到|未收到|未提|場合|なけれ|いただけない|ないとき|ないと',
)
export const selling = lexicon(
  'sell|selling|account*|listing*|deactivat*|suspend*|privilege*|verkauf*|konto*|angebot*|deaktiv*|sperr*|shop|store|offer*|page*|händlerkonto*|verkäuferkonto*|verkauf|shop*',
  '销售|账户|账号|店铺|停用|商品|权限|链接|アカウント|出品|販売|停止|権限',
)
export const bill = lexicon(
  'utility|bill|bills|statement|dated|issued|old|not older|stromrechnung*|abrechnung*|alt|ausgestellt',
  '账单|水电|开具|签发|出具|公共料金|発行|明細',
)

/** "3 天之后如果没有改善,账户会被停用": what is stopped then had to be put right before. */
export const thenStops =
  /^ ?(?:之?后|を過ぎ(?:て|る)|経過)[^。]{0,6}(?:如果|若|仍|还|も|なお|しても)[^。]{0,24}(?:停用|关停|下架|移除|停止|削除)/

/** "If we have had nothing from you after 17 days you may not be able to sell." */
export const nothingAfter =
  /\b(?:if|unless|should) (?:we|you|there)\b[^.]{0,30}\b(?:nothing|no (?:\w+ )?(?:plan|answer|reply|response|appeal))\b[^.]{0,40}\bafter\b[^.]*\b(?:sell|account|listing|offer)/i

/** "Listings left as they are will be taken off the site after 7 days." */
export const leftAlone =
  /\b(?:listing|offer|account|item|product)s?\b[^.]{0,60}\b(?:will|may) be (?:taken (?:off|down)|removed|deactivated|suspended|closed)\b[^.]{0,24}\b(?:after|within|in)\b|(?:angebote?|konto)\b[^.]{0,40}\bnach \d+ (?:tagen|stunden) (?:entfernt|deaktiviert|gesperrt)/i

/** "If they are genuine, prove it within 30 days" */
export const doneWithin =
  /\b(?:prove|submit|send|reply|respond|provide|upload|appeal|answer)(?: \w+){0,3} (?:within|in)(?: the next)? $/i

/** "It stays active if the papers arrive within 10 days." */
export const ifTheyArrive =
  /\b(?:if|unless|provided|when) (?:the|your|these|those) (?:papers|documents|answers?|invoices?|information|proofs?) (?:arrives?|reach|reaches|comes?|get|gets)\b/i

/** "…90 days without an appeal: you may ask for the money": what may be asked for then is the balance. */
export const claimsFunds =
  /\b(?:write|ask|apply|contact|appeal|questions?)\b[^.]{0,40}\b(?:about|for|regarding) (?:\S+ ){0,2}(?:money|funds|balance|pay-?outs?|disbursement)|(?:auszahlung|guthaben)[^.]{0,30}(?:beantragen|anfragen|anfordern)|(?:申请|要求|请求|申領|申领)[^。,]{0,12}(?:提取|发放|支付|领取|结算|拨付|放款|提款|退还|资金|余额|货款|款项)|(?:支払|振込|残高|売上金|入金|送金|精算)[^。]{0,16}(?:申請|請求|依頼|申し出|申し込)/

/** "这条记录会挂在账户状况里,最长 180 天": the clause of the period need not say it again. */
export const keptOnRecord = /(?:记录|記録)[^。]{0,24}(?:挂|留|显示|残|表示|消)/

/** How long Amazon takes to show again what it gave back. */
export const reappears =
  /(?:小时|時間)(?:以?内|才能?|后|左右)[^。]{0,6}(?:重新)?(?:显示|出现|恢复|上架|表示)|\b(?:hours|stunden)\b[^.]{0,40}(?:visible|show|appear|live|active|sichtbar|online|aktiv)|(?:visible|show up|appear|live|active)[^.]{0,40}\bhours\b|(?:显示|出现|生效|搜索|上架|反映|表示|検索)[^。]{0,24}(?:左右|大约|最多|才|かか|ほど)|(?:陆续|逐步|逐渐|順次)[^。]{0,8}(?:显示|恢复|上架|表示|公開)|(?:左右|かか|ほど)[^。]{0,12}(?:显示|出现|生效|反映|表示)/i

/** "We keep your funds, and stock will be destroyed at your cost": one period, two things. */
export const destroys =
  /(?:inventory|stock|units)[^.;]{0,80}(?:destroyed|disposed)|bestand[^.;]{0,80}(?:vernichtet|entsorgt)|库存[^。;]{0,40}(?:销毁|弃置)|在庫[^。;]{0,40}(?:廃棄|処分)/i

/** Words that ask the seller for something, or say that it is due. */
export const asksFor = lexicon(
  'action (is |are )?(required|needed|necessary)|(required|needed) action|handlungsbedarf|send|provide|submit|appeal|reply|respond|answer|resolve|address|upload|add|complete|contact|confirm|acknowledge|attach|give us|supply|fix|hand in|return|file|enter|call us|act|forward|let us|(must|needs? to|has to|have to|should|is to|are to) (\\p{L}+ ){0,3}(be|reach|arrive|come|get|hand|send|provide|submit|resolve|reply|answer)|(is|are) due|due (date|by)|deadline|we (need|must have|require|expect|ask)( \\p{L}+){0,6}|in order to|to (keep|avoid|appeal|continue|go on|join|take part|proceed)|(reply|response|answer|appeal) (within|by|is)|you can do so|(bitte|müssen|sollten|können|haben) |\\p{L}+(en|n) sie|(sie haben|haben sie|you have|you have only|you get)( \\p{L}+){0,2} \\d+|frist|spätestens|erforderlich|let us (have|see|know)|(please|kindly|bitte)|(show|send|tell|give|get|call|answer|reply|upload|submit|provide|write|hand) (us|it|them|these|this|the)|(otherwise|or else|sonst|ansonsten|andernfalls)|kümmern sie sich|melden sie sich|reichen sie|legen sie|laden sie|senden sie|schicken sie|geben sie|nennen sie|antworten sie|rufen sie|hinterlegen sie|beheben sie|klären sie|übermitteln sie|(brauchen|benötigen|erwarten|bitten|fordern) wir|wir (brauchen|benötigen|erwarten|bitten|fordern)',
  '[内前][^。,]{0,8}(?:交|发|寄|传|改|补|办)|尽快|限您|烦请|敬请|願い|お寄せ|お出し|お送り|内[^。,]{0,6}(?:回复|答复|申诉|提交|提供|处理|解决|确认|补充|回应)|お待ち|请|须|需|应|必须|务必|最迟|期限|截止|お願い|ください|下さい|いただ|必要|期限|まで',
)

export const soldOrBought = lexicon(
  'invoice*|receipt*|sold|sales|rechnung*|verkauft*|absatz*',
  '发票|收据|销量|售出|請求書|領収書|販売',
)

/** "若权利人 10 个工作日内未提起诉讼": theirs alone, whatever the seller did before. */
export const isOthers =
  /^(?!.*[您请])(?=.*(?:权利人|投诉方|投诉人|对方|举报方)).*(?:未|没有|不)(?:能)?(?:提起|起诉)/
