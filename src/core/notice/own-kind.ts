import type { Kind } from '../words.ts'
import type { Sentence } from './layout.ts'
import { firstSpan, has, lexicon } from './lexicon.ts'
import { isGeneral, isUpkeep } from './sense.ts'

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
export const compliance = lexicon(
  'compliance (document*|certificate*)|(product )?safety (document*|test*|certificate*)|(test|safety|lab|laboratory) (report*|certificate*)|laborator*|konformitäts*|prüfbericht*|sicherheitsdokument*',
  '合规(?:文件|证明)|检测报告|测试报告|合规性|コンプライアンス(?:書類|文書)|試験(?:報告|成績)',
)
const related = lexicon(
  '(related|linked|connected|associated|tied) (to|with)( \\p{L}+){0,4} (account*|one|another)|(related|linked|connected|multiple|second|other) (seller |selling )?accounts?|(connect|link|relate|associate|tie)s?( \\p{L}+){0,3} account*( \\p{L}+){0,3} (with|to)|account*( \\p{L}+){0,6} (related|linked|connected|associated) (to|with)|(verknüpft*|verbunden*|zusammenhäng*)( \\p{L}+){0,6} (konto|konten)|(konto|konten)( \\p{L}+){0,8} (verknüpft*|verbunden*|in verbindung|zusammenhäng*)',
  '关联(?:账户|账号|店铺)|名下(?:另|还)有[^。]{0,8}(?:账户|账号|店铺)|(?:另一个|其他)[^。,]{0,14}(?:账户|账号)[^。]{0,30}(?:停用|封)|(?:账户|账号|店铺).{0,24}(?:关联|相关联|有关联)|関連(?:する|した|付け|性|アカウント)[^。]{0,16}アカウント?|アカウント[^。]{0,24}関連(?:して|付け|性|が)',
)
const court = lexicon(
  'temporary restraining order|restraining order|tro|court order*|injunction|schedule a|lawsuit|(district|federal) court|plaintiff*|defendant*|case (no|number)|einstweilige verfügung|gerichts?(beschluss|verfügung|liche*)*|landgericht|kläger*',
  '临时限制令|临时禁令|法院|原告|被告|禁制令|裁判所|仮処分|差止|原告',
)
export function spot(sentence: Sentence, pattern: RegExp): { start: number; end: number } {
  const span = firstSpan(pattern, sentence.text) ?? { start: 0, end: sentence.text.length }
  return { start: sentence.start + span.start, end: sentence.start + span.end }
}

export function firstWith(
  sentences: readonly Sentence[],
  pattern: RegExp,
  accept: (sentence: Sentence) => boolean = () => true,
): Sentence | null {
  return sentences.find((one) => has(pattern, one.text) && accept(one)) ?? null
}

/** Kinds that Amazon's own wording settles whoever complained: forged papers, court orders, accounts, identity. */
export function ownKind(sentences: readonly Sentence[]): KindFinding | null {
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
  '(?:必须|应|需|须).{0,6}(?:真实|原件)|请勿(?:修改|篡改|伪造)|しないでください|未加工|限ります|(?:提出|送付)は[^。]{0,40}(?:ことがあ|場合があ|つなが)',
)

function isRequirement(text: string): boolean {
  return has(requirement, text) && !/appear|seem|found|scheinen|似乎|发现|思われ|判明/i.test(text)
}
