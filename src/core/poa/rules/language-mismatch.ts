import type { Match, Rule } from '../rule.ts'
import type { PlanText } from '../plan-text.ts'

const nameEnd = /(?:公司|厂|商行|经营部|集团|中心|店|发票|专票|普票|合同|授权书|省|市|区|路|号|街|镇)$/

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
  ],
  bad: [
    'We removed 41 units on 4 March 2026，and refunded two buyers. The listing photo was replaced。',
    'Root cause: cartons were mixed. Corrective actions：41 units were removed；two buyers were refunded.',
    'The warehouse lead signs form QC-3（exhibit 5） for every lot that arrives.',
    'We removed 41 units on 4 March 2026. 我们已经为两位买家退款。 The record is exhibit 2.',
    'Root cause: 新旧包装混放在同一个货位. On 4 March 2026 we removed 41 units from our own warehouse.',
    'Since 9 March 2026 每批到货由主管逐箱核对 before shelving, and the lead signs form QC-3.',
  ],
  check(plan): Match[] {
    if (plan.lang === 'zh') return foreignSentences(plan)
    const runs = [...plan.text.matchAll(/[\u4e00-\u9fff][\u4e00-\u9fff，。、；：“”]{5,80}/g)].filter(
      (hit) => !nameEnd.test(hit[0].replace(/[，。、；：“”]+$/, '')),
    )
    const signs = [...plan.text.matchAll(/(?<=[A-Za-z0-9] ?)[，。；：（）！？](?= ?[A-Za-z0-9\n]|$)/g)]
    return [...runs, ...signs]
      .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))
      .filter((span) => !plan.isQuoted(span))
  },
}

/** In a Chinese draft: a whole English sentence. Names, SKUs and titles of exhibits are shorter. */
const foreignSentences = (plan: PlanText): Match[] =>
  plan.sentences
    .filter(
      ({ text, quoted }) =>
        !quoted && !/[\u4e00-\u9fff]/.test(text) && (text.match(/\b[a-z]{2,}\b/g)?.length ?? 0) >= 6,
    )
    .map(({ start, end }) => ({ start, end }))
