import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { type PaperSource, valueOf } from './document/document-facts.ts'
import { lackingOn } from './required.ts'
import { plainName } from './same-name.ts'
import { sameAddress } from './same-address.ts'

type Read = Evidence & { readonly source: PaperSource }
const isRead = (entry: Evidence): entry is Read => entry.source !== null

/** What only the paper itself can tell: its required fields, its sums, its addresses (domain sheet c.1, c.2: 2, 10, 14). */
export function checkRead(kase: Case): Check[] {
  const invoices = invoicesOf(kase).filter(isRead)
  return invoices.flatMap((entry) => [
    ...required(entry),
    ...sums(entry),
    ...sharedAddress(entry),
    ...buyerAddress(kase, entry),
  ])
}

function required(entry: Read): Check[] {
  const names = lackingOn(entry.type, entry.source)
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

function sharedAddress(entry: Read): Check[] {
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
  const told = (result: Check['result'], more: { en: string; zh: string }): Check[] => [
    check('buyer-address', result, [entry], more.en, more.zh),
  ]
  if (account === null)
    return told('not-checked', {
      en: `${en} gives your address as «${printed}». Compare it with Seller Central, letter by letter.`,
      zh: `${zh}上您的地址是“${printed}”。请和卖家后台逐字核对。`,
    })
  switch (sameAddress(printed, account)) {
    case 'same':
      return told('found', {
        en: `The address of the buyer on ${en} is your account's.`,
        zh: `${zh}的购买方地址与账户一致。`,
      })
    case 'different':
      return told('conflicts', {
        en: `${en} gives your address as «${printed}», the account has «${account}». If it is an old or a second address, show it on your business licence or in Seller Central; if it is a slip, ask the issuer for a corrected copy.`,
        zh: `${zh}上您的地址是“${printed}”，账户是“${account}”。如果是旧地址或另一处办公地址，请用营业执照或后台记录说明；如果是开错，请开票方更正重开。`,
      })
    default:
      return told('unclear', {
        en: `${en} gives your address as «${printed}», the account has «${account}». I cannot tell whether that is one place. Compare both line by line; where the languages differ, your business licence shows it.`,
        zh: `${zh}上您的地址是“${printed}”，账户是“${account}”。是不是同一处我判断不了。请逐行核对；语言不同的，用营业执照说明。`,
      })
  }
}
