import type { PlanText } from '../plan-text.ts'
import { type Match, matches, type Rule, said, wording } from '../rule.ts'

const inside = String.raw`(?:your|insert|names?|date|company|supplier|number|quantity|qty|asins?|address|phone|e-?mail|fill|enter|add|todo|month|year|role|product|brand|store|shop|seller|describe|explain|list|specify|details?|signature|amount|reason|root cause|person|department|team member|xx+|tbd|blank|placeholder|e\.g\.)`
const notMine = String.raw`(?![^\]>)\n]{0,40}(?:exhibit|attach|redacted|removed|withheld|masked|omitted|hidden|in the file))`
const fillZh =
  '(?:公司|姓名|日期|数量|供应商|店铺|品牌|产品|商品|地址|电话|邮箱|发票|订单|金额|编号|您的|你的|具体|填写?|请填|请写|此处|这里|插入|补充|待)'

// Marks of a blank: [Your Name], [MISSING: day], <date>, {{asin}}, (insert date), ____, …, 【缺：数量】
const marked = new RegExp(
  [
    String.raw`\[(?:MISSING|缺)[^\]\n]{0,120}\]`,
    String.raw`\[${notMine}[^\]\n]{0,40}\b${inside}\b[^\]\n]{0,40}\]`,
    String.raw`<${notMine}(?:your|insert|date|name|company|supplier|number|asin|quantity|brand|product|fill|store|seller|describe|reason|address)[^<>\n]{0,40}>`,
    String.raw`\{\{?[\w .-]{1,40}\}?\}`,
    String.raw`_{2,40}(?=[年月日件号]|\s?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|_{3,40}`,
    String.raw`(?<!\.)\.{8,80}(?!\.)`,
    `【(?:缺|待|填|请|此处|在此|插入)[^】\\n]{0,80}】|【(?:您的|你的|请)?${fillZh}(?:公司|名称|全称|名|姓名|号|日期|数量)?】`,
    `[[［](?:请|此处|在此)?${fillZh}[^\\]］\\n]{0,20}[\\]］]`,
    `[（(](?:待补充?|待填写?|请填写?|请补充|填写|待定|此处|在此|这里|插入)[^）)\\n]{0,20}[）)]|（(?:公司|供应商|店铺)?(?:姓名|名称|名字|名|日期|数量)）`,
    String.raw`年\s{1,8}月\s{1,8}日`,
  ].join('|'),
  'gi',
)
const signs = ['[', '<', '{', '_', '........']
const signsZh = ['【', '（', '［', '年 ']

// Words of a blank: ASIN XXXXX, 20XX, TBD, DD/MM/YYYY, XYZ Company. A masked price and a size are none.
const spelled = wording({
  cues: "xx xxx xxxx xxxxx xxxxxx xxxxxxx xxxxxxxx xxxxxxxxx xxxxxxxxxx xxxxxxxxxxx xxxxxxxxxxxx 20xx 201x 202x 'xx 'xxx 'xxxx 'xxxxx 'xxxxxx 'xxxxxxx b0xx- b00x- b000- b0 inserted provided tbd tbc lorem filled completed added confirmed insert dd mm yyyy xyz abc enter fill write your name",
  en: /(?<![$€£¥\w*.])(?<!\b(?:model|type|size|item|part|series) )(?:x{3,12}|X{2,12})(?![\w*]|\.X|-(?!x)\w)(?!\s?(?:L\b|large))|\bB0[0X]{0,4}X{4,8}\b|\bB0#{3,8}|(?<=\w[.:]? ?)#{4,12}(?=[\s,.;)]|$)|\b20(?:XX|[12]X)\b|\b(?:TBD|TBC|lorem ipsum|to be (?:filled in|completed|added|confirmed|inserted|provided)(?= ?(?:[.,;)\]]|$)))\b|\binsert (?:your|date|name|company|(?:the )?(?:date|name|number|quantity|asin|invoice number|order (?:id|number)|supplier))\b(?! (?:in|on|into) (?:the )?form)[^.\n]{0,30}|\b(?:DD[/.-]MM[/.-]YY(?:YY)?|MM[/.-]DD[/.-]YY(?:YY)?|YYYY[/.-]MM[/.-]DD)\b(?! (?:format|on the|in the))|\((?:insert|enter|fill in|add|write|put) (?:your|the|date|name|company|number|here|a|supplier|quantity)\b[^)\n]{0,40}\)|\((?:please )?fill in\)|\(your [^)\n]{1,30}\)|\((?:company|supplier|store|seller|brand|product) name\)|\b(?:XYZ|ABC)(?: \w{1,10})? (?:Company|Ltd|Limited|Supplier|Corp|Inc|Co)\b/gi,
  zh: /(?<![元¥$])(?<!型号|尺码)[XＸ×x]{2,12}(?=公司|有限|先生|女士|年|月|日|件|号|工厂|品牌|店|供应商|[。，；])|[XＸ×]年[XＸ×]{1,2}月|[XＸ×]月[XＸ×]{1,2}[日号]|(?<![A-Za-z\d-])[XＸ](?=件商品|件产品|件库存|位买家)|[○〇]{2,6}(?=公司|有限|店|品牌|先生|女士)|某某|某(?=公司|供应商|工厂|品牌|日|月|年|批次?(?!次)|员工|先生|女士)|(?:日期|数量|金额|编号|姓名|名称)：?(?:待定|待补充?|待填写?|待更新)(?=[。，；\s]|$)|(?:待定|待补充|待填写?)(?=[。，；]|$)/gi,
})
const masked = /\bformat\b|格式|写成|redacted/i

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
    'Model XX-200 (the white one) was shipped instead of XX-300.',
    'Staff enter the lot number in form QC-3 and insert the pad before the box is closed.',
    'The name of the buyer is [redacted].',
    '丽禾家具有限公司于2026年3月4日开具发票2291号。',
    '我们已为两位买家退款（附件4）。',
    '单价已遮盖为¥XX。',
    '型号XX-200错发为XX-300，尺寸为30×40×50厘米。',
  ],
  bad: [
    'Dear Amazon, this is [Your Name] of [Company].',
    'ASIN xxx was removed on <date>.',
    'On [MISSING: day of the removal] we removed 41 units.',
    'Invoice no. XXXX from our supplier, quantity TBD.',
    'Our buyer is ______.',
    'We sold ASIN B0XXXXXXXX on DD/MM/YYYY.',
    'The root cause is [explain the root cause].',
    'Our supplier XYZ Ltd issued the invoice.',
    'XX公司向我们供货。',
    '我们于X月X日移除了库存。',
    '某某供应商开具了发票。',
    '数量【缺：移除数量】件已移除。',
    '联系人：（姓名），数量待定。',
    '我们在   年   月   日移除了库存。',
  ],
  check(plan): readonly Match[] {
    const blanks = mayBeMarked(plan) ? matches(plan, marked) : []
    const words = said(plan, spelled).filter(({ start }) => !masked.test(plan.sentenceAt(start)?.own ?? ''))
    return words.length === 0 ? blanks : [...blanks, ...words]
  },
}

const mayBeMarked = ({ text, hasChinese }: PlanText): boolean =>
  signs.some((sign) => text.includes(sign)) || (hasChinese && signsZh.some((sign) => text.includes(sign)))
