import type { Choice } from '../case.ts'
import type { Item } from '../poa/catalogue/item.ts'
import { slotsFor } from '../poa/catalogue/print-item.ts'

type Values = Choice['slots']

/** A plan has no day on which it was done. */
export const withoutDays = (slots: Values): Values =>
  Object.fromEntries(Object.entries(slots).filter(([name]) => name !== 'date' && name !== 'since'))

/** A day still to come makes it a plan, whatever it was called: an action that is not done is never printed as done. */
export function settleStatus(item: Item, choice: Choice, today: string): Choice {
  const day = choice.slots['date'] ?? choice.slots['since']
  const on = choice.slots['on']
  if (
    choice.status === 'planned' &&
    on &&
    typeof on.value === 'string' &&
    on.value <= today &&
    item.planned
  ) {
    const key = slotsFor(item, 'in-force').some(({ name }) => name === 'since') ? 'since' : 'date'
    const { on: _, ...rest } = choice.slots
    return { ...choice, status: key === 'since' ? 'in-force' : 'done', slots: { ...rest, [key]: on } }
  }
  if (!day || typeof day.value !== 'string' || day.value <= today || !item.planned) return choice
  return { ...choice, status: 'planned', slots: { ...withoutDays(choice.slots), on: day } }
}
