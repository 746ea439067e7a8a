import type { Kind, Source } from '../words.ts'
import { suspects, type Statement } from './actor.ts'
import type { Sentence } from './layout.ts'
import { firstSpan, has, lexicon } from './lexicon.ts'
import { isConditional, isGeneral, isUpkeep } from './sense.ts'
import { subjects, type Subject } from './subjects.ts'
import { testBuyWords, withoutTestWords } from './type-line.ts'

export interface KindFinding {
  readonly kind: Kind
  readonly start: number
  readonly end: number
  /** False where the kind is only the most likely one. */
  readonly isExplicit: boolean
}

const papers =
  '(document*|documentation|invoice*|paper*|certificate*|receipt*|letter*|information|dokument*|unterlage*|rechnung*|nachweis*|zertifikat*|schreiben|beleg*)'
const forgedWord =
  '(forged|manipulated|falsified|fabricated|tampered|altered|doctored|edited|fraudulent|fake|gefälscht*|manipuliert*|verfälscht*|verändert*)'
const forged = lexicon(
  `${papers}( \\p{L}+){0,10} (appear*|seem*|found|be|been|is|are|was|were|look*|to be|have been|which|that)( \\p{L}+){0,4} (not (genuine|authentic)|${forgedWord})|${forgedWord} ${papers}|${forgedWord}( \\p{L}+){0,4} ${papers}|${papers},?( \\p{L}+){0,10} ${forgedWord}`,
  '(?:文件|发票|单据|材料|证书|资料|文档|授权书).{0,20}(?:伪造|篡改|变造|造假|经过修改|修改过|不真实|虚假)|(?:伪造|篡改|变造|虚假)(?:的|过的|或篡改的)?.{0,6}(?:文件|发票|单据|材料|证书|资料|文档)|(?:書類|請求書|証明書|文書|資料|領収書|ドキュメント)[^。]{0,24}(?:偽造|改ざん|改竄|変造|加工)|(?:偽造|改ざん|改竄|変造)[^。]{0,12}(?:書類|請求書|証明書|文書|資料)',
)
const compliance = lexicon(
  'compliance (document*|certificate*)|(test|safety|lab|laboratory) (report*|certificate*)|laborator*|konformitäts*|prüfbericht*|sicherheitsdokument*',
  '合规(?:文件|证明)|检测报告|测试报告|合规性|コンプライアンス(?:書類|文書)|試験(?:報告|成績)',
)
const related = lexicon(
  '(related|linked|connected|associated|tied) (to|with)( \\p{L}+){0,4} (account*|one|another)|(related|linked|connected|multiple|second|other) (seller |selling )?accounts?|account*( \\p{L}+){0,6} (related|linked|connected|associated) (to|with)|(verknüpft*|verbunden*|zusammenhäng*)( \\p{L}+){0,6} (konto|konten)|(konto|konten)( \\p{L}+){0,8} (verknüpft*|verbunden*|in verbindung|zusammenhäng*)',
  '关联(?:账户|账号|店铺)|(?:账户|账号|店铺).{0,24}(?:关联|相关联|有关联)|関連(?:する|した|付け|性|アカウント)[^。]{0,16}アカウント?|アカウント[^。]{0,24}関連(?:して|付け|性|が)',
)
const verification = lexicon(
  'utility bill*|(water|electricity|gas|power) bill*|verify who|proof of (address|identity)|identity (verification|document*)|(verify|verifying|confirm) (your|the) (identity|business|account information|seller information|address)|(valid|accepted) credit card|government-issued|kyc|(nebenkosten|strom|versorgungs|gas|wasser)-?(rechnung|ab-?rechnung)*|identitäts*|verifizier*|adressnachweis*',
  '水电|公用事业|身份(?:验证|信息)|验证您的(?:身份|账户|企业|卖家)|账户验证|信用卡|实名|公共料金|本人確認|身元(?:確認|証明)|住所(?:の)?証明',
)
const court = lexicon(
  'temporary restraining order|restraining order|tro|court order*|injunction|schedule a|lawsuit|(district|federal) court|plaintiff*|defendant*|case (no|number)|einstweilige verfügung|gerichts?(beschluss|verfügung|liche*)*|landgericht|kläger*',
  '临时限制令|临时禁令|法院|原告|被告|禁制令|裁判所|仮処分|差止|原告',
)
const policyWords = lexicon(
  'polic(y|ies)|code of conduct|violat*|breach*|broke|broken|terms|agreement|richtlinie*|verstoß*|verstöß*|verhaltenskodex|vereinbarung',
  '政策|违反|准则|协议|规则|違反|規約|ポリシー|規範|契約',
)
/** Words of Amazon's own that name other trades: misuse, variations, reviews, drop shipping and so on. */
const otherMisuse = lexicon(
  'variation*|review manipulation|(negative|positive|fake|customer|product) reviews|reviews|order defect*|late shipment*|drop-?shipping|misus*|abus*|catalogue|excess* contact*|duplicate contact*|selling partner support|gating|restricted product*|pricing|price gouging|sales rank|shipping performance|cancellation rate|bewertung*|variante*|lieferverspätung*',
  '变体|评论|评价|刷单|迟发|订单缺陷率|代发|滥用|受限商品|操纵|レビュー|バリエーション|出荷遅延|注文不良率|悪用',
)

interface Reading {
  readonly sentences: readonly Sentence[]
  readonly source: Source
  readonly statements: readonly Statement[]
}

function spot(sentence: Sentence, pattern: RegExp): { start: number; end: number } {
  const span = firstSpan(pattern, sentence.text) ?? { start: 0, end: sentence.text.length }
  return { start: sentence.start + span.start, end: sentence.start + span.end }
}

function firstWith(
  sentences: readonly Sentence[],
  pattern: RegExp,
  accept: (sentence: Sentence) => boolean = () => true,
): Sentence | null {
  return sentences.find((one) => has(pattern, one.text) && accept(one)) ?? null
}

/** Kinds that Amazon's own wording settles whoever complained: forged papers, court orders, accounts, identity. */
function ownKind(sentences: readonly Sentence[]): KindFinding | null {
  const said = (one: Sentence): boolean => !isGeneral(one) && one.section !== 'consequence' && !isUpkeep(one)
  const fake = firstWith(sentences, forged, (one) => said(one) && !isRequirement(one.text))
  if (fake !== null) {
    // Forged compliance papers (test reports, certificates) are a compliance case; the demand still marks them.
    const kind = sentences.some((one) => said(one) && has(compliance, one.text)) ? 'other' : 'forged-document'
    return { kind, ...spot(fake, forged), isExplicit: true }
  }
  const judged = sentences.filter((one) => said(one) && has(court, one.text))
  const [order] = judged
  if (
    order !== undefined &&
    (judged.length > 1 ||
      /order|restrain|injunct|tro\b|verfügung|beschluss|限制令|禁令|仮処分|差止|冻结/i.test(order.text))
  )
    return { kind: 'court-order', ...spot(order, court), isExplicit: true }
  const linked = firstWith(sentences, related, said)
  if (linked !== null) return { kind: 'related-account', ...spot(linked, related), isExplicit: true }
  return null
}

const requirement = lexicon(
  '(must|should|have to|need to)( \\p{L}+){0,3} (be )?(original|authentic|genuine|unaltered)|do not (alter|edit|manipulate|change)|müssen( \\p{L}+){0,4} (echt|original|unverändert|authentisch)',
  '(?:必须|应|需|须).{0,6}(?:真实|原件)|请勿(?:修改|篡改|伪造)|しないでください',
)

function isRequirement(text: string): boolean {
  return has(requirement, text) && !/appear|seem|found|scheinen|似乎|发现|思われ|判明/i.test(text)
}

/** The right that a rights owner's report names; trademark where none is named (domain sheet a.2). */
function rightsKind({ sentences, statements }: Reading): KindFinding {
  const told = statements.filter((one) => one.source === 'brand-owner').map((one) => one.sentence)
  const found =
    rightsIn(told) ??
    picturesIn(told) ??
    rightsIn(sentences.filter((one) => !isGeneral(one) && one.section !== 'how'))
  if (found !== null) return found
  const [first] = told
  return { kind: 'rights-owner-trademark', start: first?.start ?? 0, end: first?.end ?? 0, isExplicit: false }
}

const rights: readonly (readonly [Subject, Kind])[] = [
  ['counterfeit', 'rights-owner-counterfeit'],
  ['patent', 'rights-owner-patent'],
  ['trademark', 'rights-owner-trademark'],
  ['copyright', 'rights-owner-copyright'],
]

function rightsIn(sentences: readonly Sentence[]): KindFinding | null {
  for (const sentence of sentences) {
    if (has(testBuyWords, sentence.text) && !has(withoutTestWords, sentence.text))
      return { kind: 'counterfeit-test-buy', ...spot(sentence, testBuyWords), isExplicit: true }
  }
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
  'may|might|could|appears?|seems?|suspect*|detected|möglicherweise|könnte*|vermutlich',
  '可能|疑似|涉嫌|おそれ|恐れ|疑い',
)
const early = new Set<Sentence['section']>(['top', 'why', 'other'])

/** What Amazon itself found or doubts. */
function auditKind({ sentences }: Reading): KindFinding | null {
  const told = sentences.filter((one) => !isGeneral(one) && !isUpkeep(one) && !one.isHeading)
  const why = told.filter((one) => early.has(one.section))
  const misuse = firstWith(
    sentences,
    otherMisuse,
    (one) => !isConditional(one.text) && !one.isHeading && early.has(one.section),
  )
  const doubt =
    firstWith(why, subjects.authenticity, (one) => suspects(one.text)) ??
    firstWith(why, subjects.authenticity) ??
    firstWith(told, subjects.authenticity, (one) => suspects(one.text))
  const infringes =
    firstWith(why, subjects.infringement) ??
    firstWith(why, subjects.trademark, (one) => has(uncertain, one.text)) ??
    firstWith(why, subjects.copyright, (one) => has(uncertain, one.text))
  const danger = firstWith(why, subjects.safety)
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
  if (misuse !== null && (doubt === null || misuse.start <= doubt.start))
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
