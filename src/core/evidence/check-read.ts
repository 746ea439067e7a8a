import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { type FieldName, type PaperSource, valueOf } from './document/document-facts.ts'
import { fieldWords } from './document/field-words.ts'
import { plainName, sameName } from './same-name.ts'

type Read = Evidence & { readonly source: PaperSource }
const isRead = (entry: Evidence): entry is Read => entry.source !== null

/** What only the paper itself can tell: its required fields, its sums, its notes, its goods (domain sheet c.1, c.2: 2, 7, 8, 10, 14). */
export function checkRead(kase: Case): Check[] {
  const invoices = invoicesOf(kase).filter(isRead)
  return invoices.flatMap((entry) => [
    ...required(entry),
    ...fapiaoNumber(entry),
    ...reversed(entry),
    ...sums(entry),
    ...sameAddress(entry),
    ...buyerAddress(kase, entry),
  ])
}

const ofInvoice: readonly FieldName[] = [
  'number',
  'issued-on',
  'supplier',
  'supplier-address',
  'supplier-phone',
  'buyer',
  'buyer-address',
]
/** A fapiao has no e-mail and no website, a digital one may lack addresses: those come from a contact sheet. */
const ofFapiao: readonly FieldName[] = [
  'number',
  'issued-on',
  'supplier',
  'supplier-tax-number',
  'buyer',
  'buyer-tax-number',
]

function required(entry: Read): Check[] {
  const isFapiao = entry.type.startsWith('fapiao')
  const missing = (isFapiao ? ofFapiao : ofInvoice).filter((name) => valueOf(entry.source, name) === null)
  const hasGoods = entry.source.goods.some(({ units, text }) => units !== null && text !== '')
  const names = [
    ...missing.map((name) => fieldWords[name]),
    ...(hasGoods ? [] : [{ en: 'goods with quantities', zh: '带数量的品名明细' }]),
  ]
  const { en, zh } = called(entry)
  if (names.length === 0)
    return [
      check(
        'required-fields',
        'found',
        [entry],
        `${en} carries the fields an invoice needs.`,
        `${zh}该有的栏目都有。`,
      ),
    ]
  return [
    check(
      'required-fields',
      'not-found',
      [entry],
      `On ${en} I did not find: ${names.map((name) => name.en).join(', ')}. Look on the paper: if it is there, tell me; if not, ask the issuer for a copy that has it, or for a signed contact sheet.`,
      `${zh}上我没找到：${names.map((name) => name.zh).join('、')}。请看一下票面：有的话告诉我；没有就请开票方补一份齐全的，或另出盖章的联系信息表。`,
    ),
  ]
}

/** A digital fapiao has 20 digits and no code; an older one 8 digits beside a code of 10 or 12. */
function fapiaoNumber(entry: Read): Check[] {
  const { number, type } = entry
  if (!type.startsWith('fapiao') || number === null) return []
  const code = valueOf(entry.source, 'code') ?? ''
  const fits =
    type === 'fapiao-electronic'
      ? /^\d{20}$/.test(number) || /^\d{8}$/.test(number)
      : /^\d{8}$/.test(number) && /^(?:\d{10}|\d{12})?$/.test(code)
  const { en, zh } = called(entry)
  if (!fits)
    return [
      check(
        'fapiao-number',
        'unclear',
        [entry],
        `The number of ${en} has not the usual form: 20 digits on a digital fapiao, 8 beside a code of 10 or 12 on an older one. Compare it with the paper; I may have misread it.`,
        `${zh}的号码格式不常见：数电票是20位，老版是8位号码加10或12位代码。请对照票面，也可能是我读错了。`,
      ),
    ]
  return [
    check(
      'fapiao-platform',
      'not-checked',
      [entry],
      `Look ${en} up yourself on the tax platform (inv-veri.chinatax.gov.cn): number, date of issue and total. I never log in anywhere. Keep a screenshot of the result for yourself.`,
      `请您自己到全国增值税发票查验平台（inv-veri.chinatax.gov.cn）查一下${zh}：填号码、开票日期、金额。我不会登录任何平台。查验结果截图留底。`,
    ),
  ]
}

function reversed(entry: Read): Check[] {
  const { en, zh } = called(entry)
  const isVoid = valueOf(entry.source, 'void') !== null
  if (!isVoid && valueOf(entry.source, 'red-letter') === null) return []
  const words = valueOf(entry.source, isVoid ? 'void' : 'red-letter') ?? ''
  return [
    check(
      isVoid ? 'void' : 'red-letter',
      'conflicts',
      [entry],
      `On ${en} stands: «${words}». A voided or reversed invoice proves no purchase. If it was corrected, give me the new invoice and keep both numbers; the letter names both.`,
      `${zh}上写着：“${words}”。已作废或红冲的发票不能证明采购。如果是红冲重开，请把新发票也发来，两个号码都留着，信里都写。`,
    ),
  ]
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(0.06, Math.abs(b) * 0.001)

/** Quantity times price against each amount, and the amounts with tax against the total. */
function sums(entry: Read): Check[] {
  const { goods } = entry.source
  const { en, zh } = called(entry)
  const wrong = goods.filter(
    ({ units, price, amount }) =>
      units !== null && price !== null && amount !== null && !near(units * price, amount),
  )
  const [first] = wrong
  if (first)
    return [
      check(
        'arithmetic',
        'conflicts',
        [entry],
        `On ${en}, ${first.units} × ${first.price} is not ${first.amount} («${first.text}»). Look whether I read it right. If the paper says so, ask the issuer for a corrected copy; change nothing yourself.`,
        `${zh}上 ${first.units} × ${first.price} 不等于 ${first.amount}（${first.text}）。请看是不是我读错了。票面就是这样的话，请开票方更正重开，您自己不要改。`,
      ),
    ]
  const total = Number(valueOf(entry.source, 'total') ?? Number.NaN)
  const amounts = goods.flatMap(({ amount }) => amount ?? [])
  if (Number.isNaN(total) || amounts.length === 0 || amounts.length < goods.length) return []
  const sum = amounts.reduce((all, amount) => all + amount, 0)
  const tax = Number(valueOf(entry.source, 'tax') ?? 0)
  if (near(sum, total) || near(sum + tax, total))
    return [check('arithmetic', 'found', [entry], `The sums on ${en} are right.`, `${zh}上的金额对得上。`)]
  return [
    check(
      'arithmetic',
      'unclear',
      [entry],
      `The lines of ${en} come to ${round(sum)}, the total is ${total}. Tax, freight or a discount may explain it. Check that it does.`,
      `${zh}的明细合计${round(sum)}，总额是${total}。可能是税、运费或折扣。请核对一下。`,
    ),
  ]
}

const round = (value: number): number => Math.round(value * 100) / 100

function sameAddress(entry: Read): Check[] {
  const [seller, buyer] = [valueOf(entry.source, 'supplier-address'), valueOf(entry.source, 'buyer-address')]
  if (seller === null || buyer === null || plainName(seller).length < 6) return []
  if (plainName(seller) !== plainName(buyer)) return []
  const { en, zh } = called(entry)
  return [
    check(
      'shared-address',
      'conflicts',
      [entry],
      `On ${en} seller and buyer have the same address. A reviewer may ask. If the two are related or share a building, we need a paper that shows how.`,
      `${zh}上销售方和购买方地址相同，审核时可能会被问。两家有关联或同楼办公的，需要能说明的文件。`,
    ),
  ]
}

function buyerAddress(kase: Case, entry: Read): Check[] {
  const printed = valueOf(entry.source, 'buyer-address')
  if (printed === null) return []
  const account = textOf(kase, 'account-address')
  const { en, zh } = called(entry)
  const result =
    account === null ? 'not-checked' : sameName(printed, account) === 'same' ? 'found' : 'unclear'
  return [
    check(
      'buyer-address',
      result,
      [entry],
      result === 'found'
        ? `The address of the buyer on ${en} is your account's.`
        : `${en} gives your address as «${printed}». Compare it with Seller Central, letter by letter.`,
      result === 'found'
        ? `${zh}的购买方地址与账户一致。`
        : `${zh}上您的地址是“${printed}”。请和卖家后台逐字核对。`,
    ),
  ]
}
