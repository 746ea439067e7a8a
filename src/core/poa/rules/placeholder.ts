import { matches, type Rule } from '../rule.ts'

// [Your Name], [MISSING: day], <date>, {{asin}}, XXX, 20XX, ____, TBD, 某某, XX公司, X月X日
const blanks =
  /\[(?:MISSING|缺)[^\]\n]{0,120}\]|【(?:缺|待|填|此处|插入)[^】\n]{0,80}】|\[[^\]\n]{0,40}\b(?:your|insert|name|date|company|supplier|number|quantity|asin|address|phone|fill|enter|add|todo|month|year|role|product|brand|xx+)\b[^\]\n]{0,40}\]|<(?:your|insert|date|name|company|supplier|number|asin|quantity|brand|product|fill)[^<>\n]{0,40}>|\{\{?[\w .-]{1,40}\}?\}|(?<![$€£¥\w*.])(?:x{3,12}|X{2,12})(?![\w*]|\.X)(?!\s?(?:L\b|large))|\b20XX\b|_{3,40}|\b(?:TBD|TBC|lorem ipsum|to be (?:filled in|completed|added|confirmed))\b|(?:\binsert|\benter) (?:your|the|date|name|company)\b[^.\n]{0,30}|(?<![元¥])[XＸ×x]{2,6}(?=公司|有限|先生|女士|月|日|年|件|号|工厂|品牌)|[XＸ×]月[XＸ×]{1,2}[日号]|某某|某(?=公司|供应商|工厂|品牌|日|月|先生|女士)|\((?:待补充?|待填|请填写|填写)\)|（(?:待补充?|待填|请填写|填写)[^）\n]{0,20}）|[[［](?:公司|姓名|日期|数量|供应商|您的|你的|填写|请填)[^\]］\n]{0,20}[\]］]/gi

/** A blank left in tells the reader that the text was not written for the case. */
export const placeholder: Rule = {
  id: 'C01-placeholder',
  severity: 'error',
  title: { en: 'A blank is left in', zh: '还有没填的空' },
  message: {
    en: 'Something is not filled in here. Put in the real value, or take the line out.',
    zh: '这里还没填。请填真实内容，没有就删掉这一行。',
  },
  source: 'Public plans that were refused (domain sheet b.3)',
  confidence: 'expert',
  checked: '2026-11-22',
  fix: 'no',
  good: [
    'Guangzhou Lihe Furniture Co., Ltd. issued invoice 2291 on 4 March 2026.',
    'The unit price is $XX.XX on the redacted copy.',
    'We refunded two buyers [exhibit 4].',
    'The size XXL was sent instead of XL.',
    '丽禾家具有限公司于2026年3月4日开具发票2291号。',
    '我们已为两位买家退款（附件4）。',
    '单价已遮盖为¥XX。',
  ],
  bad: [
    'Dear Amazon, this is [Your Name] of [Company].',
    'ASIN xxx was removed on <date>.',
    'On [MISSING: day of the removal] we removed 41 units.',
    'Invoice no. XXXX from our supplier, quantity TBD.',
    'Our buyer is ______.',
    'XX公司向我们供货。',
    '我们于X月X日移除了库存。',
    '某某供应商开具了发票。',
    '数量【缺：移除数量】件已移除。',
  ],
  check: (plan) => matches(plan, blanks),
}
