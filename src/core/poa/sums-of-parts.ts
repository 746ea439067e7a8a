import {
  areOpposite,
  endsClause,
  endsList,
  isFinal,
  isOther,
  isPartOf,
  isRest,
  isStock,
  isTaken,
  isTotal,
  isWholeOf,
  opensList,
  placeOf,
} from './count-roles.ts'
import { type Count, sameThing } from './counts.ts'
import type { WrongSum } from './equations.ts'
import { add, leaves, makes, near, plus, wrong } from './sum-parts.ts'

const hasHan = /[\u3400-\u9fff]/

/** "41 of 180 …, the remaining 149" */
export function rests(counts: readonly Count[], from: number): WrongSum | null {
  for (const rest of counts.slice(Math.max(1, from))) {
    const strong = isRest(rest)
    if (!strong && !isOther(rest)) continue
    const others = counts.filter((one) => one !== rest && sameThing(one, rest))
    const before = others.filter(({ at }) => at < rest.at)
    const whole = before.findLast((one) => {
      if (isWholeOf(counts, one)) return strong || one.at >= from
      const isFirst = one.at === from && one.at === rest.at - 2 && hasHan.test(one.trail)
      return strong && one.value > rest.value && (isTaken(one) || isFirst)
    })
    // More than the whole is the rest of something else.
    if (whole === undefined || rest.value >= whole.value) continue
    const told = before.filter(({ at }) => at >= whole.at - 1 && at !== whole.at)
    const isNear = whole.at >= from || isWholeOf(counts, whole) || told.some(({ at }) => at >= from)
    if (told.length === 0 || !isNear) continue
    const wholes = before.filter(
      (one) => one === whole || isRest(one) || isTaken(one) || isWholeOf(counts, one),
    )
    if (leaves(rest.value, wholes, others)) continue
    return wrong(
      rest,
      `${whole.words} − ${told.map(({ words }) => words).join(' − ')}`,
      whole.value - add(told),
    )
  }
  return null
}

/** "60 boxes: 25 old and 45 new", "96 units (60 sold, 46 in stock)" */
export function lists(counts: readonly Count[]): WrongSum | null {
  for (const whole of counts) {
    if (whole.at + 2 >= counts.length) break
    const opened = opensList(whole)
    // Where no mark opens the list, only more than the whole is wrong.
    if (!opened && add(counts.slice(whole.at + 1, whole.at + 5)) <= whole.value) continue
    if (!opened && !isWholeOf(counts, whole) && (isStock(whole) || !isTaken(whole))) continue
    const parts = partsOfList(counts, whole)
    const ways = parts.map(placeOf)
    if (parts.length < 2 || ways.includes(null)) continue
    const sum = add(parts)
    if (counts.slice(0, whole.at + 1).some(({ value }) => near(value, sum)) || makes(whole.value, parts, 2))
      continue
    const arePlaces = ways.every((way) => way === 'place')
    // Nothing of it may be told twice.
    if (!opened && (sum < whole.value || !(arePlaces || parts.length > 2 || parts.some(isFinal)))) continue
    // Fewer than the whole may be all that was to be told, unless each is told with its place or they are opposites.
    const isFull = arePlaces || areOpposite(parts.at(-2), parts.at(-1))
    if (sum > whole.value || isFull) return wrong(whole, plus(parts), sum)
  }
  return null
}

const leavesSentence = /[。；;]|\.\s/

function partsOfList(counts: readonly Count[], whole: Count): Count[] {
  const parts: Count[] = []
  for (const part of counts.slice(whole.at + 1)) {
    if (!sameThing(part, whole) || isTotal(part) || leavesSentence.test(part.lead)) break
    parts.push(part)
    if (endsList(part)) break
  }
  return parts
}

/** "50 inspected, 48 passed and 3 failed" */
export function pairs(counts: readonly Count[]): WrongSum | null {
  for (const other of counts.slice(1)) {
    const one = counts[other.at - 1]
    if (one === undefined || !sameThing(one, other) || !areOpposite(one, other)) continue
    if (one.kind === 'percent') {
      const sum = one.value + other.value
      if (sum > 101) return { ...wrong(other, plus([one, other]), sum), told: '100' }
      continue
    }
    const found = ofWhole(counts, one, other)
    if (found === null) continue
    const { whole, parts } = found
    const sum = add(parts)
    const others = counts.filter((count) => !parts.includes(count) && sameThing(count, one))
    if (others.some(({ value }) => near(value, sum)) || leaves(sum, others, others)) continue
    return wrong(whole, plus(parts), sum)
  }
  return null
}

/** The whole that two opposite parts make up. */
function ofWhole(
  counts: readonly Count[],
  one: Count,
  other: Count,
): { whole: Count; parts: Count[] } | null {
  const part = counts[one.at - 1]
  // "Seven of ten passed, four failed": the verdict stands behind the whole.
  if (part !== undefined && isPartOf(part, one)) return { whole: one, parts: [part, other] }
  const whole = counts
    .slice(0, one.at)
    .findLast(
      (count) =>
        sameThing(count, one) &&
        sameThing(count, other) &&
        (isWholeOf(counts, count) || isTaken(count) || opensList(count)),
    )
  return whole === undefined ? null : { whole, parts: [one, other] }
}

/** "200 units and 250 units, 500 in total" */
export function totals(counts: readonly Count[], from: number): WrongSum | null {
  for (const total of counts.slice(Math.max(2, from))) {
    if (!isTotal(total) || !endsClause(total)) continue
    const parts = partsBefore(counts, total)
    if (parts.length < 2 || parts.length > 6 || makes(total.value, parts)) continue
    if (parts.some((part) => part.value > total.value && isWholeOf(counts, part))) continue
    return wrong(total, plus(parts), add(parts))
  }
  return null
}

/** The run of like counts before a total; the papers that tell them may stand between. */
function partsBefore(counts: readonly Count[], total: Count): Count[] {
  const parts: Count[] = []
  for (const part of counts.slice(0, total.at).toReversed()) {
    if (sameThing(part, total)) parts.unshift(part)
    else if (parts.length > 0 && part.kind !== 'document' && part.kind !== 'order') break
  }
  return parts
}
