import type { Demand, Kind } from '../words.ts'
import type { Sentence } from './layout.ts'
import { type Words, has, lexicon } from './lexicon.ts'
import { ownKind } from './own-kind.ts'
import { isConditional } from './sense.ts'
import { readTypeLines } from './type-line.ts'

const submission =
  '(appeal|submission|plan|plan of action|response|reply|documents?|documentation|information|message|e-?mail|materials?|invoices?|explanation|request|evidence|letter|answer*|dispute|counter-?notice)'
const einreichung =
  '(einspruch*|einreichung*|ma(ß|ss)nahmenplan*|unterlagen|antwort*|angaben|informationen|nachricht|mitteilung*|dokumente*|rechnung*|erklärung|widerspruch*|schreiben|anfrage)'
const answers = lexicon(
  `thanks for what you|(does|did) not suffice|gone through your account (once more|again)|decision stays|we have what you sent|what you sent( in)?( \\p{L}+){0,8} (does not|doesn.t) (deal|address)|(documents|invoices|papers) we (got|received|have) from you|nach (der )?prüfung ihres (verkäufer)?kontos( \\p{L}+){0,10} (entschieden|beschlossen)|(review|reviewing|look|looking) (of|at) what you (supplied|sent|provided|gave)*|(invoices?|documents?|receipts?)( \\p{L}+){0,8} (do|does|did) not meet (our|the) requirements|accept no (more|further) (documents|invoices)|(?<!from |by |of )you (told|wrote|informed|assured) (to )?us that|(nach|bei) (nochmaliger|erneuter|wiederholter|abermaliger) (prüfung|durchsicht|überprüfung)( \\p{L}+){0,8}|(thanks|thank you)( (so|very) much)? for (your|the|letting|having|submitting|sending|providing|contacting|writing|getting back|confirming|following|replying|responding|appealing|sharing|reaching)*|(we|amazon|our team|we've)( have| has)?( now| again| carefully)? (gone through|gone over|been through|received|got|have|reviewed|looked at|considered|read|evaluated|examined|checked|assessed)( \\p{L}+){0,1} (your|the) (\\p{L}+ ){0,2}${submission}|(we|i) (appreciate|note|noted|see) that you (have |had )?(agreed|sent|provided|confirmed|told|submitted|closed|removed)|having (looked|reviewed|considered|read|gone)( \\p{L}+){0,10} (you|your)|what you (told|wrote)|we( now| can| do)? accept(ed)? (your|the) (\\p{L}+ ){0,2}${submission}|(decided|determined|chosen) not to (reinstate|reactivate|restore|give|return|grant|allow)|(decided|determined|chosen|resolved|elected) not to (let|permit|reopen|re-?open|lift|readmit|take|reverse|accept|change)|(together with|along with|as well as|and|of|at|considered|reviewed|examined|weighed|checked) (the|all|any|everything)( (information|details|documents|material|papers|evidence|explanations?|invoices))? (that |which )?you (have |had )?(provided|sent|gave|submitted|supplied|furnished)|your (appeal|dispute|request|submission)( \\p{L}+){0,8} (was|has been|is) (successful|granted|upheld|approved|accepted|allowed)|entschieden,?( \\p{L}+){0,10} nicht (mehr |wieder |erneut )?(zuzulassen|verkaufen zu lassen|freizuschalten)|(continue|proceed|go on) with (the|our) (review|evaluation|assessment)|after (a )?(careful )?(reviewing|review of|reading) (your|the) (\\p{L}+ ){0,2}${submission}|(we are|we're) (in receipt|writing)( \\p{L}+){0,4} ${submission}|your (\\p{L}+ ){0,2}${submission} (reached|arrived|came|was|is|has|have|does|did|do|are|were|lack*|cannot|could|needs|still)|(looked (at|through)|reviewed|read|received|got|checked|considered) what you (sent|submitted|provided|gave)|what you (sent|submitted|provided|gave)( us)?( \\p{L}+){0,4} (is|was|are|were|does|do|did|has|have|lacks?|falls|cannot|could)|(${submission} )(that )?(you|you have|you've) (sent|submitted|provided|gave|supplied|uploaded|handed in)( \\p{L}+){0,6} (is|are|was|were|does|do|did|lack*|could|cannot)|(not|n't) (contain |have |provide )?(enough|sufficient) (information|detail*|evidence)|(danke|vielen dank|besten dank|wir danken)( ihnen)? für (ihr*|die|das|den|eine*) (\\p{L}+ ){0,2}${einreichung}|(danke|dank|wir danken ihnen|freut uns),? dass sie|entschieden,?( \\p{L}+){0,8} nicht( \\p{L}+){0,2} (wieder|zu reaktivieren|freizu)*|(wir haben|wir|haben wir) ihr* (\\p{L}+ ){0,2}${einreichung} (\\p{L}+ ){0,3}(erhalten|geprüft|gelesen|überprüft)|ihr* (\\p{L}+ ){0,2}${einreichung} (\\p{L}+ ){0,3}(reicht|reichen|genüg*|ist|sind|enthält|enthalten|wurde|wurden|liegt|liegen|ging|haben|ist eingegangen)|die von ihnen (eingereicht*|übermittelt*|vorgelegt*)( \\p{L}+){0,4}|(went|gone|going|looked|looking|been|read|reading|checked|studied|weighed|considered|reviewed|seen|examined|worked|taken|got|received)( (through|over|at|into|note of|account of))? (everything|all|what|(all )?(the|those|these|your) (\\p{L}+ ){0,2}(appeal|submission|plan|response|reply|documents?|documentation|information|message|mail|materials?|invoices?|explanation|request|evidence|letter|answers?|papers|bills|receipts|records|proof|files|paperwork|notes?))( that| which)? (you|you've|you'd)( have| had)? (sent|gave|given|told|wrote|written|submitted|provided|handed|supplied|uploaded|filed|shared|put|set|forwarded|returned|say|said)*|your (e-?mail|mail|message|reply|letter|papers|plan|appeal|documents|invoices|answer|response|dispute|submission|note|materials?|paperwork|bills) (is|are|has|have) (here|in|with us|arrived|come|been (received|read|looked|reviewed|gone|considered|weighed|examined|passed|turned)|reached)|(thanks|thank you)( again| very much| so much| a lot)? for( \\p{L}+){0,2} (writing|mail|e-?mail|message|plan|appeal|reply|documents|invoices|getting|coming|papers|answer*|explanation|the plan|the documents)|you (appealed|replied|responded|wrote back|wrote to us|asked us to)( \\p{L}+){0,4}|(second|further|renewed|another|closer|fresh|last|new) (look|review) (at|of) your (\\p{L}+ ){0,2}(appeal|case|plan|submission|dispute)|(now that|since|as) we have (your|all|read|seen) \\p{L}+|(reinstate|reactivate|restore|lift|release|reopen|reverse)( \\p{L}+){0,6} because your|(cannot|can't|unable to|not able to|won't|will not|not yet) (yet )?(reinstate|reactivate|lift|reopen|reverse)( \\p{L}+){0,4}|(decided|chosen|resolved|opted) (against|to (keep|uphold|stand|stay|maintain|leave|reject|give you back|let you))|stand(s|ing)? by (our|the) (\\p{L}+ ){0,1}decision|our (\\p{L}+ ){0,1}decision (stands|remains|is final|has not changed|is unchanged|will not change)|(matter|case|file) is (now )?closed|we still (need|require|lack|miss|await)|we are still (missing|waiting|lacking)|(is|are) still (missing|outstanding|lacking)|good news|welcome back|for us to (look|take|consider|review|decide|reconsider)( \\p{L}+){0,8} (again|once more|anew|further)|after (looking|going|reading|weighing|considering|studying)( \\p{L}+){0,8} (what|everything|all) you|your (appeal|dispute|plan|request|submission|case|reply|answer) (has|was|is|did|does|will|cannot|could|falls?|leaves?|remains?|needs?|stops?|goes)|your answers? (leaves?|falls?)|(danke|vielen dank|besten dank|dank|wir danken ihnen)( sehr)? für (ihr*|die|das|den|eine*)( \\p{L}+){0,3} (mail|stellungnahme|zuschrift|post|e-?mail|plan|einspruch|schreiben|ausführungen|rückmeldung|darlegung|belege|papiere|nachweise|rechnungen|unterlagen|antwort|nachricht|mühe)|ihre?n? (einspruch|plan|stellungnahme|unterlagen|antwort|widerspruch|rechnungen|nachricht|mail|e-?mail|ma(ß|ss)nahmenplan|zuschrift|erklärung|antrag)\\b.{0,80}(haben wir|wurden?|wird|werden|ist|sind|liegt|liegen|können wir)( \\p{L}+){0,4} (angenommen|erhalten|geprüft|gelesen|akzeptiert|abgelehnt|angekommen|eingegangen|zurückgewiesen|uns vor|da)|(die|alle|sämtliche|ihre) (\\p{L}+ ){0,2}(rechnungen|unterlagen|dokumente|belege|papiere|nachweise|angaben|erklärungen), die sie.{0,60}(eingereicht|geschickt|übersandt|vorgelegt|gesendet|hochgeladen|beigefügt|übermittelt|mitgeschickt)( haben)?|(nochmals|noch einmal|erneut|abermals|ein weiteres mal) (\\p{L}+ ){0,3}(geprüft|durchgesehen|angesehen|überprüft|durchgegangen|gelesen)|(wir )?bleiben (wir )?(dabei|bei)( \\p{L}+){0,4}|(entscheiden|entscheidung)( \\p{L}+){0,3} (können|konnten) wir( \\p{L}+){0,3} noch nicht|(was|alles, was) sie( uns)? (geschickt|gesendet|geschrieben|vorgelegt|eingereicht|übermittelt|mitgeteilt) haben|gute nachricht*|willkommen zurück|uns fehl(t|en) (noch|weiterhin)|(benötigen|brauchen) wir noch|wir (benötigen|brauchen) noch|reicht das( \\p{L}+){0,3} nicht|gegen (eine|die) (wiederherstellung|reaktivierung|freischaltung|wiederzulassung)|(the|our|this) decision( \\p{L}+){0,10} (is|remains|stands|stays) (final|unchanged|as it is)|nothing (further|more|else) (that )?you (can|could) (send|say|do|submit|add)|(finished|done|completed|concluded)( \\p{L}+){0,2} (looking|reviewing|going|checking|review)( \\p{L}+){0,3} (at|through|of)? ?(your|the) (case|appeal|plan|submission|documents)|everything is in order|we(’| ha)ve finished( \\p{L}+){0,4} your|(regarding|about|concerning|as to|re|on) your (\\p{L}+ ){0,1}(appeal|plan|submission|reply|dispute|response)|we (called|phoned|contacted|wrote to|spoke to|asked|checked with) (the|your) (supplier|vendor|distributor|manufacturer)|you're all set|you are all set|all set|not there yet|zu ihre(m|r) (einspruch|stellungnahme|plan|widerspruch)`,
  '(?:收到|审阅|审核)[^。,]{0,8}您为[^。,]{0,30}(?:提交|提供)的|审核了您[^。,]{0,44}(?:提交|提供|寄来|上传)的?|我们?(?:已)?接受(?:了)?您[^。,]{0,30}申诉|(?:无法|未能|不能|没能)(?:核实|验证)您(?:的)?(?:发票|单据|票据)上?的?(?:供应商|供货商)|(?:申诉|申訴)[^。,]{0,3}(?:已|获|被|予以|得到)[^。,]{0,4}(?:接受|采纳|认可|批准|通过)|(?:谢谢|感谢|多谢)您[^。,]{0,4}(?:把|将|的)?[^。,]{0,10}(?:发|交|寄|送|传|提交|提供|补)(?:过来|来|给|了|上来)|(?:光|仅|单)凭(?:目前|现有|您)?[^。,]{0,10}(?:材料|资料|文件|这些|证明)?|(?:再)?審査(?:の)?結果(?:を|は|に)|いただいた(?:計画書?|改善計画書?|書類|資料|ご?説明)|審査の結果[^。]{0,30}(?:見送|お断り|認めら|至り|再開(?:し|いた))|ご提出の(?:書類|請求書|計画書?|資料|内容|情報|納品書|領収書|改善計画|申し?立て|ご?回答|証拠|証明書)(?:から|は|では|を)|(?:請求書|書類|資料|計画書?|領収書|納品書|証明書|許諾書)(?:の内容)?を(?:拝見|確認|審査|検討)(?:いたし|し|させていただき)(?:まし)?た(?:が|ところ|結果|もの)|(?:記載|書かれた|ご連絡先)の?(?:電話)?番号[^。]{0,14}(?:連絡がつ|つなが|通じ)|審査が(?:完了し|終わりまし)|您在(?:信|邮件|申诉)(?:中|里)|(?:仔细|认真)(?:看|读|审|核)[^。,]{0,6}(?:所附|您|材料)|您的[^。]{0,10}(?:都|均|已经?|已)(?:收到|收悉|看过|看了|读过|审过|核过)|(?:仍(?:然)?|还是|依然)决定不|最(?:后|终)(?:的)?结论|不会再(?:就此)?(?:回信|回复|答复)|(?:再度の|再)?(?:お?申し?立て|異議)を?(?:拝見|受け取|確認し|検討し)|結果は(?:前回と)?(?:同じ|変わ)|就(?:目前|现有)(?:内容|材料|资料)(?:看|来看)|(?:再度|再次|重新|仔细|认真|反复)(?:审核|审阅|审议|审查|复核|考虑|研究|评估|斟酌|看过)(?!您的(?:账户|店铺|商品))[^。,]{0,10}(?:[,后]|您|材料|申诉|资料)|来信(?:已阅|收到|收悉)|(?:维持|坚持)[^。,]{0,14}(?:决定|结论|判定)|(?:决定|结论|判定)[^。,]{0,8}(?:不变|不再更改|不会改变|不予更改|没有变)|不再更改|(?:恕不|不再|不会再)(?:另行|一一)?(?:回复|答复|回信)|(?:判断|決定|結論|処分)(?:は|に)?(?:変わり|変更)(?:ません|はありません|ございません)|最終(?:的な)?の?(?:決定|判断|回答)|(?:今後|以後|以降)[^。]{0,24}(?:返信|お返事|ご?回答)[^。]{0,8}(?:ません|ない|かね)|(?:計画書?|請求書|書類|資料)[^。]{0,10}ありがとうございま|十分(?:と(?:は)?(?:言え|いえ)(?:ま|な)|でない)|(?:停止|閉鎖)のまま(?:と|に)|(?:最后|最终)(?:的)?(?:答复|回复|决定)|您(?:先后|前后|已经)?(?:两|三|几|多)次申诉|(?:お寄せ|お出し|ご提出|お送り|ご用意)(?:いただ|くださ)[^。]{0,30}(?:確かめ|確認し|調べ|照らし)|お待たせいたしました|(?:谢谢|多谢|感谢)您?(?:的)?(?:来信|来函|来邮|回复|回信|提交|提供|发来|寄来|交来|答复|补充|申诉|提交的|配合)|您[^。,]{0,6}(?:交来|发来|寄来|递交|上传|补交|补充|补来|提供|提交|给出|交|发)的[^。]{0,16}(?:我们)?(?:已经?|都|已)?(?:看过|核对|收到|审核|审阅|研究|阅读|评估|查看|检查|核实|看了|读过|收悉|过目|逐[一份项条]|核过|审过|查过)|(?:看过|读过|审核过|审阅过|核对过|研究过|仔细看了|复核了|核对了|看完了?)您(?:的|交|发|寄|提|递|上|补)|(?:再次|重新|仔细|认真)(?:审核|审查|复核|考虑|研究|评估)(?:后|之后|了)?[^。]{0,12}(?:您|申诉|材料)|您的(?:申诉|材料|计划|来信|答复|说明|资料|发票)[^。,]{0,8}(?:收悉|收到|不够|太|没有通过|未通过|通过)|(?:申诉|复审)(?:的)?结果|关于您(?:提交)?的(?:申诉|上诉|复审)|お送りいただ(?:き|いた)[^。]{0,40}(?:拝見|確認|拝受|受け取|ありがと|足り|判断|不足)|(?:ご提出|お出し|お送り|ご送付|ご返送|お寄せ)(?:いただ|くださ|下さ)[^。]{0,40}(?:では|につい|は、?|を)[^。]{0,30}(?:足り|不足|不十分|拝見|確認(?:しま|いたし|し、|の)|判断|検討|連絡がつか|裏[づ付]け|認められ|問題)|(?:改善計画書?|計画書|請求書|書類|資料|申し?立て|ご?回答|ご?返信|メール|追加資料|ご連絡)を?(?:[0-9]{1,2}[通点件部])?(?:たしかに|確かに)?(?:を)?(?:受け取りました|拝受(?:しま|いたし)|受領(?:しま|いたし)|拝見(?:しま|いたし|し、)|読ませて)|(?:もう一度|再度|改めて|あらためて|慎重に)(?:検討|審査|確認)(?:を)?(?:し|いたし)(?:ました|た結果|ましたが)|(?:ご連絡|ご返信|ご回答|お返事)(?:を)?(?:いただき)?[、,]?(?:誠に)?ありがとう|(?:申诉|材料|文件|回复|资料|邮件)(?:材料|信息)?[^。,]{0,6}(?:已经?)?收到|(?:决定|审核决定)不(?:予|再)?恢复|(?:検討|審査)(?:いたし|し)?(?:まし)?た?結果[^。]{0,40}(?:再開しない|受理|認められ|いたしかね)|再開しないこと(?:と|に)|(?:ご提出|ご連絡|ご返信|ご回答|お送り)[、,]?(?:誠に)?ありがとう|(?:ご提出)?いただいた(?:請求書|書類|資料|情報)(?:は|を|で)|感谢您(?:的|对|提交|提供|发来|确认|与我们)?.{0,12}(?:申诉|提交|回复|提供|来信|确认|材料|行动计划|联系|来函)|(?:收到|审核|审阅|查看|评估)(?:了|过|完)?(?:了)?您(?:的|所|提交|提供|发送|发来|最近).{0,10}(?:申诉|材料|文件|行动计划|信息|回复|资料|邮件|说明|发票)|您(?:所|已)?(?:提交|提供|发送)的.{0,24}(?:不足|无法|未能|不够|不完整|不符合|不能|没有|缺少|尚未|仍)|您的(?:申诉|行动计划|回复|材料|文件|资料|发票).{0,6}(?:看过|审核|审阅|收到|未|没有|不|仍|缺|已|被)|(?:ご提出|ご申請|お送り|ご連絡|ご返信|ご回答|お問い合わせ|ご提供)(?:いただ|くだ|下さ|あり)[^。]{0,40}(?:ありがと|受領|受け取|拝受|確認|審査|検討|拝見|不足|不十分)|(?:改善計画書?|異議申し?立て|申し?立て|再審査)[^。」]{0,16}(?:受領(?!」)|受け取|拝見|確認|検討|審査|不足|不十分|ありがと)|不十分|十分ではありません|(?:情報|書類|内容)が不足',
)
const reinstated = lexicon(
  "(is|are) active (again|once more)|can be (sold|bought|offered) again|(is|are) (back )?on sale again|(have|has)( \\p{L}+){0,2} put back|(?<!(do|then|will|can|when|before|until|once) )we (brought|switched|turned)( \\p{L}+){0,4} back( on| up)?|and we put( \\p{L}+){0,4} back|(have|has|ve)( \\p{L}+){0,1} (brought|put|switched|turned|taken)( \\p{L}+){0,7} back( on| up| online)?|(switched|turned)( \\p{L}+){0,6} (account|offers?|listings?|shop|store) (back )?on|(have|and)( now)? (reinstated|reactivated|restored) (it|them)|(decided|agreed|chosen) to (fully )?(reactivate|reinstate|restore|reopen) (your|the)|(has|have) (now )?been (fully )?(reinstated|reactivated|restored|re-?activated|re-?instated)|(is|are) (now )?(back|active|live|reinstated|reactivated|restored|active again|live again|back online)|we (have )?(now )?(reinstated|reactivated|restored)|(and|have) (now )?(reinstated|reactivated|restored) (your|the)|(you )?(can|may) (now )?(sell|list|resume selling|start selling)( \\p{L}+){0,3} again|(can|may) (now )?resume selling|back on sale|wieder ?hergestellt|(wieder|erneut) (freigegeben|freigeschaltet|aktiviert|online|aktiv)|(wurde*|haben wir|ist|sind) (\\p{L}+ ){0,5}(reaktiviert|wieder aktiviert|wiederhergestellt|freigeschaltet|freigegeben|wieder aktiv|wieder online)|(können|dürfen) (sie )?(ab sofort |nun |jetzt )?(wieder|erneut) (\\p{L}+ ){0,3}verkaufen|(may|can|are free to|are allowed to|are able to) (now )?(sell|list|offer|trade)( \\p{L}+){0,6} (once more|again|as before|once again)|you (may|can) (now )?(sell|list) (again|once more)|(is|are) (open|up|on|running|visible|on sale|for sale|back up|back in|available) (again|once more|now)|switched (back )?on( again)?|turned back on|given (you )?back (your|the) (selling )?(privileges|rights|account)|(we )?(have )?lifted the (\\p{L}+ ){0,1}(suspension|deactivation|block|restriction*)|(suspension|deactivation|block|restriction*) (has been|have been|is|was) (now )?(lifted|removed|reversed|withdrawn)|(offer|listing|product)s? (is|are|has been|have been) (back|put back)|reopened (your|the) (account|shop|store|listing*)|(have|has) reversed (the|our) (deactivation|decision|suspension|removal)|can go on selling|up and running|(is|are) in good standing|wieder (offen|da|frei|verfügbar|zu sehen|online|sichtbar|zurück|in betrieb|uneingeschränkt|aktiv|zugelassen|geöffnet|im katalog|kaufbar|erhältlich)|(können|dürfen) (sie )?(\\p{L}+ ){0,4}(wieder|erneut|ab sofort) (\\p{L}+ ){0,4}(verkaufen|anbieten)|(sperre|sperrung|deaktivierung)( \\p{L}+){0,3} (aufgehoben|zurückgenommen|beendet)|(haben|wurde) (\\p{L}+ ){0,6}(wieder )?(geöffnet|eingestellt|entsperrt)|nichts mehr auszusetzen|(is|are) yours again|back (on|in) (sale|business|the store|the catalog*)|guthaben ist frei|haben uns überzeugt|(is|are) (now )?(\\p{L}+ ){0,1}(buyable|orderable|purchasable|sellable|visible|reachable|open|online) again|everything is in order|alles in ordnung|can (now )?be (bought|ordered|purchased|sold|found) again|(can|may) (now )?be (offered|listed|shown|bought|seen|used) (again|once more)|(appeal|dispute|request)( \\p{L}+){0,8} (was|has been|is) (successful|granted|upheld|allowed)|(einspruch|widerspruch)( \\p{L}+){0,8} (erfolgreich|erfolg|stattgegeben)|you're all set|you are all set|kann (\\p{L}+ ){0,4}wieder (gekauft|bestellt|verkauft) werden|(bestellbar|käuflich|lieferbar)( \\p{L}+){0,2} wieder|wieder (bestellbar|käuflich|lieferbar)",
  '(?:现在|已经?|现已|已于[^。,]{0,8})(?:为您)?重新(?:开放|开通|开启|营业|可用|生效|可售|可见|显示|上线|上架)|(?:现在|现|现已)重新(?:开放|开通|上线|上架|显示)|(?:已经?|现已|成功)(?:为您|给您)?(?:开通|放行|解冻|重新?上线|重开|还原|放开|复原)|(?<!还|仍)(?:可以|能)(?:重新|再次|接着)(?:开始)?(?:卖|营业|经营)|(?:现在|今后|即日起)[^。,]{0,4}(?:可以|能)继续(?:卖|营业|经营)|恢复如初|(?:ご覧|お求め|ご購入|お買い上げ)(?:いただける|になれる)(?:状態|よう)|状態に戻し(?:まし|てあ)|(?:出品|販売|公開|掲載)[^。]{0,14}(?:状態)?(?:に|へ)?戻(?:し|り)ました|利用可能(?:と|に)なり|(?:ご利用|お使い)(?:いただける|になれる)(?:よう|状態)|順次公開|(?:现已|已经?)可(?:以)?(?:使用|销售|出售)|已(?:为您)?解封|恭喜(?:您|!|,)|(?:通过|完成)(?:了)?(?:复核|复审|审核)[^。]{0,10}(?:可|恢复|重新)|(?:已|现)可(?:以)?(?:再次|重新|正常)(?:购买|销售|出售|下单)|(?:可|能)(?:以)?再次(?:被)?(?:购买|下单)|(?:即可|即日起|今天起|现在起|今日起)[^。,]{0,6}(?:照常|正常|继续)(?:经营|营业|销售|卖)|再掲載(?:し|いたし)(?:まし|てあ)|措置[をは](?:取り消|解除|撤回)(?:し|いたし|され)|再び掲載|欢迎回来|好消息|(?:限制|停用|冻结)(?:已经?|现已)(?:解除|取消|撤销)|又(?:能|可以)(?:卖|销售|买)|销售权限(?:已经?|现已)恢复|恢复(?:了)?(?:正常)?(?:销售|在售)了|元(?:どお|通)り|元に戻(?:し|り|って)(?:まし|てい|て)|再び(?:販売|出品|ご利用|お使い)[^。]{0,6}(?:できます|できるよう|いただけます|いただけるよう|可能(?:です|と|に))|(?:出品|販売)(?:は|を|が)[^。]{0,8}再開(?:して|となり|いたしま|しまし|され)|(?:制限|停止)(?:は|を|が)?(?:解除|解か|取り消)(?:され|いたし|し)(?:まし|てい)|有効に(?:なり|し)まし|復旧(?:し|いたし|され)まし|(?:元の状態に|表示を)戻し|再開(?:と(?:なり|いたし)|済)|再び(?:表示|公開|購入)|おかえりなさい|(?:申诉|审核)(?:已经?)?通过|(?:账户|商品|链接|账号)(?:已经?)?(?:重新启用|重新激活|恢复(?:正常|销售))|(?:已经?|现已)重新(?:上架|开放|启用|上线)|(?:已经?|现已|成功)(?:为您)?(?:恢复|重新激活|重新启用|解除|解封)|恢复了您|可以(?:重新|继续|再次)(?:开始)?(?:在.{0,10})?(?:销售|出售|上架)|(?:再開|復活|回復|再有効化|復元|解除|再アクティブ化)(?:され|いたし|し)まし|(?:出品|販売)(?:を)?(?:再開)?(?:いただけ|でき)(?:るよう|ます)',
)
const stillDown = lexicon(
  "(remain*|still|stay*|continue*)( to be)? (deactivated|suspended|inactive|blocked|removed|down|closed|off|offline)|not (yet )?(been )?(be )?(reinstat*|reactivat*|restor*)|cannot be (reinstat*|reactivat*)|(bleibt|bleiben|weiterhin|nach wie vor|noch immer) (\\p{L}+ ){0,3}(deaktiviert|gesperrt|inaktiv)|nicht (wieder ?hergestellt|reaktiviert|wieder aktiviert|reaktivieren|wiederherstellen)|(stays?|remains?) (\\p{L}+ ){0,2}(as (it|they) (is|are)|shut|dark|off|closed|down|blocked|inactive)|(no longer|not) (sell|may sell)( \\p{L}+){0,6} any (longer|more)|(cannot|can't|won't|will not) (be )?(reopen*|give back|switch|put)( \\p{L}+){0,4}|nicht (wieder|mehr|erneut) (\\p{L}+ ){0,3}(freigeschaltet|aktiviert|hergestellt|geöffnet|zugelassen|freigegeben|freischalten|freigeben|öffnen|aktivieren)|(bleibt|bleiben)( \\p{L}+){0,4} (gesperrt|deaktiviert|geschlossen|inaktiv|entfernt|abgeschaltet|offline|gelöscht|zu)",
  '(?:账户|账号|店铺|商品|链接)(?:暂)?(?:维持|保持)(?:现状|停用|关闭|下架|原状|不变)|维持(?:停用|原状)|(?:店铺|账户|账号|商品|链接)[^。,]{0,4}(?:仍|还|继续|维持|保持)(?:是|处于)?(?:关|停|下)|(?:依然|依旧|还是|继续|仍旧|照旧|仍然|仍)(?:处于|是)?(?:停用|关停|下架|关闭|停着|不能卖|不可售|无法销售)|(?:恢复|开放|解封|重开)不了|没(?:法|办法)(?:恢复|重新|开)|不(?:予|会|能|再|打算)(?:为您)?(?:重开|解封|放行|开放|重新|恢复)|止まったまま|停止(?:した|中の|の)?(?:状態の)?まま|停止(?:状態)?が続|元に戻(?:さな|せま|せな|すことはでき)|再開(?:に|するに)は(?:足り|至り|不十分)|再開を?(?:認め|お受けでき|見送|お断り)|再開(?:は)?(?:でき|いたしかね|しない|難し)|戻(?:せません|すことができ)|(?:現在も|依然として)停止|(?:解除)(?:でき|いたしかね|しない|には(?:足|至))|仍(?:然|将)?(?:处于|保持|被)?(?:停用|下架|暂停|移除)|(?:未|不|无法|不能|尚未|不予)(?:能|会)?(?:恢复|重新激活)|引き続き(?:停止|利用停止|非アクティブ|無効)|(?:停止|無効|非アクティブ)(?:の|した|な)?まま|(?:再開|復活|再有効化|解除)(?:する(?:こと)?(?:は|が))?(?:いた)?(?:でき(?:ま|な)|いたしかね|しない|見送)',
)
/** Said of single offers that stay down for other reasons while the rest comes back. */
const ofSome = lexicon(
  '(what|whatever|anything|everything)( that)? (is|are|remains|stays)( \\p{L}+){0,3}|(offers|listings|items|products|those|some|any|single)( \\p{L}+){0,3} (that|which|taken down|removed)( \\p{L}+){0,8}|(einzelne|andere|jene|manche|solche) (\\p{L}+ ){0,2}(angebote|artikel|produkte|listings)|(angebote|artikel|produkte), die( \\p{L}+){0,8}',
)
/** Said of what would have to come first. */
const wished = lexicon(
  'at this time|at the moment|for now|what|still|remain*|if|whether|decide|once(?! more)|when|until|before|to (have|get|be)|after|in order|you can|how|ob|wenn|sobald|falls|bis|damit|um|nachdem|wie|should|would|will|ask|want|wollen|möchten|soll|sollte|sollen|erst|falls|könnte*',
  '目前仍|(?:还|仍|尚|暂)(?:能|可)|(?:現在|いま|今)(?:は|も)(?!再|、?元)|まだ|引き続き|そのまま|いまのところ|今のところ|现时|現時点|如果|是否|若|如需|一旦|之前|之后|后|才|要|想|请|場合|には|まで|ば|たら|ため|か',
)
const final = lexicon(
  "uphold( \\p{L}+){0,3} (removal|deactivation|suspension)|(won.t|will not|cannot|can.t) (restore|reinstate|reactivate)( \\p{L}+){0,4} unless|(not|n.t) (change|alter|overturn|reverse)( \\p{L}+){0,2} decision|(decision|position) (is|remains|stays) unchanged|uphold* (the|our) decision|(decided|determined|chosen|elected|resolved) not to (reinstate|reactivate|restore|allow|give|return|grant|let|permit|reopen|re-?open|lift|readmit|reverse)|final (decision)?|decision (is|remains|stands) (final)?|(may|will|shall) not (respond|reply|answer)( \\p{L}+){0,6}|(may|will) not (be able to )?(respond|reply)|no longer (respond|reply|review|consider*)|(appeal|submission|request|dispute) (was|has been|is) (rejected|denied|declined|refused|unsuccessful)|(we )?(reject|rejected|decline|declined|deny|denied) (your|the) (appeal|submission|request)|(will|can|do) not (be )?(reinstate*|reactivate*)|not (be )?eligible|nicht (wieder|erneut)( \\p{L}+){0,3} (freizu*|herzu*|aktivier*)|endgültig*|abgelehnt|zurückgewiesen|(nicht|keine) (weiter*|mehr) (\\p{L}+ ){0,3}(antworten|beantworten|reagieren|antwort*)|entschieden, (\\p{L}+ ){0,6}nicht|decided against (giving|reinstat*|restor*|return*|letting|allowing|re-?open*|lifting)|(stand|standing|stands|stick|sticks|keep|keeping) (by|to|with) (our|the) (\\p{L}+ ){0,1}decision|(decision|matter|case|file) (stands|is closed|is settled|is now closed)|(won't|will not|can't|cannot|shall not) (be )?(reopen*|reconsider*|revisit*|give back|let you|lift*|switch*)( \\p{L}+){0,6}|(won't|will not|may not|might not) (be )?(answer*|reply*|respond*|react*)( \\p{L}+){0,8}|(turn|turned|turning) (it |this |your \\p{L}+ |the \\p{L}+ )?down|no (further|more) (replies|answers|reviews|correspondence|appeals?)|(have|has) (been )?(refused|rejected|denied|declined)|do not open (another|a new) account|(no longer|not) (sell|use)( \\p{L}+){0,6} any (longer|more)|may not sell( \\p{L}+){0,6} any (longer|more)|bleiben (wir )?(dabei|bei (dieser|unserer|der) (\\p{L}+ ){0,1}entscheidung)|entscheidung( \\p{L}+){0,6} (ändert sich|nichts mehr|steht fest|bleibt bestehen|bleibt|gilt|unverändert|aufrecht)|ändert sich( \\p{L}+){0,4} (nicht|nichts)|dagegen entschieden|gegen (eine|die) (wiederherstellung|reaktivierung|freischaltung|wiederzulassung)( \\p{L}+){0,2}|antworten wir( \\p{L}+){0,3} nicht( mehr)?|(lehnen|weisen)( \\p{L}+){0,6} (ab|zurück)|nicht statt(geben|gegeben|zugeben)|(nicht|keine) (\\p{L}+ ){0,3}(wieder )?(freischalten|reaktivieren|wiederherstellen)( \\p{L}+){0,1}|kein neues konto|keine weiteren (antworten|prüfungen|einsprüche)|(the|our|this) decision( \\p{L}+){0,10} (is|remains|stands|stays) (final|unchanged|as it is)|nothing (further|more|else) (that )?you (can|could) (send|say|do|submit|add)( \\p{L}+){0,8}|(we |therefore |hereby )(reject|refuse|decline|deny)( \\p{L}+){0,3}",
  '(?:再開|復活)[^。]{0,10}(?:見送|お断り)|(?:計画書?|書類|資料|内容|ご?説明)[^。]{0,10}(?:受け入れられ|認められ)(?:ない|ま)|閉鎖(?:となり|いたしま|のまま)|(?:再開|復活)(?:の予定は|は)(?:ありません|ございません)|(?:店铺|账户|账号)(?:将)?(?:永久|不再)(?:关闭|开放)|不予(?:开放|解封|恢复)|到此(?:为止|结束)|案件(?:已)?(?:关闭|结束)|(?:再開|回復|復活|解除)[^。]{0,6}(?:見送|見合わせ)る?こと|(?:以後|以降|今後)の[^。]{0,12}(?:返信|回答|返答)(?:は)?(?:いたし|でき|差し上げ)|(?:终局|最后)(?:的)?(?:决定|处理)|(?:不足以|不能|无法|没有)(?:理由)?(?:改变|推翻)[^。,]{0,10}(?:处理|决定|结论)|来信可能(?:得)?不(?:到|再)|(?:仍(?:然)?|还是|依然)决定不|(?:决定|无意)不?(?:给|让|为|予)您?[^。,]{0,4}恢复|最(?:后|终)(?:的)?结论|不会再(?:就此)?(?:回信|回复|答复)|結果は(?:前回と)?(?:同じ|変わ)|お答え(?:し|いたし)ま?(?:せん|ない|かね)|维持[^。,]{0,12}决定|不再更改|不一定(?:回复|答复)|(?:停止|閉鎖)のまま(?:と|に)|(?:返信|お返事|ご?回答)(?:は)?(?:でき|いたし)(?:ない|ません|かね)|(?:最后|最终)(?:的)?(?:答复|回复)|恕不再?(?:回|复|答)|不会再(?:为您)?(?:打开|开放|开)|(?:结论|决定|看法)(?:都)?没有?(?:变|改)|不再(?:回信|回邮件|一一回)|(?:最后|终局)(?:的)?(?:决定|结论|结果)|(?:不再|不会再|恕不|将不再?|不会)(?:另行)?(?:回复|答复|处理|受理|审核|考虑|回信|理会|回应)|(?:决定|结论)(?:不(?:会)?(?:再)?(?:变|改变|更改|变更|改)|维持不变|不变)|维持(?:原|此前的|之前的|原来的|我们的)(?:决定|判定|结论)|决定(?:不|不再|不予)(?:让|给|为|把)?您?(?:的)?[^。,]{0,10}(?:恢复|重新|开放|解封|重开)|(?:申诉|请求|上诉)[^。,]{0,6}(?:没有通过|没能通过|没通过|未获批准|不予批准|被拒|不予受理|不成功|无效)|(?:拒绝|驳回|不接受|不批准|没有批准)(?:了)?您的(?:申诉|请求|上诉)|不可(?:再)?(?:申诉|更改)|最終の(?:決定|判断|結論|回答)|お返事(?:し|を(?:し|差し上げ))(?:ない|かね|ま(?:せ))|(?:返信|回答|返答|お返事|ご連絡)(?:は|を)?(?:差し上げ|さしあげ|いたし)(?:ま?せん|られ|ない|かね)|(?:決定|判断|結論)(?:は|が|を)?(?:変わ(?:りません|らない|ること)|変え(?:ま|な|る)|覆|変更(?:され|しま|いたしま|でき|する))|元に戻さない|(?:再開|解除)(?:を)?(?:し|認め)ない(?:こと|と|方針)|(?:申し?立て|異議|ご請求)[^。]{0,12}(?:退け|却下|受け入れられ|お受けでき|棄却|通りません)|これ以上(?:の)?(?:審査|検討|対応|回答|メール|ご連絡)|最终(?:决定|结果)?|决定不(?:予|再)?(?:恢复|重新)|不(?:会|再)(?:恢复|回复|答复|受理|予恢复)|(?:申诉|请求)(?:已)?(?:被)?(?:拒绝|驳回|未(?:获)?通过)|未(?:获|能)?通过|驳回|最終(?:的な)?(?:決定|判断)|(?:返信|回答|お答え|対応)(?:いた)?(?:しかね|できかね|しない|できない|いたしません)|却下|認められません|お断り|(?:再開|復活)(?:しない|いたしかね|は(?:でき|いたし)ま?せん)',
)
const insufficient = lexicon(
  "cannot (reinstate|reactivate|restore|accept)|(unable|not able) to (reinstate|reactivate|restore|accept)|(not|n't|in)-?( \\p{L}+){0,2} ?(enough|sufficient*|adequate*|complete|meet|satisf*|address*)|insufficient*|incomplete|falls short|fell short|lack(s|ing)|previously requested|asked for (before|earlier|previously)|reicht (\\p{L}+ ){0,4}nicht|reichen (\\p{L}+ ){0,4}nicht|genüg*|unzureichend*|unvollständig*|nicht (ausreichend|vollständig)*|(not|n't)( \\p{L}+){0,3} far enough|(not|n't)( \\p{L}+){0,4} (speak|speaks) to|(beside|besides) the point|(not|n't) (answer|deal with|touch|tackle|cover|show|prove|establish|persuade|convince|say|tell|explain)( \\p{L}+){0,4}|too (short|thin|brief|vague|general|little|broad)|(can't|could not|couldn't|cannot) (yet )?(use|rely on|verify|accept|decide)|not( been)? (able|possible) to (verify|confirm|reach)|(leaves?|left) (open|questions|out)|zu (knapp|kurz|allgemein|vage|wenig|dünn|ungenau|oberflächlich)|(erkennen|akzeptieren|anerkennen|verwenden)( \\p{L}+){0,3} nicht( an)?|nicht (verifizieren|verifiziert|nachvollziehen|nachvollziehbar|überzeugen|überzeugt|anerkennen|akzeptieren|verwerten)|(noch nicht|nicht genug|nicht genau genug|nicht weit genug)|geht nicht( \\p{L}+){0,4} ein",
  '十分(?:と(?:は)?(?:言え|いえ)(?:ま|な)|でない)|没能核实|未能核实|打不开|太(?:笼统|简单|少|粗略|含糊|简略)|(?:欠缺|欠|缺乏|缺少|缺了|漏了|还差|还缺|没写|没说|没讲|没有(?:写|说明|讲|提到|包含))|不清楚|不完备|不齐|不全|没说清|没讲清|含糊|笼统|不足以|看不出|没能(?:说明|证明|解决)|未达到|对不上|联系不上|打不通|核实不了|查不到|足り(?:ま|な|ず)|十分な形|欠け|漏れ|あいまい|曖昧|具体性|説明されて(?:い)?(?:ない|ません)|裏[づ付]け|連絡がつか|つながら|確認を終えられ|明確では|无法(?:恢复|接受|重新激活)|不足|不够|不充分|不完整|未能(?:说明|证明|解决|满足)|不符合|之前要求|此前要求|不十分|不足して|満たして|以前(?:お願い|依頼|お知らせ)',
)
const moreDetail = lexicon(
  '(genauere|ausführlichere|nähere|detailliertere)[nrs]? (angaben|informationen|erläuterung*)|(greater|more|further|additional|fuller|deeper) (detail*|specific*|explanation)|(need|require|request|send|provide|give)( \\p{L}+){0,3} (more|additional|further) (information|document*|evidence|proof)|to (continue|complete|finish|proceed with) (the|our|your) (review|evaluation|assessment)|(once|after|when) (they|these|you have|all)( \\p{L}+){0,4} (closed|deleted|removed)|write to us again|(genauer*|ausführlich*|detaillierter*|näher*|weiter*|zusätzlich*) (angaben|informationen|erläuter*|details|unterlagen|erklär*|nachweise)|mehr (details|informationen|angaben)|go (deeper|further|more deeply)( into)?|(more|greater|further) (depth|clarity|precision|precise*|thorough*)|elaborate( on)?|expand (on|upon)|(spell|spelled|spelling|flesh|set) (it |them |this |these )?out|(be|get) more (specific|precise|concrete|exact|detailed)|in (more|greater|further) (detail|depth)|(rework|revise|redo|rewrite|improve|amend|extend|reworked|revised|improved|fuller) (your|the|this|version)( plan| appeal| answer)?|(reworked|revised|fuller|improved|new) plan|(find|name|choose) (another|a new|a different) (supplier|source|vendor)|what exactly( \\p{L}+){0,8}|still (need|require|lack|miss|want)|(another|different|new) supplier|ausführlicher*|genauer|konkreter*|präziser*|eingehender*|(vertief|überarbeit|nachbesser|vervollständig)*|nachreich*|nachzureichen|fehl(t|en) (uns )?noch|(benötigen|brauchen) (wir )?noch|(zusätzliche|weitere|andere)( \\p{L}+){0,2} (rechnung*|beleg*|nachweis*)|anderen lieferanten|neuen lieferanten|was genau( \\p{L}+){0,6}|not there yet|(again|once more) with( \\p{L}+){0,8}',
  '重写|补写|書き加え|書き足|追記|(?:写|说|讲)得(?:过于|太|很)(?:简略|简单|笼统)|过于(?:简略|笼统|简单)|(?:改好|补好|修改)后(?:请)?(?:重新|再)|证明不了|再(?:挑|选|交|给|发)[^。,]{0,8}(?:补|给|样|份)|补给我们|光凭|仅凭|これだけでは|だけでは[^。]{0,20}(?:確認でき|判断でき|足り|わか)|(?:请)?(?:写|讲|说)(?:得)?(?:再)?(?:细|详细|清楚|具体)(?:一?点|些)?|还差|还缺|(?:没|无)(?:法|办法)往下审|(?:说|写|讲|交代|描述)得(?:还)?(?:更|再|不够|太)|更(?:细|细致|清楚|明白|完整|充分)(?:的|地|些)?(?:说明|描述|内容|信息|回答)?|再(?:补充|补交|补|说明|写|详细|具体|提供)|补(?:齐|全|上|交|来)|(?:还|仍|尚)(?:需|须|要|缺|差|需要)[^。,]{0,8}(?:资料|材料|文件|信息|说明|发票)|不够(?:具体|详细|细|充分|清楚)|细化|(?:もっと|さらに)(?:詳し|くわし|具体|細か)|(?:詳しく|くわしく|具体的に)(?:お?書|ご?説明|ご?記載|お?知らせ|教え|お聞かせ)|より(?:詳細|詳し|具体)|掘り下げ|書き直|作り直|不足して|不足(?:分|部分)|補って|補い|情報が足り|(?:連絡先|電話番号)[^。]{0,12}お知らせ|更(?:多|详细|具体|详尽)(?:的)?.{0,6}(?:信息|说明|细节|详情|材料|文件|描述|内容)|(?:补充|额外|进一步|其他)(?:的)?.{0,6}(?:信息|说明|材料|文件|证明|资料)|详细说明|(?:さらに|より|もう少し)?(?:詳細|詳しい|具体的)(?:な|に)?.{0,8}(?:情報|説明|内容|記載)|追加(?:の|で).{0,6}(?:情報|書類|資料)|補足',
)
const accepted = lexicon(
  '(accept*|approved)( \\p{L}+){0,3} (plan|appeal|submission|documents|invoices)|(plan|appeal|submission|documents|invoices)( \\p{L}+){0,2} (accepted|approved)|for confirming|(akzeptiert|angenommen|anerkannt)|(satisf*|happy|content) with (your|the) (\\p{L}+ ){0,1}(plan|appeal|submission|documents|invoices|answer)|(is|was|has been) (accepted|approved|in order|settled|granted)|(agree|agreed) (with|to) your (plan|appeal)|stattgegeben',
  '(?:采纳|通过|同意)了?您|問題(?:は|が)?(?:ない|ありません|なし)と(?:判断|確認)|(?:已)?(?:接受|认可|批准)(?:了)?您|(?:受理|承認)(?:し|いたし|され)',
)

/** What a first notice says that an answer's tail does not. */
const struck = lexicon(
  '(account|konto)( (on|for|auf|bei) amazon(\\.\\p{L}+){0,3})?: (deactivated|suspended|closed|deaktiviert|gesperrt)|(ist|sind|is|are) (derzeit |currently |now )?(inaktiv|inactive)|(has|have|was|were|is|are) (been )?(temporarily |now )?(deactivated|removed|suspended|taken (off|down))|(we|amazon) (have |had to )?(removed|deactivated|suspended)|(wurde*|ist|sind)( \\p{L}+){0,4} (deaktiviert|entfernt|gesperrt)|(is|are|was|were|has been|have been) (now |currently )?(switched off|off sale|closed|gone|blocked|off amazon*|no longer (up|shown|on sale))|(nicht mehr|abgeschaltet|geschlossen|gelöscht|stillgelegt)( \\p{L}+){0,3}',
  '已经?(?:被)?(?:暂时|先)?(?:关停|撤下|停掉|下线|关闭|暂停|冻结)|(?:先|现)(?:把|将)[^。,]{0,14}(?:撤|下架|停)|(?:非公開|非表示|取り?下げ|制限|閉鎖|凍結)(?:に)?(?:され|いたし|し|させ)(?:まし|てい|てあ|てお|て、)|止めて(?:あり|おり|い)|取りやめ|出せなく|已(?:被)?(?:暂时)?(?:停用|移除|下架)|(?:停止|削除)(?:され|いたし|し)(?:まし|てい)',
)

/** "Ihren Einspruch reichen Sie im Account-Zustand ein." */
const toBeSent =
  /^(?:ihre[nrs]?|de[nr]|die|das|einen?|diese[nrs]?) \p{L}+ (?:reichen|legen|senden|schicken|stellen|übermitteln|laden|richten) sie/iu

/** What the law on payments asks of every seller, answered or not. */
const duty =
  /payments? (?:services|europe|regulation)|know[ -]your[ -]customer|\bkyc\b|zahlungsdienste|geldwäsche|欧盟(?:法规|监管|法律)|支付(?:服务|监管|法规)|反洗钱|資金決済/i
const identity =
  /(?:verif\w*|confirm\w*|check\w*) (?:of )?(?:your|the) (?:\w+ )?(?:identity|details of|data of|information (?:of|you|on|in your))|identity verification|(?:daten|angaben|identität)[^.]{0,30}(?:zu prüfen|überprüf|verifiz)|überprüfung ihrer (?:angaben|daten|identität)|(?:核实|验证|审核)您的?(?:身份|注册信息)|本人確認/i
/** Thanks for what was sent: then it is an answer to it. */
const thanks =
  /\b(?:thank you|thanks) for (?:your|the|sending|submitting|providing|uploading|getting|writing|contacting)|(?:received|got) your|danke? für (?:ihre?n?|die) |ihre[nr]? (?:\S+ )?(?:haben wir|erhalten|eingegangen)|(?:感谢|谢谢)您?(?:的|提交|提供|发来|来信|回复)|(?:收到|已收)(?:了)?您|(?:提出|連絡|返信|申し?立て|送り)[^。]{0,12}ありがとう/i

/** "Your earlier answer did not settle the complaints": one of the reasons of a first notice. */
const ofBefore = /\b(?:earlier|previous(?:ly)?)\b|此前|先前|之前|früher|zuvor|以前に/i
/** "第三者から意匠権侵害の申し立てを受領しました": theirs, not the seller's. */
const ofThird = /(?:第三者|権利者)[^。]{0,24}申し?立て/
/** "A plan that only speaks of single orders is not enough": how to write it. */
const hint = /だけに触れ|(?:single|individual) orders?|个别订单|单个订单|einzelne[nr]? bestellung/i

/** True where it is about who the seller is. */
export function isOfIdentity(text: string): boolean {
  return duty.test(text) || identity.test(text)
}

/** The first sentence that answers something the seller sent, or null for a first notice. */
export function findAnswer(sentences: readonly Sentence[]): Sentence | null {
  const early = sentences.slice(0, 12)
  // What a law asks every seller to keep up to date is asked anew, whatever was uploaded before.
  if (early.some(({ text }) => /inform (?:consumers )?act/i.test(text))) return null
  if (early.some(({ text }) => isOfIdentity(text)) && !early.some(({ text }) => thanks.test(text)))
    return null
  const said = early.filter((sentence) => !isConditional(sentence.text) && !sentence.isHeading)
  const opening = said.slice(0, 5)
  const struckAt = opening.findIndex((sentence) => has(struck, sentence.text))
  // "Your account is deactivated. We verified the documents you sent. They were forged."
  if (struckAt >= 0 && ownKind(sentences)?.kind === 'forged-document') return null
  const hit =
    said.find(
      ({ text }, at) =>
        has(answers, text) &&
        !toBeSent.test(text) &&
        !hint.test(text) &&
        !ofThird.test(text) &&
        !(struckAt >= 0 && at > struckAt && ofBefore.test(text)),
    ) ?? said.find(isGoodNews)
  if (hit !== undefined) return hit
  const first = opening.findIndex(
    (sentence) =>
      has(ofSeller, sentence.text) &&
      !sentence.isItem &&
      !asksFor.test(sentence.text) &&
      !willCome.test(sentence.text),
  )
  if (first >= 0 && (struckAt < 0 || first < struckAt)) return opening[first] ?? null
  // The tail of a reply: three wishes for more detail, and no word on what was removed (domain sheet a.6).
  if (
    sentences.some((sentence) => has(struck, sentence.text)) ||
    readTypeLines(early.map(({ text }) => text).join('\n')).length > 0
  )
    return null
  const wishes = sentences.filter((sentence) => has(moreDetail, sentence.text))
  return wishes.length >= 2 ? (wishes[0] ?? null) : null
}

/** "The account is active" tells of no return; a warning says so too. */
const isStillSo =
  /^[^,;]*\b(?:(?:is|are) (?:currently |presently |still )?(?:active|live)|(?:ist|sind) (?:noch |derzeit )?aktiv)(?! (?:again|once more)|[^.]*\b(?:again|wieder))|^(?:目前|现在|当前)?[^。]{0,10}(?:仍|尚|依然|还)(?:为|是|处于|属)?[^。]{0,6}(?:正常|活跃|有效|在售)/i
/** "So wird das Angebot wieder freigeschaltet:", "Afterwards it is reactivated": how it would come back. */
const isPromised =
  /再開(?:は)?(?:され|でき|いたし|し)?(?:ませ|な[いかけ])|写明|注明|^(?!.*\b(?:have|has|haben|hat)\b).*:$|^(?:so|um|damit|danach|dann|anschließend|daraufhin|then|after(?:wards| that)|this way) |(?:^|\s)(?:wird|werden) (?!\S+ worden)(?:\S+ ){0,6}(?:wieder|erneut|automatisch) /i

/** The clause of a sentence that says so; in Chinese commas part what other languages make sentences of. */
function clauseWith(words: Words, text: string): string {
  const clauses = text.split(/, (?:and|but|so|und|aber) |[,，](?=[\u4e00-\u9fff])/)
  return clauses.find((clause) => has(words, clause) && !/写明|注明|请/.test(clause)) ?? text
}

/** "Your listing is active again": a first notice never says so. */
function isGoodNews(sentence: Sentence): boolean {
  return (
    has(reinstated, sentence.text) &&
    !has(stillDown, sentence.text) &&
    !has(wished, clauseWith(reinstated, sentence.text)) &&
    !isStillSo.test(sentence.text) &&
    !isPromised.test(sentence.text) &&
    !sentence.isItem &&
    sentence.section !== 'how'
  )
}

/** What a seller sent before, named at the very start; where it is asked for, it has not been sent. */
const ofSeller = lexicon(
  'your (\\p{L}+ ){0,1}(papers|letter|plan|appeal|reply|response|answers?|explanation|dispute|submission|paperwork|e-?mail|mail|message|documents|invoices|receipts|bills|counter-?notice)|(the|those|these|both|all) (\\p{L}+ ){0,2}(papers|plan|letter|documents?|invoices?|receipts?|bills?|answers|explanation|files?) (that |which )?(you|you have|you had) (\\p{L}+ ){0,1}(sent|gave|uploaded|submitted|provided|handed|supplied|enclosed|attached)|ihr* (\\p{L}+ ){0,1}(schreiben*|papiere|einspruch|einspruchs|plan|plans|ma(ß|ss)nahmenplan*|stellungnahme*|unterlagen|rechnungen|antwort|nachricht|mail|e-?mail|zuschrift|widerspruch*|erklärung*|belege|nachweise|eingabe|rückmeldung)',
)
const asksFor =
  /please|kindly|help us|answer (?:the|these|all)|questions|beantwort|need|require|must|should|send|provide|submit|upload|attach(?!ed)|forg|fake|alter|doctor|tamper|manipul|bitte|benötig|brauch|senden|schick|reich|übermitt|laden|legen|gefälscht|veränder|verfälsch|[?？]$/i

/** "We will study your plan and decide": what was not sent yet. */
const willCome = /\bwe(?: will|['’]ll| are going to) |\bwir werden |我们(?:将|会)|いたします。?$/i

export interface ReplyFinding {
  readonly kind: Kind
  readonly sentence: Sentence | null
  readonly isExplicit: boolean
}

/** "We still found offers that are active": what should have been closed. */
const foundActive = /\b(?:found|see|saw|noticed)\b[^.]*\b(?:active|live)\b/i

/** Which of the three answers it is; a refusal that names documents is still a refusal. */
export function readReply(sentences: readonly Sentence[], demands: readonly Demand[]): ReplyFinding {
  const firm = sentences.filter((sentence) => !isConditional(sentence.text) && !sentence.isHeading)
  const find = (pattern: Words): Sentence | null => firm.find((one) => has(pattern, one.text)) ?? null
  const down = firm.find((one) => has(stillDown, one.text) && !has(ofSome, one.text)) ?? null
  const back =
    firm.find(
      (one) =>
        has(reinstated, one.text) &&
        !has(stillDown, one.text) &&
        !foundActive.test(one.text) &&
        !/^(?:目前|现在|当前)[^。]{0,10}(?:仍|尚|依然|还)/.test(one.text),
    ) ?? null
  if (back !== null && down === null) return { kind: 'reply-reinstated', sentence: back, isExplicit: true }
  const isSpecific = demands.some((demand) => demand !== 'other' && demand !== 'explanation-in-error')
  const refused = find(final)
  const wish = find(moreDetail)
  const isOther = demands.includes('invoices-new-supplier')
  if (refused !== null && !isOther && !(wish !== null && isSpecific))
    return { kind: 'reply-rejected', sentence: refused, isExplicit: true }
  if (wish !== null) return { kind: 'reply-more-info', sentence: wish, isExplicit: true }
  if (isSpecific || find(accepted) !== null)
    return { kind: 'reply-more-info', sentence: find(insufficient), isExplicit: isSpecific }
  const thin = find(insufficient) ?? down
  if (thin !== null) return { kind: 'reply-rejected', sentence: thin, isExplicit: down !== null }
  return { kind: 'reply-more-info', sentence: null, isExplicit: false }
}
