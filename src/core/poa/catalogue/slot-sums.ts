import type { SlotValue } from '../../case.ts'
import type { Text } from '../../text.ts'
import type { Item, Slot } from './item.ts'
import { labelOf } from './print-item.ts'

/** Counts of one sentence that add up, and counts of which one is a part of the other. */
const sums: readonly (readonly [total: string, ...parts: string[]])[] = [
  ['units', 'stock', 'sold'],
  ['units', 'sealed', 'opened'],
]
const within: readonly (readonly [part: string, whole: string])[] = [
  ['damaged', 'units'],
  ['stock', 'units'],
  ['sold', 'units'],
  ['sealed', 'units'],
  ['opened', 'units'],
  ['corrected', 'listings'],
  ['cleared', 'listings'],
  ['closed', 'listings'],
]

export interface Contradiction {
  /** The slots that cannot all be right; none of them is taken. */
  readonly names: readonly string[]
  readonly problem: Text
}

/** What two or three counts of one item say against each other; null where they agree or are not all there. */
export function contradictionIn(
  item: Item,
  values: Readonly<Record<string, SlotValue>>,
): Contradiction | null {
  const counted = item.slots.filter(({ kind }) => kind === 'quantity')
  const named = (name: string): Slot | undefined => counted.find((slot) => slot.name === name)
  const value = (name: string): number | null => {
    const found = named(name) ? values[name]?.value : undefined
    return typeof found === 'number' ? found : null
  }
  for (const names of sums) {
    const numbers = names.map(value)
    const [total, ...parts] = numbers
    if (numbers.some((number) => number === null) || !names.every(named)) continue
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0)
    if (sum !== total)
      return against(
        names.flatMap((name) => named(name) ?? []),
        parts.join(' + '),
        sum,
        total ?? 0,
      )
  }
  for (const [part, whole] of within) {
    const [less, more] = [value(part), value(whole)]
    if (less === null || more === null || less <= more) continue
    return larger(
      [named(part), named(whole)].flatMap((slot) => slot ?? []),
      less,
      more,
    )
  }
  return null
}

const labels = (slots: readonly Slot[]): Text => ({
  en: slots.map((slot) => labelOf(slot).en).join(', '),
  zh: slots.map((slot) => labelOf(slot).zh).join('、'),
})

function against(slots: readonly Slot[], parts: string, sum: number, total: number): Contradiction {
  const { en, zh } = labels(slots)
  return {
    names: slots.map(({ name }) => name),
    problem: {
      en: `${parts} makes ${sum}, not ${total}. Which numbers are right? Please give again: ${en}.`,
      zh: `${parts}等于${sum}，不是${total}。哪个数是对的？请重新写一遍：${zh}。`,
    },
  }
}

function larger(slots: readonly Slot[], less: number, more: number): Contradiction {
  const { en, zh } = labels(slots)
  return {
    names: slots.map(({ name }) => name),
    problem: {
      en: `${less} is more than ${more}, of which it should be a part. Please give again: ${en}.`,
      zh: `部分是${less}，总数只有${more}，对不上。请重新写一遍：${zh}。`,
    },
  }
}
