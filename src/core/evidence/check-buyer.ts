import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { isLinked } from './linked.ts'
import { sameName } from './same-name.ts'

const tradePapers: ReadonlySet<string> = new Set([
  'order-confirmation',
  'receipt',
  'contract',
  'delivery-note',
  'pro-forma',
])

/** The buyer on each paper against the legal name of the account (domain sheet c.2: 1, another company that bought). */
export function checkBuyer(kase: Case): Check[] {
  const traded = kase.evidence.filter(
    (entry) => entry.leftOut === null && tradePapers.has(entry.type) && entry.buyer !== null,
  )
  return [...invoicesOf(kase), ...traded].flatMap((entry) => buyerName(kase, entry))
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
          `${name.en} says ${entry.buyer}, your account says ${account}. I cannot tell from the names alone. Compare the registration number, or show both names on your business licence. If the licence carries both, /edit the legal name of the account and type both.`,
          `${name.zh}写的是${entry.buyer}，账户是${account}。光看名称我判断不了。请核对统一社会信用代码，或用营业执照说明两个名称是同一家。执照上中英文都有的话，用 /edit 把账户法定名称改成两个都写。`,
        ),
      ]
    default:
      if (isLinked(kase, entry.buyer, account)) return [boughtFor(entry, account)]
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

/** Another company bought for the account, and a paper says so: whether that is enough only a reviewer says. */
function boughtFor(entry: Evidence, account: string): Check {
  const name = called(entry)
  return check(
    'buyer-name',
    'unclear',
    [entry],
    `${name.en} is made out to ${entry.buyer}, your account is ${account}. A paper in the case names both. Say in the letter how they belong together and attach it beside the invoice.`,
    `${name.zh}开给${entry.buyer}，账户是${account}。材料里有一份文件写了这两家。信里说明两家的关系，和发票一起附上。`,
  )
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
