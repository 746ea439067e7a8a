import type { Case } from '../case.ts'
import { printDay, readDay } from '../dates.ts'
import { pricedInvoice } from '../evidence/check-odd.ts'
import { invoicesOf } from '../evidence/check.ts'
import { textOf, withFact } from '../facts.ts'
import type { Context, Note } from '../question.ts'
import type { Text } from '../text.ts'

const money =
  '(?:usd|cny|rmb|eur|gbp|hkd|jpy|cad|aud|mxn|us\\$|hk\\$|c\\$|[$€£¥￥])?\\s?\\d{1,9}(?:,\\d{3})*(?:\\.\\d{1,2})?\\s?(?:usd|cny|rmb|eur|gbp|hkd|jpy|cad|aud|mxn|人民币|美元|美金|欧元|英镑|日元|港币|元|€|£)?'
const price = new RegExp(
  `(?:(?:selling |sale )?price|sells? (?:for|at)|售价|卖价)\\s*(?:is|:|：|为|是)?\\s*(${money})(?!\\d)`,
  'i',
)
const firstSale =
  /(?:first (?:sale|sold|order)|sold first|首次销售|首单|第一笔(?:销售|订单)|最早(?:卖|销售)|开卖)\s*(?:was|on|is|:|：|是|在|于)?\s*([^,，;；\n]{4,30})/i

/** What a check could use beside the counts, where there is a paper to hold it against; asked in the same breath. */
export function alsoUseful(kase: Case): Text {
  const wants = [
    ...(invoicesOf(kase).some(({ issuedOn }) => issuedOn !== null) && textOf(kase, 'first-sale') === null
      ? [{ en: 'first sale 2 May 2025', zh: '首次销售 2025年5月2日' }]
      : []),
    ...(pricedInvoice(kase) !== undefined && textOf(kase, 'selling-price') === null
      ? [{ en: 'price USD 29.90', zh: '售价 USD 29.90' }]
      : []),
  ]
  if (wants.length === 0) return { en: '', zh: '' }
  return {
    en: ` If you know it, add for comparing: ${wants.map(({ en }) => en).join(', ')}.`,
    zh: `知道的话顺便写上，我来核对：${wants.map(({ zh }) => zh).join('，')}。`,
  }
}

/** The case with a first sale and a price that stand among the counts, and the words without them. */
export function toldBeside(context: Context, words: string): { kase: Case; rest: string; notes: Note[] } {
  let { kase } = context
  let rest = words
  const noted: Text[] = []
  const day = firstSale.exec(rest)
  const read = day ? readDay(day[1] ?? '', context.today, context.lang) : null
  if (day && read && 'day' in read) {
    kase = withFact(context, 'first-sale', read.day, day[0], kase)
    rest = rest.replace(day[0], ' ')
    noted.push({ en: `first sale ${printDay(read.day, 'en')}`, zh: `首次销售${printDay(read.day, 'zh')}` })
  }
  const cost = price.exec(rest)
  const amount = cost?.[1]?.trim()
  if (cost && amount) {
    kase = withFact(context, 'selling-price', amount, cost[0], kase)
    rest = rest.replace(cost[0], ' ')
    noted.push({ en: `price ${amount}`, zh: `售价 ${amount}` })
  }
  if (noted.length === 0) return { kase, rest, notes: [] }
  const text = {
    en: `Noted: ${noted.map(({ en }) => en).join(', ')}.`,
    zh: `记下了：${noted.map(({ zh }) => zh).join('，')}。`,
  }
  return { kase, rest, notes: [{ text }] }
}
