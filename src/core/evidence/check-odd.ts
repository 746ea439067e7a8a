import type { Case, Evidence } from '../case.ts'
import { numberOf, textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { countedInvoices, unitsOn } from './counted.ts'
import { type PaperSource, valueOf } from './document/document-facts.ts'
import { currenciesIn, readAmount } from './document/amounts.ts'

type Read = Evidence & { readonly source: PaperSource }
const isRead = (entry: Evidence): entry is Read => entry.source !== null

/** What is no fault of a paper and what a reviewer may still ask about; never more than a question (domain sheet c.2). */
export function checkOdd(kase: Case): Check[] {
  const read = invoicesOf(kase).filter(isRead)
  return [
    ...read.flatMap((entry) => [...unitCost(kase, entry), ...asListed(kase, entry), ...inOrder(kase, entry)]),
    ...toTheUnit(kase),
  ]
}

/** The invoice that prices its goods, where the seller's own price is worth asking for. */
export const pricedInvoice = (kase: Case): Evidence | undefined =>
  invoicesOf(kase).find(
    ({ confirmed, source }) => confirmed && source?.goods.some(({ price }) => price !== null),
  )

function unitCost(kase: Case, entry: Read): Check[] {
  const words = textOf(kase, 'selling-price') ?? ''
  const price = readAmount(words)
  const costs = entry.source.goods.flatMap(({ price: cost }) => (cost === null ? [] : [cost]))
  if (price === null || costs.length === 0) return []
  const { en, zh } = called(entry)
  const most = Math.max(...costs)
  const [mine, paid] = [currencyIn(words), valueOf(entry.source, 'currency')]
  const cost = `${most}${paid === null ? '' : ` ${paid}`}`
  const selling = `${price}${mine === null ? '' : ` ${mine}`}`
  if (paid === null || mine === null || paid !== mine)
    return [
      check(
        'unit-cost',
        'not-checked',
        [entry],
        `On ${en} one unit costs ${cost}, you sell it for ${selling}. I do not convert money; look whether you sell above cost.`,
        `${zh}上单价 ${cost}，您卖 ${selling}。我不换算汇率，请自己看一下售价是否高于进价。`,
      ),
    ]
  return most > price
    ? [
        check(
          'unit-cost',
          'unclear',
          [entry],
          `On ${en} one unit costs ${cost}, you sell it for ${selling}. A reviewer may ask why you sell below cost. Have the true reason ready, such as a clearance sale or a price for a set.`,
          `${zh}上单价 ${cost}，您卖 ${selling}，低于进价，审核时可能会被问。请准备好真实的原因，比如清仓，或单价是一整套的价。`,
        ),
      ]
    : [
        check(
          'unit-cost',
          'found',
          [entry],
          `On ${en} a unit costs less than you sell it for.`,
          `${zh}上的单价低于您的售价。`,
        ),
      ]
}

function currencyIn(words: string): string | null {
  const { sure, likely } = currenciesIn(words)
  return sure.length === 1 ? (sure[0] ?? null) : likely
}

const longTitle = 60 // characters: a supplier's own name for goods is shorter
const stripped = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The listing's own title, keywords and all, in the goods column. */
function asListed(kase: Case, entry: Read): Check[] {
  const listed = stripped(`${textOf(kase, 'product') ?? ''} ${kase.notice?.text ?? ''}`)
  const isTitle = (text: string): boolean =>
    (stripped(text).length >= 30 && listed.includes(stripped(text))) ||
    (text.length >= longTitle && text.split(/[,，|]/).length >= 5)
  const [hit] = entry.source.goods.filter(({ text }) => isTitle(text))
  if (!hit) return []
  const { en, zh } = called(entry)
  return [
    check(
      'goods-as-title',
      'unclear',
      [entry],
      `The goods on ${en} read like a listing's title («${hit.text.slice(0, 60)}…»). A reviewer may ask. If the supplier calls them something else, ask for its item list with model or SKU.`,
      `${zh}的品名像链接标题（“${hit.text.slice(0, 60)}…”），审核时可能会被问。如果供应商平时不这么叫，请要一份带型号或 SKU 的品名对照表。`,
    ),
  ]
}

/** An invoice of nothing but the listings of the notice, in the notice's order. */
function inOrder(kase: Case, entry: Read): Check[] {
  const asked = kase.notice?.asins ?? []
  const printed = entry.source.goods.flatMap(({ text }) => asked.find((asin) => text.includes(asin)) ?? [])
  const isSame =
    asked.length >= 3 &&
    printed.length === entry.source.goods.length &&
    printed.length === asked.length &&
    printed.every((asin, i) => asin === asked[i])
  if (!isSame) return []
  const { en, zh } = called(entry)
  return [
    check(
      'only-noticed',
      'unclear',
      [entry],
      `${en} lists the ASINs of the notice, only these, in the same order. A reviewer may ask. If the order was larger, use the whole invoice as issued.`,
      `${zh}上只有通知里的 ASIN，顺序也一样，审核时可能会被问。如果那一单还有别的货，请用原来那张完整的发票。`,
    ),
  ]
}

/** Invoiced to the very unit that was sold: true now and then, and asked about. */
function toTheUnit(kase: Case): Check[] {
  const told = Object.keys(kase.facts).flatMap((id) => /^units-sold\/(.+)$/.exec(id)?.[1] ?? [])
  return (told.length > 0 ? told : [null]).flatMap((asin) => {
    const sold = numberOf(kase, asin === null ? 'units-sold' : `units-sold/${asin}`)
    const own = countedInvoices(kase).filter(
      ({ asins }) => asin === null || asins.length === 0 || asins.includes(asin),
    )
    const invoiced = own.reduce((sum, entry) => sum + (unitsOn(entry, asin) ?? 0), 0)
    if (sold === null || sold < fewUnits || invoiced !== sold) return []
    const where = asin === null ? { en: 'The', zh: '' } : { en: `${asin}: the`, zh: `${asin}：` }
    return [
      check(
        'units-to-the-unit',
        'unclear',
        own,
        `${where.en} invoices come to exactly the ${sold} units you sold. A reviewer may ask. Look whether one figure comes from the papers and the other from the sales report.`,
        `${where.zh}发票数量正好等于售出的${sold}件，审核时可能会被问。请确认两个数一个来自票面，一个来自销售报表。`,
      ),
    ]
  })
}

const fewUnits = 20 // fewer may well be sold to the last
