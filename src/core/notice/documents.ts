import type { Demand } from '../words.ts'
import { lexicon } from './lexicon.ts'

/** A bill for power or water is called an invoice too. */
export const billInvoice =
  /rechnung(?:en)? (?:eines|des|vom|von) versorgers?|(?:公共料金|光熱費|電気|ガス|水道|インターネット)[^、。,]{0,10}請求書|(?:水|电|气|燃气|水电|电话)费?[^、。,]{0,4}发票/giu

/** The papers a notice can name, in the words of four languages. */
export const documents = {
  invoice: lexicon(
    'invoice*|receipt|receipts|sales slips?|rechnung|rechnungen|einkaufsrechnung*|lieferantenrechnung*|quittung*|kaufbeleg*|belege* * ?(lieferant*|einkauf*)',
    '发票|收据|采购凭证|進貨憑證|請求書|領収書|インボイス|仕入(?:れ)?(?:伝票|書類)|納品書',
  ),
  newSupplier: lexicon(
    '(new|different|another|alternative|other) (supplier*|vendor*|source)|(neue*|andere*) lieferant*',
    '新(?:的)?供应商|(?:其他|另一|别的|不同的?)供应商|(?:新しい|新規の?|別の|他の)(?:仕入れ?先|サプライヤー|供給元|供給業者)',
  ),
  fromOwner: lexicon(
    '(from|by|issued by|of)( \\p{L}+){0,3} (rights? ?owner|brand owner|manufacturer or (the )?rights? owner|brand|trade ?mark owner|copyright owner)|(vom|des|durch den) (rechteinhaber*|markeninhaber*)',
    '(?:权利人|权利所有者|品牌所有者|品牌方|版权所有者|商标持有人)(?:直接)?(?:开具|出具|提供|签发)|(?:権利者|ブランド所有者|商標権者|著作権者)(?:から|が|の)(?:直接)?(?:発行)?',
  ),
  customs: lexicon(
    'commercial invoice*|(import|export)( and (import|export))? (paper*|document*|record*)|customs|bill of lading|zoll*|(einfuhr|ausfuhr|import|export)(papiere|dokumente|unterlagen|nachweis*)|handelsrechnung*',
    '报关|进出口|进口单|出口单|商业发票|海关|提单|通関|輸出入|輸入書類|輸入許可|コマーシャルインボイス|商業送り状',
  ),
  loa: lexicon(
    'letter* of authori[sz]ation|authori[sz]ation (letter*|document*)|authori[sz]ing letter|loa|letter* from the (brand|rights owner)|(written )?(authori[sz]ation|permission) (from|by)|autorisierungsschreiben|autorisierung*|bevollmächtigung*|vollmacht*|genehmigungsschreiben|ermächtigung*|vertriebsberechtigung*|vertriebsgenehmigung*',
    '授权书|授权函|授权信|授权文件|授权证明|书面授权|授権書|承認書|許諾書|認可書|委任状|販売許可|正規販売店証明|許可書',
  ),
  licence: lexicon(
    'licen[sc](e|ing) agreement*|licen[sc]e (from|by|to (sell|use))|(a|or) licen[sc]e|lizenz|lizenzvertrag|lizenzvereinbarung*|lizenzvertrags',
    '许可协议|授权协议|许可证明|许可合同|ライセンス(?:契約|許諾)|使用許諾契約|ライセンス',
  ),
  bill: lexicon(
    'rechnung* (eines|des|vom|von) versorger*|utility bill*|(gas|water|electricity|electric|power|phone|internet) bill*|(strom|gas|wasser|nebenkosten|versorger|versorgungs|telefon)-?(rechnung|abrechnung)*',
    '水电|公用事业|(?:水费|电费|燃气费|电话费).{0,4}(?:账单|单据|发票)|公共料金|光熱費|(?:ガス|電気|水道)[^。]{0,24}請求書|(?:水|电|燃气|网络)[^。]{0,10}账单',
  ),
  supplier: lexicon(
    'supplier*|vendor*|distributor*|wholesaler*|lieferant*|großhändler*|zulieferer*',
    '供应商|供货商|供貨商|批发商|仕入れ?先|サプライヤー|供給元|供給業者|卸売?(?:業者|元)?',
  ),
  manufacturer: lexicon(
    'manufacturer*|hersteller*|produzent*',
    '制造商|生产商|厂家|厂商|メーカー|製造元|製造業者|製造者',
  ),
  contact: lexicon(
    '(contact|company)( \\p{L}+){0,1} (detail*|information|data|info|particulars)|contact details|kontakt(daten|informationen|angaben|details)|ansprechpartner*',
    '联系(?:方式|信息|资料|人)|联络(?:方式|信息)|連絡先|問い合わせ先',
  ),
  contactField: lexicon(
    'names?|phone*|telephone|tel|address*|e-?mail*|website*|web ?site*|url|webseite*|telefon*|telefonnummer*|anschrift*|adresse*|internetseite*|firmenname*',
    '名称|姓名|公司名|电话|地址|网站|网址|邮箱|电子邮件|名前|名称|社名|会社名|氏名|電話|住所|所在地|メール|ウェブ|サイト|URL',
  ),
  retraction: lexicon(
    '(have|ask|get|let)( \\p{L}+){0,2} (rights?|brand|trade ?mark) (owner|holder)( \\p{L}+){0,2} (tell|inform|confirm|write|contact|notify)( \\p{L}+){0,10} (error|mistake*|wrong)|retract*|(withdraw*)( \\p{L}+){0,4} (complaint*|report*|notice*|claim*)|(complaint|report|notice|claim)( \\p{L}+){0,4} withdraw*|rücknahme*|zurücknehm*|zurückzieh*|zurückzu(ziehen|nehmen)|zurückgezogen|zurückgenommen|rückzieh*|widerruf*',
    '撤回|撤诉|撤销(?:投诉|举报|该|其|此)?|取り?下げ|権利者[^。]{0,20}(?:誤り|間違い)[^。]{0,12}(?:連絡|通知|伝え)',
  ),
  /** Those that stand for themselves, in no order of weight. */
  rest: [
    [
      'poa',
      lexicon(
        'plan* of action|action plan*|poa|corrective plan|improvement plan|plan (that|with|which|saying|covering|describing|explaining|showing|setting|on|for|of how|to)|(a|your|written|detailed|revised) plan|(einen|den|ihren) plan|ma(ß|ss)nahmenplan*|ma(ß|ss)nahmeplan*|aktionsplan*|handlungsplan*',
        '行动计划|(?:一份|提交|发送|您的)计划|整改计划|改善计划|行動計画|改善計画|業務改善|改善報告|対策計画|アクションプラン|改善策',
      ),
    ],
    [
      'supply-chain-docs',
      lexicon(
        'supply[- ]chain*|chain of supply|complete chain|chain of (custody|title|distribution)|(every|each) (link|step)( \\p{L}+){0,4} chain|lieferkette*|bezugskette*|lieferweg*',
        '供应链|供货链|采购链|サプライ(?:・)?チェーン|供給網|流通経路|供給経路|仕入れ?経路',
      ),
    ],
    [
      'brand-registration',
      lexicon(
        'brand (registration|registry)( \\p{L}+){0,1}|(trade ?mark|brand) (registration )?certificate*|registration (certificate|document)*|proof of (the )?(brand|trade ?mark)( \\p{L}+){0,1}|(marken|brand)-?(registrierung|eintragung|urkunde|anmeldung|registrierungs)*|eintragungsurkunde*|registrierungsurkunde*|markenzertifikat*',
        '品牌(?:注册|备案|登记)|商标(?:注册|登记)(?!号)|商標(?:登録|の登録)(?!番号)|ブランド(?:の)?登録|登録証',
      ),
    ],
    [
      'business-licence',
      lexicon(
        'business (licen[sc]e*|registration)|trading licen[sc]e*|company registration|identity card*|id card*|(personal|national|government)( \\p{L}+){0,1} (id|identity|identification)|passport*|gewerbe(schein|anmeldung|erlaubnis|nachweis)*|handelsregister*|personalausweis*|ausweis*|reisepass*',
        '营业执照|身份证|身份证明|护照|商业登记|事業許可|営業許可|事業者免許|登記(?:簿|事項)|事業者証明|身分証|本人確認書類|事業ライセンス|ビジネスライセンス|開業届',
      ),
    ],
    [
      'credit-card',
      lexicon(
        'credit card(?! (statement|or bank|chargeback|dispute)*)|kreditkarte(n)?(?!nabrechnung|nauszug)',
        '信用卡(?!.{0,4}(?:账单|对账单|流水)|拒付|扣款)|クレジットカード(?!.{0,3}明細)',
      ),
    ],
    [
      'test-report',
      lexicon(
        '(test|testing|lab|laboratory|inspection|safety test)( \\p{L}+){0,1} (report*|result*|certificate*)|certificat(e|es|ion) of (conformity|compliance|analysis)|declaration of conformity|prüfbericht*|testbericht*|laborbericht*|prüfzeugnis*|konformitätserklärung*',
        '(?:检测|测试|质检|检验)(?:报告|证书)|(?:試験|検査|テスト)(?:報告|成績|結果|レポート)|適合(?:証明|宣言)',
      ),
    ],
    [
      'photos',
      lexicon(
        'photo*|(images?|pictures?) (of|showing)( \\p{L}+){0,6} (product*|item*|packag*|label*|side*|unit*)|(product|packaging|item|clear) (images|pictures)|bilder (des|der|vom|von)|produktbilder|produktfotos|fotos?|fotografi*',
        '照片|实拍|(?:产品|商品|包装).{0,8}图片|写真|(?:商品|製品|パッケージ).{0,8}画像',
      ),
    ],
    [
      'acknowledgement',
      lexicon(
        'acknowledg*|confirm( \\p{L}+){0,6} (read|understood|understand)|bestätig*,?( \\p{L}+){0,12},? ?( \\p{L}+){0,8} (gelesen|verstanden)|kenntnis(nahme|genommen)?|zur kenntnis',
        '确认.{0,8}(?:知悉|了解|知晓|已阅读|理解)|知悉|同意.{0,8}政策|了承|同意(?:して|いただ)|確認のうえ同意|認める',
      ),
    ],
    [
      'edit-listing',
      lexicon(
        '(edit|edits|update|correct|revise|change|modify|fix|amend|rephrase|adjust)( \\p{L}+){0,5} (listing*|detail page*|title*|description*|bullet*|keyword*|product page*|page|content)|remove( \\p{L}+){0,8} (from|in) (the|your)? ?( \\p{L}+){0,2}(listing|title|detail|description|keyword|image|product page)*|compatible with|kompatibel (mit|zu)|passend für|(bearbeit*|aktualisier*|korrigier*|änder*|überarbeit*|entfern*)( \\p{L}+){0,8} (detailseite*|titel*|beschreibung*|angebot|produktseite*|listing*)|(detailseite*|titel*|beschreibung*|produktseite*|angebote*)( \\p{L}+){0,6} (bearbeit*|aktualisier*|korrigier*|änder*|überarbeit*|anpass*)',
        '(?:编辑|修改|更正|更新|调整|删除).{0,16}(?:详情|标题|描述|页面|链接|关键[词字]|信息|listing)|兼容|(?:詳細ページ|タイトル|説明文?|商品名|商品情報|キーワード|出品情報)[^。]{0,16}(?:編集|修正|変更|更新|削除)|対応(?:品|用)と',
      ),
    ],
    [
      'other',
      lexicon(
        '(bank|credit card|card)( or (bank|credit card))?( \\p{L}+){0,1} statement*|bank record*|proof of payment|declaration* of|user manual*|bedienungsanleitung*|order confirmation*|(shipment|shipping|delivery) (tracking|confirmation|record*)|tracking|packing (list|slip)*|purchase order*|kontoausz*|zahlungsnachweis*|bestellbestätigung*|auftragsbestätigung*|sendungsverfolgung*|kreditkartenabrechnung*|versandnachweis*|(additional|new|further)( \\p{L}+){0,3} (document*|information|evidence)( or \\p{L}+)?( that| which)?( \\p{L}+){0,6} (not|previously|before|new)( \\p{L}+){0,4}|(close*|delete*|remove*|end)( or \\p{L}+)?( \\p{L}+){0,4} (listing*|offer*)|(close|delete|remove|end) (or (close|delete|remove|end) )?(them|these|those)|(they are|all are|once) closed|closed or deleted|(resolve|settle|fix|clear|appeal)( \\p{L}+){0,6} (related|linked|other|connected) account*|(verbunden*|verknüpft*|ander*|jenes|weiter*) (\\p{L}+ ){0,1}(konto|konten|kontos)( \\p{L}+){0,4} (wieder ?hergestellt|reaktiviert|reaktivieren|freigegeben)|reactivate (every|each|all|the other|other|that|those|any)( \\p{L}+){0,4} accounts?|(every|each|other|related) account( \\p{L}+){0,4} (reactivated|reinstated)|(neue|weitere|zusätzliche)( \\p{L}+){0,4} (unterlagen|informationen|nachweise|dokumente)( \\p{L}+){0,3},? die|(schließen|löschen|beenden)( \\p{L}+){0,6} angebot*|angebot*( \\p{L}+){0,6} (schließen|löschen|geschlossen|gelöscht)',
        '银行.{0,4}(?:流水|对账单|账单|记录)|信用卡.{0,2}(?:账单|对账单)|付款(?:记录|凭证)|订单确认|物流(?:单|追踪|跟踪|信息)|运单|(?:关闭|删除|移除).{0,12}(?:剩余|其余|其他|这些|该等|受限)?.{0,6}(?:商品|链接|listing)|(?:之前|此前|尚)(?:未|没有).{0,6}(?:提供|提交)过?的.{0,8}(?:信息|文件|材料|证据)|恢复.{0,6}(?:关联|其他|相关)(?:的)?(?:账户|账号)|(?:在)?(?:关联|其他|相关)(?:的)?(?:账户|账号).{0,10}(?:解决|恢复|处理)|(?:銀行|カード|クレジットカード).{0,6}(?:明細|取引記録)|注文確認|追跡|配送記録|(?:これまで|まだ|以前)に?(?:提出|提供)(?:して|されて)いない|(?:出品|リスティング|商品).{0,10}(?:終了|削除)し|関連アカウント.{0,10}再開',
      ),
    ],
  ] as const satisfies readonly (readonly [Demand, RegExp])[],
}
