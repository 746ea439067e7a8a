import type { DocumentType } from '../../words.ts'
import type { Row } from './rows.ts'
import { asSimple } from './simple.ts'

export interface Title {
  readonly type: DocumentType
  readonly words: string
}

/** A title in both languages; what is more than an invoice stands before it, because its name holds the word. */
const titles: readonly (readonly [DocumentType, RegExp])[] = [
  [
    'fapiao-electronic',
    /^电\s?子\s?发\s?票\s?[（(]\s?(?:增值税)?(?:专用|普通)发票\s?[)）]|^数电票|^全面数字化的?电子发票/,
  ],
  ['fapiao-special', /(?:增值税(?:电子)?专用发票)(?!清单|\S*销货清单)/],
  ['fapiao-ordinary', /增值税(?:电子)?普通发票|^通用(?:机打|定额|手工)?发票|(?:手工|手写|定额)发票/],
  ['pro-forma', /^pro[\s-]?forma(?:\s?invoice)?\b|形式发票|预开发票/i],
  ['packing-list', /^packing\s(?:list|slip)|装箱单/i],
  [
    'delivery-note',
    /^(?:delivery\s(?:note|order|receipt|docket)|dispatch note|goods received note)|送货单|出库单|发货单|交货单|收货单|签收单/i,
  ],
  [
    'order-confirmation',
    /^(?:(?:sales\s|purchase\s)?order\s(?:confirmation|acknowledg)|purchase\sorder|sales\sorder|order summary)|订单确认|确认书|采购订单|销售订单/i,
  ],
  ['quotation', /^(?:quotation|quote|price\s(?:quotation|offer)|price list|estimate)\b|报价单|报价表/i],
  [
    'contract',
    /^(?:(?:purchase|sales|supply|sale and purchase|distribution|agency|purchasing|sourcing)(?:\sand\s\w{3,10})?\s(?:contract|agreement)|contract)\b|(?:采购|购销|买卖|供货|销售|代理|代理采购|出口代理)(?:合同|协议)|^合同书?$/i,
  ],
  [
    'loa',
    /^(?:letter of authori[sz]ation|(?:brand\s|distributor\s|sales\s)?authori[sz]ation\s(?:letter|certificate)|certificate of authori[sz]ation|to whom it may concern)|授权(?:委托)?书|授权证明/i,
  ],
  [
    'trademark-certificate',
    /^(?:(?:certificate of (?:trade\s?mark )?registration|trade\s?mark (?:registration )?certificate))|商标注册证/i,
  ],
  [
    'test-report',
    /^(?:test\sreport|inspection\sreport|lab(?:oratory)? report|test certificate)|(?:检测|检验|质检|测试)报告/i,
  ],
  [
    'bank-record',
    /^(?:(?:bank\s)?(?:payment|transfer|remittance)\s(?:receipt|advice|confirmation|record|slip)|bank\s(?:statement|slip)|(?:telegraphic|wire) transfer)|(?:银行|电子|转账|付款|业务|客户)回单|回单|交易明细|转账凭证|付款凭证|汇款单/i,
  ],
  [
    'receipt',
    /^(?:(?:sales\s|official\s|cash\s|store\s|payment\s)?receipt)\b|^收\s?据|收款收据|购物小票|小票/i,
  ],
  [
    'invoice',
    /^(?:(?:commercial|tax|sales|vat|original|export)\s){0,2}invoice\b|^(?:商业)?发\s?票(?![号代])|销售发票/i,
  ],
]

/** The type that a row names as a title: a short cell of its own, no label and no sentence. */
export function titleOf(row: Row): Title | null {
  for (const { text } of row.cells) {
    const words = text.replace(/^[\s*=\-–—]+|[\s*=\-–—]+$/g, '')
    if (words.length > 48 || /[。；;]|[:：]\s?\S/.test(words)) continue
    for (const part of partsOf(words)) {
      const named = titles.find(([, pattern]) => pattern.test(part))
      if (named !== undefined && !isValue(words, named[0])) return { type: named[0], words }
    }
  }
  return null
}

/** As it stands; with letters set apart closed up; and each language of a title in two. */
function partsOf(words: string): string[] {
  const simple = asSimple(words)
  const closed = simple.replaceAll(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '')
  const two = closed.split(/\s?[/／|]\s?|(?<=[\u3400-\u9fff)）])\s?(?=[A-Za-z])/)
  return [...new Set([simple, closed, ...two])].filter((part) => part !== '')
}

/** "Invoice No", "Invoice date", "Invoice to" and "Receipt of goods" name no paper. */
const isValue = (words: string, type: DocumentType): boolean =>
  type !== 'fapiao-electronic' &&
  (/\b(?:no|number|nr|date|to|total|from|due|of goods|currency|terms|period|amount)\b\.?/i.test(
    words.replace(/^(?:letter of|certificate of|to whom it may)\b/i, ''),
  ) ||
    /(?:号码?|日期|编号|金额|清单)$/.test(words))

/** Where no title stands, what the first rows say: a letter without a head, a fapiao by its fields. */
export function typeByWords(rows: readonly Row[]): Title | null {
  const text = rows.map((row) => row.text).join('\n')
  const number = /发票号码\s?[:：]?\s*(\d{20})(?!\d)/.exec(text)
  if (number) return { type: 'fapiao-electronic', words: number[0] }
  const letter = /(?:hereby|herewith)\s(?:\w+\s){0,3}authori[sz]e|(?:兹|特此)授权/i.exec(text)
  return letter ? { type: 'loa', words: letter[0] } : null
}

/** A digital fapiao says special or ordinary in its title and is known by its 20 digits; older ones by name. */
export function refined(title: Title, rows: readonly Row[]): Title {
  if (!title.type.startsWith('fapiao')) return title
  const has20 = rows.some((row) => /(?<!\d)\d{20}(?!\d)/.test(row.text))
  return has20 ? { ...title, type: 'fapiao-electronic' } : title
}
