import type { Kind, Source } from '../words.ts'
import type { Sentence } from './layout.ts'
import { type Words, firstSpan, has, lexicon } from './lexicon.ts'
import { subjects } from './subjects.ts'

/** What a line such as "Infringement type: Counterfeit" or an Account Health label settles. */
export interface TypeLine {
  readonly kind: Kind
  readonly source: Source
  readonly start: number
  readonly end: number
  /** False for a label that names no right or defect of its own. */
  readonly namesKind: boolean
}

const complaintLabel =
  /(?:^|[^\p{L}])(?:(complaint (?:type|reason|category)|type of (?:the )?complaint|reason for (?:the )?complaint|issue type|beschwerde(?:art|typ|grund)|art der beschwerde|grund (?:der|für die) beschwerde)|(infringement (?:type|category)|type of (?:the )?infringement|ip type|alleged infringement|rights? type|art der (?:rechts)?verletzung|(?:rechts)?verletzungs(?:art|typ))|(violation (?:type|category)|type of (?:the )?violation|policy violated|verstoß(?:art|typ)|art des verstoßes)) ?(?:is |was |ist |lautet )?[:=-] ?([^\n;]{2,90})|(投诉类型|投诉原因|投诉类别|投诉事由|投诉性质|问题类型|苦情の種類|苦情の種別|苦情の内容|苦情の区分|苦情タイプ|問題の種類|申し立ての種類)[:： ]{0,3}([^\n;。]{2,60})|(侵权类型|侵犯类型|侵权类别|侵权种类|侵权性质|侵犯的权利|被侵权利|涉及权利|所涉权利|权利类型|侵害の種類|侵害の種別|侵害の区分|侵害タイプ|権利侵害の種類|侵害された権利|対象の権利|権利の種類|通報の区分|通報の種類)[:： ]{0,3}([^\n;。]{2,60})|(违规类型|违反类型|違反の種類|違反タイプ)[:： ]{0,3}([^\n;。]{2,60})/giu

/** Account Health's own labels, domain sheet a.1, in the languages the page is shown in. */
const labels: readonly (readonly [Words, Kind, Source])[] = [
  [
    lexicon(
      'product authenticity customer complaint*|authenticity customer complaint*|kundenbeschwerde* (zur|über die|zu der) (produkt|artikel)?(echtheit|authentizität)|beschwerde* (von|durch) (kunden|käufern) (zur|über die|zu der) (produkt|artikel)?(echtheit|authentizität)|echtheit des produkts:? kundenbeschwerde*',
      '商品真实性(?:买家|客户|顾客)投诉|商品の(?:信頼性|真贋).{0,6}(?:購入者|お客様).{0,4}苦情',
    ),
    'inauthentic-customer',
    'customer',
  ],
  [
    lexicon(
      'product condition customer complaint*|condition customer complaint*|product condition:? customer complaint*|kundenbeschwerde* (zum|über den) (produkt|artikel)?zustand|beschwerde* (von|durch) (kunden|käufern) (zum|über den) (produkt|artikel)?zustand',
      '商品状况(?:买家|客户|顾客)投诉|商品の?(?:状態|コンディション).{0,6}(?:購入者|お客様).{0,4}苦情',
    ),
    'used-sold-as-new',
    'customer',
  ],
  [
    lexicon(
      'suspected product authenticity (issue|violation)*|suspected authenticity (issue|violation)*|verdacht auf (fehlende )?(produkt)?(echtheit|authentizität)*|(mutmaßliche*|vermutete*) * ?(echtheit|authentizität)*',
      '疑似商品真实性(?:问题|违规)|疑似真实性|商品の(?:信頼性|真贋)に(?:関する)?(?:疑い|問題の疑い)',
    ),
    'inauthentic-audit',
    'amazon-audit',
  ],
  [
    lexicon(
      'counterfeit without (a )?test[- ]?buy|fälschung ohne testkauf|gefälscht ohne testkauf',
      '(?:假冒|仿冒|假货)[^。]{0,14}(?:未|没有|无|不)(?:经|做|进行|含|带|涉及)?(?:过)?(?:测试|试|实际)?(?:性)?(?:购买|购|下单)|(?:偽造品|模倣品|偽物)[^。]{0,12}(?:テスト|試験|試し)(?:購入|買い|バイ)?(?:なし|無し|なく|を(?:伴わ|行わ|して(?:い)?)な)|(?:假冒|仿冒).{0,8}(?:不带|未经|没有|无)(?:测试)?(?:测试|试)?购买|偽造品?.{0,6}テスト(?:購入|バイ)(?:なし|を伴わない|無し)',
    ),
    'rights-owner-counterfeit',
    'brand-owner',
  ],
  [
    lexicon(
      'counterfeit (with|after|following|based on) (a )?test[- ]?(buy|purchase)|fälschung (mit|nach) testkauf',
      '(?:假冒|仿冒).{0,6}(?:带|经|有)测试购买|偽造品?.{0,6}テスト(?:購入|バイ)(?:あり|による)',
    ),
    'counterfeit-test-buy',
    'brand-owner',
  ],
  [
    lexicon(
      'suspected (violation* of )?intellectual property( violation*| infringement*| rights violation*)?|(mutmaßliche*|vermutete*|vermutliche*) verletzung* * ?geistigen eigentums|verdacht auf verletzung* * ?geistigen eigentums',
      '疑似(?:侵犯)?知识产权(?:违规|侵权)?|涉嫌(?:侵犯|违反)知识产权(?=$|[\\n:：])|知的財産権?(?:の)?侵害の疑い',
    ),
    'rights-owner-trademark',
    'amazon-audit',
  ],
]

const received = lexicon(
  'received intellectual property complaint*|erhaltene beschwerden * ?(geistig*|ip)*',
  '收到的?知识产权投诉|受(?:け取)?(?:領|信)?した知的財産',
)
const withoutTest = lexicon(
  '(did|has|have) not( \\p{L}+){0,2} (make|made|do|done)( \\p{L}+){0,2} test ?(buy|purchase)|without|ohne|no test|(test ?(buy|purchase)|testkauf|probekauf)( \\p{L}+){0,4} (nicht|not)|kein(en)? (testkauf|probekauf)',
  '未(?:做|进行)|不涉及|なし|行って(?:い)?(?:ない|ません)|わけでは|せずに|して(?:い)?(?:ない|ません)|不带|未经|没有|无测试|なし|無し|伴わない',
)
const testBuy = lexicon(
  '(bought|ordered|purchased) one of your (units|items|products)|(ordered|bought|purchased) (an?|the|one) (item|unit|product)( \\p{L}+){0,3} (from|of) your|(they|it|the (owner|brand|holder))( themselves| itself)? (ordered|bought|purchased) (your|the) (product|item|offer)|test[- ]?(buy|bought|buying|purchase)*|(rights?|brand|trade ?mark) ?(owner|holder)( \\p{L}+){0,3} (bought|purchased|ordered|has bought|obtained)( \\p{L}+){0,8} (from|examin*|test*|inspect*)|testkauf*|testkäufe*|probekauf*|testbestellung*|(rechteinhaber*|markeninhaber*)( \\p{L}+){0,10} (gekauft|erworben|bestellt)( \\p{L}+){0,8} (geprüft|untersucht|begutachtet)|zur probe|probeweise|stichprobenkauf*|kontrollkauf*|bei ihnen (\\p{L}+ ){0,4}(bestellt|gekauft|erworben)( \\p{L}+){0,10} (festgestellt|geprüft|untersucht|begutachtet)|(ordered|bought|purchased|obtained)( \\p{L}+){0,6} (from you|from your)( \\p{L}+){0,10} (examin*|inspect*|test*|analys*|look*)|(sample|trial|control|mystery|test) (order|purchase|shopper|buy)*',
  '(?:权利人|品牌方|权利所有者|品牌商|对方)[^。]{0,20}(?:下单|买下|购入|买了|购买)[^。]{0,30}(?:检验|鉴定|检测|核验|检查|化验|比对|确认|查验)|(?:権利者|ブランド(?:所有者|側|元)?|所有者|先方)[^。]{0,30}(?:買い求め|買って|取り寄せ|注文し)[^。]{0,30}(?:鑑定|検査|調べ|確かめ|確認)|試し買い|覆面購入|测试购买|测试性?(?:购买|下单)|试购|试买|(?:权利人|品牌方|权利所有者)[^。]{0,20}(?:购买|买)了?[^。]{0,24}(?:检验|鉴定|检测|核验)|テスト購入|テストバイ|試買|試験購入|(?:権利者|ブランド)[^。]{0,30}購入[^。]{0,30}(?:鑑定|検査|調べ|確認した結果)',
)

/** The kind that the words of a type line name, for a complaint of the given sort. */
function kindOfValue(value: string, isRights: boolean): Kind | null {
  if (has(testBuy, value) && !has(withoutTest, value)) return 'counterfeit-test-buy'
  if (isRights && has(subjects.counterfeit, value)) return 'rights-owner-counterfeit'
  if (has(subjects.patent, value)) return 'rights-owner-patent'
  if (has(subjects.copyright, value)) return 'rights-owner-copyright'
  if (has(subjects.trademark, value)) return 'rights-owner-trademark'
  if (isRights && has(subjects.authenticity, value)) return 'rights-owner-counterfeit'
  if (has(subjects.safety, value)) return 'safety'
  if (has(/used|condition|gebraucht|zustand|二手|旧|状况|中古|コンディション|状態/giu, value))
    return 'used-sold-as-new'
  if (has(/materially different/giu, value)) return 'safety'
  if (has(subjects.description, value) || has(/described|description|beschr[ei]|描述|説明/giu, value))
    return 'not-as-described'
  if (has(subjects.authenticity, value)) return isRights ? 'rights-owner-counterfeit' : 'inauthentic-customer'
  return null
}

function ownerOf(kind: Kind, value: string): Source {
  if (has(lexicon('suspected|mutma(ß|ss)lich*|verdacht', '疑似|(?<!の)疑い'), value)) return 'amazon-audit'
  return kind.startsWith('rights-owner') || kind === 'counterfeit-test-buy' ? 'brand-owner' : 'customer'
}

/** "Counterfeit, reported by the rights owner": only rights owners make test buys, too. */
const byOwner =
  /(?:rights?|brand|trade ?mark)[ -]?(?:owner|holder)|(?:owner|holder) of (?:the )?(?:rights?|brand|trade ?mark)|rechteinhaber|markeninhaber|权利人|品牌方|権利者/i

/** Every type line of a notice, in order; a line that names no known type is left out. */
export function readTypeLines(text: string): TypeLine[] {
  const found: TypeLine[] = []
  for (const hit of text.matchAll(complaintLabel)) {
    const value = hit.slice(1).find((part, index) => part !== undefined && [3, 5, 7, 9].includes(index)) ?? ''
    const isRights =
      hit[2] !== undefined ||
      hit[7] !== undefined ||
      (hit[3] !== undefined && has(subjects.counterfeit, value)) ||
      (has(subjects.counterfeit, value) && (byOwner.test(value) || has(withoutTest, value)))
    const kind = kindOfValue(value, isRights)
    if (kind === null) continue
    found.push({
      kind,
      source: ownerOf(kind, value),
      namesKind:
        kind !== 'used-sold-as-new' || /used|as new|gebraucht|als neu|二手|旧|当新|中古/i.test(value),
      start: hit.index + hit[0].search(/\p{L}/u),
      end: hit.index + hit[0].length,
    })
  }
  return found
}

/** An Account Health label anywhere in the notice, unless it only stands in a list of places to click. */
export function readLabel(sentences: readonly Sentence[]): TypeLine | null {
  for (const [pattern, kind, source] of labels) {
    for (const sentence of sentences) {
      const span = firstSpan(pattern, sentence.text)
      if (span !== null)
        return {
          kind,
          source,
          namesKind: kind !== 'rights-owner-trademark' && kind !== 'used-sold-as-new',
          start: sentence.start + span.start,
          end: sentence.start + span.end,
        }
    }
  }
  return null
}

/** "Received Intellectual Property Complaints 0": the page counts none. */
const countsNone = /[:：\s(（]0[)）]?\s*$/

/** Every Account Health label that stands on a line of its own, in no order. */
export function readLabels(sentences: readonly Sentence[]): TypeLine[] {
  return sentences
    .filter(({ opensLine, text }) => opensLine && text.length < 90 && !countsNone.test(text))
    .flatMap((sentence) => readLabel([sentence]) ?? [])
}

/** Where the notice sends the seller to the list of complaints that rights owners made. */
export function namesReceivedComplaints(text: string): { start: number; end: number } | null {
  return firstSpan(received, text)
}

export const testBuyWords = testBuy
export const withoutTestWords = withoutTest
