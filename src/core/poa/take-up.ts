import type { Case, Choice, SlotValue } from '../case.ts'
import { findItem } from './catalogue/index.ts'
import type { Item } from './catalogue/item.ts'

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
  const slots: Record<string, SlotValue> = {}
  for (const slot of item.slots) {
    const value = slot.shared
      ? (sharedValue(kase, item.id, slot.name) ?? fromPapers(kase, slot.name))
      : undefined
    if (value) slots[slot.name] = value
  }
  return slots
}

const branchIdOf = (item: string): string => item.slice(0, item.indexOf('.'))

function sharedValue(kase: Case, item: string, name: string): SlotValue | undefined {
  const branch = branchIdOf(item)
  return kase.choices.find((choice) => branchIdOf(choice.item) === branch && choice.slots[name] !== undefined)
    ?.slots[name]
}

function fromPapers(kase: Case, name: string): SlotValue | undefined {
  const cited = kase.evidence.filter(({ leftOut }) => leftOut === null)
  const value =
    name === 'supplier'
      ? cited.find(({ supplier }) => supplier)?.supplier
      : name === 'brand'
        ? (kase.notice?.brands[0] ?? cited.find(({ brand }) => brand)?.brand)
        : undefined
  return value ? { kind: 'text', value, en: value, zh: value } : undefined
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
