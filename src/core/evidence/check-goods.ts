import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'

/** Whether the goods lines of an invoice can be those of the listing (domain sheet c.2: 7). */
export function checkGoods(kase: Case): Check[] {
  const invoices = invoicesOf(kase)
  const typed = invoices.filter(({ source }) => (source?.goods.length ?? 0) === 0)
  const read = invoices.filter(({ source }) => (source?.goods.length ?? 0) > 0)
  return [...(typed.length > 0 ? [unseen(typed)] : []), ...read.map((entry) => compare(kase, entry))]
}

const unseen = (invoices: readonly Evidence[]): Check =>
  check(
    'goods',
    'not-checked',
    invoices,
    'I have not seen the goods line. Compare model, UPC or SKU on the invoice with the listing yourself.',
    '品名栏我没有看到。请自己核对发票上的型号、UPC 或 SKU 和链接是否一致。',
  )

const wordsIn = (text: string): Set<string> =>
  new Set(
    (
      text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[a-z0-9]{3,}|[\u3400-\u9fff]{2}/g) ?? []
    ).filter((word) => !/^(?:and|the|for|with|set|pcs|new)$/.test(word)),
  )
const isHan = (text: string): boolean => /[\u3400-\u9fff]/.test(text)

function compare(kase: Case, entry: Evidence): Check {
  const goods = entry.source?.goods ?? []
  const { en, zh } = called(entry)
  const known = [textOf(kase, 'product') ?? '', ...(kase.notice?.brands ?? [])].join(' ')
  const line = goods.map(({ text }) => text).join('; ')
  const asins = goods.flatMap(({ asin }) => asin ?? [])
  if (asins.some((asin) => kase.notice?.asins.includes(asin)))
    return check(
      'goods',
      'found',
      [entry],
      `The goods lines of ${en} are those of the listing.`,
      `${zh}的品名行对得上链接。`,
    )
  if (known.trim() === '')
    return check(
      'goods',
      'not-checked',
      [entry],
      `The goods on ${en}: «${line}». Compare model, UPC or SKU with the listing.`,
      `${zh}的品名：“${line}”。请和链接核对型号、UPC 或 SKU。`,
    )
  const words = wordsIn(known)
  const shared = [...wordsIn(line)].filter((word) => words.has(word))
  if (shared.length > 0)
    return check(
      'goods',
      'found',
      [entry],
      `The goods on ${en} and your product share: ${shared.join(', ')}.`,
      `${zh}的品名和您的产品都有：${shared.join('、')}。`,
    )
  const other = isHan(line) !== isHan(known)
  return check(
    'goods',
    'unclear',
    [entry],
    `${other ? 'The goods line is in another language than the name of your product' : 'The goods line shares no word with the name of your product'} («${line}»). Ask the supplier for an item list with model, UPC or SKU of the listing.`,
    `${other ? '品名和您的产品名称不是同一种语言' : '品名和您的产品名称没有共同的词'}（${line}）。请供应商出一份清单，写明链接对应的型号、UPC 或 SKU。`,
  )
}
