import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, said, type Span, wording } from '../rule.ts'
import { cue } from '../word-index.ts'

const nameEnd =
  /(?:公司|厂|商行|经营部|集团|中心|店|发票|专票|普票|合同|授权书|执照|省|市|区|路|号|街|镇|室|楼|栋|村|县)[，。、；：”]*$/
// A long run, or a word of the sentence: "all the 库存 from FBA".
const run =
  /[\u4e00-\u9fff][\u4e00-\u9fff，。、；：“”]{5,80}|(?<=\b(?:the|an?|our|your|this|all|Dear Amazon|Dear) )[\u4e00-\u9fff]{2,5}(?![\u4e00-\u9fff])/g
const character = /[\u4e00-\u9fff]/g
// English that says something; names, titles and SKUs have none of these words.
const saying = /\b(?:we|our|is|are|was|were|have|has|had|please|this|that|these|will|been)\b/i
const englishWords = /\b[A-Za-z]{2,20}\b/g
const englishRun = /[A-Za-z][A-Za-z0-9,.'’ -]{12,300}/g
// Kana, Hangul and Cyrillic.
const otherScript = /[\u3040-\u30ff]{2,40}|[\uac00-\ud7af]{2,40}|[\u0400-\u04ff]{3,40}/g

// Words that no English sentence has, and those most sentences of the language have.
const foreign = cue(
  'wir haben wurde wurden nicht für und der dem mit ist hemos nuestro nuestra nuestros nuestras los las para del el de la nous avons les des pour dans chaque depuis notre nos abbiamo della sono nostri nostro ogni',
)
const foreignWords =
  /(?<![\p{L}-])(?:wir|haben|wurden?|nicht|für|und|der|dem|den|das|mit|ist|sind|eine?n?|aus|am|alle|erstellt|hemos|nuestr[oa]s?|los|las|para|del|con|una|por|el|de|la|le|nous|avons|les|des|pour|dans|chaque|depuis|notre|nos|est|une|abbiamo|della|sono|nostr[io]|con|gli|che|ogni|il|di)(?![\p{L}-])/giu
const accented = /[äöüßéèêàçñóíáúìò]/i
const englishOnes = /\b(?:the|we|of|and|to|was|were|is|are|our|with|from)\b/gi
// What a machine makes of 亲, 下架 and 宝贝.
const machineMade = wording({
  cues: 'shelf pro pros kiss baby dear',
  en: /\bunder the shelf\b|\bthe pros?['’]?s?,|\bpro['’]s understanding\b|\bdear (?:pro|kiss)\b|\b(?:kiss|pro), (?:the|we|please)\b|\bbaby (?:link|page|title)\b/gi,
  zh: /(?!)/g,
})

/** One letter, one language; a Chinese name or the title of a document may stand in characters (domain sheet d). */
export const languageMismatch: Rule = {
  id: 'C23-language-mismatch',
  severity: 'warning',
  title: { en: 'Two languages in one letter', zh: '一封信里两种语言' },
  message: {
    en: 'This stands in another language than the letter. Write it in the language of the letter; names may stay as on the paper.',
    zh: '这里和全文语言不一致。请统一成一种语言，名称可照文件原样。',
  },
  source: 'Old mailbox lists and adviser pages (domain sheet, source 71)',
  confidence: 'contested',
  checked: '2026-11-22',
  fix: 'assist',
  good: [
    'Invoice 2291 was issued by Guangzhou Lihe Furniture Co., Ltd. (广州丽禾家具有限公司) on 4 March 2026.',
    'We removed 41 units on 4 March 2026. The record is exhibit 2.',
    'The warehouse lead signs form QC-3 (exhibit 5) for every lot.',
    'Since 9 March 2026 each packaging version has its own bin: A or B.',
    'Exhibit 1: VAT invoice (增值税专用发票) with an English gloss.',
    '我们于2026年3月4日移除41件,ASIN B0TESTAA01,见附件2。',
    'FBA库存96件已建移除订单,SKU为SF-01。',
    '供应商为Lihe Furniture Co., Ltd.,电话见附件1。',
    'The return comment says “颜色和图片不一样”, in English: the colour differs.',
    '附件3：Letter of Authorisation from Norvik GmbH。',
  ],
  bad: [
    'We removed 41 units from the warehouse. Wir haben die Ware aus dem Lager entfernt und den Käufern erstattet. The record is exhibit 2.',
    'We removed 41 units from the warehouse. 在庫を削除しました。 The record is exhibit 2.',
    'We removed 41 units from our warehouse. Hemos devuelto el dinero a los compradores y para las unidades no hay más venta. The record is exhibit 2.',
    'We removed 41 units from our warehouse. Nous avons remboursé les acheteurs dans les 24 heures. The record is exhibit 2.',
    'We removed 41 units from our warehouse. 已给买家退款。 We retrained the pickers.',
    'We removed 41 units on 4 March 2026. 我们已经为两位买家退款。 The record is exhibit 2.',
    'Root cause: 新旧包装混放在同一个货位. On 4 March 2026 we removed 41 units from our own warehouse.',
    'Since 9 March 2026 每批到货由主管逐箱核对 before shelving, and the lead signs form QC-3.',
    '我们已整改。Please review our plan and reinstate the listing as soon as possible.',
  ],
  check(plan): readonly Match[] {
    const isEnglish = plan.lang === 'en' || hasEnglishHeadings(plan)
    const chinese = isEnglish ? inChinese(plan) : inEnglish(plan)
    const european = isEnglish ? inEuropean(plan) : none
    const scripts = plan.sentences.flatMap((one) =>
      otherScript.test(one.own) ? hitsIn(one, otherScript) : [],
    )
    const artefacts = said(plan, machineMade)
    const found = [chinese, european, scripts, artefacts].filter((list) => list.length > 0)
    return found.length === 0 ? none : found.flat()
  },
}

/** The headings tell the letter's language, where the lines below are in another one. */
const hasEnglishHeadings = (plan: PlanText): boolean =>
  plan.parts.some(({ heading }) => heading !== null && plan.sentenceAt(heading.start)?.hasHan === false)

const none: readonly Match[] = []

function hitsIn({ own, start }: PlanSentence, pattern: RegExp): Span[] {
  const found: Span[] = []
  pattern.lastIndex = 0
  for (let hit = pattern.exec(own); hit !== null; hit = pattern.exec(own))
    found.push({ start: start + hit.index, end: start + pattern.lastIndex })
  return found
}

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** In an English letter: Chinese sentences, and long runs of Chinese in English ones; names and titles of papers are none. */
function inChinese(plan: PlanText): readonly Match[] {
  return plan.hanSentences.flatMap((one): readonly Span[] => {
    if (one.quoted) return []
    const whole = one.lang === 'zh' && countOf(one.own, character) >= 4 && !nameEnd.test(one.own)
    if (whole) return [{ start: one.start, end: one.end }]
    return hitsIn(one, run).filter(({ start, end }) => !nameEnd.test(plan.text.slice(start, end)))
  })
}

/** In a Chinese letter: English that says something. */
function inEnglish(plan: PlanText): readonly Match[] {
  return plan.sentences.flatMap((one): readonly Span[] => {
    if (one.quoted || !saying.test(one.own)) return []
    if (!one.hasHan) return countOf(one.own, englishWords) >= 3 ? [{ start: one.start, end: one.end }] : []
    return hitsIn(one, englishRun).filter(({ start, end }) => {
      const words = plan.text.slice(start, end)
      return saying.test(words) && countOf(words, englishWords) >= 4
    })
  })
}

/** Sentences of another European language in an English letter; one that is wholly in it is in one language. */
function inEuropean(plan: PlanText): readonly Match[] {
  const held = plan.sentencesWith(foreign)
  if (held.length === 0) return none
  const found = held.filter(({ own, quoted }) => !quoted && isForeign(own))
  const hasEnglish =
    hasEnglishHeadings(plan) || plan.statements.some(({ own }) => countOf(own, englishOnes) > 0)
  return hasEnglish ? found.map(({ start, end }) => ({ start, end })) : none
}

/** Three of its words, two of which one is in no other language or has a letter that English lacks; hardly any English. */
function isForeign(own: string): boolean {
  const words = countOf(own, foreignWords)
  return words > (sure.test(own) || accented.test(own) ? 1 : 2) && countOf(own, englishOnes) < 2
}

const sure = /\b(?:wir|haben|wurden?|nicht|und|nous|avons|hemos|nuestr[oa]s?|abbiamo|sono)\b|für/i
