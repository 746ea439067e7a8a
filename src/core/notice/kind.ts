import type { Kind, Source } from '../words.ts'
import { suspects, type Statement } from './actor.ts'
import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'
import { isConditional, isGeneral, isUpkeep } from './sense.ts'
import { subjects, type Subject } from './subjects.ts'
import { compliance, firstWith, ownKind, spot, type KindFinding } from './own-kind.ts'
import { testBuyWords, withoutTestWords } from './type-line.ts'

const verification = lexicon(
  '(verify|confirm|check) the information in your( \\p{L}+){0,2} account|inform consumers act|utility bill*|(water|electricity|gas|power) bill*|verify who|proof of (address|identity)|identity (verification|document*)|(verify|verifying|confirm) (your|the) (identity|business|account information|seller information|address)|(valid|accepted) credit card|government-issued|kyc|(nebenkosten|strom|versorgungs|gas|wasser)-?(rechnung|ab-?rechnung)*|identitäts*|verifizier*|adressnachweis*|(verify|verifying|confirm|check|checking|establish) (who|that you are|your (details|data|information|company|particulars|account))|(who you are|who is behind|who runs)|bills? for (the )?(gas|power|water|electricity)*|bank (account )?statement in your name|(identity|id|passport|business) (check|documents?|papers?)|(confirm|prove) your (address|identity|business)|(strom|gas|wasser)-,|(stromrechnung|wasserrechnung|internetrechnung|gasrechnung|versorgungsrechnung)*|identität*|(angaben|daten) zu ihrem (unternehmen|geschäft|konto)|(wer sie sind|wer hinter)|gewerbeanmeldung|gewerbeschein|handelsregisterauszug*|personalausweis*|reisepass*|(person|people|somebody|one) (behind|running|who runs) (this|the|your) account|(who you are|it is you|is really you|is you)|(person|mensch|inhaber) (hinter|dieses kontos)|bank statement*|kontoauszug',
  '(?:口座|登録)(?:の)?名義|ご本人(?:である|か|様)|绑定的[^。,]{0,8}(?:地址|资料|信息)[^。,]{0,12}对不上|身份(?:核验|核实|审核)|核[实验](?:您的)?(?:身份|地址|注册信息)|(?:确认|证实)您(?:的)?身份|(?:地址|住址|居住)证明|(?:水|电|气|燃气)费?(?:账单|单据)|实名|本人であること|(?:お名前|氏名|名義)[^。]{0,6}ご?住所[^。]{0,12}(?:確|照合)|身分(?:証明|確認)|住所(?:の)?確認|名義(?:の|を)確認|光熱費|水电|公用事业|身份(?:验证|信息)|验证您的(?:身份|账户|企业|卖家)|账户(?:信息)?(?:验证|核实|核验)|(?:核实|核验|核对|验证|确认)您?[^。,]{0,10}(?:账户|账号|店铺|公司|企业|注册|卖家)的?(?:信息|资料)|反洗钱|法定代表人|受益所有人|実質的支配者|マネー・?ロンダリング|犯罪収益|(?:登録|事業者|アカウント)(?:の)?情報[^。]{0,8}(?:確認|照合)(?:する|させ|が必要)|信用卡|实名|公共料金|本人確認|身元(?:確認|証明)|住所(?:の)?証明',
)
const policyWords = lexicon(
  'polic(y|ies)|code of conduct|violat*|breach*|broke|broken|terms|agreement|richtlinie*|verstoß*|verstöß*|verhaltenskodex|vereinbarung|rules?|regeln?|vertrag*|bedingungen|terms of use|nutzungsbedingungen|vorschrift*',
  '条例|守则|条款|规定|ルール|行動規範|ガイドライン|政策|违反|准则|协议|规则|違反|規約|ポリシー|規範|契約',
)
/** Words of Amazon's own that name other trades: misuse, variations, reviews, drop shipping and so on. */
const otherMisuse = lexicon(
  '(selling|brand) application|application to sell|approval to sell|apply(ing)? to sell|brand approval|order defect rate|odr|late (shipment|dispatch|delivery) rate|customer service performance|delivery performance|gpsr|produktsicherheitsverordnung|general product safety regulation|vat|vat-?(number|id|registration)*|tax (registration|number|id|information|law*|interview)|(packaging|epr|lucid|weee|eori) *( ?(number|registration))?|registration number|umsatzsteuer*|ust-?id*|steuer(nummer|daten|pflicht)*|verpackungsgesetz|registrierungsnummer*|restricted (product*|item*|good*|substance*)|prohibited (product*|item*|good*)|(may|can) not be (sold|listed|offered) on|prescription|medicin*|eingeschränkte* produkt*|arzneimittel*|nicht zugelassen|drop ?shipping|late shipment rate|valid tracking|variation*|review manipulation|product reviews|(negative|positive|fake|customer|product) reviews|reviews|order defect*|late shipment*|drop-?shipping|misus*|abus*|(chang*|edit*|alter*|manipulat*) (of |to )?(the |our )?catalog*|excess* contact*|duplicate contact*|contact*( \\p{L}+){0,4} selling partner support|gating|restricted product*|pricing|price gouging|sales rank|shipping performance|cancellation rate|bewertung*(?! (des|der|ihres|ihrer) (\\p{L}+ ){0,1}(konto|verkäufer|leistung|kontozustand|kontostatus)*)|variante*|lieferverspätung*|(ship|shipped|shipping|sent|send)( \\p{L}+){0,8} (another|other|third-?party) (retailer|store|seller|shop)|(gift cards?|incentive*|refund*|free products?)( \\p{L}+){0,8} (review*|rating*|feedback)|(review|reviews|ratings?)( \\p{L}+){0,6} (bought|paid|fake|manipulat*|exchange|asked|solicit*)|(customer|buyer) (communication|contact|messages)( \\p{L}+){0,4} (polic*|outside)|(duplicate|merged|split) (listing*|asin*|detail pages?|pages)|(drug|medical|health|disease) claims?|(claims?|statements?) (that )?( \\p{L}+){0,6} (cure|treat|prevent)|keyword stuffing|(late|delayed|missing) (shipment*|deliver*|tracking)|(cancel+ation|defect|late) rates?|pesticid*|hazmat|dangerous goods|(unfair|excessive|too high) pric*|invoice defect rate|streckengeschäft*|(gefälschte*|gekaufte*|bezahlte*) (rezension*|bewertung*)|rezension*|heilversprechen|heilaussage*|gesundheitsbezogen*|werbeaussage*|stornoquote|bestellmängel*|mängelquote|verspätete* (versand|lieferung*)|sendungsnummer*|preistreiberei|überhöhte* preis*|(doppelte|duplikat)* (angebot*|produktseite*|listing*)|gefahrgut|pestizid*|biozid*|gutschein*( \\p{L}+){0,4} (bewertung*|rezension*)',
  '分类审核|品类审核|销售申请|出品申請|出品許可|医薬品|薬機法|販売できない商品|出品禁止|无货源|一件代发|刷评|买评|好评|违禁|禁限售|限制(?:类)?商品|处方|哄抬|价格(?:过高|虚高)|跟卖|欧代|(?<![A-Za-z])(?:EPR|WEEE)(?![A-Za-z])|发货延迟|发货迟|取消率|有效追踪|引流|站外|合并变体|無在庫|ドロップシッピング|直送|キャンセル率|追跡率|高評価|ギフト(?:券|カード)|不当(?:な|に高い)価格|価格(?:設定|違反)|制限(?:商品|対象商品)|出品(?:制限|禁止)|医療機器|カタログの?(?:改変|悪用)|納税|インボイス登録|合规要求|通用产品安全|受限商品|禁(?:售|限售|止销售)|医薬品|薬機法|販売が(?:禁|認められ)|代发货|增值税|税号|税务|包装法|注册号|生产者责任|付加価値税|税番号|登録番号|出荷遅延率|变体|评论|评价|刷单|迟发|订单缺陷率|代发|滥用|受限商品|操纵|レビュー|バリエーション|出荷遅延|注文不良率|悪用',
)

/** "Please do not open other accounts": no reason for what was done. */
const noNewAccount =
  /(?:\b(?:not|never)|n['’]t)\b[^.]{0,20}\bopen|keine[^.]{0,20}(?:weiteren|neuen|anderen)[^.]{0,10}konten|(?:不要|请勿|切勿|不得)(?:再)?(?:另)?(?:开设|注册|开立|新开)|(?:開設|作成)し(?:ない|ても)/i

interface Reading {
  readonly sentences: readonly Sentence[]
  readonly source: Source
  readonly statements: readonly Statement[]
}

/** The right that a rights owner's report names; trademark where none is named (domain sheet a.2). */
function rightsKind({ sentences, statements }: Reading): KindFinding {
  const owners = statements.filter((one) => one.source === 'brand-owner')
  const told = owners.filter((one) => one.weight !== 'rule').map((one) => one.sentence)
  const found = rightsIn(told.filter(namesOneRight)) ?? picturesIn(told)
  if (found !== null) return found
  const rest = sentences.filter((one) => !isGeneral(one) && one.section !== 'how' && namesOneRight(one))
  const near = rightsIn(rest)
  if (near !== null) {
    const place = rest.find((one) => one.start <= near.start && near.start < one.end)
    return { ...near, isExplicit: place !== undefined && tellsRight(place.text) }
  }
  const [first] = owners.map((one) => one.sentence)
  return { kind: 'rights-owner-trademark', start: first?.start ?? 0, end: first?.end ?? 0, isExplicit: false }
}

/** A list of all rights, as policies print it, names none of them. */
function namesOneRight(sentence: Sentence): boolean {
  const named = (['patent', 'trademark', 'copyright'] as const).filter((one) =>
    has(subjects[one], sentence.text),
  )
  return named.length < 2
}

/** Outside of the report itself a right is told by a claim or by a line such as "Trademark: …", not by any mention. */
function tellsRight(text: string): boolean {
  return has(subjects.infringement, text) || suspects(text) || /^[^:：]{2,40}[:：]/.test(text)
}

const rights: readonly (readonly [Subject, Kind])[] = [
  ['counterfeit', 'rights-owner-counterfeit'],
  ['patent', 'rights-owner-patent'],
  ['trademark', 'rights-owner-trademark'],
  ['copyright', 'rights-owner-copyright'],
]

/** The sentence that tells of a test buy, if one was made. */
export function testBuyIn(sentences: readonly Sentence[]): KindFinding | null {
  const sentence = firstWith(
    sentences,
    testBuyWords,
    (one) => !has(withoutTestWords, one.text) && !isConditional(one.text),
  )
  return sentence && { kind: 'counterfeit-test-buy', ...spot(sentence, testBuyWords), isExplicit: true }
}

function rightsIn(sentences: readonly Sentence[]): KindFinding | null {
  const bought = testBuyIn(sentences)
  if (bought !== null) return bought
  for (const [subject, kind] of rights) {
    const sentence = firstWith(sentences, subjects[subject], (one) => !/anti-?counterfeit/i.test(one.text))
    if (sentence !== null) return { kind, ...spot(sentence, subjects[subject]), isExplicit: true }
  }
  return null
}

function picturesIn(sentences: readonly Sentence[]): KindFinding | null {
  const sentence = firstWith(sentences, subjects.pictures)
  return (
    sentence && { kind: 'rights-owner-copyright', ...spot(sentence, subjects.pictures), isExplicit: false }
  )
}

const buyers: readonly (readonly [Subject, Kind])[] = [
  ['safety', 'safety'],
  ['authenticity', 'inauthentic-customer'],
  ['used', 'used-sold-as-new'],
  ['description', 'not-as-described'],
]

/** What buyers complained about: first in the sentences that say so, then in the rest of what was told. */
function buyerKind({ sentences, statements }: Reading): KindFinding | null {
  const told = statements.filter((one) => one.source === 'customer')
  const firm = told.filter((one) => one.weight === 'firm').map((one) => one.sentence)
  const all = told.map((one) => one.sentence)
  const rest = sentences.filter((one) => !isGeneral(one) && !isUpkeep(one) && !one.isHeading)
  for (const group of [firm, all, rest]) {
    for (const [subject, kind] of buyers) {
      const sentence = firstWith(group, subjects[subject])
      if (sentence !== null) return { kind, ...spot(sentence, subjects[subject]), isExplicit: group !== rest }
    }
  }
  return null
}

const uncertain = lexicon(
  'may|might|could|appears?|seems?|suspect*|detected|möglicherweise|könnte*|vermutlich|seemingly|likely|possibly|presumably|apparently|looks like|wohl|offenbar|anscheinend|womöglich|eventuell|verdacht|mutma(ß|ss)lich*|scheint|scheinen',
  '可能|疑似|涉嫌|おそれ|恐れ|疑い|似乎|或许|疑为|らしき|らしい|とみられ|思われ|かもしれ|自动(?:检测|识别)|自動',
)
const early = new Set<Sentence['section']>(['top', 'why', 'other'])

/** What Amazon itself found or doubts. */
function auditKind({ sentences }: Reading): KindFinding | null {
  const told = sentences.filter((one) => !isGeneral(one) && !isUpkeep(one) && !one.isHeading)
  const why = told.filter((one) => early.has(one.section))
  const misuse = firstWith(
    sentences,
    otherMisuse,
    (one) =>
      !isConditional(one.text) && !one.isHeading && early.has(one.section) && !noNewAccount.test(one.text),
  )
  const doubt =
    firstWith(why, subjects.authenticity, (one) => suspects(one.text)) ??
    firstWith(told, subjects.authenticity, (one) => suspects(one.text)) ??
    firstWith(why, subjects.authenticity)
  const infringes =
    firstWith(why, subjects.infringement) ??
    firstWith(why, subjects.trademark, (one) => has(uncertain, one.text)) ??
    firstWith(why, subjects.copyright, (one) => has(uncertain, one.text))
  const danger = firstWith(why, subjects.safety) ?? firstWith(why, compliance)
  const identity = firstWith(told, verification)
  if (danger !== null && (doubt === null || danger.start < doubt.start))
    return { kind: 'safety', ...spot(danger, subjects.safety), isExplicit: true }
  if (
    infringes !== null &&
    !(doubt !== null && suspects(doubt.text) && !has(subjects.infringement, doubt.text))
  ) {
    const named = rightsIn([infringes]) ?? rightsIn(why)
    return (
      named ?? {
        kind: 'rights-owner-trademark',
        ...spot(infringes, subjects.infringement),
        isExplicit: false,
      }
    )
  }
  const law = sentences.find((one) => /inform consumers act/i.test(one.text))
  if (law !== undefined && identity === null)
    return { kind: 'verification', start: law.start, end: law.end, isExplicit: true }
  const isOfLaw = law !== undefined
  if (misuse !== null && !isOfLaw && (doubt === null || misuse.start <= doubt.start))
    return { kind: 'other', ...spot(misuse, otherMisuse), isExplicit: true }
  if (identity !== null && (doubt === null || !suspects(doubt.text)))
    return { kind: 'verification', ...spot(identity, verification), isExplicit: true }
  if (doubt !== null)
    return {
      kind: 'inauthentic-audit',
      ...spot(doubt, subjects.authenticity),
      isExplicit: suspects(doubt.text),
    }
  const policy = firstWith(told, policyWords)
  return policy === null ? null : { kind: 'other', ...spot(policy, policyWords), isExplicit: false }
}

/** The subject of a first notice. */
export function readKind(reading: Reading): KindFinding | null {
  const own = ownKind(reading.sentences)
  if (own !== null) return own
  if (reading.source === 'brand-owner') return rightsKind(reading)
  const complained = reading.source === 'customer' ? buyerKind(reading) : null
  return complained ?? auditKind(reading)
}
