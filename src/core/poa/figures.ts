import { type FoundDate, findDates } from '../dates.ts'
import { type Anchors, readAnchors } from '../figure-anchors.ts'
import { type FoundPeriod, findPeriods } from '../periods.ts'
import { type FoundQuantity, findQuantities } from '../quantities.ts'
import { type CitedExhibit, citedExhibits } from './exhibits-cited.ts'
import type { Span } from './rule.ts'

/**
 * Every date, quantity and exhibit of a text, normalised: 3月4日 and 4 March are one day, 二百四十件 and "two dozen units"
 * are numbers. Read once and shared by the rules, and by whoever compares two texts.
 */
export interface Figures {
  readonly dates: readonly FoundDate[]
  readonly quantities: readonly FoundQuantity[]
  /** Quarters, half-years, thirds of a month. */
  readonly periods: readonly FoundPeriod[]
  readonly exhibits: readonly CitedExhibit[]
  readonly anchors: Anchors
}

/** Reads the figures of a text, each kind when it is first asked for. */
export function readFigures(text: string): Figures {
  let anchors: Anchors | undefined
  let dates: readonly FoundDate[] | undefined
  let quantities: readonly FoundQuantity[] | undefined
  let periods: readonly FoundPeriod[] | undefined
  let exhibits: readonly CitedExhibit[] | undefined
  return {
    get dates() {
      return (dates ??= findDates(text, this.anchors))
    },
    get quantities() {
      return (quantities ??= findQuantities(text, this.anchors, this.dates))
    },
    get anchors() {
      return (anchors ??= readAnchors(text))
    },
    get periods() {
      return (periods ??= findPeriods(text, this.anchors))
    },
    get exhibits() {
      return (exhibits ??= citedExhibits(text))
    },
  }
}

/** Those of the spans that lie wholly inside another one; they are sorted by their starts and apart. */
export function inside<T extends Span>(spans: readonly T[], { start, end }: Span): readonly T[] {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  let last = low
  while (last < spans.length && (spans[last]?.end ?? 0) <= end) last++
  return spans.slice(low, last)
}

/** True when the span touches any of the spans, which are sorted by their starts and apart. */
export function touches(spans: readonly Span[], { start, end }: Span): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (spans[low]?.start ?? Number.POSITIVE_INFINITY) < end
}
