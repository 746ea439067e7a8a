import type { Source } from '../words.ts'
import { documents } from './documents.ts'
import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'
import { isConditional, isGeneral, withoutUpkeep } from './sense.ts'
import { subjects } from './subjects.ts'

/** A sentence that says who acted: in so many words (`firm`), by implication, or only as a rule that always holds. */
export interface Statement {
  readonly source: Exclude<Source, 'unknown'>
  readonly sentence: Sentence
  readonly weight: 'firm' | 'implied' | 'rule'
}

const buyer = lexicon(
  'buyer*|customer*|purchaser*|shopper*|consumer*|(person|persons|people|somebody|someone|those|one) who (has |have |had )?(bought|ordered|purchased|received)|käufer*|kunde*|kundin*|kundschaft|verbraucher*|besteller*|abnehmer*',
  '买家|顾客|客户|消费者|购买者|买方|購入者|購入された|購入した方|お客様(?:から|より|の(?:苦情|ご指摘|ご意見|申))|顧客|バイヤー|カスタマー|お買い上げ',
)
const owner = lexicon(
  "(rights?|brand|trade ?marks?|copyright|patent|ip|design|mark) ?-?(owner*|holder*|proprietor*)|intellectual property (owner|holder)*|(owner*|holder*|proprietor) of (the|a|this|that|an|these) (\\p{L}+ ){0,2}(rights?|brand|trade ?mark*|mark|copyright*|patent*|design|work|intellectual property)|rightsholder*|the brand (has|have|had|reported|complained|says|told|itself|contacted)|brand('s)? (representative*|agent|legal)|law firm|complainant|rechteinhaber*|rechtsinhaber*|markeninhaber*|schutzrechtsinhaber*|patentinhaber*|urheberrechtsinhaber*|urheber|inhaber* (der|des|eines|einer|von) (\\p{L}+ ){0,1}(marke*|rechte*|rechts|patents?|schutzrechts?|urheberrechts?|urheberrechten|markenrechten|patenten|markenrechts?)|rechtinhaber*",
  '权利人|权利所有[者人]|权利持有[者人]|权利方|(?:品牌|商标|版权|著作权|专利|知识产权)(?:所有[者人]|持有[者人]|权人|权利人|拥有者|方|权所有[者人])|(?:著作|商标|专利)权人|权利主张人|権利(?:所有|保有|保持)?者|(?:ブランド|商標|著作権?|特許|意匠|知的財産)(?:権)?(?:の)?(?:所有者|保有者|権者|権利者|オーナー|ホルダー)|商標権者|著作権者|特許権者|ブランドオーナー|ブランド(?:側|元)から',
)
/** Says in so many words that nobody complained: then Amazon looked by itself. */
const nobody = lexicon(
  '(nobody|no one|none of( \\p{L}+){1,3})( \\p{L}+){0,4} (complain*|report*|filed|told|raised|notified)|no (customer*|buyer*|rights? (owner|holder)*|brand( owner)?|third party|complaint*|report)( \\p{L}+){0,3} (has|have|was|were|is|are|been|filed|received|reported|complained|made)|not( \\p{L}+){0,3} (result of|based on|triggered by|because of)( \\p{L}+){0,3} (complaint*|report*)|niemand( \\p{L}+){0,4} (gemeldet|beschwert|beanstandet|angezeigt)|(keine|kein|weder)( \\p{L}+){0,3} (kunde*|käufer*|rechteinhaber*|beschwerde*|meldung*|markeninhaber*)( \\p{L}+){0,6} (gemeldet|beschwert|vor|eingegangen|erhalten|beanstandet|zugrunde)',
  '(?:尚无|没有|并无|暂无|未有)(?:任何)?(?:一[位名个])?(?:买家|顾客|客户|权利人|品牌方|权利所有者|人)[^。,]{0,10}(?:投诉|举报|反映)|并非(?:由|因)?[^。]{0,10}(?:投诉|举报)|(?:尚?未|没有)(?:收到|接到)[^。]{0,10}(?:投诉|举报)|(?:購入者|お客様|権利者|第三者)[^。]{0,14}(?:苦情|申告|報告|通報|申し?立て)[^。]{0,8}(?:ありません|ございません|受けて(?:い|おり)ません)|(?:苦情|申告|報告)(?:を受けたもの|によるもの)では(?:ありません|ございません|ない)',
)
const report = lexicon(
  "report*|complain*|alleg*|assert*|claim(s|ed|ing)?|notif(y|ies|ied)|inform(s|ed)? (us|amazon)|told (us|amazon|our)|tell(s|ing)? us|let us know|say|says|said|saying|stat(es|ed|ing)|contacted (us|amazon)|wrote( (to )?(us|amazon)| that)?|written to us|rais(e|ed|ing)|flag(s|ged)|express(ed)?|doubt*|question(s|ed|ing)?|suspect*|brought to (our|amazon's) attention|got in touch|turned to us|heard from|hear from|feedback|according to|accus*|lodg*|filed|submitted|objected|disput*|concerns? (about|over|regarding|on|from|that)|(raised|express*|shared|have|has|had|our|their|a) concern*|concerned|believe*|dissatisf*|unhappy|approached us|notice from|beschwer*|gemeldet|berichtet|berichteten|ansicht|hält|halten|meld(et|en|ete|eten|ung|ungen)|mitgeteilt|beanstand*|reklam*|angezeigt|behaupt*|hingewiesen|informiert|bezweifel*|zweifel*|gerügt|geltend|angegeben|kritisier*|moniert|unterrichtet|kontaktiert|gewandt|zufolge|laut|angaben|hinweis*|stell(t|en) in frage|anzeige",
  '投诉|举报|反映|反馈|报告|告知|通知我们|声称|宣称|称|说(?!明)|表示|认为|指控|指出|指称|主张|质疑|怀疑|疑虑|疑问|抱怨|提出|告诉我们|来信|来函|联系我们|申し?立て|申告|苦情|クレーム|報告|通報|連絡|指摘|申し出|寄せ|訴え|主張|懸念|疑|問い合わせ|届け出|届い|情報提供|お声|声が|ご意見|通知を',
)
const complaint = lexicon(
  'complaint*|complained|has been (reported|questioned|called into question|doubted)|(reports|concerns|doubts) (have been|were) (raised|received|filed|made)|beschwerde*|reklamation*|beanstand*|kundenbeschwerde*',
  '投诉|客诉|苦情|クレーム|申告|举报',
)
const notTheActor = lexicon(
  '(inform|notify|contact|tell|refund|protect|let|help|allow|enable|ensure|to|for|lead|mislead|encourage) (your |the |our |that |all )?(customers|buyers)( can| trust| shop)?|(with|influenc*|contacting) (your )?(customers|buyers)|(no|not a|not one|without a|kein|keine) (customer*|buyer*|kunde*|käufer*)',
  '(?:联系|通知|保护|让|为)(?:您的)?(?:买家|顾客|客户)(?!.{0,8}(?:投诉|举报|质疑|怀疑))|お客様に(?:安心|信頼)',
)
/** "If you are not the brand owner" and "Brand owner:" speak of the seller. */
const sellerAsOwner = lexicon(
  "(you are|you're|you aren't|are you|as|not|being|if|unless you are|sind sie|sie sind|falls sie|wenn sie|sofern sie|als) (not |nicht |selbst |also |both |you are |kein* |neither ){0,3}(the |a |an |der |die |eine* )?(brand|rights?|trademark|marken|rechte)[- ]?(owner|holder|inhaber|rechtsinhaber)*|(from|by|of|to) (either )?(the |a )?(manufacturer or |brand or )?(the )?(brand|rights?|trademark) (owner|holder)*(?! that| who| alleg*)|(own|registered) brand|(no|not a|without a|kein|keine) (brand|rights?|trademark|marken|rechte)[- ]?(owner|holder|inhaber)*|vom (hersteller oder )?(rechteinhaber|markeninhaber)|(hersteller|herstellers) oder (des |vom |dem )?(rechteinhaber|markeninhaber)*",
  '(?:如果|若|如)?您(?:不|并非|并不|非)?(?:是|为|就是)?(?:该)?(?:品牌|商标)(?:的)?(?:所有|持有)[者人]|非品牌(?:所有|持有)[者人]|作为品牌(?:所有|持有)[者人]|(?:ブランド|商標)(?:の)?(?:所有者|権者|オーナー|保有者|権利者)(?:である|でない|ではない|の|様の|以外の|で(?:は)?ない)場合|(?:ブランド|商標)(?:所有者|権者|オーナー)(?:である|でない|ではない)',
)
const routine = lexicon(
  'routine*|as part of our (regular|standard|usual|ongoing)( \\p{L}+){0,2} (check*|review*|process*)|(random|spot|regular|periodic) (check*|audit*|review*|selection)|randomly|proactive*|from time to time|regularly (ask|request|review|check)|stichprob*|routinemäßig*|regelmäßig*',
  '例行|抽查|抽检|随机|常规(?:审核|检查)|定期(?:审核|检查|要求)|定期的に|日常的に|ランダム|抜き打ち|通常の(?:審査|確認)|随時',
)
const maybeInauthentic = lexicon(
  '(may|might|could|possibly|potentially|appear*|seem*|suspect*|likely) (not )?(to )?(be |being |of being )?(possibly |potentially )?(inauthentic|counterfeit|fake|non-genuine|not (be )?(authentic|genuine|the real thing)|authentic|genuine)|(may|might) infringe|(möglicherweise|womöglich|vielleicht|vermutlich|eventuell|unter umständen|mutma(ß|ss)lich)( \\p{L}+){0,5} (nicht (authentisch|echt|original)|unecht|gefälscht|fälschung*|keine original*)|nicht authentisch sein (könnte|könnten)|nicht echt sein (könnte|könnten)',
  '可能(?:会)?是?(?:仿|假|伪|盗版|非正)|可能(?:并)?(?:不是|非|为非|是假|为假|属于假|不属于|存在真实性|涉嫌)(?:正品|真品|冒|货|问题)?|疑似(?:非正品|假冒|仿)|涉嫌(?:非正品|假冒|售假|销售)|(?:真正|正規|本物|純正).{0,12}(?:でない|ではない|でなかった)(?:可能性|おそれ|恐れ|疑い)|(?:偽造|模倣|偽物).{0,8}(?:可能性|おそれ|恐れ|疑い)|信頼性に(?:問題|疑い)がある可能性',
)
const finding = lexicon(
  'we( \\p{L}+){0,4} (found|determined|identified|detected|noticed|concluded|decided|discovered|established|observed|confirmed|reviewed|checked|audited|verified|reviewing|examined|inspected)|our( \\p{L}+){0,3} (review|check|checks|audit|investigation|systems|algorithm*|analysis|tools|verification|examination|inspection|team|monitoring) (\\p{L}+ ){0,6}(found|show*|determined|detected|identified|noticed|revealed|indicate*|discovered|concluded|flagged|has|have)|(during|in|following|after|through|based on|as a result of|by) (a|an|our|the|this)( \\p{L}+){0,3} (review|check|audit|investigation|analysis|inspection|examination)|it was found|has come to our attention|selected (your|for)|(wir|unsere*|uns)( \\p{L}+){0,8} (festgestellt|ermittelt|erkannt|geprüft|überprüft|überprüfung*|prüfung*|entdeckt|aufgefallen|systeme|untersuch*|entschieden|prüfen|überprüfen|kontroll*)',
  '(?:我们|亚马逊|系统)(?:在|的|通过|经|已|经过|对|团队|自动)?[^。会将能]{0,18}(?:审核|审查|检查|核查|发现|检测|认定|确定|注意到|判定|监测|复核|核实)|经(?:审核|审查|核查|检查|调查)|(?:Amazon|当社|当サイト|弊社|システム)[^。]{0,40}(?:確認(?:しまし|いたしまし|され|した|の結果|を行)|審査(?:し|いたし|の結果|を行|中|で|により)|見つか|調査(?:し|いたし|の結果)|検出|判断|発見|判明|特定)|審査の結果|調査の結果|確認の結果',
)

function without(pattern: RegExp, text: string): string {
  return text.replace(pattern, (hit) => ' '.repeat(hit.length))
}

/** Who the sentence says acted; several where it leaves open which ("buyer or rights owner complaints"). */
function actorsOf(sentence: Sentence): Statement['source'][] {
  const text = without(sellerAsOwner, sentence.text)
  const reports = has(report, text)
  const actors: Statement['source'][] = []
  if (has(owner, text) && (reports || has(subjects.infringement, text))) actors.push('brand-owner')
  if (reports && has(buyer, without(notTheActor, text))) actors.push('customer')
  return actors
}

const ownersPlace = lexicon(
  'retract*|(contact|e-?mail)( \\p{L}+){0,2}( details| information)?|(kontakt|e-?mail)*|rücknahme|zurückzieh*|zurückzu(ziehen|nehmen)',
  '撤诉|撤回|联系(?:方式|信息)|邮箱|连络|連絡先|取り?下げ|メール',
)

const rightsClaim = lexicon(
  '(trade ?mark|copyright|patent|infringement|intellectual property|ip|design)( infringement| right)? (claim|complaint|report|notice|notification|allegation)|(marken|patent|urheberrechts|schutzrechts)-?(beschwerde|meldung|anzeige)',
  '(?:商标|版权|著作权|专利|侵权|知识产权)(?:侵权)?(?:投诉|举报|申诉通知)|(?:商標|著作権|特許|意匠|知的財産)権?(?:侵害)?の?(?:申し?立て|申告|苦情)',
)

function weakActorOf(text: string): Statement['source'] | null {
  const rest = without(sellerAsOwner, text)
  if (has(owner, rest) && has(ownersPlace, rest)) return 'brand-owner'
  if (
    /(?:^|[^\p{L}])(?:no|never|kein\p{L}{0,2}|没有|尚无)[^\p{L}][^.]{0,40}(?:complain|report|beschwer|投诉)/iu.test(
      text,
    )
  )
    return null
  if (has(rightsClaim, text)) return 'brand-owner'
  if (has(complaint, text)) return has(subjects.infringement, text) ? 'brand-owner' : 'customer'
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
  for (const sentence of sentences.map(withoutUpkeep)) {
    if (isPaperItem(sentence)) continue
    if (has(nobody, sentence.text) && !isConditional(sentence.text)) {
      found.push({ source: 'amazon-audit', sentence, weight: 'firm' })
      continue
    }
    const actors = actorsOf(sentence)
    const [source] = actors
    const isRule = isGeneral(sentence)
    if (source !== undefined && actors.length === 1)
      found.push({ source, sentence, weight: isRule ? 'rule' : 'firm' })
    else if (actors.length === 0 && !isRule) {
      const implied = weakActorOf(sentence.text)
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

function isAudit(text: string): boolean {
  return (
    has(maybeInauthentic, text) ||
    has(routine, text) ||
    has(finding, text) ||
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
