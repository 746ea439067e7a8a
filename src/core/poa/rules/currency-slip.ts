import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, type Rule, type Span, statements } from '../rule.ts'
import { cue } from '../word-index.ts'

const yuanWords = cue('rmb cny yuan renm-')
const otherWords = cue('usd dollar dollars eur euro euros gbp pounds')
const signs = {
  yuan: ['¥', '￥', 'RMB', 'CNY', '元', '人民币'],
  other: ['$', '€', '£', 'USD', 'EUR', 'GBP', '美元', '美金', '欧元', '英镑'],
} as const

const before = String.raw`(?:RMB|CNY|renminbi|人民币|[¥￥]|US ?\$|USD|\$|EUR|€|GBP|£)`
const after = String.raw`(?:美元|美金|元|人民币|欧元|英镑|(?<![A-Za-z])(?:RMB|CNY|renminbi|yuan|USD|(?:US )?dollars?|EUR|euros?|GBP|pounds?)\b)`
/** A sum with every currency that stands beside it, or a bare number. */
const amount = new RegExp(
  String.raw`(?<![\w.,-])(?<pre>(?:${before} ?){0,2})(?<sum>\d{1,3}(?:[,，]\d{3}){1,3}(?:\.\d{1,2})?|\d{1,9}(?:\.\d{1,2})?)(?![\d/-]) ?(?<scale>万)?(?<post>(?: ?${after}){0,2})`,
  'gi',
)
const currencies = [
  ['yuan', /RMB|CNY|renminbi|yuan|人民币|[¥￥]|(?<!美)元/i],
  ['dollar', /\$|USD|dollar|美元|美金/i],
  ['euro', /EUR|€|欧元/i],
  ['pound', /GBP|£|pound|英镑/i],
] as const

const exchanged = /\b(?:exchange|rate|equivalent|equals?|converted|approx\w*|about)\b|≈|折合|约合|汇率|约/i

interface Sum extends Span {
  readonly value: number
  readonly names: readonly string[]
}

const fapiao = /\bfapiao\b|\bVAT (?:special )?invoices?\b|专票|普票|专用发票|普通发票|增值税|数电票/i
const elsewhere = /\b(?:UK|Britain|British|Germany?|French|EU|European|Italian|Spanish)\b/
const otherDeal =
  /\b(?:refund\w*|paid|transfer\w*|sold|buyers?|about|approx\w*|equivalent)\b|退款|支付|转账|汇|售价|买家|折合|约/i

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
    'The VAT invoice (exhibit 1) was paid in full; the buyers were refunded USD 59.98.',
    'The item sold for $29.99 and cost us 28 yuan.',
    '发票金额为人民币12,000元。',
    '我们以美元支付4,900美元。',
    '发票金额36,000元，折合5,000美元。',
    '增值税专票金额8,400元，已为买家退款59.98美元。',
  ],
  bad: [
    'Invoice 2291 is over RMB $12,000.',
    'The VAT invoice of 4 March 2026 shows USD 12,000.',
    'We paid ¥12,000 USD to the factory.',
    'The invoice is over RMB 12,000 and we transferred $12,000 to the supplier.',
    'The contract says 8,400 yuan. We paid 8,400 dollars by bank transfer.',
    'The unit price is 28 yuan, 300 units make $8,400.',
    'The bank record shows CNY 6,200 while the invoice shows EUR 6,200.',
    '发票金额为$12,000元。',
    '增值税专票金额为12,000美元。',
    '采购款12,000元，我们向供应商转账12,000美元。',
    '单价28元，300件共8400美元。',
    '定金2万元，尾款4万美元，总货款6万元。',
  ],
  check(plan): Match[] {
    const yuan = plan.has(yuanWords) || signs.yuan.some((sign) => plan.text.includes(sign))
    const other = plan.has(otherWords) || signs.other.some((sign) => plan.text.includes(sign))
    if (!other || !(yuan || fapiao.test(plan.text))) return []
    return slipsIn(plan)
  },
}

function slipsIn(plan: PlanText): Match[] {
  const found: Match[] = []
  let last: { at: number; sums: readonly Sum[] } = { at: -2, sums: [] }
  for (const sentence of statements(plan)) {
    const sums = sumsIn(sentence)
    const named = sums.filter(({ names }) => names.length > 0)
    if (named.length === 0) continue
    const both = named.find(({ names }) => names.length > 1)
    const earlier = last.at === sentence.at - 1 ? last.sums : []
    const twice = named.find((one) => [...named, ...earlier].some((sum) => isSameInOther(one, sum)))
    const mixed =
      twice ?? (exchanged.test(sentence.own) ? undefined : named.find((one) => isReckonedAcross(one, sums)))
    const onFapiao = dollarsOnFapiao(sentence, named)
    const slip = both ?? mixed ?? onFapiao
    if (slip) found.push({ start: slip.start, end: slip.end })
    last = { at: sentence.at, sums: named }
  }
  return found
}

function sumsIn({ own, start }: PlanSentence): Sum[] {
  const sums: Sum[] = []
  amount.lastIndex = 0
  for (let hit = amount.exec(own); hit !== null; hit = amount.exec(own)) {
    const { pre = '', sum = '', scale, post = '' } = hit.groups ?? {}
    const beside = `${pre} ${post}`
    const names = currencies.flatMap(([name, pattern]) => (pattern.test(beside) ? [name] : []))
    const value = Number(sum.replaceAll(/[,，]/g, '')) * (scale === undefined ? 1 : 10_000)
    sums.push({ start: start + hit.index, end: start + amount.lastIndex, value, names })
    if (sums.length >= most) break
  }
  return sums
}
const most = 24 // a sentence with more numbers is a table

/** The same figure in two currencies is no exchange. */
const isSameInOther = (one: Sum, other: Sum): boolean =>
  one.value === other.value && one.value >= 20 && one.names[0] !== other.names[0]

/** "4.5 dollars, 2,000 units, 9,000 yuan": a total in another currency than what it is made of. */
function isReckonedAcross(total: Sum, sums: readonly Sum[]): boolean {
  const foreign = sums.filter(({ names }) => names.length === 1 && names[0] !== total.names[0])
  const plain = sums.filter(({ names }) => names.length === 0)
  const alike = sums.filter((one) => one !== total && one.names[0] === total.names[0])
  return foreign.some(
    (one) =>
      plain.some(({ value }) => value > 1 && Math.abs(one.value * value - total.value) < 0.01) ||
      alike.some(({ value }) => Math.abs(one.value + value - total.value) < 0.01),
  )
}

/** A Chinese tax invoice is in yuan. */
function dollarsOnFapiao({ own, start }: PlanSentence, named: readonly Sum[]): Sum | undefined {
  if (named.some(({ names }) => names[0] === 'yuan') || !fapiao.test(own) || elsewhere.test(own))
    return undefined
  return named.find(
    (one) => one.names[0] === 'dollar' && !otherDeal.test(own.slice(0, Math.max(0, one.start - start))),
  )
}
