import type { Source } from '../words.ts'
import { documents } from './documents.ts'
import type { Sentence } from './layout.ts'
import { patternOf, type Words, has, lexicon } from './lexicon.ts'
import { isConditional, isGeneral, withoutUpkeep } from './sense.ts'
import { subjects } from './subjects.ts'
import { testBuyWords } from './type-line.ts'

/** A sentence that says who acted: in so many words (`firm`), by implication, or only as a rule that always holds. */
export interface Statement {
  readonly source: Exclude<Source, 'unknown'>
  readonly sentence: Sentence
  readonly weight: 'firm' | 'implied' | 'rule'
}

const buyer = lexicon(
  'buyer*|customer*|purchaser*|shopper*|consumer*|(person|persons|people|somebody|someone|anybody|anyone|those|one|several|some) (who|that) (has |have |had )?(bought|ordered|purchased|received)|someone who|people shopping|(whoever|who) (bought|ordered)|recipient*|end users?|käufer*|kunde*|kundin*|kundschaft|verbraucher*|besteller*|abnehmer*|endkunde*|empfänger(n|s|in)?|personen, die( \\p{L}+){0,3} (gekauft|bestellt|erworben)|leute, die|wer (bei ihnen|das produkt|den artikel)( \\p{L}+){0,3} (gekauft|bestellt)|returns? (whose|with|comments?|reasons?|notes?|that say|marked|saying)|(product )?reviews? (say|saying|that say|calling|claim)|(rückgabe|rücksende)(gr*|kommentar*)|retouren(gr*|kommentar*)',
  '(?:用户|客人)(?:收|买|下单|购|签|在)|(?:几|数|多|两|三|一|若干)(?:名|位)(?:用户|客人|人士)|お客様(?:各位|方|お?[二三数一][人名]|複数)[^。、]{0,4}(?:から|より)|お客様[^。、]{1,6}(?:から|より)の?(?:苦情|ご指摘|声|お声|お申し出)|退货(?:留言|评语|备注|说明|单上)|(?:差评|买家反馈|店铺反馈)(?:里|中|上)|返品(?:コメント|理由)|出品者(?:への)?フィードバック|买主|购物者|收货人|下单的(?:人|用户|客人)|买东西的人|客人|(?:用户|网友)(?:投诉|反映|反馈|举报|来信|说)|(?:买|收到|购买)了?(?:这|该|此|您|它|货|商品|东西)[^。,]{0,10}(?:的人|的用户)|有人(?:买|收到)|買った(?:方|人|お客)|買い手|注文(?:者|した(?:方|人)|された(?:方|お客))|お買い求め|購入(?:した(?:人|お客)|いただいた|くださった)|受け取った(?:方|人|お客)|お受け取りになった|ご購入(?:者|の方|された)|お客様方|消費者|(?:ご?利用者|ユーザー)(?:から|より|が)|一般のお客様|买家|顾客|客户|消费者|购买者|买方|購入者(?!名)|購入された|購入した方|お客様(?:から|より|の(?:苦情|ご指摘|ご意見|申))|顧客|バイヤー|カスタマー|お買い上げ',
)
const owner = lexicon(
  "the brand reports|(someone|somebody|a person|a party|a company|the party) who (states|claims|says|asserts)( \\p{L}+){0,5} (copyright|trade ?mark|patent|design|rights?)|(design|patent|trade ?mark|copyright)( right)? (owner|holder)*|(owner|holder|proprietor) of (the |an? )?((us|u\\.s\\.|eu|german|european|registered|utility) ){0,2}(patent|trade ?mark|copyright|design|brand)( number| no)?|the (brand|maker) (\\p{L}+ ){1,3}(made|bought|ordered|placed|reported|informed|told|says|said|claims|claimed)|(rights?|brand|trade ?marks?|copyright|patent|ip|design|mark) ?-?(owner*|holder*|proprietor*)|intellectual property (owner|holder)*|(owner*|holder*|proprietor) of (the|a|this|that|an|these) (\\p{L}+ ){0,2}(rights?|brand|trade ?mark*|mark|copyright*|patent*|design|work|intellectual property)|rightsholder*|the brand (has|have|had|reported|complained|says|told|itself|contacted)|brand('s)? (representative*|agent|legal)|law firm|complainant|rechteinhaber*|rechtsinhaber*|markeninhaber*|schutzrechtsinhaber*|patentinhaber*|urheberrechtsinhaber*|urheber|(someone|somebody|a person|a company|a firm|the company|the firm|a party|a business) (who|that|which) (owns|holds) (a|the|an|this|that) (\\p{L}+ ){0,2}(brand|rights?|trade ?mark*|mark|copyright*|patent*|design|work)|(claimant|the claimant|reporting party|brand's lawyers?|brand's attorney*|attorneys? for|counsel for|lawyers? for|lawyers acting for|representatives? of the brand)|(artist*|photographer*|author*|designer*|inventors?|publisher*) (of|who|has|have|reported|complained|told|claims)|inhaber* (der|des|eines|einer|von) (\\p{L}+ ){0,3}(marke*|rechte*|rechts|patents?|schutzrechts?|urheberrechts?|urheberrechten|markenrechten|patenten|markenrechts?|designs?|geschmacksmusters?)|rechtinhaber*|(eigentümer*|besitzer*) (der|des|eines|einer|dieser) (\\p{L}+ ){0,2}(marke*|rechte*|rechts|patents?|designs?|schutzrechts?)|markeneigentümer*|markenbesitzer*|markeneigner*|rechteeigentümer*|designinhaber*|schutzrechtinhaber*|(jemand|person|firma|unternehmen), (der|die|das) (\\p{L}+ ){0,2}(rechte|marke|urheberrecht*|patent)( \\p{L}+){0,3} (hält|besitzt|innehat)|fotograf*|bildautor*|kanzlei|rechtsanw(alt|älte|ältin)*|anwälte|beschwerdeführer*|anspruchsteller*|markenhersteller|(agentur|verlag|künstler*|designer*|firma|gesellschaft), (die|der|das|welche*) (\\p{L}+ ){0,3}(rechte|marke|urheberrecht*|patent*|design*)|(agency|publisher|artist|designer|company|firm),? (that|which|who) (\\p{L}+ ){0,3}(rights?|trade ?mark|brand|copyright|patent|design)",
  '摄影师|插画师|画师|画家|写真家|カメラマン|イラストレーター|画家|(?:一家|某家?|有家?)(?:公司|企业|工作室|品牌|厂商)[^。]{0,20}(?:找到|联系|告诉|来信|写信|主张|声称|通知|投诉|举报)|(?:商标|专利|版权|著作权|品牌|设计)(?:的)?(?:主人|登记人|注册人|申请人)|(?:権利?|商標|特許|意匠|著作物)を(?:お持ち|持つ|有する|保有する|持って)[^。]{0,6}(?:会社|方|企業|者|団体|と)|商標(?:の)?登録者|制作者|版元|权利主(?!张)|(?:品牌|商标|版权|著作权|专利|知识产权|图片|照片|作品|设计|该)的?(?:所有|持有|拥有|权利)(?:者|人|方)|(?:版权|商标|专利)(?:方|主)|品牌(?:商|主|公司)(?!卖家)|(?:图片|照片|作品|插图|插画|设计)的?(?:作者|原作者|设计师|摄影师|版权人)|原作者|持有(?:该|此|这)?(?:项|件)?(?:商标|专利|版权)的|(?:品牌|权利人)的?(?:律师|代理人|代表)|権利を(?:お?持|有|主張)[^。]{0,6}(?:方|者|会社|と)|(?:商標|ブランド|著作物|著作権|特許|意匠|権利)の(?:権利者|持ち主|所有者|保有者|名義人)|作者|著作者|撮影者|権利元|ブランド(?:元|会社|企業|メーカー)|権利の持ち主|デザイナー|(?:権利者|ブランド)の代理人|权利人|权利所有[者人]|权利持有[者人]|权利方|(?:品牌|商标|版权|著作权|专利|知识产权)(?:所有[者人]|持有[者人]|权人|权利人|拥有者|方|权所有[者人])|(?:著作|商标|专利)权人|权利主张人|権利(?:所有|保有|保持)?者|(?:ブランド|商標|著作権?|特許|意匠|知的財産)(?:権)?(?:の)?(?:所有者|保有者|権者|権利者|オーナー|ホルダー)|商標権者|著作権者|特許権者|ブランドオーナー|ブランド(?:側|元)から',
)
/** Says in so many words that nobody complained: then Amazon looked by itself. */
const nobody = lexicon(
  '(there (was|were|has been) )?no (declaration|statement|report|notice|word)( \\p{L}+){0,2} from (the |any |a )?(purchaser|buyer|customer)s?|nicht auf( \\p{L}+){0,2} (kunden|käufer)?beschwerde*|nicht (auf grund|aufgrund|wegen)( \\p{L}+){0,2} (kunden|käufer)?beschwerde*|(nobody|no one|none of( \\p{L}+){1,3})( \\p{L}+){0,4} (complain*|report*|filed|told|raised|notified|accused|objected)|(nobody|no one)( \\p{L}+){0,6} (complaint*|report*)|no (customer*|buyer*|rights? (owner|holder)*|brand( owner)?|third party|complaint*|report)( \\p{L}+){0,3} (has|have|was|were|is|are|been|filed|received|reported|complained|made)|not( \\p{L}+){0,3} (result of|based on|triggered by|because of)( \\p{L}+){0,3} (complaint*|report*)|(no|not one|not a single|no other) (\\p{L}+ ){0,2}(shopper*|customer*|buyer*|consumer*|brand|brand owner|rights? (owner|holder)*|person|party|seller|one|body|third party)( \\p{L}+){0,4} (said|says|told|written|wrote|contacted|raised|objected|accused|questioned|made|lodged|involved|behind)|without (any|a|anyone|anybody|somebody)( \\p{L}+){0,3} (complain*|report*|having)|there (is|was|has been|have been|are|were) no (\\p{L}+ ){0,2}(complaint*|report*|allegation*)( \\p{L}+){0,4}|(nothing|no allegation) (has been )?(said|alleged|reported) against you|(this|it) (does not|did not) (come|stem|result|originate|arise)( \\p{L}+){0,4} (complaint*|report*|customer*|buyer*|third party)|(this|it) (is|was) not( \\p{L}+){0,4} (complaint*|report*) (from|by|of)|niemand( \\p{L}+){0,6} (beschwerde*|meldung*|anzeige*|beanstandung*)( \\p{L}+){0,4}|niemand( \\p{L}+){0,4} (gemeldet|beschwert|beanstandet|angezeigt|geklagt|beklagt|beschuldigt|vorgeworfen)|(kein*|nicht ein*) (\\p{L}+ ){0,2}(käufer*|kunde*|kundin|rechteinhaber*|markeninhaber*|dritte*|mensch)( \\p{L}+){0,5} (gemeldet|beschwert|beklagt|geklagt|gesagt|beanstandet|gewandt|vorgebracht)|ohne dass( \\p{L}+){0,4} (beschwert|gemeldet|beanstandet|beklagt)*|es (gibt|gab|liegt) keine( \\p{L}+){0,3} (beschwerde*|meldung*|beanstandung*)( \\p{L}+){0,3}|geht nicht auf( \\p{L}+){0,4} (beschwerde*|meldung*)( \\p{L}+){0,3}|(keine|kein|weder)( \\p{L}+){0,3} (kunde*|käufer*|rechteinhaber*|beschwerde*|meldung*|markeninhaber*)( \\p{L}+){0,6} (gemeldet|beschwert|vor|eingegangen|erhalten|beanstandet|zugrunde)|not (because of |due to |prompted by |triggered by |from )?(a|any) (\\p{L}+ ){0,2}(complaint|report)s?|(our own|own) (check|checks|initiative|doing|accord|monitoring|systems?)( \\p{L}+){0,4}|of our own (accord|motion|choosing|initiative)|nobody asked us|(keine|ohne) (\\p{L}+ ){0,2}(beschwerde|meldung|anzeige)( \\p{L}+){0,3} (von|durch|eines|einer|eines \\p{L}+)|aus eigenem antrieb|von uns aus|von sich aus|eigene* (prüfung|kontrolle|feststellung|überprüfung|stichprobe)|no (\\p{L}+ ){0,1}(owner|claimant|complainant)( \\p{L}+){0,3} (contacted|approached|written|reported|asked|told)|(eine |irgendeine )?(beschwerde|meldung|anzeige|beanstandung)( \\p{L}+){0,4} (liegt|gibt es|gab es|ging|ist)( \\p{L}+){0,3} nicht( vor| ein)?|(liegt|liegen|gibt es|gab es)( \\p{L}+){0,3} (keine|keinerlei) (\\p{L}+ ){0,1}(beschwerde*|meldung*|beanstandung*)( \\p{L}+){0,2}',
  '(?:購入者|権利者|お客様|第三者|どなたか)[^。]{0,16}(?:言われ|指摘され|求められ|訴えられ|連絡があ)[^。]{0,6}(?:ため|わけ|もの)では(?:ありません|ございません|ない)|(?:没有|无|未有|并没有)(?:任何)?人(?:来|向我们)?(?:投诉|举报|反映|通报)|(?:不是|并不是|并非|非)[^。,]{0,12}(?:投诉|举报|反映|通报|提出|检举)|(?:与|跟|和)(?:买家|顾客|客户|权利人|任何人)的?(?:投诉|举报)(?:无关|没有关系)|(?:自行|自己|主动)(?:检查|排查|核查)?(?:中|时)?(?:发现|查出|发觉)的|不涉及[^。,]{0,8}(?:投诉|举报)|(?:どなた|だれ|誰)か?(?:から|が)も?[^。]{0,16}(?:ありません|ございません|わけでは|なく、|ではなく)|(?:苦情|申告|指摘|通報|申し?立て|クレーム|届け出|申し出|報告)が(?:あった|寄せられた|届いた|入った)(?:わけ|もの)では|(?:苦情|申告|指摘|通報|申し?立て|届け出|申し出|ご?連絡|報告)(?:を受け(?:て|た)|に基づ|による|によって|がきっかけ)[^。]{0,12}(?:ではなく|ではありません|ではございません|ではない|わけでは|ものでは)|(?:苦情|申告|通報|クレーム|届け出|申し出|報告)(?:は|も)?(?:受けて|届いて|寄せられて|いただいて|入って)(?:は)?(?:い|おり)?(?:ない|ません|ませ)|(?:苦情|申告|通報)の有無(?:に|と)(?:かかわ|関わ|関係)|(?:尚无|没有|并无|暂无|未有)(?:任何)?(?:一[位名个])?(?:买家|顾客|客户|权利人|品牌方|权利所有者|人)[^。,]{0,10}(?:投诉|举报|反映)|并非(?:由|因)?[^。]{0,10}(?:投诉|举报)|(?:尚?未|没有)(?:收到|接到)[^。]{0,10}(?:投诉|举报)|(?:尚?未|没有?)(?:任何)?[^。,]{0,6}(?:投诉|举报)过|(?:購入者|お客様|権利者|第三者)[^。]{0,14}(?:苦情|申告|報告|通報|申し?立て)[^。]{0,8}(?:ありません|ございません|受けて(?:い|おり)ません)|(?:苦情|申告|報告)(?:を受けたもの|によるもの)では(?:ありません|ございません|ない)',
)
const report = lexicon(
  "has asked that|(was|is|were) worried|(gibt|geben) an|zufolge|indications?|brought to our (notice|attention)|(has|have) (asked|requested|applied to) (amazon|us)|report*|complain*|alleg*|assert*|claim(s|ed|ing)?|notif(y|ies|ied)|inform(s|ed)? (us|amazon)|told (us|amazon|our)|tell(s|ing)? us|let us know|say|says|said|saying|stat(es|ed|ing)|contacted (us|amazon)|wrote( (to )?(us|amazon)| that)?|written to us|rais(e|ed|ing)|flag(s|ged)|express(ed)?|doubt*|question(s|ed|ing)?|suspect*|brought to (our|amazon's) attention|got in touch|turned to us|heard from|hear from|feedback|according to|accus*|lodg*|filed|submitted|objected|disput*|concerns? (about|over|regarding|on|from|that)|(raised|express*|shared|have|has|had|our|their|a) concern*|concerned|believe*|dissatisf*|unhappy|approached us|notice from|beschwer*|gemeldet|berichtet|berichteten|ansicht|hält|halten|meld(et|en|ete|eten|ung|ungen)|mitgeteilt|beanstand*|reklam*|angezeigt|behaupt*|hingewiesen|informiert|bezweifel*|zweifel*|gerügt|geltend|angegeben|kritisier*|moniert|unterrichtet|kontaktiert|gewandt|zufolge|laut|angaben|hinweis*|stell(t|en) in frage|anzeige|think|thinks|thought|feel|feels|felt|found (that|it|them|the)|turned out|wonder(s|ed)?|convinced|voic(e|ed|ing)|mention(s|ed)|describ(e|es|ed|ing) (it|them|the|what|as)|call(s|ed)? (it|them|the|into question)|dispute(s|d)?|object(s|ed|ion*)|upset|unhappiness|dissatisfaction|disappoint*|not (happy|satisfied|content|convinced)|grievance*|came to us|come to us|come forward|came forward|turn(s|ed)? to us|reached out|wrote in|written in|pointed out|pointed (this|it) out|made known|let us know|tip(s|ped)?|raised the (matter|point|question|issue)|in (his|her|their|its) (view|opinion|eyes|words)|as they see it|as (he|she) sees it|returned( \\p{L}+){0,6} (saying|stating|because|claiming|with the (reason|comment|remark))|return (comment*|reason*|note*)|review* (say|says|saying|that say)|were not what|was not what|is convinced|are convinced|is certain|meint|meinen|meinten|meinung|überzeug*|auffassung|glaubt|glauben|vermut(et|en|eten)|verdacht|misstrau*|argwohn|bedenken|skeptisch|schrieb(en)?|geschrieben|erklärt(e|en)?|geäu(ß|ss)ert|äu(ß|ss)er(t|te|ten)|wissen lassen|unzufrieden*|enttäuscht|klag(t|en|te|ten)|geklagt|beklag*|kam(en)? auf uns zu|wendet(e|en)? sich|wandte(n)? sich|macht(e|en)? uns|aufmerksam gemacht|teil(t|te|ten) (uns|amazon)|mitteil*|lie(ß|ss)(en)? uns wissen|sagt(e|en)|gesagt|rück(meldung*|sendegr*)|feststellte(n)?|in zweifel|anzweif*|angezweifelt|(uns|amazon)( \\p{L}+){0,4} bestätigt|bestätigt(e|en)? (uns|amazon)|(confirmed|reported|certified) (to us|to amazon|that|it)|nicht einverstanden|vorwurf*|vorgeworfen|schreiben (eines|einer|des|von)|gebeten|aufgefordert|liegt( \\p{L}+){0,8} vor|wirft( \\p{L}+){0,3} vor|bringt vor|vorgebracht|vorgetragen|trägt vor|stört(e|en)? sich|gestört|ask(s|ed|ing)? (us|amazon)|inquir(y|ies|ed)|enquir(y|ies|ed)|complained of|(comment*|note*) (read|reads|say|says|said)|marked|bemängel*|reklamiert*|fragt(en)? uns|fragen uns|anfragen|einwand|einwände|eingewandt|gegenüber (uns|amazon)|judg(e)?ment|in (the|their|his|her) (judge?ment|estimation|words|experience)|(hold|holds|held|take|takes|took|consider|considers|considered|regard|regards|regarded) (it|them|the \\p{L}+|this|these)( \\p{L}+){0,3} (to be|for|as)|asked (us|amazon) to (take|act|remove|stop|delete|close|do)|lodged|brought( \\p{L}+){0,3} (against|forward)|said to be|(sent|send|sends|gave|give|returned)( \\p{L}+){0,4} (back|returned)|bestehen( \\p{L}+){0,4} zweifel|zurückgeschickt|zurückgesandt|retourniert|angezeigt|antrag|beantragt(e|en)?|verlangt(e|en)?|fordert(e|en)?",
  '返品が(?:続|相次|増え)|(?:这么|这样|如此)(?:写|说|讲)|写着|写的是|退货时|退货理由|求めがあ|求められ|要請|お申し出|頂戴|找到(?:了)?我们|找上(?:了)?我们|来找我们|提醒我们|让我们知道|反馈说|嫌|怨|质问|问我们|声が|訴え出|お知らせがあり|お知らせをいただ|知らせが|教えてくださ|とのこと|通报|检举|来电|写信|跟我们|对我们(?:讲|说)|讲(?!清|明|述)|觉得|不满|吐槽|提到|控诉|控告|告发|起诉|说法|意见|写道|申し入れ|お申し出|言って(?:い|お|き)|言う|話し|おっしゃ|思えない|思われる|ではないか|疑問|不満|低評価|返品理由|異議|お問合|告げ|届けが(?:出|あ)|(?:訴え|意見)を届け|声を|との連絡|お便り|抗議|不審|(?:から|より)[^。]{0,30}(?:知らせ|伝え|教え)|投诉|举报|反映|反馈|报告|告知|通知我们|声称|宣称|称|说(?!明)|表示|认为|指控|指出|指称|主张|质疑|怀疑|疑虑|疑问|抱怨|提出|告诉我们|来信|来函|联系我们|申し?立て|申告|苦情|クレーム|報告|通報|連絡|指摘|申し出|寄せ|訴え|主張|懸念|疑|問い合わせ|届け出|届い|情報提供|お声|声が|ご意見|通知を',
)
const complaint = lexicon(
  'käuferbeschwerde*|käuferreklamation*|käufermeldung*|complaint*|complained|(has|have) been (reported|questioned|called into question|doubted|disputed)|(reports|concerns|doubts|questions|objections) (have been|were|has been) (raised|received|filed|made|voiced|lodged)|grievances?|beschwerde*|reklamation*|beanstand*|kundenbeschwerde*|kundenmeldung*|kundenreklamation*|kundenrückmeldung*',
  '投诉|客诉|苦情|クレーム|申告|举报|お申し出|不満の声|訴えが|通報',
)
const notTheActor = lexicon(
  'customers?.?( product)? reviews?|sie haben kunden( \\p{L}+){0,8}|you (have )?(contacted|wrote to|written to|asked|messaged) (customers|buyers)( \\p{L}+){0,6}|(so that|to make sure|make sure|making sure|so|where|can|how|assure*|in order that|in order for) (that )?(all |our |your )?(customers|buyers|shoppers|everybody|people shopping)( can)?|damit( (unsere|alle))? (kunden|käufer)|(kunden|käufer)n? (sollen|müssen|können|dürfen)( sich)?( darauf)? (\\p{L}+ ){0,4}(verlassen|vertrauen|einkaufen|kaufen)|(vertrauen|zum schutz|schutz|schützen)( \\p{L}+){0,2} (kunden|käufer*)|(inform|notify|contact|tell|refund|protect|let|help|allow|enable|ensure|to|for|lead|mislead|encourage) (your |the |our |that |all )?(customers|buyers)( can| trust| shop)?|(with|influenc*|contacting) (your )?(customers|buyers)|(no|not a|not one|without a|kein|keine) (customer*|buyer*|kunde*|käufer*)',
  'お客様から(?:の|いただ[いき](?:た|まし)|ご提出)[^。]{0,10}(?:異議|申し?立て|改善|ご?返信|書類|請求書|ご?回答)|(?:让|使|为了)(?:广大|所有|每位)?(?:买家|顾客|客户)[^。,]{0,6}(?:放心|安心|信赖|信任)|(?:売り手|販売者)と買い手|(?:联系|通知|保护|让|为)(?:您的)?(?:买家|顾客|客户)(?!.{0,8}(?:投诉|举报|质疑|怀疑))|(?:お客様|購入者|買い手|ご?利用者|ユーザー|消費者)様?(?:の皆様|の方々|方)?(?:に|が|の|から)[^。、]{0,8}(?:安心|信頼|満足|快適)|(?:購入者|お客様|買い手|顧客)様?(?:に|へ|宛て?に?)(?:直接)?(?:お?届け|発送|配送|出荷|送ら|送付|販売)|(?:保障|维护|确保)(?:广大)?(?:买家|顾客|客户|消费者)[^。,]{0,8}(?:权益|利益|信任|体验|安全)|(?:发|寄|送|卖|销售|配送)(?:货|运)?给(?:了)?(?:买家|顾客|客户)',
)
/** "If you are not the brand owner" and "Brand owner:" speak of the seller. */
const sellerAsOwner = lexicon(
  "(von|from|by) (einem|a|an) (rechteinhaber|rights owner|brand owner) (oder|or)( \\p{L}+){0,3}|(you are|you're|you aren't|are you|as|not|being|if|unless you are|sind sie|sie sind|falls sie|wenn sie|sofern sie|als) (not |nicht |selbst |also |both |you are |kein* |neither ){0,3}(the |a |an |der |die |eine* )?(brand|rights?|trademark|marken|rechte)[- ]?(owner|holder|inhaber|rechtsinhaber)*|(from|by|of|to) (either )?(the |a )?(manufacturer or |brand or )?(the )?(brand|rights?|trademark) (owner|holder)*(?! that| who| alleg*)|(own|registered) brand|(no|not a|without a|kein|keine) (brand|rights?|trademark|marken|rechte)[- ]?(owner|holder|inhaber)*|vom (hersteller oder )?(rechteinhaber|markeninhaber)|(hersteller|herstellers) oder (des |vom |dem )?(rechteinhaber|markeninhaber)*",
  '品牌(?:要是)?(?:不是|是|归|属于|并非|不归)您|您(?:本身|自己|本人)?(?:就|即)?(?:是|不是|并非)(?:该|此|这个)?品牌(?:的)?(?:方|商|主|拥有者|权利人|权人)|自有品牌|从品牌(?:方|商|所有[者人])(?:处|那里|手里)?(?:获得|取得|购|进|采购|拿)|(?:权利人|品牌方|权利所有者)(?:或|、|和|及)(?:其)?(?:制造商|授权)|(?:制造商|厂家|生产商)(?:或|、|和)(?:者)?(?:权利人|品牌方|权利所有[者人]|版权方)|ブランドの(?:持ち主|所有者|オーナー|権利者|権利人)(?:で|の場合|の方(?:は|で))|ブランドを(?:お持ち|所有|保有)|自社ブランド|(?:メーカー|製造元|製造業者|製造者)(?:や|または|か|もしくは|、)(?:ブランド(?:の)?(?:所有者)?|権利者|作者)|(?:権利者|作者|ブランド所有者)(?:や|または|か|もしくは|、)(?:メーカー|製造)|(?:如果|若|如)?您(?:不|并非|并不|非)?(?:是|为|就是)?(?:该)?(?:品牌|商标)(?:的)?(?:所有|持有)[者人]|非品牌(?:所有|持有)[者人]|作为品牌(?:所有|持有)[者人]|(?:ブランド|商標)(?:の)?(?:所有者|権者|オーナー|保有者|権利者)(?:である|でない|ではない|の|様の|以外の|で(?:は)?ない)場合|(?:ブランド|商標)(?:所有者|権者|オーナー)(?:である|でない|ではない)',
)
const routine = lexicon(
  'regular (confirmation|verification|inspection|control)s?|routine*|as part of our (regular|standard|usual|ongoing)( \\p{L}+){0,2} (check*|review*|process*)|(random|spot|regular|periodic) (check*|audit*|review*|selection)|randomly|proactive*|from time to time|every (now and then|so often)|regularly (ask|request|review|check|verify|confirm)|(make|made) a (habit|point|practice) of (asking|checking|requesting|verifying)|spot[- ]?check*|check at random|chosen at random|picked at random|picked by chance|selected by chance|drawn by lot|a matter of course|our normal (work|checks?|process|procedure)|usual (checks?|controls?|reviews?)|ongoing (checks?|monitoring|efforts?)|sample check*|one of our checks|as we do with all sellers|(now and then|now and again) we|stichprob*|routine(mäßig*|prüfung*|kontroll*|check*|mäßige*)|regelmä(ß|ss)ig*|turnusmä(ß|ss)ig*|turnus|zufallsprinzip|zufällig (ausgewählt*|gewählt)|per zufall|von zeit zu zeit|immer wieder( \\p{L}+){0,2} (unterlagen|papiere|nachweise)|in unregelmä(ß|ss)igen|gewohnheitsmä(ß|ss)ig|anlasslos*|üblichen? (prüfung*|kontroll*|verfahren*)|laufende* (prüfung*|kontroll*|überwachung)',
  '不定期|随手|随机选|挑(?:选|中|了)|選んだ商品|選ばれ|対象に選|抽样|抽取|日常(?:检查|审核|巡查|核查|监测)|定期(?:核查|抽查|复核|核对)|不定期|(?:时不时|不时|时常|经常)(?:地)?(?:会)?(?:请|要求)|巡检|巡查|惯例|自查|抜き取り|抜取|定期(?:調査|点検|確認|審査|検査|的)|(?:日ごろ|日頃|普段)から|サンプル(?:調査|検査)|巡回|自動(?:チェック|検出|検知|確認)|無作為|スポット|一環として|順次(?:確認|お願い)|お願いして(?:い|おり)ます|例行|抽查|抽检|随机|常规(?:审核|检查)|定期(?:审核|检查|要求)|定期的に|日常的に|ランダム|抜き打ち|通常の(?:審査|確認)|随時',
)
const maybeInauthentic = lexicon(
  "(fälschungen|fälschung|imitate|nachahmungen)( \\p{L}+){0,2} (könnte|könnten)|zweifel( daran)?,? ob( \\p{L}+){0,4} (authentisch|echt)( \\p{L}+){0,1}|vermutete[nrs]? (problem*|zweifel*|mangel*)( \\p{L}+){0,3} (echtheit|authentizität)|(weren.t|wasn.t|isn.t|not|unable)( able)? to (tell|confirm|verify|establish)( \\p{L}+){0,10} (authentic|genuine)|(may|might|could|possibly|potentially|appear*|seem*|suspect*|likely) (not )?(to )?(be |being |of being )?(possibly |potentially )?(inauthentic|counterfeit|fake|non-genuine|not (be )?(authentic|genuine|the real thing)|authentic|genuine)|(may|might) infringe|(möglicherweise|womöglich|vielleicht|vermutlich|eventuell|unter umständen|mutma(ß|ss)lich)( \\p{L}+){0,5} (nicht (authentisch|echt|original)|unecht|gefälscht|fälschung*|keine original*)|(is|are|were|was) possibly (inauthentic|counterfeit|fake|not (authentic|genuine))|(may|might|could) (well )?not be what|(we|amazon) suspect( \\p{L}+){0,8} (not (authentic*|genuine*)|counterfeit*|fake*|inauthentic|copies)|where( \\p{L}+){0,6} (came|come|comes|originate*|sourced) from( \\p{L}+){0,4} (unclear|open|unknown|not clear)|nicht (authentisch|echt|original) sein (könnte|könnten|dürften|dürfte)|(könnte|könnten|dürfte|dürften)( \\p{L}+){0,6} (nicht (authentisch|echt)|unecht|gefälscht|fälschung*|nachahmung*|keine original*)|wir vermuten( \\p{L}+){0,8} (nicht (echt*|authenti*)|fälschung*|gefälscht)|im verdacht( \\p{L}+){0,6} (echt|authentisch|fälschung*|unecht|gefälscht)|(herkunft|bezug)( \\p{L}+){0,6} (offen|unklar|ungeklärt|nicht geklärt|nicht nachvollziehbar|nicht belegt)|(origin|provenance)( \\p{L}+){0,4} (cannot|can't|could not|unclear|unknown|not)( \\p{L}+){0,3} (trace|traced|verify|verified|establish*|clear|known)?|whose (origin|source|provenance)( \\p{L}+){0,6}|not (sure|certain|able to tell)( \\p{L}+){0,3} where( \\p{L}+){0,8} (from|came|bought)|(herkunft|bezugsquelle)( \\p{L}+){0,6} (nicht|unbekannt|fraglich|zweifelhaft)( \\p{L}+){0,4}",
  '(?:有可能|可能|或许|也许)(?:是|为|属|属于)?(?:不真实|假货|假冒|非正品|仿)|(?:不像|不太像|未必是|不一定是|恐怕不是|似乎不是|好像不是|疑似不是|怕不是)(?:正品|真品|真货|原装)|怀疑[^。,]{0,18}(?:不是|非|并非|并不是)(?:正品|真品|真货)|怀疑[^。,]{0,14}(?:假冒|仿冒|冒牌|假货|仿品|真伪|真实性)|(?:商品|产品|货品|货)[^。,]{0,6}(?:来源|来历)[^。,]{0,4}(?:存疑|有疑|可疑|不明|成疑|有待核实)|疑为(?:假|仿|冒)|疑似(?:冒牌|假货|仿冒|售假|盗版)|疑似(?:商品)?真实性|可能(?:是|为|属于|属)?(?:冒牌|高仿|盗版|山寨)|可能(?:会)?(?:不是|并非|不属于)(?:真货|原装|原厂)|有(?:假冒|售假|仿冒)(?:的)?嫌疑|(?:无法|未能|不能|没能|没法)(?:确认|核实|确定|验证|判断)(?:这些|该|这|您|以下|上述|部分|某些|其中)?[^。,]{0,8}(?:商品|产品|货品|货)[^。,]{0,8}(?:真实性|真伪|来源|出处|渠道|是否(?:为|是)?(?:正品|真品))|(?:出どころ|出所|入手(?:経路|元)|仕入れ?(?:元|経路)|由来|流通経路)[^。]{0,10}(?:明らか(?:で(?:は)?な|に(?:でき|なら))|明確で(?:は)?な|不透明|たどれ|追え)|(?:没法|无法|不能|未能|没能)(?:确认|核实|弄清|判断|查证|查明|查实|追溯|辨明|辨别)(?!您?(?:的|所)?(?:提供|提交|交))[^。]{0,20}(?:来历|来源|源头|来路|出处|进货渠道|真假|真伪)|(?:純正|正規|本物|真正)(?:品)?(?:か(?:どうか)?|で(?:あ)?る(?:か|こと))[^。]{0,10}(?:確認がとれ|確かめられ|判断でき|わから|見分け)ない?|来路(?:不明|可疑)|(?:真正|正規|本物|純正)[^。]{0,14}(?:疑い|疑わ|かもしれ|おそれ|恐れ|可能性)|(?:真正|本物|正規品?|純正品?)(?:で|では)(?:な|あ)い?かも|(?:偽物|にせもの|ニセモノ|偽造品|模倣品|コピー品|模造品|偽ブランド)[^。]{0,10}(?:かもしれ|疑い|おそれ|恐れ|可能性|とみられ)|(?:出どころ|出所|入手(?:経路|元)|仕入れ?(?:元|経路)|由来)[^。]{0,10}(?:確認でき|確認がとれ|確かめられ|不明|わから|疑|はっきりし)|可能(?:会)?是?(?:仿|假|伪|盗版|非正)|可能(?:并)?(?:不是|非|为非|是假|为假|属于假|不属于|存在真实性|涉嫌)(?:正品|真品|冒|货|问题)?|疑似(?:非正品|假冒|仿)|涉嫌(?:非正品|假冒|售假|销售)|(?:真正|正規|本物|純正).{0,12}(?:でない|ではない|でなかった)(?:可能性|おそれ|恐れ|疑い)|(?:偽造|模倣|偽物).{0,8}(?:可能性|おそれ|恐れ|疑い)|信頼性に(?:問題|疑い)がある可能性',
)
const finding = lexicon(
  "(the |a )?results? of our (investigation|review|check|audit)|we( \\p{L}+){0,4} (found|determined|identified|detected|noticed|concluded|decided|discovered|established|observed|confirmed|reviewed|checked|audited|verified|reviewing|examined|inspected)|our( \\p{L}+){0,3} (review|check|checks|audit|investigation|systems|algorithm*|analysis|tools|verification|examination|inspection|team|monitoring) (\\p{L}+ ){0,6}(found|show*|determined|detected|identified|noticed|revealed|indicate*|discovered|concluded|flagged|has|have)|(during|in|following|after|through|based on|as a result of|by) (a|an|our|the|this)( \\p{L}+){0,3} (review|check|audit|investigation|analysis|inspection|examination)|it was found|has come to our (attention|notice)|came to our (attention|notice)|selected (your|for)|(the )?(choice|lot) fell on|(we|we have) (come across|came across|stumbled|learned|become aware|came to the (view|conclusion)|come to the (view|conclusion)|formed the view|reason to (believe|think))|(while|when) (looking|going|checking|reviewing)( \\p{L}+){0,8},? we|we (pick|picked|chose|take a look|looked into|looked at|looked over|are looking|have been looking|went over|have gone over)|our (\\p{L}+ ){0,2}(attention|notice) (was|has been) drawn|(wir|unsere*|uns)( \\p{L}+){0,8} (festgestellt|ermittelt|erkannt|geprüft|überprüft|überprüfung*|prüfung*|entdeckt|aufgefallen|systeme|untersuch*|entschieden|prüfen|überprüfen|kontroll*|gestoßen|gestossen|bemerkt|durchgesehen|durchsicht|angesehen|begutacht*|gelangt|geschlossen, dass|auswahl|ausgewählt)|(bei|nach|während|im rahmen|aufgrund|infolge) (der|einer|eines|unserer|unseres|dieser) (\\p{L}+ ){0,2}(durchsicht|prüfung|überprüfung|kontrolle*|auswertung|untersuchung|stichprobe|analyse)|es hat sich (gezeigt|herausgestellt)|in (looking|going|checking|reviewing)( \\p{L}+){0,8} we|we( \\p{L}+){0,3} (came upon|came across|come upon|come across|ran into|cannot trace|can't trace|cannot tell|could not establish|could not verify)|(origin|source|provenance)( \\p{L}+){0,4} (we|is|are|cannot|unclear|unknown)|(during|in the course of|in) (our|a|the) (\\p{L}+ ){0,3}(work|rounds|checks|sweep|audit|inspection)|sind wir auf( \\p{L}+){0,8} gestoßen|(konnten|können) wir( \\p{L}+){0,8} (herkunft|bezugsquelle|echtheit)|wir( \\p{L}+){0,8} (herkunft|bezugsquelle|echtheit)( \\p{L}+){0,6} (nicht|klären|prüfen|belegen|nachvollziehen)",
  '(?:我们|亚马逊|系统|团队)(?:自己)?(?:看到|观察到|察觉|查出|查到|排查|抽查|巡查|识别|扫描|认为|判断|得出|判定)|(?:检查|审核|复核|核查|抽查|巡查|排查|监测|检测)(?:时|中|后|过程中?)|自动(?:检测|识别|扫描|筛查)|(?:点検|調査|確認|審査|検査|照合|精査|監視|巡回|スキャン|チェック)(?:した(?:ところ|結果)|しましたところ|の結果|を行(?:った|い|っ)|により|によって|のなか|の中|のうえ|の過程|していた)|(?:見つか|見受け|見当た|検知|把握)[っらりしさ]|(?:調査|点検|検査|審査)(?:中)?(?:で|に)|(?:わか|分か)りました|と(?:認定|結論)(?:し|いたし)|独自に|(?:我们|亚马逊|系统)(?:在|的|通过|经|已|经过|对|团队|自动)?[^。会将能]{0,18}(?:审核|审查|检查|核查|发现|检测|认定|确定|注意到|判定|监测|复核|核实)|经(?:审核|审查|核查|检查|调查)|(?:Amazon|当社|当サイト|弊社|システム)[^。]{0,40}(?:確認(?:しまし|いたしまし|され|した|の結果|を行)|審査(?:し|いたし|の結果|を行|中|で|により)|見つか|調査(?:し|いたし|の結果)|検出|判断|発見|判明|特定)|審査の結果|調査の結果|確認の結果',
)

/** Told of a buyer, it says that the buyer came to harm. */
const harmed = lexicon(
  '(was|were|got|been|being) (\\p{L}+ ){0,2}(hurt|injured|burnt|burned|scalded|electrocuted|harmed|poisoned|shocks?|cut)|(suffered|received|sustained|had) (\\p{L}+ ){0,3}(shocks?|burns?|cuts?|injur*|rash*|reaction)|(burnt|burned|injured|hurt|cut) (himself|herself|themselves|his|her|their)|(stromschlag|verbrennung*|verletzung*|schnittwunde*)( \\p{L}+){0,3} (erlitten|bekommen|zugezogen)|(verletzte*|verbrannte*|schnitt*)( \\p{L}+){0,2} sich|sich( \\p{L}+){0,6} (verletzt|verbrannt|geschnitten)',
)

function without(pattern: Words, text: string): string {
  return text.replace(patternOf(pattern), (hit) => ' '.repeat(hit.length))
}

/** "the report that we received from the rights owner" */
const reportOfOwner =
  /\breported (?:as \S+ )?by (?:the|a|an) (?:rights? ?|brand ?|trade ?mark ?)(?:owner|holder)|(?:report|complaint|notice|claim|notification)s? (?:(?:that|which) )?(?:we |amazon )?(?:have |had )?(?:received |got |filed |submitted |raised )?(?:from|by) (?:the|a|an) (?:rights? ?|brand ?|trade ?mark ?|copyright ?|patent ?)(?:owner|holder)|(?:meldung|beschwerde|anzeige) (?:des|der|vom|von (?:dem|der|einem)) (?:rechte?|marken|patent|urheber)-?inhaber/i

/** Who the sentence says acted; several where it leaves open which ("buyer or rights owner complaints"). */
function actorsOf(sentence: Sentence): Statement['source'][] {
  const text = without(sellerAsOwner, sentence.text)
  const reports = has(report, text)
  const actors: Statement['source'][] = []
  const isBought = has(testBuyWords, text) && !isGeneral(sentence)
  if (reportOfOwner.test(sentence.text) && !isGeneral(sentence)) actors.push('brand-owner')
  else if (has(owner, text) && (reports || isBought || has(subjects.infringement, text)))
    actors.push('brand-owner')
  if ((reports || has(harmed, text)) && has(buyer, without(owner, without(notTheActor, text))))
    actors.push('customer')
  return actors
}

const ownersPlace = lexicon(
  'retract*|(contact|e-?mail)( \\p{L}+){0,2}( details| information)?|(kontakt|e-?mail)*|rücknahme|zurückzieh*|zurückzu(ziehen|nehmen)',
  '撤销|收回|联络|取り消|連絡|申告者|权利人[:：]|撤诉|撤回|联系(?:方式|信息)|邮箱|连络|連絡先|取り?下げ|メール',
)

const rightsClaim = lexicon(
  'notices? of( \\p{L}+){0,2} infringement|counterfeit (report|claim|notice|complaint|notification)|counter-?notices?|counter-?notification|notice-dispute|gegendarstellung|(trade ?mark|copyright|patent|infringement|intellectual property|ip|design)( infringement| right)? (claim|complaint|report|notice|notification|allegation)|(marken|patent|urheberrechts|schutzrechts|design|verletzungs)-?(beschwerde|meldung|anzeige)|(complaint|report|notice|claim) (of|about|alleging|for) (\\p{L}+ ){0,2}(trade ?mark|copyright|patent|design|infringement|intellectual property)|meldung wegen (eines|einer|der) (\\p{L}+ ){0,2}(patent*|marke*|urheber*|schutzrecht*|design*)( \\p{L}+)?',
  '侵权举报|反通知|(?:異議|反対)通知|(?:商标|版权|著作权|专利|外观设计|侵权|知识产权)权?(?:侵权)?(?:的)?(?:通报|指控|主张|检举|控诉)|(?:商標|著作権|特許|意匠|知的財産)権?(?:侵害)?(?:の|に関する|について(?:の)?|を訴える)(?:通報|報告|主張|訴え|指摘|クレーム|申告|申し?立て|苦情)|(?:商标|版权|著作权|专利|侵权|知识产权)(?:侵权)?(?:投诉|举报|申诉通知)|(?:商標|著作権|特許|意匠|知的財産)権?(?:侵害)?の?(?:申し?立て|申告|苦情)',
)

/** "Complaint ID: 7493026181" says that somebody complained, and not who. */
const idLine =
  /^(?:complaint|beschwerde|投诉|苦情|申告|通報|ref\S*)[ -]?(?:id|no\.?|number|nr\.?|nummer|编号|番号|ID)[:： ]/i

const idInPlace =
  /投诉 ?\d{6,}|(?:complaint|beschwerde)(?:[ -]?(?:ids?|no\.?|numbers?|nr\.?|nummer)[:： ]*\d*| \d{6,})/gi

function weakActorOf(text: string): Statement['source'] | null {
  const rest = without(sellerAsOwner, text)
  if (has(owner, rest) && has(ownersPlace, rest)) return 'brand-owner'
  if (
    /(?:^|[^\p{L}])(?:no|never|nobody|no one|none|niemand|kein\p{L}{0,2}|没有|尚无)[^\p{L}][^.]{0,40}(?:complain|report|beschwer|投诉)/iu.test(
      text,
    )
  )
    return null
  if (idLine.test(text)) return null
  if (has(rightsClaim, text)) return 'brand-owner'
  if (has(complaint, text.replace(idInPlace, ' ')))
    return has(subjects.infringement, text) ? 'brand-owner' : 'customer'
  return null
}

/** A list entry that names papers to send says nothing of who acted. */
function isPaperItem(sentence: Sentence): boolean {
  const { invoice, customs, loa, bill } = documents
  return sentence.isItem && [invoice, customs, loa, bill].some((paper) => has(paper, sentence.text))
}

/** All sentences that tell who acted, in order; rules, conditions and the lines on stock tell nothing. */
export function readStatements(sentences: readonly Sentence[]): Statement[] {
  const found: Statement[] = []
  let isOpen = false
  for (const sentence of sentences.map(withoutUpkeep)) {
    if (isPaperItem(sentence)) continue
    if (has(nobody, sentence.text) && !isConditional(sentence.text)) {
      found.push({ source: 'amazon-audit', sentence, weight: 'firm' })
      continue
    }
    const actors = actorsOf(sentence)
    const [source] = actors
    const isRule = isGeneral(sentence)
    // "Complaints by buyers or rights owners": a later mention of complaints does not settle which.
    isOpen ||= actors.length > 1 && !isRule
    if (source !== undefined && actors.length === 1)
      found.push({ source, sentence, weight: isRule ? 'rule' : 'firm' })
    else if (actors.length === 0 && !isRule) {
      const implied = isOpen ? null : weakActorOf(sentence.text)
      if (implied !== null) found.push({ source: implied, sentence, weight: 'implied' })
      else if (isAudit(sentence.text)) found.push({ source: 'amazon-audit', sentence, weight: 'firm' })
    }
  }
  return found
}

const catalogue = lexicon(
  '(found|noticed|detected|identified|discovered|saw|see)( \\p{L}+){0,8} (listing*|offer*|inventory|stock|item*|product*)|(inventory|catalog*|listings?|offers?)( \\p{L}+){0,8} (found|noticed|showed|shows|still)|(angebote|bestand)( \\p{L}+){0,8} (noch|weiterhin|gefunden)',
  '(?:发现|检测到|核查|检查).{0,24}(?:商品|链接|库存|listing)|(?:在庫|出品|リスティング|商品)[^。]{0,30}(?:残って|見つか|(?:終了|削除)(?:または削除)?されていませ)',
)

/** In an answer "we have reviewed your plan" tells nothing of who complained; a look into the catalogue does. */
export function isOwnCheck(text: string): boolean {
  return has(catalogue, text) || has(maybeInauthentic, text)
}

/** "We look at what you send and decide then": a check to come, of papers. */
const toCome =
  /(?:頂い|いただい|お送りいただ[いく]|ご?提出(?:いただい|され|の)|受け取っ|届い)(?:た)?[^。、]{0,16}(?:確認|審査|検討|精査)[^。]{0,8}(?:うえ|上で|後|次第|し(?:て|、))[^。]{0,24}(?:いたします|します|お知らせ|ご連絡)/

/** "After our review we decide whether …" tells of a review to come. */
const isToCome =
  /^(?:after|following|nach) (?:our|the|unserer|der) \S+(?:,| we| werden| entscheiden)(?! (?:have|had|haben|found)| we (?:have|had|found|noticed|saw))/i
/** "Please keep an eye on customer feedback", "further complaints may …": what the future may bring. */
const outlook = lexicon(
  '(future|further|new|more|any|additional|repeated) (\\p{L}+ ){0,2}(complaint*|report*|feedback)|(watch|monitor|keep an eye|pay attention|look out|keep watching|keep checking)( \\p{L}+){0,8}|(no longer|not any more) count*|(künftige*|weitere*|neue*|erneute*) (\\p{L}+ ){0,2}(beschwerde*|meldung*|beanstandung*|reklamation*)|(achten|beobachten|verfolgen|behalten)( \\p{L}+){0,10}',
)

/** In an answer to the seller the outlook tells nothing of what was answered. */
export function isOutlook({ sentence, weight }: Statement): boolean {
  return weight === 'implied' && has(outlook, sentence.text)
}

function isAudit(text: string): boolean {
  if (isToCome.test(text)) return false
  return (
    has(maybeInauthentic, text) ||
    has(routine, text) ||
    (has(finding, text) && !toCome.test(text)) ||
    /在庫を確認|在庫の確認/.test(text)
  )
}

export function suspects(text: string): boolean {
  return has(maybeInauthentic, text)
}

/** True where Amazon says that it acts by its own doubt, or that nobody complained. */
export function isOwnDoubt({ sentence, source }: Statement): boolean {
  return source === 'amazon-audit' && (suspects(sentence.text) || has(nobody, sentence.text))
}
