import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { checkSupplier } from './check-supplier.ts'
import { sameName } from './same-name.ts'

const tradePapers: ReadonlySet<string> = new Set([
  'order-confirmation',
  'receipt',
  'contract',
  'delivery-note',
  'pro-forma',
])

/** Who sold, who bought, whose brand, and whether the supplier can be reached (domain sheet c.2: 1, 8, 9, 10, 15). */
export function checkParties(kase: Case): Check[] {
  const invoices = invoicesOf(kase)
  const traded = kase.evidence.filter(
    (entry) => entry.leftOut === null && tradePapers.has(entry.type) && entry.buyer !== null,
  )
  return [
    ...[...invoices, ...traded].flatMap((entry) => buyerName(kase, entry)),
    ...invoices.flatMap((entry) => [...selfIssued(kase, entry), ...brand(kase, entry)]),
    ...checkSupplier(kase, invoices),
  ]
}

function buyerName(kase: Case, entry: Evidence): Check[] {
  const name = called(entry)
  const account = textOf(kase, 'account-name')
  if (entry.buyer === null) {
    return [
      check(
        'buyer-name',
        'not-checked',
        [entry],
        `I do not know to whom ${name.en} is made out. Tell me the buyer's name as it stands there.`,
        `还不知道${name.zh}开给谁。请把购买方名称照票面打给我。`,
      ),
    ]
  }
  if (account === null) {
    return [
      check(
        'buyer-name',
        'not-checked',
        [entry],
        `${name.en} is made out to ${entry.buyer}. I need your legal name as in Seller Central to compare.`,
        `${name.zh}开给${entry.buyer}。请告诉我卖家后台的法定名称，我来核对。`,
      ),
    ]
  }
  switch (sameName(entry.buyer, account)) {
    case 'same':
      return [
        check(
          'buyer-name',
          'found',
          [entry],
          `The buyer on ${name.en} is your account's legal name.`,
          `${name.zh}的购买方与账户法定名称一致。`,
        ),
      ]
    case 'unclear':
      return [
        check(
          'buyer-name',
          'unclear',
          [entry],
          `${name.en} says ${entry.buyer}, your account says ${account}. I cannot tell from the names alone. Compare the registration number, or show both names on your business licence.`,
          `${name.zh}写的是${entry.buyer}，账户是${account}。光看名称我判断不了。请核对统一社会信用代码，或用营业执照说明两个名称是同一家。`,
        ),
      ]
    default:
      if (isHongKong(account) && !isHongKong(entry.buyer)) return [boughtByAnother(entry, account)]
      return [
        check(
          'buyer-name',
          'conflicts',
          [entry],
          `${name.en} is made out to ${entry.buyer}, your account is ${account}. If that is a mistake, ask the issuer for a corrected copy. If another company bought for you, we need a paper that shows how you are related.`,
          `${name.zh}开给${entry.buyer}，账户是${account}。如果是开错，请开票方更正重开；如果是别的公司替您采购，需要能说明两者关系的文件。`,
        ),
      ]
  }
}

const isHongKong = (name: string): boolean => /hong\s?kong|\bhk\b|香港/i.test(name)

/** A Hong Kong account whose mainland company or export agent buys (domain sheet c.2). */
function boughtByAnother(entry: Evidence, account: string): Check {
  const name = called(entry)
  return check(
    'buyer-name',
    'conflicts',
    [entry],
    `${name.en} is made out to ${entry.buyer}, your account is ${account} in Hong Kong. If that is your mainland company, give the papers that show how the two belong together; if it is an export agent, its agency contract and the papers from it to you.`,
    `${name.zh}开给${entry.buyer}，账户是香港的${account}。如果是您的内地公司，请提供两家关系的证明（如股权、关联声明）；如果是出口代理，请提供代理合同和代理到您这一段的单据。`,
  )
}

function selfIssued(kase: Case, entry: Evidence): Check[] {
  const account = textOf(kase, 'account-name')
  const { supplier } = entry
  if (supplier === null) return []
  const own = [entry.buyer, account].filter((name) => name !== null)
  if (!own.some((name) => sameName(supplier, name) === 'same')) return []
  const name = called(entry)
  return [
    check(
      'self-issued',
      'conflicts',
      [entry],
      `On ${name.en} supplier and buyer are the same. Amazon does not take an invoice a seller writes to itself. If the factory is your own, we need its licence, production records and invoices for raw material instead.`,
      `${name.zh}的供应商和购买方是同一家。自己开给自己的发票亚马逊不收。如果是自有工厂，请改用工厂执照、生产记录和原材料发票。`,
    ),
  ]
}

function brand(kase: Case, entry: Evidence): Check[] {
  const brands = kase.notice?.brands ?? []
  const { brand: own } = entry
  if (own === null || brands.length === 0) return []
  const name = called(entry)
  const fits = brands.some((other) => sameName(own, other) !== 'different')
  return fits
    ? [
        check(
          'brand',
          'found',
          [entry],
          `The brand on ${name.en} is the one in the notice.`,
          `${name.zh}上的品牌与通知一致。`,
        ),
      ]
    : [
        check(
          'brand',
          'conflicts',
          [entry],
          `${name.en} names the brand ${own}, the notice names ${brands.join(', ')}. Is it the invoice for these goods?`,
          `${name.zh}上的品牌是${own}，通知里是${brands.join('、')}。这张是这批货的发票吗？`,
        ),
      ]
}
