import type { Case } from '../../case.ts'
import { textOf } from '../../facts.ts'
import { asksContact } from '../asked-papers.ts'
import { both } from '../gate-names.ts'
import type { Poa } from '../poa.ts'
import { sentencesOf } from '../print.ts'
import { decided, type GateItem, gateItem, noSupplier } from './item.ts'

/** Amazon may call; what nobody asked the seller is not known to be so. */
export function supplierItem(kase: Case, poa: Poa): GateItem {
  const papers = kase.evidence.filter(({ supplier, leftOut }) => supplier !== null && leftOut === null)
  const ids = new Set(papers.map(({ id }) => id))
  const said = sentencesOf(poa).filter(
    ({ id, basis }) => id === 'supplier' || basis.evidence.some((paper) => ids.has(paper)),
  )
  if (!asksContact(kase) && papers.length === 0) return gateItem('supplier-ready', 'yes', noSupplier)
  if (textOf(kase, 'supplier-phone') === 'none' && (textOf(kase, 'supplier-email') ?? 'none') === 'none') {
    const why = both(
      'neither phone nor e-mail of the supplier is known, so Amazon cannot reach it',
      '供应商没有电话也没有邮箱，亚马逊联系不上',
    )
    return gateItem('supplier-ready', 'no', why, said)
  }
  const told = textOf(kase, 'supplier-ready')
  if (told === null)
    return gateItem('supplier-ready', 'not-checked', both('I have not asked you yet', '还没有问到您'), said)
  return decided(
    'supplier-ready',
    told === 'yes',
    both(
      'tell the supplier first that Amazon may call, and check that the phone is answered',
      '先告诉供应商亚马逊可能会打电话，并确认电话有人接',
    ),
    said,
  )
}
