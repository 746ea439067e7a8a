import type { Case, Evidence } from '../case.ts'
import { type Check, called, check, invoicesOf, list } from './check.ts'
import { isLinked } from './linked.ts'
import { sameName } from './same-name.ts'

/**
 * Whether who issued an invoice is who delivered and was paid. A late invoice is worth asking for only where it is; from
 * anybody else it must not be asked for (domain sheet c.4).
 */
export function checkFlows(kase: Case): Check[] {
  const cited = kase.evidence.filter(({ leftOut, supplier }) => leftOut === null && supplier !== null)
  const beside = cited.filter(({ type }) => type === 'bank-record' || type === 'delivery-note')
  return invoicesOf(kase).flatMap((invoice) => flows(kase, invoice, beside))
}

function flows(kase: Case, invoice: Evidence, beside: readonly Evidence[]): Check[] {
  const { supplier } = invoice
  if (supplier === null) return []
  const received = kase.notice?.receivedOn ?? null
  const isLate =
    invoice.reissue !== null ||
    (invoice.issuedOn !== null && received !== null && invoice.issuedOn > received)
  const isHis = ({ supplier: other }: Evidence): boolean => sameName(other ?? '', supplier) === 'same'
  // With several suppliers a payment to another belongs to another invoice.
  const isOthers = (paper: Evidence): boolean =>
    invoicesOf(kase).some(
      (other) => other.supplier !== null && sameName(other.supplier, paper.supplier ?? '') !== 'different',
    )
  const strangers = beside.filter((paper) => !isHis(paper) && !isOthers(paper))
  const { en, zh } = called(invoice)
  const [stranger] = strangers
  if (stranger) {
    const paper = called(stranger)
    if (isLinked(kase, supplier, stranger.supplier ?? ''))
      return [
        check(
          'three-flows',
          'unclear',
          [invoice, stranger],
          `${en} is of ${supplier}, the ${paper.en} is of ${stranger.supplier}. A paper in the case names both. Attach it and say in the letter how they belong together.`,
          `${zh}是${supplier}开的，${paper.zh}上是${stranger.supplier}。材料里有一份文件写了这两家。请一起附上，信里说明两家的关系。`,
        ),
      ]
    return [
      check(
        'three-flows',
        isLate ? 'conflicts' : 'unclear',
        [invoice, stranger],
        `${en} is of ${supplier}, the ${paper.en} is of ${stranger.supplier}. Who sold, delivered and was paid should be one party. If they belong together, give a paper that shows it; if not, ask the one who was paid for the invoice, and nobody else.`,
        `${zh}是${supplier}开的，${paper.zh}上是${stranger.supplier}。卖货、发货、收款应该是同一家（三流一致）。两家有关系的，请提供能说明的文件；没有关系的，只能请实际收款的那家开，不要找别人开。`,
      ),
    ]
  }
  const his = beside.filter(isHis)
  if (his.length === 0) return []
  return [
    check(
      'three-flows',
      'found',
      [invoice, ...his],
      `${en} and ${list(his).en} name the same supplier.`,
      `${zh}和${list(his).zh}是同一家供应商。`,
    ),
  ]
}
