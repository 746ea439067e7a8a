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

/** Reads the figures of a text, each kind when it is first asked for; `mayCite` is false where no exhibit can be cited. */
export const readFigures = (text: string, mayCite = true): Figures => new TextFigures(text, mayCite)

class TextFigures implements Figures {
  readonly #text: string
  readonly #mayCite: boolean
  #anchors: Anchors | undefined
  #dates: readonly FoundDate[] | undefined
  #quantities: readonly FoundQuantity[] | undefined
  #periods: readonly FoundPeriod[] | undefined
  #exhibits: readonly CitedExhibit[] | undefined

  constructor(text: string, mayCite: boolean) {
    this.#text = text
    this.#mayCite = mayCite
  }

  get dates(): readonly FoundDate[] {
    return (this.#dates ??= findDates(this.#text, this.anchors))
  }
  get quantities(): readonly FoundQuantity[] {
    return (this.#quantities ??= findQuantities(this.#text, this.anchors, this.dates))
  }
  get anchors(): Anchors {
    return (this.#anchors ??= readAnchors(this.#text))
  }
  get periods(): readonly FoundPeriod[] {
    return (this.#periods ??= findPeriods(this.#text, this.anchors))
  }
  get exhibits(): readonly CitedExhibit[] {
    return (this.#exhibits ??= this.#mayCite ? citedExhibits(this.#text) : [])
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
