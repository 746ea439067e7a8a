import type { Text } from '../text.ts'

/** A blank working paper to start with; the ids are those that measures of the catalogue name. */
export interface Paper {
  readonly id: 'intake-check-sheet' | 'invoice-log' | 'training-record' | 'listing-review'
  /** The file name. */
  readonly name: string
  readonly text: Text
}

const head: Text = {
  en: [
    'Start date: ____ (never date it back)',
    'Write only what was really done, on the day it is done.',
    'Keep corrections visible: one line through, new value, initials.',
  ].join('\n'),
  zh: [
    '启用日期：____（不要往前写）',
    '只写真正做过的事，当天做当天写。',
    '写错了划一条线改在旁边，签上名字缩写，不要涂掉。',
  ].join('\n'),
}

function sheet(title: Text, fields: Text, table: Text, lines: number): Text {
  const rows = Array.from({ length: lines }, (_, i) => String(i + 1))
  const page = (lang: 'en' | 'zh') => [
    title[lang],
    '',
    head[lang],
    '',
    fields[lang],
    '',
    table[lang],
    ...rows.map((row) =>
      table[lang]
        .split('|')
        .map((_, i) => (i === 0 ? row : ' ____ '))
        .join('|'),
    ),
    '',
  ]
  return { en: page('en').join('\n'), zh: page('zh').join('\n') }
}

export const papers: readonly Paper[] = [
  {
    id: 'intake-check-sheet',
    name: 'intake-check-sheet.txt',
    text: sheet(
      { en: 'INTAKE CHECK SHEET (one per lot)', zh: '入库检查表（每批一张）' },
      {
        en: [
          'Lot: ____   Supplier: ____   Invoice no.: ____   Units received: ____   Units opened: ____',
          'Compare with: [ ] page photo   [ ] sealed sample   [ ] purchase order',
          'If one unit fails, the whole lot is held until: ____ decides.',
          'Checked by (role): ____   Released by (role): ____',
        ].join('\n'),
        zh: [
          '批次：____   供应商：____   发票号：____   到货数量：____   开箱数量：____',
          '对照：[ ] 页面主图   [ ] 封样   [ ] 采购单',
          '有一件不合格，整批扣住，由 ____ 决定。',
          '检查人（岗位）：____   放行人（岗位）：____',
        ].join('\n'),
      },
      {
        en: 'No. | Model label | Logo and print | Box and code | Parts complete | New, unused | Photo no. | Pass or hold',
        zh: '序号 | 型号标签 | 标志和印刷 | 包装和条码 | 配件齐全 | 全新未用 | 照片编号 | 合格或扣住',
      },
      10,
    ),
  },
  {
    id: 'invoice-log',
    name: 'invoice-log.txt',
    text: sheet(
      { en: 'INVOICE LOG (one line per purchase)', zh: '发票登记表（每笔采购一行）' },
      {
        en: [
          'Rule: no lot goes to Amazon before its invoice is in this log.',
          'The original file is kept unchanged. Nobody writes on it.',
          'Kept by (role): ____   Compared with sales every: ____',
        ].join('\n'),
        zh: [
          '规则：发票没登记的批次不发亚马逊。',
          '原文件原样保存，任何人不在上面写字。',
          '登记人（岗位）：____   多久和销量核对一次：____',
        ].join('\n'),
      },
      {
        en: 'No. | Purchase date | Issue date | Invoice no. | Supplier and phone | Product and model | ASIN | Units | Payment record | Delivery note | Checked on tax platform (date)',
        zh: '序号 | 采购日期 | 开票日期 | 发票号 | 供应商和电话 | 品名型号 | ASIN | 数量 | 付款记录 | 送货单 | 税务查验（日期）',
      },
      12,
    ),
  },
  {
    id: 'training-record',
    name: 'training-record.txt',
    text: sheet(
      { en: 'TRAINING RECORD (one per session)', zh: '培训记录（每次一张）' },
      {
        en: [
          'Date held: ____   Minutes: ____   Held by (role): ____',
          'What was shown: ____',
          'Which sheet or rule it is about: ____',
          'How understanding was checked: ____',
        ].join('\n'),
        zh: [
          '培训日期：____   时长（分钟）：____   主讲（岗位）：____',
          '讲了什么：____',
          '对应哪张表或哪条规则：____',
          '怎么确认大家会了：____',
        ].join('\n'),
      },
      {
        en: 'No. | Role | Initials | Tried it on a real unit (yes or no) | Signature',
        zh: '序号 | 岗位 | 姓名缩写 | 是否实物操作过（是或否） | 签字',
      },
      8,
    ),
  },
  {
    id: 'listing-review',
    name: 'listing-review.txt',
    text: sheet(
      { en: 'LISTING REVIEW (one line per ASIN)', zh: '链接检查表（每个 ASIN 一行）' },
      {
        en: [
          'Review date: ____   Next review: ____   Reviewed by (role): ____',
          'Hold one unit from present stock beside the live page.',
          'Look at: title, brand, pictures, bullets, size, colour, parts, A+, back-end keywords.',
        ].join('\n'),
        zh: [
          '检查日期：____   下次检查：____   检查人（岗位）：____',
          '拿一件现有库存，和前台页面对着看。',
          '逐项看：标题、品牌、图片、五点、尺寸、颜色、配件、A+、后台关键词。',
        ].join('\n'),
      },
      {
        en: 'No. | ASIN | Lot of the unit | Same as page (yes or no) | What differs | Changed on | Screenshot no.',
        zh: '序号 | ASIN | 实物批次 | 和页面一致（是或否） | 哪里不同 | 修改日期 | 截图编号',
      },
      10,
    ),
  },
]
