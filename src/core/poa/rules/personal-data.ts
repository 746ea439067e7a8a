import type { PlanText } from '../plan-text.ts'
import type { Match, Rule } from '../rule.ts'

const buyer = /\b(?:buyers?|customers?|purchaser|consumer)\b|买家|客户|顾客|消费者/i
const trade =
  /\b(?:supplier|factory|manufacturer|distributor|vendor|contact sheet|rights owner)\b|供应商|工厂|厂家|权利人|品牌方/i

/** Each with what stands in its place: the buyer stays, the person goes. */
const data: readonly (readonly [RegExp, (hit: RegExpMatchArray) => string, boolean])[] = [
  [
    /\b(?:[Tt]he )?(?:[Bb]uyer|[Cc]ustomer),? (?:named |called |is |was )?(?:(?:Mr|Ms|Mrs)\.? )?(?!Complaints?\b|Service\b|Order\b|Returns?\b|Support\b|Feedback\b|Amazon\b|Message)[A-Z][a-z]{1,20} (?!Co\b|Ltd|Inc)[A-Z][a-z]{1,20}\b(?! (?:Co|Ltd|Inc|LLC|Trading|GmbH))/g,
    () => 'the buyer',
    false,
  ],
  [/\b(?:Mr|Ms|Mrs)\.? [A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20})?/g, () => 'the buyer', true],
  [/[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,30}){1,4}/g, () => '(e-mail withheld)', true],
  [
    /\+\d[\d ()-]{7,20}\d|(?<!\d)1[3-9]\d{9}(?!\d)|(?<![\d-])\(?\d{3}\)?[ -]\d{3}-\d{4}(?!\d)/g,
    () => '(phone withheld)',
    true,
  ],
  [
    /\b[Pp]assport (?:[Nn]o\.? |[Nn]umber |[Nn]o )?(?:is )?[A-Z]{0,2}\d{6,9}\b|(?<!\d)\d{17}[\dXx](?!\d)|\b\d{3}-\d{2}-\d{4}\b/g,
    () => '(number withheld)',
    false,
  ],
  [
    /(?:买家|客户|顾客)(?:名叫|叫|姓名为?|姓名[:：]?)?(?:是)?(?=[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾])[\u4e00-\u9fff](?:先生|女士|小姐|[\u4e00-\u9fff]{1,2}(?=[,，、。(（电]|的(?:电话|手机|地址|邮箱)))/g,
    () => '买家',
    false,
  ],
]

/** Buyers' personal data do not belong in a letter; an order number is enough. */
export const personalData: Rule = {
  id: 'C16-personal-data',
  severity: 'warning',
  title: { en: "A buyer's personal data", zh: '写了买家个人信息' },
  message: {
    en: "Take the buyer's name, phone, e-mail or ID number out. The order number is enough.",
    zh: '请删掉买家姓名、电话、邮箱或证件号。写订单号就够了。',
  },
  source: 'Domain sheet b.3',
  confidence: 'inference',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'We refunded order 111-2345678-1234567 on 5 March 2026.',
    'The buyer J. S. returned the unit.',
    'Supplier: Lihe Furniture Co., Ltd., sales@lihe.example, +86 20 8888 0000.',
    '订单111-2345678-1234567已于3月5日退款。',
    '买家退回了商品。',
    '供应商电话：+86 20 8888 0000。',
  ],
  bad: [
    'The buyer John Smith returned the unit.',
    'We wrote to the customer at john@mail.example and called +1 213 555 0142.',
    'Our passport number is E12345678.',
    '买家王小明，电话13800138000。',
    '我们致电买家13800138000道歉。',
    '法人身份证号11010519900307123X。',
  ],
  check: (plan): Match[] =>
    data.flatMap(([pattern, instead, onlyOfBuyer]) => hits(plan, pattern, instead, onlyOfBuyer)),
}

function hits(
  plan: PlanText,
  pattern: RegExp,
  instead: (hit: RegExpMatchArray) => string,
  onlyOfBuyer: boolean,
): Match[] {
  return Array.from(plan.text.matchAll(pattern)).flatMap((hit) => {
    const sentence = plan.sentenceAt(hit.index)?.text ?? ''
    if (onlyOfBuyer && (!buyer.test(sentence) || trade.test(sentence))) return []
    const [start, end] = [hit.index, hit.index + hit[0].length]
    return [{ start, end, fix: { start, end, text: instead(hit) } }]
  })
}
