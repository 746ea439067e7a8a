import type { Case, Evidence } from '../case.ts'
import { textOf } from '../facts.ts'
import { type Check, check } from './check.ts'
import { addressCountry, phoneCountry } from './countries.ts'
import { plainName, sameName } from './same-name.ts'

/** Whether the supplier can be reached by the ways a reviewer tries (domain sheet c.2: 8, 9). */
export function checkSupplier(kase: Case, invoices: readonly Evidence[]): Check[] {
  return [
    ...invoices.flatMap((entry) => [...mail(entry), ...phone(entry)]),
    ...supplierContact(kase, invoices),
  ]
}

const freeMail =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|icloud|aol|gmx|web|mail|protonmail|proton|yandex|qq|foxmail|163|126|yeah|sina|sohu|139|189|aliyun)\./i

function mail(entry: Evidence): Check[] {
  const email = entry.contact?.email ?? null
  if (email === null || !freeMail.test(email)) return []
  return [
    check(
      'supplier-mail',
      'unclear',
      [entry],
      `The supplier's e-mail ${email} is on a free mail host. A reviewer may ask. If the supplier has a company address, give that one.`,
      `供应商邮箱${email}是免费邮箱，审核时可能会被问。供应商有企业邮箱的话，请换成企业邮箱。`,
    ),
  ]
}

function phone(entry: Evidence): Check[] {
  const { phone: number = null, address = null } = entry.contact ?? {}
  const [calls, lies] = [phoneCountry(number ?? ''), addressCountry(address ?? '')]
  if (calls === null || lies === null || calls === lies) return []
  return [
    check(
      'phone-country',
      'unclear',
      [entry],
      `The supplier's phone number and address are in different countries. A reviewer may ask. Check both with the supplier.`,
      '供应商电话和地址不在同一个国家，审核时可能会被问。请和供应商核对。',
    ),
  ]
}

/** One look at each supplier over all its invoices. A fapiao carries no e-mail or website; those come from a contact sheet. */
function supplierContact(kase: Case, invoices: readonly Evidence[]): Check[] {
  const suppliers = Map.groupBy(
    invoices.filter((entry) => entry.supplier !== null),
    (entry) => plainName(entry.supplier ?? ''),
  )
  const sheets = kase.evidence.filter((entry) => entry.contact !== null && entry.leftOut === null)
  return [...suppliers.values()].map((entries) => {
    const supplier = entries[0]?.supplier ?? ''
    const known = sheets
      .filter((entry) => entry.supplier !== null && sameName(entry.supplier, supplier) === 'same')
      .map((entry) => entry.contact)
    const names = {
      phone: ['phone', '电话'],
      address: ['address', '地址'],
      email: ['e-mail', '邮箱'],
      website: ['website', '网站'],
    } as const
    const fields = (['phone', 'address', 'email', 'website'] as const).filter(
      (field) => !known.some((contact) => contact?.[field]) && textOf(kase, `supplier-${field}`) === null,
    )
    if (fields.length === 0)
      return check(
        'supplier-contact',
        'found',
        entries,
        `Phone, address, e-mail and website of ${supplier} are there.`,
        `${supplier}的电话、地址、邮箱、网站都有。`,
      )
    const [en, zh] = [
      fields.map((field) => names[field][0]).join(', '),
      fields.map((field) => names[field][1]).join('、'),
    ]
    return check(
      'supplier-contact',
      'not-found',
      entries,
      `For ${supplier} I still have no ${en}. Amazon may call or write to the supplier. Ask for it, or say that there is none.`,
      `${supplier}还缺：${zh}。亚马逊可能会联系供应商。请向供应商要；确实没有的，如实说没有。`,
    )
  })
}
