import type { Demand } from '../words.ts'
import { type Words, lexicon } from './lexicon.ts'

/** A bill for power or water is called an invoice too. */
export const billInvoice =
  /rechnung(?:en)? (?:eines|des|vom|von|ihres) (?:versorgers?|(?:strom|gas|wasser|energie|internet|telefon)[^.]{0,40}(?:anbieter|versorger)s?)|(?:公共料金|光熱費|電気|ガス|水道|インターネット)[^、。,]{0,10}請求書(?:(?:または|もしくは|か|、)領収書)?|(?:水|电|气|燃气|水电|电话)费?[^、。,]{0,4}发票/giu

/** The papers a notice can name, in the words of four languages. */
export const documents = {
  invoice: lexicon(
    "copy( of it)? made out|invoice*|receipt|receipts|sales slips?|rechnung|rechnungen|einkaufsrechnung*|lieferantenrechnung*|quittung*|kaufbeleg*|belege* * ?(lieferant*|einkauf*)|purchase (documents?|papers?|proofs?|receipts?|paperwork)|proofs? of purchase|bills? (your|the|that|which|that your|from|of|by|issued|made)( \\p{L}+){0,6} (supplier|vendor|distributor|wholesaler|source|manufacturer)*|(supplier|vendor|distributor|wholesaler|source|purchase)('s|s')? bills?|till (receipts?|slips?)|(supplier|vendor|distributor|wholesaler)('s|s')? (sales )?receipts?|lieferantenbeleg*|einkaufsbeleg*|kaufnachweis*|kassenbon*|beschaffungsbeleg*|rechnungskopie*|einkaufsnachweis*|eingangsrechnung*|wareneingangsrechnung*|originalrechnung*|händlerrechnung*|großhandelsrechnung*|lieferrechnung*|belege? (vom|des|ihres|ihrer|der|von ihrem|von ihren)( \\p{L}+){0,2} (lieferant*|bezugsquelle|händler*|großhändler*|vorlieferant*)|what (your|the) (supplier|wholesaler|vendor|distributor|source)( \\p{L}+){0,2} (charged|billed|invoiced)( \\p{L}+){0,1}|paperwork (from|of|by) (whoever|your|the|a) ?( \\p{L}+){0,1}|(supplier|purchase|buying) (paperwork|papers)|supply (invoices?|bills?|papers?)|rechnungen? (des|eines|vom|ihres) (\\p{L}+ ){0,2}(lieferant*|großhändler*|händler*|hersteller*)",
    '伝票|仕入(?:れ)?(?:を|が)?(?:証明|裏[づ付]け|確認)(?:する|できる)?(?:もの|書類|資料)|进货[^。,]{0,4}(?:单|票)|(?:购|买|采购|进)货(?:的)?(?:单|票|凭据)|凭据|进货(?:单据?|凭证|票据|发票|票)|(?:采购|购货|供货)(?:单据|发票|票据|凭证|票)|购买凭证|票据|进项票|小票|仕入(?:れ)?(?:の)?(?:証憑|明細|証明|領収)|購入(?:時の)?(?:レシート|明細書|証明)|レシート|証憑|(?:請求|納品)明細|发票|收据|采购凭证|進貨憑證|請求書|領収書|インボイス|仕入(?:れ)?(?:伝票|書類)|納品書',
  ),
  newSupplier: lexicon(
    '(new|different|another|alternative|other) (supplier*|vendor*|source)|(neue*|andere*) lieferant*|(new|another|different|fresh) (distributor|wholesaler|supply source|source of supply)|(anderen|neuen|weiteren) (bezugsquelle|händler|großhändler|vorlieferanten)|(anderer|anderen|neuer|neuen|andere|neue) (bezugsquelle*|großhändler*)',
    '新(?:的)?(?:货源|供货商|进货方)|(?:换|另找)(?:一家|一个|个|家)?(?:新的?)?(?:供应商|供货商|货源)|另外(?:一家|的)供(?:应|货)商|新たな(?:仕入|取引先|供給)|(?:別|新しい|ほか)の?な?(?:取引先|業者|仕入)|新(?:的)?供应商|(?:其他|另一|别的|不同的?)供应商|(?:新しい|新規の?|別の|他の)(?:仕入れ?先|サプライヤー|供給元|供給業者)',
  ),
  fromOwner: lexicon(
    '(from|by|issued by|of)( \\p{L}+){0,3} (rights? ?owner|brand owner|manufacturer or (the )?rights? owner|brand|trade ?mark owner|copyright owner)|(vom|des|durch den) (rechteinhaber*|markeninhaber*)|(that|which) the (rights?|brand|copyright|trade ?mark|patent) (owner|holder)( \\p{L}+){0,3} (wrote|issued|made|sent|gave|drew)|(issued|written|made out) (to you )?(directly )?by the (\\p{L}+ ){0,2}(owner|brand|rights holder)|von der marke|direkt vom (inhaber|eigentümer|urheber)',
    '权利人或其授权的?(?:经销商|分销商|代理商)[^。,]{0,4}(?:开|出具)|権利者または正規(?:販売店|代理店)が発行|(?:权利人|品牌方|权利所有者|作者|版权方|商标权人)(?:亲自|直接|本人)?(?:开|给|发)(?:的|给您)|(?:権利者|作者|ブランド(?:の持ち主|所有者|元))(?:本人)?(?:から|が)(?:直接)?(?:発行|出した|交付|受け取|交付)|(?:权利人|权利所有者|品牌所有者|品牌方|版权所有者|商标持有人)(?:直接)?(?:开具|出具|提供|签发)|(?:権利者|ブランド所有者|商標権者|著作権者)(?:から|が|の)(?:直接)?(?:発行)?',
  ),
  customs: lexicon(
    'commercial invoice*|(import|export)( and (import|export))? (paper*|document*|record*)|customs|bill of lading|zoll*|(einfuhr|ausfuhr|import|export)(papiere|dokumente|unterlagen|nachweis*)|handelsrechnung*',
    '清关|通关单|进口(?:文件|凭证|许可)|税関|輸入(?:申告|関連)|船荷証券|报关|进出口|进口单|出口单|商业发票|海关|提单|通関|輸出入|輸入書類|輸入許可|コマーシャルインボイス|商業送り状',
  ),
  loa: lexicon(
    'authori[sz](e|ed|ing) letter*|letter( \\p{L}+){0,3} in which( \\p{L}+){0,5} (authori[sz]*|permits?|allows?)|letter* of authori[sz]ation|authori[sz]ation (letter*|document*)|authori[sz]ing letter|loa|letter* from the (brand|rights owner)|(written )?(authori[sz]ation|permission) (from|by)|(letter|note|document|paper|statement)s?( \\p{L}+){0,4} (authori[sz]ing|permitting|allowing|entitling) (you|the sale|sale|resale)( \\p{L}+){0,3}|(letter|note|document|paper|statement)s?( \\p{L}+){0,4} (that|which) (authori[sz]es|permits|allows|entitles) you( \\p{L}+){0,3}|(its|their|his|her|the brand.s|the owner.s|the company.s) (written )?(authori[sz]ation|permission)|(schreiben|brief|bestätigung|erklärung)( \\p{L}+){0,4},? (das|die|der|mit dem|mit der|worin|in dem|wonach) (sie|ihnen|man|der verkauf|den verkauf)( \\p{L}+){0,6} (erlaubt|gestattet|berechtigt|ermächtigt|autorisiert)|autorisierungsschreiben|autorisierung*|bevollmächtigung*|vollmacht*|genehmigungsschreiben|ermächtigung*|vertriebsberechtigung*|vertriebsgenehmigung*|(permission|consent|authori[sz]ation|approval) (in writing|to (sell|use|offer|distribute))|(permission|consent|approval) (from|of|by) the (\\p{L}+ ){0,2}(brand|owner|manufacturer|maker|holder)|proof (that )?you (are|were) (authori[sz]ed|allowed|permitted)( \\p{L}+){0,2}|authori[sz]ed (reseller|dealer|distributor) (letter|certificate|agreement|status)|(reseller|dealer|distribution|distributor) (agreement|certificate|letter|authori[sz]ation)|schriftliche* (erlaubnis|genehmigung|zustimmung|einwilligung)|(erlaubnis|genehmigung|freigabe|zustimmung) (der|des|vom|von) (\\p{L}+ ){0,2}(marke*|rechteinhaber*|hersteller*|inhaber*|eigentümer*|urheber*)|verkaufserlaubnis|verkaufsgenehmigung*|händlerautorisierung*|händlervertrag*|händlernachweis*|berechtigungsschreiben|berechtigungsnachweis*|freigabeschreiben|autorisierungsbrief*|autorisierungsnachweis*|authori[sz]ation (of|from|by) (the|a|an) (\\p{L}+ ){0,2}(owner|brand|manufacturer|maker|holder)|autorisierung (der|des|durch) (\\p{L}+ ){0,2}(inhaber*|marke*|hersteller*|rechteinhaber*)',
    '授权(?:证书|凭证|材料|声明|许可)|(?:品牌|经销|销售|代理)授权|书面(?:许可|同意)|经销(?:证明|资格证)|代理证|販売許諾|許諾(?:を証|文書|状)|授権|(?:利用|使用|販売|取り?扱い)を(?:認め|許可し|許し)[^。、]{0,6}(?:文書|書面|書類|証明|手紙)|正規(?:販売|取扱|代理)店の(?:証|書)|代理店(?:契約|証明)|取扱(?:許可|証明)|承諾書|同意書|授权书|授权函|授权信|授权文件|授权证明|书面授权|授権書|承認書|許諾書|認可書|委任状|販売許可|正規販売店証明|許可書',
  ),
  licence: lexicon(
    '(proof|evidence)( \\p{L}+){0,6} licensed|licen[sc](e|ing) agreement*|licen[sc]e (from|by|to (sell|use))|(?<!registration document )(?<!business registration )(a|or) licen[sc]e|lizenz|lizenzvertrag|lizenzvereinbarung*|lizenzvertrags|licen[sc](e|ing) (deal|paper*|document*|contract*|certificate*)|licen[sc]e (granted|issued|given)( \\p{L}+){0,3}|nutzungsvertrag*|nutzungserlaubnis|nutzungslizenz|lizenznachweis*|lizenzurkunde*|lizenzverträge*|the licen[sc]e (under|by|that|which|for|from|to|you)',
    '授权(?:合约|合同)|许可(?:合约|证书|契约)|使用许可(?:书|证)?|利用許諾|使用許可契約|許諾契約|许可协议|授权协议|许可证明|许可合同|ライセンス(?:契約|許諾)|使用許諾契約|ライセンス',
  ),
  bill: lexicon(
    'rechnung* (eines|des|vom|von|ihres) versorger*|(rechnung|abrechnung)* (\\p{L}+ ){0,2}(strom|gas|wasser|energie)( \\p{L}+){0,6} ?-? ?(anbieter|versorger)*|(strom|gas|wasser|internet|energie|telefon)-?(anbieter|versorger)*|utility bill*|(gas|water|electricity|electric|power|phone|internet) bill*|(strom|gas|wasser|nebenkosten|versorger|versorgungs|telefon)-?(rechnung|abrechnung)*|bills? for (the |your )?(gas|power|water|electricity|internet|phone|energy|heating)*|household bills?|utilities bill*|energy bill*|versorgungsrechnung*|internetrechnung*|energierechnung*|stromrechnung*|wasserrechnung*|heizkostenabrechnung*|(strom|gas|wasser)-(?=,| oder| und)',
    '费用账单|(?:水|电|燃气|网络)[^。,;]{0,12}账单|(?:水|电|燃气|煤气|天然气|网络|宽带|电话|话费|物业)费?[^。,]{0,8}(?:缴费|账单|单据)|缴费(?:单|凭证)|(?:地址|住址)证明|検針票|(?:電気|ガス|水道|電話|インターネット)[^。]{0,16}(?:料金|明細|領収)|住所(?:を|が)(?:確認|証明|わか)|水电|公用事业|(?:水费|电费|燃气费|电话费).{0,4}(?:账单|单据|发票)|公共料金|光熱費|(?:ガス|電気|水道)[^。]{0,24}請求書|(?:水|电|燃气|网络)[^。]{0,10}账单',
  ),
  supplier: lexicon(
    'whoever (issued|made out|wrote|drew up|billed|invoiced)( \\p{L}+){0,2}|supplier*|vendor*|distributor*|wholesaler*|lieferant*|großhändler*|zulieferer*|(your|the|that|this|each|every|new) (supply )?sources?|whoever (sells|sold|supplies|supplied)( \\p{L}+){0,4} to you|(company|firm|person|party|dealer|business) (that )?you (bought|buy|purchase|purchased|source|sourced|get|got)( \\p{L}+){0,5}|(company|firm|person|party|dealer|business) (that|which|who) (sold|sells|supplied|supplies)( \\p{L}+){0,5}|(dealer|trader|stockist|importer|reseller)s?|(issuer|seller) of the (invoice|receipt)*|bezugsquelle*|einkaufsquelle*|bezugsfirma|vorlieferant*|lieferfirma|lieferbetrieb*|lieferpartner*|(händler|firma|betrieb|unternehmen|verkäufer),? (bei|von) (dem|der)|grossist*|distributor*|importeur*|zwischenhändler*|vertriebspartner*|ausstellers?|rechnungssteller*|(firm|company|business|people|house) you get( \\p{L}+){0,3} from|(company|firm|person|party|dealer|business|house) (that|which|who) (issued|wrote|charged|delivered|made|billed|shipped)( \\p{L}+){0,5}|(anschrift|telefon*|kontaktdaten|name*|adresse|website|rufnummer)( \\p{L}+){0,6} (des|vom) (verkäufers|händlers|grossisten)|whoever (supplied|sold|delivered|made)( \\p{L}+){0,3}',
    '(?:卖|供)货给您的|给您(?:供|发|卖)货的|お?仕入れ?先|仕入れの相手|売主|上游|进货方|供货方|供应方|货源方|卖家给您供货|经销商|分销商|开票(?:方|单位|公司)|发票(?:的)?(?:开具|出具)(?:方|人|单位|公司)|仕入(?:れ)?元|発行(?:元|者)|取引先|供給(?:者|元)|販売元|購入元|調達先|問屋|卸(?:の|業|会社)|供应商|供货商|供貨商|批发商|仕入れ?先|サプライヤー|供給元|供給業者|卸売?(?:業者|元)?',
  ),
  manufacturer: lexicon(
    'manufacturer*|hersteller*|produzent*|makers?|producers?|fabrikant*|produzierende*',
    '工厂|制造方|生产厂|原厂|製造(?:会社|メーカー)|作り手|生産者|制造商|生产商|厂家|厂商|メーカー|製造元|製造業者|製造者',
  ),
  contact: lexicon(
    "kontakt( (des|zum|vom|ihres|zu))*( \\p{L}+){0,1}|names? and contacts?( (of|for))?|(contact|company)( \\p{L}+){0,1} (detail*|information|data|info|particulars)|contact details|kontakt(daten|informationen|angaben|details)|(website|web ?site|phone( number)?|telephone( number)?|e-?mail( address)?|internet address|street address) of (the|your|each|this|that) (\\p{L}+ ){0,1}(supplier|vendor|distributor|wholesaler)*|(supplier|vendor|distributor|wholesaler)('s|s') (website|web ?site|phone|telephone|e-?mail|street address)|(website|webseite|internetseite|telefonnummer|rufnummer|e-?mail-?adresse) (des|ihres|dieses|vom) (\\p{L}+ ){0,1}(lieferant*|großhändler*|händler*)|ansprechpartner*|(how|where) (we|you|one|to)( can| could| might| may)? (reach|contact|get hold|find)( of)?( \\p{L}+){0,3}|(supplier|vendor|distributor|source|wholesaler)('s|s')? (particulars|details|data)|wie( \\p{L}+){0,8} (zu erreichen|erreichbar|erreichen|heißt|zu finden)|kontaktmöglichkeit*|erreichbarkeit|firmendaten|adressdaten",
    '連絡の(?:取れる|つく)(?:電話)?番号|仕入れ?先の(?:正しい)?情報|联系(?:方法|途径|电话)|联络(?:方法|资料)|連絡(?:方法|手段)|联系(?:方式|信息|资料|人)|联络(?:方式|信息)|連絡先|問い合わせ先',
  ),
  contactField: lexicon(
    'names?|phone*|telephone|tel|address*|e-?mail*|website*|web ?site*|url|webseite*|telefon*|telefonnummer*|anschrift*|adresse*|internetseite*|firmenname*|rufnummer*|postanschrift*|web ?auftritt*|internetpräsenz*|internetadresse*|mail-?adresse*|web ?page*|home ?page*|straße|firmenanschrift|firmensitz|internetauftritt*|e-?mail-?adresse*|telefonnummern|web|phone number*|street address',
    '名字|全称|座机|手机号|传真|邮件|官网|主页|お名前|ご住所|お電話|ホームページ|屋号|商号|名称|姓名|公司名|电话|地址|网站|网址|邮箱|电子邮件|名前|名称|社名|会社名|氏名|電話|住所|所在地|メール|ウェブ|サイト|URL',
  ),
  retraction: lexicon(
    'ask (that )?(they|them|he|she)( to)? (withdraw|retract)|ask that( \\p{L}+){0,4} (withdraw|retract)s?|have (them|him|her|it)( \\p{L}+){0,1} (withdraw|retract)|(ask|get|let) (them|him|her|it)( to)? (withdraw|retract)|(he|she|they|it|the (reporter|complainant|owner|holder))( \\p{L}+){0,2} (declare|tell|inform|confirm|send)( \\p{L}+){0,3} us( \\p{L}+){0,3} (himself|herself|itself|themselves|directly|a retraction)|(have|ask|get|let)( \\p{L}+){0,2} (rights?|brand|trade ?mark) (owner|holder)( \\p{L}+){0,2} (tell|inform|confirm|write|contact|notify)( \\p{L}+){0,10} (error|mistake*|wrong)|retract*|(withdraw*)( \\p{L}+){0,4} (complaint*|report*|notice*|claim*)|(complaint|report|notice|claim)( \\p{L}+){0,4} withdraw*|rücknahme*|zurücknehm*|zurückzieh*|zurückzu(ziehen|nehmen)|zurückgezogen|zurückgenommen|rückzieh*|widerruf*|tak(e|es|en|ing) (it|the report|their report|the complaint|its complaint|its report|the notice|the claim|his report|her report) back|tak(e|es|en|ing) back (the|its|their|his|her) (report|complaint|notice|claim)|revok(e|es|ed|ing) (the|its|their|his|her) (report|complaint|notice|claim)|cancel(s|led|ling)? (the|its|their|his|her) (report|complaint|notice|claim)|drop(s|ped|ping)? (the|its|their|his|her) (report|complaint|notice|claim|case)|recall(s|ed|ing)? (its|their|his|her) (report|complaint|notice|claim)|(nimmt|nehmen|nähme|zieht|ziehen)( \\p{L}+){0,6} (meldung|beschwerde|anzeige|bericht|hinweis)( \\p{L}+){0,3} zurück|(meldung|beschwerde|anzeige)( \\p{L}+){0,4} zurück(nimmt|nehmen|genommen|zieht|ziehen|gezogen)*|zurücknimmt|zurückzieht|zurücknähme|zurücknahme|rückzug der (meldung|beschwerde)|take back what( \\p{L}+){0,4} (reported|said|claimed|filed)|call(s|ed|ing)? off (the|its|their|his|her) (report|complaint|claim|notice)|(owner|holder|claimant|brand|photographer|author)( \\p{L}+){0,6} (take|takes|taking|taken) (it|that|this) back|(owner|holder|claimant|brand)( \\p{L}+){0,3} (tells|writes|confirms|informs|lets)( \\p{L}+){0,6} (mistaken|mistake|error|wrong)|(rückzug|zurückziehung|zurücknahme) (der|ihrer|seiner) (beschwerde|meldung|anzeige)',
    '撤回|撤诉|撤销(?:投诉|举报|该|其|此)?|收回(?:投诉|举报|通报|该|其|这)|撤(?:掉|下)(?:投诉|举报|通报|这[项次份])|取消(?:该|此|其|这[项次份])?(?:投诉|举报|通报)|(?:申告|通報|申し?立て|苦情|報告|訴え|主張|請求|クレーム|指摘|権利者|作者|本人|所有者|保有者|同社|相手方?)[^。]{0,26}取り?下げ|取り?下げ(?![^。]{0,4}(?:まし|てあ|てお|させ))[^。]{0,24}(?:権利者|通知|連絡|本人|書面|申告|もら|いただ|のみ|有効|れば|場合|依頼|求め|相談)|^[^。]{0,6}取り?下げ(?!まし)|(?:申告|通報|申し?立て|苦情|報告|訴え)を?(?:取り消|撤回)|権利者[^。]{0,20}(?:誤り|間違い)[^。]{0,12}(?:連絡|通知|伝え)',
  ),
  /** Those that stand for themselves, in no order of weight. */
  rest: [
    [
      'poa',
      lexicon(
        'what you (are going to|will) (change|do)( \\p{L}+){0,12} (complain*|happen*|again)|describe( \\p{L}+){0,3} (steps|measures)( \\p{L}+){0,10} (again|prevent*)|plan( vorlegen)?, (aus dem|der|worin|in dem)( \\p{L}+){0,8}|plan* of action|action plan*|poa|corrective plan|improvement plan|(?<!(we|they|you|to) )plan (that|with|which|saying|covering|describing|explaining|showing|setting|on|for|of how|to)|(a|your|written|detailed|revised) plan|(einen|den|ihren) plan|ma(ß|ss)nahmenplan*|ma(ß|ss)nahmeplan*|aktionsplan*|handlungsplan*|(in|with) (a|your|the) (\\p{L}+ ){0,2}plan|(short|brief|reworked|revised|new|clear|proper|full|improved|credible|convincing|corrected|better|separate|own) plan|(?<!(we|they|you|to) )plan (about|setting out|laying out|in which|where you|what|explaining|to)|plan for (how|correct*|improv*|putting|prevent*|avoid*)|remediation plan|corrective action plan|action points|plan,? (in dem|der|mit|worin|wie|was|zur|für die|zu)|(ihr|ihres|kein|überzeugender|neuen|überarbeiteten|schriftlichen|kurzen|eigenen) (\\p{L}+ ){0,1}plan(s|es)?|schriftliche* darlegung|korrekturplan*|verbesserungsplan*|abhilfeplan*|abhilfema(ß|ss)nahmen|the plan (again|once more|anew|back)|(send|submit|return)( \\p{L}+){0,2} (it|the plan) again',
        '書き(?:加え|足し|直し)[^。]{0,20}(?:お出し|お送り|ご?提出)|(?:重写|改写|补写)[^。]{0,12}(?:交|提交|发)|計画(?:書)?を[^。]{0,16}(?:お送り|ご?提出|出し)|(?:書いた|まとめた|記した|書き直した)(?:改善)?計画|(?:原因|対策)[^。]{0,24}(?:記した|まとめた|書いた)書面|(?:一份|您的|交来的|提交的)(?:方案|计划)|方案(?:里|中|和)|行动方案|(?:整改|改进|改善|纠正|补救)(?:方案|计划|报告)|计划书|(?<![A-Za-z])POA(?![A-Za-z])|改善(?:の)?(?:計画|報告|案|プラン)|対策(?:計画|案|書)|是正(?:計画|措置計画)|再発防止(?:計画|策を(?:まとめ|記)|書)|計画書|計画を(?:まとめ|立て)|行动计划|(?:一份|提交|发送|您的)计划|整改计划|改善计划|行動計画|改善計画|業務改善|改善報告|対策計画|アクションプラン|改善策',
      ),
    ],
    [
      'supply-chain-docs',
      lexicon(
        'supply[- ]chain*|chain of supply|complete chain|chain of (custody|title|distribution)|(every|each) (link|step)( \\p{L}+){0,4} chain|lieferkette*|bezugskette*|lieferweg*|(whole|complete|full|entire|unbroken) (chain|path|route|trail)|how the (goods|products|items|stock) (got|reached|came|travel*|made)( \\p{L}+){0,8}|(every|each) (step|stage|station|hand)( \\p{L}+){0,8} (from|between|through)|(trace|traces|tracing|traceable)( \\p{L}+){0,6} (to|from) the (manufacturer|maker|brand|source|factory)|paper trail|(lückenlos*|vollständig*|durchgehend*) (\\p{L}+ ){0,2}(nachweis*|beleg*|dokumentation|kette)( \\p{L}+){0,8}|über welche (stationen|wege|hände|zwischen*)( \\p{L}+){0,4}|bezugsweg*|vertriebskette*|vertriebsweg*|handelskette*|warenweg*|herkunftsnachweis*|liefernachweis*|weg der ware|(each|every) hand( \\p{L}+){0,8}|record of (each|every|all)( \\p{L}+){0,10}',
        '(?:自|从)[^。,]{0,10}(?:至|到)您(?:手中|手里|手上)?|每一(?:环|道环节|级)|流通(?:路径|渠道|环节|链)|流转(?:路径|环节|过程)|进货渠道(?:的)?(?:证明|文件|链)|(?:从|由)(?:品牌|厂家|制造商|工厂|原厂)[^。,]{0,10}到您|(?:每一|各)(?:级|环|个环节)[^。,]{0,10}(?:来源|凭证|文件|票据)|上下游|流通(?:ルート|過程)|商流|仕入れ?ルート|(?:メーカー|製造元|ブランド)から(?:お客様|出品者|貴|御社|お手元)[^。]{0,12}(?:まで|に届く|に至る)|入手経路|供給ルート|取引の流れ|供应链|供货链|采购链|サプライ(?:・)?チェーン|供給網|流通経路(?!から|で|を通|のみ)|供給経路(?!から|を通)|仕入れ?経路',
      ),
    ],
    [
      'brand-registration',
      lexicon(
        'brand (registration|registry)( \\p{L}+){0,1}|(trade ?mark|brand) (registration )?certificate*|(?<!(business|company) )registration (certificate|document)*|proof of (the )?(brand|trade ?mark)( \\p{L}+){0,1}|(marken|brand)-?(registrierung|eintragung|urkunde|anmeldung|registrierungs)*|eintragungsurkunde*|registrierungsurkunde*|markenzertifikat*|trade ?mark registrations?(?! (number|no))|registrations? of (the|your) (brand|trade ?mark)|certificates? of (the |its |your |their )?(trade ?mark|brand|registration)( \\p{L}+){0,1}|eintragung der marke|markenurkunde*|markeneintragung*|markenregister*',
        '品牌(?:证书|权属)|商标(?:证(?!明)|证书)|注册证书|权属证明|商標(?:証|権の登録|権を証)|商標公報|品牌(?:注册|备案|登记)|商标(?:注册|登记)(?!号)|商標(?:登録|の登録)(?!番号)|ブランド(?:の)?登録|登録証',
      ),
    ],
    [
      'business-licence',
      lexicon(
        "business (licen[sc]e*|registration)|trading licen[sc]e*|company registration|identity card*|id card*|(personal|national|government)( \\p{L}+){0,1} (id|identity|identification)|passport*|gewerbe(schein|anmeldung|erlaubnis|nachweis)*|handelsregister*|personalausweis*|ausweis*|reisepass*|trade licen[sc]e*|certificate of incorporation|photo id|driver'?s licen[sc]e|driving licen[sc]e|proof of (business|company) registration|gewerbeschein*|gewerbeurkunde*|registerauszug*|führerschein*|identitätskarte*|passkopie*|(company|firm|business)('s)? registration( \\p{L}+){0,1}|national id",
        '工商(?:登记|执照)|法人(?:身份)?证|驾照|驾驶证|公司注册(?:证|文件)|证件(?:照|复印|原件|正反)|身份文件|登記|運転免許|パスポート|旅券|マイナンバー|身分証|本人確認(?:資料|用)|会社謄本|住民票|顔写真付き|营业执照|身份证|身份证明|护照|商业登记|事業許可|営業許可|事業者免許|登記(?:簿|事項)|事業者証明|身分証|本人確認書類|事業ライセンス|ビジネスライセンス|開業届',
      ),
    ],
    [
      'credit-card',
      lexicon(
        'charge card( \\p{L}+){0,2} (file|valid)|credit card(?! (statement|or bank|chargeback|dispute)*)|(?<!oder |auszug von |auszug der |auszug ihrer )kreditkarte(n)?(?!nabrechnung|nauszug)',
        '信用卡(?!.{0,4}(?:账单|对账单|流水)|拒付|扣款)|クレジットカード(?!.{0,3}明細)',
      ),
    ],
    [
      'test-report',
      lexicon(
        '(test|testing|lab|laboratory|inspection|safety test)( \\p{L}+){0,1} (report*|result*|certificate*)|certificat(e|es|ion) of (conformity|compliance|analysis)|declaration of conformity|prüfbericht*|testbericht*|laborbericht*|prüfzeugnis*|konformitätserklärung*|reports? (of|from|by) (a|an) (\\p{L}+ ){0,3}(lab|laborator*)|(lab|laborator*)( \\p{L}+){0,3} (report|result)*|prüfprotokoll*|laborprüfung*|testergebnis*|prüfergebnis*|prüfnachweis*|konformitätsbescheinigung*',
        '(?:化验|实验室|第三方(?:检测)?)(?:报告|证书|结果)|合格证|质检单|符合性(?:声明|证书)|(?:試験|検査|テスト|分析|安全性評価)[^。、]{0,4}(?:証明|データ|報告|成績|結果|書)|検査証|(?:检测|测试|质检|检验)(?:报告|证书)|(?:試験|検査|テスト)(?:報告|成績|結果|レポート)|適合(?:証明|宣言)',
      ),
    ],
    [
      'photos',
      lexicon(
        '(aufnahmen|bilder|fotos) (aller|von allen|der)|photos|photo(?! (id|identity|identification|ident*))|photograph(s|y)?|(images?|pictures?) (of|showing)( \\p{L}+){0,6} (product*|item*|packag*|label*|side*|unit*)|(product|packaging|item|clear) (images|pictures)|bilder (des|der|vom|von)|produktbilder|produktfotos|fotos?|fotografi*|(pictures?|images?) (of|showing|from)( \\p{L}+){0,6} (sides?|angles?|packag*|label*|unit*|product*|item*)|aufnahmen (des|der|vom|von)( \\p{L}+){0,4} (produkt*|artikel*|verpackung*|seite*|etikett*)|produktaufnahme*|bilder aller',
        '相片|(?:六面|各面|每一面|外包装|标签)[^。,]{0,6}(?:图|照)|实物图|拍(?:照|几张|清楚)|(?:六面|全面|各面|ラベル)[^。]{0,8}画像|撮影した|照片|实拍|(?:产品|商品|包装).{0,8}图片|(?<!顔)写真(?!家)|(?:商品|製品|パッケージ).{0,8}画像',
      ),
    ],
    [
      'acknowledgement',
      lexicon(
        'acknowledg*|confirm( \\p{L}+){0,6} (read|understood|understand)|bestätig*,?( \\p{L}+){0,12},? ?( \\p{L}+){0,8} (gelesen|verstanden)|kenntnis(nahme|genommen)?|zur kenntnis|tell us( that)? you (have )?(read|understood|understand)|(have|has) (read and )?(understood|read) (the|our|this) polic*|(gelesen|verstanden) (zu )?haben|bestätigen sie( uns)?( \\p{L}+){0,10} (gelesen|verstanden|kennen|einhalten)',
        '确认.{0,8}(?:知悉|了解|知晓|已阅读|理解)|知悉|同意.{0,8}政策|(?:承认|认可)[^。,]{0,8}(?:违规|错误|问题|政策)|我(?:已)?(?:知悉|了解|承认|知道)|点[击选]?[^。,]{0,4}(?:确认|知悉|承认|已知)|(?<!ご)了承|同意(?:して|いただ|する)|確認のうえ同意|(?:違反|内容|事実|誤り|責任|非)を?認め|認める(?!文書|書面|書類|もの|証|手紙|旨)|(?:理解|了解)(?:した|して(?:い)?る)(?:こと|旨|と)|(?:ポリシー|規約)を(?:読|理解)',
      ),
    ],
    [
      'edit-listing',
      lexicon(
        'correct (the )?(title|bullet|detail page|search terms)|(check|review)( \\p{L}+){0,3} (detail page|product page|page|listing)( \\p{L}+){0,2} and (correct|fix|update|edit) it|(berichtig*|richtig ?stell*)( \\p{L}+){0,8} (detailseite*|produktdetailseite*|titel*|beschreibung*|angebot|produktseite*|listing*|angaben)|(produkt)?detailseite*( \\p{L}+){0,6} (berichtig*|richtig ?stell*)|(edit|edits|update|correct|revise|change|modify|fix|amend|rephrase|adjust)( \\p{L}+){0,5} (listing*|detail page*|title*|description*|bullet*|keyword*|product page*|page|content)|remove( \\p{L}+){0,8} (from|in) (the|your)? ?( \\p{L}+){0,2}(listing|title|detail|description|keyword|image|product page)*|compatible with|kompatibel (mit|zu)|passend für|(bearbeit*|aktualisier*|korrigier*|änder*|überarbeit*|entfern*)( \\p{L}+){0,8} (detailseite*|titel*|beschreibung*|angebot|produktseite*|listing*)|(detailseite*|titel*|beschreibung*|produktseite*|angebote*)( \\p{L}+){0,6} (bearbeit*|aktualisier*|korrigier*|änder*|überarbeit*|anpass*)|(take|leave|strike|delete|cut|drop|erase)( \\p{L}+){0,8} (out of|from)( \\p{L}+){0,4} (title|description|bullet*|listing|page|keyword*|text)|(streichen|nehmen|löschen|tilgen)( \\p{L}+){0,8} (titel|beschreibung|text|stichpunkten|seite|angebot)',
        '改写(?:标题|要点|图片|描述)|把[^。,]{1,10}(?:删去|去掉|删掉)|(?:修改|更改|调整)(?:标题|五点|图片|要点|描述)|(?:去掉|删掉|撤掉|改掉|拿掉|去除|换掉|改好|改正|移除|删除)[^。,]{0,16}(?:商标|品牌名|品牌词|字样|词|文案|措辞|图片|标识|要点)|(?:改|修改|调整)(?:一下|好)?(?:商品)?(?:页面|标题|文案)|(?:商品ページ|ページ|タイトル|説明|商品名|キーワード|箇条書き|文言|表記|語句|言葉)[^。]{0,16}(?:直し|改め|外し|取り除|消し|訂正|見直|除い|修正|編集|変更|削除)|(?:编辑|修改|更正|更新|调整|删除).{0,16}(?:详情|标题|描述|页面|链接|关键[词字]|信息|listing)|兼容|(?:詳細ページ|タイトル|説明文?|商品名|商品情報|キーワード|出品情報)[^。]{0,16}(?:編集|修正|変更|更新|削除)|対応(?:品|用)と',
      ),
    ],
    [
      'other',
      lexicon(
        '(whole |complete |full |new |revised )(counter-?notice|counter-?notification)|welches konto( \\p{L}+){0,4}|(list|names?) of (all |the |every ){0,2}(service providers?|providers|services|websites|web sites|groups|reviewers)*|(bank|credit card|card)( or (bank|credit card))?( \\p{L}+){0,1} statement*|bank record*|proof of payment|declaration* of|user manual*|bedienungsanleitung*|order confirmation*|(shipment|shipping|delivery) (tracking|confirmation|record*)|tracking|packing (list|slip)*|purchase order*|kontoausz*|zahlungsnachweis*|bestellbestätigung*|auftragsbestätigung*|sendungsverfolgung*|kreditkartenabrechnung*|versandnachweis*|(additional|new|further)( \\p{L}+){0,3} (document*|information|evidence)( or \\p{L}+)?( that| which)?( \\p{L}+){0,6} (not|previously|before|new)( \\p{L}+){0,4}|(close|closing|delete|deleting|remove|removing|end|ending)( or \\p{L}+)?( \\p{L}+){0,4} (listing*|offer*)|(close|delete|remove|end) (or (close|delete|remove|end) )?(them|these|those)|(they are|all are|once) closed|closed or deleted|(resolve|settle|fix|clear|appeal)( \\p{L}+){0,6} (related|linked|other|connected) account*|(verbunden*|verknüpft*|ander*|jenes|weiter*) (\\p{L}+ ){0,1}(konto|konten|kontos)( \\p{L}+){0,4} (wieder ?hergestellt|reaktiviert|reaktivieren|freigegeben)|reactivate (every|each|all|the other|other|that|those|any)( \\p{L}+){0,4} accounts?|(every|each|other|related) account( \\p{L}+){0,4} (reactivated|reinstated)|(neue|weitere|zusätzliche)( \\p{L}+){0,4} (unterlagen|informationen|nachweise|dokumente)( \\p{L}+){0,3},? die|(schließen|löschen|beenden)( \\p{L}+){0,6} angebot*|angebot*( \\p{L}+){0,6} (schließen|löschen|geschlossen|gelöscht)|auszu(g|ges?) (von|der|ihrer|ihres|des) (bank|kreditkarte|konto)*|extracts? (of|from) (the |your )?(bank|credit card|account)( \\p{L}+){0,1}|(filled[- ]in |completed |attached |the )?questionnaires?( attached)?|fragebogen|fragebögen|e-?mail*( \\p{L}+){0,8} (bestellung|order)( \\p{L}+){0,8} (bestätigt|confirm*)|frachtpapiere|frachtbrief*|lieferbestätigung*|überweisungsbeleg*|zahlungsbeleg*',
        '清单[^。]{0,12}列出[^。]{0,16}(?:服务商|账号|订单|人员)|(?:全部|所有|使用过的?)(?:的)?(?:第三方)?(?:服务商|刷单|网站|群组)|(?:账户|账号)[^。]{0,40}(?:写明|注明|告知)[^。,]{0,14}(?:账户|账号)[^。,]{0,4}(?:名|日期)|(?:打款|转账|汇款|支付)(?:记录|凭证|证明|回单)|(?:发货|装箱)(?:记录|清单)|快递单|产品说明书|(?:振込|送金|支払|決済)(?:明細|記録|証明|の控え)|配送の記録|取扱説明書|梱包明細|(?:荷物の)?追跡|(?:関連(?:する)?|もう一方の|別の|そちらの|その|閉鎖された|停止された)アカウント[^。]{0,28}(?:再開|復活|解決|回復|停止を解|解除)|(?:先把|先让|先将)[^。,]{0,16}(?:账户|账号|店铺)[^。,]{0,10}(?:恢复|解决|处理)|银行.{0,4}(?:流水|对账单|账单|记录)|信用卡.{0,2}(?:账单|对账单)|付款(?:记录|凭证)|订单确认|物流(?:单|追踪|跟踪|信息)|运单|(?<!已)(?<!已经)(?<!认为)(?:关闭|删除|移除)(?!了|有误|错).{0,12}(?:剩余|其余|其他|这些|该等|受限)?.{0,6}(?:商品|链接|listing)(?!的?库存|信息)|(?:之前|此前|尚|从|还|以前|先前|曾|至今)(?:未|没有?)(?:曾)?.{0,6}(?:提供|提交|发送|交|发|寄)(?:给我们)?过?的.{0,8}(?:信息|文件|材料|证据)|恢复.{0,6}(?:关联|其他|相关)(?:的)?(?:账户|账号)|(?:在)?(?:关联|其他|相关)(?:的)?(?:账户|账号).{0,10}(?:解决|恢复|处理)|(?:銀行|カード|クレジットカード).{0,6}(?:明細|取引記録)|注文確認|追跡|配送記録|(?:これまで|まだ|以前)に?(?:提出|提供)(?:して|されて)いない|(?:出品|リスティング|商品).{0,10}(?:終了|削除)し(?!まし|てい|てお|てあ|た(?!上|うえ|後)|ない|、[^。]{0,24}まし)|関連アカウント.{0,10}再開',
      ),
    ],
  ] as const satisfies readonly (readonly [Demand, Words])[],
}
