import type { Case, Evidence } from '../case.ts'
import { listOf, textOf } from '../facts.ts'
import { type Check, called, check, invoicesOf } from './check.ts'
import { checkBuyer } from './check-buyer.ts'
import { checkSupplier } from './check-supplier.ts'
import { sameName } from './same-name.ts'

/** Who sold, who bought, whose brand, and whether the supplier can be reached (domain sheet c.2: 1, 8, 9, 10, 15). */
export function checkParties(kase: Case): Check[] {
  const invoices = invoicesOf(kase)
  return [
    ...checkBuyer(kase),
    ...invoices.flatMap((entry) => [...selfIssued(kase, entry), ...brand(kase, entry)]),
    ...checkSupplier(kase, invoices),
  ]
}

function selfIssued(kase: Case, entry: Evidence): Check[] {
  const account = textOf(kase, 'account-name')
  const { supplier } = entry
  if (supplier === null) return []
  const own = [entry.buyer, account].filter((name) => name !== null)
  if (!own.some((name) => sameName(supplier, name) === 'same')) return []
  const name = called(entry)
  if (listOf(kase, 'have-documents').includes('own-factory-papers'))
    return [
      check(
        'own-factory',
        'unclear',
        [entry],
        `On ${name.en} supplier and buyer are the same, and you said that the factory is your own. The invoice itself proves little; attach the factory licence, production records and the invoices for the raw material, and say in the letter that you make the goods.`,
        `${name.zh}的供应商和购买方是同一家，您说是自有工厂。这张发票本身证明不了多少；请附工厂执照、生产记录和原材料发票，信里写明货是自己生产的。`,
      ),
    ]
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
