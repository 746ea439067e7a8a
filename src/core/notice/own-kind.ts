import type { Kind } from '../words.ts'
import type { Sentence } from './layout.ts'
import { type Words, firstSpan, has, lexicon } from './lexicon.ts'
import { isGeneral, isUpkeep } from './sense.ts'

export interface KindFinding {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  /** False where the kind is only the most likely one. */
  readonly isExplicit: boolean
  /** True where only Amazon itself holds this against a seller, whatever buyers are quoted with. */
  readonly isOwn?: true
}

const papers =
  '(document*|documentation|invoice*|paper*|certificate*|receipt*|letter*|information|dokument*|unterlage*|rechnung*|nachweis*|zertifikat*|schreiben|beleg*)'
const forgedWord =
  '(forged|manipulated|falsified|fabricated|tampered|altered|doctored|edited|fraudulent|fake|gefälscht*|manipuliert*|verfälscht*|verändert*)'
const forged = lexicon(
  `(those|these|they|it|this)( both| all)? (seem|seems|appear|appears|look|looks)( to (be|have been))?( \\p{L}+)? ${forgedWord}|${papers} (that )?you (uploaded|sent|submitted|provided|gave us):? (it|they|this|these) (\\p{L}+ ){1,4}${forgedWord}|${papers}( \\p{L}+){0,8}( \\d{1,2}\\. \\p{L}+)?( \\p{L}+){0,8},? (ist|sind|wurde|wurden|wirken|wirkt|scheinen|scheint|aussehen|sehen|appear*|seem*|found|be|been|is|are|was|were|look*|to be|have been|which|that)( \\p{L}+){0,4} (not (genuine|authentic)|${forgedWord})|${forgedWord} ${papers}|${forgedWord}( \\p{L}+){0,4} ${papers}|${papers},?( \\p{L}+){0,10},? ${forgedWord}`,
  '書き換え(?:られ)?た(?:跡|形跡|痕跡|もの)|(?:請求書|書類|証明書)[^。]{0,14}(?:出して|発行して|作成して)(?:は)?(?:い|お)?(?:ない|りません|ません)|(?:没有|未|从未|不曾)(?:开|出具|签发)(?:过|具)?(?:这|该|此|那)[^。,]{0,4}(?:发票|文件|单据|证书)|(?:发票|文件|单据|证书|票据)[^。,]{0,10}(?:不是他们|并非其|不是其|不是对方)[^。,]{0,4}(?:开|出具|签发)|(?:报告|文件|发票|单据|材料|证书|资料|授权书|凭证)[^。]{0,40}(?:(?<!没有|没|未经|未|不得)被(?:改动|修改|篡改|涂改|人为修改)|(?:并非|不是)(?:其|该|由其|对方)[^。,]{0,4}(?:签发|出具|开具))|(?:文件|发票|单据|材料|证书|资料|文档|授权书|凭证)[^。]{0,16}(?:P过|PS过|(?<!没有|没|未|不得)动过手脚|(?<!没有|没|未经|未)(?:改动过|被改动|被改过|涂改过|涂改)|作假|做假|作伪|不是真的|并非真实|被人为)|(?:书|書)?類?(?:書類|請求書|証明書|文書|資料|領収書|納品書)[^。]{0,24}(?:手が加え|書き換え(?:られ|た)|作り変え|捏造|ねつ造|本物ではな|真正(?:な|の)ものではな|改変され|細工|編集され)|(?:文件|发票|单据|材料|证书|资料|文档|授权书).{0,20}(?:伪造|篡改|变造|造假|经过修改|修改过|不真实|虚假)|(?:伪造|篡改|变造|虚假)(?:的|过的|或篡改的)?.{0,6}(?:文件|发票|单据|材料|证书|资料|文档)|(?:書類|請求書|証明書|文書|資料|領収書|ドキュメント)[^。]{0,24}(?:偽造|改ざん|改竄|変造|加工)|(?:偽造|改ざん|改竄|変造)[^。]{0,12}(?:書類|請求書|証明書|文書|資料)',
)
export const compliance = lexicon(
  "compliance (document*|certificate*)|(product )?safety (document*|test*|certificate*)|(test|safety|lab|laboratory) (report*|certificate*)|laborator*|konformitäts*|prüfbericht*|sicherheitsdokument*|certificat(e|es|ion) of (conformity|compliance)|declaration of conformity|(ce|fcc|ul|cpc|cpsc|reach|rohs) (certificate*|mark|marking|documents?)|children's product certificate|konformitätserklärung*|ce-kennzeichnung|ce-zeichen",
  '检验报告|质检报告|符合性声明|適合(?:性)?(?:証明|宣言)|安全性?に関する(?:書類|試験)|検査成績|適合書類|PSE(?:マーク|認証)|合规(?:文件|证明)|检测报告|测试报告|合规性|コンプライアンス(?:書類|文書)|試験(?:報告|成績)',
)
const related = lexicon(
  'you (have|own|run|operate)( also)? (a|an|another) (separate|second|further|other|different)?( ?(seller|selling))?( account),?( \\p{L}+){0,8}|(related|linked|connected|associated|tied) (to|with)( \\p{L}+){0,4} (account*|one|another)|(related|linked|connected|multiple|second|other) (seller |selling )?accounts?|(connect|link|relate|associate|tie)s?( \\p{L}+){0,3} account*( \\p{L}+){0,3} (with|to)|account*( \\p{L}+){0,6} (related|linked|connected|associated) (to|with)|(verknüpft*|verbunden*|zusammenhäng*)( \\p{L}+){0,6} (konto|konten)|(konto|konten)( \\p{L}+){0,8} (verknüpft*|verbunden*|in verbindung|zusammenhäng*)|(link|links|linked|linking|ties?|tied|connection|connections|relationship) (between|with|to|from)( \\p{L}+){0,8} (seller |selling )?accounts?|(belongs?|belonging|run|operated|owned|controlled) (to|by) (the same|one|a) (person|owner|company|seller)*|account*( \\p{L}+){0,8} (you|we believe you) (also )?(own|run|operate|control)|(another|second|further|other|different) (\\p{L}+ ){0,2}accounts?( \\p{L}+){0,6} (suspended|deactivated|blocked|closed|not allowed|may not sell)|more than one (seller |selling )?account|(verbindung|zusammenhang|verknüpfung)( \\p{L}+){0,6} (konto|konten|verkäuferkonto|verkäuferkonten)|(weitere*|zweite*|andere*) (\\p{L}+ ){0,2}(konto|konten|verkäuferkonto|verkäuferkonten)( \\p{L}+){0,8} (gesperrt|deaktiviert|geschlossen)|(gehört|gehören)( \\p{L}+){0,6} (derselben|demselben)( \\p{L}+){0,3}|in verbindung( \\p{L}+){0,4} mit( \\p{L}+){0,4} (konto|konten)|mehrere (\\p{L}+ ){0,1}(verkäufer)?konten|account( \\p{L}+){0,4} (belongs|belong|goes|go) (together )?with|(belongs|belong) together|(other|that other|the other|another) account (is|was|also|belongs)|(konto|konten)( \\p{L}+){0,6} (gehört|gehören) zu(sammen)?',
  '(?:与|跟|和|同)另[^。,]{0,30}(?:账户|账号|店铺|帐号)[^。,]{0,6}(?:有关联|存在关联|有联系|有牵连|挂钩|相连)|(?:与|跟|和|同)[^。,]{0,20}(?:账户|账号|店铺|帐号)[^。,]{0,6}(?:有关联|存在关联|有联系|有牵连|挂钩|相连)|(?:账户|账号|店铺)(?:之间)?(?:存在|有)(?:着)?(?:关联|联系)|关联(?:到|着|的)(?:另|其他|一个)|您(?:还|另外?)(?:有|拥有|操控|经营|控制)(?:着)?(?:别的|另一个|其他|一个)[^。,]{0,10}(?:账户|账号|店铺)|(?:別|ほか|他|もう(?:一|1)つ|閉鎖|停止)の?[^。]{0,20}アカウント[^。]{0,14}(?:つながり|つながって|結びつ|結び付|関係が|関わりが|紐づ|紐付|ひもづ|同一)|アカウント同士|同一(?:の)?(?:人物|事業者|名義|運営者)[^。]{0,14}アカウント|アカウント[^。]{0,20}(?:ひもづ|紐づ|紐付|結びつ|結び付|つながって)|(?:与|跟|和|同)[^。,]{0,24}(?:账户|店铺|账号)[^。,]{0,6}(?:共用|用(?:的)?同一|相同的|一样的)|(?:共用|使用)(?:同一|相同)[^。,]{0,8}(?:收款|银行|地址|设备|网络)|アカウントと(?:同じ|同一の|共通の)|(?:閉鎖|停止)された別の[^。]{0,6}アカウント|同一个?(?:人|主体|公司|操作者|经营者)[^。,]{0,6}(?:操作|经营|运营|控制|管理|拥有)|同じ(?:方|人|会社|事業者|運営者|名義)[^。]{0,20}アカウント|(?:別|ほか|他)のアカウント[^。]{0,16}(?:停止|閉鎖)され(?:て|た)|关联(?:账户|账号|店铺)|名下(?:另|还)有[^。]{0,8}(?:账户|账号|店铺)|(?:另一个|其他)[^。,]{0,14}(?:账户|账号)[^。]{0,30}(?:停用|封)|(?:账户|账号|店铺).{0,24}(?:关联|相关联|有关联)|関連(?:する|した|付け|性|アカウント)[^。]{0,16}アカウント?|アカウント[^。]{0,24}関連(?:して|付け|性|が)',
)
const court = lexicon(
  "temporary restraining order|restraining order|tro|court order*|injunction|schedule a|lawsuit|(district|federal) court|plaintiff*|defendant*|case (no|number)|einstweilige verfügung|gerichts?(beschluss|verfügung|liche*)*|landgericht|kläger*|court'?s? (has|have|had) (ordered|ruled|decided|issued)|(ruling|judg(e?)ment|decree|order) (of|by|from) (a|the) (\\p{L}+ ){0,2}(court|judge)|legal proceedings|(sued|suing|lawsuits|legal action)|docket (no|number)|(gericht|richter)( \\p{L}+){0,6} (angeordnet|verfügt|entschieden|erlassen)|(urteil|beschluss|verfügung|anordnung) (des|eines|vom)( \\p{L}+){0,2} (gericht*|landgericht*|amtsgericht*|oberlandesgericht*)|aktenzeichen des gerichts|az\\.? \\d{1,3} [a-z]|klägerin|beklagte*",
  '法庭|传票|裁定书|禁止令|地方裁判所|法廷|訴状|临时限制令|临时禁令|法院|原告|被告|禁制令|裁判所|仮処分|仮差し?止|差し?止め?(?:の)?命令|裁判所[^。]{0,14}差し?止|原告',
)
/** "A court order that you do not infringe works as well": what the seller may send. */
const offeredOrder =
  /do(?:es)? not infring|not infring(?:e|ing|ed)|nicht verletz|works? (?:as well|too)|will do|(?:send|provide|show) us (?:the|a|any) (?:court\S* )?(?:decision|order|ruling|judg)|未侵权|不侵权/i

export function spot(sentence: Sentence, pattern: Words): { start: number; end: number } {
  const span = firstSpan(pattern, sentence.text) ?? { start: 0, end: sentence.text.length }
  return { start: sentence.start + span.start, end: sentence.start + span.end }
}

export function firstWith(
  sentences: readonly Sentence[],
  pattern: Words,
  accept: (sentence: Sentence) => boolean = () => true,
): Sentence | null {
  return sentences.find((one) => has(pattern, one.text) && accept(one)) ?? null
}

/** What Amazon found is no rule, though it names one. */
const isFound =
  /^(?:we(?: have)? (?:found|determined|established|noticed)|our (?:records|systems) show|我们(?:已)?(?:发现|认定|确认|查明)|wir haben (?:festgestellt|herausgefunden)|(?:当社|調査)[^。]{0,12}(?:判明|確認))/i

/** "Your account was deactivated because it is related to one that is not allowed to sell": a fact, not a rule. */
const isStruck =
  /(?:^|[,:] )(?:your|the) (?:\w+ ){0,3}account (?:was|has been|is) (?:now |currently )?(?:deactivated|suspended|closed|blocked)/i

const mayTell = /fälsch|manipul|veränder|forg|falsif|fabricat|tamper|alter|doctor|edited|fraud|fake/i

/** "Die Rechnung vom 17.05., die Sie für B0… eingereicht haben, ist gefälscht": read without what stands between, too. */
function tellsForged(text: string): boolean {
  if (has(forged, text)) return true
  if (mayTell.test(text) && text.includes('"') && has(forged, text.replace(/ ?"[^"]{1,60}"/g, '')))
    return true
  return mayTell.test(text) && /[\d,]/.test(text) && has(forged, text.replace(/ ?\S{0,20}\d\S{0,20}|,/g, ''))
}

/** Kinds that Amazon's own wording settles whoever complained: forged papers, court orders, accounts, identity. */
export function ownKind(sentences: readonly Sentence[]): KindFinding | null {
  const said = (one: Sentence): boolean => !isGeneral(one) && one.section !== 'consequence' && !isUpkeep(one)
  const fake = sentences.find((one) => said(one) && !isRequirement(one.text) && tellsForged(one.text)) ?? null
  if (fake !== null) {
    // Forged compliance papers (test reports, certificates) are a compliance case; the demand still marks them.
    const kind = sentences.some((one) => said(one) && has(compliance, one.text)) ? 'other' : 'forged-document'
    return { kind, ...spot(fake, forged), isExplicit: true }
  }
  // A list of what may be sent can name a court's order too.
  const judged = sentences.filter(
    (one) => said(one) && !one.isItem && has(court, one.text) && !offeredOrder.test(one.text),
  )
  const [order] = judged
  if (
    order !== undefined &&
    (judged.length > 1 ||
      /order|restrain|injunct|tro\b|verfügung|beschluss|限制令|禁令|仮処分|差し?止|冻结|凍結|裁定|禁止令/i.test(
        order.text,
      ))
  )
    return { kind: 'court-order', ...spot(order, court), isExplicit: true }
  const linked = firstWith(
    sentences,
    related,
    (one) => said(one) || isFound.test(one.text) || isStruck.test(one.text),
  )
  if (linked !== null) return { kind: 'related-account', ...spot(linked, related), isExplicit: true }
  const opening = sentences.find((one) => said(one) && (metrics.test(one.text) || abuse.test(one.text)))
  if (opening !== undefined && sentences.indexOf(opening) < 4)
    return { kind: 'other', start: opening.start, end: opening.end, isExplicit: true, isOwn: true }
  return null
}

/** Section 3's own words for an account that Amazon takes to be a fraud. */
const abuse =
  /deceptive, fraudulent|fraudulent,? or illegal|betrügerisch\S*,? (?:oder|und) (?:illegal|rechtswidrig)|欺诈(?:性)?[^。,]{0,6}(?:违法|非法)|詐欺[^。]{0,10}違法/i

/** How a seller ships and serves, told in rates: no complaint about goods, whatever buyers are quoted with. */
const metrics =
  /\b(?:order defect rate|late (?:shipment|dispatch|delivery) rate|(?:pre-?fulfil+ment )?cancel+ation rate|valid tracking rate|on[- ]time delivery rate)\b[^.]{0,60}\d|(?:订单缺陷率|迟发率|取消率|有效追踪率|准时交货率)[^。]{0,30}\d|(?:bestellmängel|rate der bestellmängel|rate verspäteter lieferungen|stornorate)[^.]{0,40}\d|(?:注文不良率|出荷遅延率|キャンセル率)[^。]{0,30}\d/i

const requirement = lexicon(
  '(nobody|nothing|no one|not|never|without|neither|nor|un)( \\p{L}+){0,7} (forged|manipulated|falsified|fabricated|tampered|altered|doctored|edited)|(we )?only (want|accept|take|look|open|need|consider)( \\p{L}+){0,10}|(nicht|nichts|niemals|weder|ohne|un)( \\p{L}+){0,6} (gefälscht|manipuliert|verfälscht|verändert|bearbeitet)|(must|should|have to|need to|has to)( \\p{L}+){0,3} (be )?(original|authentic|genuine|unaltered)|do not (alter|edit|manipulate|change)|(must|should|may|can|dürfen|müssen)( \\p{L}+){0,4} (be |in keiner weise )(altered|edited|changed|manipulated|bearbeitet|verändert)|(altered|edited|changed|manipulated|forged|fake) (\\p{L}+ ){0,4}(are|is|will be) (not |never )?(accepted|rejected|refused|returned)|müssen( \\p{L}+){0,4} (echt|original|unverändert|authentisch)',
  '(?:没有|没|未经?|不得|不可|不能|切勿|不要)(?:被)?(?:动过手脚|改动|改过|修改|篡改|涂改|P过|P图|编辑)|手を加え(?:て(?:い|おら)?な|ず|な)|改変(?:の|が)?(?:ない|して(?:い)?ない|されて(?:い)?ない)|(?:加工|編集|修正)(?:を)?(?:して|されて)(?:い)?ない|本物に限|原本(?:の|に|を)|(?:必须|(?<![回供响反相对适])应|需|须).{0,6}(?:真实|原件)|请勿(?:修改|篡改|伪造)|しないでください|未加工|限ります|(?:提出|送付)は[^。]{0,40}(?:ことがあ|場合があ|つなが)',
)

function isRequirement(text: string): boolean {
  return has(requirement, text) && !/appear|seem|found|scheinen|似乎|发现|看来|疑似|思われ|判明/i.test(text)
}
