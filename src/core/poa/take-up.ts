import type { Case, Choice, Evidence, SlotValue } from '../case.ts'
import { printDay } from '../dates.ts'
import { findItem } from './catalogue/index.ts'
import type { Item } from './catalogue/item.ts'
import { isInvoice } from '../evidence/is-invoice.ts'

/** The case with these items taken up and the others of the list dropped; what was attested before stays. */
export function takeUp(
  kase: Case,
  list: readonly Item[],
  picked: readonly string[],
  status: Choice['status'],
  now: number,
): Case {
  const inList = new Set(list.map(({ id }) => id))
  const kept = kase.choices.filter(({ item }) => !inList.has(item) || picked.includes(item))
  const fresh = list
    .filter(({ id }) => picked.includes(id) && !kept.some(({ item }) => item === id))
    .map(
      (item): Choice => ({
        item: item.id,
        status,
        slots: known(kase, item),
        offeredAt: now,
        attestedAt: null,
        proof: null,
      }),
    )
  return { ...kase, choices: [...kept, ...fresh] }
}

/** Slots that the notice, a paper or an earlier answer already told; they are never asked again. */
function known(kase: Case, item: Item): Record<string, SlotValue> {
  const told = fromCase(kase, item)
  const slots: Record<string, SlotValue> = {}
  for (const slot of item.slots) {
    const value = (slot.shared ? sharedValue(kase, item.id, slot.name) : undefined) ?? told[slot.name]
    if (value) slots[slot.name] = value
  }
  return slots
}

/** The case with every open slot filled that its papers and its notice tell. */
export const refilled = (kase: Case): Case => ({
  ...kase,
  choices: kase.choices.map((choice) => {
    const item = findItem(choice.item)
    return item ? { ...choice, slots: { ...known(kase, item), ...choice.slots } } : choice
  }),
})

const branchIdOf = (item: string): string => item.slice(0, item.indexOf('.'))

function sharedValue(kase: Case, item: string, name: string): SlotValue | undefined {
  const branch = branchIdOf(item)
  return kase.choices.find((choice) => branchIdOf(choice.item) === branch && choice.slots[name] !== undefined)
    ?.slots[name]
}

const words = (value: string | null | undefined, kind = 'text'): SlotValue | undefined =>
  value ? { kind, value, en: value, zh: value } : undefined

/** The invoice that speaks for the goods; an item that names its number, day and units means this one. */
export const leadInvoice = (kase: Case): Evidence | undefined =>
  kase.evidence.find(({ type, leftOut, number }) => isInvoice(type) && leftOut === null && number !== null)

/** A firm's name says who owns the brand, not what it is called. */
const company = /\b(?:ltd|limited|inc|llc|gmbh|ab|ag|s\.?a|b\.?v|co|corp)\.?$|公司$|株式会社/i

function fromCase(kase: Case, item: Item): Record<string, SlotValue | undefined> {
  const invoice = leadInvoice(kase)
  const names = item.slots.map(({ name }) => name)
  const told: Record<string, SlotValue | undefined> = {
    supplier: words(invoice?.supplier),
    brand: words(
      kase.notice?.brands.find((name) => !company.test(name)) ??
        kase.notice?.brands[0] ??
        kase.evidence.find(({ brand, leftOut }) => brand && leftOut === null)?.brand,
    ),
    complaint: words(kase.notice?.complaintIds[0], 'identifier'),
  }
  // Its own number tells that the item is about that invoice; a day or a count alone does not.
  if (!invoice || !names.includes('number') || !names.includes('units')) return told
  const day = invoice.issuedOn
  return {
    ...told,
    number: words(invoice.number, 'identifier'),
    date:
      day === null
        ? undefined
        : { kind: 'date', value: day, en: printDay(day, 'en'), zh: printDay(day, 'zh') },
    units:
      invoice.units === null ? undefined : { kind: 'quantity', value: invoice.units, en: null, zh: null },
  }
}

/** The case with one choice changed; a value shared by the branch is set wherever its slot stands open. */
export function withChoice(kase: Case, changed: Choice): Case {
  const item = findItem(changed.item)
  const shared = (item?.slots ?? []).filter(
    ({ shared: isShared, name }) => isShared && changed.slots[name] !== undefined,
  )
  const branch = branchIdOf(changed.item)
  const choices = kase.choices.map((choice) => {
    if (choice.item === changed.item) return changed
    if (branchIdOf(choice.item) !== branch) return choice
    const names = new Set(findItem(choice.item)?.slots.map(({ name }) => name))
    const extra = shared
      .filter(({ name }) => names.has(name) && choice.slots[name] === undefined)
      .map(({ name }) => [name, changed.slots[name]] as const)
    return extra.length === 0
      ? choice
      : { ...choice, slots: { ...choice.slots, ...(Object.fromEntries(extra) as Record<string, SlotValue>) } }
  })
  return { ...kase, choices }
}
