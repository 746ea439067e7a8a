import { type Match, type Rule, saying, wording } from '../rule.ts'
import type { PlanSentence } from '../plan-text.ts'

const money = wording({
  cues: 'rmb cny yuan renm- usd dollar dollars us $',
  en: /\b(?:RMB|CNY|renminbi|yuan|USD|US ?\$|dollars?)\b|[$¥￥]/gi,
  zh: /[$¥￥]|元|美元|美金|人民币|USD|RMB|CNY/gi,
})
const yuan = String.raw`(?:RMB|CNY|renminbi|yuan|人民币|[¥￥])`
const dollar = String.raw`(?:USD|US ?\$|\$|dollars?|美元|美金)`
const sum = String.raw`\d{1,3}(?:[,，]\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?`
/** One sum with both currencies on it: "RMB $5,000", "¥5,000 USD", "$5,000元". */
const both = new RegExp(
  String.raw`${yuan} ?(?:${sum}) ?(?:${dollar})|${yuan} ?${dollar} ?(?:${sum})|${dollar} ?(?:${sum}) ?(?:${yuan}|元(?!器))`,
  'gi',
)
const amount = new RegExp(
  String.raw`(?<yuan>${yuan} ?(?<a>${sum})|(?<b>${sum}) ?(?:${yuan}|元))|(?<dollar>${dollar} ?(?<c>${sum})|(?<d>${sum}) ?(?:${dollar}))`,
  'gi',
)
const fapiao = /\bfapiao\b|\bVAT invoices?\b|专票|普票|增值税|数电票/i
const converted =
  /\b(?:equivalent|equals?|exchange rate|converted|about|approx\w*|i\.e\.|or)\b|=|≈|折合|约合|汇率|按/i

/** A sum in the wrong currency is a sum the reviewer cannot find on the paper. */
export const currencySlip: Rule = {
  id: 'C32-currency-slip',
  severity: 'warning',
  title: { en: 'Two currencies for one sum', zh: '金额币种混乱' },
  message: {
    en: 'Yuan and dollars are mixed here. Write the sum in the currency of the paper, and nothing else.',
    zh: '这里人民币和美元混用了。请按票面币种写，只写一种。',
  },
  source: 'Domain sheet c.2: the sums of a paper must agree with the text',
  confidence: 'inference',
  checked: '2026-11-29',
  fix: 'no',
  good: [
    'Invoice 2291 is over RMB 12,000.',
    'We paid USD 4,900 by bank transfer (exhibit 3).',
    'The invoice is over RMB 36,000, equivalent to USD 5,000 at the exchange rate of that day.',
    'We paid $4,900 for 400 units and RMB 300 for the test.',
    '发票金额为人民币12,000元。',
    '我们以美元支付4,900美元。',
    '发票金额36,000元，折合5,000美元。',
  ],
  bad: [
    'Invoice 2291 is over RMB $12,000.',
    'The VAT invoice of 4 March 2026 shows USD 12,000.',
    'We paid ¥12,000 USD to the factory.',
    'The invoice is over RMB 12,000 and we transferred $12,000 to the supplier.',
    '发票金额为$12,000元。',
    '增值税专票金额为12,000美元。',
    '采购款12,000元，我们向供应商转账12,000美元。',
  ],
  check: (plan): Match[] => saying(plan, money).flatMap(slipsIn),
}

function slipsIn(sentence: PlanSentence): Match[] {
  const { own, start } = sentence
  both.lastIndex = 0
  const mixed = both.exec(own)
  if (mixed !== null) return [{ start: start + mixed.index, end: start + both.lastIndex }]
  const sums = { yuan: new Set<number>(), dollar: new Set<number>() }
  amount.lastIndex = 0
  for (let hit = amount.exec(own); hit !== null; hit = amount.exec(own)) {
    const { yuan: isYuan, a, b, c, d } = hit.groups ?? {}
    const value = Number((a ?? b ?? c ?? d ?? '').replaceAll(/[,，]/g, ''))
    sums[isYuan === undefined ? 'dollar' : 'yuan'].add(value)
  }
  const same = [...sums.yuan].some((value) => sums.dollar.has(value))
  const onFapiao = sums.dollar.size > 0 && sums.yuan.size === 0 && fapiao.test(own)
  return (same || onFapiao) && !converted.test(own) ? [{ start, end: sentence.end }] : []
}
